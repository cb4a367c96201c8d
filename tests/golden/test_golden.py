"""Two pages worked out by hand: what the library gives, row by row, against what a reader says is right.

README.md in this folder says what the columns of the golden files mean and how freely each is compared.
"""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from warehouse import clean_page, enrich_document
from warehouse.records import CleanedPage, Enrichment, Mention, Quote, QuotePart

GOLDEN = Path(__file__).parent
ROOT = GOLDEN.parent.parent
NAMES = sorted(path.stem for path in GOLDEN.glob("[0-9]*.json"))
FETCHED_AT = datetime(2026, 3, 20, 12, tzinfo=UTC)
ORGANISED = {"organization", "government", "group", "publication"}
Row = dict[str, Any]


@cache
def load_golden(name: str) -> Row:
    return json.loads((GOLDEN / f"{name}.json").read_text(encoding="utf-8"))


@cache
def clean_golden(name: str) -> CleanedPage:
    path = ROOT / load_golden(name)["page"]
    return clean_page(path.read_bytes(), locator=path.name, fetched_at=FETCHED_AT)


@cache
def enrich_golden(name: str) -> dict[str, Enrichment]:
    return {d.document.document_id: enrich_document(d) for d in clean_golden(name).documents}


def given_ids(name: str) -> dict[int | None, str]:
    """The ids that the library gives the articles of a page, by their number, so that a wrong id is one difference."""
    return {no: cleaned.document.document_id for no, cleaned in enumerate(clean_golden(name).documents, start=1)}


def place(row: Row) -> tuple[int, int]:
    return row["start"], row["end"]


def shown(row: Row) -> str:
    return f"{row['start']}-{row['end']} {row['words'][:60]!r}"


def compare_columns(what: str, given: Any, wanted: Row) -> list[str]:
    """One line for each column in which a record differs from what is wanted."""
    pairs = [(name, getattr(given, name), wanted[name]) for name in wanted]
    return [f"{what}: {name} is {found!r}, not {right!r}" for name, found, right in pairs if found != right]


def compare_rows(wanted: Iterable[tuple[Any, ...]], given: Iterable[tuple[Any, ...]]) -> list[str]:
    """One line for each row that only one side has."""
    rights, founds = list(wanted), list(given)
    missing = [f"missing {row}" for row in rights if row not in founds]
    return missing + [f"unwanted {row}" for row in founds if row not in rights]


def find_segment_differences(name: str) -> list[str]:
    golden, ids = load_golden(name), given_ids(name)
    page = clean_golden(name).page.text
    wanted = [
        (s["no"], *place(s), s["kind"], s["role"], ids.get(s["document"]), s["words"][:50]) for s in golden["segments"]
    ]
    given = [
        (s.segment_no, s.page_start, s.page_end, s.kind, s.role, s.document_id, page[s.page_start : s.page_end][:50])
        for s in clean_golden(name).segments
    ]
    return compare_rows(wanted, given)


def find_document_differences(name: str) -> list[str]:
    golden = load_golden(name)
    documents = [cleaned.document for cleaned in clean_golden(name).documents]
    differences = [] if len(documents) == len(golden["documents"]) else [f"there are {len(documents)} documents"]
    for document, row in zip(documents, golden["documents"], strict=False):
        no, day = row["no"], row["published_date"]
        texts = [s["words"] for s in golden["segments"] if s["role"] == "text" and s["document"] == no]
        wanted = {
            **{column: row[column] for column in row if column not in ("no", "text_starts_at")},
            "page_id": golden["page_id"],
            "published_date": day and date.fromisoformat(day),
        }
        differences += compare_columns(f"document {no}", document, wanted)
        differences += [f"document {no}: {line}" for line in compare_texts(document.text, texts)]
    return differences


def compare_texts(text: str, blocks: list[str]) -> list[str]:
    """One line for each block that only one side has, and one where the blocks are right but what joins them is not."""
    given = text.split("\n\n")
    differences = compare_rows([("block", block[:60]) for block in blocks], [("block", block[:60]) for block in given])
    return differences or ([] if text == "\n\n".join(blocks) else ["text is joined otherwise"])


def find_field_differences(name: str) -> list[str]:
    golden, ids = load_golden(name), given_ids(name)
    listed = {(ids.get(row["document"]), row["field"]) for row in golden["fields"]}
    chosen = [f for f in clean_golden(name).fields if f.is_chosen and (f.document_id, f.field) in listed]
    given = {(f.document_id, f.field, f.value): f for f in chosen}
    wanted = {(ids.get(row["document"]), row["field"], row["value"]): row for row in golden["fields"]}
    differences = [f"missing {key[1:]} {shown(wanted[key])}" for key in wanted if key not in given]
    differences += [f"unwanted {key[1:]}" for key in given if key not in wanted]
    places = {key: (given[key].page_start, given[key].page_end) for key in given if key in wanted}
    return differences + [
        f"{key[1:]} stands at {places[key]}, not around {shown(wanted[key])}"
        for key in places
        if not holds(places[key], wanted[key], golden)
    ]


