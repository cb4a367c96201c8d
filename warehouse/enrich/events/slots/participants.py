"""Who took part in an event, as its sentence tells: people, bodies of people, countries.

A slot is filled only where the parse can hardly be wrong: subject and object of the clause itself, and prepositions
that fit the class. What is left out is not denied.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from warehouse.enrich.events.clauses import VERB_TAGS, Clauses
from warehouse.enrich.events.slots.subjects import BODIES, sure_subject
from warehouse.enrich.events.slots.voices import befalls, is_cut_passive, is_told_of
from warehouse.enrich.events.words.lexicon import LIGHT_FORMS
from warehouse.enrich.events.words.noun_phrases import is_clean, is_name_with_office, phrase_of
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.events.words.triggers import Trigger
from warehouse.records import Mention
from warehouse.spans import Span

TOGETHER = frozenset(("with", "between"))
# Classes in whose events one takes part together with others, and those that are done to someone behind 'to'.
SHARED = frozenset("meeting agreement cooperation sport visit trade".split())
TOLD_TO = frozenset("statement demand aid trade threat award".split())
BEARING = ("fac", "underg", "underw", "receiv", "suffer")  # who faces charges is charged
# Classes of what is done to things, which the model now and then takes for companies.
OF_THINGS = frozenset("movement publication start construction trade end launch discovery".split())
# What nobody has done to him: 'the minister met with them', whatever the parse makes of the form.
BY_THEMSELVES = frozenset("meeting statement movement".split())
SUMS = frozenset("million billion trillion".split())  # money, where nobody is hurt
TAKEN = frozenset("arrest appointment aid release charge ruling".split())
HARMING = frozenset("attack death accident disaster departure migration".split())
ADDRESSING = frozenset("tell thank praise hail brief".split())
# To whom one points, nobody says anything; he is only talked about.
POINTING_TO = frozenset("refer allude point object testify admit confess react attest swear agree".split())
# Whom these were said to, where they are passive; what was announced or described was told nothing.
TOLD = ADDRESSING | frozenset(
    "ask inform warn notify remind alert advise urge assure call quote interview address greet".split()
)
# Classes without doers: figures move by themselves.
NOBODY = frozenset(("market", "disaster"))
JOINT_GAP = 7  # tokens between two names joined by 'and' or commas; further apart the parse has mostly lost its way

# With these an 'of …' behind somebody tells what for, and not whose he is.
OF_DEEDS = frozenset("accuse suspect convict acquit clear strip rob warn inform remind notify assure cure".split())


@dataclass(frozen=True, slots=True)
class Taker:
    """Someone who took part: `span` are offsets of the block, `head` the token that the phrase hangs on."""

    span: Span
    head: int
    role: str


def find_participants(clauses: Clauses, trigger: Trigger, names: frozenset[str] = frozenset()) -> list[Taker]:
    """Actors, recipients and others of a trigger, in text order; each place in one role only.

    `names` holds words in which names of the document end: where the model sees no name in a headline, they do.
    """
    sentence = clauses.sentence_words[clauses.tokens[trigger.head].sentence]
    if trigger.event_class in NOBODY or any(word.startswith(("@", "pic.", "http")) for word in sentence):
        return []  # a post run together with the text around it
    heads = _of_verb(clauses, trigger) if trigger.kind == "verb" else _of_noun(clauses, trigger)
    takers: dict[int, Taker] = {}
    for role, head in heads:
        for one in joined_with(clauses, head):
            if one in takers or trigger.first <= one < trigger.behind or not is_someone(clauses, one, names):
                continue
            if role == "recipient" and trigger.event_class == "appointment" and clauses.labels[one] in ("ORG", "GPE"):
                continue
            phrase = phrase_of(clauses, one)
            if role == "recipient" and trigger.base in OF_DEEDS:
                phrase = Span(phrase.start, min(phrase.end, one + 1))  # 'accused her rival of fraud'
            if _has_colon(clauses, one, trigger.head) or clauses.quote_around(one) != clauses.quote_around(
                trigger.head
            ):
                continue
            if trigger.event_class in ("election", "appointment") and is_name_with_office(clauses, phrase):
                continue
            if is_clean(clauses, phrase) and not _holds(phrase, trigger):
                takers[one] = Taker(clauses.place(phrase), one, role)
    return [takers[head] for head in sorted(takers)]


def joined_with(clauses: Clauses, head: int) -> list[int]:
    """A noun and those joined to it; none where they are not of one kind or stand far apart."""
    found = [head]
    for one in clauses.conjuncts(head)[1:]:
        is_alike = (clauses.labels[one] == "") == (clauses.labels[head] == "")
        if not is_alike or one - found[-1] > JOINT_GAP:
            return []  # 'Swiss and foreign banks': the parse takes an adjective for the noun
        found.append(one)
    return found


def _has_colon(clauses: Clauses, one: int, other: int) -> bool:
    return any(clauses.tokens[n].text in (":", ";", "|") for n in range(min(one, other), max(one, other)))


def _holds(phrase: Span, trigger: Trigger) -> bool:
    return phrase.start < trigger.behind and trigger.first < phrase.end


def _of_verb(clauses: Clauses, trigger: Trigger) -> list[tuple[str, int]]:
    verb = trigger.head
    found: list[tuple[str, int]] = []
    is_bare = trigger.event_class in BY_THEMSELVES and not clauses.auxiliaries(verb)
    is_passive = clauses.is_passive(verb) and not is_bare
    subject, taken = sure_subject(clauses, verb), clauses.child(verb, "dobj")
    if taken is not None and (
        taken < verb or _has_verb_between(clauses, verb, taken) or _is_next_subject(clauses, taken)
    ):
        taken = None
    if is_bare and clauses.is_passive(verb) and clauses.tokens[verb].dep in ("acl", "advcl"):
        subject = None  # done by him or to him
    if subject is not None and _is_cut_off(clauses, subject, verb):
        subject = None
    if subject is not None and is_passive and _is_thing(clauses, trigger, subject):
        subject = None
    if subject is not None and not (taken is None and is_cut_passive(clauses, trigger)):
        is_person = clauses.labels[subject] == "PERSON" or clauses.tokens[subject].tag == "PRP"
        is_topic = is_passive and trigger.event_class == "statement" and trigger.base not in TOLD
        is_topic = is_topic and (trigger.base == "say" or not is_person)
        if not (is_passive and is_told_of(clauses, trigger)) and not is_topic:
            found.append(("recipient" if is_passive or befalls(clauses, trigger) else "actor", subject))
    elif subject is not None and trigger.score > 0.5:
        found.append(("recipient", subject))
    if taken is not None and (befalls(clauses, trigger) or _is_visited_place(clauses, trigger, taken)):
        taken = None  # 'dies aged 56', 'received a letter'
    is_saying = trigger.event_class == "statement" and trigger.base not in ADDRESSING
    is_thing = taken is not None and _is_thing(clauses, trigger, taken)
    is_thing = is_thing or (taken is not None and trigger.score <= 0.5 and clauses.tokens[taken].lower == "them")
    is_sum = taken is not None and clauses.tokens[taken].lower in SUMS and trigger.event_class not in HARMING
    # 'demonstrated Sextant 5', 'split 4 to 1'
    is_figure = taken is not None and clauses.tokens[taken].tag == "CD" and trigger.event_class not in HARMING | TAKEN
    is_thing = is_thing or is_sum or is_figure or (taken is not None and _is_owner(clauses, taken))
    if taken is not None and not (
        is_passive or is_saying or is_thing or trigger.base in LIGHT_FORMS | {"host", "leave", "win"}
    ):
        found.append(("recipient", taken))
    for preposition, inner in clauses.prepositions(verb):
        if _has_verb_between(clauses, verb, inner):
            continue
        if preposition == "by" and is_passive:
            found.append(("actor", inner))
        elif preposition in TOGETHER and trigger.event_class in SHARED:
            found.append(("other", inner))
        elif (preposition == "against" and trigger.event_class != "sport") or (
            preposition == "to"
            and trigger.event_class in TOLD_TO
            and trigger.base not in POINTING_TO
            and clauses.labels[inner] not in ("LOC", "FAC")
        ):
            found.append(("recipient", inner))
    return found


def _is_visited_place(clauses: Clauses, trigger: Trigger, taken: int) -> bool:
    """True for 'visited Oslo' and 'visited the White House', which is where, and nobody; so is a state that is won."""
    is_won = trigger.event_class == "election" and clauses.labels[taken] == "GPE"
    return is_won or (trigger.event_class == "visit" and clauses.labels[taken] in ("GPE", "LOC", "FAC", "ORG"))


def _is_thing(clauses: Clauses, trigger: Trigger, number: int) -> bool:
    """True for what is published, built or ended: a thing, whatever the model takes its name for."""
    return trigger.event_class in OF_THINGS and clauses.labels[number] != "PERSON"


def _is_owner(clauses: Clauses, taken: int) -> bool:
    """True for a noun with an 's that the parse has not seen: 'showed the mayor’s plan'."""
    behind = clauses.tokens[taken + 1] if taken + 1 < len(clauses.tokens) else None
    return behind is not None and (behind.tag == "POS" or behind.lower in ("'s", "’s"))


