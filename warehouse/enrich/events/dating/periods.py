"""Which event a stretch of months belongs to where figures are told: the loss of a quarter, not its announcement."""

from collections.abc import Mapping, Sequence

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.words.triggers import Trigger
from warehouse.enrich.times import TimeWords

PERIODS = frozenset("quarter month year years season near fiscal same_period".split())
LONG_UNITS = frozenset(("month", "year"))
YEARLY = frozenset(("annual", "yearly", "full-year"))
TELLERS = frozenset("report post announce record book publish release reveal disclose".split())
POSTERS = frozenset("post log record".split())
INDICES = frozenset(
    "index indices indexes nikkei dow djia nasdaq s&p ftse dax cac hang seng"
    " stock stocks shares markets average".split()
)
HARM = frozenset(("accident", "attack", "disaster"))
AT_ONCE = frozenset(("accident", "aid", "movement"))
OPENING_TOKENS = 2  # 'For the quarter …' opens its sentence, a word or a mark before it or not


def is_period(words: TimeWords) -> bool:
    """True for a month, quarter, season or year by itself: the time that figures are told for."""
    if words.rule in ("near", "past"):
        return words.match["unit"].lower() in LONG_UNITS
    return words.rule in PERIODS


def is_yearly(clauses: Clauses, words: TimeWords, trigger: Trigger) -> bool:
    """True for the 'last year' of 'an annual loss for the last year': the calendar year before, not twelve months."""
    if words.rule != "past" or words.match["count"] or words.match["unit"].lower() != "year":
        return False
    return any(clauses.tokens[c].lower in YEARLY for c in clauses.children[trigger.head])


def find_figure(clauses: Clauses, at: int, words: TimeWords, triggers: Sequence[Trigger]) -> int | None:
    """The trigger that tells the figure of a 'for …' period: behind one that opens the sentence the first, else the
    object of the verb that the period hangs on. None where the words are no such period.
    """
    setting = clauses.tokens[at].head
    if not is_period(words) or clauses.tokens[at].dep != "pobj" or clauses.tokens[setting].lower != "for":
        return None
    verb = clauses.tokens[setting].head
    if clauses.tokens[verb].tag not in VERB_TAGS:
        return None
    sentence = clauses.tokens[at].sentence
    first = at
    while first and clauses.tokens[first - 1].sentence == sentence:
        first -= 1
    figures = [
        n
        for n, trigger in enumerate(triggers)
        if trigger.event_class == "market" and clauses.tokens[trigger.head].sentence == sentence
    ]
    if setting - first < OPENING_TOKENS:
        return next((n for n in figures if triggers[n].head > at), None)
    taken = clauses.child(verb, "dobj")
    return next((n for n in figures if triggers[n].head == taken), None)


def pass_to_figures(
    clauses: Clauses, triggers: Sequence[Trigger], found: Sequence[TimeWords], owners: dict[int, int]
) -> None:
    """A period beside a verb of reporting is that of the figure it reports: 'In May it reported a loss' tells when the
    loss was, 'on Friday it reported a loss' when it was reported.
    """
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for owner, index in list(owners.items()):
        trigger = triggers[owner]
        taken = clauses.child(trigger.head, "dobj") if trigger.kind == "verb" else None
        figure = by_head.get(taken, -1) if taken is not None else -1
        if figure < 0 or triggers[figure].event_class != "market" or trigger.base not in TELLERS:
            continue
        if trigger.event_class == "statement" and is_period(found[index]) and owners.get(figure, index) == index:
            owners[figure] = owners.pop(owner)
        elif trigger.base in POSTERS and _is_of_stocks(clauses, trigger.head):
            owners.setdefault(figure, index)  # 'Stocks posted gains on Friday', which firms do not post for a day


def _is_of_stocks(clauses: Clauses, number: int) -> bool:
    """True where the sentence of a token speaks of indices or shares."""
    return bool(clauses.sentence_words[clauses.tokens[number].sentence] & INDICES)


def pass_to_plans(
    clauses: Clauses,
    triggers: Sequence[Trigger],
    found: Sequence[TimeWords],
    owners: dict[int, int],
    spare: Mapping[int, int],
) -> None:
    """Years to come behind a verb of telling are those of what it announces: 'has announced cuts over the next two
    years'; a time behind what somebody wants or tries to do is that of the deed: 'It wants to sell both by June'.
    """
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for owner, index in list(owners.items()):
        trigger = triggers[owner]
        planned = by_head.get(clauses.child(trigger.head, "dobj") or -1, -1)
        is_ahead = found[index].rule == "coming" and found[index].start > trigger.behind
        if is_ahead and trigger.kind == "verb" and trigger.event_class == "statement" and planned >= 0:
            owners.setdefault(planned, owners.pop(owner))
    for number, trigger in enumerate(triggers):
        token = clauses.tokens[trigger.head]
        index = spare.get(token.head, -1)
        is_wish = token.dep == "xcomp" and token.tag == "VB" and clauses.tokens[token.head].tag in ("VBZ", "VBP")
        if is_wish and index >= 0 and found[index].start > token.start:
            owners.setdefault(number, index)


def is_behind_noun(clauses: Clauses, at: int, triggers: Sequence[Trigger]) -> int | None:
    """The event noun of an 'after …' or 'before …' whose last word is a time: 'after a large loss yesterday'."""
    setting = clauses.tokens[at].head
    if clauses.tokens[setting].tag != "IN" or clauses.tokens[setting].lower not in ("after", "before", "following"):
        return None
    inner = clauses.child(setting, "pobj")
    return next((n for n, t in enumerate(triggers) if t.head == inner and inner != at and inner == at - 1), None)


def share_behind(
    clauses: Clauses, triggers: Sequence[Trigger], found: Sequence[TimeWords], owners: dict[int, int]
) -> None:
    """A time right behind the event noun of an 'after …' is that noun's too: 'She left after the vote on Tuesday'; that
    of a harm is the time of what is done at once: 'He was rushed to hospital after the crash, which was on Tuesday'.
    """
    nouns = {trigger.behind: number for number, trigger in enumerate(triggers) if trigger.kind == "noun"}
    for index in sorted(set(owners.values())):
        at = clauses.block.token_at(found[index].start)
        if at and clauses.tokens[at - 1].tag == "IN":
            at -= 1
        if at in nouns:
            token = clauses.tokens[triggers[nouns[at]].head]
            if token.dep == "pobj" and clauses.tokens[token.head].lower in ("after", "following"):
                owners.setdefault(nouns[at], index)
    by_head = {trigger.head: number for number, trigger in enumerate(triggers)}
    for number, trigger in enumerate(triggers):
        setting = clauses.tokens[clauses.tokens[trigger.head].head]
        taken_up = by_head.get(setting.head, -1)
        is_after = trigger.kind == "noun" and setting.lower in ("after", "following") and trigger.event_class in HARM
        if is_after and number in owners and taken_up >= 0 and triggers[taken_up].event_class in AT_ONCE:
            owners.setdefault(taken_up, owners[number])
