"""Texts made by rule from real articles, each with what it is to the article that it was made from.

A made text says of each of its words from which word of the article it comes, so that alignments can be scored.
"""

import hashlib
import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

TOKEN = re.compile(r"\S+")
EDIT_SHARE = 0.15


@dataclass(frozen=True, slots=True)
class Made:
    """A made text. `pairs` are places (start, end, article start, article end) of words that come from the article."""

    article_id: str
    rule: str
    kind: str | None
    text: str
    pairs: tuple[tuple[int, int, int, int], ...]


def load_articles(folder: Path, least_words: int = 150) -> dict[str, str]:
    """The articles of a labelled corpus that have enough words to be cut, by id."""
    rows = [json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    return {
        row["id"]: row["text"]
        for row in rows
        if row["page_type"] == "article" and len(TOKEN.findall(row["text"])) >= least_words
    }


def make_texts(articles: dict[str, str]) -> Iterator[Made]:
    """Seven texts of each article; which words are cut, edited or moved follows from the article's id alone."""
    ids = sorted(articles)
    for number, article_id in enumerate(ids):
        chance = random.Random(hashlib.md5(article_id.encode()).hexdigest())
        words = [match.span() for match in TOKEN.finditer(articles[article_id])]
        others = [articles[ids[(number + step) % len(ids)]] for step in (7, 19, 31)]
        for rule, kind, pieces in _rules(articles[article_id], words, others, chance):
            yield _build(article_id, rule, kind, articles[article_id], pieces)


Piece = tuple[int, int] | str  # a range of the article's word numbers, or other words


def _rules(
    article: str, words: Sequence[tuple[int, int]], others: Sequence[str], chance: random.Random
) -> Iterator[tuple[str, str | None, list[Piece]]]:
    count = len(words)
    yield "truncated", "excerpt", [(0, int(count * chance.uniform(0.4, 0.75)))]
    head, tail = (_cut(other, chance, max(40, count // 5)) for other in others[:2])
    yield "wrapped", "expansion", [head, (0, count), tail]
    yield "edited", "near_copy", _edit(count, others[0].split(), chance)
    yield "shuffled", "near_copy", _shuffle(article, words, chance)
    length = chance.randint(60, 120)
    start = chance.randrange(count - length)
    yield "excerpt", "excerpt", [(start, start + length)]
    host = others[2].split()
    starts = sorted(chance.sample(range(0, count - 30, 30), 3))
    thirds = [" ".join(host[len(host) * i // 4 : len(host) * (i + 1) // 4]) for i in range(4)]
    quotes: list[Piece] = []
    for part, at in zip(thirds, starts, strict=False):
        quotes += [part, "“", (at, at + chance.randint(16, 28)), "”"]
    yield "three quotes", None, [*quotes, thirds[3]]
    yield "aggregated", "expansion", [others[0], (0, count), others[1], others[2]]


def _cut(text: str, chance: random.Random, length: int) -> str:
    words = text.split()
    start = chance.randrange(max(1, len(words) - length))
    return " ".join(words[start : start + length])


def _edit(count: int, vocabulary: Sequence[str], chance: random.Random) -> list[Piece]:
    pieces: list[Piece] = []
    for number in range(count):
        edit = chance.choice(("replace", "delete", "insert")) if chance.random() < EDIT_SHARE else "keep"
        if edit in ("replace", "insert"):
            pieces.append(chance.choice(vocabulary))
        if edit in ("keep", "insert"):
            pieces.append((number, number + 1))
    return pieces


def _shuffle(article: str, words: Sequence[tuple[int, int]], chance: random.Random) -> list[Piece]:
    """The paragraphs in another order; where there are fewer than four, stretches of forty words."""
    breaks = [n for n in range(1, len(words)) if "\n" in article[words[n - 1][1] : words[n][0]]]
    if len(breaks) < 3:
        breaks = list(range(40, len(words), 40))
    bounds = [0, *breaks, len(words)]
    parts: list[Piece] = list(pairwise(bounds))
    chance.shuffle(parts)
    return parts


def _build(article_id: str, rule: str, kind: str | None, article: str, pieces: Sequence[Piece]) -> Made:
    words = [match.span() for match in TOKEN.finditer(article)]
    text = ""
    pairs = []
    for piece in pieces:
        if isinstance(piece, str):
            text += piece + " "
            continue
        for start, end in words[piece[0] : piece[1]]:
            pairs.append((len(text), len(text) + end - start, start, end))
            text += article[start:end] + " "
    return Made(article_id, rule, kind, text, tuple(pairs))
