"""The 'would' of plans that somebody tells of."""

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.claims import is_clause_of_noun
from warehouse.enrich.events.factuality.moods import ANNOUNCERS, CONDITIONS, PLEDGES


def is_announced(clauses: Clauses, number: int) -> bool:
    """True for the 'would' of reported plans: 'said that it would close the mine', 'the pledge that it would close',
    and of plans told with their day ('The mine would close in May').
    """
    tokens = clauses.tokens
    words = clauses.sentence_words[tokens[number].sentence]
    auxiliaries = {tokens[c].lower for c in clauses.auxiliaries(number)}
    own = clauses.child(number, "nsubj", "nsubjpass")
    is_other = own is None or tokens[own].lower not in ("i", "we", "you")
    is_manner = any(tokens[c].lower == "how" for c in clauses.children[number])  # 'told how he would walk in'
    if not is_other or "have" in auxiliaries or is_manner or words & CONDITIONS:
        return False
    beside = clauses.child(number, "parataxis")  # 'The port, he said, would close'
    if beside is not None and tokens[beside].lower in ANNOUNCERS:
        return True
    verb = number
    while tokens[verb].dep == "conj" and tokens[tokens[verb].head].tag in VERB_TAGS and tokens[verb].head < verb:
        verb = tokens[verb].head  # 'said that it had closed and would reopen'
    above = tokens[tokens[verb].head]
    if is_clause_of_noun(clauses, verb) and above.lower in PLEDGES:
        return True
    behind = range(number, clauses.subtree(number).end)  # a bare year may be long past: 'would visit it in 1911'
    is_dated = any(clauses.labels[n] == "DATE" and tokens[n].tag not in ("CD", "IN") for n in behind)
    is_told = tokens[verb].head == verb and is_dated and own is not None
    is_quoted = any(m.outer.start <= tokens[number].start < m.outer.end for m in clauses.block.marked)
    return (tokens[verb].dep == "ccomp" and above.lower in ANNOUNCERS) or (is_told and not is_quoted)
