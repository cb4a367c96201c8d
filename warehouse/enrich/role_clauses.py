"""Roles that a clause states: 'Ada Lund is the port’s chief engineer', 'Ada Lund, who was mayor until May'."""

from collections.abc import Iterator

from warehouse.enrich.blocks import Block
from warehouse.enrich.grammar import Tree
from warehouse.enrich.phrases import NOUN_TAGS
from warehouse.enrich.role_words import is_role
from warehouse.spans import Span

COPULA, RELATIVE, HEADING = "copula-role@1", "relative-role@1", "heading-verb@1"
# What somebody who holds an office does: 'Ada Lund, who chairs the board'. Only with a name behind it, for one may lead
# a horse and run a mile.
HEADS = frozenset("heads chairs leads runs directs edits manages".split())
HEADED = frozenset("headed chaired led ran directed edited managed founded co-founded".split())
BE = frozenset("is was are were be been 's became become becomes remains remained".split())
SERVING = frozenset("serves served works worked serve work acts acted act serving working".split())
ATTRIBUTES = frozenset(("attr", "oprd"))
CUT = frozenset(("relcl", "appos", "advcl", "conj", "cc"))  # what hangs on a role and says more than it
DOUBT = frozenset("not n't never would could might may should will to if".split())
TIME_OPENERS = frozenset("since until till from between during in".split())


def find_stated(tree: Tree, name: Span) -> Iterator[tuple[Span, str]]:
    """The roles that the verb says of the person named at a place of the block, each with its rule."""
    tokens = tree.tokens
    last = tree.block.token_at(name.end) - 1
    if last < 0 or last >= len(tokens):
        return
    verbs = []
    if tokens[last].dep == "nsubj":
        verbs.append((tokens[last].head, COPULA))
    for clause in tree.children_by(last, frozenset(("relcl",))):
        who = [n for n in tree.children[clause] if tokens[n].dep == "nsubj" and tokens[n].lower == "who"]
        if who:
            verbs.append((clause, RELATIVE))
    for verb, method in verbs:
        span = _read_attribute(tree, verb)
        if span is not None:
            yield span, method
        elif method == RELATIVE and tokens[verb].lower in HEADS | HEADED:
            headed = _read_headed(tree, verb)
            if headed is not None:
                yield headed, HEADING


def _read_headed(tree: Tree, verb: int) -> Span | None:
    """'chairs the Halvik Port Board': the verb with its object, where the object is an organisation's name."""
    tokens = tree.tokens
    for head in tree.children_by(verb, frozenset(("dobj",))):
        first, behind = tree.reach(head)
        end = tokens[_cut(tree, head, behind) - 1].end
        is_body = any(
            e.label == "ORG" and tokens[first].start <= e.start < e.end <= end for e in tree.block.reading.entities
        )
        if first == verb + 1 and is_body:
            return Span(tokens[verb].start, end)
    return None


def _read_attribute(tree: Tree, verb: int) -> Span | None:
    """The noun phrase that the verb gives its subject, where its head is a role and nothing puts it in doubt."""
    tokens = tree.tokens
    if any(tokens[child].lower in DOUBT for child in tree.children[verb] if child <= verb + 1):
        return None
    if tokens[verb].lower in BE:
        heads = tree.children_by(verb, ATTRIBUTES)
    elif tokens[verb].lower in SERVING:
        markers = [n for n in tree.children_by(verb, frozenset(("prep",))) if tokens[n].lower == "as"]
        heads = [n for marker in markers for n in tree.children_by(marker, frozenset(("pobj",)))]
    else:
        return None
    for head in heads:
        if head > verb and tokens[head].tag in NOUN_TAGS - {"NNS", "NNPS"} and is_role(tokens[head].text):
            first, behind = tree.reach(head)
            return Span(tokens[first].start, tokens[_cut(tree, head, behind) - 1].end)
    return None


def _cut(tree: Tree, head: int, behind: int) -> int:
    """Where the role ends: before a clause, an apposition, a second role or a time that hangs on it."""
    tokens = tree.tokens
    for number in range(head + 1, behind):
        is_own = tokens[number].head == head
        if tokens[number].text in (",", ";", "(", "–", "—") or (is_own and tokens[number].dep in CUT):
            return number
        if opens_time(tree.block, number):
            return number
    return behind


def opens_time(block: Block, number: int) -> bool:
    """True for 'since', 'until' and the like at token `number`, where the model sees a date behind it."""
    if block.tokens[number].lower not in TIME_OPENERS or number + 1 >= len(block.tokens):
        return False
    start = block.tokens[number + 1].start
    return any(e.label == "DATE" and e.start <= start < e.end for e in block.reading.entities)
