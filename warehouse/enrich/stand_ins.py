"""Words that stand for a person named elsewhere in the document: pronouns and descriptions, as mentions of their own.

They point to the name that they stand for and have no key, so no person is ever made or joined by them. Where two
people fit, there is no mention.
"""

from collections.abc import Iterator, Sequence

from warehouse.enrich.blocks import Block
from warehouse.enrich.phrases import NOUN_TAGS, PHRASE_TAGS, Phrase, place_of
from warehouse.enrich.pronouns import Resolved, person_of
from warehouse.enrich.role_clauses import HEADING
from warehouse.enrich.role_words import is_role
from warehouse.ids import new_mention_id
from warehouse.records import Mention, PersonRole, Quote, QuotePart
from warehouse.spans import Span

BESIDE = "role-beside-name@1"
ROLE_AGAIN, ROLE_AGAIN_SCORE = "role-again@1", 0.6
FIRST_PERSON, FIRST_PERSON_SCORE = "first-person@1", 0.75
FIRST_PERSON_WORDS = frozenset("i me my mine myself".split())
GENERAL = frozenset("former deputy acting vice assistant new old late".split())


def find_stand_ins(
    document_id: str,
    blocks: Sequence[Block],
    mentions: Sequence[Mention],
    roles: Sequence[PersonRole],
    quotes: Sequence[tuple[Quote, Sequence[QuotePart]]],
    pronouns: Sequence[Resolved],
) -> list[Mention]:
    """Pronouns and descriptions of the people whom a document names, in page order, at most one a place."""
    by_id = {mention.mention_id: mention for mention in mentions if mention.entity_kind == "person"}
    found = [
        *_from_roles(roles, by_id),
        *_from_pronouns(document_id, blocks, pronouns),
        *_from_repeated_roles(document_id, blocks, roles, by_id),
        *_from_first_person(document_id, blocks, quotes, by_id),
    ]
    taken = {(mention.page_start, mention.page_end) for mention in mentions}
    best: dict[tuple[int, int], Mention] = {}
    for mention in sorted(found, key=lambda m: (-m.score, m.page_start)):
        place = (mention.page_start, mention.page_end)
        if place not in taken:
            best.setdefault(place, mention)
    return [best[place] for place in sorted(best)]


def _make(
    document_id: str, scope: str, form: str, page: Span, words: str, stands_for: str, how: tuple[str, float]
) -> Mention:
    return Mention(
        mention_id=new_mention_id(document_id, page.start, page.end),
        document_id=document_id,
        entity_kind="person",
        person_id=None,
        organization_id=None,
        form=form,
        scope=scope,
        name_key=None,
        antecedent_mention_id=stands_for,
        page_start=page.start,
        page_end=page.end,
        span_text=words,
        score=how[1],
        method=how[0],
    )


def _from_roles(roles: Sequence[PersonRole], by_id: dict[str, Mention]) -> Iterator[Mention]:
    """'the port’s chief engineer' beside 'Ada Lund': the words of a role are a description of its bearer, unless they
    are a verb's ('chairs the board').
    """
    for role in roles:
        bearer = by_id.get(role.mention_id)
        if (
            bearer is not None
            and role.method != HEADING
            and role.page_start is not None
            and role.page_end is not None
            and role.span_text
        ):
            page = Span(role.page_start, role.page_end)
            how = (BESIDE, role.score)
            scope = bearer.scope
            yield _make(role.document_id, scope, "description", page, role.span_text, person_of(bearer), how)


def _from_pronouns(document_id: str, blocks: Sequence[Block], pronouns: Sequence[Resolved]) -> Iterator[Mention]:
    for found in pronouns:
        block = blocks[found.block]
        page = found.place.shift(block.passage.page_start)
        how = (found.method, found.score)
        yield _make(
            document_id, block.scope, "pronoun", page, found.place.of(block.text), person_of(found.stands_for), how
        )


