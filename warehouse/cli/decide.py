"""`newshouse decide`: what a person says about two documents holds against every rule."""

import getpass
from pathlib import Path

import click

from warehouse.cli.options import make_settings, warehouse_option


@click.command("decide")
@click.argument("one", metavar="DOCUMENT")
@click.argument("other", metavar="DOCUMENT")
@click.argument("verdict", type=click.Choice(["same", "not-same", "possible"]))
@click.option("--by", help="Who decides [the name of the user].")
@warehouse_option
def decide_command(one: str, other: str, verdict: str, by: str | None, warehouse: Path | None) -> None:
    """Decide whether two documents come from one text.

    The ids may be given by their first digits. A new decision on the two retires the old one. What follows from it is
    found by the next run: newshouse dedupe, then newshouse publish.
    """
    from warehouse.stages.decisions import decide_documents

    left, right = decide_documents(
        make_settings(warehouse), one, other, verdict.replace("-", " "), by or getpass.getuser()
    )
    click.echo(f"{left} and {right}: {verdict.replace('-', ' ')}. newshouse dedupe and newshouse publish make it hold.")
