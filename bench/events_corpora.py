"""Labelled texts about events as cleaned documents."""

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from warehouse.records import CleanedDocument, Document, Passage

GOLD = Path(__file__).parent / "gold" / "events" / "event_mentions.jsonl"
TUNE = tuple(GOLD.with_name(f"mentions_{name}.jsonl") for name in "abcef")
REPORT = tuple(GOLD.with_name(f"mentions_{name}.jsonl") for name in "dg")
LINE = re.compile(r"[^\n]+")
LONG_DATE = re.compile(r"[A-Z][a-z]+ \d{1,2}, \d{4}$")


@dataclass(frozen=True, slots=True)
class Labelled:
    """A labelled text: its row in the corpus, the text that offsets count in, and the document made of it."""

    row: dict[str, Any]
    text: str
    document: CleanedDocument
    window_end: int = 0
    labels: tuple[dict[str, Any], ...] = ()


def read_document(document_id: str, text: str, published: date | None, has_headline: bool) -> CleanedDocument:
    """A text as a cleaned document: each line a paragraph, the first a headline if the corpus says so, a line that is
    only a date no text.
    """
    passages = []
    for number, match in enumerate(m for m in LINE.finditer(text) if m.group().strip()):
        line = match.group()
        start = match.start() + len(line) - len(line.lstrip())
        words = line.strip()
        kind, role = ("headline", "about") if has_headline and number == 0 else ("paragraph", "text")
        if number == 1 and LONG_DATE.match(words):
            kind, role = "published_line", "about"
        passages.append(Passage(start, words, kind, role))
    document = Document(
        document_id,
        document_id,
        document_id,
        None,
        None,
        None,
        published,
        None,
        None,
        None,
        "en",
        None,
        text,
        "",
        "",
        0,
    )
    return CleanedDocument(document, tuple(passages))


def load_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def load_gold(evaluation: Path, path: Path = GOLD) -> list[Labelled]:
    """The articles of a file of bench/gold/events with their labels."""
    texts: dict[str, str] = {}
    for corpus in ("people/meantime_en", "extraction/wcxb_dev", "quotes/polnear_dev"):
        texts |= {row["id"]: row["text"] for row in load_rows(evaluation / "data" / corpus / "gold.jsonl")}
    found = []
    for row in load_rows(path):
        text, published = texts[row["id"]], date.fromisoformat(row["published"])
        document = read_document(row["id"], text, published, not row["id"].startswith("wcxb"))
        found.append(Labelled(row, text, document, row["window_end"], tuple(row["mentions"])))
    return found


def load_questions(evaluation: Path) -> list[Labelled]:
    """giveme5w1h: the title as headline, the text below it."""
    found = []
    for row in load_rows(evaluation / "data" / "events" / "giveme5w1h" / "gold.jsonl"):
        text = row["title"] + "\n" + row["text"]
        published = date.fromisoformat(row["date"][:10]) if row.get("date") else None
        found.append(Labelled(row, text, read_document(row["id"], text, published, True)))
    return found


def load_ecbplus(evaluation: Path) -> list[Labelled]:
    """ECB+: snippets without a date of publishing."""
    rows = load_rows(evaluation / "data" / "events" / "ecbplus_dev" / "gold.jsonl")
    return [Labelled(row, row["text"], read_document(row["id"], row["text"], None, False)) for row in rows]
