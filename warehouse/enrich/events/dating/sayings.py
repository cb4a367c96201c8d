"""On which day somebody said what a text reports of him: what one speaker says is of one day until another is told."""

from dataclasses import dataclass, replace

from warehouse.enrich.events.clauses import VERB_TAGS
from warehouse.enrich.events.dating.asides import is_aside
from warehouse.enrich.events.dating.speakers import Doer, doer_of, host_of
from warehouse.enrich.events.factuality.moods import HAPPENED
from warehouse.enrich.events.telling import OWN_WORDS, Telling
from warehouse.enrich.events.words.lexicon import inflect

TOLD_BEFORE = "told-before@3"
SAYING = frozenset(
    "say add state tell explain describe stress emphasize emphasise note call speak mention observe hint comment argue"
    " insist praise thank claim cite write assert describe reiterate warn respond reply declare recall acknowledge"
    " conclude remark joke maintain contend criticize criticise applaud congratulate welcome".split()
)
SHOWING = frozenset(
    form
    for base in "unveil introduce present reveal show demonstrate promote highlight outline compare".split()
    for form in inflect(base)
)  # done before people, speaking
OCCASIONS = frozenset("conference interview speech address briefing statement announcement presentation".split())
WITH_ITS_VERB = frozenset(("advcl", "pcomp", "conj"))
ELSEWHEN = frozenset(
    "during before after until since earlier previously later once then recently often repeatedly first ever always"
    " already never when whenever".split()
)
TURNING = frozenset("before after earlier later previously during since once".split())
CLIMBED = 4  # heads climbed from a participle to the verb that it goes with
NEAR, FAR = 3, 12  # sentences over which a day holds: whatever stands between, and where no other time does


@dataclass(slots=True)
class _Voice:
    """A speaker with the saying whose day is known and the telling in which he spoke last."""

    doer: Doer
    source: Telling
    last: Telling


def take(telling: Telling, source: Telling, method: str) -> Telling:
    """A telling with the date of another."""
    return replace(telling, time=source.time, when=source.when, date_method=method)


def is_undated(telling: Telling) -> bool:
    """True for what has happened and has neither a date nor words for one."""
    return is_open(telling) and telling.status == HAPPENED


def is_open(telling: Telling) -> bool:
    """True for what has neither a date nor words for a day."""
    return telling.time is None and (telling.when is None or telling.has_hour)


def carry_sayings(tellings: list[Telling]) -> list[Telling]:
    """The tellings with the day of the same speaker's saying before them where they tell none of their own."""
    voices: list[_Voice] = []  # the one who spoke last stands last
    strayed: Telling | None = None  # what was told last of another time
    named: Telling | None = None  # what anybody named did last
    for number, telling in enumerate(tellings):
        if telling.clauses.block.scope != "text" or telling.is_quoted:
            continue
        doer = host_of(telling) if telling.trigger.kind == "noun" else doer_of(telling)
        found: _Voice | None = None
        if _is_source(telling) and doer.words and not doer.is_pronoun:
            found = _Voice(doer, telling, telling)
            voices = [voice for voice in voices if not voice.doer.is_same(doer)]
        elif _is_saying(telling):
            found = _find_voice(telling, doer, voices, named if doer.is_pronoun else strayed)
            if found is not None:
                tellings[number] = take(telling, found.source, TOLD_BEFORE)
                found.last = telling
        elif _is_source(telling) and doer.is_pronoun:
            voices = []  # whose day it is the text leaves open
        if found is not None:
            voices = [*(voice for voice in voices if voice is not found), found]
        elif telling.time is not None and telling.date_method == OWN_WORDS:
            strayed = telling
        if doer.surname:
            named = telling
    return tellings


def _find_voice(telling: Telling, doer: Doer, voices: list[_Voice], strayed: Telling | None) -> _Voice | None:
    """Whose saying it is: the last of those who bear the speaker's name, or the only one just before 'he' where nobody
    else was named since. `strayed` is what was told last of another time, for 'he' what anybody named did last.
    """
    if doer.is_pronoun:
        is_near = len(voices) == 1 and gap_between(voices[0].last, telling) <= 1
        is_he = is_near and (strayed is None or doer_of(strayed).is_same(voices[0].doer))
        return voices[0] if is_he else None
    for voice in reversed(voices):
        if voice.doer.is_same(doer):
            gap = gap_between(voice.last, telling)
            has_strayed = (
                strayed is not None and strayed.time != voice.source.time and gap_between(voice.last, strayed) > 0
            )
            return voice if gap <= NEAR or (gap <= FAR and not has_strayed) else None
    return None


