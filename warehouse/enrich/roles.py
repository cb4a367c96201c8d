"""What a text says that people are: an office before the name, or a phrase in commas beside it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from warehouse.enrich.blocks import Block
from warehouse.enrich.grammar import Tree
from warehouse.enrich.language import Token
from warehouse.enrich.phrases import FINITE_TAGS, NOUN_TAGS, PHRASE_TAGS
from warehouse.enrich.pronouns import PRONOUN, Resolved
from warehouse.enrich.role_clauses import COPULA, HEADED, HEADING, RELATIVE, find_stated, opens_time
from warehouse.enrich.role_dates import find_role_date
from warehouse.enrich.role_words import is_role
from warehouse.ids import new_id
from warehouse.records import Mention, PersonRole
from warehouse.spans import Span

COURTESIES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr"))
BEFORE, BEHIND, BEHIND_ROLE = "prenominal-role@1", "apposition-role@1", "role-before-comma@1"
SCORES = {BEFORE: 0.85, BEHIND: 0.9, BEHIND_ROLE: 0.85, COPULA: 0.8, RELATIVE: 0.8, HEADING: 0.7}
ROLE_TOKENS = 30
LINKS = frozenset(("of", "for", "at", "in", "with", "on", "from", "to", "and", "&"))
ENDS = frozenset((",", ".", ";", ")", "–", "—", "!", "?"))
PORTFOLIOS = frozenset(
    "education health finance defence defense interior justice transport transportation foreign home trade energy"
    " agriculture environment culture labour labor housing science sport sports tourism treasury economy industry"
    " immigration commerce police climate water fisheries mining planning security".split()
)
PORTFOLIO_HEADS = frozenset(
    "minister secretary chief spokesman spokeswoman commissioner official correspondent".split()
)
ARTICLE = re.compile(r"(?:the|an?)\s+", re.IGNORECASE)
LED_TO = re.compile(r"\b(?:of|for|at|with)\s+(?:the\s+|an?\s+)?$", re.IGNORECASE)


def find_roles(
    document_id: str,
    published: date | None,
    blocks: Sequence[Block],
    mentions: Sequence[Mention],
    pronouns: Sequence[Resolved] = (),
) -> tuple[PersonRole, ...]:
    """The roles that stand straight beside full names of people, and those that a verb states of a name or of a
    pronoun that stands for one, in page order.

    Only phrases whose head is a word for what a person can be are taken; an apposition of an apposition is not.
    """
    roles: list[PersonRole] = []
    for block in blocks:
        start, end = block.passage.page_start, block.passage.page_end
        tree = Tree(block)
        inside = [m for m in mentions if start <= m.page_start and m.page_end <= end and m.scope == block.scope]
        for mention in inside:
            if mention.entity_kind != "person":
                continue
            name = Span(mention.page_start - start, mention.page_end - start)
            found = _find_beside(block, name) if mention.form == "name" else []
            found += [stated for stated in find_stated(tree, name) if not any(stated[0].overlaps(s) for s, _ in found)]
            for span, method in found:
                role = _make(document_id, block, mention, span, method, inside)
                as_of = find_role_date(block, span, is_told_as_past(block, span, method), published)
                roles.append(replace(role, as_of_edtf=as_of))
        for found_pronoun in (p for p in pronouns if p.block == block.number and p.method == PRONOUN):
            for span, method in find_stated(tree, found_pronoun.place):
                role = _make(document_id, block, found_pronoun.stands_for, span, method, inside)
                as_of = find_role_date(block, span, is_told_as_past(block, span, method), published)
                score = round(role.score * found_pronoun.score, 3)
                roles.append(replace(role, as_of_edtf=as_of, method=method + "+pronoun@1", score=score))
    return tuple(sorted(roles, key=lambda role: (role.page_start, role.page_end)))


def is_told_as_past(block: Block, role: Span, method: str) -> bool:
    """True where the verb that states a role is in the past ('was mayor', 'led the Halvik Port Board')."""
    first = block.token_at(role.start)
    if method == HEADING:
        return block.tokens[first].lower in HEADED
    return method in (COPULA, RELATIVE) and first > 0 and block.tokens[first - 1].lower in ("was", "were")


def _find_beside(block: Block, name: Span) -> list[tuple[Span, str]]:
    before, behind = block.token_at(name.start), block.token_at(name.end)
    tokens = block.tokens
    found = []
    while before > 1 and tokens[before - 1].lower.strip(".") in COURTESIES:
        before -= 1  # 'the harbour master, Mr. Ivo Tarn,'
    if before > 1 and tokens[before - 1].text == "," and behind < len(tokens) and _ends_apposition(tokens[behind]):
        span = _match_before(block, before - 1)
        if span is not None:
            return [(span, BEHIND_ROLE)]
    span = _match_before(block, before)
    if span is not None:
        found.append((span, BEFORE))
    if behind + 1 < len(tokens) and tokens[behind].text == ",":
        span = _match_behind(block, behind + 1)
        if span is not None:
            found.append((span, BEHIND))
    return found


def _ends_apposition(token: Token) -> bool:
    """True for a mark, and for the verb of which role and name are the subject ('The mayor, Ada Lund said')."""
    return token.text in ENDS or token.tag in FINITE_TAGS or token.tag == "MD"


def _match_before(block: Block, behind: int) -> Span | None:
    """The noun phrase that ends before token `behind` and whose head is a role: 'the port’s chief engineer'."""
    tokens = block.tokens
    first = behind
    while first > 0 and behind - first < ROLE_TOKENS and not _is_person_word(block, first - 1):
        token = tokens[first - 1]
        is_office = token.lower == "of" and first > 1 and is_role(tokens[first - 2].text)
        if not is_office and (token.tag not in PHRASE_TAGS | {"''"} or (token.tag == "''" and token.dep != "case")):
            break
        first -= 1
    heads = [i for i in range(first, behind) if is_role(tokens[i].text)]
    if not heads or first == behind:
        return None
    while first < behind and not tokens[first].text[:1].isalnum():
        first += 1
    if tokens[first].tag == "PRP$" or tokens[first].dep == "case":
        return None  # 'his aide': whose, the words do not say
    rest = tokens[heads[-1] + 1 : behind]
    is_office = len(rest) > 1 and rest[0].lower == "of" and all(t.tag in ("NNP", "NNPS", "DT") for t in rest[1:])
    is_last = not rest or is_office
    return Span(tokens[first].start, tokens[behind - 1].end) if is_last else None


def _is_person_word(block: Block, number: int) -> bool:
    token = block.tokens[number]
    return any(e.label == "PERSON" and e.start <= token.start < e.end for e in block.reading.entities)


def _match_behind(block: Block, first: int) -> Span | None:
    """The phrase in commas that starts at token `first`, where its head is a role: 'head of the port office'."""
    tokens = block.tokens
    head = first
    while head < len(tokens) and tokens[head].tag in PHRASE_TAGS and not _ends_noun(block, head):
        head += 1
    if head >= len(tokens) or not is_role(tokens[head].text):
        return None
    behind = head + 1
    while behind < len(tokens) and behind - first < ROLE_TOKENS and tokens[behind].text not in ENDS:
        if opens_time(block, behind):
            return Span(tokens[first].start, tokens[behind - 1].end)
        if tokens[behind].tag not in PHRASE_TAGS | {"''"} and tokens[behind].lower not in LINKS:
            return None
        behind += 1
    if behind >= len(tokens) or tokens[behind].text not in ENDS:
        return None
    return Span(tokens[first].start, tokens[behind - 1].end)


def _ends_noun(block: Block, number: int) -> bool:
    """True where token `number` is the last noun of its phrase."""
    tokens = block.tokens
    following = tokens[number + 1] if number + 1 < len(tokens) else None
    return tokens[number].tag in NOUN_TAGS and (following is None or following.tag not in PHRASE_TAGS)


def _make(
    document_id: str, block: Block, mention: Mention, span: Span, method: str, mentions: Sequence[Mention]
) -> PersonRole:
    page = span.shift(block.passage.page_start)
    words = span.of(block.text)
    organization = _find_organization(page, words, mentions)
    return PersonRole(
        person_role_id=new_id("person_role", mention.mention_id, page.start, page.end),
        mention_id=mention.mention_id,
        document_id=document_id,
        role=ARTICLE.sub("", words, count=1) if ARTICLE.match(words) else words,
        organization_mention_id=organization.mention_id if organization is not None else None,
        organization_text=organization.span_text if organization is not None else None,
        as_of_edtf=None,
        page_start=page.start,
        page_end=page.end,
        span_text=words,
        metadata_pointer=None,
        method=method,
        score=SCORES[method],
    )


def _find_organization(page: Span, words: str, mentions: Sequence[Mention]) -> Mention | None:
    """The organisation, government or country of a role: the first that 'of', 'for' or 'at' leads to, else the first.

    The 'State' of a Secretary of State is none, nor is the 'Education' of an education minister.
    """
    inside = [
        m
        for m in mentions
        if m.entity_kind == "organization"
        and page.contains(Span(m.page_start, m.page_end))
        and not words[: m.page_start - page.start].casefold().endswith("secretary of ")
        and not _is_portfolio(m.span_text, words[m.page_end - page.start :])
    ]
    led = [m for m in inside if LED_TO.search(words[: m.page_start - page.start])]
    return min(led or inside, key=lambda m: m.page_start, default=None)


def _is_portfolio(name: str, behind: str) -> bool:
    """True for what a minister or an office is for: 'Education' before 'minister'."""
    return (
        name.casefold() in PORTFOLIOS and behind.split()[:1] != [] and behind.split()[0].casefold() in PORTFOLIO_HEADS
    )
