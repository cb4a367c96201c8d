"""Which documents come from one text, which from which, and which of them leads."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from warehouse.ids import new_id
from warehouse.records import Alignment, Derivation, Origin
from warehouse.resolve.direction import DIRECTION_VERSION, DatedDocument, find_direction

# Shares of a document's words that stand in the other, read off 509 labelled pairs: the lesser share of near copies
# was .80 and more, the greater one of contained texts 1.00 beside a lesser one of at most .68; of independent reports
# of one event neither was above .44.
EDITED = 0.8  # both are at least this: the same text with small changes
WHOLE = 0.9  # one is at least this: that text is as good as all in the other
SHARED = 0.6  # both are at least this: one text, though much was changed; below it, two texts may share quotes
ORIGINS_VERSION = f"origins@1+{DIRECTION_VERSION}"


@dataclass(frozen=True, slots=True)
class Origins:
    """What documents that share a text with another one come from; `members` maps each of them to its origin."""

    derivations: tuple[Derivation, ...]
    origins: tuple[Origin, ...]
    members: dict[str, str]


def resolve_origins(documents: Iterable[DatedDocument], alignments: Iterable[Alignment]) -> Origins:
    """The derivations among documents and the origins that they make; the order of both inputs does not matter.

    Each document of an origin points to its best parent, so an origin of n documents has n - 1 derivations, and to the
    lead of the origin where an alignment with it says so too. A document without a derivation is not in the answer.
    """
    by_id = {document.document_id: document for document in documents}
    pairs = [pair for pair in spread_copies(by_id, list(alignments)) if relate(pair)]
    derivations = {pair.alignment_id: _derive(pair, by_id) for pair in pairs}
    forest = _span(derivations.values())
    groups = _group(forest)
    members: dict[str, str] = {}
    origins = []
    kept = {derivation.derivation_id: derivation for derivation in forest}
    for group in groups:
        origin_id = new_id("origin", min(group))
        members.update(dict.fromkeys(group, origin_id))
        lead = _find_lead(group, derivations.values())
        origins.append(Origin(origin_id, lead, find_external_source([by_id[member] for member in sorted(group)])))
        for derivation in derivations.values():
            if derivation.is_directed and derivation.to_document_id == lead and derivation.from_document_id in group:
                kept[derivation.derivation_id] = derivation
    ordered = sorted(kept.values(), key=lambda derivation: derivation.derivation_id)
    return Origins(tuple(ordered), tuple(sorted(origins, key=lambda origin: origin.origin_id)), members)


def spread_copies(documents: dict[str, DatedDocument], alignments: Sequence[Alignment]) -> list[Alignment]:
    """The alignments with the copies of one text gathered round the one that the evidence puts first.

    Candidates join every copy to the least id of its text only, as pairs of all copies would grow with the square of
    their number. Which of them leads is a question of evidence, so the star is drawn again round that one.
    """
    same = [pair for pair in alignments if pair.is_same_text]
    heads: dict[str, str] = {}
    spread: dict[tuple[str, str], Alignment] = {}
    for group in _components((pair.left_document_id, pair.right_document_id) for pair in same):
        head = _first_of(sorted(group), documents)
        heads.update(dict.fromkeys(group, head))
        for member in group - {head}:
            left, right = sorted((head, member))
            spread[left, right] = Alignment(
                new_id("alignment", left, right), left, right, 1.0, 1.0, True, same[0].method
            )
    for pair in alignments:
        if pair.is_same_text:
            continue
        ends = [
            (heads.get(end, end), coverage)
            for end, coverage in (
                (pair.left_document_id, pair.left_coverage),
                (pair.right_document_id, pair.right_coverage),
            )
        ]
        (left, left_coverage), (right, right_coverage) = sorted(ends)
        spread[left, right] = Alignment(
            new_id("alignment", left, right), left, right, left_coverage, right_coverage, False, pair.method
        )
    return [spread[key] for key in sorted(spread)]


def relate(pair: Alignment) -> str | None:
    """What the pair's coverage makes the left document to the right one; None where they only share phrases."""
    if pair.is_same_text:
        return "copy"
    lesser = min(pair.left_coverage, pair.right_coverage)
    if lesser < EDITED and max(pair.left_coverage, pair.right_coverage) >= WHOLE:
        return "excerpt" if pair.left_coverage > pair.right_coverage else "expansion"
    return "near_copy" if lesser >= SHARED else None


