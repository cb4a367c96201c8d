"""On which day somebody said what a text reports of him: what one speaker says is of one day until another is told."""

from dataclasses import replace

from warehouse.enrich.events.clauses import VERB_TAGS
from warehouse.enrich.events.moods import HAPPENED
from warehouse.enrich.events.telling import Telling

TOLD_BEFORE = "told-before@2"
PRONOUNS = frozenset(("he", "she", "it", "they", "who"))
COMMON = frozenset("the a an of and for in company president minister mr mrs ms".split())
SAYING = frozenset(
    "say add state tell explain announce describe stress emphasize emphasise note call speak mention observe hint"
    " comment argue insist praise thank claim".split()
)
SHOWING = frozenset("unveil introduce present reveal show".split())  # done before people, speaking
WITH_ITS_VERB = frozenset(("advcl", "pcomp", "conj"))
FAR = 4  # heads climbed from a participle to the verb that it goes with


def take(telling: Telling, source: Telling, method: str) -> Telling:
    """A telling with the date of another."""
    return replace(telling, time=source.time, when=source.when, date_method=method)


def is_undated(telling: Telling) -> bool:
    """True for what has happened and has neither a date nor words for one."""
    return telling.time is None and telling.when is None and telling.status == HAPPENED


def speaker_of(telling: Telling) -> frozenset[str]:
    """The words of who does it that tell him from others, in lower case; none where nobody is named."""
    clauses = telling.clauses
    actor = next((taker for taker in telling.takers if taker.role == "actor"), None)
    words: list[str] = []
    if actor is not None:
        words = actor.span.of(clauses.block.text).lower().split()
    elif telling.trigger.kind == "verb" and not clauses.is_passive(telling.trigger.head):
        head = clauses.subject(telling.trigger.head)
        if head is not None:
            words = clauses.words(clauses.phrase(head, with_of=False)).lower().split()
        else:
            words = _only_person(telling)
    return frozenset(word.strip(",.'’\"") for word in words if len(word) > 1) - COMMON


def _only_person(telling: Telling) -> list[str]:
    """The only person named in the sentence before a verb that the parse leaves without a subject."""
    clauses, number = telling.clauses, telling.trigger.head
    sentence = clauses.tokens[number].sentence
    persons = [
        entity
        for entity in clauses.block.reading.entities
        if entity.label == "PERSON"
        and entity.end <= clauses.tokens[number].start
        and clauses.tokens[clauses.block.token_at(entity.start)].sentence == sentence
    ]
    return clauses.block.text[persons[0].start : persons[0].end].lower().split() if len(persons) == 1 else []


def carry_sayings(tellings: list[Telling]) -> list[Telling]:
    """The tellings with the day of the same speaker's saying before them where they tell none of their own."""
    said: dict[frozenset[str], Telling] = {}  # the source by its speaker, the one told last behind the others
    near: dict[frozenset[str], Telling] = {}  # where that speaker spoke last
    for number, telling in enumerate(tellings):
        if telling.clauses.block.scope != "text" or telling.is_quoted or telling.trigger.kind != "verb":
            continue
        speaker = speaker_of(telling)
        if _is_source(telling) and speaker - PRONOUNS:
            said.pop(speaker, None)
            said[speaker] = near[speaker] = telling
        elif _is_saying(telling):
            found = _find_source(telling, speaker, said, near)
            if found is not None:
                tellings[number] = take(telling, said[found], TOLD_BEFORE)
                near[found] = telling
    return tellings


def _find_source(
    telling: Telling,
    speaker: frozenset[str],
    said: dict[frozenset[str], Telling],
    near: dict[frozenset[str], Telling],
) -> frozenset[str] | None:
    """Whose saying it is: the last of those who share a name with the speaker, or the only one just before 'he'."""
    if speaker & PRONOUNS:
        sources = [words for words in said if len(said) == 1 and _is_next(near[words], telling)]
    else:
        sources = [words for words in said if words & speaker]
    return sources[-1] if sources else None


def _is_source(telling: Telling) -> bool:
    time = telling.time
    is_public = telling.trigger.event_class == "statement" or telling.trigger.base in SHOWING
    return is_public and telling.status == HAPPENED and time is not None and time.granularity == "day"


def _is_saying(telling: Telling) -> bool:
    """True for a saying without a date that is told as an act: a time in its sentence is that of what is said."""
    is_act = telling.trigger.event_class == "statement" or telling.trigger.base in SHOWING
    if not is_act or not is_undated(telling) or telling.trigger.base not in SAYING | SHOWING:
        return False
    return is_plain_past(telling)


def is_plain_past(telling: Telling) -> bool:
    """True for a verb in the simple past or a participle that goes with one: the perfect and the past before the past
    tell of another time.
    """
    tokens, number = telling.clauses.tokens, telling.trigger.head
    for _ in range(FAR):
        token, auxiliaries = tokens[number], telling.clauses.auxiliaries(number)
        if token.tag == "VBD":
            return not auxiliaries
        if token.tag == "VBN":
            return bool(auxiliaries) and all(tokens[a].lower in ("was", "were") for a in auxiliaries)
        above = tokens[token.head]
        if token.tag == "VBG" and not auxiliaries and token.dep in WITH_ITS_VERB:
            is_by = token.dep == "pcomp" and above.lower in ("by", "in")
            if token.dep == "pcomp" and not is_by:
                return False
            number = above.head if is_by else token.head
            if tokens[number].tag in VERB_TAGS:
                continue
        return False
    return False


def _is_next(one: Telling, other: Telling) -> bool:
    """True where the second stands in the sentence behind that of the first, or in its own."""
    (block, sentence), (later_block, later_sentence) = one.sentence, other.sentence
    return later_sentence - sentence in (0, 1) if block == later_block else later_block - block == 1
