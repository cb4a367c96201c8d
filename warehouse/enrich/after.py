"""Speakers named behind a run in quotation marks: 'said Ada Lund', 'Ada Lund, head of the port, told reporters'."""

from dataclasses import replace
from itertools import pairwise

from warehouse.enrich.blocks import Block
from warehouse.enrich.clauses import SUBJECT_DEPS, find_subject, is_speech, match_verb
from warehouse.enrich.frames import Attribution, Frame
from warehouse.enrich.lexicon import NEVER_INVERTED, WRITTEN_NOUNS
from warehouse.enrich.phrases import FINITE_TAGS, Phrase, match_phrase, with_name
from warehouse.spans import Span

DASHES = frozenset(("-", "–", "—", "―", "--"))
ASIDE_OPENERS = frozenset("when as while after before during in on at who whose".split())
SKIPPED = DASHES | {",", "'", "’"}  # between a run and the clause behind it; a single mark closes a run inside


def attribute_after(frame: Frame) -> Attribution | None:
    """'“…,” said Ada Lund' · '“…,” Ada Lund, head of the port, told reporters' · '“…,” according to the port'."""
    at = frame.after_first
    while at < frame.after_end and frame.block.tokens[at].text in SKIPPED:
        at += 1
    if at >= frame.after_end:
        return None
    first = frame.block.tokens[at]
    found = match_clause(frame.block, at, frame.after_end)
    if found is None:
        return None
    if frame.ends_with_comma and frame.starts_sentence:
        return found
    if found.method.startswith("after-verb") and frame.starts_sentence:
        return found
    if frame.words[-1] == "." and not first.text[:1].islower():
        behind = frame.block.token_at(found.cue.end)
        return found if frame.starts_sentence and behind == frame.sentence_end else None  # '“It is over.” Lund said.'
    return found if _has_no_complement(frame, found) else None


def attribute_trailing(frame: Frame) -> Attribution | None:
    """'… a “hard winter” for the valley, the council said': the sentence's last clause reports all before it."""
    whole = replace(frame, after_end=frame.sentence_end)
    tokens = frame.block.tokens
    for at in range(whole.after_end - 2, frame.after_first - 1, -1):
        if (tokens[at].text == "," or tokens[at + 1].lower == "according") and not frame.is_inside[at + 1]:
            found = match_clause(whole.block, at + 1, whole.after_end)
            if found is not None and _has_no_complement(whole, found):
                return Attribution(found.speaker, found.cue, "trailing-clause@1", 0.8, False)
    return None


def match_clause(block: Block, at: int, limit: int) -> Attribution | None:
    """The clause at token `at` that names a speaker and has a verb of saying before token `limit`."""
    for rule in (_match_according, _match_inverted, _match_subject_first, _match_parsed):
        found = rule(block, at, limit)
        if found is not None:
            return found
    return None


def _match_according(block: Block, at: int, limit: int) -> Attribution | None:
    tokens = block.tokens
    if at + 2 < limit and tokens[at].lower == "according" and tokens[at + 1].lower == "to":
        phrase = match_phrase(block, at + 2, limit)
        if phrase is not None:
            cue = Span(tokens[at].start, tokens[at + 1].end)
            return Attribution(with_name(block, phrase, limit), cue, "according-to@1", 0.85)
    return None


def _match_inverted(block: Block, at: int, limit: int) -> Attribution | None:
    """'said Ada Lund'; 'also said', 'later wrote' before a noun phrase that is not its object; 'reads the sign'."""
    tokens = block.tokens
    while at < limit and tokens[at].tag == "RB":
        at += 1
    if at + 1 >= limit or not is_speech(tokens[at]) or tokens[at].tag == "VBG":
        return None
    start = at + 1
    while start < limit and tokens[start].tag == "RB":
        start += 1
    phrase = match_phrase(block, start, limit)
    if phrase is None or tokens[phrase.first].lower in ("him", "her", "them", "me", "us"):
        return None
    is_sign = tokens[at].lower in ("reads", "read") and tokens[phrase.core - 1].lower in WRITTEN_NOUNS
    if tokens[at].lower in NEVER_INVERTED and not is_sign:
        return None
    cue = Span(tokens[at].start, tokens[at].end)
    return Attribution(with_name(block, phrase, limit), cue, "after-verb@1", 0.95)


