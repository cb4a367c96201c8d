"""Verbs of speaking and their subjects in a block's tokens.

Tags come first and the parse second, because the small model's parse of sentences with quotations in them is often
wrong where its tags are right ('said Lund:' has no parsed subject).
"""

from warehouse.enrich.blocks import Block
from warehouse.enrich.language import Token
from warehouse.enrich.lexicon import (
    ADDRESSES,
    CALENDAR,
    CORE_SPEECH,
    MANNER,
    NAMING,
    NO_SPEAKERS,
    SPEECH,
    UTTERANCE_NOUNS,
)
from warehouse.enrich.phrases import FINITE_TAGS, NOUN_TAGS, PHRASE_TAGS, VERB_TAGS, Phrase, match_phrase

SUBJECT_DEPS = frozenset(("nsubj", "nsubjpass"))
ISSUE_TOKENS = 9  # between a paper or message and the participle that gives its words
REACH_TOKENS, REACH_RUNS = 80, 10  # how far back a participle's verb of saying is looked for
FORMS_OF_BE = frozenset(("is", "are", "was", "were", "be", "been", "being"))
ENDS_PHRASE = frozenset(("IN", ",", ":", "``", "''", "CC"))
SKIPPED_BEFORE_VERB = frozenset(
    "has have had was is were be been also later then would could should will did does do 's 'd 've once again not"
    " n't".split()
)


def is_speech(token: Token, with_manner: bool = True) -> bool:
    """True for a verb of speaking in any form; nouns of the same shape ('report', 'claims') have another tag."""
    return token.tag in VERB_TAGS and (token.lower in SPEECH or (with_manner and token.lower in MANNER))


def match_verb(block: Block, at: int, limit: int) -> int | None:
    """The speech verb of the verb group at token `at`: auxiliaries and adverbs before it, 'went on to say',
    'laughed and said', 'took to the stage to say'. None where there is none before `limit`.
    """
    tokens = block.tokens
    i = at
    while i < limit and (tokens[i].lower in SKIPPED_BEFORE_VERB or tokens[i].tag in ("RB", "RBR", "MD")):
        i += 1
    if i >= limit or tokens[i].tag not in VERB_TAGS:
        return i if i < limit and tokens[i].lower in ("said", "says", "told", "added", "wrote") else None
    if tokens[i].tag == "VBN" and any(token.lower in FORMS_OF_BE for token in tokens[at:i]):
        return _match_quoted_as(block, i, limit)
    best = i if is_speech(tokens[i]) else None
    is_manner = best is not None and tokens[i].lower in MANNER
    for j in range(i + 1, min(limit - 1, i + 9)):
        if tokens[j].tag in (",", ":", "."):
            break
        if (
            tokens[j].lower in ("and", "to")
            and is_speech(tokens[j + 1], with_manner=False)
            and (best is None or is_manner)
        ):
            return j + 1
    return best


def _match_quoted_as(block: Block, participle: int, limit: int) -> int | None:
    """'saying' in 'was quoted as saying': else who is told, asked or called something does not speak."""
    tokens = block.tokens
    for i in range(participle + 1, min(limit, participle + 8)):
        if tokens[i - 1].lower == "as" and tokens[i].lower == "saying":
            return i
    return None


def is_passive(block: Block, verb: int) -> bool:
    """True for 'was called', 'has been described' and the bare participle of naming ('a plan called …')."""
    tokens = block.tokens
    if tokens[verb].tag != "VBN":
        return False
    at, auxiliaries = verb - 1, set()
    while at >= 0 and (tokens[at].lower in SKIPPED_BEFORE_VERB or tokens[at].tag == "RB"):
        auxiliaries.add(tokens[at].lower)
        at -= 1
    return bool(auxiliaries & FORMS_OF_BE) or (tokens[verb].lower in NAMING and not auxiliaries)


def find_subject(block: Block, verb: int) -> Phrase | None:
    """The subject of the verb at token `verb`: the parsed one (conjuncts, participles and relative clauses share one),
    else the noun phrase that stands straight before the verb.
    """
    tokens = block.tokens
    if is_passive(block, verb):
        return None
    issued = _issuing_verb(block, verb)
    if issued is not None:
        return find_subject(block, issued)
    is_behind_noun = verb and tokens[verb - 1].tag in NOUN_TAGS and tokens[verb - 1].lower not in CALENDAR
    if tokens[verb].tag == "VBG" and is_behind_noun:
        return _phrase_before(block, verb)  # 'footage of Ada Lund asking, …'
    if tokens[verb].tag == "VBG" and verb and _is_behind_comma(tokens, verb):
        outer = _outer_saying(block, verb)
        if outer is not None:
            return find_subject(block, outer)
    head = _parsed_subject(tokens, verb, 0)
    if head is not None and tokens[head].lower == "it" and head + 4 < verb:
        return None  # far from its verb, a parsed 'it' mostly belonged to another one
    if head is not None and tokens[head].dep == "appos" and tokens[tokens[head].head].tag in NOUN_TAGS:
        head = tokens[head].head  # 'Ada Lund, now head of the port, who said'
    if head is not None and head > verb and tokens[verb].lower not in CORE_SPEECH:
        return None
    if head is None:
        return _phrase_before(block, verb)
    first = head
    for i in range(head - 1, -1, -1):
        is_office = tokens[i].lower == "of" and i > 0 and tokens[i - 1].lower in ADDRESSES
        if not _descends(tokens, i, head) or (tokens[i].tag in ENDS_PHRASE and not is_office):
            break
        first = i
    limit = verb if head < verb else len(block.tokens)
    phrase = match_phrase(block, first, limit)
    if phrase is None or phrase.behind <= head:
        if block.tokens[head].lower in NO_SPEAKERS:
            return None
        return Phrase(first, head + 1, head + 1)
    return phrase


