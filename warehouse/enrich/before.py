"""Speakers named before a run in quotation marks: 'Ada Lund said: …', and clauses that the run is a piece of."""

from collections.abc import Sequence

from warehouse.enrich.blocks import Block
from warehouse.enrich.clauses import find_subject, is_speech
from warehouse.enrich.frames import Attribution, Frame, find_inside, find_sentence_start
from warehouse.enrich.language import Token
from warehouse.enrich.lexicon import (
    CORE_SPEECH,
    MENTAL,
    NAMED_PARTICIPLES,
    NAMING,
    PERSONAL,
    UTTERANCE_NOUNS,
    WEAK_SPEECH,
)
from warehouse.enrich.phrases import FINITE_TAGS, PHRASE_TAGS, Phrase, has_person, match_phrase, with_name
from warehouse.spans import Span

RECIPIENT_TOKENS = 14


def attribute_before(frame: Frame) -> Attribution | None:
    """'Ada Lund said: “…”' · 'Lund told reporters on Monday, “…”' · 'According to the port, “…”' · 'Lund: “…”'."""
    if frame.starts_sentence:
        return None
    found = introduce(frame.block, frame.before_first, frame.before_end, frame.is_inside, frame.words)
    return found or _attribute_according(frame)


def _attribute_according(frame: Frame) -> Attribution | None:
    """'According to Ada Lund, head of the port, “the dam is lost”.': all that is said stands in the marks, and between
    name and marks only an apposition.
    """
    tokens, first, end = frame.block.tokens, frame.before_first, frame.before_end
    is_rest = not any(token.tag[:1].isalpha() for token in tokens[frame.after_first : frame.after_end])
    is_clause = any(t.tag in FINITE_TAGS | {"MD"} for t in tokens[end : frame.after_first])
    if tokens[first].lower != "according" or frame.stop_before != "," or not (is_rest and is_clause):
        return None
    phrase = match_phrase(frame.block, first + 2, end)
    if phrase is None or tokens[phrase.behind].text != ",":
        return None
    if any(t.tag in FINITE_TAGS | {"MD"} for t in tokens[phrase.behind : end]):
        return None
    cue = Span(tokens[first].start, tokens[first + 1].end)
    return Attribution(phrase, cue, "according-before@2", 0.85)


def attribute_introduced(previous: Block) -> Attribution | None:
    """The speaker whom the last sentence of a paragraph announces with a colon, for the paragraph after it."""
    if not previous.tokens or previous.tokens[-1].text != ":":
        return None
    inside = find_inside(previous)
    end = len(previous.tokens)
    return introduce(previous, find_sentence_start(previous, end, inside), end, inside, "")


def introduce(block: Block, first: int, end: int, inside: Sequence[bool], words: str) -> Attribution | None:
    """What tokens `first` to `end` of a block say of the speaker of `words`, which follow them."""
    tokens = block.tokens
    stop = tokens[end - 1].text
    verb = next((i for i in range(end - 1, first - 1, -1) if not inside[i] and is_speech(tokens[i], False)), None)
    if verb is None or tokens[verb].lower in NAMED_PARTICIPLES or any(inside[verb + 1 : end]):
        return _introduce_without_verb(block, first, end, inside, words)
    if is_denied(tokens, verb):
        return None
    gap = tokens[verb + 1 : end]
    is_plain = not any(t.tag in FINITE_TAGS | {"MD"} for t in gap)
    is_close = (
        not gap or stop == "," or (words[:1].isupper() and len(gap) <= RECIPIENT_TOKENS and gap[0].lower != "that")
    )
    if tokens[verb].lower in WEAK_SPEECH and stop not in (",", ":") and (gap or words[:1].islower()):
        return None  # 'has begun “to mend …”'
    if stop == ":" or (is_plain and is_close):
        subject = find_subject(block, verb)
        if subject is None or (tokens[verb].lower in NAMING and stop not in (":", ",")):
            return None
        if tokens[verb].lower in ("read", "reads", "reading") and has_person(block, subject):
            return None  # what reads so is a sign or a letter, not the person named beside it
        is_direct = words[:1].isupper() or stop in (":", ",") or words[:1] in "[…."
        cue = Span(tokens[verb].start, tokens[verb].end)
        return Attribution(with_name(block, subject, verb), cue, "before-verb@1", 0.9, is_direct)
    return _introduce_without_verb(block, first, end, inside, words)


def is_denied(tokens: Sequence[Token], verb: int) -> bool:
    """True for 'did not say': the words were not spoken."""
    return any(token.lower in ("not", "n't", "never") for token in tokens[max(0, verb - 2) : verb])


