"""The senses of nouns for decisions, contracts and messages: each function gives the class, or None."""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.noun_company import Judge, inner_of, owner_of, sentence_of, without
from warehouse.enrich.events.words.someone import is_someone

RULING = frozenset(
    "government ministry minister parliament council union eu un regulator regulators commission committee congress"
    " senate authorities cabinet federal".split()
)
SENT = frozenset("in send sends sent deliver delivered leave left record recorded post posted receive received".split())
SIGNED = ("sign", "won", "win", "award", "agree", "secur", "land", "clinch", "cancel", "renew", "extend", "terminat")


def _decision(clauses: Clauses, number: int, told: str) -> str | None:
    """Of a court or of those who govern a ruling, of others no more than a step."""
    head = clauses.tokens[number].head
    takers = [owner_of(clauses, number), inner_of(clauses, number), inner_of(clauses, number, "by")]
    if clauses.tokens[number].dep == "dobj" and takers == [None, None, None]:
        takers.append(clauses.subject(head))
    near = {
        clauses.tokens[t].lower for taker in takers if taker is not None for t in range(max(0, taker - 2), taker + 1)
    }
    is_ruled = near & RULING or sentence_of(clauses, number) & company.LEGAL
    return told if is_ruled else "other"


def _done_to(clauses: Clauses, number: int, told: str) -> str | None:
    """A noun that as often names a thing or a kind of doing: somebody's own, of or by something, told in the past."""
    owner = owner_of(clauses, number)
    is_owned = owner is not None and is_someone(clauses, owner)
    head = clauses.tokens[clauses.tokens[number].head]
    is_told = head.tag in ("VBD", "VBN") or head.lower in ("after", "during", "following")
    return told if is_told and (is_owned or inner_of(clauses, number, "of", "by", "with") is not None) else None


def _contract(clauses: Clauses, number: int, told: str) -> str | None:
    """A contract that is signed or won; else it is a paper."""
    head = clauses.tokens[clauses.tokens[number].head].lower
    is_taken = clauses.tokens[number].dep in ("dobj", "nsubjpass")
    return told if is_taken and head.startswith(SIGNED) else None


JUDGES: dict[str, Judge] = {
    word: judge
    for words, judge in (
        ("decision", _decision),
        ("message", lambda c, n, t: t if c.tokens[c.tokens[n].head].lower in SENT else None),
        ("contract contracts", _contract),
        ("reports rumors rumours rumor rumour", without(frozenset("annual quarterly company police".split()))),
        ("claim claims", lambda c, n, t: t if c.child(n, "acl", "ccomp", "relcl") is not None else None),
        ("walk ride drive passage stop ending foundation punch spin passing memorial analysis treatment collection"
         " distribution exposure allocation assignment registration squeeze crunch posting listing fight fights"
         " observation observations calculation calculations milestone reform absence abuse misconduct", _done_to),
        ("speculation", lambda c, n, t: t if c.child(n, "acl", "ccomp", "relcl") is not None else None),
        ("choice", lambda c, n, t: t if owner_of(c, n) is not None and inner_of(c, n) is not None else None),
    )
    for word in words.split()
}  # fmt: skip