def find_external_source(group: Sequence[DatedDocument]) -> str | None:
    """The one source that the group's text is credited to while no document of the group is that source's own."""
    own = {document.source_id for document in group}
    credited = {source for document in group for source in document.external} - own
    return credited.pop() if len(credited) == 1 else None


def _derive(pair: Alignment, documents: dict[str, DatedDocument]) -> Derivation:
    left, right = documents[pair.left_document_id], documents[pair.right_document_id]
    direction = find_direction(left, right)
    is_turned = direction.derived_id == right.document_id
    coverages = (pair.left_coverage, pair.right_coverage)
    kind = relate(pair)
    assert kind is not None  # the caller keeps only pairs that relate
    if is_turned:
        left, right, coverages = right, left, coverages[::-1]
        kind = {"excerpt": "expansion", "expansion": "excerpt"}.get(kind, kind)
    if kind != "copy" and direction.derived_id and (left.article_id == right.article_id or left.has_update_marker):
        kind = "update"
    return Derivation(
        derivation_id=new_id("derivation", left.document_id, right.document_id),
        from_document_id=left.document_id,
        to_document_id=right.document_id,
        kind=kind,
        is_directed=direction.derived_id is not None,
        coverage_from=coverages[0],
        coverage_to=coverages[1],
        score=1.0 if kind == "copy" else round(max(coverages), 4),
        method=f"{ORIGINS_VERSION}+{pair.method}",
        direction_evidence=json.dumps(direction.evidence, sort_keys=True),
    )


def _span(derivations: Iterable[Derivation]) -> list[Derivation]:
    """The best derivations that join all documents that any of them join, without a ring, one parent a document."""
    parents = _Union()
    has_parent: set[str] = set()
    chosen = []

    def rank(derivation: Derivation) -> tuple[bool, float, float, str]:
        return (
            not derivation.is_directed,
            -derivation.coverage_from,
            -derivation.coverage_to,
            derivation.derivation_id,
        )

    for derivation in sorted(derivations, key=rank):
        if derivation.is_directed and derivation.from_document_id in has_parent:
            continue
        if parents.join(derivation.from_document_id, derivation.to_document_id):
            chosen.append(derivation)
            if derivation.is_directed:
                has_parent.add(derivation.from_document_id)
    # A second parent is left out above even where it alone joins two groups; without it one origin would become two.
    for derivation in sorted(derivations, key=rank):
        if parents.join(derivation.from_document_id, derivation.to_document_id):
            chosen.append(derivation)
    return chosen


def _group(derivations: Iterable[Derivation]) -> list[set[str]]:
    return _components((derivation.from_document_id, derivation.to_document_id) for derivation in derivations)


def _find_lead(group: set[str], derivations: Iterable[Derivation]) -> str | None:
    """The only document of the group that is derived from none of the others and from which one is; else None."""
    inside = [d for d in derivations if d.is_directed and d.from_document_id in group and d.to_document_id in group]
    leads = group - {derivation.from_document_id for derivation in inside}
    return leads.pop() if len(leads) == 1 and inside else None


def _first_of(members: Sequence[str], documents: dict[str, DatedDocument]) -> str:
    """The member that the evidence makes derived from the fewest of the others; the least id where that ties."""

    def shows_it_was_taken(document: DatedDocument) -> tuple[bool, bool, str, str]:
        published = document.published[1].isoformat() if document.published else "9999"
        return (
            document.has_source_marker,
            bool(document.external),
            published,
            document.document_id,
        )

    return min(members, key=lambda member: shows_it_was_taken(documents[member]))


def _components(edges: Iterable[tuple[str, str]]) -> list[set[str]]:
    union = _Union()
    for one, other in edges:
        union.join(one, other)
    groups: dict[str, set[str]] = defaultdict(set)
    for node in union.parents:
        groups[union.find(node)].add(node)
    return list(groups.values())


class _Union:
    """Disjoint sets with path halving."""

    def __init__(self) -> None:
        self.parents: dict[str, str] = {}

    def find(self, node: str) -> str:
        self.parents.setdefault(node, node)
        while self.parents[node] != node:
            self.parents[node] = self.parents[self.parents[node]]
            node = self.parents[node]
        return node

    def join(self, one: str, other: str) -> bool:
        """Make one set of both; False where they were one already."""
        one, other = self.find(one), self.find(other)
        self.parents[max(one, other)] = min(one, other)
        return one != other
