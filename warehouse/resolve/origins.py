"""Which documents come from one text, which from which, and which of them leads."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from warehouse.ids import new_id
from warehouse.records import Alignment, Derivation, Origin
from warehouse.resolve.direction import DIRECTION_VERSION, DatedDocument, find_direction
from warehouse.resolve.kinds import KINDS_VERSION, Relation, relate_texts
from warehouse.resolve.leads import find_external_source, find_first, find_lead
from warehouse.resolve.unions import Union

ORIGINS_VERSION = f"origins@3+{KINDS_VERSION}+{DIRECTION_VERSION}"
COPY = Relation("copy", 1.0, {"coverage_left": 1.0, "coverage_right": 1.0})
TURNED = {"excerpt": "expansion", "expansion": "excerpt"}
IN_PARTS = frozenset(TURNED)


@dataclass(frozen=True, slots=True)
class Decisions:
    """Pairs of documents that somebody decided about, each in the order of the ids."""

    same: frozenset[tuple[str, str]] = frozenset()
    not_same: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Origins:
    """What documents that share a text with another one come from; `members` maps each of them to its origin."""

    derivations: tuple[Derivation, ...]
    origins: tuple[Origin, ...]
    members: dict[str, str]


@dataclass(slots=True)
class Texts:
    """The documents of each text, and what the texts are to each other, by the two keys in ascending order."""

    documents: dict[str, DatedDocument]
    heads: dict[int, str] = field(default_factory=dict)
    members: dict[int, list[str]] = field(default_factory=dict)
    relations: dict[tuple[int, int], tuple[Relation, str]] = field(default_factory=dict)


def resolve_origins(
    documents: Iterable[DatedDocument],
    pairs: Iterable[tuple[Alignment, int]],
    decisions: Decisions | None = None,
) -> Origins:
    """The derivations among documents and the origins that they make; the order of the inputs does not matter.

    `pairs` are alignments of texts with the number of rare fingerprints that the two share. Each document of an origin
    points to its best parent, and to the lead of the origin where they share words too; so an origin of n documents has
    less than 2n derivations. A document without a derivation is not in the answer.
    """
    decisions = decisions or Decisions()
    texts = _read_texts(documents, pairs)
    found = [
        derivation
        for derivation in _derive_all(texts, decisions)
        if tuple(sorted((derivation.from_document_id, derivation.to_document_id))) not in decisions.not_same
    ]
    union = Union(decisions.not_same)
    for one, other in sorted(decisions.same):
        if one in texts.documents and other in texts.documents:
            union.join(one, other)
    decided = [one for one in found if tuple(sorted((one.from_document_id, one.to_document_id))) in decisions.same]
    kept = {derivation.derivation_id: derivation for derivation in [*_span(found, union), *decided]}
    members: dict[str, str] = {}
    origins = []
    by_member: dict[str, list[Derivation]] = defaultdict(list)
    for derivation in found:
        by_member[union.find(derivation.from_document_id)].append(derivation)
    for group in union.groups():
        if len(group) < 2:
            continue
        origin_id = new_id("origin", min(group))
        members.update(dict.fromkeys(group, origin_id))
        inside = [one for one in by_member[min(group)] if one.to_document_id in group]
        lead = find_lead(group, inside, texts.documents)
        origins.append(Origin(origin_id, lead, find_external_source([texts.documents[one] for one in sorted(group)])))
        for derivation in _derive_from_lead(texts, group, lead, decisions) if lead else ():
            kept[derivation.derivation_id] = derivation
    for derivation in kept.values():  # a part of two origins' texts is in one of them; its other parent is no member
        for end in (derivation.from_document_id, derivation.to_document_id):
            if end not in members:
                members[end] = new_id("origin", end)
                document = texts.documents[end]
                origins.append(Origin(members[end], end, find_external_source([document])))
    return Origins(
        tuple(kept[derivation_id] for derivation_id in sorted(kept)),
        tuple(sorted(origins, key=lambda origin: origin.origin_id)),
        members,
    )


def _read_texts(documents: Iterable[DatedDocument], pairs: Iterable[tuple[Alignment, int]]) -> Texts:
    texts = Texts({document.document_id: document for document in documents})
    for document_id in sorted(texts.documents):
        key = texts.documents[document_id].text_key
        if key is not None:
            texts.members.setdefault(key, []).append(document_id)
    # Copies are joined round the one that the evidence puts first: all pairs would be as many as their square.
    texts.heads = {key: find_first(members, texts.documents) for key, members in texts.members.items()}
    for pair, rare_count in pairs:
        relation = relate_texts(pair, rare_count, _find_ties(texts, pair))
        if relation and pair.left_key in texts.heads and pair.right_key in texts.heads:
            texts.relations[pair.left_key, pair.right_key] = relation, pair.method
    return texts


def _find_ties(texts: Texts, pair: Alignment) -> frozenset[str]:
    """What any document of the one text has in common with any of the other, beside the words of the texts."""
    lefts, rights = (
        [texts.documents[member] for member in texts.members.get(key, ())] for key in (pair.left_key, pair.right_key)
    )
    ties = set()
    if any(one.captions & other.captions for one in lefts for other in rights):
        ties.add("caption")
    if any(one.source_id in other.external or other.source_id in one.external for one in lefts for other in rights):
        ties.add("credit")
    return frozenset(ties)


def _derive_all(texts: Texts, decisions: Decisions) -> list[Derivation]:
    """What every copy is to the head of its text, and the heads of related texts to each other."""
    pairs = [
        (texts.heads[key], member)
        for key, members in texts.members.items()
        for member in members
        if member != texts.heads[key]
    ]
    pairs += [(texts.heads[left], texts.heads[right]) for left, right in texts.relations]
    pairs += [pair for pair in decisions.same if pair[0] in texts.documents and pair[1] in texts.documents]
    found = {}
    for one, other in pairs:
        derivation = _derive(texts, one, other, decisions)
        if derivation:
            found[derivation.derivation_id] = derivation
    return [found[derivation_id] for derivation_id in sorted(found)]


def _derive(texts: Texts, one_id: str, other_id: str, decisions: Decisions) -> Derivation | None:
    """What two documents are to each other, seen from the derived one; None where their texts are not related."""
    left, right = sorted((texts.documents[one_id], texts.documents[other_id]), key=lambda one: one.document_id)
    found = _relate(texts, left, right)
    if found is None:
        return _derive_decided(left, right) if (left.document_id, right.document_id) in decisions.same else None
    relation, method, left_coverage, right_coverage = found
    kind = relation.kind
    part = {"excerpt": left.document_id, "expansion": right.document_id}.get(kind)
    direction = find_direction(left, right, part)
    if direction.derived_id == right.document_id:
        left, right, left_coverage, right_coverage = right, left, right_coverage, left_coverage
        kind = TURNED.get(kind, kind)
    is_version = left.is_same_page(right)
    if is_version or (kind != "copy" and direction.derived_id and left.has_update_marker):
        kind = "update"
    evidence = {name: value for name, value in relation.evidence.items() if not name.startswith("coverage_")}
    if is_version:
        evidence["same_page"] = 1
    return Derivation(
        derivation_id=new_id("derivation", left.document_id, right.document_id),
        from_document_id=left.document_id,
        to_document_id=right.document_id,
        kind=kind,
        is_directed=direction.derived_id is not None,
        coverage_from=round(left_coverage, 4),
        coverage_to=round(right_coverage, 4),
        score=relation.score,
        method=f"{ORIGINS_VERSION}+{method}" if method else ORIGINS_VERSION,
        kind_evidence=json.dumps(evidence, sort_keys=True),
        direction_score=direction.score,
        direction_evidence=json.dumps(direction.evidence, sort_keys=True),
    )


def _derive_decided(left: DatedDocument, right: DatedDocument) -> Derivation:
    """What somebody decided to be one text where no shared words show it: told anew, that is, a rewrite."""
    direction = find_direction(left, right)
    if direction.derived_id == right.document_id:
        left, right = right, left
    return Derivation(
        derivation_id=new_id("derivation", left.document_id, right.document_id),
        from_document_id=left.document_id,
        to_document_id=right.document_id,
        kind="update" if left.is_same_page(right) else "rewrite",
        is_directed=direction.derived_id is not None,
        coverage_from=0.0,
        coverage_to=0.0,
        score=1.0,
        method="decision",
        kind_evidence=json.dumps({"decision": "same"}),
        direction_score=direction.score,
        direction_evidence=json.dumps(direction.evidence, sort_keys=True),
    )


def _relate(texts: Texts, left: DatedDocument, right: DatedDocument) -> tuple[Relation, str, float, float] | None:
    """The relation of two documents' texts seen from the left one, with its method and both coverages."""
    if left.text_key is None or right.text_key is None:
        return None
    if left.text_key == right.text_key:
        return COPY, "", 1.0, 1.0
    is_turned = left.text_key > right.text_key
    keys = (right.text_key, left.text_key) if is_turned else (left.text_key, right.text_key)
    if keys not in texts.relations:
        return None
    relation, method = texts.relations[keys]
    coverages = relation.evidence["coverage_left"], relation.evidence["coverage_right"]
    if is_turned:
        relation = Relation(TURNED.get(relation.kind, relation.kind), relation.score, relation.evidence)
        coverages = coverages[::-1]
    return relation, method, *coverages


