"""Long runs in marks that no rule gave to a speaker: whoever the sentence lets speak last, else nobody.

Four words or more in marks inside a sentence are nearly always somebody's words (25 of 26 in labelled political news),
though the parse hangs them on no verb of saying. They are quotes with a low score, or without a speaker.
"""

from collections.abc import Sequence

from warehouse.enrich.before import is_denied
from warehouse.enrich.blocks import Block
from warehouse.enrich.clauses import find_subject, is_passive, is_speech
from warehouse.enrich.frames import Attribution, Frame, frame_block
from warehouse.enrich.lexicon import NAMED_PARTICIPLES, NAMING, PERSONAL
from warehouse.enrich.phrases import FINITE_TAGS, VERB_TAGS, Phrase, with_name
from warehouse.enrich.quotes import NO_SPEAKER, Draft, Drafts, Term
from warehouse.enrich.reporting import SAYING, THINKING
from warehouse.enrich.terms import UTTERANCE_WORDS, is_title_cased
from warehouse.spans import Span

NEAR_VERB, NEAR_VERB_SCORE = "sentence-verb@1", 0.5
SENTENCE_SUBJECT, SENTENCE_SUBJECT_SCORE = "sentence-subject@1", 0.35
IMPERSONAL = frozenset(("it", "there", "this", "that", "which", "you"))


def claim_long_runs(drafts: Drafts, blocks: Sequence[Block]) -> Drafts:
    """The drafts with long terms turned into quotes; those that the words around them name, and titles, stay terms."""
    quotes, terms = list(drafts.quotes), []
    frames: dict[int, list[Frame]] = {}
    for term in drafts.terms:
        number, index = term.run
        block = blocks[number]
        if block.scope != "text" or not _is_long(term, block):
            terms.append(term)
            continue
        frame = (frames.get(number) or frames.setdefault(number, frame_block(block)))[index]
        if _is_called(frame):
            terms.append(term)
            continue
        found = _near_verb(frame) or _sentence_subject(frame)
        method, score = (found.method, found.score) if found is not None else (NO_SPEAKER, 0.0)
        quotes.append(Draft((term.run,), "mixed", found, number, method, score))
    return Drafts(tuple(quotes), tuple(terms))


def _is_long(term: Term, block: Block) -> bool:
    words = block.marked[term.run[1]].text(block.text)
    return not term.is_named and len(words.split()) >= UTTERANCE_WORDS and not is_title_cased(words)


def _is_called(frame: Frame) -> bool:
    """True behind 'has been called': what people call something, who they are the sentence does not say."""
    tokens = frame.block.tokens
    verbs = [n for n in range(frame.before_first, frame.before_end) if tokens[n].tag in VERB_TAGS]
    last = verbs[-1] if verbs else None
    return last is not None and tokens[last].lower in NAMING and is_passive(frame.block, last)


def _near_verb(frame: Frame) -> Attribution | None:
    """The subject of the nearest verb of saying or thinking before the run, outside marks; a pronoun only where no
    name speaks further to the left ('Lund said she thinks it is late, but “…”').
    """
    tokens, found = frame.block.tokens, None
    for verb in range(frame.before_end - 1, frame.before_first - 1, -1):
        token = tokens[verb]
        if frame.is_inside[verb] or token.tag not in VERB_TAGS or token.lower in NAMED_PARTICIPLES:
            continue
        if is_speech(token, with_manner=False) or token.lower in SAYING or token.lower in THINKING:
            speaker = None if is_denied(tokens, verb) else _subject(frame, verb)
            if speaker is None:
                continue
            found = found or _attribute(frame, verb, speaker, NEAR_VERB, NEAR_VERB_SCORE)
            if tokens[speaker.first].tag != "PRP":
                return _attribute(frame, verb, speaker, NEAR_VERB, NEAR_VERB_SCORE)
    return found


def _sentence_subject(frame: Frame) -> Attribution | None:
    """Who the sentence is about, if it is named: the subject of its first finite verb."""
    tokens = frame.block.tokens
    for verb in range(frame.before_first, frame.before_end):
        if tokens[verb].tag in FINITE_TAGS and not frame.is_inside[verb]:
            found = _subject(frame, verb)
            if found is None:
                return None
            is_person = tokens[found.core - 1].tag == "NNP" or tokens[found.first].lower in PERSONAL
            return _attribute(frame, verb, found, SENTENCE_SUBJECT, SENTENCE_SUBJECT_SCORE) if is_person else None
    return None


def _subject(frame: Frame, verb: int) -> Phrase | None:
    found = find_subject(frame.block, verb)
    if found is None or frame.is_inside[found.first] or frame.block.tokens[found.first].lower in IMPERSONAL:
        return None
    return with_name(frame.block, found, verb)


def _attribute(frame: Frame, verb: int, speaker: Phrase, method: str, score: float) -> Attribution:
    token = frame.block.tokens[verb]
    return Attribution(speaker, Span(token.start, token.end), method, score, False)
