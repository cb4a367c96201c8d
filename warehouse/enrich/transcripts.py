"""Lines of a transcript: 'LUND: …', in marks or without, and 'Ada Lund: …' where such lines take turns."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from warehouse.enrich.blocks import Block
from warehouse.enrich.frames import Attribution
from warehouse.enrich.given import is_given
from warehouse.enrich.name_forms import clean_name, is_full_name, short_forms
from warehouse.enrich.phrases import Phrase
from warehouse.enrich.role_words import is_person_noun
from warehouse.spans import Span, trim_span

TRANSCRIPT, TRANSCRIPT_SCORE = "transcript@2", 0.9
UPPER = "A-ZÀ-ÖØ-Þ"
CAPITALS = rf"[{UPPER}][{UPPER}.'’-]+(?: [{UPPER}][{UPPER}.'’-]*){{0,3}}"
MIXED = rf"[{UPPER}][\w.'’-]*(?: (?:van|von|der|de|da|la|le|del|al|bin|[{UPPER}][\w.'’-]*)){{0,3}}"
ASIDE = r"(?:, [\w ,.'’-]{2,40}| \([^()\n]{1,40}\))?"
# 'LUND: …', 'MS. LUND: …', 'ADA LUND, MODERATOR: …': capitals and a colon at the start of a line.
TURN = re.compile(rf"\s*({CAPITALS}){ASIDE}(:)\s+(?=\S)")
LINE_TURN = re.compile(rf"^[^\S\n]*({CAPITALS}|[QA]|{MIXED}){ASIDE}(:)[^\S\n]+(?=\S)", re.MULTILINE)
LABELS = frozenset(
    "update updated note correction editor exclusive breaking photo photos video image watch read related source"
    " live analysis opinion warning file poll report more fact facts date dates time times place venue where when"
    " what why how price prices cost location address phone email website tickets info pros cons verdict score"
    " scores result results winner winners rating grade ingredients method serves recap preview next home away tv"
    " radio odds pick picks prediction listen contact category tags topics status temperature weather disclaimer"
    " disclosure today tomorrow monday tuesday wednesday thursday friday saturday sunday news summary background"
    " context editors credit credits sources".upper().split()
)
# Labels of people whom a transcript does not name.
NAMELESS = frozenset(
    "host chair moderator speaker voice male female unidentified unknown caller audience member news question answer"
    " clerk court witness crowd narrator announcer reporters all both staff interviewer operator".split()
)
QUESTION_AND_ANSWER = frozenset("QA")
TAKING_TURNS = 3  # lines with labels in small letters, two labels and one of them again: a cast or a menu has each once


@dataclass(frozen=True, slots=True)
class Turn:
    """One labelled line of a transcript: who speaks, the label's place, and the place of the words in the block."""

    block: int
    attribution: Attribution
    label: Span
    words: Span


def find_turn(block: Block, start: int = 0) -> tuple[Attribution, int] | None:
    """The speaker of a transcript's line that begins at `start` with capitals, and where its words begin; else None."""
    match = TURN.match(block.text, start)
    attribution = _attribute(block, match) if match is not None else None
    return (attribution, match.end()) if match is not None and attribution is not None else None


def find_turns(blocks: Sequence[Block]) -> list[Turn]:
    """The labelled lines of a document's text in order, those with small letters in the label only where they take
    turns; a line's words reach to the next label of its paragraph.
    """
    found = []
    for block in blocks:
        matches = list(LINE_TURN.finditer(block.text)) if block.scope == "text" else []
        for match, following in zip(matches, [*matches[1:], None], strict=False):
            end = following.start() if following is not None else len(block.text)
            attribution = _attribute(block, match)
            if attribution is not None:
                words = trim_span(block.text, Span(match.end(), end))
                found.append(Turn(block.number, attribution, Span(*match.span(1)), words))
    by_number = {block.number: block for block in blocks}
    texts = {block.number: block.text for block in blocks}
    labels = Counter(turn.label.of(texts[turn.block]) for turn in found)
    letters = QUESTION_AND_ANSWER if labels.keys() >= QUESTION_AND_ANSWER else frozenset()
    mixed = {label for label in labels if (not label.isupper() or len(label) == 1) and label not in letters}
    named = {turn.label.of(texts[turn.block]) for turn in found if _is_somebody(by_number[turn.block], turn.label)}
    if 2 * len(mixed & named) <= len(mixed) or not _takes_turns(labels, mixed):
        return [turn for turn in found if turn.label.of(texts[turn.block]) not in mixed]
    return found


def _is_somebody(block: Block, label: Span) -> bool:
    """True for a label that stands for a person: a word for one, a given name first, or what the model calls one."""
    words = label.of(block.text).split()
    is_seen = any(e.label == "PERSON" and label.start <= e.start < label.end for e in block.reading.entities)
    is_word = words[-1].casefold() in NAMELESS or is_person_noun(words[-1])
    return is_seen or is_word or (len(words) > 1 and is_given(words[0]))


def _takes_turns(labels: Counter[str], mixed: set[str]) -> bool:
    """True where labels alternate as in a talk: names in full with one of them again, or two labels that come again."""
    again = [label for label, count in labels.items() if count > 1]
    if len(labels) < 2 or labels.total() < TAKING_TURNS or not again:
        return False
    return len(again) > 1 or all(" " in label for label in mixed)


def _attribute(block: Block, match: re.Match[str]) -> Attribution | None:
    if match.group(1).split()[0].strip(".").upper() in LABELS:
        return None
    first, behind = block.token_at(match.start(1)), block.token_at(match.end(1))
    if first >= behind or behind >= len(block.tokens):
        return None
    speaker = Phrase(first, behind, behind)
    return Attribution(speaker, Span(match.start(2), match.end(2)), TRANSCRIPT, TRANSCRIPT_SCORE)


def find_labelled(turns: Sequence[Turn], blocks: Sequence[Block], names: Sequence[str]) -> Iterator[tuple[int, Span]]:
    """The places of people's names in the labels of turns, by block: full names, and surnames of `names`."""
    surnames = {form.casefold() for name in names for form, kind in short_forms(name).items() if kind == "family"}
    texts = {block.number: block.text for block in blocks}
    for turn in turns:
        span = clean_name(texts[turn.block], turn.label)
        words = span.of(texts[turn.block])
        parts = [part.casefold().strip(".") for part in words.split()]
        is_nameless = is_person_noun(parts[-1]) or any(part in NAMELESS for part in parts)
        if words.casefold() in surnames or (is_full_name(words) and not is_nameless):
            yield turn.block, span
