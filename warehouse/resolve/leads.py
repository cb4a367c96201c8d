"""Who leads an origin: the document that the others come from, or the source that was never captured."""

from collections.abc import Sequence

from warehouse.records import Derivation
from warehouse.resolve.direction import DatedDocument


def find_external_source(group: Sequence[DatedDocument]) -> str | None:
    """The one source that the group's text is credited to while no document of the group is that source's own."""
    own = {document.source_id for document in group}
    credited = {source for document in group for source in document.external} - own
    return credited.pop() if len(credited) == 1 else None


def find_lead(group: set[str], inside: Sequence[Derivation], documents: dict[str, DatedDocument]) -> str | None:
    """The only document of the group that is derived from none of the others, while one is derived from it.

    Where several are, the one that was surely published before the others, if all are dated.
    """
    directed = [one for one in inside if one.is_directed]
    roots = sorted(group - {derivation.from_document_id for derivation in directed})
    if not directed:
        return _find_earliest(roots, documents) if len(roots) == len(group) else None
    return roots[0] if len(roots) == 1 else _find_earliest(roots, documents)


def _find_earliest(members: Sequence[str], documents: dict[str, DatedDocument]) -> str | None:
    spans = {member: documents[member].published for member in members}
    for member, span in spans.items():
        others = [other for name, other in spans.items() if name != member]
        if span and others and all(other and span[1] < other[0] for other in others):
            return None if documents[member].external else member
    return None


def find_first(members: Sequence[str], documents: dict[str, DatedDocument]) -> str:
    """The member that the evidence makes derived from the fewest of the others; the least id where that ties."""

    def shows_it_was_taken(document: DatedDocument) -> tuple[bool, bool, str, str, bool, str]:
        published = document.published[1].isoformat() if document.published else "9999"
        moment = document.published_at.isoformat() if document.published_at else "9999"
        is_cut = not document.has_dateline
        return document.has_source_marker, bool(document.external), published, moment, is_cut, document.document_id

    return min(members, key=lambda member: shows_it_was_taken(documents[member]))
