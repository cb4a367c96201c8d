"""Speakers of words in marks in languages that no model reads: a verb of saying or a colon, and a full name beside it.

A name is sure where it begins with a given name; a surname alone where the text has given one such name in full.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from warehouse.enrich.blocks import Block
from warehouse.enrich.frames import Attribution
from warehouse.enrich.given import is_plain_given
from warehouse.enrich.language import Reading, Token, lower_word
from warehouse.enrich.marks import Marked
from warehouse.enrich.mentions import make_mention
from warehouse.enrich.phrases import Phrase, place_of
from warehouse.enrich.quotes import Draft
from warehouse.enrich.tongue_words import TONGUES, Tongue
from warehouse.folding import name_key
from warehouse.ids import new_mention_id
from warehouse.records import Mention
from warehouse.spans import Span

AFTER, BEFORE, COLON = "unparsed-after-verb@1", "unparsed-before-verb@1", "unparsed-name-colon@1"
ACCORDING, NAMED = "unparsed-according@1", "unparsed-speaker@1"
SCORES = {AFTER: 0.7, BEFORE: 0.7, COLON: 0.65, ACCORDING: 0.6}
WORD = re.compile(r"[^\W\d_][\w’'-]*|\S")
# looked for at every word, since in German a noun with a capital may stand before the name
NAME = re.compile(
    r"(?<![\w-])(?=(?P<name>(?P<given>[A-ZÀ-Þ][\w’'-]+)"
    r"(?:\s+(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|zu|[A-Z]\.))*(?:\s+[A-ZÀ-Þ][\w’'-]+){1,2}))"
)
SENTENCE_ENDS = ".!?\n“”»«„"
NEAR_CHARACTERS = 70  # between a verb of saying and the end of the name that it goes with
LEAD = re.compile(r"[\s,.»«“”\"–—-]*")


@dataclass(frozen=True, slots=True)
class Names:
    """The full names of a document, and its surnames with the one full name that each stands for."""

    full: frozenset[str]
    surnames: frozenset[str]


def read_words(text: str) -> Reading:
    """A text's words and marks as tokens without tags or parse."""
    tokens = tuple(
        Token(m.start(), m.end(), m.group(), "", "", number, 0, lower_word(m.group()))
        for number, m in enumerate(WORD.finditer(text))
    )
    return Reading(tokens, ())


def collect_names(blocks: Sequence[Block]) -> Names:
    """The names in full that a document holds; surnames that two of them share stand for neither."""
    full = {place.of(block.text) for block in blocks for place in _find_full(block.text)}
    last: dict[str, set[str]] = {}
    for name in full:
        last.setdefault(name.split()[-1], set()).add(name)
    return Names(frozenset(full), frozenset(word for word, names in last.items() if len(names) == 1))


def _find_full(text: str) -> list[Span]:
    """The places of names in full; of two that overlap ('Ada Mara Lund'), the first."""
    places: list[Span] = []
    for match in NAME.finditer(text):
        place = Span(*match.span("name"))
        if is_plain_given(match["given"]) and not (places and places[-1].overlaps(place)):
            places.append(place)
    return places


def attribute_unparsed(block: Block, marked: Marked, names: Names, language: str) -> Attribution | None:
    """Who speaks a run in marks, where a verb or a colon beside it and one sure name say so."""
    tongue = TONGUES.get(language)
    if tongue is None:
        return None
    return _after(block, marked, names, tongue) or _before(block, marked, names, tongue)


def _after(block: Block, marked: Marked, names: Names, tongue: Tongue) -> Attribution | None:
    """'„…“, sagte Ada Lund' · '« … », a déclaré la ministre Ada Lund' · '«…», según Ada Lund'."""
    lead = LEAD.match(block.text, marked.outer.end)
    start = lead.end() if lead else marked.outer.end
    if "\n" in block.text[marked.outer.end : start]:
        return None
    for words, method in ((tongue.verbs, AFTER), (tongue.according, ACCORDING)):
        cue = _match_cue(block.text, start, words)
        if cue is None:
            continue
        behind = block.text[cue.end : cue.end + NEAR_CHARACTERS]
        stop = re.search(r"[.!?:;\n„“”«»\"]", behind)
        name = _first_name(block.text, cue.end, cue.end + (stop.start() if stop else len(behind)), names)
        return _make(block, name, cue, method) if name is not None else None
    return None


