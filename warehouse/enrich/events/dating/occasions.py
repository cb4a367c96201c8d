"""Sayings with the time of the occasion that they are said at: 'in a statement issued on Friday', 'Speaking today'."""

from collections.abc import Mapping, Sequence

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words.triggers import Trigger

SAID = frozenset(("statement", "demand", "accusation", "support"))
PAPERS = frozenset(
    "statement interview letter memo email e-mail release message post tweet column article essay filing video"
    " testimony speech address".split()
)
REPORTS = PAPERS | frozenset("report study survey poll document".split())
SETTING = frozenset(("in", "at", "during"))


def share_occasions(
    clauses: Clauses, triggers: Sequence[Trigger], owners: dict[int, int], spare: Mapping[int, int]
) -> None:
    """Pass the time of a paper or talk on to what is said in it, and that of who is speaking to what he says."""
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}

    def time_of(head: int) -> int | None:
        return owners.get(by_head.get(head, -1), spare.get(head))

    for number, trigger in enumerate(triggers):
        if trigger.kind != "verb" or trigger.event_class not in SAID or number in owners:
            continue
        for paper, verb in _papers_of(clauses, trigger.head):
            index = time_of(verb)
            if index is not None:
                owners.setdefault(number, index)
                if paper in by_head:
                    owners.setdefault(by_head[paper], index)
        for verb in (*_published_with(clauses, trigger.head), *_speaking_of(clauses, trigger.head)):
            index = time_of(verb)
            if index is not None:
                owners.setdefault(number, index)


def _papers_of(clauses: Clauses, verb: int) -> list[tuple[int, int]]:
    """The papers that a verb says something in, each with the participle that tells when it came out."""
    taken = clauses.child(verb, "dobj")  # on which the parse may hang the paper
    settings = clauses.prepositions(verb) + (clauses.prepositions(taken) if taken is not None else [])
    papers = [n for word, n in settings if word in SETTING and clauses.tokens[n].lower in PAPERS]
    return [
        (paper, c)
        for paper in papers
        for c in clauses.children[paper]
        if clauses.tokens[c].dep == "acl" and clauses.tokens[c].tag in ("VBN", "VBD")
    ]


def _published_with(clauses: Clauses, verb: int) -> list[int]:
    """The participles of the report whose 'which said' a verb is: 'a report released on Friday, which said'."""
    token = clauses.tokens[verb]
    if token.dep != "relcl" or token.tag != "VBD" or clauses.tokens[token.head].lower not in REPORTS:
        return []
    return [
        c for c in clauses.children[token.head] if clauses.tokens[c].dep == "acl" and clauses.tokens[c].tag == "VBN"
    ]


def _speaking_of(clauses: Clauses, verb: int) -> list[int]:
    """The participles of who says something in the past: 'Speaking in Oslo, she said'."""
    if clauses.tokens[verb].tag != "VBD" or clauses.auxiliaries(verb):
        return []
    subject = clauses.child(verb, "nsubj")
    beside = [c for c in clauses.children[verb] if clauses.tokens[c].dep == "advcl" and c < verb]
    beside += [c for c in clauses.children[subject] if clauses.tokens[c].dep == "acl"] if subject is not None else []
    return [c for c in beside if clauses.tokens[c].tag == "VBG" and not _is_apart(clauses, c)]


def _is_apart(clauses: Clauses, participle: int) -> bool:
    """True for 'having spoken' and 'after speaking'."""
    return bool(clauses.auxiliaries(participle)) or clauses.child(participle, "mark") is not None
