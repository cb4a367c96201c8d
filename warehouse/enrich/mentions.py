"""The mentions of a document: names of people and organisations with their form, key and antecedent."""

import re
from collections.abc import Sequence
from dataclasses import replace

from warehouse.enrich.blocks import Block
from warehouse.enrich.lexicon import CALENDAR
from warehouse.enrich.name_forms import clean_name, short_forms
from warehouse.enrich.person_names import PersonName, find_people
from warehouse.folding import fold_text
from warehouse.ids import new_mention_id
from warehouse.records import Mention
from warehouse.spans import Span

ORGANIZATION_LABELS = frozenset(("ORG", "NORP", "GPE"))
ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)
# 'the United Nations' was a building to the model: the last word knows better.
THING_LABELS = frozenset(("LOC", "FAC", "PRODUCT", "WORK_OF_ART"))
INSTITUTIONS = frozenset(
    "institute society university ministry office agency commission council corporation nations bank association"
    " federation union party committee bureau department foundation court parliament senate congress".split()
)
ORGANIZATION_METHOD = "ner-organization@1"


def find_mentions(document_id: str, blocks: Sequence[Block]) -> tuple[Mention, ...]:
    """All mentions of a document in page order.

    A full name has a key and points to the first mention with its key; a short form has none and points to the first
    full name that it can stand for, if all that it can stand for are one person. `person_id` and `organization_id`
    are left to `resolve`.
    """
    by_number = {block.number: block for block in blocks}
    people = find_people(blocks)
    first_of = _first_mentions(document_id, people, by_number)
    groups = _group_keys(set(first_of))
    reach = _reach_of_shorts(people, by_number, groups)
    mentions = []
    for name in people:
        block = by_number[name.block]
        words = name.span.of(block.text)
        key = name.key if name.key is not None else _only(reach.get(words.casefold().replace(".", ""), set()))
        antecedent = first_of.get(groups.get(key, key)) if key is not None else None
        if name.key is not None:
            antecedent = first_of[name.key]
        score = name.score if name.key is not None or antecedent is not None else min(name.score, 0.6)
        mentions.append(make_mention(document_id, block, name.span, "person", name.key, antecedent, name.method, score))
    organizations: list[Mention] = []
    for block in sorted(blocks, key=lambda block: block.passage.page_start):
        taken = [name.span for name in people if name.block == block.number]
        organizations.extend(_find_organizations(document_id, block, taken))
    mentions.extend(_point_to_first(organizations))
    return tuple(sorted(mentions, key=lambda m: (m.page_start, m.page_end)))


def make_mention(
    document_id: str,
    block: Block,
    span: Span,
    kind: str,
    key: str | None,
    antecedent: str | None,
    method: str,
    score: float,
) -> Mention:
    """A mention at a place of a block; one without a key is a short form."""
    page = span.shift(block.passage.page_start)
    return Mention(
        mention_id=new_mention_id(document_id, page.start, page.end),
        document_id=document_id,
        entity_kind=kind,
        person_id=None,
        organization_id=None,
        form="short" if key is None else "name",
        scope=block.scope,
        name_key=key,
        antecedent_mention_id=antecedent,
        page_start=page.start,
        page_end=page.end,
        span_text=span.of(block.text),
        score=score,
        method=method,
    )


def _first_mentions(document_id: str, people: Sequence[PersonName], blocks: dict[int, Block]) -> dict[str, str]:
    """For each name key the mention that bears it first in page order."""
    first: dict[str, tuple[int, str]] = {}
    for name in people:
        if name.key is not None:
            page = name.span.shift(blocks[name.block].passage.page_start)
            place = (page.start, new_mention_id(document_id, page.start, page.end))
            first[name.key] = min(first.get(name.key, place), place)
    return {key: mention_id for key, (_, mention_id) in first.items()}


def _group_keys(keys: set[str]) -> dict[str, str]:
    """Each key with the key of the fullest name that has all its words, if only one has ('ada lund' → 'ada b lund')."""
    groups = {}
    for key in keys:
        wider = [other for other in sorted(keys) if other != key and set(key.split()) < set(other.split())]
        groups[key] = wider[0] if len(wider) == 1 else key
    return groups


def _reach_of_shorts(
    people: Sequence[PersonName], blocks: dict[int, Block], groups: dict[str, str]
) -> dict[str, set[str]]:
    """Which people, as grouped keys, each short form of the document can stand for."""
    reach: dict[str, set[str]] = {}
    for name in people:
        if name.key is not None:
            for form in short_forms(name.span.of(blocks[name.block].text)):
                reach.setdefault(form.casefold().replace(".", ""), set()).add(groups[name.key])
    return reach


def _only(keys: set[str]) -> str | None:
    return next(iter(keys)) if len(keys) == 1 else None


def _find_organizations(document_id: str, block: Block, taken: Sequence[Span]) -> list[Mention]:
    mentions = []
    for entity in block.reading.entities:
        span = clean_organization(block.text, Span(entity.start, entity.end))
        words = span.of(block.text)
        is_institution = words.split(" ")[-1].casefold() in INSTITUTIONS and " " in words
        if entity.label not in ORGANIZATION_LABELS and not (entity.label in THING_LABELS and is_institution):
            continue
        is_name = any(c.isupper() for c in words) and words.casefold() not in CALENDAR
        if is_name and not any(span.overlaps(other) for other in taken):
            key = fold_text(words)
            mentions.append(make_mention(document_id, block, span, "organization", key, None, ORGANIZATION_METHOD, 0.7))
    return mentions


def _point_to_first(mentions: Sequence[Mention]) -> list[Mention]:
    """Organisations with the first mention of the same key as antecedent."""
    first: dict[str | None, str] = {}
    for mention in mentions:
        first.setdefault(mention.name_key, mention.mention_id)
    return [replace(mention, antecedent_mention_id=first[mention.name_key]) for mention in mentions]


def clean_organization(text: str, span: Span) -> Span:
    """The place of an organisation's name without article, possessive and the marks around it."""
    span = clean_name(text, span, with_titles=True)
    article = ARTICLE.match(span.of(text))
    return clean_name(text, Span(span.start + article.end(), span.end), with_titles=True) if article else span