def holds(given: tuple[int | None, int | None], row: Row, golden: Row) -> bool:
    """True where evidence holds the row's words and stays in their segment."""
    segment = golden["segments"][row["segment"]]
    start, end = given
    if start is None or end is None:
        return False
    return segment["start"] <= start <= row["start"] and row["end"] <= end <= segment["end"]


def find_credit_differences(name: str) -> list[str]:
    golden, ids = load_golden(name), given_ids(name)
    given = list(clean_golden(name).credits)
    differences = []
    for row in golden["credits"]:
        key = (ids.get(row["document"]), row["name"], row["relation"])
        found = [c for c in given if (c.document_id, c.name, c.relation) == key]
        found = [c for c in found if holds((c.page_start, c.page_end), row, golden)]
        if found:
            given.remove(found[0])
            columns = {"scope": "scope", "target_segment_no": "target_segment", "rights_text": "rights_text"}
            wanted = {column: row[key] for column, key in columns.items()}
            differences += compare_columns(f"{row['relation']} {shown(row)}", found[0], wanted)
        elif row["is_required"]:
            differences.append(f"missing {row['relation']} {shown(row)}")
    return differences + [f"unwanted {c.relation} {c.name!r} {c.page_start}-{c.page_end}" for c in given]


def find_link_differences(name: str) -> list[str]:
    wanted = [(row["segment"], row["kind"], row["url"], *place(row)) for row in load_golden(name)["links"]]
    given = [(k.segment_no, k.kind, k.url, k.page_start, k.page_end) for k in clean_golden(name).links]
    return compare_rows(wanted, given)


def all_rows(name: str, table: str) -> list[Any]:
    return [row for enrichment in enrich_golden(name).values() for row in getattr(enrichment, table)]


def named_by(mention: Mention, mentions: Iterable[Mention]) -> str:
    """The full name that a mention stands for, its own words where it stands for itself."""
    by_id = {other.mention_id: other for other in mentions}
    full = by_id.get(mention.antecedent_mention_id or "")
    return full.span_text if full else mention.span_text


def find_mention_differences(name: str) -> list[str]:
    golden, ids = load_golden(name), given_ids(name)
    mentions: list[Mention] = all_rows(name, "mentions")
    given = {(m.document_id, m.page_start, m.page_end): m for m in mentions}
    differences = []
    for row in golden["mentions"]:
        mention = given.pop((ids.get(row["document"], ""), *place(row)), None)
        if mention is None:
            differences += [f"missing {row['entity_kind']} {shown(row)}"] if row["is_required"] else []
            continue
        wanted = {column: row[column] for column in ("form", "scope") if row["is_required"]}
        if has_right_id(golden, row, mention):
            wanted["mention_id"] = row["mention_id"]
        differences += compare_columns(f"mention {shown(row)}", mention, wanted)
        if (mention.entity_kind == "person") != (row["entity_kind"] == "person"):
            differences.append(f"mention {shown(row)}: entity_kind is {mention.entity_kind!r}")
        full = named_by(mention, mentions)
        if full != (row["antecedent"] or row["words"]) and not (row["form"] == "pronoun" and full == row["words"]):
            differences.append(f"mention {shown(row)}: stands for {full!r}, not {row['antecedent'] or row['words']!r}")
    places = golden["places"]
    extra = [m for m in given.values() if m.entity_kind == "person" or m.entity_kind in ORGANISED]
    extra = [m for m in extra if m.entity_kind == "person" or m.span_text not in places]
    extra = [m for m in extra if m.form not in ("pronoun", "description")]
    return differences + [f"unwanted {m.entity_kind} {m.page_start}-{m.page_end} {m.span_text!r}" for m in extra]


def places_in_marks(quote: Quote, parts: Iterable[QuotePart]) -> list[tuple[int, int]]:
    return [(p.page_start, p.page_end) for p in parts if p.quote_id == quote.quote_id and p.is_in_marks]


def has_right_id(golden: Row, row: Row, given: Mention | Quote) -> bool:
    """True where the article has the id it should have; ids made from a wrong one are not counted as wrong again."""
    return any(d["document_id"] == given.document_id for d in golden["documents"] if d["no"] == row["document"])


