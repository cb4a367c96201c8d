"""Events of a sentence that share the time of another verb in it, one that tells of no event itself too."""

from collections.abc import Sequence

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.words.triggers import Trigger
from warehouse.enrich.times import TimeWords

TIME_TAGS = NOUN_TAGS | {"IN", "RB"}
DAYS = frozenset("date weekday near_day iso numeric".split())
TURNS = frozenset("recently later earlier then now already previously once eventually".split())
APART = frozenset("after before since until".split())
TOGETHER = frozenset(("as", "when", "while"))
BEGINS = frozenset("begin begins began start starts started open opens opened".split())
SCHEDULED = frozenset("meeting charge election sport".split())  # soon over: 'the trial is set to begin on Friday'
OPENING = 3  # tokens: a time whose words start so near to the start of their sentence opens it


def find_plain_verb(clauses: Clauses, at: int) -> int | None:
    """The verb that the root of an expression of time hangs on, through its preposition or not; None without one."""
    token = clauses.tokens[at]
    verb = clauses.tokens[token.head].head if token.dep == "pobj" else token.head
    return verb if token.tag in TIME_TAGS and clauses.tokens[verb].tag in VERB_TAGS else None


def share_verbs(
    clauses: Clauses,
    triggers: Sequence[Trigger],
    found: Sequence[TimeWords],
    owners: dict[int, int],
    spare: dict[int, int],
) -> None:
    """Pass on the times of verbs that tell of no event, by verb in `spare`: 'On Friday sales were up and doubled', 'A
    storm on Friday caused panic, killing two'.
    """
    heads = {trigger.head for trigger in triggers}
    for number, trigger in enumerate(triggers):
        token = clauses.tokens[trigger.head]
        if number in owners and token.dep == "nsubj" and token.head not in heads:
            spare.setdefault(token.head, owners[number])
    for number, trigger in enumerate(triggers):
        token = clauses.tokens[trigger.head]
        if trigger.event_class in SCHEDULED and token.dep in ("nsubj", "nsubjpass"):
            begun = [c for c in (token.head, *clauses.children[token.head]) if clauses.tokens[c].lower in BEGINS]
            first = next((spare[c] for c in begun if c in spare), None)
            if first is not None:
                owners.setdefault(number, first)
        setting = next((c for c in clauses.children[trigger.head] if c in spare and _is_setting(clauses, c)), None)
        if setting is not None and token.tag == "VBD" and not clauses.auxiliaries(trigger.head):
            owners.setdefault(number, spare[setting])  # 'As she left on Friday, she promised more'
        if number in owners or token.head not in spare:
            continue
        index, verb = spare[token.head], clauses.tokens[token.head]
        is_front = found[index].end <= verb.start
        is_joined = token.dep == "conj" and token.tag == "VBD" == verb.tag and not _has_subject(clauses, trigger)
        words = {clauses.tokens[c].lower for c in clauses.children[trigger.head]}
        is_along = token.dep == "advcl" and verb.tag == "VBD" and _is_meanwhile(clauses, trigger.head, words)
        is_taken = token.dep == "dobj" and trigger.event_class == "market"  # 'saw a loss in May'
        is_before = (
            token.dep in ("nsubj", "nsubjpass")
            and verb.tag == "VBD"
            and _is_right_behind(clauses, trigger, found[index])
        )
        if (is_joined and is_front) or is_along or is_before or is_taken:
            owners[number] = index


def _is_setting(clauses: Clauses, number: int) -> bool:
    """True for the clause with 'as' or 'while' and a past of its own that another one hangs its own on."""
    words = {clauses.tokens[c].lower for c in clauses.children[number]}
    return (
        clauses.tokens[number].dep == "advcl"
        and _is_meanwhile(clauses, number, words)
        and bool(words & {"as", "while"})
    )


def _is_meanwhile(clauses: Clauses, number: int, words: set[str]) -> bool:
    """True for the 'killing two' or 'when it fell' beside a verb; `words` are those that hang on it."""
    token = clauses.tokens[number]
    if token.tag == "VBG":
        return not words & APART
    return token.tag == "VBD" and not clauses.auxiliaries(number) and bool(words & TOGETHER)


def share_beside(clauses: Clauses, triggers: Sequence[Trigger], owners: dict[int, int], spare: dict[int, int]) -> None:
    """A time of a verb in the past is that of what goes along with it too: 'The index closed lower on Friday, with
    banks losing most and insurers gaining'.
    """
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for number, trigger in enumerate(triggers):
        token = clauses.tokens[trigger.head]
        is_joined = token.dep == "conj" and token.tag == "VBG"
        verb = _verb_beside(clauses, token.head if is_joined else trigger.head)
        index = spare.get(verb, owners.get(by_head.get(verb, -1))) if verb is not None else None
        if index is not None:
            owners.setdefault(number, index)


