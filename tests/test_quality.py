"""Quality floors: what the benches measure on labelled news must not sink below what it was, less a little.

Each floor lies about .01 under its figure in bench/RESULTS.md; a change that raises a figure raises its floor with it.
"""

import json
import os
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.made_news import make_settings, run_all
from warehouse.store.warehouse import open_database

ROOT = Path(__file__).parents[1]

# (bench with its options, where in what it prints the figure stands, the least that it may be)
FLOORS = [
    ("clean_quality --only lines", r"by newshouse:.*?main\tF1=(\S+)", 0.855),
    ("clean_quality --only lines", r"by newshouse with the HTML:.*?main\tF1=(\S+)", 0.895),
    ("clean_quality --only extraction", r"wcxb_dev by newshouse:.*?bow\tF1=(\S+)", 0.935),
    ("clean_quality --only extraction", r"wcxb_dev by newshouse:.*?date\tF=(\S+)", 0.92),
    ("clean_quality --only extraction", r"wcxb_dev by newshouse:.*?title\texact=(\S+)", 0.85),
    ("clean_quality --only extraction", r"wcxb_dev by newshouse:.*?author\t.*?\bF=(\S+)", 0.87),
    ("clean_quality --only extraction", r"10pct by newshouse:.*?snippet\tF1=(\S+)", 0.95),
    ("clean_quality --only types", r"all but articles by newshouse:.*?bow\tF1=(\S+)", 0.69),
    ("clean_quality --only multi", r"start_exact\tF1=(\S+)", 0.945),
    ("clean_quality --only multi", r"html\tF1=(\S+)", 0.97),
    ("clean_quality --only metadata", r"by newshouse:.*?date\tF=(\S+)", 0.95),
    ("dedupe_quality", r"exact\tF1=(\S+)", 0.99),
    ("dedupe_quality", r"near\tF1=(\S+)", 0.97),
    ("dedupe_quality", r"contains\tF1=(\S+)", 0.97),
    ("dedupe_quality", r"rewritten\tF1=(\S+)", 0.98),
    ("dedupe_quality", r"onestop_rewritten.*?clusters\tF1=(\S+)", 0.99),
    ("dedupe_quality", r"mccormick_1000.*?clusters\tF1=(\S+)", 1.0),
    ("dedupe_quality", r"all +candidate recall (\S+)", 0.99),
    ("dedupe_quality", r"all +candidate recall \S+ +kind (\S+)", 0.98),
    ("dedupe_quality", r"all +candidate recall .*? characters F1 (\S+)", 0.975),
    ("enrich_quality --only quotes", r"content\t.*?overlapF1=(\S+)", 0.67),
    ("enrich_quality --only quotes", r"source\t.*?overlapF1=(\S+)", 0.63),
    ("enrich_quality --only quotes", r"long_spans\tF1=(\S+)", 0.98),
    ("enrich_quality --only quotes", r"source_right=(\S+)", 0.905),
    ("enrich_quality --only quotes", r"indirect_speech_verb\tR=(\S+)", 0.75),
    ("enrich_quality --only quotes", r"indirect_speech_verb\tR=\S+\tP=(\S+)", 0.91),
    ("enrich_quality --only people", r"gum_news.*?loose\tF1=(\S+)", 0.82),
    ("enrich_quality --only people", r"wikigold.*?loose\tF1=(\S+)", 0.865),
    ("name_quality", r"pairs\tF1=(\S+)", 0.865),
    ("name_quality", r"all_right=(\S+)", 0.985),
    ("name_quality", r"all places.*?CoNLL=(\S+)", 0.84),
    ("name_quality", r"end in a name.*?CoNLL=(\S+)", 0.945),
    ("events_quality --only giveme5w1h", r"who\ttokenF1=(\S+)", 0.80),
    ("events_quality --only giveme5w1h", r"what\ttokenF1=(\S+)", 0.61),
    ("events_quality --only giveme5w1h", r"when\ttokenF1=(\S+)", 0.70),
    ("events_quality --only giveme5w1h", r"where\ttokenF1=(\S+)", 0.56),
    ("events_quality --only ecbplus", r"overlap F1 (\S+)", 0.715),
    ("events_quality --only ecbplus", r"CoNLL=(\S+)", 0.725),
    ("events_quality --only report", r"mentions_d.*?recall of main ([\d.]+)", 0.74),
    ("events_quality --only report", r"mentions_d.*?recall of all ([\d.]+)", 0.60),
    ("events_quality --only report", r"mentions_d.*?class ([\d.]+)", 0.81),
    ("events_quality --only report", r"mentions_d.*?status ([\d.]+)", 0.95),
    ("events_quality --only report", r"mentions_d.*?date ([\d.]+)", 0.68),
    ("events_quality --only report", r"mentions_d.*?labelled of those given ([\d.]+)", 0.88),
    ("events_quality --only report", r"mentions_g.*?recall of all ([\d.]+)", 0.52),
    ("events_quality --only report", r"mentions_g.*?class ([\d.]+)", 0.85),
    ("events_quality --only report", r"mentions_g.*?status ([\d.]+)", 0.94),
    ("events_quality --only tune", r"mentions_b.*?recall of main ([\d.]+)", 0.86),
    ("events_quality --only tune", r"mentions_b.*?recall of all ([\d.]+)", 0.59),
    ("events_quality --only tune", r"mentions_b.*?status ([\d.]+)", 0.94),
    ("events_quality --only tune", r"mentions_c.*?recall of main ([\d.]+)", 0.79),
    ("events_quality --only tune", r"mentions_c.*?recall of all ([\d.]+)", 0.60),
    ("events_quality --only tune", r"mentions_c.*?class ([\d.]+)", 0.90),
    ("events_quality --only tune", r"mentions_c.*?status ([\d.]+)", 0.92),
    ("events_quality --only tune", r"mentions_e.*?recall of all ([\d.]+)", 0.68),
    ("events_quality --only tune", r"mentions_f.*?recall of all ([\d.]+)", 0.50),
    ("events_quality --only tune", r"mentions_c.*?date ([\d.]+)", 0.83),
]
# (bench with its options, what must stand in what it prints)
NEVER = [
    ("dedupe_quality", "same_event or unrelated pairs called a derivation: 0\n"),
    ("clean_quality --only multi", "\tsingles_split=0.0000\t"),
]


