"""Where a document names people: what the model found, mended, and carried on to the names' other places.

The small model misses most bare surnames, so the full names of a document lead to their later short forms.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from warehouse.enrich.blocks import Block
from warehouse.enrich.lexicon import CALENDAR, FAMILY_FIRST, NAME_SUFFIXES, PARTICLES, TITLES
from warehouse.folding import name_key
from warehouse.spans import Span, trim_span

SIDE_MARK = re.compile(r"\s*[(\[][A-Za-z ,]{0,12}[)\]]?$")
POSSESSIVE = re.compile(r"['’]s?$")
NAME_JUNK = re.compile(r"[\d@#/_<>=|“”\"]|https?:|www\.")
HYPHENED_GIVEN = re.compile(r"\w+[-‐]\w+")
PLACE_PREPOSITIONS = frozenset("in at near from to across outside of".split())
FOUND, CARRIED, SHORT, MODEL_SHORT = "ner-person@1", "carried-name@1", "short-form@1", "ner-short@1"


@dataclass(frozen=True, slots=True, order=True)
class PersonName:
    """A person's name in block `block` at `span`: full names have a key, short forms none."""

    block: int
    span: Span
    key: str | None
    method: str
    score: float


def clean_name(text: str, span: Span) -> Span:
    """The place of the name proper: no title, possessive, side mark '(L)', bracket, stop or line break in it."""
    line = text.find("\n", span.start, span.end)
    span = Span(span.start, line) if line >= 0 else span
    while True:
        kept = trim_span(text, span, " \t\r\u00a0,;:!?()[]{}\"“”‘*—–-―'’")
        words = kept.of(text)
        side = SIDE_MARK.search(words)
        if side and side.start():
            kept = Span(kept.start, kept.start + side.start())
        words = kept.of(text)
        possessive = POSSESSIVE.search(words)
        if possessive:
            kept = Span(kept.start, kept.start + possessive.start())
        words = kept.of(text)
        head, _, rest = words.partition(" ")
        if rest.strip() and head.casefold().strip(".,'’") in TITLES and not _is_given_name(head, rest):
            kept = Span(kept.end - len(rest), kept.end)
        if words.endswith(".") and not re.search(r"(?:\b\w|\b[JS]r|\bDr|\bPh\.D|\bM\.D|\bEsq)\.$", words):
            kept = Span(kept.start, kept.end - 1)
        if kept == span:
            return span
        span = kept


def _is_given_name(head: str, rest: str) -> bool:
    """True for 'Prince Rogers Nelson'-like heads: never, unless what follows is no capitalised word."""
    return not rest.lstrip()[:1].isupper()


def find_people(blocks: Sequence[Block]) -> list[PersonName]:
    """The names of people in a document's blocks, disjoint, in order."""
    full = _find_full(blocks)
    full = _drop_overlaps([*full, *_carry_full(blocks, full)])
    shorts = _find_shorts(blocks, full)
    return sorted(_drop_overlaps([*full, *shorts]))


def _find_full(blocks: Sequence[Block]) -> list[PersonName]:
    found = []
    for block in blocks:
        for entity in block.reading.entities:
            if entity.label != "PERSON":
                continue
            span = clean_name(block.text, Span(entity.start, entity.end))
            if is_full_name(span.of(block.text)) and _is_proper(block, span):
                found.append(PersonName(block.number, span, name_key(span.of(block.text)), FOUND, 0.9))
    return found


def is_full_name(name: str) -> bool:
    """True for two or more words that can be a person's name: a letter's capital first and last, no digits or marks."""
    words = name.split()
    if len(words) < 2 or len(words) > 6 or NAME_JUNK.search(name):
        return False
    plain = [word for word in words if word.casefold().strip(".,") not in NAME_SUFFIXES]
    capital = [word for word in plain if word[:1].isupper() or word.casefold() in PARTICLES or word[:3] in ("al-", "el-")]
    return len(plain) >= 2 and len(capital) == len(plain) and plain[-1][:1].isupper() and " " in name_key(name)


def _is_proper(block: Block, span: Span) -> bool:
    """True where the tagger takes the name's last word for a proper noun (or the entity is all that it has)."""
    last = block.token_at(span.end) - 1
    return last >= 0 and block.tokens[last].tag.startswith("NN")


def _carry_full(blocks: Sequence[Block], full: Iterable[PersonName]) -> list[PersonName]:
    """The places of a document where a full name found elsewhere stands, word for word, and the model missed it."""
    texts = {block.number: block.text for block in blocks}
    names = sorted({name.span.of(texts[name.block]) for name in full}, key=lambda name: (-len(name), name))
    if not names:
        return []
    pattern = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, names)) + r")(?![\w-])")
    found = []
    for block in blocks:
        for match in pattern.finditer(block.text):
            span = Span(*match.span())
            if not _is_inside_longer(block, span):
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