def _match_subject_first(block: Block, at: int, limit: int) -> Attribution | None:
    """'Ada Lund said'; between subject and verb an apposition in commas or brackets may stand."""
    tokens = block.tokens
    phrase = match_phrase(block, at, limit)
    if phrase is None:
        return None
    verb = match_verb(block, phrase.behind, limit)
    method = "after-subject@1"
    if verb is None:
        verb = _verb_behind_insertion(block, phrase.behind, limit)
        method = "after-subject-apposition@1"
    if verb is None or (
        tokens[verb].tag == "VBG"
        and tokens[verb - 1].lower != "as"
        and tokens[verb - 1].tag not in ("VBD", "VBZ", "VBP", "VBN", "RB")
    ):
        return None
    cue = Span(tokens[verb].start, tokens[verb].end)
    return Attribution(with_name(block, phrase, verb), cue, method, 0.95)


def _verb_behind_insertion(block: Block, at: int, limit: int) -> int | None:
    """The speech verb behind a comma, dash or bracket that closes what one at `at` opened."""
    tokens = block.tokens
    if at >= limit:
        return None
    closers = {",": (",",), "(": (")",), "-LRB-": ("-RRB-",), "–": ("–",), "—": ("—",), "[": ("]",)}.get(
        tokens[at].text
    )
    if closers is None:
        return None
    for i in range(at + 1, limit - 1):
        if tokens[i].text in closers:
            verb = match_verb(block, i + 1, limit)
            if verb is not None and tokens[verb].tag != "VBG":
                return verb
            if tokens[i].text == ")" and tokens[i + 1].text == ",":
                return _verb_behind_insertion(block, i + 1, limit)
    return None


def _match_parsed(block: Block, at: int, limit: int) -> Attribution | None:
    """A speech verb whose parsed subject starts at `at` ('a woman who saw the fire from her window said')."""
    tokens = block.tokens
    for verb in range(at + 1, limit):
        if is_speech(tokens[verb]) and tokens[verb].tag in FINITE_TAGS:
            heads = [i for i in range(at, verb) if tokens[i].head == verb and tokens[i].dep in SUBJECT_DEPS]
            phrase = find_subject(block, verb) if heads else None
            if phrase is not None and phrase.first == at:
                phrase = _with_conjuncts(block, phrase, verb)
                cue = Span(tokens[verb].start, tokens[verb].end)
                return Attribution(with_name(block, phrase, verb), cue, "after-parsed@1", 0.85)
    return None


def _with_conjuncts(block: Block, phrase: Phrase, verb: int) -> Phrase:
    """The phrase up to the verb where a list of speakers stands there ('Ada Lund, Ivo Tarn and Mara Brill said')."""
    between = block.tokens[phrase.behind : verb]
    is_list = any(token.tag == "CC" for token in between) and not any(token.tag in FINITE_TAGS for token in between)
    return Phrase(phrase.first, verb, verb) if is_list else phrase


def attribute_parenthesis(frame: Frame) -> Attribution | None:
    """'The lock, said Ada Lund, is “a wreck”': the clause stands between commas before the run."""
    tokens = frame.block.tokens
    commas = [
        i for i in range(frame.before_first, frame.before_end) if tokens[i].text == "," and not frame.is_inside[i]
    ]
    for left, right in reversed(list(pairwise(commas))):
        found = match_clause(frame.block, left + 1, right)
        if found is not None and max(frame.block.token_at(found.cue.end), found.speaker.behind) == right:
            return Attribution(found.speaker, found.cue, "parenthesis@1", 0.85, False)
    return None


def _has_no_complement(frame: Frame, found: Attribution) -> bool:
    """True where what follows the cue cannot be its clause: the sentence's end, a place, a time, someone told."""
    tokens = frame.block.tokens
    at = max(frame.block.token_at(found.cue.end), found.speaker.behind if found.method.startswith("after-verb") else 0)
    if found.method.startswith("according"):
        return True
    rest = tokens[at : frame.after_end]
    if any(t.tag in FINITE_TAGS | {"MD"} for t in rest) and not any(t.text == "," for t in rest[:12]):
        return bool(rest) and rest[0].lower in ASIDE_OPENERS
    return not rest or rest[0].lower not in ("that", "yes", "no")