def _introduce_without_verb(
    block: Block, first: int, end: int, inside: Sequence[bool], words: str
) -> Attribution | None:
    """'According to X, “…”' · 'X: “…”' · 'X issued a statement, “…”' · 'X was blunt: “…”'."""
    tokens = block.tokens
    stop = tokens[end - 1]
    if tokens[first].lower == "according" and stop.text == "," and words[:1].isupper():
        phrase = match_phrase(block, first + 2, end)
        if phrase is not None and phrase.behind == end - 1:
            cue = Span(tokens[first].start, tokens[first + 1].end)
            return Attribution(phrase, cue, "according-before@2", 0.85)
    if stop.text == ":":
        phrase = match_phrase(block, first, end - 1)
        if phrase is not None and phrase.behind == end - 1:
            is_name = has_person(block, phrase)
            return Attribution(phrase, Span(stop.start, stop.end), "name-colon@1", 0.85) if is_name else None
    is_announced = stop.text == "," and any(t.lower in UTTERANCE_NOUNS for t in tokens[max(first, end - 5) : end - 1])
    if stop.text == ":":
        subject = _introduce_by_subject(block, first, end, inside, is_sure=False)
        return subject or _introduce_by_last_name(block, first, end)
    if is_announced and words[:1].isupper():
        return _introduce_by_subject(block, first, end, inside, is_sure=True)
    return None


def _introduce_by_last_name(block: Block, first: int, end: int) -> Attribution | None:
    """'It is no surprise to the pilot Ada Lund: “…”': the person named straight before the colon, an object there."""
    tokens = block.tokens
    start = end - 1
    while start > first and tokens[start - 1].tag in PHRASE_TAGS:
        start -= 1
    phrase = match_phrase(block, start, end - 1)
    if phrase is None or phrase.behind != end - 1 or not has_person(block, phrase):
        return None
    stop = tokens[end - 1]
    return Attribution(phrase, Span(stop.start, stop.end), "name-before-colon@1", 0.6)


def _introduce_by_subject(
    block: Block, first: int, end: int, inside: Sequence[bool], is_sure: bool
) -> Attribution | None:
    """The person who is the subject of the last clause before the words; with `is_sure` anyone with a proper name."""
    tokens = block.tokens
    for verb in range(end - 2, first, -1):
        if tokens[verb].tag in FINITE_TAGS and not inside[verb]:
            subject = find_subject(block, verb)
            if subject is None or subject.first < first:
                return None
            subject = with_name(block, subject, verb)
            is_person = has_person(block, subject) or tokens[subject.first].lower in PERSONAL
            is_person = is_person or (is_sure and tokens[subject.core - 1].tag == "NNP")
            cue = Span(tokens[verb].start, tokens[verb].end)
            return Attribution(subject, cue, "subject-introduces@1", 0.7) if is_person else None
    return None


def attribute_governing(frame: Frame) -> Attribution | None:
    """'Lund said the valley faced “a hard winter”': in the parse the run hangs on a speech verb's clause or object."""
    tokens = frame.block.tokens
    inner = [i for i in range(frame.before_end, frame.after_first) if tokens[i].tag[:1].isalpha()]
    roots = [i for i in inner if tokens[i].head not in inner] or inner[:1]
    for root in roots:
        verbs = [
            verb
            for verb in _climb(tokens, root)
            if frame.before_first <= verb < frame.before_end and not frame.is_inside[verb] and _can_govern(tokens[verb])
        ]
        if verbs:
            spoken = [verb for verb in verbs if tokens[verb].lower not in MENTAL]
            return _make_mixed(frame, (spoken or verbs)[0], "governing-verb@1", 0.8)
    return _attribute_that(frame)


def _climb(tokens: Sequence[Token], root: int) -> list[int]:
    """The tokens above one whose content it is part of, nearest first; clauses of time and manner end the way."""
    path: list[int] = []
    at = root
    for step in range(12):
        token = tokens[at]
        if token.head == at or token.dep in ("appos", "npadvmod"):
            break
        if token.dep in ("relcl", "acl") and step and token.tag != "VB":
            break
        if token.dep == "advcl" and token.tag != "VB":
            break
        at = token.head
        path.append(at)
    return path


def _can_govern(token: Token) -> bool:
    return is_speech(token, with_manner=False) and token.lower not in WEAK_SPEECH | NAMED_PARTICIPLES


def _make_mixed(frame: Frame, verb: int, method: str, score: float) -> Attribution | None:
    tokens = frame.block.tokens
    subject = None if is_denied(tokens, verb) else find_subject(frame.block, verb)
    if subject is None or frame.is_inside[subject.first]:
        return None
    cue = Span(tokens[verb].start, tokens[verb].end)
    return Attribution(with_name(frame.block, subject, verb), cue, method, score, False)


def _attribute_that(frame: Frame) -> Attribution | None:
    """'told reporters at the quay that the port wanted “…”', where the parse hangs the clause elsewhere."""
    tokens = frame.block.tokens
    outside = [i for i in range(frame.before_first, frame.before_end) if not frame.is_inside[i]]
    that = next((i for i in reversed(outside) if tokens[i].lower == "that"), None)
    if that is None:
        return None
    if sum(t.tag in FINITE_TAGS for t in tokens[that : frame.before_end]) > 2:
        return None
    for verb in range(that - 1, frame.before_first - 1, -1):
        if tokens[verb].tag in FINITE_TAGS | {"VBG"} and not frame.is_inside[verb]:
            is_core = tokens[verb].lower in CORE_SPEECH and is_speech(tokens[verb])
            return _make_mixed(frame, verb, "that-clause@1", 0.7) if is_core else None
    return None


__all__ = ["Phrase", "attribute_before", "attribute_governing", "attribute_introduced", "introduce"]
