"""Prints how good derivations are on labelled news and on texts made by rule from real articles.

    NEWSHOUSE_EVAL=DIR python bench/dedupe_quality.py [--half tune|report|all]

The labelled pairs and clusters are split by a hash of the id. Most thresholds were set on the half 'tune'; the share of
reworded gaps that tells a near copy from a rewrite was read off both halves, so 'report' is not untouched. Everything
goes the way of the warehouse: signatures, candidates from all texts of the corpus, alignment, origins.
"""

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from bench.dedupe_made import load_articles, make_texts
from warehouse.dedupe.align import find_shared_spans
from warehouse.dedupe.candidates import NEEDED, Marks, count_own_pairs
from warehouse.dedupe.compare import Text, compare_texts, make_text
from warehouse.dedupe.fingerprints import SURE_WORDS, sign_texts
from warehouse.dedupe.words import split_words
from warehouse.resolve.direction import DatedDocument
from warehouse.resolve.kinds import Relation, relate_texts
from warehouse.resolve.origins import resolve_origins

NAMES = {"near_copy": "near", "excerpt": "contained", "expansion": "contains", "rewrite": "rewritten"}


@dataclass(slots=True)
class Corpus:
    """Texts by id, what each is found by, and what the candidate pairs of texts are to each other."""

    texts: dict[str, Text]
    pairs: list[tuple[Any, int]]
    relations: dict[tuple[int, int], Relation]
    candidate_keys: set[tuple[int, int]]


def read_corpus(texts: Mapping[str, str]) -> Corpus:
    """Sign, pair and align the texts."""
    signatures = dict(zip(texts, sign_texts(list(texts.values())), strict=True))
    batch = split_words(list(texts.values()))
    ready = {
        name: make_text(signatures[name].text_key, text, batch.of(number))
        for number, (name, text) in enumerate(texts.items())
    }
    distinct = {one.text_key: one for one in signatures.values() if one.word_count >= SURE_WORDS}
    prints = [one.distinct() for one in distinct.values()]
    marks = Marks(np.repeat(np.array(list(distinct)), [len(one) for one in prints]), np.concatenate(prints))
    found = count_own_pairs(marks)
    by_key = {text.text_key: text for text in ready.values()}
    pairs = []
    for left, right, shared, rare in zip(
        *(getattr(found, name).tolist() for name in ("left", "right", "shared", "rare")), strict=True
    ):
        if shared >= min(NEEDED, *(len(distinct[key].distinct()) for key in (left, right))):
            pairs.append((compare_texts(by_key[left], by_key[right]), rare))
    relations = {(pair.left_key, pair.right_key): relate_texts(pair, rare) for pair, rare in pairs}
    kept = {keys: relation for keys, relation in relations.items() if relation}
    return Corpus(ready, pairs, kept, set(relations))


def name_relation(corpus: Corpus, one: str, other: str) -> str:
    """What the text `one` is to `other`, in the scorer's words."""
    left, right = corpus.texts[one].text_key, corpus.texts[other].text_key
    if left == right:
        return "exact"
    relation = corpus.relations.get((min(left, right), max(left, right)))
    if relation is None:
        return "unrelated"
    turned = {"excerpt": "expansion", "expansion": "excerpt"} if left > right else {}
    return NAMES[turned.get(relation.kind, relation.kind)]


