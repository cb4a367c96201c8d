"""What sets a clause apart from fact: conditions, inverted or spelled out, and words that doubt it."""

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import (
    BE,
    COMERS,
    CONDITIONS,
    DRAFTS,
    HOLDING,
    LATER,
    PLANNED,
    PROVIDING,
    PUT_OFF,
    SUPPOSED,
)
from warehouse.enrich.events.words.lexicon import inflect

TO = frozenset(("to",))
INVERTED = frozenset(("had", "were", "should"))
ASKING = frozenset(
    form
    for base in "tell ask urge warn want tend order advise beg encourage call remind instruct wish prefer try".split()
    for form in inflect(base)
) | {"told"}
SEEKING = frozenset(
    form
    for base in (
        "run vie compete campaign look search hope push press aim call wait beg plead appeal lobby pray ask argue"
    ).split()
    for form in inflect(base)
) | {"ran", "running"}
QUESTS = frozenset("race quest search fight battle contest push wait appeal appeals favorite favourite".split())
FOCUSING = frozenset(form for base in ("focus", "concentrate") for form in inflect(base))
ARGUED = {
    link: frozenset(form for base in bases.split() for form in inflect(base))
    for link, bases in (
        ("against", "argue warn vote speak protest campaign fight rail lobby advise caution rally be demonstrate"),
        ("for", "vote speak"),
        ("from", "refrain abstain"),
        ("on", "insist"),
        ("with", "threaten"),
    )
}
ARGUED["against"] |= frozenset("is are was were".split())
PROPOSING = frozenset(form for base in ("recommend", "suggest", "propose", "consider") for form in inflect(base))
IN_CASE = ("in", "case")
SET_FORMS = frozenset("set slated scheduled due billed pencilled planned".split())


def is_conditional(clauses: Clauses, number: int) -> bool:
    """True for the verb of a clause that only supposes: 'if she wins', 'as though she had won', 'had she won',
    'as long as it rains', 'suppose she won'.
    """
    tokens = clauses.tokens
    marks = [c for c in clauses.children[number] if tokens[c].dep in ("mark", "advmod") and c < number]
    if any(tokens[c].lower in CONDITIONS | PROVIDING for c in marks):
        return True
    if any(tokens[c].lower == "though" and c and tokens[c - 1].lower == "as" for c in marks):
        return True
    first = clauses.subtree(number).start
    before = [token.lower for token in tokens[max(0, first - 2) : first + 1]]
    if before[:2] == ["long", "as"] or before[-2:] == ["long", "as"] or before[:2] == list(IN_CASE):
        return True
    if before[:-1] and before[-2] in ("chance", "off-chance", "possibility") and tokens[number].tag in ("VBZ", "VBP"):
        return True  # 'for the chance she resigns'
    above = tokens[tokens[number].head]
    if above.head == tokens[number].head and above.tag == "VB" and above.lower in ("suppose", "imagine"):
        return tokens[number].dep == "ccomp"
    if [token.lower for token in tokens[first : first + 3]] == ["in", "the", "event"]:
        return True  # 'in the event she was hurt'
    return _is_inverted(clauses, number)


def is_only_forbidden(clauses: Clauses, number: int) -> bool:
    """True for a negated verb that tells of nothing left undone: 'Do not sell it', 'if they do not pay', 'told them not
    to sell it', 'tend not to pay', 'women who do not help each other'.
    """
    tokens = clauses.tokens
    token = tokens[number]
    auxiliaries = {tokens[c].lower for c in clauses.auxiliaries(number)}
    has_subject = clauses.child(number, "nsubj", "nsubjpass") is not None
    if token.tag == "VB" and "do" in auxiliaries and not has_subject and token.dep in ("ROOT", "ccomp"):
        return True
    if is_conditional(clauses, number):
        return True
    above = tokens[token.head]
    if token.tag == "VB" and "to" in auxiliaries and token.dep in ("xcomp", "ccomp"):
        return above.lower in ASKING
    if token.tag == "VBG" and token.dep in ("xcomp", "ccomp") and above.lower in ASKING | PROPOSING:
        return True  # 'recommend not buying it'
    return token.dep == "relcl" and above.tag == "NNS" and bool(auxiliaries & {"do", "does"})


def _is_inverted(clauses: Clauses, number: int) -> bool:
    """True for 'had the firm known, …': the auxiliary opens the clause, its subject behind it, and no question."""
    tokens = clauses.tokens
    subject = clauses.child(number, "nsubj", "nsubjpass")
    if subject is None or tokens[number].dep != "advcl" or tokens[number].sentence in clauses.questions:
        return False
    first = clauses.subtree(number).start
    opens = tokens[first].lower in INVERTED and tokens[first].dep in ("aux", "auxpass", "advmod", "ROOT")
    return opens and first < subject < number


def has_condition(clauses: Clauses, number: int) -> bool:
    """True for a verb with a clause that sets its condition: 'will strike unless they pay'; 'even if' sets none."""
    tokens = clauses.tokens
    for c in clauses.children[number]:
        if tokens[c].dep != "advcl" or tokens[c].tag not in VERB_TAGS:
            continue
        first = clauses.subtree(c).start
        is_even = tokens[first].lower == "even" or (first > 0 and tokens[first - 1].lower == "even")
        marked = [n for n in clauses.children[c] if tokens[n].dep in ("mark", "advmod") and n < c]
        is_whether = any(tokens[n].lower == "whether" for n in marked)
        if is_conditional(clauses, c) and not is_even and not is_whether:
            return True
    return False


