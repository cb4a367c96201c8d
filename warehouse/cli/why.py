"""`newshouse why`: the words behind a row."""

from collections import defaultdict
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.text import Text

from warehouse.cli.options import find_published, warehouse_option
from warehouse.store.reader import Reader
from warehouse.store.trace import TRACED, Trace, trace_row

STYLES = {"speaker": "bold green", "cue": "bold magenta"}
CLAIM_STYLE = "bold black on yellow"
CONTEXT = 200  # characters shown before and behind the words, at most, within their line
LINES_SHOWN = 12


@click.command("why")
@click.argument("table", type=click.Choice(list(TRACED)), metavar="TABLE")
@click.argument("row_id", metavar="ID")
@warehouse_option
def why_command(table: str, row_id: str, warehouse: Path | None) -> None:
    """Print the words on which row ID of TABLE rests, marked in their sentence, the rule or model, and the run."""
    with Reader(find_published(warehouse)) as reader:
        print_trace(trace_row(reader, table, row_id), Console(highlight=False, soft_wrap=True))


def print_trace(trace: Trace, console: Console) -> None:
    """The row's own columns, its words in their places, and where they come from."""
    for name, value in trace.row.items():
        if value is not None and name not in ("text",):
            console.print(Text.assemble((f"{name:<22}", "dim"), str(value)))
    places: dict[tuple[Any, ...], list[dict[str, Any]]] = defaultdict(list)
    for claim in trace.claims:
        if claim["page_start"] is None:
            places[claim["page_id"], -1].append(claim)
        else:
            line_start = claim["text"].rfind("\n", 0, claim["page_start"]) + 1
            places[claim["page_id"], line_start].append(claim)
    for number, ((_, line_start), claims) in enumerate(places.items()):
        if number == LINES_SHOWN:
            console.print(f"\n… and {len(places) - LINES_SHOWN} more places")
            break
        first = claims[0]
        console.print(
            Text.assemble("\n", (f"{first['title'] or 'untitled'} ({first['url'] or first['locator']})", "italic"))
        )
        console.print(mark_line(claims, line_start) if line_start >= 0 else _name_pointers(claims))
        for method in dict.fromkeys((claim["method"], claim["score"]) for claim in claims if claim["method"]):
            console.print(Text.assemble(("rule   ", "dim"), f"{method[0]}, score {method[1]:.2f}"))
    if trace.ledger:
        ledger = trace.ledger
        console.print(Text.assemble(("\nstage  ", "dim"), f"{ledger['stage']} {ledger['version']}"))
        console.print(
            Text.assemble(("run    ", "dim"), f"{ledger['run_id']}, begun {ledger['started_at']:%Y-%m-%d %H:%M:%S} UTC")
        )


def mark_line(claims: list[dict[str, Any]], line_start: int) -> Text:
    """The line of the page in which the claims stand, with their words marked; without colours, by brackets."""
    page = claims[0]["text"]
    last = max(claim["page_end"] for claim in claims)
    line_end = page.find("\n", last)
    start = max(line_start, min(claim["page_start"] for claim in claims) - CONTEXT)
    end = min(len(page) if line_end < 0 else line_end, last + CONTEXT)
    line = Text("… " if start > line_start else "")
    at = start
    for claim in sorted(claims, key=lambda claim: (claim["page_start"], claim["page_end"])):
        if claim["page_start"] < at:
            continue  # inside words that are marked already
        line.append(page[at : claim["page_start"]])
        part = claim["claim_part"] if claim["claim_part"] in STYLES else ""
        line.append("[" + (f"{part}: " if part else ""), "dim")
        line.append(page[claim["page_start"] : claim["page_end"]], STYLES.get(part, CLAIM_STYLE))
        line.append("]", "dim")
        at = claim["page_end"]
    line.append(page[at:end])
    return line.append(" …") if end < (len(page) if line_end < 0 else line_end) else line


def _name_pointers(claims: list[dict[str, Any]]) -> Text:
    return Text("\n".join(f"in the page's metadata at {claim['metadata_pointer']}" for claim in claims))
