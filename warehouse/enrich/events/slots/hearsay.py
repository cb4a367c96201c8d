"""Signs in a clause that somebody tells it, where no quote holds its words: who says so, and where."""

from warehouse.enrich.events.clauses import NOUN_TAGS, SUBJECTS, VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import HEARSAY
from warehouse.enrich.events.factuality.negation import governing_verb
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.reporting import SAYING

STEPS = 8  # heads climbed from a trigger to who tells it
SOURCE_TOKENS = 5  # 'Harbour police chief: …'; what is longer before a colon is no speaker
ASIDE_TOKENS = 5  # 'who they say' and 'who the police chief says' stand so near before the verb
PASSED = frozenset("ccomp conj xcomp nsubj nsubjpass dobj pobj prep pcomp attr".split())
SAYS = frozenset("say says said allege alleges alleged claim claims claimed believe believes believed".split())
# These are verbs, also where the model takes them for nouns ('Police allege Ada Lund sold it').
NEVER_NOUNS = frozenset("allege alleges says said tells adds".split())


def find_saying(clauses: Clauses, number: int) -> int | None:
    """The verb of saying in whose clause a token stands ('said that the firm sold it', 'While they lost, said voters');
    None for what the reporter adds to it ('…, which lost money') and where nobody is told to have said it.
    """
    tokens = clauses.tokens
    at = number
    for _ in range(STEPS):
        token = tokens[at]
        above = tokens[token.head]
        if token.head == at:
            return None
        if above.tag in VERB_TAGS and above.lower in SAYING and number != token.head:
            subject = clauses.child(token.head, *SUBJECTS)
            is_behind = subject is not None and subject > token.head > at
            is_clause = is_behind if at < token.head else token.dep == "ccomp" or _is_bare_clause(clauses, at)
            is_nobodys = any(tokens[c].dep == "auxpass" for c in clauses.children[token.head])
            if is_clause and not is_nobodys:
                return token.head
        if token.dep not in PASSED:
            return None
        at = token.head
    return None


def _is_bare_clause(clauses: Clauses, number: int) -> bool:
    """True for a clause with a subject and no word that joins it, which the parse takes for a setting: 'said after the
    match he would leave'.
    """
    near = [clauses.tokens[c] for c in clauses.children[number] if c < number]
    is_joined = any(token.dep in ("mark", "advcl") or token.tag == "WRB" for token in near)
    is_finite = any(token.tag in ("MD", "VBD", "VBZ", "VBP") for token in (*near, clauses.tokens[number]))
    has_subject = clauses.child(number, "nsubj", "nsubjpass") is not None
    return clauses.tokens[number].dep == "advcl" and has_subject and is_finite and not is_joined


def find_according(clauses: Clauses, number: int) -> int | None:
    """The 'according' of the sentence that gives the source of a token: it opens the sentence or stands behind the
    token, which is no part of the source ('according to charges filed on Friday').
    """
    tokens = clauses.tokens
    first, behind = clauses.sentence_of(number)
    for n in range(first, behind - 1):
        if tokens[n].lower == "according" and tokens[n + 1].lower == "to":
            reach = clauses.subtree(n)
            is_set = n == first or (n > number and tokens[n - 1].text == ",")
            return n if is_set and not reach.start <= number < reach.end else None
    return None


def is_hearsay(clauses: Clauses, number: int) -> bool:
    """True for what is 'reportedly' so, what an aside gives to somebody ('the sailor who they say left'), and what the
    source of a headline says ('Union: firm closed mine', 'Two held: police').
    """
    tokens = clauses.tokens
    first, behind = clauses.sentence_of(number)
    above = governing_verb(clauses, number) if tokens[number].tag in NOUN_TAGS else None
    near = [*clauses.children[number], *(clauses.children[above] if above is not None else ())]
    if any(tokens[c].lower in HEARSAY for c in near):
        return True
    is_verb = tokens[number].tag in VERB_TAGS
    said = [n for n in range(first, behind) if tokens[n].lower in NEVER_NOUNS and tokens[n].tag in NOUN_TAGS]
    if is_verb and any(n != number for n in said):
        return True
    return _is_behind_aside(clauses, number) or (clauses.is_headline_like and _has_source(clauses, number))


def _is_behind_aside(clauses: Clauses, number: int) -> bool:
    """True for the verb behind 'who they say', and the verbs joined to it."""
    tokens = clauses.tokens
    verb = number
    while tokens[verb].dep == "conj" and tokens[tokens[verb].head].tag in VERB_TAGS and tokens[verb].head < verb:
        verb = tokens[verb].head
    before = tokens[max(0, verb - ASIDE_TOKENS) : verb]
    words = [token.lower for token in before]
    relative = next((n for n in range(len(words) - 1, -1, -1) if words[n] in ("who", "which", "that")), None)
    if relative is None or tokens[verb].tag not in VERB_TAGS:
        return False
    inside = before[relative + 1 :]
    is_saying = any(token.lower in SAYS and token.tag in VERB_TAGS for token in inside[1:])
    return is_saying and inside[0].tag in ("PRP", "DT", *NOUN_TAGS)


def _has_source(clauses: Clauses, number: int) -> bool:
    """True where a colon sets a headline apart from a person or body that says it."""
    tokens = clauses.tokens
    first, behind = 0, len(tokens)
    colons = [n for n in range(first, behind) if tokens[n].text == ":"]
    if len(colons) != 1 or colons[0] in (first, behind - 1):
        return False
    colon = colons[0]
    inside = (first, colon) if colon < number else (colon + 1, behind)
    last = inside[1] - 1
    is_short = inside[1] - inside[0] <= SOURCE_TOKENS
    is_told = is_someone(clauses, last) and clauses.labels[last] == ""  # a name may only be the topic
    return is_short and is_told and not any(tokens[n].tag in VERB_TAGS for n in range(*inside))
