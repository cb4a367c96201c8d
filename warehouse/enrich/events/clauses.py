"""The parse of a block as rules about events ask for it: children, subjects, objects, auxiliaries, phrases."""

import re
from dataclasses import dataclass
from functools import cached_property

from warehouse.enrich.events.words.lexicon import HARM
from warehouse.enrich.grammar import Tree
from warehouse.enrich.marks import Marked, find_marked
from warehouse.spans import Span

FINAL = re.compile(r"[.?!…][\"'”’)\]]*\s*$")
LONGEST_LINE = 40  # tokens; what is longer and ends without a stop is a paragraph that has lost it
VERB_TAGS = frozenset(("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"))
NOUN_TAGS = frozenset(("NN", "NNS", "NNP", "NNPS"))
SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj"))
AUXILIARIES = frozenset(("aux", "auxpass"))
READY = frozenset("due set ready bound poised likely".split())
RELATIVES = frozenset(("who", "which", "that", "whom"))
NAMED = frozenset(
    "appointed named elected hired fired sacked sentenced convicted acquitted freed honoured honored caught arrested"
    " jailed detained charged indicted".split()
)
PHRASE_DEPS = frozenset(("det", "amod", "compound", "poss", "nummod", "quantmod", "nmod", "predet", "case", "advmod"))


