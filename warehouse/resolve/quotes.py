"""Which quotes of different documents are one utterance: verbatim, cut, altered, or turned into indirect speech."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations, pairwise

import numpy as np
import numpy.typing as npt

from warehouse.folding import fold_text
from warehouse.ids import new_id
from warehouse.resolve.quote_likeness import Likeness, compare_words, content_of, fold_words
from warehouse.resolve.unions import Union

FAMILIES_VERSION = "families@1"
GRAM_WORDS = 4
COMMON_GRAM = 200  # quotes: a run of words that so many share is a phrase of the trade, no sign of one utterance
COMMON_WORD = 40  # quotes of one speaker that share a word; above it the word tells nothing
SHARED_CONTENT = 3
KINDS = {"direct": 0, "mixed": 1, "indirect": 2}


@dataclass(frozen=True, slots=True)
class SpokenWords:
    """A quote with what tells whether it is another one's twin; `published` is first and last possible moment."""

    quote_id: str
    kind: str
    text: str
    person_id: str | None
    document_id: str
    origin_id: str | None
    is_lead: bool
    published: tuple[datetime, datetime] | None


@dataclass(frozen=True, slots=True)
class Family:
    """One utterance: its quotes in the order of their ids, and the earliest independent one where that is known."""

    quote_family_id: str
    quote_ids: tuple[str, ...]
    canonical_quote_id: str | None


def resolve_families(
    quotes: Iterable[SpokenWords], same: Iterable[tuple[str, str]] = (), not_same: Iterable[tuple[str, str]] = ()
) -> list[Family]:
    """The utterances that the quotes are versions of, each quote in one; the order of what is given does not matter.

    `same` and `not_same` are pairs of quote ids that a person decided on: the first are joined whatever their words,
    the second never stand in one family.
    """
    by_id = {quote.quote_id: quote for quote in quotes}
    groups = Union(not_same)
    for quote_id in by_id:
        groups.find(quote_id)
    for left, right in sorted(same):
        if left in by_id and right in by_id:
            groups.join(left, right)
    words = {quote_id: fold_words(quote.text) for quote_id, quote in by_id.items()}
    likenesses = [
        likeness
        for left, right in sorted(_candidates(by_id, words))
        if (likeness := _compare(by_id[left], by_id[right], words)) is not None
    ]
    whole = [likeness for likeness in likenesses if likeness.is_whole]
    for likeness in sorted(whole, key=lambda likeness: (-likeness.score, likeness.left, likeness.right)):
        groups.join(likeness.left, likeness.right)
    _attach_fragments([likeness for likeness in likenesses if not likeness.is_whole], groups)
    return [
        Family(new_id("quote_family", members[0]), members, find_canonical([by_id[member] for member in members]))
        for members in map(tuple, map(sorted, groups.groups()))
    ]


def _candidates(by_id: Mapping[str, SpokenWords], words: Mapping[str, list[str]]) -> set[tuple[str, str]]:
    """Pairs that share a run of four words, all their words, or, of one speaker, three words that carry meaning."""
    ids = sorted(by_id)
    # Runs of words as numbers, in arrays, since there are as many as words. Two runs that get one number by chance make
    # a candidate more, nothing else: the words decide.
    runs, owners = array("q"), array("q")
    for number, quote_id in enumerate(ids):
        found = words[quote_id]
        own = {hash(tuple(found[at : at + GRAM_WORDS])) for at in range(len(found) - GRAM_WORDS + 1)}
        if 1 < len(found) < GRAM_WORDS:
            own.add(hash(("", *found)))
        runs.extend(own)
        owners.extend([number] * len(own))
    pairs: set[tuple[str, str]] = set()
    for held in _share(np.frombuffer(runs, dtype=np.int64), np.frombuffer(owners, dtype=np.int64)):
        if len(held) <= COMMON_GRAM:
            pairs.update(combinations([ids[number] for number in held], 2))
    pairs.update(_candidates_by_content(by_id, words))
    return pairs


def _share(values: npt.NDArray[np.int64], owners: npt.NDArray[np.int64]) -> Iterator[npt.NDArray[np.int64]]:
    """For each value that several have, its owners in ascending order."""
    order = np.lexsort((owners, values))
    changes = np.flatnonzero(np.diff(values[order])) + 1
    for start, end in pairwise((0, *changes.tolist(), len(values))):
        if end - start > 1:
            yield owners[order[start:end]]


