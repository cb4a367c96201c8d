"""For when a text says that somebody has a role: 'since 2019', 'until May', 'former', else the day it was published."""

import re
from datetime import date

from warehouse.enrich.blocks import Block
from warehouse.enrich.times import Context, find_times, resolve_time
from warehouse.spans import Span

FORMER = re.compile(r"\b(?:former|formerly|ex|erstwhile|onetime|one-time|late|retired|then)\b", re.IGNORECASE)
NEAR_CHARACTERS = 60  # behind a role, in which a time that belongs to it ends
LEAD = re.compile(r"\s*(?:,\s*)?(?=(?:since|until|till|from|between|in|during|for)\b)", re.IGNORECASE)


def find_role_date(block: Block, role: Span, is_past: bool, published: date | None) -> str | None:
    """The EDTF date for which a role at a place of the block is told; None where nothing says.

    A time straight behind the role is taken; else 'former' and a verb in the past say that it ended by the day of
    publishing ('../2026-01-13'), and all others hold on that day.
    """
    words = role.of(block.text)
    is_over = is_past or FORMER.search(words) is not None
    told = _read_time(block.text[role.end : role.end + NEAR_CHARACTERS], is_over, published)
    if told is not None or published is None:
        return told
    return f"../{published.isoformat()}" if is_over else published.isoformat()


def _read_time(behind: str, is_over: bool, published: date | None) -> str | None:
    lead = LEAD.match(behind)
    if lead is None:
        return None
    for words in find_times(behind):
        if words.start <= lead.end() + len("from "):
            found = resolve_time(words, Context(published, None, "past"))
            return found.edtf if found is not None else None
        break
    return None
