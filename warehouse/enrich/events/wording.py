"""Which words of its sentence tell of an event: enough of them to be read alone, and no clause of something else."""

from collections.abc import Iterator
from functools import reduce

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.telling import OWN_WORDS, Telling
from warehouse.spans import Span

CUT_DEPS = frozenset(("advcl", "parataxis", "ccomp", "relcl"))
CUT_WORDS = frozenset("as after before since until while amid following despite because".split())
CARRIED = frozenset(("dobj", "attr", "nsubj", "nsubjpass", "pobj", "prep", "agent", "dative", "compound", "conj"))
MANY_WORDS = 40  # what takes more to be read alone is left as short as it was
DATELINE_WORDS = 12  # 'PORT NAME, March 12 (Agency) —'
DASHES = frozenset(("—", "–", "-", "--"))
SHORT_QUOTE = 80  # characters: a title or a term, no speech


def find_clause(telling: Telling) -> Span:
    """The telling clause as offsets of its block: the trigger, what hangs on it up to the next clause, all its slots,
    and what a reader needs with it: the clause that carries a noun, the subject that verbs share, the noun described.
    """
    clauses, trigger = telling.clauses, telling.trigger
    found = _hull(clauses, trigger.head, frozenset()).cover(Span(trigger.first, trigger.behind))
    path = [trigger.head]
    for root in _climb(clauses, trigger.head):
        path.append(root)
        tag = clauses.tokens[root].tag
        if tag not in NOUN_TAGS | VERB_TAGS:
            continue
        wider = found.cover(clauses.phrase(root) if tag in NOUN_TAGS else _hull(clauses, root, frozenset(path)))
        if wider.end - wider.start > MANY_WORDS:
            break
        found = wider
    found = _trim(clauses, found, Span(trigger.first, trigger.behind))
    span = _close_marks(clauses, clauses.place(found))
    slots = [taker.span for taker in telling.takers]
    page = clauses.block.passage.page_start
    if telling.when is not None and telling.date_method == OWN_WORDS:
        slots.append(telling.when.shift(-page))
    if telling.place is not None and telling.place_method == OWN_WORDS:
        slots.append(telling.place.span)
    return reduce(Span.cover, slots, span)


def _climb(clauses: Clauses, number: int) -> Iterator[int]:
    """The tokens above a trigger's head whose words it cannot be read without, from the inside out."""
    tokens = clauses.tokens
    for _ in range(len(tokens)):
        token = tokens[number]
        above = token.head
        if above == number or tokens[above].sentence != token.sentence:
            return
        if token.tag in VERB_TAGS:
            if token.dep in ("relcl", "acl"):
                yield above  # 'the motor that should have closed it'
                return
            has_subject = clauses.child(number, "nsubj", "nsubjpass", "csubj", "expl") is not None
            is_part = token.dep in ("xcomp", "conj") and tokens[above].tag in VERB_TAGS and not has_subject
        else:
            is_part = token.dep in CARRIED
        if not is_part:
            return
        number = above
        yield number


def _hull(clauses: Clauses, root: int, path: frozenset[int]) -> Span:
    """The hull of a token and what hangs on it up to the next clause, as token numbers; what is on the path stays."""
    tokens = clauses.tokens
    first, behind = root, root + 1
    waiting, seen = [root], 0
    while waiting and seen < len(tokens):
        seen += 1
        for c in clauses.children[waiting.pop()]:
            is_cut = tokens[c].dep in CUT_DEPS or (tokens[c].dep == "conj" and tokens[c].tag in VERB_TAGS)
            is_cut = is_cut or (tokens[c].dep == "prep" and tokens[c].lower in CUT_WORDS)
            if (not is_cut or c in path) and tokens[c].sentence == tokens[root].sentence:
                is_mark = tokens[c].dep in ("punct", "cc", "mark") or tokens[c].tag in ("WDT", "WP", "WRB")
                if not is_mark:
                    first, behind = min(first, c), max(behind, c + 1)
                waiting.append(c)
    return Span(first, behind)


def _trim(clauses: Clauses, found: Span, own: Span) -> Span:
    """Without what a colon parts ('Harbour fire: Two ships sink' is two tellings), and without a dateline."""
    tokens = clauses.tokens
    colons = [n for n in range(found.start, found.end) if tokens[n].text in (":", ";", "|")]
    first = max([found.start, *(n + 1 for n in colons if n < own.start)])
    behind = min([found.end, *(n for n in colons if n >= own.end)])
    dashes = [n for n in range(first, min(first + DATELINE_WORDS, own.start)) if tokens[n].text in DASHES]
    if dashes and clauses.block.text[tokens[dashes[0]].end :].startswith(" "):
        has_verb = any(tokens[n].tag in VERB_TAGS for n in range(dashes[0]))
        first = first if has_verb else dashes[0] + 1
    return Span(first, behind)


def _close_marks(clauses: Clauses, span: Span) -> Span:
    """With the whole of what stands in marks, where the words would break off inside it and it is short."""
    for run in clauses.runs:
        inner, outer = run.inner, run.outer
        is_broken = outer.start < span.start < outer.end < span.end or span.start < outer.start < span.end < outer.end
        if is_broken and inner.end - inner.start <= SHORT_QUOTE:
            span = span.cover(outer)
    return span
