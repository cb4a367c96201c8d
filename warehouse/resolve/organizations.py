"""Which organisations of different documents are one: by folded names, and acronyms by the full name beside them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from warehouse.resolve.unions import Union

SMALL_WORDS = frozenset("a an and at by for in of on the to de la et".split())
ACRONYM_LETTERS = range(2, 7)
GOVERNMENT_WORDS = frozenset(
    "government ministry department parliament senate congress court cabinet treasury police navy army council"
    " assembly agency bureau administration".split()
)
ORGANIZATION_WORDS = frozenset(
    "institute society university association federation union party committee foundation company corporation bank"
    " club league school college hospital church museum board authority".split()
)


@dataclass(frozen=True, slots=True)
class NamedOrganization:
    """An organisation as one document names it: the least mention, the folded name and its spellings."""

    unit_id: str
    document_id: str
    name_key: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Organizations:
    """Groups of units, each one organisation, and units whose acronym stands for several."""

    groups: tuple[tuple[str, ...], ...]
    unsure: frozenset[str]


def resolve_organizations(
    units: Iterable[NamedOrganization], same: Iterable[tuple[str, str]] = (), not_same: Iterable[tuple[str, str]] = ()
) -> Organizations:
    """The organisations behind the units; the order of what is given does not matter.

    An acronym is the full name whose initials it has where both stand in one document; in documents that do not spell
    it out it is that name if all the others agree on one, and unsure if they do not.
    """
    by_id = {unit.unit_id: unit for unit in units}
    groups = Union(not_same)
    for unit_id in by_id:
        groups.find(unit_id)
    for left, right in sorted(same):
        if left in by_id and right in by_id:
            groups.join(left, right)
    ordered = [by_id[unit_id] for unit_id in sorted(by_id)]
    links = _find_links(ordered)
    meanings: dict[str, set[str]] = defaultdict(set)
    for short, full in links:
        meanings[by_id[short].name_key].add(by_id[full].name_key)
    first: dict[str, str] = {}
    for unit in ordered:
        if len(meanings[unit.name_key]) < 2:
            groups.join(first.setdefault(unit.name_key, unit.unit_id), unit.unit_id)
    for short, full in links:
        groups.join(short, full)
    told = {short for short, _ in links}
    unsure = {u.unit_id for u in ordered if len(meanings[u.name_key]) > 1 and u.unit_id not in told}
    members = tuple(kept for group in groups.groups() if (kept := tuple(sorted(group - unsure))))
    return Organizations(members, frozenset(unsure))


def _find_links(units: Sequence[NamedOrganization]) -> list[tuple[str, str]]:
    """Pairs of an acronym's unit and the one full name of its document that has these initials."""
    by_document: dict[str, list[NamedOrganization]] = defaultdict(list)
    for unit in units:
        by_document[unit.document_id].append(unit)
    links = []
    for held in by_document.values():
        for unit in held:
            if is_acronym(unit.spellings[0]):
                letters = unit.name_key.replace(" ", "")
                full = [other for other in held if letters in find_initials(other.spellings[0])]
                if len(full) == 1:
                    links.append((unit.unit_id, full[0].unit_id))
    return sorted(links)


def is_acronym(name: str) -> bool:
    """True for two to six capitals, with points or without."""
    letters = name.replace(".", "")
    return len(letters) in ACRONYM_LETTERS and letters.isalpha() and letters.isupper()


def find_initials(name: str) -> frozenset[str]:
    """The acronyms that a name of several words can have: with small words ('EBRD') and without."""
    words = [word for word in name.replace("-", " ").split() if word[:1].isalpha()]
    if len(words) < 2:
        return frozenset()
    plain = [word for word in words if word.casefold() not in SMALL_WORDS]
    return frozenset("".join(word[0] for word in chosen).casefold() for chosen in (words, plain) if len(chosen) > 1)


def find_kind(name: str, is_outlet: bool) -> str | None:
    """publication for an outlet, else what a word of the name says (government, organization), or None."""
    if is_outlet:
        return "publication"
    words = set(name.casefold().replace("-", " ").split())
    if words & GOVERNMENT_WORDS:
        return "government"
    return "organization" if words & ORGANIZATION_WORDS else None
