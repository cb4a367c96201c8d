"""Which people of different documents are one: by the key of their names, unless what texts say of them conflicts."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from warehouse.folding import name_key
from warehouse.resolve.name_likeness import is_like_name
from warehouse.resolve.name_parts import parse_name
from warehouse.resolve.unions import Union

PEOPLE_VERSION = "people@2"
POSSIBLE_RIVALS = 6  # namesakes of one name among whom every pair is worth a look; more are a name that tells nothing
LIKE_BUCKET = 40  # names that share a word; of more, the word is a common one
SHARED_COMPANY = 2  # other names that two documents share, before a name that is only like another is pointed out


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """A person as one document names them: the least mention of the full name, and what tells who it is.

    `generations` are suffixes such as 'jr'; `fields` those of the roles; `company` the keys of other people and
    organisations that few documents name.
    """

    unit_id: str
    document_id: str
    origin_id: str | None
    name_key: str
    generations: frozenset[str]
    fields: frozenset[str]
    company: frozenset[str]


@dataclass(frozen=True, slots=True)
class People:
    """Groups of units, each one person; units of whom it is not known which of several namesakes is meant; and pairs
    of units whose people may be one.
    """

    groups: tuple[tuple[str, ...], ...]
    unsure: frozenset[str]
    possible: tuple[tuple[str, str], ...]


def resolve_people(
    units: Iterable[NamedPerson], same: Iterable[tuple[str, str]] = (), not_same: Iterable[tuple[str, str]] = ()
) -> People:
    """The people behind the units; the order of what is given does not matter.

    `same` and `not_same` are pairs of unit ids that a person decided on: they go before all evidence.
    """
    by_id = {unit.unit_id: unit for unit in units}
    apart = sorted(not_same)
    groups = Union(apart)
    for unit_id in by_id:
        groups.find(unit_id)
    decided = set()
    for left, right in sorted(same):
        if left in by_id and right in by_id:
            groups.join(left, right)
            decided |= {left, right}
    by_key: dict[str, list[NamedPerson]] = defaultdict(list)
    for unit_id in sorted(by_id):
        by_key[by_id[unit_id].name_key].append(by_id[unit_id])
    rivals: list[tuple[str, str]] = []
    unsure: set[str] = set()
    for key in sorted(by_key):
        found, neutral = _join_namesakes(by_key[key], groups)
        rivals += found
        unsure |= neutral - decided
    _join_fuller_names(by_key, groups)
    rivals += _find_alike(by_key)
    possible = {
        pair
        for left, right in rivals
        if (pair := _as_pair(groups.find(left), groups.find(right))) is not None and pair not in apart
    }
    members = tuple(kept for group in groups.groups() if (kept := tuple(sorted(group - unsure))))
    return People(members, frozenset(unsure), tuple(sorted(possible)))


def _as_pair(left: str, right: str) -> tuple[str, str] | None:
    return None if left == right else (min(left, right), max(left, right))


def _join_namesakes(units: Sequence[NamedPerson], groups: Union) -> tuple[list[tuple[str, str]], set[str]]:
    """Joins the units of one name, or, where they conflict, those that evidence joins; pairs that conflict, and units
    that could be either.
    """
    for parts in _by_generation(units):
        seen: dict[tuple[str, str], str] = {}
        for unit in parts:
            for mark in _marks(unit):
                groups.join(seen.setdefault(mark, unit.unit_id), unit.unit_id)
    by_root: dict[str, list[NamedPerson]] = defaultdict(list)
    for unit in units:
        by_root[groups.find(unit.unit_id)].append(unit)
    told = [root for root, held in sorted(by_root.items()) if any(unit.fields or unit.generations for unit in held)]
    if len(told) < 2:
        first = units[0].unit_id
        for unit in units[1:]:
            groups.join(first, unit.unit_id)
        return [], set()
    neutral = {unit.unit_id for root, held in by_root.items() if root not in told for unit in held}
    pairs = list(combinations(told, 2)) if len(told) <= POSSIBLE_RIVALS else []
    return pairs, neutral


def _marks(unit: NamedPerson) -> list[tuple[str, str]]:
    """What joins two namesakes: one origin, one field of life, common company, one generation."""
    marks = [("field", field) for field in sorted(unit.fields)]
    marks += [("company", name) for name in sorted(unit.company)]
    return marks + ([("origin", unit.origin_id)] if unit.origin_id is not None else [])


def _by_generation(units: Sequence[NamedPerson]) -> list[list[NamedPerson]]:
    """The units of one name by generation: a junior is never joined with a senior by company alone.

    Units without one go with the only generation there is, else they are a part of their own.
    """
    parts: dict[frozenset[str], list[NamedPerson]] = defaultdict(list)
    for unit in units:
        parts[unit.generations].append(unit)
    named = [generation for generation in parts if generation]
    if len(named) == 1 and frozenset() in parts:
        parts[named[0]] += parts.pop(frozenset())
    return [parts[generation] for generation in sorted(parts, key=sorted)]


def _join_fuller_names(by_key: Mapping[str, Sequence[NamedPerson]], groups: Union) -> None:
    """Joins 'Ada Lund' with the one 'Ada B. Lund' that appears in the same company or origin."""
    by_word: dict[str, list[str]] = defaultdict(list)
    for key in sorted(by_key):
        for word in key.split():
            by_word[word].append(key)
    for key in sorted(by_key):
        words = set(key.split())
        rarest = min(words, key=lambda word: (len(by_word[word]), word))
        fuller = [other for other in by_word[rarest] if words < set(other.split())]
        for unit in by_key[key]:
            near = [
                other.unit_id
                for wide in fuller
                for other in by_key[wide]
                if unit.company & other.company or (unit.origin_id and unit.origin_id == other.origin_id)
            ]
            if near and len({groups.find(other) for other in near}) == 1:
                groups.join(unit.unit_id, near[0])


def _find_alike(by_key: Mapping[str, Sequence[NamedPerson]]) -> list[tuple[str, str]]:
    """Pairs of units whose names are like each other and share a word, in documents that share other names."""
    by_word: dict[str, list[str]] = defaultdict(list)
    for key in sorted(by_key):
        for word in key.split():
            by_word[word].append(key)
    pairs = {
        pair
        for keys in by_word.values()
        if len(keys) <= LIKE_BUCKET
        for pair in combinations(keys, 2)
        if is_like_name(*pair)
    }
    return [
        (one.unit_id, other.unit_id)
        for left, right in sorted(pairs)
        for one in by_key[left][:LIKE_BUCKET]
        for other in by_key[right][:LIKE_BUCKET]
        if one.document_id != other.document_id and len(one.company & other.company) >= SHARED_COMPANY
    ]


def find_generations(name: str) -> frozenset[str]:
    """The suffixes of a name that tell generations apart: 'jr', 'sr', 'ii', 'iii', 'iv'."""
    suffixes = parse_name(name).suffix.replace(".", "").replace(",", " ").casefold().split()
    return frozenset({"junior": "jr", "senior": "sr"}.get(word, word) for word in suffixes) & {
        "jr",
        "sr",
        "ii",
        "iii",
        "iv",
    }


def split_name(name: str, shorts: Sequence[str]) -> tuple[str | None, str | None]:
    """Family and given name of a full name, by what documents cut it to (most often first).

    Where nobody cuts it, the order of the parts is not known, and both are None.
    """
    parts = parse_name(name)
    given = " ".join(part for part in (parts.given, parts.middle) if part)
    for short in shorts:
        if parts.family and (short == parts.family or parts.family.endswith(f" {short}")):
            return parts.family, given or None
        if name.startswith(f"{short} ") and name_key(short) != name_key(name):
            return short, name[len(short) + 1 :]
        if name.endswith(f" {short}"):
            return short, name[: -len(short) - 1]
    return None, None