def compare_quote(row: Row, quote: Quote, speakers: list[Any], spoken_by: list[str]) -> list[str]:
    """One line for each way in which a quote differs: kind, scope, cue, where the speaker stands, who it is."""
    cue, words = row["cue"] or {"start": None, "end": None}, (row["speaker"] or {}).get("words", "")
    wanted: Row = {"kind": row["kind"]}
    if row["is_required"]:
        wanted |= {"scope": row["scope"], "cue_start": cue["start"], "cue_end": cue["end"]}
    what = f"quote {shown(row['parts'][0])}"
    differences = compare_columns(what, quote, wanted)
    # an office may stand before the name, nothing else: the phrase ends where the listed words end, in one clause
    is_phrase = not set(".?!“”\n") & set(quote.speaker_text or "")
    if not any(
        quote.speaker_end == end and (start is None or (is_phrase and (quote.speaker_start or 0) <= start))
        for start, end in speakers
    ):
        differences.append(f"{what}: speaker is {quote.speaker_text!r} at {quote.speaker_start}, not {speakers}")
    # Whom a pronoun means may be left open; a wrong person never passes.
    may_be_open = row["person"] is None or words.lower() in ("he", "she", "it", "they")
    if spoken_by != [row["person"]] and (spoken_by or not may_be_open):
        differences.append(f"{what}: spoken by {spoken_by}, not {row['person']!r}")
    return differences


def find_quote_differences(name: str) -> list[str]:
    golden, ids, page = load_golden(name), given_ids(name), clean_golden(name).page.text
    parts, mentions = all_rows(name, "quote_parts"), all_rows(name, "mentions")
    given = {(q.document_id, *places_in_marks(q, parts)): q for q in all_rows(name, "quotes") if q.kind != "indirect"}
    differences = []
    for row in golden["quotes"]:
        key = (ids.get(row["document"]), *(place(part) for part in row["parts"] if part["is_in_marks"]))
        quote = given.pop(key, None)
        if quote is None:
            differences += [f"missing quote {shown(row['parts'][0])}"] if row["is_required"] else []
            continue
        speakers: list[Any] = [place(row["speaker"])] if row["speaker"] else []
        speakers += [(page.index(other), page.index(other) + len(other)) for other in row.get("other_speakers", [])]
        speakers += [(None, None)] if row["person"] is None else []
        speaking = [m for m in mentions if m.mention_id == quote.speaker_mention_id]
        spoken_by = [named_by(m, mentions) for m in speaking if m.form != "pronoun" or m.antecedent_mention_id]
        spoken_by = [] if row["person"] is None and all(m.entity_kind != "person" for m in speaking) else spoken_by
        differences += compare_quote(row, quote, speakers, spoken_by)
        if row["quote_id"] and has_right_id(golden, row, quote):
            differences += compare_columns(f"quote {shown(row['parts'][0])}", quote, {"quote_id": row["quote_id"]})
    return differences + [f"unwanted {q.kind} quote {q.page_start}-{q.page_end} {q.text!r}" for q in given.values()]


def find_term_differences(name: str) -> list[str]:
    golden, ids = load_golden(name), given_ids(name)
    wanted = [(ids.get(row["document"]), *place(row), row["words"], row["reason"]) for row in golden["quoted_terms"]]
    given = [(t.document_id, t.page_start, t.page_end, t.span_text, t.reason) for t in all_rows(name, "quoted_terms")]
    return compare_rows(wanted, given)


COMPARISONS: dict[str, Callable[[str], list[str]]] = {
    "segments": find_segment_differences,
    "documents": find_document_differences,
    "fields": find_field_differences,
    "credits": find_credit_differences,
    "links": find_link_differences,
    "mentions": find_mention_differences,
    "quotes": find_quote_differences,
    "quoted_terms": find_term_differences,
}


@pytest.mark.parametrize("part", COMPARISONS)
@pytest.mark.parametrize("name", NAMES)
def test_library_gives_what_a_reader_says(name: str, part: str) -> None:
    accepted = [row["difference"] for row in load_golden(name)["accepted_differences"] if row["part"] == part]
    differences = COMPARISONS[part](name)
    unexpected = [line for line in differences if line not in accepted]
    assert not unexpected, f"{part} of {name}:\n  " + "\n  ".join(unexpected)
    mended = [line for line in accepted if line not in differences]
    assert not mended, "no longer different, take it off accepted_differences:\n  " + "\n  ".join(mended)


def rows_with_words(value: Any) -> list[Row]:
    if isinstance(value, list):
        return [row for item in value for row in rows_with_words(item)]
    if not isinstance(value, dict):
        return []
    own = [value] if "start" in value else []
    return own + [row for item in value.values() for row in rows_with_words(item)]


@pytest.mark.parametrize("name", NAMES)
def test_golden_words_stand_at_their_offsets(name: str) -> None:
    golden = load_golden(name)
    page = (ROOT / golden["page"]).read_text(encoding="utf-8")
    rows = rows_with_words(golden)
    assert len(rows) > 50
    assert [shown(row) for row in rows if page[row["start"] : row["end"]] != row["words"]] == []
    assert "".join(row["words"] for row in golden["segments"]) == page