def _candidates_by_content(
    by_id: Mapping[str, SpokenWords], words: Mapping[str, list[str]]
) -> Iterator[tuple[str, str]]:
    spoken: dict[tuple[str, str], set[str]] = defaultdict(set)
    for quote_id, quote in by_id.items():
        if quote.person_id is not None:
            for word in content_of(words[quote_id]):
                spoken[quote.person_id, word].add(quote_id)
    shared: Counter[tuple[str, str]] = Counter()
    for held in spoken.values():
        if len(held) <= COMMON_WORD:
            shared.update(combinations(sorted(held), 2))
    return (pair for pair, count in shared.items() if count >= SHARED_CONTENT)


def _compare(left: SpokenWords, right: SpokenWords, words: Mapping[str, list[str]]) -> Likeness | None:
    """How alike two quotes are; None where they are not one utterance.

    Two people may say the same few words, so with two speakers who are known it takes a long run of them.
    """
    is_other_speaker = None not in (left.person_id, right.person_id) and left.person_id != right.person_id
    is_same_speaker = left.person_id is not None and left.person_id == right.person_id
    is_turned = "indirect" in (left.kind, right.kind)
    return compare_words(
        (left.quote_id, words[left.quote_id]),
        (right.quote_id, words[right.quote_id]),
        is_same_speaker=is_same_speaker,
        is_other_speaker=is_other_speaker,
        is_turned=is_turned,
    )


def _attach_fragments(likenesses: Sequence[Likeness], groups: Union) -> None:
    """Each fragment goes to the family that it is most like; one that fits two families equally well goes to none."""
    options: dict[str, dict[str, float]] = defaultdict(dict)
    for likeness in likenesses:
        fragment, home = likeness.fragment, likeness.home
        root = groups.find(home)
        if groups.find(fragment) != root:
            options[fragment][root] = max(options[fragment].get(root, 0.0), likeness.score)
    chosen = []
    for fragment, scores in sorted(options.items()):
        best = max(scores.values())
        homes = [root for root, score in scores.items() if score == best]
        if len(homes) == 1:
            chosen.append((-best, fragment, homes[0]))
    for _, fragment, home in sorted(chosen):
        groups.join(fragment, home)


def find_canonical(quotes: Sequence[SpokenWords]) -> str | None:
    """The earliest independent version: copies of one origin are one witness, told by its lead. None where the moments
    of publication do not say which came first.

    Words in marks go before fragments, and these before indirect speech, which changes every word's form.
    """
    best_kind = min(KINDS[quote.kind] for quote in quotes)
    witnesses: dict[str, list[SpokenWords]] = defaultdict(list)
    for quote in quotes:
        if KINDS[quote.kind] == best_kind:
            witnesses[quote.origin_id or quote.document_id].append(quote)
    told = [_find_teller(held) for _, held in sorted(witnesses.items())]
    if len(told) == 1:
        return told[0].quote_id if told[0] is not None else None
    if any(quote is None or quote.published is None for quote in told):
        return None
    known = [quote for quote in told if quote is not None]
    for quote in known:
        others = [other for other in known if other is not quote]
        if all(_is_before(quote, other) for other in others):
            return quote.quote_id
    same_words = {fold_text(quote.text) for quote in known}
    return min(quote.quote_id for quote in known) if len(same_words) == 1 else None


def _find_teller(quotes: Sequence[SpokenWords]) -> SpokenWords | None:
    """The quote that stands for an origin: the longest in the lead document, else in its one or earliest document."""
    leads = [quote for quote in quotes if quote.is_lead]
    held = leads or list(quotes)
    documents = {quote.document_id for quote in held}
    if len(documents) > 1:
        first = [q for q in held if all(q.document_id == o.document_id or _is_before(q, o) for o in held)]
        if not first:
            return None if len({fold_text(quote.text) for quote in held}) > 1 else _longest(held)
        held = first
    return _longest(held)


def _longest(quotes: Sequence[SpokenWords]) -> SpokenWords:
    return min(quotes, key=lambda quote: (-len(quote.text), quote.quote_id))


def _is_before(quote: SpokenWords, other: SpokenWords) -> bool:
    return quote.published is not None and other.published is not None and quote.published[1] < other.published[0]