def _from_repeated_roles(
    document_id: str, blocks: Sequence[Block], roles: Sequence[PersonRole], by_id: dict[str, Mention]
) -> Iterator[Mention]:
    """'the minister' where one person of the document, named before, has a role with that head and no other has."""
    bearers: dict[str, list[tuple[int, str]]] = {}
    for role in roles:
        head = find_role_head(role.role)
        if head is not None and role.page_start is not None and role.mention_id in by_id:
            bearers.setdefault(head, []).append((role.page_start, person_of(by_id[role.mention_id])))
    places = [Span(role.page_start, role.page_end) for role in roles if role.page_start is not None and role.page_end]
    for block in blocks:
        if block.scope not in ("text", "headline"):
            continue
        for phrase, head in _find_definite(block):
            page = place_of(block, phrase).shift(block.passage.page_start)
            is_ahead = block.tokens[phrase.first].lower != "the"
            told = [person for start, person in bearers.get(head, []) if is_ahead or start < page.start]
            if told and len(set(told)) == 1 and not any(page.overlaps(place) for place in places):
                words = page.shift(-block.passage.page_start).of(block.text)
                how = (ROLE_AGAIN, ROLE_AGAIN_SCORE)
                yield _make(document_id, block.scope, "description", page, words, told[0], how)


def find_role_head(role: str) -> str | None:
    """The word that says what somebody is, in small letters: 'minister' of 'prime minister of the region'."""
    words = role.replace(",", " ").split()
    for number, word in enumerate(words):
        if word.casefold() in ("of", "for", "at", "in") and number:
            return words[number - 1].casefold() if is_role(words[number - 1]) else None
    return words[-1].casefold() if words and is_role(words[-1]) else None


def _find_definite(block: Block) -> Iterator[tuple[Phrase, str]]:
    """Phrases of 'the' and a role without anything behind them that says whose: 'the prime minister', 'the coach'; in a
    headline a role at its start ('Port chief resigns').
    """
    tokens = block.tokens
    for first, token in enumerate(tokens):
        if token.lower != "the" and not (first == 0 and _is_headline(block)):
            continue
        behind = first + (token.lower == "the")
        while behind < len(tokens) and tokens[behind].tag in PHRASE_TAGS - {"POS", "DT"}:
            behind += 1
        last = behind - 1
        is_singular = last >= first and tokens[last].tag in NOUN_TAGS - {"NNS", "NNPS"} and is_role(tokens[last].text)
        follows = tokens[behind].lower if behind < len(tokens) else ""
        modifiers = {t.lower for t in tokens[first:last]}
        is_open = follows in ("of", "for", "who", "-") and token.lower == "the"
        if is_singular and not is_open and not modifiers & GENERAL:
            yield Phrase(first, behind, behind), tokens[last].lower


def _is_headline(block: Block) -> bool:
    """True for a headline, and for a first line that does not end like a sentence."""
    return block.scope == "headline" or (block.number == 0 and block.text.rstrip()[-1:] not in '.?!:”"')


def _from_first_person(
    document_id: str,
    blocks: Sequence[Block],
    quotes: Sequence[tuple[Quote, Sequence[QuotePart]]],
    by_id: dict[str, Mention],
) -> Iterator[Mention]:
    """'I' and 'my' in marks stand for the one who speaks."""
    places = [
        (Span(part.page_start, part.page_end), by_id[quote.speaker_mention_id], quote.score)
        for quote, parts in quotes
        if quote.speaker_mention_id in by_id and quote.parent_quote_id is None
        for part in parts
        if part.is_in_marks
    ]
    for block in blocks:
        for token in block.tokens:
            if token.lower not in FIRST_PERSON_WORDS or token.tag not in ("PRP", "PRP$"):
                continue
            page = Span(token.start, token.end).shift(block.passage.page_start)
            speaker = next(((m, s) for place, m, s in places if place.contains(page)), None)
            if speaker is not None:
                how = (FIRST_PERSON, round(FIRST_PERSON_SCORE * speaker[1], 3))
                yield _make(document_id, block.scope, "pronoun", page, token.text, person_of(speaker[0]), how)