def is_told_ahead(clauses: Clauses, number: int) -> bool:
    """True for 'would later sell it' and 'was to die two years later': told ahead, and it came so."""
    tokens = clauses.tokens
    near = [n for n in range(max(0, number - 3), number) if tokens[n].lower in LATER]
    counted = [
        c
        for c in clauses.children[number]
        if tokens[c].lower == "later" and tokens[c - 1].tag == "NNS" and tokens[c].dep == "advmod"
    ]
    beside = clauses.child(number, "parataxis", "ccomp")
    is_reported = tokens[number].dep in ("ccomp", "parataxis") or beside is not None
    quoted = any(m.outer.start <= tokens[number].start < m.outer.end for m in clauses.block.marked)
    return bool(near or counted) and not is_reported and not quoted and not has_condition(clauses, number)


def is_alleged(clauses: Clauses, number: int) -> bool:
    """True behind an 'allege' that the model takes for a noun: 'Police allege Ada Lund sold it'."""
    first, _ = clauses.sentence_of(number)
    before = clauses.tokens[first:number]
    return any(token.lower in ("allege", "alleges") and token.tag in NOUN_TAGS for token in before)


def is_put_off(clauses: Clauses, verb: int) -> bool:
    """True for 'called off' and 'ruled out', whatever it is."""
    tokens = clauses.tokens
    near = [c for c in clauses.children[verb] if tokens[c].dep in ("prt", "advmod", "prep")]
    return any((tokens[verb].lower, tokens[c].lower) in PUT_OFF for c in near)


def is_only_possible(clauses: Clauses, verb: int) -> bool:
    """True for the verb of 'an attack is possible', 'a deal seemed near'."""
    found = clauses.child(verb, "acomp", "oprd", "advmod")
    if found is None or clauses.tokens[found].lower not in SUPPOSED:
        return False
    behind = clauses.child(found, "xcomp")  # 'the recovery is likely to be slow' doubts its pace
    return behind is None or clauses.tokens[behind].lower in COMERS


def is_off(clauses: Clauses, verb: int) -> bool:
    """True for the verb of 'the deal is off'."""
    tokens = clauses.tokens
    return any(c == verb + 1 and tokens[c].lower == "off" for c in clauses.children[verb])


def is_to_be_held(clauses: Clauses, verb: int) -> bool:
    """True for the verb of 'elections are to be held' and 'talks are to begin', not of 'his answer was to smile'."""
    aimed = clauses.child(verb, "xcomp")
    return aimed is not None and (clauses.is_passive(aimed) or clauses.tokens[aimed].lower in COMERS)


def coming_status(clauses: Clauses, verb: int) -> str | None:
    """What 'are to be held' and 'begins on Monday' make of their subject: planned; None where they leave it open."""
    tokens = clauses.tokens
    aimed = clauses.child(verb, "xcomp")
    if aimed is not None and tokens[verb].lower in BE:
        return PLANNED if tokens[aimed].tag in ("VB", "VBN") and clauses.auxiliaries_in(aimed, TO) else None
    inside = range(verb, clauses.subtree(verb).end)
    return PLANNED if any(clauses.labels[n] in ("DATE", "TIME") for n in inside) else None


def is_only_drafted(clauses: Clauses, number: int, verb: int) -> bool:
    """True for what a plan, a law or an agreement holds: 'the plan includes the closure of the mine'."""
    tokens = clauses.tokens
    subject = clauses.child(verb, "nsubj")
    is_draft = subject is not None and tokens[subject].lower in DRAFTS and subject != number
    return is_draft and tokens[number].dep == "dobj" and tokens[verb].lower in HOLDING


def is_set_for(clauses: Clauses, verb: int) -> bool:
    """True for 'set for Friday', 'was scheduled for March': the verb only gives its noun a day to come."""
    tokens = clauses.tokens
    is_set = tokens[verb].lower in SET_FORMS and clauses.object(verb) is None
    return is_set and any(tokens[c].lower == "for" and tokens[c].dep == "prep" for c in clauses.children[verb])


def is_only_sought(clauses: Clauses, number: int) -> bool:
    """True for the noun of 'running for the nomination', 'calls for a ban', 'the quest for a cure', 'focus on cuts'."""
    tokens = clauses.tokens
    link = tokens[tokens[number].head]
    above = tokens[link.head].lower
    if link.lower == "on":
        is_bare = all(tokens[c].tag not in ("DT", "PRP$") and tokens[c].dep != "poss" for c in clauses.children[number])
        return is_bare and tokens[number].tag == "NNS" and above in FOCUSING
    return link.lower == "for" and (above in SEEKING or above in QUESTS)


def is_only_argued(clauses: Clauses, number: int) -> bool:
    """True for the noun of 'argued against the closure', 'voted for the repeal', 'is in favour of a sale', 'refrain
    from attacks': done or not.
    """
    tokens = clauses.tokens
    link = tokens[tokens[number].head]
    above = tokens[link.head]
    if above.lower in ("favour", "favor"):
        return link.lower == "of"
    return above.tag in VERB_TAGS and above.lower in ARGUED.get(link.lower, frozenset())


def is_scheduled(clauses: Clauses, noun: int) -> bool:
    """True for a noun that is set for a day, as the subject of the verb or, where nothing else is told of it, before
    it: 'Ferry launch slated for May'.
    """
    tokens = clauses.tokens
    above = tokens[noun].head
    if tokens[noun].dep in ("nsubj", "nsubjpass") and is_set_for(clauses, above):
        return True
    is_alone = above == noun
    return is_alone and any(tokens[c].dep == "acl" and is_set_for(clauses, c) for c in clauses.children[noun])