def is_in_half(name: str, half: str) -> bool:
    """True where an id belongs to a half: 'tune', 'report', or 'all'."""
    return half == "all" or (int(hashlib.md5(name.encode()).hexdigest(), 16) % 2 == 0) == (half == "tune")


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def score(folder: Path, gold: Mapping[str, Iterable[dict[str, Any]]], predicted: Iterable[dict[str, Any]]) -> None:
    """Print what the scorer that comes with the labelled news says."""
    with tempfile.TemporaryDirectory() as made:
        for name, rows in [*gold.items(), ("pred.jsonl", predicted)]:
            Path(made, name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
        command = [sys.executable, str(folder / "eval_dedupe.py"), "--gold", made, "--pred", f"{made}/pred.jsonl"]
        print(subprocess.run(command, check=True, capture_output=True, text=True).stdout, end="")


def measure_relations(folder: Path, half: str) -> None:
    """Labelled pairs: exact, near, contained, rewritten, same event, unrelated. All documents are candidates."""
    data = folder / "data" / "dedupe" / "relations"
    documents = {row["id"]: row["text"] for row in read_rows(data / "docs.jsonl")}
    gold = [row for row in read_rows(data / "pairs.jsonl") if is_in_half(f"{row['a']} {row['b']}", half)]
    corpus = read_corpus(documents)
    predicted = [{"a": row["a"], "b": row["b"], "relation": name_relation(corpus, row["a"], row["b"])} for row in gold]
    score(folder, {"pairs.jsonl": gold, "docs.jsonl": read_rows(data / "docs.jsonl")}, predicted)
    judged = Counter((row["relation"], found["relation"]) for row, found in zip(gold, predicted, strict=True))
    false = sum(
        n for (relation, found), n in judged.items() if relation in ("same_event", "unrelated") and found != "unrelated"
    )
    print(f"same_event or unrelated pairs called a derivation: {false}")


def measure_clusters(folder: Path, name: str, half: str) -> None:
    """Labelled clusters of one text: the origins, whole clusters in one half."""
    data = folder / "data" / "dedupe" / name
    gold = [row for row in read_rows(data / "gold.jsonl") if is_in_half(str(row["cluster"]), half)]
    corpus = read_corpus({row["id"]: row["text"] for row in gold})
    documents = [
        DatedDocument(
            row["id"],
            row["id"],
            None,
            None,
            frozenset(),
            frozenset(),
            False,
            False,
            None,
            corpus.texts[row["id"]].text_key,
        )
        for row in gold
    ]
    members = resolve_origins(documents, corpus.pairs).members
    score(
        folder, {"gold.jsonl": gold}, [{"id": row["id"], "cluster": members.get(row["id"], row["id"])} for row in gold]
    )


def measure_made(folder: Path) -> None:
    """Texts made by rule: candidate recall, kind, and the characters that are aligned."""
    articles = load_articles(folder / "data" / "extraction" / "wcxb_dev")
    made = list(make_texts(articles))
    corpus = read_corpus({**articles, **{f"{one.article_id} {one.rule}": one.text for one in made}})
    recall: dict[str, list[bool]] = defaultdict(list)
    kinds: dict[str, list[bool]] = defaultdict(list)
    characters: dict[str, list[float]] = defaultdict(list)
    for one in made:
        derived, article = corpus.texts[f"{one.article_id} {one.rule}"], corpus.texts[one.article_id]
        keys = min(derived.text_key, article.text_key), max(derived.text_key, article.text_key)
        recall[one.rule].append(keys in corpus.candidate_keys)
        found = name_relation(corpus, f"{one.article_id} {one.rule}", one.article_id)
        kinds[one.rule].append(found == (NAMES[one.kind] if one.kind else "unrelated"))
        spans = find_shared_spans(derived.words, article.words)
        hits = total = 0
        for side, text in ((0, one.text), (1, articles[one.article_id])):
            told = _cover(((span[side].start, span[side].end) for span in spans), text)
            true = _cover(((pair[2 * side], pair[2 * side + 1]) for pair in one.pairs), text)
            hits, total = hits + 2 * len(told & true), total + len(told) + len(true)
        characters[one.rule].append(hits / total)
    for rule in [*recall, "all"]:
        rules = list(recall) if rule == "all" else [rule]
        row = [np.mean([value for name in rules for value in of[name]]) for of in (recall, kinds, characters)]
        print(f"{rule:14} candidate recall {row[0]:.4f}  kind {row[1]:.4f}  characters F1 {row[2]:.4f}")


def _cover(spans: Iterable[tuple[int, int]], text: str) -> set[int]:
    return {place for start, end in spans for place in range(start, end) if not text[place].isspace()}


def main() -> None:
    """Measure everything on the labelled news that NEWSHOUSE_EVAL names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--half", choices=("tune", "report", "all"), default="report")
    half = parser.parse_args().half
    if "NEWSHOUSE_EVAL" not in os.environ:
        sys.exit("NEWSHOUSE_EVAL names no folder of labelled news: nothing was measured")
    folder = Path(os.environ["NEWSHOUSE_EVAL"])
    print(f"== relations ({half})")
    measure_relations(folder, half)
    for name in ("onestop_rewritten", "mccormick_1000"):
        print(f"== {name} ({half})")
        measure_clusters(folder, name, half)
    print("== made (all)")
    measure_made(folder)


if __name__ == "__main__":
    main()
