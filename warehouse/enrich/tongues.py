"""Whether a document is English, which the language model reads, and what is said of one that is not."""

import re
from collections.abc import Sequence

from warehouse.enrich.blocks import Block
from warehouse.enrich.quotes import Draft, Drafts, Term
from warehouse.enrich.tongue_speakers import attribute_unparsed, collect_names
from warehouse.records import CleanedDocument
from warehouse.spans import Span

ENGLISH_WORDS = frozenset(
    "the of and to in a is that for it was on with he as his be at by i this had not are but from or have an"
    " they which you were her she there would their we him been has when who will more no if out so said what"
    " up its about into than".split()
)
ENGLISH_SHARE = 0.2
WORD = re.compile(r"[^\W\d_]+")
UNREAD_METHOD = "marks-only@1"
UTTERANCE_WORDS = 5
CLAUSE_CHARACTERS = 120  # at most, between two parts of a quote


def language_code(language: str | None) -> str:
    """The first part of a language's tag in small letters, '' for none."""
    return (language or "").split("-")[0].lower()


def is_english(document: CleanedDocument) -> bool:
    """True where the document's language is 'en', or is unknown and every fifth word is a common English one.

    A language is unknown where a text was too short or too mixed to tell; English reporting holds a third to a half
    such words, and the languages nearest to it (Dutch, Scots aside) under a tenth.
    """
    language = document.document.language
    if language is not None:
        return language_code(language) == "en"
    words = [word.lower() for passage in document.passages for word in WORD.findall(passage.text)]
    return bool(words) and sum(word in ENGLISH_WORDS for word in words) >= ENGLISH_SHARE * len(words)


def _is_second_part(block: Block, index: int, last: Draft) -> bool:
    """True for a run that goes on behind the clause with its speaker: '»A«, sagte Ada Lund, »b.«', '… Lund. »B.«'."""
    if last.runs[-1] != (block.number, index - 1) or last.attribution is None:
        return False
    between = Span(block.marked[index - 1].outer.end, block.marked[index].outer.start)
    words = between.of(block.text)
    is_behind = between.contains(last.attribution.cue) and len(words) <= CLAUSE_CHARACTERS
    return is_behind and words.rstrip()[-1:] in (",", ".") and sum(words.count(stop) for stop in ".!?:;\n") <= 1


def draft_by_marks(blocks: Sequence[Block], language: str | None) -> Drafts:
    """Runs that are given to a speaker, and others of five words or more or such as end a sentence, as quotes; shorter
    ones as terms.

    Who speaks is said only where a verb of saying or a colon and a sure name stand beside the marks, in languages whose
    words are listed: without a model of the language the rules would guess.
    """
    quotes: list[Draft] = []
    terms: list[Term] = []
    names = collect_names(blocks)
    for number, block in enumerate(blocks):
        for index, marked in enumerate(block.marked):
            words = marked.text(block.text)
            if quotes and _is_second_part(block, index, quotes[-1]):
                quotes[-1] = quotes[-1].with_runs([(number, index)], blocks)
                continue
            found = attribute_unparsed(block, marked, names, language_code(language))
            if found is not None:
                quotes.append(Draft(((number, index),), "direct", found, number, found.method, found.score))
            elif len(words.split()) >= UTTERANCE_WORDS or (words[-1] in ".?!…" and len(words.split()) > 1):
                quotes.append(Draft(((number, index),), "direct", None, number, UNREAD_METHOD, 0.0))
            else:
                terms.append(Term((number, index), "unread", is_named=False))
    return Drafts(tuple(quotes), tuple(terms))
