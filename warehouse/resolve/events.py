"""Which event mentions tell of one happening: by what is done, when, where, by whom, and what their documents name.

Greedy and in a fixed order, so that the order in which documents arrive changes nothing. Tellings that disagree on the
day, the place or the status by a little can still be one event; what each says stays in its mention.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, product

from warehouse.folding import fold_text
from warehouse.records import EventMention
from warehouse.resolve.affinity import COMMON, Affinity, stem_of

EVENTS_VERSION = "events@2"
# Classes whose words are interchangeable between tellings ('fired', 'sacked', 'let go').
ONE_SENSE = frozenset("departure appointment arrest death birth award disaster election release".split())
AFFINITY = 0.17  # from which two documents can tell of one happening; fitted on the development part of ECB+
NEAR_DAYS = 3  # tellings of one happening can be so many days apart
UNDATED_DAYS = 14  # events without a date are one only if their documents were published this near to each other

Pair = tuple[str, str]


def sense_of(event_class: str, trigger_base: str) -> str:
    """A class of interchangeable words, else the stem of the word that tells."""
    return event_class if event_class in ONE_SENSE else stem_of(trigger_base.split()[-1])


def name_words(name: str) -> set[str]:
    """The words of a participant's name by which two tellings can be seen to name the same one."""
    return set(fold_text(name).split()) - COMMON


@dataclass(frozen=True, slots=True)
class Telling:
    """An event mention with what bears on whether it tells of the same as another: folded words of the names of its
    participants, its document's day of publishing, origin and story.
    """

    mention: EventMention
    takers: frozenset[str] = frozenset()
    published: date | None = None
    origin_id: str | None = None
    story_id: str | None = None

    @property
    def mention_id(self) -> str:
        """The id of the mention."""
        return self.mention.event_mention_id

    @property
    def sense(self) -> str:
        """What two mentions share that tell of one event."""
        return sense_of(self.mention.event_class, self.mention.trigger_base)


def group_tellings(
    tellings: Iterable[Telling],
    affinity: Affinity,
    same: Collection[Pair] = (),
    apart: Collection[Pair] = (),
) -> list[list[Telling]]:
    """Tellings of one happening together, in the order of their ids.

    `same` and `apart` are pairs of mention ids, least first, that someone decided on. Two groups of one sense are
    joined when none of their pairs speaks against it and the mean affinity of their documents is high enough, nearest
    first.
    """
    groups = _Groups(sorted(tellings, key=lambda t: t.mention_id), affinity, frozenset(apart))
    for left, right in sorted(same):
        groups.join(left, right)
    by_sense: dict[str, list[Telling]] = defaultdict(list)
    for telling in groups.tellings:
        if can_recur(telling.mention):
            by_sense[telling.sense].append(telling)
    for _, held in sorted(by_sense.items()):
        for _, left, right in sorted(_find_edges(held, affinity)):
            groups.try_join(left, right)
    return groups.all()


def can_recur(mention: EventMention) -> bool:
    """False for sayings that no text is about: 'said' here and there are two, so none is joined with another."""
    return mention.event_class != "statement" or mention.is_main


def _find_edges(tellings: Sequence[Telling], affinity: Affinity) -> Iterator[tuple[float, str, str]]:
    """Pairs of tellings of one sense that can be one event, with how near their documents are (negative)."""
    by_document: dict[str, list[Telling]] = defaultdict(list)
    for telling in tellings:
        by_document[telling.mention.document_id].append(telling)
    for own in by_document.values():
        yield from ((-1.0, *_pair(a, b)) for a, b in combinations(own, 2) if are_compatible(a, b))
    for left, right, near in affinity.find_near(by_document, AFFINITY):
        for a, b in product(by_document[left], by_document[right]):
            if are_compatible(a, b):
                yield (-near, *_pair(a, b))


