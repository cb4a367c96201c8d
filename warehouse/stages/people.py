"""Mentions of different documents become people and organisations."""

from collections.abc import Iterable

from warehouse.ids import new_id
from warehouse.records import Organization, Person
from warehouse.resolve.fields import find_fields
from warehouse.resolve.organizations import NamedOrganization, find_kind, resolve_organizations
from warehouse.resolve.people import PEOPLE_VERSION, NamedPerson, find_generations, resolve_people, split_name
from warehouse.stages.groups import keep_aliases
from warehouse.stages.run import Run
from warehouse.stages.step import ResolveStep
from warehouse.stages.suggestions import load_verdicts, suggest_pairs
from warehouse.store.sql_files import read_query

Pair = tuple[str, str]
UNIT_OF = """
SELECT mentions.mention_id::VARCHAR, min(units.mention_id)::VARCHAR
FROM mentions
LEFT JOIN mentions AS full_names ON full_names.mention_id = mentions.antecedent_mention_id
JOIN mentions AS units
    ON units.document_id = mentions.document_id
    AND (units.entity_kind = 'person') = (mentions.entity_kind = 'person')
    AND units.name_key = coalesce(mentions.name_key, full_names.name_key)
WHERE mentions.mention_id IN (SELECT left_id FROM decisions UNION ALL SELECT right_id FROM decisions)
GROUP BY mentions.mention_id
"""


def resolve_identities(run: Run) -> dict[str, int]:
    """Make people and organizations anew from all mentions, and tell the mentions theirs."""
    warehouse = run.warehouse
    same, not_same = load_unit_verdicts(run)
    people = resolve_people(load_people(run), same, not_same)
    organizations = resolve_organizations(load_organizations(run), same, not_same)
    wanted = [(unit, new_id("person", group[0])) for group in people.groups for unit in group]
    wanted += [(unit, new_id("organization", group[0])) for group in organizations.groups for unit in group]
    columns = {"unit_id": [unit for unit, _ in wanted], "group_id": [group for _, group in wanted]}
    with (
        keep_aliases(run, "person", "mentions", "mention_id"),
        keep_aliases(run, "organization", "mentions", "mention_id"),
        warehouse.frame("wanted_units", columns),
    ):
        warehouse.execute(read_query("tell_mentions"))
    for table in ("people", "organizations"):
        warehouse.execute(f"DELETE FROM {table}")
    counts = {
        "people": warehouse.insert(
            "people",
            [
                Person(person_id, name, *split_name(name, shorts))
                for person_id, name, shorts in warehouse.rows(read_query("person_names"))
            ],
        ),
        "organizations": warehouse.insert(
            "organizations",
            [
                Organization(organization_id, name, find_kind(name, is_outlet))
                for organization_id, name, is_outlet in warehouse.rows(read_query("organization_names"))
            ],
        ),
    }
    suggest_pairs(run, "person", people.possible, PEOPLE_VERSION)
    return counts


def load_people(run: Run) -> list[NamedPerson]:
    """People as single documents name them."""
    return [
        NamedPerson(
            unit,
            document,
            origin,
            key,
            frozenset().union(*map(find_generations, spellings)),
            find_fields(roles),
            frozenset(company) - {key},
        )
        for unit, document, origin, key, spellings, roles, company in run.warehouse.rows(read_query("named_people"))
    ]


def load_organizations(run: Run) -> list[NamedOrganization]:
    """Organisations as single documents name them."""
    return [
        NamedOrganization(unit, document, key, tuple(spellings))
        for unit, document, key, spellings in run.warehouse.rows(read_query("named_organizations"))
    ]


def load_unit_verdicts(run: Run) -> tuple[list[Pair], list[Pair]]:
    """Decisions about mentions as pairs of units: the least mention of the same name in the same document."""
    units = dict(run.warehouse.rows(UNIT_OF))

    def translate(pairs: Iterable[Pair]) -> list[Pair]:
        found = [(units[left], units[right]) for left, right in pairs if left in units and right in units]
        return sorted({(min(pair), max(pair)) for pair in found if pair[0] != pair[1]})

    same, not_same = load_verdicts(run, "person")
    return translate(same), translate(not_same)


PEOPLE = ResolveStep("enrich", "people", PEOPLE_VERSION, ("enrich", "origins"), resolve_identities)
