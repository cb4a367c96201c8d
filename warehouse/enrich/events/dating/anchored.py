"""What the times of a block mean, seen from the day of publishing, the date told last and the tense."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from warehouse.enrich.blocks import Block
from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.dating.periods import is_yearly
from warehouse.enrich.events.dating.reach import close_time
from warehouse.enrich.events.dating.when import attach_times, is_dateline, is_yardstick
from warehouse.enrich.events.factuality.moods import BEHIND, HAPPENED, HYPOTHETICAL, MODALS, PLANNED, WOULD
from warehouse.enrich.events.factuality.status import read_status, read_tense
from warehouse.enrich.events.words.triggers import Trigger
from warehouse.enrich.times import Context, Stretch, TimeWords, find_times, resolve_time
from warehouse.enrich.times.stretch import year_of
from warehouse.spans import Span

FULL_DAYS = frozenset(("date", "iso", "numeric"))
CHARGED = frozenset("charged accused convicted suspected acquitted sentenced jailed arrested".split())
THEN = frozenset(("when", "once", "after", "until"))
STEPS = 8  # heads climbed from a trigger to the saying that holds it
LATE_DAYS = 4  # a report can come out so many days after it was written


@dataclass(frozen=True, slots=True)
class Anchors:
    """What times lean on: the day of publishing, the date told last, and the day that 'today' is once the text has told
    one that is not the day of publishing.
    """

    published: date | None
    told: Stretch | None = None
    today: date | None = None


@dataclass(frozen=True)
class BlockTimes:
    """The expressions of time of a block, what each means and leaned on, which trigger, by number, has which, and the
    tokens of the triggers that are sayings, -1 for the others.
    """

    clauses: Clauses
    words: list[TimeWords]
    values: list[Stretch | None]
    contexts: list[Context]
    owners: dict[int, int]
    sayings: tuple[int, ...]

    def has_time(self, trigger: Trigger) -> bool:
        """True where the sentence of a trigger tells a time that is neither only what something is compared with nor
        the day on which somebody said what the trigger tells: 'It said on Friday that it had bought the mine'.
        """
        sentence = self.clauses.tokens[trigger.head].sentence
        told = self._told_in.get(sentence)
        if not told:
            return False
        above = sayings_above(self.clauses, trigger.head)
        said = {self.owners[n] for n, head in enumerate(self.sayings) if head in above and n in self.owners}
        return not said.issuperset(told)

    @cached_property
    def _told_in(self) -> dict[int, list[int]]:
        """By sentence the numbers of its expressions that tell a time of their own: an hour is of the day told before,
        and a yardstick of something else.
        """
        found: dict[int, list[int]] = {}
        block, tokens = self.clauses.block, self.clauses.tokens
        for index, words in enumerate(self.words):
            if words.rule != "clock" and not is_yardstick(self.clauses, words):
                at = min(block.token_at(words.match.start()), len(tokens) - 1)
                found.setdefault(tokens[at].sentence, []).append(index)
        return found

    def has_hour(self, number: int) -> bool:
        """True where all that a trigger, by number, has is an hour: the day is that of what was told before."""
        return number in self.owners and self.words[self.owners[number]].rule == "clock"

    def of(self, number: int, trigger: Trigger, status: str) -> tuple[Stretch | None, Span | None]:
        """The stretch of a trigger and the offsets of its words in the block; None for what the text leaves open."""
        index = self.owners.get(number, -1)
        if index < 0:
            return None, None
        words, value = self.words[index], self.values[index]
        if value is None:
            # 'in two days' behind a past tense is how long it took
            return None, None if words.rule == "ahead" else Span(words.start, words.end)
        context = self.contexts[index]
        if words.prefix and self._hangs_on(trigger, words):
            words = replace(words, prefix="")  # 'since 2019, when it lost'
            value = resolve_time(words, context) or value
        if context.published is not None and is_yearly(self.clauses, words, trigger):
            value = year_of(context.published.year - 1)
        if _is_out_of_reach(value, context.published, tense_of(self.clauses, trigger)):
            return None, None
        return close_time(words, value, context, status), Span(words.start, words.end)

    def _hangs_on(self, trigger: Trigger, words: TimeWords) -> bool:
        """True for the clause that tells what was at a time: its head is one of the time's words."""
        token, at = self.clauses.tokens[trigger.head], self.clauses.block.token_at
        return token.dep in ("relcl", "advcl") and at(words.start) <= token.head <= at(words.end - 1)


def find_written_day(blocks: Sequence[Block]) -> date | None:
    """The day in the dateline of the first paragraph, if told with its year: the anchor where no other is known."""
    first = next((block for block in blocks if block.scope == "text" and block.tokens), None)
    if first is None:
        return None
    for words in find_times(first.text):
        found = resolve_time(words, Context())
        if is_dateline(first.text, words) and found is not None and found.granularity == "day":
            return found.first
    return None


def read_times(clauses: Clauses, triggers: Sequence[Trigger], anchors: Anchors) -> tuple[BlockTimes, Anchors]:
    """The times of a block, and what those of the next one lean on."""
    words, owners = attach_times(clauses, triggers)
    found = BlockTimes(
        clauses, words, [], [], owners, tuple(t.head if t.event_class == "statement" else -1 for t in triggers)
    )
    first_owners = {index: owner for owner, index in reversed(owners.items())}
    for index, time in enumerate(words):
        owner = first_owners.get(index)
        tense = tense_of(clauses, triggers[owner]) if owner is not None else None
        is_end = time.prefix in ("until", "till", "by")
        tense = "future" if is_end and tense is None else tense
        if time.rule == "near_day":
            anchors = replace(anchors, today=_find_told_day(found, anchors.published) or anchors.today)
        today = anchors.today if time.rule == "near_day" else None
        context = Context(today or anchors.published, anchors.told, tense)
        is_quoted = any(m.outer.start <= time.start < m.outer.end for m in clauses.block.marked)
        if is_quoted and time.rule == "near_day" and anchors.today is None:
            context = replace(context, published=None)  # who says 'today' may have said so the day before
        is_open = is_end and tense == "past" and time.rule == "weekday"  # the Friday before or the one to come
        value = resolve_time(time, context) if not is_open else None
        found.values.append(value)
        found.contexts.append(replace(context, published=anchors.published))
        if value is not None and value.first is not None and not is_quoted:
            anchors = replace(anchors, told=value)
    return found, anchors


