"""Documents to mentions, quotes and quoted terms: what a text says of people and who said what."""

from warehouse.enrich.document import (
    enrich_document,
    enrich_documents,
    enrich_known,
    enrich_version,
    find_keys,
    reading_version,
)

__all__ = [
    "enrich_document",
    "enrich_documents",
    "enrich_known",
    "enrich_version",
    "find_keys",
    "reading_version",
]