@dataclass(frozen=True)
class Clauses(Tree):
    """The tree of a block, with what rules about events read off it."""

    @cached_property
    def sentence_words(self) -> dict[int, frozenset[str]]:
        """The words of each sentence in lower case, by its number."""
        found: dict[int, set[str]] = {}
        for token in self.tokens:
            found.setdefault(token.sentence, set()).add(token.lower)
        return {number: frozenset(words) for number, words in found.items()}

    @cached_property
    def questions(self) -> frozenset[int]:
        """The numbers of the sentences that end with a question mark, a closing mark behind it or not."""
        ends: dict[int, list[str]] = {}
        for token in self.tokens:
            ends[token.sentence] = [*ends.get(token.sentence, [])[-1:], token.text]
        return frozenset(number for number, words in ends.items() if "?" in words)

    @cached_property
    def is_headline_like(self) -> bool:
        """True for a headline or deck, and a line of text that ends without a stop: their present tense tells the past.

        Not for several sentences: a paragraph that leads on to a list ('Experts agree on that. Here is an overview:').
        """
        block = self.block
        if block.scope != "text":
            return block.scope == "headline"
        is_one = self.tokens[0].sentence == self.tokens[-1].sentence if self.tokens else True
        return is_one and FINAL.search(block.text) is None and len(self.tokens) <= LONGEST_LINE

    @cached_property
    def runs(self) -> list[Marked]:
        """The runs in quotation marks, those in single ones too."""
        has_single = any(mark in self.block.text for mark in "'‘’")
        singles = find_marked(self.block.text, with_single=True) if has_single else []
        return [*self.block.marked, *(run for run in singles if run.is_single)]

    @cached_property
    def labels(self) -> list[str]:
        """For each token the label of the entity that holds it, or ''."""
        found = [""] * len(self.tokens)
        for entity in self.block.reading.entities:
            number = self.block.token_at(entity.start)
            while number < len(self.tokens) and self.tokens[number].start < entity.end:
                found[number] = entity.label
                number += 1
        return found

    def child(self, number: int, *deps: str) -> int | None:
        """The first child with one of the dependencies."""
        tokens = self.tokens
        for c in self.children[number]:  # no generator: this is asked fifty thousand times in thirty articles
            if tokens[c].dep in deps:
                return c
        return None

    def auxiliaries(self, number: int) -> list[int]:
        """The auxiliaries of a verb, of the verb whose conjunct it is where it has none of its own."""
        own = [c for c in self.children[number] if self.tokens[c].dep in AUXILIARIES]
        token = self.tokens[number]
        is_joined = token.dep == "conj" and token.tag != "VBD" and self.tokens[token.head].tag == token.tag
        if not own and is_joined and token.tag in VERB_TAGS:
            return self.auxiliaries(token.head)
        return own

    def auxiliaries_in(self, number: int, words: frozenset[str]) -> bool:
        """True where one of a verb's auxiliaries is among some words."""
        return any(self.tokens[c].lower in words for c in self.auxiliaries(number))

    def is_passive(self, number: int) -> bool:
        """True for a participle with a form of 'be' or a passive subject, or without any auxiliary behind a noun."""
        token = self.tokens[number]
        if any(self.tokens[c].dep in ("auxpass", "nsubjpass", "agent") for c in self.children[number]):
            return True
        if token.dep == "conj" and token.tag == "VBN" and not self._has_subject(number) and token.head != number:
            return self.tokens[token.head].tag == "VBN" and self.is_passive(token.head)
        is_cut = self.block.scope == "headline" or not self.block.text.rstrip().endswith((".", "”", '"', "!", "?"))
        if is_cut and token.lower in HARM | NAMED and not self.auxiliaries(number) and self._takes_nothing(number):
            return True  # 'Two killed in crash': headlines leave the auxiliary out
        if token.tag == "VBN" and token.dep == "ROOT" and not self.auxiliaries(number) and self._has_subject(number):
            return is_cut and self.child(number, "dobj", "ccomp") is None  # 'Director appointed'
        return token.tag == "VBN" and token.dep in ("acl", "advcl") and not self.auxiliaries(number)

    def _takes_nothing(self, number: int) -> bool:
        """True for a verb without an object, and joined to none that has one ('shot and killed a man')."""
        joined = [c for c in self.children[number] if self.tokens[c].dep == "conj"]
        return all(self.child(verb, "dobj") is None for verb in (number, *joined))

    def _has_subject(self, number: int) -> bool:
        return any(self.tokens[c].dep in SUBJECTS for c in self.children[number])

    def subject(self, number: int, depth: int = 0) -> int | None:
        """The head of what a verb's subject is: its own, that of the verb it is joined to or governed by, or the noun
        that it describes; None where the parse has none.
        """
        own = self.child(number, *SUBJECTS)
        token = self.tokens[number]
        if own is not None:
            if self.tokens[own].lower in RELATIVES and token.dep == "relcl":
                return token.head
            return own
        if depth > 4 or token.head == number:
            return None
        head = self.tokens[token.head]
        if token.dep in ("acl", "relcl") and head.tag in NOUN_TAGS:
            return token.head
        if token.dep in ("conj", "xcomp", "advcl", "dep", "ccomp") and head.tag in VERB_TAGS:
            taken = self.child(token.head, "dobj")
            if token.dep == "xcomp" and taken is not None and taken < number:
                return taken
            return self.subject(token.head, depth + 1)
        if token.dep == "xcomp" and head.lower in READY and self.tokens[head.head].tag in VERB_TAGS:
            return self.subject(head.head, depth + 1)  # 'the firm is due to close'
        if token.dep == "pcomp" and self.tokens[head.head].tag in VERB_TAGS:
            return self.subject(head.head, depth + 1)
        return None

    def object(self, number: int) -> int | None:
        """The head of a verb's direct object."""
        return self.child(number, "dobj", "dative") if self.tokens[number].tag in VERB_TAGS else None

    def prepositions(self, number: int) -> list[tuple[str, int]]:
        """The prepositions of a token with the head of what each governs, two deep ('on the coast of Norway')."""
        found = []
        for c in self.children[number]:
            token = self.tokens[c]
            if token.dep in ("prep", "agent", "dative", "prt") and token.tag in ("IN", "TO", "RP", "RB"):
                inner = self.child(c, "pobj")
                if inner is None and (deeper := self.child(c, "prep")) is not None:
                    inner = self.child(deeper, "pobj")
                if inner is not None:
                    found.append((token.lower, inner))
        return found

    def conjuncts(self, number: int) -> list[int]:
        """A noun and those joined to it by 'and' or commas, in order."""
        found = [number]
        for c in self.children[number]:
            if self.tokens[c].dep == "conj" and self.tokens[c].tag in NOUN_TAGS | {"PRP", "CD"}:
                found.extend(self.conjuncts(c))
        return found

    def phrase(self, number: int, with_of: bool = True) -> Span:
        """Where the phrase of a noun stands, as token numbers: what stands before it, and an 'of …' behind it."""
        first, behind = number, number + 1
        for c in reversed([c for c in self.children[number] if c < number]):
            if self.tokens[c].dep in PHRASE_DEPS and self.tokens[c].sentence == self.tokens[number].sentence:
                first = min(first, self.subtree(c).start)
        of = next((c for c in self.children[number] if c >= behind and self.tokens[c].lower == "of"), None)
        if with_of and of is not None and (inner := self.child(of, "pobj")) is not None and of == behind:
            behind = max(behind, self.phrase(inner).end)
        return Span(first, behind)

    def subtree(self, number: int) -> Span:
        """The hull of a token and all that depends on it, as token numbers."""
        return Span(*self.reach(number))

    def place(self, tokens: Span) -> Span:
        """Token numbers as offsets of the block."""
        return Span(self.tokens[tokens.start].start, self.tokens[tokens.end - 1].end)

    def words(self, tokens: Span) -> str:
        """The words of some tokens, as they stand in the block."""
        return self.place(tokens).of(self.block.text)

    def quote_around(self, number: int) -> int | None:
        """Which run in quotation marks holds a token, by where it starts; None for the reporter's own words."""
        place = self.tokens[number].start
        return next((m.outer.start for m in self.block.marked if m.outer.start <= place < m.outer.end), None)
