"""Cases written by another hand, who saw no rule, and how they are compared.

The names, towns and bodies in them are invented. The half `open` may be read while rules are mended; of the half
`held_back` only the count of right cases is looked at. All conventions by which that hand and the rules differ stand
here: marks and commas around and inside content, a 'that' or 'to' before it, the article of a speaker, an apposition behind one,
capital letters, a cue without letters (a dash, a colon), who speaks the second of two parts, the organisation as a
part of the role, and the names of the reasons for terms.
"""

import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.enrich.pages import make_document
from warehouse.enrich import enrich_document
from warehouse.records import Enrichment, Mention

Quoted = tuple[str, str, str, str, str]  # kind, words, speaker, cue, person
Facts = tuple[list[Quoted], list[tuple[str, str]], list[tuple[str, str, str]]]  # quotes, terms, roles
REASONS = {"scare_quotes": "scare"}
MARKS = re.compile("[\"“”„«»‹›]|(?<!\\w)['‘’]|['‘’](?!\\w)")
LINKS = re.compile(r"(?:\s+(?:of|at|for|in|with|on))?(?:\s+the)?$")


def read_cases(half: str) -> list[dict[str, Any]]:
    """The cases of the half `open` or `held_back`."""
    lines = (Path(__file__).parent / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def is_right(case: dict[str, Any]) -> bool:
    """True where the quotes, the terms and the roles of a case are those that were written down for it."""
    enriched = enrich_document(make_document(case["text"], language=case.get("language", "en")))
    quotes, terms, roles = wanted(case)
    got_quotes, got_terms, got_roles = describe(enriched, case.get("nested", []))
    return (
        len(quotes) == len(got_quotes)
        and all(_agree(want, got) for want, got in zip(quotes, got_quotes, strict=True))
        and Counter(terms) == Counter(got_terms)
        and Counter(roles) == Counter(got_roles)
    )


def wanted(case: dict[str, Any]) -> Facts:
    """What was written down for a case."""
    quotes = [
        (
            q["kind"],
            fold(" ".join(q.get("parts", [])) or q["text"]),
            *map(_plain, (q["speaker"], q["cue"], q["person"])),
        )
        for q in case["quotes"]
    ]
    terms = [(fold(term["text"]), REASONS.get(term["reason"], term["reason"])) for term in case.get("terms", [])]
    roles = [(_plain(r["person"]), _plain(r["role"]), _plain(r["organization"])) for r in case.get("roles", [])]
    return _join_parts(quotes), terms, roles


def describe(enriched: Enrichment, nested: Sequence[str]) -> Facts:
    """What the rules give, without those quotes and terms that stand inside a quote; they are not judged."""
    mentions = {mention.mention_id: mention for mention in enriched.mentions}
    inside = {fold(words) for words in nested}
    quotes = []
    for q in sorted(enriched.quotes, key=lambda q: (q.page_start, q.page_end)):
        speaker = mentions.get(q.speaker_mention_id or "")
        person = _name_of(speaker, mentions) if speaker is not None else None
        if fold(q.text) not in inside and q.parent_quote_id is None:
            quotes.append((q.kind, fold(q.text), _plain(q.speaker_text), _plain(q.cue_text), _plain(person)))
    terms = [(fold(t.span_text), t.reason) for t in enriched.quoted_terms if fold(t.span_text) not in inside]
    roles = []
    for r in enriched.roles:
        role, body = _plain(r.role), _plain(r.organization_text)
        if body:
            role = LINKS.sub("", role.partition(body)[0].rstrip()).strip() or role.partition(body)[2].strip()
        roles.append((_plain(_name_of(mentions[r.mention_id], mentions)), role, body))
    return _join_parts(quotes), terms, roles


def fold(words: str) -> str:
    """Words without quotation marks, outer stops and a leading 'that' or 'to', folded."""
    plain = " ".join(MARKS.sub("", words).split()).strip(" .,;:–—-").casefold()
    return re.sub(r"^(?:that|to) ", "", plain)


def _plain(words: str | None) -> str:
    """Folded words; the empty string for None and for what has no letters."""
    plain = re.sub(r"^the ", "", (words or "").strip().casefold())
    return plain if any(c.isalpha() for c in plain) else ""


def _name_of(mention: Mention, mentions: dict[str, Mention]) -> str | None:
    whole = mentions.get(mention.antecedent_mention_id or "", mention)
    return whole.span_text if whole.entity_kind == "person" else None


def _agree(want: Quoted, got: Quoted) -> bool:
    """True where all is the same; the speaker may go with the apposition behind it or without."""
    longer, shorter = sorted((want[2], got[2]), key=len, reverse=True)
    is_speaker = longer == shorter or bool(shorter and longer.startswith(shorter + ","))
    return is_speaker and (want[:2], want[3:]) == (got[:2], got[3:])


def _join_parts(quotes: Sequence[Quoted]) -> list[Quoted]:
    """Direct quotes in a row by one speaker under one cue are one, whichever way they are counted."""
    joined: list[Quoted] = []
    for quote in quotes:
        kind, words, speaker, cue, person = quote
        last = joined[-1] if joined else None
        is_same = last is not None and (last[0], last[2], last[4]) == (kind, speaker, person)
        if last is not None and is_same and kind == "direct" and speaker and cue in ("", last[3]):
            joined[-1] = (kind, f"{last[1]} {words}", speaker, last[3], person)
        else:
            joined.append(quote)
    return joined