def gap_between(one: Telling, other: Telling) -> int:
    """So many sentences the second stands behind the first; blocks between them count as one each."""
    (block, sentence), (later_block, later_sentence) = one.sentence, other.sentence
    return later_sentence - sentence if block == later_block else later_block - block + later_sentence


def _is_source(telling: Telling) -> bool:
    time = telling.time
    if is_aside(telling) or telling.status != HAPPENED:
        return False
    is_public = telling.trigger.event_class == "statement" or telling.trigger.base in SHOWING
    if telling.trigger.kind == "noun":
        is_public = telling.trigger.base in OCCASIONS  # 'In an interview on Tuesday, …'
    return is_public and time is not None and time.granularity == "day"


def _is_saying(telling: Telling) -> bool:
    """True for a saying without a date that is told as an act: a time in its sentence is that of what is said."""
    is_act = telling.trigger.event_class == "statement" or telling.trigger.base in SHOWING
    if telling.trigger.kind != "verb" or not is_act or not is_undated(telling):
        return False
    is_known = telling.trigger.base in SAYING | SHOWING
    return is_known and not is_elsewhen(telling) and _is_plain_past(telling)


def is_elsewhen(telling: Telling) -> bool:
    """True where words beside a verb or before it lead to another time than that told before."""
    clauses, head = telling.clauses, telling.trigger.head
    beside = {clauses.tokens[c].lower for c in clauses.children[head]}
    return bool(beside & ELSEWHEN) or _opens_elsewhen(telling)


def _opens_elsewhen(telling: Telling) -> bool:
    """True where words before the verb lead to another time ('on television the day before, she said')."""
    clauses, head = telling.clauses, telling.trigger.head
    number = head - 1
    while number >= 0 and clauses.tokens[number].sentence == clauses.tokens[head].sentence:
        if clauses.tokens[number].lower in TURNING and _verb_above(telling, number) == head:
            return True
        number -= 1
    return False


def _verb_above(telling: Telling, number: int) -> int:
    """The first verb that a token hangs on."""
    tokens = telling.clauses.tokens
    for _ in range(CLIMBED):
        number = tokens[number].head
        if tokens[number].tag in VERB_TAGS:
            break
    return number


def _is_plain_past(telling: Telling) -> bool:
    """True for a verb in the simple past or a participle that goes with one: the perfect and the past before the past
    tell of another time.
    """
    tokens, number = telling.clauses.tokens, telling.trigger.head
    for _ in range(CLIMBED):
        token, auxiliaries = tokens[number], telling.clauses.auxiliaries(number)
        if token.tag == "VBD":
            return not auxiliaries
        if token.tag == "VBN":
            return bool(auxiliaries) and all(tokens[a].lower in ("was", "were") for a in auxiliaries)
        above = tokens[token.head]
        is_by = token.dep == "pcomp" and above.lower in ("by", "in")
        is_along = token.dep in WITH_ITS_VERB and (token.dep != "pcomp" or is_by)
        if token.tag != "VBG" or auxiliaries or not is_along:
            return False
        number = above.head if is_by else token.head
        if tokens[number].tag not in VERB_TAGS:
            return False
    return False


def date_quoted(tellings: list[Telling]) -> list[Telling]:
    """The tellings; the 'today' of a quote is the day on which it was said, where the text tells it beside."""
    for number, telling in enumerate(tellings):
        if not telling.is_quoted or telling.time is not None or telling.when is None:
            continue
        words = telling.when.shift(-telling.clauses.block.passage.page_start).of(telling.clauses.block.text)
        said = [t for t in tellings if words.lower() == "today" and _tells_beside(t, telling)]
        if len({t.time.edtf for t in said if t.time is not None}) == 1:
            tellings[number] = take(telling, said[0], TOLD_BEFORE)
    return tellings


def _tells_beside(telling: Telling, quoted: Telling) -> bool:
    """True for a saying with a day, outside quotation marks, in the sentence of what is quoted or the next to it."""
    is_near = telling.clauses is quoted.clauses and abs(telling.sentence[1] - quoted.sentence[1]) <= 1
    return is_near and not telling.is_quoted and telling.trigger.event_class == "statement" and _is_source(telling)
