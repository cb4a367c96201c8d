"""Bytes to page: the one entrance of this room."""

import json
from typing import Any, NamedTuple

from lxml import etree

from warehouse.blocks import Block, ReadPage
from warehouse.errors import RejectedInput
from warehouse.ids import new_capture_id, sha256_hex
from warehouse.read.decode import Decoded, decode_bytes
from warehouse.read.head import read_head
from warehouse.read.html import cut_tree
from warehouse.read.media import HTML, RECORD, TEXT, normalise_url, sniff_media_type
from warehouse.read.record import parse_record
from warehouse.read.text import cut_lines
from warehouse.read.tree import flatten_depth, parse_html, shorten_tags
from warehouse.records import Page

READER_VERSION = "read@4"


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
    read = _read_html(decoded.text, normal, metadata) if is_html else _ReadText(decoded.text, cut_lines(decoded.text))
    page = Page(
        page_id=new_capture_id(normal, sha256_hex(raw)),
        text=read.text,
        text_sha256=sha256_hex(read.text),
        language=None,
        metadata=json.dumps(metadata, ensure_ascii=False, sort_keys=True, separators=(",", ":")),
        reader_version=READER_VERSION,
    )
    return ReadPage(page, read.blocks, normal, read.html, metadata, read.tree)


class _ReadText(NamedTuple):
    """A page's text and blocks; of an HTML page also the markup that was parsed, and its tree."""

    text: str
    blocks: tuple[Block, ...]
    html: str | None = None
    tree: etree._Element | None = None


def _read_html(markup: str, url: str | None, metadata: dict[str, Any]) -> _ReadText:
    html, cut_count = shorten_tags(markup)
    if cut_count:
        metadata["shortened_tags"] = cut_count
    root, stopped = parse_html(html)
    if stopped:  # once more, without the elements that lie too deep: their words come after all
        html, dropped_count = flatten_depth(html)
        if dropped_count:
            metadata["flattened_tags"] = dropped_count
            root, stopped = parse_html(html)
        if stopped:
            metadata["stopped"] = stopped
    if root is None:
        return _ReadText("", (), html)
    base = root.find(".//base[@href]")
    base_url = url
    if base is not None and (base.get("href") or "").startswith(("http://", "https://")):
        base_url = base.get("href")
    metadata.update(read_head(root, base_url))
    return _ReadText(*cut_tree(root, base_url), html, root)


def _scrub(text: str) -> str:
    """`text` with lone surrogates, which no encoding can hold, as U+FFFD; pairs become the character that they mean."""
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
