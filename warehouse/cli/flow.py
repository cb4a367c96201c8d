"""`newshouse run` and the single stages: through Prefect flows, or directly."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from warehouse.cli.options import make_settings, settings_options
from warehouse.cli.report import print_report, show_progress
from warehouse.errors import RequestError
from warehouse.settings import Settings
from warehouse.stages.plan import batches, stages_of
from warehouse.stages.run import BatchCounts, RunReport, open_run

REJECTED_EXIT = 3


def flow_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that runs stages."""
    for option in (
        click.option("--verbose", is_flag=True, help="Show Prefect's log lines too."),
        click.option("--direct", is_flag=True, help="Run without Prefect: the same stages, the same rows."),
        settings_options,
    ):
        command = option(command)
    return command


def input_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The arguments of commands that take pages in."""
    for option in (
        click.option(
            "--column",
            "columns",
            multiple=True,
            metavar="OURS=THEIRS",
            help="The column of .jsonl and .parquet files for url, html, text, title, published, fetched_at, source.",
        ),
        click.argument("inputs", nargs=-1, metavar="INPUT..."),
    ):
        command = option(command)
    return command


@click.command("run")
@input_options
@flow_options
def run_command(inputs: tuple[str, ...], columns: tuple[str, ...], **options: Any) -> int:
    """Take INPUT (files, folders, patterns) in and do all that is due, up to the published file.

    Without INPUT it does what is due. Running again does what is new. Exit status: 0 all went in, 1 the run failed,
    2 the request was wrong, 3 some inputs were rejected.
    """
    return perform("refresh", inputs, parse_columns(columns), **options)


def perform(
    flow: str,
    inputs: Sequence[str],
    columns: Mapping[str, str],
    *,
    direct: bool,
    verbose: bool,
    warehouse: Path | None,
    batch_size: int | None,
    workers: int | None,
) -> int:
    """Run a flow, print what it did; the exit status."""
    settings = make_settings(warehouse, batch_size=batch_size, workers=workers)
    with show_progress() as on_batch:
        if direct:
            report = run_direct(flow, settings, inputs, columns, on_batch)
        else:
            from flows.local import run_flow

            report = run_flow(flow, settings, inputs, columns, on_batch=on_batch, verbose=verbose)
    print_report(report, settings)
    return REJECTED_EXIT if report.rejects else 0


def run_direct(
    flow: str,
    settings: Settings,
    inputs: Sequence[str],
    columns: Mapping[str, str],
    on_batch: Callable[[BatchCounts], None],
) -> RunReport:
    """Run the stages of a flow in this process, without Prefect."""
    with open_run(settings, {"stage": flow, "inputs": list(inputs), "columns": dict(columns)}) as run:
        for stage in stages_of(flow):
            if stage == "ingest" and not inputs and flow == "refresh":
                continue
            for batch in batches(run, stage, inputs, columns):
                on_batch(batch.run())
        return run.report()


def parse_columns(given: Sequence[str]) -> dict[str, str]:
    """Our column names with theirs, from `ours=theirs`. Raises RequestError for another form or an unknown name."""
    known = ("url", "html", "text", "title", "published", "fetched_at", "source")
    columns = {}
    for pair in given:
        ours, equals, theirs = pair.partition("=")
        if not equals or not theirs or ours not in known:
            raise RequestError(f"--column {pair} is not OURS=THEIRS with OURS one of {', '.join(known)}")
        columns[ours] = theirs
    return columns


def _stage_command(stage: str) -> click.Command:
    @click.command(stage)
    @flow_options
    def command(**options: Any) -> int:
        return perform(stage, (), {}, **options)

    return command


@click.command("ingest")
@input_options
@flow_options
def ingest_command(inputs: tuple[str, ...], columns: tuple[str, ...], **options: Any) -> int:
    """Take INPUT (files, folders, patterns) in: keep the bytes and note the arrival."""
    return perform("ingest", inputs, parse_columns(columns), **options)


clean_command = _stage_command("clean")
dedupe_command = _stage_command("dedupe")
enrich_command = _stage_command("enrich")
check_command = _stage_command("check")
publish_command = _stage_command("publish")