def _derive_from_lead(texts: Texts, group: set[str], lead: str, decisions: Decisions) -> Iterable[Derivation]:
    for member in sorted(group - {lead}):
        if tuple(sorted((member, lead))) not in decisions.not_same:
            derivation = _derive(texts, member, lead, decisions)
            if derivation and derivation.is_directed and derivation.to_document_id == lead:
                yield derivation


def _span(derivations: Sequence[Derivation], union: Union) -> list[Derivation]:
    """The best derivations that join all documents that any of them join, without a ring, one parent a document.

    A text that holds another one is joined to it only where each is the other's best: a page that holds two articles
    does not make one text of them, nor does a paragraph that two articles print.
    """
    best = _find_best_parts(derivations)
    ordered = sorted(derivations, key=_rank)
    has_parent: set[str] = set()
    chosen = []
    joining = [one for one in ordered if not _is_part(one) or one.derivation_id in best]
    for derivation in joining:
        if derivation.is_directed and derivation.from_document_id in has_parent:
            continue
        if union.join(derivation.from_document_id, derivation.to_document_id):
            chosen.append(derivation)
            if derivation.is_directed:
                has_parent.add(derivation.from_document_id)
    # A second parent is left out above even where it alone joins two groups; without it one origin would become two.
    for derivation in joining:
        if union.join(derivation.from_document_id, derivation.to_document_id):
            chosen.append(derivation)
    crossed: set[tuple[str, str]] = set()
    for derivation in ordered if len(joining) < len(ordered) else ():
        # what else a page holds, or where else a part stands: the best pair of two origins
        first, second = sorted((union.find(derivation.from_document_id), union.find(derivation.to_document_id)))
        if first != second and _is_part(derivation) and (first, second) not in crossed:
            crossed.add((first, second))
            chosen.append(derivation)
    return chosen


