"""Prints how good names are across documents: pairs of spellings, names taken apart, people of 120 articles.

    NEWSHOUSE_EVAL=DIR python -m bench.name_quality

Nothing was fitted on the labels, but the pairs and the names to take apart were all read while the rules were written.
People of the articles are scored at the labelled places: a place where the rules name nobody is a person of its own.
Half of these places are pronouns and descriptions, to which the rules give no person; the second score leaves them out.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.enrich_quality import make_document
from warehouse.enrich import enrich_documents
from warehouse.records import Enrichment
from warehouse.resolve.name_likeness import is_like_name
from warehouse.resolve.name_parts import parse_name

PARTS = {"title": "title", "first": "given", "middle": "middle", "last": "family", "suffix": "suffix"}
CLUSTER_LABEL = re.compile(r"^(?:cross_|intra_)+")  # how a cluster was made: the same person stands under several
NAME = re.compile(r"[A-Z]\w*[a-z]\w*$")
NO_NAMES = frozenset("He She I His Her They It President Minister States CEO Officer Chairman".split())
Row = dict[str, Any]


def load(folder: Path) -> list[Row]:
    """The labelled rows of a corpus."""
    return [json.loads(line) for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]


def score(evaluation: Path, scorer: str, gold: Sequence[Row], answers: Sequence[Row], *options: str) -> None:
    """Prints what a scorer says of the answers."""
    with tempfile.TemporaryDirectory() as folder:
        for name, rows in (("gold", gold), ("predicted", answers)):
            (Path(folder) / f"{name}.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
        command = [sys.executable, str(evaluation / scorer), "--gold", folder]
        subprocess.run([*command, "--pred", str(Path(folder) / "predicted.jsonl"), *options], check=True)


def answer_people(row: Row, enriched: Enrichment) -> list[Row]:
    """The labelled places with the person whom the rules name there."""
    keys = {mention.mention_id: mention.name_key for mention in enriched.mentions}
    people = [mention for mention in enriched.mentions if mention.entity_kind == "person"]
    answers = []
    for number, place in enumerate(m for m in row["mentions"] if m["type"] == "person"):
        near = [p for p in people if p.page_start < place["end"] and place["start"] < p.page_end]
        named = max(near, key=lambda p: p.page_end, default=None)
        key = None
        if named is not None:
            key = named.name_key or keys.get(named.antecedent_mention_id or "") or named.antecedent_mention_id
        answers.append({"start": place["start"], "end": place["end"], "cluster": key or f"{row['id']} {number}"})
    return answers


def keep_names(row: Row) -> Row:
    """The row with the places only that end in a name."""
    kept = [m for m in row["mentions"] if NAME.search(m["text"]) and m["text"].split()[-1] not in NO_NAMES]
    return {**row, "mentions": kept}


def main() -> None:
    """Scores all three."""
    folder = os.environ.get("NEWSHOUSE_EVAL")
    if not folder:
        sys.exit("set NEWSHOUSE_EVAL to the folder with the labelled news")
    evaluation = Path(folder)
    pairs = load(evaluation / "data/people/name_pairs")
    print("# name_pairs", flush=True)
    answers = [{"id": row["id"], "match": is_like_name(row["name1"], row["name2"])} for row in pairs]
    score(evaluation, "eval_names.py", pairs, answers)
    names = load(evaluation / "data/people/nameparser_cases")
    print("# nameparser_cases", flush=True)
    answers = []
    for row in names:
        parts = parse_name(row["name"])
        found = {label: getattr(parts, part) for label, part in PARTS.items()} | {"nickname": parts.nickname}
        answers.append({"id": row["id"], "parts": found})
    score(evaluation, "eval_names.py", names, answers)
    rows = load(evaluation / "data/people/meantime_en")
    for row in rows:
        for mention in row["mentions"]:
            mention["cluster"] = CLUSTER_LABEL.sub("", mention["cluster"])
    enriched = enrich_documents([make_document(row["id"], row["text"]) for row in rows])
    for title, gold in (("all places", rows), ("places that end in a name", [keep_names(row) for row in rows])):
        print(f"# meantime_en, {title}", flush=True)
        answers = [{"id": r["id"], "mentions": answer_people(r, e)} for r, e in zip(gold, enriched, strict=True)]
        score(evaluation, "eval_coref.py", gold, answers)


if __name__ == "__main__":
    main()
