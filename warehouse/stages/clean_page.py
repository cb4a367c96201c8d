"""Bytes to all rows of a page: where reading and cleaning meet."""

from collections.abc import Sequence
from datetime import datetime

from warehouse.blocks import Furniture
from warehouse.clean.fields.sources import claim_source
from warehouse.clean.kinds import CLEAN_VERSION
from warehouse.clean.page import clean_read_page
from warehouse.read.page import READER_VERSION, read_page
from warehouse.records import CleanedPage

# What the ledger keeps: either room's change makes pages due.
CLEAN_PAGE_VERSION = f"{READER_VERSION}+clean@{CLEAN_VERSION}"


def clean_page(
    content: bytes | str,
    *,
    url: str | None = None,
    media_type: str | None = None,
    locator: str | None = None,
    fetched_at: datetime | None = None,
    furniture: Sequence[Furniture] = (),
) -> CleanedPage:
    """The page of `content`, its segments, documents, fields, credits, links and sources; pure, and can be pickled.

    Without `media_type` the bytes tell what they are. `locator` and `fetched_at` belong to one arrival of the bytes,
    and the rows to the bytes alone, so they change nothing here. `furniture` are the page's blocks that recur
    across its source; without it the page alone tells. Raises RejectedInput, one sentence with the mend, for
    what is no page.
    """
    return clean_read_page(read_page(content, url=url, media_type=media_type), furniture)


def find_source_id(url: str | None, source: str | None) -> str | None:
    """The id of a capture's source: the declared one, else the site of its URL; None where neither is known."""
    claim = claim_source("", url, source)
    return claim.source_id if claim else None
