"""Ids that are the same on every machine, in every order and batch: hashes of the fewest fields that tell rows apart.

The SQL macro `hash_id` computes the same values; `tests/sql/test_records.py` holds the two together.
"""

import hashlib
import uuid

SEPARATOR = "\x1f"  # ASCII unit separator: it stands in no URL, name or number, so ('ab', 'c') never meets ('a', 'bc')


def new_id(kind: str, *parts: str | int) -> str:
    """UUID text made of the first 128 bits of SHA-256 over the kind and the parts, joined by U+001F, in UTF-8."""
    joined = SEPARATOR.join([kind, *map(str, parts)])
    return str(uuid.UUID(hashlib.sha256(joined.encode()).hexdigest()[:32]))


def sha256_hex(content: bytes | str) -> str:
    """SHA-256 of bytes, or of a text's UTF-8, as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def new_capture_id(url: str | None, content_sha256: str) -> str:
    """The id of bytes that stood at a normalised URL; bytes without a URL are one capture wherever they lie."""
    return new_id("capture", url or "", content_sha256)


def new_document_id(page_id: str, page_start: int) -> str:
    """The id of the article whose first text segment starts at `page_start` of a page."""
    return new_id("document", page_id, page_start)


def new_article_id(url: str | None, document_id: str, folded_title: str | None = None) -> str:
    """The id that all versions of one article of one URL share; `folded_title` tells the second and later articles
    of one page apart. Without a URL nothing says that two captures are versions, so each document is its own article.
    """
    if url is None:
        return new_id("article", "", document_id)
    return new_id("article", url) if folded_title is None else new_id("article", url, folded_title)


def new_source_id(site: str | None, folded_name: str) -> str:
    """The id of an outlet: by its registered domain where one is known, else by its folded name."""
    return new_id("source", f"site:{site}" if site else f"name:{folded_name}")


def new_mention_id(document_id: str, page_start: int, page_end: int) -> str:
    """The id of the name that stands at a place of a document's page."""
    return new_id("mention", document_id, page_start, page_end)


def new_quote_id(document_id: str, page_start: int, page_end: int) -> str:
    """The id of the quote whose parts span a place of a document's page."""
    return new_id("quote", document_id, page_start, page_end)
