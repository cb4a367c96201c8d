"""Which event mentions tell of one happening: by what is done, when, where, by whom, and what their documents name.

Greedy and in a fixed order, so that the order in which documents arrive changes nothing. Tellings that disagree on the
day, the place or the status by a little can still be one event; what each says stays in its mention.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from warehouse.folding import fold_text
from warehouse.records import EventMention
from warehouse.resolve.affinity import COMMON, stem_of

EVENTS_VERSION = "events@1"
# Classes whose words are interchangeable between tellings ('fired', 'sacked', 'let go').
ONE_SENSE = frozenset("departure appointment arrest death birth award disaster election release".split())
AFFINITY = 0.17  # from which two documents can tell of one happening; fitted on the development part of ECB+
NEAR_DAYS = 3  # tellings of one happening can be so many days apart
UNDATED_DAYS = 14  # events without a date are one only if their documents were published this near to each other

Pair = tuple[str, str]


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
        """What two mentions share that tell of one event: a class of interchangeable words, else the word's stem."""
        if self.mention.event_class in ONE_SENSE:
            return self.mention.event_class
        return stem_of(self.mention.trigger_base.split()[-1])


def group_tellings(
    tellings: Iterable[Telling],
    affinity: Mapping[Pair, float],
    same: Collection[Pair] = (),
    apart: Collection[Pair] = (),
    can_join: Callable[[Telling, Telling], bool] | None = None,
) -> list[list[Telling]]:
    """Tellings of one happening together, in the order of their ids.

    `affinity` is that of documents, least id first; `same` and `apart` are pairs of mention ids, least first, that
    someone decided on. Two groups are joined when none of their pairs speaks against it and the mean affinity of their
    documents is high enough, nearest first.
    """
    judge = can_join if can_join is not None else are_compatible
    ordered = sorted(tellings, key=lambda t: t.mention_id)
    group_of = {t.mention_id: number for number, t in enumerate(ordered)}
    groups: dict[int, list[Telling]] = {number: [t] for number, t in enumerate(ordered)}
    for left, right in sorted(same):
        if left in group_of and right in group_of:
            _merge(groups, group_of, group_of[left], group_of[right])
    for _, left, right in _find_edges(ordered, affinity, judge, frozenset(apart)):
        a, b = group_of[left], group_of[right]
        if a != b and _can_merge(groups[a], groups[b], affinity, judge, frozenset(apart)):
            _merge(groups, group_of, a, b)
    return [sorted(group, key=lambda t: t.mention_id) for _, group in sorted(groups.items())]


def _find_edges(
    ordered: Sequence[Telling],
    affinity: Mapping[Pair, float],
    judge: Callable[[Telling, Telling], bool],
    apart: frozenset[Pair],
) -> list[tuple[float, str, str]]:
    """Pairs that can be one event, nearest documents first."""
    by_sense: dict[str, dict[str, list[Telling]]] = defaultdict(lambda: defaultdict(list))
    for telling in ordered:
        by_sense[telling.sense][telling.mention.document_id].append(telling)
    edges = []
    for documents in by_sense.values():
        pairs = [pair for own in documents.values() for pair in combinations(own, 2)]
        for left, right in combinations(sorted(documents), 2):
            if affinity.get((left, right), 0.0) >= AFFINITY:
                pairs.extend((a, b) for a in documents[left] for b in documents[right])
        for a, b in pairs:
            if _pair(a, b) not in apart and judge(a, b):
                edges.append((-_near(a, b, affinity), *_pair(a, b)))
    return sorted(edges)


def _can_merge(
    left: Sequence[Telling],
    right: Sequence[Telling],
    affinity: Mapping[Pair, float],
    judge: Callable[[Telling, Telling], bool],
    apart: frozenset[Pair],
) -> bool:
    pairs = [(a, b) for a in left for b in right]
    if any(_pair(a, b) in apart or not judge(a, b) for a, b in pairs):
        return False
    return sum(_near(a, b, affinity) for a, b in pairs) >= AFFINITY * len(pairs)


def _merge(groups: dict[int, list[Telling]], group_of: dict[str, int], a: int, b: int) -> None:
    if a == b:
        return
    kept, gone = min(a, b), max(a, b)
    for telling in groups[gone]:
        group_of[telling.mention_id] = kept
    groups[kept].extend(groups.pop(gone))


def _pair(a: Telling, b: Telling) -> Pair:
    return (min(a.mention_id, b.mention_id), max(a.mention_id, b.mention_id))


def _near(a: Telling, b: Telling, affinity: Mapping[Pair, float]) -> float:
    left, right = sorted((a.mention.document_id, b.mention.document_id))
    return 1.0 if left == right else affinity.get((left, right), 0.0)


def are_compatible(a: Telling, b: Telling) -> bool:
    """True where nothing speaks against two tellings of one sense being one event.

    Sayings are not joined ('said' here and there are two), nor are happenings more than NEAR_DAYS apart, in two
    countries, or with no named participant in common where both name some; days that differ ask for one in common. Of
    doings without a class only the word speaks for one event, so what was done and what should have been are two.
    """
    if "statement" in (a.mention.event_class, b.mention.event_class) and not (a.mention.is_main and b.mention.is_main):
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
