"""Whose doing a verb is: its subject, where its own clause names one or it shares one beyond doubt."""

from warehouse.enrich.events.clauses import NOUN_TAGS, SUBJECTS, VERB_TAGS, Clauses

BODIES = frozenset(
    "group team party union committee company firm government council board agency coalition bank court state country"
    " nation audience class community organisation organization".split()
)
# Who promises somebody something does it himself.
PROMISING = ("promis", "vow", "pledg", "threaten", "swear", "swore")


def sure_subject(clauses: Clauses, verb: int, depth: int = 0) -> int | None:
    """The subject of a verb where its own clause names it, or one that shares it beyond doubt; else None."""
    tokens = clauses.tokens
    token = tokens[verb]
    own = clauses.child(verb, *SUBJECTS)
    if own is not None:
        if token.dep == "relcl" and tokens[own].tag in ("WP", "WDT"):
            if own < verb - 1 and tokens[verb - 1].tag in ("PRP", *NOUN_TAGS):
                return None  # 'the man who they say fled': they say it
            return _antecedent(clauses, verb, own)
        is_asked = tokens[own].tag in ("WP", "WDT")  # 'who signed it is not known'
        return own if own < verb and tokens[own].dep != "csubj" and not is_asked else None
    if depth > 2 or token.head == verb:
        return None
    head = tokens[token.head]
    if token.dep in ("acl", "relcl"):
        is_next = token.head < verb and verb - token.head <= 2
        return token.head if head.tag in NOUN_TAGS and is_next and token.tag in ("VBG", "VBN") else None
    if head.tag not in VERB_TAGS:
        return None
    if token.dep == "conj" and token.tag == head.tag and token.head < verb:
        if not _is_joined(clauses, verb):
            return None
        is_same_voice = clauses.is_passive(verb) == clauses.is_passive(token.head)
        return sure_subject(clauses, token.head, depth + 1) if is_same_voice else None
    if token.dep == "xcomp" and token.tag == "VB":
        taken = clauses.child(token.head, "dobj", "dative")
        if taken is not None and not head.lower.startswith(PROMISING):
            return taken if taken < verb else None
        return sure_subject(clauses, token.head, depth + 1)
    if token.dep == "advcl" and token.tag == "VBG" and not clauses.is_passive(token.head):
        is_marked = any(tokens[c].dep == "mark" or tokens[c].tag == "WRB" for c in clauses.children[verb])
        beside = tokens[verb - 1].text == "," or verb < token.head
        return sure_subject(clauses, token.head, depth + 1) if beside or is_marked else None
    return None


def _is_joined(clauses: Clauses, verb: int) -> bool:
    """True for a verb behind 'and', 'but', 'then' or a comma, its auxiliaries and adverbs aside; else another subject
    stands before it that the parse has not seen.
    """
    at = verb - 1
    while at > 0 and (clauses.tokens[at].tag in ("RB", "MD") or clauses.tokens[at].dep in ("aux", "auxpass", "neg")):
        at -= 1
    return clauses.tokens[at].tag in ("CC", ",", ":") or clauses.tokens[at + 1].lower in ("then", "also")


def _antecedent(clauses: Clauses, verb: int, relative: int) -> int | None:
    """Whom 'who' stands for: the noun straight before it."""
    head = clauses.tokens[verb].head
    phrase = clauses.phrase(head)
    if any(token.lower == "not" for token in clauses.tokens[max(0, phrase.start - 1) : phrase.end]):
        return None  # 'Lund, not Tarn, who paid'
    behind = phrase.end
    while behind < relative and clauses.tokens[behind].text == ",":
        behind += 1
    if clauses.tokens[relative].lower == "who" and clauses.labels[head] in ("ORG", "GPE", "LOC", "FAC"):
        return None  # 'a teacher at Fjord College who said'
    if clauses.tokens[relative].lower == "who" and clauses.tokens[head].lower in BODIES:
        return None  # 'the people in the group who died'
    is_person = clauses.tokens[relative].lower == "who"
    return head if behind == relative and (is_person or clauses.labels[head] != "") else None