def share_when(
    clauses: Clauses, triggers: Sequence[Trigger], found: Sequence[TimeWords], owners: dict[int, int]
) -> None:
    """A time is that of the clause that hangs on it: 'up from 2029, when it made a loss', 'the law of 2029, which
    barred it'.
    """
    at = clauses.block.token_at
    time_at = {n: i for i, words in enumerate(found) for n in range(at(words.start), at(words.end - 1) + 1)}
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for number, trigger in enumerate(triggers):
        token = clauses.tokens[trigger.head]
        index = time_at.get(token.head)
        if index is None or token.dep != "relcl" or number in owners:
            continue
        is_past = token.tag == "VBD" and not clauses.auxiliaries(trigger.head)  # no 'which has led to it'
        beside = {clauses.tokens[c].lower for c in clauses.children[trigger.head]}
        if "when" in beside or ("which" in beside and is_past):
            owners[number] = index
            taken = by_head.get(clauses.child(trigger.head, "dobj") or -1)
            if taken is not None and triggers[taken].event_class == "market":
                owners.setdefault(taken, index)


def _verb_beside(clauses: Clauses, number: int) -> int | None:
    """The verb in the simple past that a participle goes along with by 'with'; None where there is none."""
    token = clauses.tokens[number]
    setting = clauses.tokens[token.head]
    verb = clauses.tokens[setting.head]
    is_with = token.tag == "VBG" and token.dep == "pcomp" and setting.lower == "with"
    is_past = verb.tag == "VBD" or (verb.tag == "VBN" and clauses.is_passive(setting.head))
    return setting.head if is_with and is_past else None


def share_opening(
    clauses: Clauses, triggers: Sequence[Trigger], found: Sequence[TimeWords], owners: dict[int, int]
) -> None:
    """A time that opens a clause holds for the verbs joined to its own ('In May it bought and closed the mine'), a day
    that opens the sentence for what others did too, one behind joined participles for all of them.
    """
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for number, trigger in enumerate(triggers):
        first = by_head.get(clauses.tokens[trigger.head].head)
        if number in owners and first is not None and _leans_on(clauses, trigger.head):
            owners.setdefault(first, owners[number])
    for number, trigger in enumerate(triggers):
        token = clauses.tokens[trigger.head]
        first = by_head.get(token.head)
        if number in owners or first not in owners or token.head >= trigger.head:
            continue
        words = found[owners[first]]
        is_front = words.end <= clauses.tokens[token.head].start
        is_of_all = is_front and words.rule in DAYS and _opens_sentence(clauses, words)
        beside = {clauses.tokens[c].lower for c in clauses.children[trigger.head]}
        if _has_other_subject(clauses, trigger, clauses.tokens[trigger.head].head) and (
            not is_of_all or beside & TURNS
        ):
            continue  # who else does it may do it at another time
        is_joined = token.dep == "conj" and token.tag == "VBD" == clauses.tokens[token.head].tag
        is_saying = triggers[first].event_class == trigger.event_class == "statement"
        is_along = token.dep == "advcl" and token.tag == "VBG" and is_saying
        is_day = words.rule in DAYS and words.end <= token.start and not beside & TURNS  # 'met on Friday and agreed'
        if (is_joined and (is_front or is_saying or is_day)) or is_along:
            owners[number] = owners[first]


def _leans_on(clauses: Clauses, number: int) -> bool:
    """True for a participle that takes its 'was' or 'will be' from the one before: 'was held and charged on Friday'."""
    token = clauses.tokens[number]
    is_passive = token.dep == "conj" and token.tag == "VBN" == clauses.tokens[token.head].tag
    return is_passive and clauses.child(number, "aux", "auxpass") is None


def _has_subject(clauses: Clauses, trigger: Trigger) -> bool:
    return clauses.child(trigger.head, "nsubj", "nsubjpass") is not None


def _has_other_subject(clauses: Clauses, trigger: Trigger, first: int) -> bool:
    """True unless a verb has no subject or the same 'he', 'it' … as the one it is joined to."""
    own, other = (clauses.child(n, "nsubj", "nsubjpass") for n in (trigger.head, first))
    if own is None:
        return False
    is_same = other is not None and clauses.tokens[own].lower == clauses.tokens[other].lower
    return not (is_same and clauses.tokens[own].tag == "PRP")


def _opens_sentence(clauses: Clauses, words: TimeWords) -> bool:
    at = clauses.block.token_at(words.start)
    before = clauses.tokens[max(0, at - OPENING)]
    return at < OPENING or before.sentence != clauses.tokens[at].sentence


def _is_right_behind(clauses: Clauses, trigger: Trigger, words: TimeWords) -> bool:
    """True where nothing but a preposition stands between a noun and a time."""
    at = clauses.block.token_at(words.start)
    return at == trigger.behind or (at == trigger.behind + 1 and clauses.tokens[at - 1].tag == "IN")