def sayings_above(clauses: Clauses, number: int) -> frozenset[int]:
    """The tokens of the verbs whose 'that …' holds a token."""
    found: set[int] = set()
    for _ in range(STEPS):
        token = clauses.tokens[number]
        if token.head == number:
            break
        if token.dep == "ccomp":
            found.add(token.head)
        number = token.head
    return frozenset(found)


def _find_told_day(times: BlockTimes, published: date | None) -> date | None:
    """The day that a block tells in full before its 'today', if that is not the day of publishing but shortly before:
    the text was written then.
    """
    last = times.values[-1] if times.values else None
    is_full = last is not None and times.words[len(times.values) - 1].rule in FULL_DAYS
    if published is None or last is None or last.first is None or not is_full:
        return None
    return last.first if 0 < (published - last.first).days <= LATE_DAYS else None


def tense_of(clauses: Clauses, trigger: Trigger) -> str | None:
    """The tense of a trigger's clause; what is planned or may be lies ahead, whatever the tense in which it is told."""
    if _is_charge(clauses, trigger.head):
        return "past"
    status = read_status(clauses, trigger)
    modals = {clauses.tokens[c].lower for c in clauses.auxiliaries(trigger.head)}
    if status == PLANNED or (status == HYPOTHETICAL and modals & MODALS and "have" not in modals):
        return "future"
    if _is_then_ahead(clauses, trigger.head) or _waits(clauses, trigger.head):
        return "future"
    tense = read_tense(clauses, trigger)
    token = clauses.tokens[trigger.head]
    if trigger.kind == "noun" and any(_is_to_come(clauses, child) for child in clauses.children[trigger.head]):
        return "future"
    if token.dep == "nsubjpass" and any(_is_still_to(clauses, child) for child in clauses.children[token.head]):
        return "future"
    is_done = token.tag == "VBN" and token.dep == "acl"  # 'plans announced in May', 'after the crash in May'
    is_done = is_done or (token.dep == "pobj" and clauses.tokens[token.head].lower in BEHIND)
    return "past" if is_done and status == HAPPENED and tense is None else tense


def _is_to_come(clauses: Clauses, number: int) -> bool:
    """True for the 'to be held' that a noun has behind it, whatever the tense of its sentence."""
    token = clauses.tokens[number]
    words = {clauses.tokens[a].lower for a in clauses.auxiliaries(number)}
    return token.dep in ("relcl", "acl") and token.tag in ("VB", "VBN") and words == {"to", "be"}


def _is_charge(clauses: Clauses, number: int) -> bool:
    """True for the 'killing' of 'charged with killing two men': whether it was done or not, it lies behind."""
    token, setting = clauses.tokens[number], clauses.tokens[clauses.tokens[number].head]
    is_what = token.tag == "VBG" and token.dep == "pcomp" and setting.lower in ("with", "of", "for")
    return is_what and clauses.tokens[setting.head].lower in CHARGED


def _is_then_ahead(clauses: Clauses, number: int) -> bool:
    """True for the 'opened' of 'they would act when the bank opened': the tense follows that of the clause above."""
    token = clauses.tokens[number]
    marks = {clauses.tokens[c].lower for c in clauses.children[number] if clauses.tokens[c].dep in ("advmod", "mark")}
    is_then = token.dep == "advcl" and token.tag == "VBD" and bool(marks & THEN)
    return is_then and bool({clauses.tokens[a].lower for a in clauses.auxiliaries(token.head)} & WOULD)


def _waits(clauses: Clauses, number: int) -> bool:
    """True for the 'resigning' of 'spoke of her resigning after she meets them': the present tells what is to come."""
    for child in clauses.children[number]:
        if clauses.tokens[child].dep == "advcl" and clauses.tokens[child].tag in ("VBZ", "VBP"):
            marks = {clauses.tokens[c].lower for c in clauses.children[child] if clauses.tokens[c].dep == "mark"}
            if marks & THEN and clauses.tokens[number].tag in ("VB", "VBG"):
                return True
    return False


def _is_still_to(clauses: Clauses, number: int) -> bool:
    """True for the 'to begin' of 'the trial is set to begin'."""
    token = clauses.tokens[number]
    words = {clauses.tokens[a].lower for a in clauses.auxiliaries(token.head)}
    is_open = bool(words) and words <= {"is", "are"}
    return token.dep == "xcomp" and token.lower in ("begin", "start", "open") and is_open


def _is_out_of_reach(time: Stretch, published: date | None, tense: str | None) -> bool:
    """True for days that end behind that of publishing beside a past tense: 'announced cuts over the next two years'
    tells when the cuts are. A weekday, month or year that has begun is no such thing.
    """
    if tense != "past" or published is None or time.first is None or time.last is None:
        return False
    return time.first > published or (time.granularity == "range" and time.last > published)


def correct_status(status: str, time: Stretch | None, published: date | None) -> str:
    """What is told of a day behind that of publishing has not happened yet."""
    is_ahead = time is not None and time.first is not None and published is not None and time.first > published
    return PLANNED if status == HAPPENED and is_ahead else status
