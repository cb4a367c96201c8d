"""Sentences whose cue stands outside what is reported: 'The dam held, Lund said' · 'According to Lund, it held'."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from warehouse.enrich.after import match_clause
from warehouse.enrich.frames import Attribution
from warehouse.enrich.grammar import Tree, span_of_tokens, trim_tokens
from warehouse.enrich.phrases import FINITE_TAGS, Phrase, match_phrase
from warehouse.enrich.reporting import BY_PREPOSITION, SAYING
from warehouse.spans import Span

LEADING, TRAILING, PARENTHESIS = "clause-behind-cue@1", "clause-before-cue@1", "clause-around-cue@1"
OPENERS = frozenset(("that", "whether", "if"))
MIN_CLAUSE_TOKENS = 2
DATELINE_TOKENS = 12
# Behind a cue these begin a clause of their own, or an aside of time and place, or go on with what was reported.
NEW_CLAUSE = frozenset("he she it they there would will had".split())
ASIDES = frozenset("in on at as when while after during before".split()) | {"following"}
GOES_ON = frozenset("because since by and but although though to".split())
CLOSING = (
    SAYING | frozenset("believe believes believed think thinks thought fear fears feared hope hopes".split())
) - (frozenset("read reads reading project projects judged demanded".split()))


@dataclass(frozen=True, slots=True)
class Report:
    """What is reported (one or two places in the block), who reports it if the text says, and the cue."""

    content: tuple[Span, ...]
    speaker: Phrase | None
    cue: Span
    method: str

    @property
    def hull(self) -> Span:
        """From the first character of the content to its last."""
        return Span(self.content[0].start, self.content[-1].end)


def find_around(tree: Tree, inside: tuple[bool, ...]) -> Iterator[Report]:
    """Sentences whose cue comes first, last or stands between commas, outside the clause that is reported."""
    for first, behind in tree.sentences:
        report = (
            _match_leading(tree, first, behind)
            or _match_trailing(tree, first, behind, inside)
            or _match_parenthesis(tree, first, behind, inside)
        )
        if report is not None:
            yield report


def _match_leading(tree: Tree, first: int, behind: int) -> Report | None:
    """'According to the council, the dam held.' · 'As Ada Lund noted, the dam held.'"""
    tokens = tree.tokens
    commas = [i for i in range(first + 2, behind) if tokens[i].text == ","]
    for comma in commas:
        if tokens[first].lower == "according" and tokens[first + 1].lower == "to":
            phrase = match_phrase(tree.block, first + 2, comma)
            found = (
                Attribution(phrase, Span(tokens[first].start, tokens[first + 1].end), LEADING, 0.9) if phrase else None
            )
        elif tokens[first].lower == "as":
            found = match_clause(tree.block, first + 1, comma)
            is_whole = (
                found is not None and _is_closing_cue(tree, found) and tree.block.token_at(found.cue.end) == comma
            )
            found = found if is_whole else None
        else:
            return None
        content = trim_tokens(tokens, comma, behind)
        if found is not None and content[0] < content[1] and _has_finite(tree, *content):
            return Report((span_of_tokens(tokens, *content),), found.speaker, found.cue, LEADING)
    return None


def _match_trailing(tree: Tree, first: int, behind: int, inside: tuple[bool, ...]) -> Report | None:
    """'The dam held, the council said.' · 'The dam held, according to the council.'"""
    tokens = tree.tokens
    for at in range(behind - 2, first + MIN_CLAUSE_TOKENS, -1):
        is_according = tokens[at + 1].lower == "according"
        is_comma = tokens[at].text in (",", "–", "—") or (inside[at] and tokens[at - 1].text == ",")
        if inside[at + 1] or (inside[at] and not is_comma) or not (is_comma or is_according):
            continue
        found = match_clause(tree.block, at + 1, behind)
        if found is None or not _is_closing_cue(tree, found):
            continue
        rest = max(tree.block.token_at(found.cue.end), found.speaker.behind)
        if not _ends_sentence(tree, rest, behind):
            continue
        end = at + (inside[at] or (is_according and tokens[at].text != ","))
        start = _start_of_statement(tree, at + 1, first) if is_according else _skip_opener(tree, first, at)
        content = trim_tokens(tokens, start, end)
        if content[1] - content[0] >= MIN_CLAUSE_TOKENS and _has_finite(tree, *content):
            spans = [span_of_tokens(tokens, *content)]
            going_on = _going_on(tree, rest, behind)
            if going_on is not None:
                spans.append(span_of_tokens(tokens, *going_on))
            return Report(tuple(spans), found.speaker, found.cue, TRAILING)
    return None


def _is_closing_cue(tree: Tree, found: Attribution) -> bool:
    """True for 'according to' and for a verb of saying or believing that has no object or clause behind it."""
    if found.method.startswith("according"):
        return True
    verb = tree.block.token_at(found.cue.start)
    word = tree.tokens[verb].lower
    if word not in CLOSING or tree.tokens[verb].tag == "VBG":
        return False
    wanted = BY_PREPOSITION.get(word, frozenset())
    if any(c > verb and tree.tokens[c].lower in wanted for c in tree.children_by(verb, frozenset(("prep",)))):
        return False
    behind = [c for c in tree.children_by(verb, frozenset(("ccomp", "xcomp", "dobj"))) if c > verb]
    return all(tree.tokens[c].dep == "dobj" and word in ("told", "tells") for c in behind)


def _start_of_statement(tree: Tree, according: int, first: int) -> int:
    """Where the clause starts that 'according to' hangs on: the parsed one, else the sentence."""
    head = tree.tokens[according].head
    if head < according and tree.tokens[head].dep in ("conj", "relcl", "advcl", "ccomp", "ROOT", "parataxis"):
        start = tree.reach(head)[0]
        return _skip_opener(tree, start, according)
    return _skip_opener(tree, first, according)


def _going_on(tree: Tree, at: int, behind: int) -> tuple[int, int] | None:
    """', because …' behind the cue: the clause that is reported goes on."""
    first, end = trim_tokens(tree.tokens, at, behind)
    return (first, end) if first + 2 < end and tree.tokens[first].lower in GOES_ON else None


def _match_parenthesis(tree: Tree, first: int, behind: int, inside: tuple[bool, ...]) -> Report | None:
    """'The lock, said Ada Lund, is a wreck.'"""
    tokens = tree.tokens
    commas = [i for i in range(first + 1, behind - 1) if tokens[i].text == "," and not inside[i]]
    for left, right in pairwise(commas):
        found = match_clause(tree.block, left + 1, right)
        if found is None or max(tree.block.token_at(found.cue.end), found.speaker.behind) < right:
            continue
        before = trim_tokens(tokens, _skip_opener(tree, first, left), left)
        after = trim_tokens(tokens, right, behind)
        if before[0] < before[1] and after[0] < after[1] and _has_finite(tree, *after):
            spans = (span_of_tokens(tokens, *before), span_of_tokens(tokens, *after))
            return Report(spans, found.speaker, found.cue, PARENTHESIS)
    return None


def _ends_sentence(tree: Tree, at: int, behind: int) -> bool:
    """True where nothing but a place, a time, someone told, an apposition or more of the clause follows the cue."""
    rest = tree.tokens[at:behind]
    if not rest or rest[0].lower in OPENERS | NEW_CLAUSE:
        return not rest
    has_verb = any(t.tag in FINITE_TAGS | {"MD"} for t in rest)
    return not has_verb or rest[0].text in (",", "(", ".", ";") or rest[0].lower in ASIDES


def _skip_opener(tree: Tree, first: int, behind: int) -> int:
    """Behind a dateline, and behind 'However,' or 'Meanwhile,', which are the reporter's."""
    tokens = tree.tokens
    for number in range(first, min(behind, first + DATELINE_TOKENS)):
        before = tokens[first:number]
        if tokens[number].text in ("—", "–", "--") and any(t.text == ")" or t.text.isupper() for t in before):
            return number + 1
    if first + 1 < behind and tokens[first].tag == "RB" and tokens[first + 1].text == ",":
        return first + 2
    return first


def _has_finite(tree: Tree, first: int, behind: int) -> bool:
    return any(t.tag in FINITE_TAGS | {"MD"} for t in tree.tokens[first:behind])