def _before(block: Block, marked: Marked, names: Names, tongue: Tongue) -> Attribution | None:
    """'Ada Lund sagte: „…“' · 'Según dijo Ada Lund: «…»' · 'Ada Lund: «…»'; a colon must stand before the marks."""
    head = block.text[: marked.outer.start].rstrip()
    if not head.endswith(":"):
        return None
    start = max((head.rfind(mark) for mark in SENTENCE_ENDS), default=-1) + 1
    name = _first_name(block.text, start, len(head) - 1, names)
    if name is None:
        return None
    if not head[start : name.start].strip() and not head[name.end : -1].strip():
        return _make(block, name, Span(len(head) - 1, len(head)), COLON)
    for at in (*range(name.end, len(head)), *range(start, name.start)):
        cue = _match_cue(block.text, at, tongue.verbs) if at and head[at - 1].isspace() else None
        if cue is not None:
            return _make(block, name, cue, BEFORE)
    return None


def _match_cue(text: str, at: int, words: Sequence[str]) -> Span | None:
    """The longest of the words that stands at `at`."""
    for phrase in sorted(words, key=len, reverse=True):
        end = at + len(phrase)
        if text[at:end].casefold() == phrase.casefold() and not text[end : end + 1].isalnum():
            return Span(at, end)
    return None


def _first_name(text: str, start: int, end: int, names: Names) -> Span | None:
    """The one sure name in a stretch of text; None where it has none or two."""
    found = [place for place in _find_full(text) if start <= place.start and place.end <= end]
    if not found:
        words = [Span(*m.span()) for m in WORD.finditer(text, start, end)]
        found = [word for word in words if word.of(text) in names.surnames]
    return found[0] if len({place.of(text) for place in found}) == 1 else None


def _make(block: Block, name: Span, cue: Span, method: str) -> Attribution:
    phrase = Phrase(block.token_at(name.start), block.token_at(name.end), block.token_at(name.end))
    return Attribution(phrase, cue, method, SCORES[method])


def name_speakers(document_id: str, blocks: Sequence[Block], quotes: Sequence[Draft]) -> tuple[Mention, ...]:
    """The mentions of the speakers of quotes in page order; one who is given by the surname points to the full name,
    whose first place in the document is a mention too.
    """
    spoken = {
        (draft.block, place_of(blocks[draft.block], draft.attribution.speaker)) for draft in quotes if draft.attribution
    }
    first: dict[str, tuple[int, Span]] = {}
    for block in blocks:
        for place in _find_full(block.text):
            first.setdefault(place.of(block.text), (block.number, place))
    full_of = {name.split()[-1]: name for name in first}
    places = set(spoken)
    for number, span in spoken:
        words = span.of(blocks[number].text)
        if " " not in words and words in full_of:
            places.add(first[full_of[words]])
    mentions = []
    for number, span in sorted(places):
        words = span.of(blocks[number].text)
        whole = first[words if " " in words else full_of[words]]
        key = name_key(words) if " " in words else None
        antecedent = whole[1].shift(blocks[whole[0]].passage.page_start)
        antecedent_id = new_mention_id(document_id, antecedent.start, antecedent.end)
        mentions.append(make_mention(document_id, blocks[number], span, "person", key, antecedent_id, NAMED, 0.7))
    held = {mention.mention_id for mention in mentions}
    return tuple(
        replace(m, antecedent_mention_id=m.mention_id) if m.antecedent_mention_id not in held else m for m in mentions
    )
