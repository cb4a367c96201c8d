"""Golden files with their numbers filled in: the words are written by hand, this counts where they stand.

`python tests/golden/fill_offsets.py`, run in the repository root with the project installed, rewrites every golden page
of this folder in place. A row names a segment and the words (their `nth` occurrence in it); the offsets, the ids and
the word counts follow from the page alone. Nothing here reads what the library makes of a page.
"""

import json
import re
from pathlib import Path
from typing import Any

from warehouse.ids import new_article_id, new_capture_id, new_document_id, new_mention_id, new_quote_id, sha256_hex

GOLDEN = Path(__file__).parent
ROOT = GOLDEN.parent.parent
Row = dict[str, Any]


def cover_page(page: str, blocks: list[Row]) -> list[Row]:
    """The blocks with their places, and the white space around them as gaps; a block reaches to the end of its line."""
    segments: list[Row] = []
    cursor = 0
    for block in [b for b in blocks if b["kind"] != "gap"]:
        start = page.index(block["words"], cursor)
        end = start + len(page[start:].split("\n", 1)[0].rstrip())
        _append_gap(page, segments, cursor, start)
        place = {"no": len(segments), "start": start, "end": end}
        segments.append({**place, **_labels(block), "words": page[start:end]})
        cursor = end
    _append_gap(page, segments, cursor, len(page))
    return segments


def _labels(block: Row) -> Row:
    return {name: block[name] for name in ("kind", "role", "document")}


def _append_gap(page: str, segments: list[Row], start: int, end: int) -> None:
    if start == end:
        return
    if page[start:end].strip():
        raise ValueError(f"words that are in no block: {page[start:end].strip()[:60]!r}")
    gap = {"kind": "gap", "role": "gap", "document": None, "words": page[start:end]}
    segments.append({"no": len(segments), "start": start, "end": end, **gap})


def place_row(segments: list[Row], row: Row, default_segment: int = 0) -> Row:
    """The row with `start` and `end` of the nth place of its words in its segment. Raises ValueError if it has none."""
    segment = segments[row.get("segment", default_segment)]
    # Whole words only: 'it' stands in 'within' too.
    found = list(re.finditer(rf"(?<!\w){re.escape(row['words'])}(?!\w)", segment["words"]))
    nth = row.get("nth", 1)
    if len(found) < nth:
        raise ValueError(f"segment {segment['no']} does not hold {row['words']!r} {nth} times")
    start = int(segment["start"]) + found[nth - 1].start()
    return {**row, "start": start, "end": start + len(row["words"])}


def fill_document(golden: Row, document: Row) -> Row:
    """The document with the ids, first offset and word count that follow from its text segments."""
    texts = [s for s in golden["segments"] if s["role"] == "text" and s["document"] == document["no"]]
    document_id = new_document_id(golden["page_id"], texts[0]["start"])
    counted = {"text_starts_at": texts[0]["start"], "word_count": sum(len(s["words"].split()) for s in texts)}
    return {**document, "document_id": document_id, "article_id": new_article_id(None, document_id), **counted}


def fill_quote(segments: list[Row], ids: dict[int, str], quote: Row) -> Row:
    """The quote with its parts', speaker's and cue's places, and its id where all its words stand in marks."""
    home = quote["segment"]
    placed = {key: place_row(segments, quote[key], home) if quote[key] else None for key in ("speaker", "cue")}
    parts = [place_row(segments, part, home) for part in quote["parts"]]
    quote_id = new_quote_id(ids[quote["document"]], parts[0]["start"], parts[-1]["end"])
    return {**quote, "parts": parts, **placed, "quote_id": quote_id if quote["kind"] == "direct" else None}


def fill_golden(golden: Row) -> Row:
    """The golden page with every number that follows from its words."""
    content = (ROOT / golden["page"]).read_bytes()
    golden = {**golden, "content_sha256": sha256_hex(content)}
    golden["page_id"] = new_capture_id(None, golden["content_sha256"])
    segments = golden["segments"] = cover_page(content.decode(), golden["segments"])
    golden["documents"] = [fill_document(golden, document) for document in golden["documents"]]
    ids = {document["no"]: document["document_id"] for document in golden["documents"]}
    for name in ("fields", "credits", "links", "mentions", "quoted_terms"):
        golden[name] = [place_row(segments, row) for row in golden[name]]
    for row in golden["mentions"]:
        row["mention_id"] = new_mention_id(ids[row["document"]], row["start"], row["end"])
    golden["quotes"] = [fill_quote(segments, ids, quote) for quote in golden["quotes"]]
    return golden


def render_golden(golden: Row) -> str:
    """The golden page as JSON with one row a line, so that a change of judgement is a change of one line."""
    lines = []
    for name, value in golden.items():
        rows = value if isinstance(value, list) else None
        shown = json.dumps(value, ensure_ascii=False) if rows is None else _render_rows(rows)
        lines.append(f'"{name}": {shown}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _render_rows(rows: list[Row]) -> str:
    if not rows:
        return "[]"
    return "[\n" + ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in rows) + "\n]"


def main() -> None:
    """Fill in every golden page of this folder."""
    for path in sorted(GOLDEN.glob("[0-9]*.json")):
        path.write_text(render_golden(fill_golden(json.loads(path.read_text()))))


if __name__ == "__main__":
    main()
