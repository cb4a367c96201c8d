"""Where a document names people: what the model found, mended, and carried on to the names' other places.

The small model misses most bare surnames, so the full names of a document lead to their later short forms.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from warehouse.enrich.blocks import Block
from warehouse.enrich.given import is_plain_given
from warehouse.enrich.lexicon import PLACE_PREPOSITIONS, TITLES
from warehouse.enrich.missed_names import GIVEN, VOUCHED, find_namesakes, find_runs, find_speaking, find_vouched
from warehouse.enrich.name_forms import POSSESSIVE, clean_name, is_full_name, short_forms
from warehouse.enrich.single_names import SCORES as LONE_SCORES
from warehouse.enrich.single_names import Labels, find_lone_names, read_labels, stands_alone
from warehouse.enrich.transcripts import find_labelled, find_turns
from warehouse.folding import name_key
from warehouse.spans import Span

FOUND, CARRIED, SHORT = "ner-person@1", "carried-name@1", "short-form@2"
GIVEN_TITLES = frozenset("sir dame sister brother father mother king queen prince princess saint pope".split())
SPACED_O = re.compile(r"['’] ?[A-Z][\w-]+")
SPEAKING, NAMESAKE, LABELLED = "speaking-name@2", "namesake@1", "transcript-label@1"
SCORES = {LABELLED: 0.75, SPEAKING: 0.7, VOUCHED: 0.7, GIVEN: 0.6, NAMESAKE: 0.65}


@dataclass(frozen=True, slots=True, order=True)
class PersonName:
    """A person's name in block `block` at `span`: full names have a key, short forms none."""

    block: int
    span: Span
    key: str | None
    method: str
    score: float


def find_people(blocks: Sequence[Block]) -> list[PersonName]:
    """The names of people in a document's blocks, disjoint, in order."""
    texts = {block.number: block.text for block in blocks}
    full = _find_full(blocks)
    full = _drop_overlaps([*full, *_find_missed(blocks, full)])
    full = _without_particle_forms(full, texts)
    full = _drop_overlaps([*full, *_carry_full(blocks, full)])
    labelled = _find_labelled(blocks, full)
    full = _drop_overlaps([*full, *(name for name in labelled if name.key is not None)])
    labels = {block.number: read_labels(block) for block in blocks}
    shorts = _find_shorts(blocks, full, labels)
    words = {word for name in full for word in name.span.of(texts[name.block]).split()}
    lone = [
        PersonName(name.block, name.span, None, name.method, LONE_SCORES[name.method])
        for name in find_lone_names(blocks, labels, words)
    ]
    return sorted(_drop_overlaps([*full, *(name for name in labelled if name.key is None), *shorts, *lone]))


def _without_particle_forms(full: Sequence[PersonName], texts: Mapping[int, str]) -> list[PersonName]:
    """The names but those that are another one's family name with its particle in capitals ('Van der Falk')."""
    forms = {
        form.casefold()
        for name in full
        for form, kind in short_forms(name.span.of(texts[name.block])).items()
        if kind == "family" and " " in form
    }
    return [name for name in full if name.span.of(texts[name.block]).casefold() not in forms]


def _find_labelled(blocks: Sequence[Block], full: Sequence[PersonName]) -> list[PersonName]:
    """The people whom the labels of a transcript name, where it has two lines or more."""
    texts = {block.number: block.text for block in blocks}
    turns = find_turns(blocks)
    if len(turns) < 2:
        return []
    found = []
    for number, span in find_labelled(turns, blocks, sorted({name.span.of(texts[name.block]) for name in full})):
        words = span.of(texts[number])
        key = name_key(words) if is_full_name(words) else None
        found.append(PersonName(number, span, key, LABELLED, SCORES[LABELLED]))
    return found


def _find_missed(blocks: Sequence[Block], full: Sequence[PersonName]) -> list[PersonName]:
    """Full names that speak, that something beside them vouches for, and namesakes of people already found, where the
    model saw no person.
    """
    taken: dict[int, list[Span]] = {block.number: [] for block in blocks}
    for name in full:
        taken[name.block].append(name.span)
    runs = {block.number: find_runs(block) for block in blocks}
    found: list[PersonName] = []

    def add(block: Block, span: Span, method: str) -> None:
        if not any(span.overlaps(other) for other in taken[block.number]):
            taken[block.number].append(span)
            found.append(PersonName(block.number, span, name_key(span.of(block.text)), method, SCORES[method]))

    for block in blocks:
        for span in find_speaking(block, runs[block.number]):
            add(block, span, SPEAKING)
        for span, method in find_vouched(block, runs[block.number]):
            add(block, span, method)
    texts = {block.number: block.text for block in blocks}
    surnames = frozenset(name.span.of(texts[name.block]).split()[-1] for name in (*full, *found))
    for block in blocks:
        for span in find_namesakes(block, runs[block.number], surnames):
            add(block, span, NAMESAKE)
    return found


def _find_full(blocks: Sequence[Block]) -> list[PersonName]:
    found = []
    for block in blocks:
        for entity in block.reading.entities:
            if entity.label != "PERSON":
                continue
            span = _with_rest(block.text, clean_name(block.text, Span(entity.start, entity.end)))
            if is_full_name(span.of(block.text)) and _is_proper(block, span) and not _is_where(block, span):
                found.append(PersonName(block.number, span, name_key(span.of(block.text)), FOUND, 0.9))
    return found


def _with_rest(text: str, span: Span) -> Span:
    """The place of a name with what a space behind "O'" cut off ("Ada O' Lund")."""
    rest = SPACED_O.match(text, span.end) if span.of(text).endswith(" O") else None
    return Span(span.start, rest.end()) if rest else span


