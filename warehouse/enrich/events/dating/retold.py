"""The day of what a headline tells, from the sentences of the text that tell it again at length."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.dating.asides import is_another, is_before_then
from warehouse.enrich.events.dating.sayings import SAYING, SHOWING, is_elsewhen, is_undated, take
from warehouse.enrich.events.dating.speakers import doer_of
from warehouse.enrich.events.factuality.moods import HAPPENED
from warehouse.enrich.events.telling import OWN_WORDS, Telling

RETOLD = "retold-headline@3"
SHARED_WORDS, SHARED_SHARE = 3, 0.5  # words of the headline that its sentence has, and of all of them
TOP_SENTENCES = 2
STEM = 5  # letters in which two forms of a word agree ('derails', 'derailed')
TELLING_TAGS = NOUN_TAGS | VERB_TAGS | {"JJ", "CD"}
HARM = frozenset(("accident", "attack", "disaster", "death"))  # one happening has several of these classes
SAYINGS = frozenset(("statement", "accusation"))
SPOKEN = SAYINGS | {"demand"}
LOOKING_BACK = frozenset(("after", "following", "over", "since"))
FRESH = timedelta(days=3)  # so long before publishing somebody may have said what the headline tells of him


def date_headline(tellings: Sequence[Telling], published: date | None) -> list[Telling]:
    """The tellings, with the day that the text gives what its headline and its first block tell, where that is one.

    A sentence that has most of the headline's words tells it again, as does what the same speaker said shortly before
    publishing. Of a harm, of which the lead tells too, the day may stand with a noun that points back: 'the accident
    happened on Wednesday'.
    """
    found = list(tellings)
    headline = [n for n, t in enumerate(tellings) if t.clauses.block.scope == "headline"]
    lead = min((t.clauses.block.number for t in tellings if t.clauses.block.scope == "text"), default=-1)
    opening = [n for n, t in enumerate(tellings) if t.clauses.block.number == lead and not t.is_quoted]
    days = [t for t in tellings if _gives_day(t)]
    again = [t for t in days if headline and _retells(t, _content_of_block(tellings[headline[0]]))]
    pointing = [t for t in days if _points_back(t)]
    said = [t for t in tellings if published is not None and _is_fresh_saying(t, published)]
    top = [n for n in range(len(tellings)) if n not in headline and _is_on_top(tellings[n], lead)]
    for number in dict.fromkeys((*headline, *opening, *top)):
        telling = tellings[number]
        sources = again if number in headline and not _is_before(telling) else []
        sources = sources or (pointing if telling.trigger.event_class in HARM else [])
        if telling.trigger.event_class in SAYINGS and number in headline:
            sources = []
        is_saying = telling.trigger.event_class in SPOKEN or telling.trigger.base in SHOWING
        if is_saying and (number in headline or number in top):
            sources = sources or [t for t in said if doer_of(t).is_same(doer_of(telling))]
        sources = sources or [found[n] for n in headline if _is_again(found[n], telling)]
        is_one = len({t.time.edtf for t in sources if t.time is not None}) == 1
        if is_one and is_undated(telling) and not is_another(telling):
            found[number] = take(telling, sources[0], RETOLD)
    return found


def _is_on_top(telling: Telling, lead: int) -> bool:
    """True for what the first sentences of the text tell, outside quotation marks."""
    block, sentence = telling.sentence
    if block - lead + sentence >= TOP_SENTENCES or telling.clauses.block.scope != "text" or telling.is_quoted:
        return False
    is_own = telling.trigger.base in SAYING or telling.trigger.event_class != "statement"  # 'reported' may be any time
    return is_own and not is_elsewhen(telling)


def _is_before(telling: Telling) -> bool:
    """True for what a headline only looks back on: 'Flight delayed after accident', 'Man who stole ship jailed'."""
    tokens, head = telling.clauses.tokens, telling.trigger.head
    if tokens[head].dep == "relcl":
        return True
    mark = telling.clauses.child(head, "mark")
    setting = tokens[tokens[head].head] if tokens[head].dep == "pobj" else tokens[mark] if mark is not None else None
    return setting is not None and setting.lower in LOOKING_BACK


def _is_again(telling: Telling, other: Telling) -> bool:
    """True for a dated telling of the headline and another that has its word and class."""
    left, right = telling.trigger, other.trigger
    is_word = left.base[:STEM] == right.base[:STEM] and left.event_class == right.event_class
    if left.event_class in SAYINGS and not doer_of(telling).is_same(doer_of(other)):
        return False
    return is_word and telling.date_method == RETOLD


def _is_fresh_saying(telling: Telling, published: date) -> bool:
    """True for what the text itself tells somebody to have said on a day shortly before publishing."""
    time = telling.time
    is_told = telling.trigger.event_class in SAYINGS and telling.status == HAPPENED and not telling.is_quoted
    is_own = telling.clauses.block.scope == "text" and telling.date_method == OWN_WORDS
    if time is None or time.first is None or time.first != time.last:
        return False
    return is_told and is_own and timedelta(0) <= published - time.first <= FRESH


def _gives_day(telling: Telling) -> bool:
    """True for what the text itself tells to have been done on a day, no saying and no look back."""
    time = telling.time
    is_day = time is not None and time.first is not None and time.first == time.last
    is_told = telling.status == HAPPENED and telling.trigger.event_class not in SAYINGS
    is_own = telling.clauses.block.scope == "text" and not telling.is_quoted
    return is_day and is_told and is_own and not is_before_then(telling)


def _points_back(telling: Telling) -> bool:
    """True for 'the accident', 'the blast' and the like: the one that everybody knows of by now."""
    clauses, trigger = telling.clauses, telling.trigger
    first = clauses.tokens[clauses.phrase(trigger.head).start].lower
    is_bare = clauses.phrase(trigger.head).end - clauses.phrase(trigger.head).start == 2  # 'the 1990 crash' is another
    return trigger.kind == "noun" and trigger.event_class in HARM and first == "the" and is_bare


def _retells(telling: Telling, wanted: frozenset[str]) -> bool:
    clauses = telling.clauses
    sentence = clauses.tokens[telling.trigger.head].sentence
    own = _content(clauses, (n for n, token in enumerate(clauses.tokens) if token.sentence == sentence))
    return len(own & wanted) >= max(SHARED_WORDS, SHARED_SHARE * len(wanted))


def _content_of_block(telling: Telling) -> frozenset[str]:
    return _content(telling.clauses, range(len(telling.clauses.tokens)))


def _content(clauses: Clauses, numbers: Iterable[int]) -> frozenset[str]:
    """The beginnings of the words that tell something."""
    return frozenset(clauses.tokens[n].lower[:STEM] for n in numbers if clauses.tokens[n].tag in TELLING_TAGS)
