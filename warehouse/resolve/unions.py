"""Disjoint sets of which some members must stay apart."""

from collections import defaultdict
from collections.abc import Iterable


class Union:
    """Disjoint sets with path halving; `apart` are pairs of nodes that no set may hold both of."""

    def __init__(self, apart: Iterable[tuple[str, str]] = ()) -> None:
        self.parents: dict[str, str] = {}
        self._members: dict[str, set[str]] = {}
        self._apart: dict[str, set[str]] = defaultdict(set)
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)

    def find(self, node: str) -> str:
        """The node that stands for the set of `node`: its least."""
        self.parents.setdefault(node, node)
        while self.parents[node] != node:
            self.parents[node] = self.parents[self.parents[node]]
            node = self.parents[node]
        return node

    def may_join(self, one: str, other: str) -> bool:
        """False where the two sets hold a pair that must stay apart."""
        if not self._apart:
            return True
        ones, others = self._set_of(one), self._set_of(other)
        return not any(self._apart[node] & others for node in ones if node in self._apart)

    def join(self, one: str, other: str) -> bool:
        """Make one set of both; False where they were one already or must stay apart."""
        first, second = sorted((self.find(one), self.find(other)))
        if first == second or not self.may_join(first, second):
            return False
        self.parents[second] = first
        if self._apart:
            self._members[first] = self._set_of(first) | self._members.pop(second, {second})
        return True

    def groups(self) -> list[set[str]]:
        """The sets, in the order of their least members."""
        groups: dict[str, set[str]] = defaultdict(set)
        for node in list(self.parents):
            groups[self.find(node)].add(node)
        return [groups[root] for root in sorted(groups)]

    def _set_of(self, node: str) -> set[str]:
        root = self.find(node)
        return self._members.get(root, {root})