def short_forms(name: str) -> dict[str, str]:
    """The words that a full name may later be cut to, each with what it is: 'family' or 'given'.

    The last word, with its particles, is the family name; of a name whose given part is hyphened or follows a family
    name that stands first ('Kim Min-seo', 'Kim Min Seo') the first word is.
    """
    words = [word for word in name.replace(",", " ").split() if word.casefold().strip(".") not in NAME_SUFFIXES]
    if len(words) < 2:
        return {}
    forms = {words[-1]: "family", words[0]: "given"}
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in PARTICLES:
        at -= 1
        forms[" ".join(words[at:])] = "family"
    family_first = words[0].casefold() in FAMILY_FIRST and len(words) <= 3
    if (len(words) == 2 and HYPHENED_GIVEN.fullmatch(words[1]) and words[1].split("-")[-1][:1].islower()) or family_first:
        forms[words[0]] = "family"
    return {form: kind for form, kind in forms.items() if len(form.strip(".")) > 1 and form[:1].isalpha()}


def _find_shorts(blocks: Sequence[Block], full: Sequence[PersonName]) -> list[PersonName]:
    texts = {block.number: block.text for block in blocks}
    forms: dict[str, str] = {}
    for name in full:
        for form, kind in short_forms(name.span.of(texts[name.block])).items():
            forms[form] = "family" if "family" in (kind, forms.get(form)) else kind
    places = _is_place_name(blocks, forms)
    found = []
    for block in blocks:
        labels = {(clean_name(block.text, Span(e.start, e.end))): e.label for e in block.reading.entities}
        for span, form in _find_words(block.text, forms):
            label = labels.get(span)
            if form in places or not _stands_alone(block, span) or _is_inside_longer(block, span):
                continue
            if label == "PERSON" or (forms[form] == "family" and _is_proper_noun(block, span)):
                found.append(PersonName(block.number, span, None, SHORT, 0.85))
        found.extend(_find_model_shorts(block, labels, blocks))
    return found


def _find_model_shorts(block: Block, labels: dict[Span, str], blocks: Sequence[Block]) -> list[PersonName]:
    """One-word names that only the model vouches for: kept with a low score."""
    found = []
    for span, label in labels.items():
        word = span.of(block.text)
        if label != "PERSON" or " " in word or len(word) < 2 or NAME_JUNK.search(word) or not word[:1].isupper():
            continue
        if _is_proper_noun(block, span) and word.casefold().strip(".") not in TITLES | CALENDAR:
            found.append(PersonName(block.number, span, None, MODEL_SHORT, 0.5))
    return found


def _find_words(text: str, forms: Iterable[str]) -> list[tuple[Span, str]]:
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    if not ordered:
        return []
    pattern = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, ordered)) + r")(?![\w-])")
    return [(Span(*match.span()), match.group()) for match in pattern.finditer(text)]


def _is_place_name(blocks: Sequence[Block], forms: Iterable[str]) -> set[str]:
    """Words that the model always takes for a place and that follow 'in', 'from' … here: a surname shared with a place."""
    labels: dict[str, list[tuple[str, bool]]] = {}
    for block in blocks:
        for entity in block.reading.entities:
            word = POSSESSIVE.sub("", block.text[entity.start : entity.end])
            at = block.token_at(entity.start)
            after_place = at > 0 and block.tokens[at - 1].lower in PLACE_PREPOSITIONS - {"of", "from", "to"}
            labels.setdefault(word, []).append((entity.label, after_place))
    return {
        form
        for form in forms
        if form in labels
        and all(label in ("GPE", "LOC", "FAC") for label, _ in labels[form])
        and any(after for _, after in labels[form])
    }


def _is_proper_noun(block: Block, span: Span) -> bool:
    at = block.token_at(span.start)
    return at < len(block.tokens) and block.tokens[at].tag in ("NNP", "NNPS")


def _stands_alone(block: Block, span: Span) -> bool:
    """True where no capitalised neighbour makes the word part of another name ('Grant' in 'Grant Park', 'Hugh Grant')."""
    before = block.text[: span.start].rstrip(" ").rsplit(" ", 1)[-1] if block.text[: span.start].endswith(" ") else ""
    after = block.text[span.end :]
    following = after[1:].split(" ", 1)[0] if after.startswith(" ") else ""
    token = block.token_at(span.start) - 1
    first = token < 0 or block.tokens[token].sentence != block.tokens[token + 1].sentence if token + 1 < len(block.tokens) else True
    before_word = before.casefold().strip(".,'’“\"(")
    is_title = before_word in TITLES or before.endswith(("-elect", ",", ".", ":", "s'", "’s", "'s"))
    before_ok = first or not before[:1].isupper() or is_title or block.tokens[token].tag not in ("NNP", "NNPS")
    after_word = following.casefold().strip(".,;:'’”\")")
    after_ok = not following[:1].isupper() or after_word in CALENDAR or not _next_is_name(block, span)
    return before_ok and after_ok


def _next_is_name(block: Block, span: Span) -> bool:
    at = block.token_at(span.end)
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