@cache
def measure(evaluation: Path, command: str) -> str:
    """What a bench prints, run as its users run it."""
    module, *options = command.split()
    environment = os.environ | {"NEWSHOUSE_EVAL": str(evaluation), "PYTHONPATH": str(ROOT)}
    line = [sys.executable, "-m", f"bench.{module}", *options]
    done = subprocess.run(line, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize(("command", "where", "floor"), FLOORS)
def test_figures_stay_above_their_floors(eval_folder: Path, command: str, where: str, floor: float) -> None:
    found = re.search(where, measure(eval_folder, command), re.DOTALL)
    assert found, f"bench.{command} prints no {where}"
    assert float(found[1]) >= floor


@pytest.mark.parametrize(("command", "words"), NEVER)
def test_what_must_never_happen_did_not(eval_folder: Path, command: str, words: str) -> None:
    assert words in measure(eval_folder, command)


def test_real_news_goes_through_a_run_and_passes_every_check(eval_folder: Path, tmp_path: Path) -> None:
    """Texts and pages that nobody wrote for a test; a check that fails holds up publishing."""
    rows = [
        {"url": f"https://news.example/{row['id']}", "published": row.get("date"), "text": row["text"]}
        for corpus in ("people/meantime_en", "events/ecbplus_dev", "events/giveme5w1h", "quotes/polnear_dev")
        for row in read_rows(eval_folder / "data" / corpus / "gold.jsonl")[::4]
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    pages = sorted((eval_folder / "data" / "extraction" / "trafilatura_eval_10pct" / "html").glob("*.gz"))[:40]
    report = run_all(make_settings(tmp_path / "data"), [tmp_path / "rows.jsonl", *pages])
    assert report.published_path.exists()
    assert report.totals["pages"] == len(rows) + len(pages)
    with open_database(report.published_path, read_only=True) as connection:
        events, documents = connection.execute(
            "SELECT (SELECT count(*) FROM events), (SELECT count(*) FROM documents)"
        ).fetchall()[0]
    assert documents > 0.9 * report.totals["pages"]
    assert events > documents


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
