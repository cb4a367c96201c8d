"""What a run prints: a moving line on a terminal, plain lines in a log, and the account at its end."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from warehouse.settings import Settings
from warehouse.stages.run import BatchCounts, RunReport

REJECTS_SHOWN = 20
QUERIES = (
    (
        "who is quoted, and how many independent texts stand behind it",
        "SELECT person_name, count(*) AS quotes, count(DISTINCT origin_id) AS origins FROM quotes_by_person"
        " WHERE person_name IS NOT NULL GROUP BY ALL ORDER BY quotes DESC",
    ),
    (
        "which documents are copies, and of what",
        "SELECT kind, title, original_title, round(coverage, 2) AS share FROM republications WHERE kind IS NOT NULL",
    ),
    ("what was left out of the articles, and by which rule", "SELECT kind, method, words FROM boilerplate LIMIT 20"),
)


TOTALS = ("pages", "documents", "origins", "people", "quotes")


@contextmanager
def show_progress() -> Iterator[Callable[[BatchCounts], None]]:
    """A function that tells of each batch when it is saved: moving on a terminal, a plain line elsewhere."""
    if not sys.stderr.isatty():
        yield lambda counts: click.echo(describe_batch(counts), err=True)
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        now = progress.add_task("starting", total=None)

        def tell(counts: BatchCounts) -> None:
            progress.console.print(describe_batch(counts), highlight=False)
            progress.update(now, description=f"after {counts.step}: next")

        yield tell


def describe_batch(counts: BatchCounts) -> str:
    """One line on a batch: the step, how many units, what it wrote, how long it took."""
    rows = ", ".join(f"{count} {table}" for table, count in counts.row_counts.items() if count)
    wrote = f" → {rows}" if rows else ""
    refused = f", {counts.rejected_count} rejected" if counts.rejected_count and counts.stage != "check" else ""
    found = f", {counts.rejected_count} with findings" if counts.rejected_count and counts.stage == "check" else ""
    return f"{counts.step:<8} {count_of(counts.unit_count, 'units')}{refused}{found}{wrote} ({counts.seconds:.1f} s)"


def count_of(count: int, plural: str) -> str:
    """'3 pages', '1 page', '1 person'."""
    singular = "person" if plural == "people" else plural.removesuffix("s")
    return f"{count} {singular if count == 1 else plural}"


def print_report(report: RunReport, settings: Settings) -> None:
    """What came of the run, what was refused and why, and what to do next."""
    for warning in report.warnings:
        click.echo(f"warning: {warning}", err=True)
    if report.rejects:
        click.echo(f"\n{count_of(len(report.rejects), 'inputs')} rejected:", err=True)
        for reject in report.rejects[:REJECTS_SHOWN]:
            click.echo(f"  {reject.locator}: {reject.reason}", err=True)
        if len(report.rejects) > REJECTS_SHOWN:
            click.echo("  … all of them: SELECT locator, reason FROM fetches WHERE outcome = 'rejected'", err=True)
    if not report.has_written:
        click.echo("Nothing is due: the warehouse holds all of this already.")
    pages, documents, origins, people, quotes = (count_of(report.totals[name], name) for name in TOTALS)
    others = report.totals["others"]
    no_article = f" ({others} of them the main text of a page that is no article)" if others else ""
    click.echo(
        f"\n{pages} with {documents}{no_article}, from {origins}: copies are not witnesses. {people} named,"
        f" {quotes} found."
    )
    click.echo(f"\nThe file to open: {report.published_path}")
    folder = "" if str(settings.warehouse) == "data" else f" --warehouse {settings.warehouse}"
    click.echo("Three queries to try:")
    for what, query in QUERIES:
        click.echo(f'  # {what}\n  newshouse sql{folder} "{query}"')
