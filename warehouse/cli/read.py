"""Commands that read the published file."""

import re
from pathlib import Path

import click

from warehouse.cli.options import find_published, warehouse_option


@click.command("sql")
@click.argument("query")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "record", "csv", "json"]),
    default="table",
    help="How rows are printed.",
)
@warehouse_option
def sql_command(query: str, form: str, warehouse: Path | None) -> None:
    """Ask the published file in SQL. Readers never wait: a run that is writing does not matter."""
    from warehouse.store.reader import Reader

    with Reader(find_published(warehouse)) as reader:
        printed = reader.render(query, form)
    click.echo(printed)
    # DuckDB's box ends with '17 columns (6 shown)' where the others found no room
    if form == "table" and re.search(r"\d columns \(\d+ shown\)\s*$", printed):
        click.echo("newshouse: --format record prints every column of a wide row", err=True)


@click.command("schema")
@click.argument("name", required=False)
@warehouse_option
def schema_command(name: str | None, warehouse: Path | None) -> None:
    """Print the tables, views and macros, or NAME with its columns, and what they mean."""
    from warehouse.store.describe import describe_object, list_objects
    from warehouse.store.reader import Reader

    with Reader(find_published(warehouse)) as reader:
        click.echo(describe_object(reader, name) if name else list_objects(reader))


@click.command("status")
@warehouse_option
def status_command(warehouse: Path | None) -> None:
    """Say what the published file holds, what the last run did and what is due."""
    from warehouse.store.describe import describe_status
    from warehouse.store.reader import Reader

    path = find_published(warehouse)
    with Reader(path) as reader:
        click.echo(describe_status(reader))
