"""Texts read by a language model: tokens, sentences, entities and dependencies as character offsets.

This is the only module that knows spaCy. A line is the unit: it is read alone, so what it gives depends on its words
and the model only, and no sentence or name crosses a line break (captions merged into leads when whole pages were
parsed). Lemmas are not computed, because no rule uses them.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from typing import Any, NamedTuple

from warehouse.errors import RequestError

UNUSED_PIPES = ("lemmatizer", "attribute_ruler")
BATCH_LINES = 64
HASH_DIGITS = 16
LINE_LIMIT = 100_000  # characters
LINE = re.compile(r"[^\n]+")


class Token(NamedTuple):
    """A word or mark at `start:end` of its text; `head` is the number of the token that it depends on, or its own.

    `lower` is its words in lower case, with a straight apostrophe. A named tuple, because millions are made of them.
    """

    start: int
    end: int
    text: str
    tag: str
    dep: str
    head: int
    sentence: int
    lower: str


def lower_word(text: str) -> str:
    """A word in lower case, with a straight apostrophe."""
    return text.lower().replace("’", "'")


@dataclass(frozen=True, slots=True)
class Entity:
    """Something named at `start:end`, with the model's label (OntoNotes: PERSON, ORG, NORP, GPE …)."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What the model says of a text: tokens in order, and entities in order."""

    tokens: tuple[Token, ...]
    entities: tuple[Entity, ...]


@cache
def load_model(model: str) -> Any:
    """The spaCy pipeline of an installed model without the pipes that no rule uses; loaded once in a process.

    Raises RequestError where no model of that name is installed.
    """
    import spacy  # here, because importing spaCy takes a second that commands without a language step need not pay

    try:
        return spacy.load(model, exclude=list(UNUSED_PIPES))
    except OSError:
        raise RequestError(f"the language model {model} is not installed; install it or name one that is") from None


@cache
def describe_model(model: str) -> str:
    """Name, version and hash of an installed model, as 'name 3.8.0 sha256:0123456789abcdef'.

    Two builds of one name and version give different names, so they must be told apart. Raises RequestError where the
    model is not installed.
    """
    try:
        told = version(model)
    except PackageNotFoundError:
        told = load_model(model).meta["version"]
    return f"{model} {told} sha256:{hash_model(_find_folder(model))}"


def hash_model(folder: Traversable) -> str:
    """The first sixteen digits of the SHA-256 of a model's files: their places in its folder and their contents.

    Files that Python makes beside them are left out.
    """
    whole = hashlib.sha256()
    for place, file in sorted(_walk(folder, ""), key=lambda found: found[0]):
        whole.update(f"{place}\n{hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()[:HASH_DIGITS]


def _walk(folder: Traversable, above: str) -> Iterator[tuple[str, Traversable]]:
    for found in folder.iterdir():
        if found.is_dir():
            yield from _walk(found, f"{above}{found.name}/")
        elif not found.name.endswith((".pyc", ".pyi")):
            yield f"{above}{found.name}", found


def _find_folder(model: str) -> Traversable:
    """The folder of an installed model, or of one that is given by its path."""
    if model.isidentifier() and find_spec(model) is not None:
        return files(model)
    folder: Traversable = load_model(model).path
    return folder


def read_texts(texts: Iterable[str], model: str) -> dict[str, Reading]:
    """The reading of each distinct text; each distinct line of them all is given to the model once.

    Raises RequestError where the model is not installed.
    """
    pieces = {text: split_lines(text) for text in texts}
    by_line = read_lines((line for found in pieces.values() for _, line in found), model)
    return join_texts(pieces, by_line)


def read_lines(lines: Iterable[str], model: str) -> dict[str, Reading]:
    """The reading of each distinct line. Raises RequestError where the model is not installed."""
    distinct = dict.fromkeys(lines)
    if not distinct:
        return {}
    docs = load_model(model).pipe(distinct, batch_size=BATCH_LINES)
    return {line: _convert(doc) for line, doc in zip(distinct, docs, strict=True)}


def join_texts(pieces: Mapping[str, Sequence[tuple[int, str]]], by_line: Mapping[str, Reading]) -> dict[str, Reading]:
    """The reading of each text, made of those of its lines."""
    return {text: _join_lines(found, by_line) for text, found in pieces.items()}


def split_lines(text: str) -> list[tuple[int, str]]:
    """The lines of a text that hold words, each with its offset; one longer than LINE_LIMIT is cut at spaces, because
    the model refuses what is longer than a million characters and its memory grows with the line.
    """
    found = []
    for match in LINE.finditer(text):
        start, end = match.span()
        while end - start > LINE_LIMIT:
            space = text.rfind(" ", start + 1, start + LINE_LIMIT)
            cut = space if space > 0 else start + LINE_LIMIT
            found.append((start, text[start:cut]))
            start = cut
        found.append((start, text[start:end]))
    return [(start, line) for start, line in found if line.strip()]


def _convert(doc: Any) -> Reading:
    """A spaCy document as a reading; tokens that are only white space are left out and heads renumbered."""
    numbers: dict[int, int] = {}
    for token in doc:
        if not token.is_space:
            numbers[token.i] = len(numbers)
    tokens = []
    sentence = -1
    for token in doc:
        sentence += bool(token.is_sent_start)
        number = numbers.get(token.i)
        if number is not None:
            head = numbers.get(token.head.i, number)
            place = (token.idx, token.idx + len(token), token.text, token.tag_, token.dep_)
            tokens.append(Token(*place, head, max(sentence, 0), lower_word(token.text)))
    return Reading(tuple(tokens), tuple(Entity(e.start_char, e.end_char, e.label_) for e in doc.ents))


def _join_lines(lines: Sequence[tuple[int, str]], by_line: Mapping[str, Reading]) -> Reading:
    """The readings of a text's lines as one, with offsets, heads and sentence numbers of the whole text."""
    if len(lines) == 1 and lines[0][0] == 0:
        return by_line[lines[0][1]]
    tokens: list[Token] = []
    entities: list[Entity] = []
    for start, line in lines:
        reading = by_line[line]
        first, sentence = len(tokens), tokens[-1].sentence + 1 if tokens else 0
        for t in reading.tokens:
            place = (t.start + start, t.end + start, t.text, t.tag, t.dep)
            tokens.append(Token(*place, t.head + first, t.sentence + sentence, t.lower))
        entities.extend(Entity(e.start + start, e.end + start, e.label) for e in reading.entities)
    return Reading(tuple(tokens), tuple(entities))
