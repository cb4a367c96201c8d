"""Bytes to page: the one entrance of this room."""

import json
from typing import Any

from warehouse.blocks import Block, ReadPage
from warehouse.errors import RejectedInput
from warehouse.ids import new_capture_id, sha256_hex
from warehouse.read.decode import Decoded, decode_bytes
from warehouse.read.head import read_head
from warehouse.read.html import cut_tree, parse_html, shorten_tags
from warehouse.read.media import HTML, RECORD, TEXT, normalise_url, sniff_media_type
from warehouse.read.record import parse_record
from warehouse.read.text import cut_lines
from warehouse.records import Page

READER_VERSION = "read@3"


def read_page(content: bytes | str, *, url: str | None = None, media_type: str | None = None) -> ReadPage:
    """The page of some bytes that were found at `url`; a text is taken as its UTF-8.

    `media_type` may carry a charset parameter; where it is None the bytes tell. `page_id` is the capture's id: of the
    normalised URL (a record's own where none is given) and the bytes. Raises RejectedInput, one sentence with the mend,
    for what is no page.
    """
    raw = _scrub(content).encode() if isinstance(content, str) else content
    if not raw:
        raise RejectedInput("the file is empty: give one that holds a page")
    kind = (media_type or sniff_media_type(raw)).split(";")[0].strip().lower()
    metadata: dict[str, Any] = {}
    if kind == RECORD:
        record = parse_record(raw)
        metadata["record"] = record.declared()
        url = url or record.url
        kind = HTML if record.html is not None else TEXT
        decoded = Decoded(_scrub(record.html if record.html is not None else record.text or ""), "utf-8", "record")
    else:
        decoded = decode_bytes(raw, media_type)
    normal = normalise_url(url)
    if normal:
        metadata["url"] = normal
    metadata["encoding"] = decoded.describe()
    is_html = kind in (HTML, "application/xhtml+xml")
    if is_html:
        html, cut_count = shorten_tags(decoded.text)
        if cut_count:
            metadata["shortened_tags"] = cut_count
        text, blocks = _read_html(html, normal, metadata)
    else:
        html, text, blocks = None, decoded.text, cut_lines(decoded.text)
    page = Page(
        page_id=new_capture_id(normal, sha256_hex(raw)),
        text=text,
        text_sha256=sha256_hex(text),
        language=None,
        metadata=json.dumps(metadata, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
        reader_version=READER_VERSION,
    )
    return ReadPage(page, blocks, normal, html, metadata)


def _read_html(text: str, url: str | None, metadata: dict[str, Any]) -> tuple[str, tuple[Block, ...]]:
    root, stopped = parse_html(text)
    if stopped:
        metadata["stopped"] = stopped
    if root is None:
        return "", ()
    base = root.find(".//base[@href]")
    base_url = url
    if base is not None and (base.get("href") or "").startswith(("http://", "https://")):
        base_url = base.get("href")
    metadata.update(read_head(root, base_url))
    return cut_tree(root, base_url)


def _scrub(text: str) -> str:
    """`text` with lone surrogates, which no encoding can hold, as U+FFFD; pairs become the character that they mean."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
