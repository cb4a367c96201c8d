"""The tree of dependencies over a block's tokens: children, and how far what hangs on a token reaches."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from warehouse.enrich.blocks import Block
from warehouse.enrich.language import Token
from warehouse.spans import Span

EDGE_MARKS = frozenset((",", ".", ";", ":", "–", "—", "--", "-", "―", "(", ")", "…", "...", "?", "!"))


@dataclass(frozen=True)
class Tree:
    """The dependencies of a block. `reach` is first and behind of a token with all that hangs on it."""

    block: Block

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The block's tokens; kept, since rules ask for them a thousand times a block."""
        return self.block.tokens

    @cached_property
    def children(self) -> list[list[int]]:
        """For each token the numbers of the tokens that hang on it, in order."""
        found: list[list[int]] = [[] for _ in self.tokens]
        for number, token in enumerate(self.tokens):
            if token.head != number:
                found[token.head].append(number)
        return found

    @cached_property
    def _reaches(self) -> list[tuple[int, int]]:
        reaches = [(number, number + 1) for number in range(len(self.tokens))]
        for number in self._leaves_first():
            head = self.tokens[number].head
            if head != number:
                (first, behind), (low, high) = reaches[head], reaches[number]
                reaches[head] = (min(first, low), max(behind, high))
        return reaches

    def _leaves_first(self) -> list[int]:
        """All tokens, each before the one that it hangs on."""
        order = [number for number, token in enumerate(self.tokens) if token.head == number]
        for number in order:
            order.extend(self.children[number])
        return order[::-1]

    def reach(self, number: int) -> tuple[int, int]:
        """First and behind of the tokens that hang on token `number`, itself included."""
        return self._reaches[number]

    def children_by(self, number: int, deps: frozenset[str]) -> list[int]:
        """The children of a token with one of these dependencies, in order."""
        return [child for child in self.children[number] if self.tokens[child].dep in deps]

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """First and behind of each sentence of the block."""
        starts = [n for n, t in enumerate(self.tokens) if n == 0 or t.sentence != self.tokens[n - 1].sentence]
        return list(zip(starts, [*starts[1:], len(self.tokens)], strict=True))

    def sentence_of(self, number: int) -> tuple[int, int]:
        """First and behind of the sentence that token `number` stands in."""
        return self.sentences[bisect_right(self.sentences, number, key=lambda sentence: sentence[0]) - 1]


def trim_tokens(tokens: Sequence[Token], first: int, behind: int) -> tuple[int, int]:
    """The range without punctuation at either end, and without an 'and' behind which nothing follows."""
    while first < behind and tokens[first].text in EDGE_MARKS:
        first += 1
    while behind > first and (tokens[behind - 1].text in EDGE_MARKS or tokens[behind - 1].tag == "CC"):
        behind -= 1
    return first, behind


def span_of_tokens(tokens: Sequence[Token], first: int, behind: int) -> Span:
    """Where the tokens from `first` up to `behind` stand in their block."""
    return Span(tokens[first].start, tokens[behind - 1].end)