def _is_proper(block: Block, span: Span) -> bool:
    """True where the tagger takes the name's last word for a noun, and no article makes a thing of it
    ('the Dunmore Dales' is no person; 'the Ada Lund campaign' names one).
    """
    tokens = block.tokens
    last, first = block.token_at(span.end) - 1, block.token_at(span.start)
    if last < 0 or not tokens[last].tag.startswith("NN"):
        return False
    after_article = first > 0 and tokens[first - 1].lower in ("the", "a", "an")
    return not after_article or (last + 1 < len(tokens) and tokens[last + 1].tag in ("NN", "NNS"))


def _is_where(block: Block, span: Span) -> bool:
    """True behind 'in', 'at' or 'near', where places stand and hardly ever people, unless something is theirs."""
    first, behind = block.token_at(span.start), block.token_at(span.end)
    tokens = block.tokens
    if not first or tokens[first - 1].lower not in PLACE_PREPOSITIONS or is_plain_given(span.of(block.text).split()[0]):
        return False
    return behind >= len(tokens) or tokens[behind].tag not in ("POS", "NN", "NNS")


def _carry_full(blocks: Sequence[Block], full: Sequence[PersonName]) -> list[PersonName]:
    """The places of a document where a full name found elsewhere stands, word for word, and the model missed it."""
    texts = {block.number: block.text for block in blocks}
    known = {(name.block, name.span) for name in full}
    names = sorted({name.span.of(texts[name.block]) for name in full}, key=lambda name: (-len(name), name))
    if not names:
        return []
    pattern = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, names)) + r")(?![\w-])")
    found = []
    for block in blocks:
        for match in pattern.finditer(block.text):
            span = Span(*match.span())
            if (block.number, span) not in known and not _is_inside_longer(block, span):
                found.append(PersonName(block.number, span, name_key(match.group()), CARRIED, 0.85))
    return found


def _is_inside_longer(block: Block, span: Span) -> bool:
    """True where an entity that is no person holds the words and other capitalised ones ('Donovan Foundation')."""
    for entity in block.reading.entities:
        if entity.label != "PERSON" and entity.start <= span.start and span.end <= entity.end:
            rest = block.text[entity.start : span.start] + " " + block.text[span.end : entity.end]
            if any(word[:1].isupper() and word.casefold().strip(".,") not in TITLES for word in rest.split()):
                return True
    return False


def _find_shorts(blocks: Sequence[Block], full: Sequence[PersonName], labels: Mapping[int, Labels]) -> list[PersonName]:
    texts = {block.number: block.text for block in blocks}
    forms: dict[str, str] = {}
    for name in full:
        for form, kind in short_forms(name.span.of(texts[name.block])).items():
            forms[form] = "family" if "family" in (kind, forms.get(form)) else kind
    places = _is_place_name(blocks, forms)
    found = []
    for block in blocks:
        for span, form in _find_words(block.text, forms):
            label = labels[block.number].get(span)
            if form in places or not stands_alone(block, span) or _is_inside_longer(block, span):
                continue
            is_name = _is_proper_noun(block, span) or _opens_clause(block, span)
            is_named = forms[form] == "family" or _has_given_title(block, span)
            if label == "PERSON" or (is_named and is_name):
                found.append(PersonName(block.number, span, None, SHORT, 0.85))
    return found


def _has_given_title(block: Block, span: Span) -> bool:
    """True behind a title that goes with a given name: 'Dame Ines'."""
    at = block.token_at(span.start)
    return at > 0 and block.tokens[at - 1].lower in GIVEN_TITLES and block.tokens[at - 1].text[:1].isupper()


def _find_words(text: str, forms: Iterable[str]) -> list[tuple[Span, str]]:
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    if not ordered:
        return []
    pattern = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, ordered)) + r")(?![\w-])")
    return [(Span(*match.span()), match.group()) for match in pattern.finditer(text)]


def _is_place_name(blocks: Sequence[Block], forms: Iterable[str]) -> set[str]:
    """Words that the model always takes for a place and that follow 'in', 'at' … here: a surname shared with one."""
    labels: dict[str, list[tuple[str, bool]]] = {}
    for block in blocks:
        for entity in block.reading.entities:
            word = POSSESSIVE.sub("", block.text[entity.start : entity.end])
            at = block.token_at(entity.start)
            after_place = at > 0 and block.tokens[at - 1].lower in PLACE_PREPOSITIONS
            labels.setdefault(word, []).append((entity.label, after_place))
    return {
        form
        for form in forms
        if form in labels
        and all(label in ("GPE", "LOC", "FAC") for label, _ in labels[form])
        and any(after for _, after in labels[form])
    }


def _opens_clause(block: Block, span: Span) -> bool:
    """True for a word at a sentence's start straight before its verb: 'Mills resigned' was a plural to the tagger."""
    at = block.token_at(span.start)
    tokens = block.tokens
    if at + 1 >= len(tokens) or (at and tokens[at - 1].sentence == tokens[at].sentence):
        return False
    return tokens[at].tag in ("NN", "NNS") and tokens[at + 1].tag in ("VBD", "VBZ", "MD")


def _is_proper_noun(block: Block, span: Span) -> bool:
    at = block.token_at(span.start)
    return at < len(block.tokens) and block.tokens[at].tag in ("NNP", "NNPS")


def _drop_overlaps(names: Sequence[PersonName]) -> list[PersonName]:
    """The names without those that overlap a better one: the longer, then the surer, then the earlier."""
    kept: list[PersonName] = []
    taken: dict[int, list[Span]] = {}
    for name in sorted(names, key=lambda n: (n.block, -(n.span.end - n.span.start), -n.score, n)):
        spans = taken.setdefault(name.block, [])
        if not any(name.span.overlaps(span) for span in spans):
            spans.append(name.span)
            kept.append(name)
    return sorted(kept)