def _is_part(derivation: Derivation) -> bool:
    """True where one of the two texts is as good as all in the other, which is more than it."""
    lesser, greater = sorted((derivation.coverage_from, derivation.coverage_to))
    return derivation.kind in IN_PARTS or (derivation.kind == "update" and lesser < 0.6 <= greater)


def _find_best_parts(derivations: Iterable[Derivation]) -> set[str]:
    """The derivations in which the part's best whole and the whole's best part meet, by the share of the whole."""
    best_whole: dict[str, tuple[float, str]] = {}
    best_part: dict[str, tuple[float, str]] = {}
    for derivation in derivations:
        if not _is_part(derivation):
            continue
        is_from_part = derivation.coverage_from > derivation.coverage_to
        ends = derivation.from_document_id, derivation.to_document_id
        part, whole = ends if is_from_part else ends[::-1]
        rank = -min(derivation.coverage_from, derivation.coverage_to), derivation.derivation_id
        best_whole[part] = min(best_whole.get(part, rank), rank)
        best_part[whole] = min(best_part.get(whole, rank), rank)
    return {rank[1] for rank in best_whole.values()} & {rank[1] for rank in best_part.values()}


def _rank(derivation: Derivation) -> tuple[bool, float, float, str]:
    return (
        not derivation.is_directed,
        -derivation.coverage_from,
        -derivation.coverage_to,
        derivation.derivation_id,
    )