def _is_next_subject(clauses: Clauses, taken: int) -> bool:
    """True for an object behind which a finite verb stands: 'it turned out Lund had sold it' is about that."""
    behind = clauses.phrase(taken).end
    return behind < len(clauses.tokens) and clauses.tokens[behind].tag in ("VBD", "VBZ", "VBP", "MD")


def _is_cut_off(clauses: Clauses, subject: int, verb: int) -> bool:
    """True where one comma stands between subject and verb: then a clause ends there, and the subject is its own."""
    return sum(clauses.tokens[n].text == "," for n in range(min(subject, verb), max(subject, verb))) == 1


def _has_verb_between(clauses: Clauses, verb: int, other: int) -> bool:
    """True where another finite verb stands between a verb and what is taken for its object."""
    return any(
        clauses.tokens[n].tag in ("VBD", "VBZ", "VBP", "MD") for n in range(min(verb, other) + 1, max(verb, other))
    )


def _of_noun(clauses: Clauses, trigger: Trigger) -> list[tuple[str, int]]:
    """Whose the event is, and the subject of a verb that only carries it ('held talks')."""
    found: list[tuple[str, int]] = []
    number, tokens = trigger.head, clauses.tokens
    if trigger.base == "suspicion":
        return found  # what somebody is suspected of is nobody
    for c in clauses.children[number]:
        if trigger.event_class == "meeting" and clauses.labels[c] == "":
            continue  # 'a writers' conference' is not one writer's
        if tokens[c].dep == "poss" and trigger.base in BEFALLING_NOUNS:
            continue
        if tokens[c].dep == "poss" and trigger.event_class in OWNED:
            found.append(("actor", c))
        elif tokens[c].dep == "poss" and (trigger.event_class in SUFFERED or trigger.base in DEEDS):
            is_body = tokens[c].lower in BODIES or clauses.labels[c] in ("GPE", "NORP")
            if not (is_body and trigger.event_class in BODILY):  # 'the team's second arrest' is that of a player
                found.append(("recipient", c))
    for preposition, inner in clauses.prepositions(number):
        if inner - number > JOINT_GAP or _has_verb_between(clauses, number, inner):
            continue
        if preposition == "by" and trigger.event_class != "award":
            found.append(("actor", inner))
        elif preposition in TOGETHER and trigger.event_class in SHARED:
            found.append(("other", inner))
        elif (
            preposition == "against"
            or (preposition == "on" and trigger.event_class == "attack")
            or (preposition == "of" and (trigger.event_class in SUFFERED or trigger.base in DEEDS))
        ):
            found.append(("recipient", inner))
    head = tokens[tokens[number].head]
    if tokens[number].dep == "dobj" and head.tag in VERB_TAGS and head.lower in LIGHT_FORMS:
        subject = sure_subject(clauses, tokens[number].head)
        is_owned = trigger.event_class == "trade" and head.lower in ("have", "has", "had")  # 'has 200 orders'
        if subject is not None and not is_owned and not clauses.is_passive(tokens[number].head):
            is_borne = head.lower.startswith(BEARING)
            found.append(("recipient" if is_borne else "actor", subject))
    return found


# Nouns of these classes are done by those whose they are, and of those they befall them.
OWNED = frozenset(
    "statement visit demand accusation refusal support threat protest movement retreat other meeting election".split()
)
SUFFERED = frozenset("death arrest appointment birth charge".split())
BODILY = frozenset("death arrest birth".split())
# Whose these are, to him they happened, or somebody else did them.
BEFALLING_NOUNS = frozenset(
    "diagnosis collapse injury illness removal ouster replacement rescue surgery nomination recovery".split()
)
DEEDS = frozenset("murder killing assassination slaying kidnapping stabbing massacre".split())


def find_mention(taker: Taker, clauses: Clauses, page_start: int, mentions: Sequence[Mention]) -> Mention | None:
    """The mention that a participant's phrase is: the name that its head ends, a person before anything else."""
    head = clauses.tokens[taker.head]
    start, end = page_start + taker.span.start, page_start + taker.span.end
    near = [
        m
        for m in mentions
        if start <= m.page_start and m.page_end <= end and m.page_start <= page_start + head.start < m.page_end
    ]
    people = [m for m in near if m.entity_kind == "person"]
    return next(iter(people or near), None)