def _issuing_verb(block: Block, participle: int) -> int | None:
    """'issued' in 'the port issued a statement on Friday saying …': who puts out the words speaks, not the paper."""
    tokens = block.tokens
    if tokens[participle].tag != "VBG" or tokens[participle].dep != "acl":
        return None
    for noun in range(participle - 1, max(-1, participle - ISSUE_TOKENS), -1):
        token = tokens[noun]
        if token.text == "," or token.tag in FINITE_TAGS:
            return None
        if token.lower in UTTERANCE_NOUNS and token.tag in NOUN_TAGS:
            while tokens[noun].dep in ("pobj", "prep") and tokens[noun].head < noun:
                noun = tokens[noun].head  # 'a string of messages', 'apologised in a letter'
            verb = tokens[noun].head if tokens[noun].dep == "dobj" else noun
            return verb if tokens[verb].tag in FINITE_TAGS and verb < participle else None
    return None


def _is_behind_comma(tokens: tuple[Token, ...], number: int) -> bool:
    """True behind a comma, which may stand inside a closing mark."""
    is_marked = tokens[number - 1].tag == "''" and number > 1 and tokens[number - 2].text == ","
    return tokens[number - 1].text == "," or is_marked


def _outer_saying(block: Block, participle: int) -> int | None:
    """The finite verb of saying whose speaker a later participle keeps ('Lund said the city would pay, adding that …'):
    the nearest one to the left in the sentence, outside quotation marks.
    """
    tokens = block.tokens
    near = [m for m in block.marked if m.outer.start < tokens[participle].start][-REACH_RUNS:]
    for verb in range(participle - 1, max(-1, participle - REACH_TOKENS), -1):
        if tokens[verb].sentence != tokens[participle].sentence:
            return None
        is_quoted = any(m.outer.start <= tokens[verb].start < m.outer.end for m in near)
        if not is_quoted and tokens[verb].tag in FINITE_TAGS and is_speech(tokens[verb], with_manner=False):
            return verb
    return None


def _descends(tokens: tuple[Token, ...], i: int, head: int) -> bool:
    steps = 0
    while i != head and tokens[i].head != i and steps < 12:
        i = tokens[i].head
        steps += 1
    return i == head


def _parsed_subject(tokens: tuple[Token, ...], verb: int, depth: int) -> int | None:
    subjects = [
        i
        for i in range(max(0, verb - 80), min(len(tokens), verb + 8))
        if tokens[i].head == verb and tokens[i].dep in SUBJECT_DEPS
    ]
    token = tokens[verb]
    for subject in subjects:
        if tokens[subject].dep == "nsubjpass" and depth == 0:
            return None  # who is called, told or quoted does not speak
        if tokens[subject].tag in ("WP", "WDT") or tokens[subject].lower == "that":
            return token.head if token.dep == "relcl" and tokens[token.head].tag in NOUN_TAGS | {"PRP"} else None
        return subject
    if depth > 4 or token.head == verb:
        return None
    head = tokens[token.head]
    if token.dep in ("acl",) and head.tag in NOUN_TAGS:
        return token.head
    if token.dep == "pcomp" and head.tag in ("IN", "TO"):
        return _parsed_subject(tokens, head.head, depth + 1) if tokens[head.head].tag in VERB_TAGS else None
    objects = [i for i in range(token.head, verb) if tokens[i].head == token.head and tokens[i].dep == "dobj"]
    if token.dep in ("xcomp", "ccomp") and token.tag == "VB" and objects:
        return objects[-1]  # 'prompted Ada Lund to say'
    if token.dep in ("conj", "xcomp", "advcl", "dep") and head.tag in VERB_TAGS:
        return _parsed_subject(tokens, token.head, depth + 1)
    return None


def _phrase_before(block: Block, verb: int) -> Phrase | None:
    """The noun phrase that ends straight before the verb, adverbs and auxiliaries aside."""
    tokens = block.tokens
    i = verb - 1
    while i >= 0 and (tokens[i].lower in SKIPPED_BEFORE_VERB or tokens[i].tag in ("RB", "MD")):
        i -= 1
    if i < 0 or tokens[i].tag not in NOUN_TAGS | {"PRP"}:
        return None
    first = i
    if tokens[i].tag != "PRP":
        while first > 0 and tokens[first - 1].tag in PHRASE_TAGS:
            first -= 1
    phrase = match_phrase(block, first, verb)
    return phrase if phrase is not None and phrase.behind == i + 1 else None