class _Groups:
    """Tellings that are one event so far, each group under the number of one of them."""

    def __init__(self, tellings: Sequence[Telling], affinity: Affinity, apart: frozenset[Pair]) -> None:
        self.tellings = tellings
        self._affinity = affinity
        self._apart = apart
        self._number = {telling.mention_id: number for number, telling in enumerate(tellings)}
        self._groups = {number: [telling] for number, telling in enumerate(tellings)}
        # groups of which some pair speaks against being one event: so it will for all that they become
        self._enemies: dict[int, set[int]] = defaultdict(set)
        self._too_far: set[tuple[int, int, int, int]] = set()

    def all(self) -> list[list[Telling]]:
        """The groups in the order of their first telling."""
        return [sorted(group, key=lambda t: t.mention_id) for _, group in sorted(self._groups.items())]

    def join(self, left: str, right: str) -> None:
        """Makes one group of those of two tellings, where both are there."""
        if left in self._number and right in self._number:
            self._merge(self._number[left], self._number[right])

    def try_join(self, left: str, right: str) -> None:
        """Makes one group of those of two tellings if nothing speaks against it."""
        a, b = sorted((self._number[left], self._number[right]))
        if a == b or b in self._enemies[a]:
            return
        state = (a, b, len(self._groups[a]), len(self._groups[b]))
        if state in self._too_far:
            return
        pairs = list(product(self._groups[a], self._groups[b]))
        if any(_pair(x, y) in self._apart or not are_compatible(x, y) for x, y in pairs):
            self._enemies[a].add(b)
            self._enemies[b].add(a)
        elif self._mean_affinity(pairs) >= AFFINITY:
            self._merge(a, b)
        else:
            self._too_far.add(state)

    def _mean_affinity(self, pairs: Sequence[tuple[Telling, Telling]]) -> float:
        documents = Counter(_documents(x, y) for x, y in pairs)
        return sum(self._affinity.measure(*two) * count for two, count in documents.items()) / len(pairs)

    def _merge(self, a: int, b: int) -> None:
        if a == b:
            return
        kept, gone = min(a, b), max(a, b)
        for telling in self._groups[gone]:
            self._number[telling.mention_id] = kept
        self._groups[kept].extend(self._groups.pop(gone))
        for enemy in self._enemies.pop(gone, ()):
            self._enemies[enemy].discard(gone)
            self._enemies[enemy].add(kept)
            self._enemies[kept].add(enemy)


def _documents(a: Telling, b: Telling) -> Pair:
    left, right = a.mention.document_id, b.mention.document_id
    return (left, right) if left <= right else (right, left)


def _pair(a: Telling, b: Telling) -> Pair:
    return (min(a.mention_id, b.mention_id), max(a.mention_id, b.mention_id))


def are_compatible(a: Telling, b: Telling) -> bool:
    """True where nothing speaks against two tellings of one sense being one event.

    Sayings are not joined ('said' here and there are two), nor are happenings more than NEAR_DAYS apart, in two
    countries, or with no named participant in common where both name some; days that differ ask for one in common. Of
    doings without a class only the word speaks for one event, so what was done and what should have been are two.
    """
    if not (can_recur(a.mention) and can_recur(b.mention)):
        return False
    if "other" in (a.mention.event_class, b.mention.event_class) and a.mention.status != b.mention.status:
        return False
    gap = _days_between(a, b)
    if gap is None:
        gap = _days_published(a, b)
        if gap is not None and gap > UNDATED_DAYS:
            return False
    elif gap > NEAR_DAYS or (gap > 0 and not a.takers & b.takers):
        return False
    if a.mention.country_code and b.mention.country_code and a.mention.country_code != b.mention.country_code:
        return False
    return not (a.takers and b.takers) or bool(a.takers & b.takers)


def _days_between(a: Telling, b: Telling) -> int | None:
    """Days between two dated tellings, 0 where they overlap; None unless both are dated."""
    first, second = a.mention, b.mention
    if first.date_from is None or first.date_to is None or second.date_from is None or second.date_to is None:
        return None
    return max(0, (second.date_from - first.date_to).days, (first.date_from - second.date_to).days)


def _days_published(a: Telling, b: Telling) -> int | None:
    if a.published is None or b.published is None:
        return None
    return abs((a.published - b.published).days)
