"""The Newshouse library: `clean_page` and `enrich_document` are what notebooks, tests and scorers call.

Both load on first use, so that commands which read no page start fast.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from warehouse.enrich import enrich_document as enrich_document
    from warehouse.stages.clean_page import clean_page as clean_page

__all__ = ["clean_page", "enrich_document"]


def __getattr__(name: str) -> object:
    if name == "clean_page":
        from warehouse.stages.clean_page import clean_page

        return clean_page
    if name == "enrich_document":
        from warehouse.enrich import enrich_document

        return enrich_document
    raise AttributeError(f"module 'warehouse' has no attribute {name!r}")
