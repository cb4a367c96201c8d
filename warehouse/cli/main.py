"""The commands, each loaded only when it is called: `newshouse sql` must not pay for what `newshouse run` needs."""

import sys
from importlib import import_module
from typing import NoReturn

import click

from warehouse.errors import NewshouseError

# command → (module, what it does). The words stand here so that `newshouse --help` loads no command.
COMMANDS = {
    "run": ("flow", "Take pages in and do all that is due, up to the published file."),
    "ingest": ("flow", "Take pages in: keep their bytes and note their arrival."),
    "clean": ("flow", "Cut pages into segments and find their articles."),
    "dedupe": ("flow", "Find which documents come from which."),
    "enrich": ("flow", "Find who is named and who said what."),
    "check": ("flow", "Look for rows that cannot be right."),
    "publish": ("flow", "Replace the file that readers open."),
    "status": ("read", "Say what the warehouse holds and what is due."),
    "sql": ("read", "Ask the published file in SQL."),
    "schema": ("read", "Print the tables, views and their columns with what they mean."),
    "show": ("show", "Print the page of a document, each segment with its role and reason."),
    "why": ("why", "Lead from a row to its words, the rule or model, and the run."),
    "diff": ("diff", "Print two documents side by side, or the versions of one utterance."),
    "decide": ("decide", "Say whether two documents, people, quotes or events are one, whatever the rules say."),
    "doctor": ("doctor", "Say whether this installation and this warehouse are in order."),
    "deploy": ("deploy", "Make the flows of prefect.yaml known to the configured Prefect server."),
}


class LazyGroup(click.Group):
    """A group that imports a command's module when the command is called."""

    def list_commands(self, context: click.Context) -> list[str]:
        """The commands in the order in which a newcomer meets them."""
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """The command of this name, None where there is none."""
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"warehouse.cli.{COMMANDS[name][0]}"), f"{name}_command")
        return command

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands in `--help`."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="newshouse", prog_name="newshouse")
def newshouse() -> None:
    """A news warehouse that can prove what it says: pages in, DuckDB tables and views out."""


def main() -> NoReturn:
    """Run the command line; the exit status is 0, 1 (the run failed), 2 (wrong request) or 3 (inputs rejected)."""
    try:
        sys.exit(newshouse(prog_name="newshouse", standalone_mode=False) or 0)
    except NewshouseError as error:
        click.echo(f"newshouse: {error}", err=True)
        sys.exit(error.exit_status)
    except click.exceptions.Abort:
        click.echo("newshouse: stopped; what was saved stays, and a new run goes on from there", err=True)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except BrokenPipeError:  # an OSError too, and no fault
        sys.stderr.close()  # the reader, such as `head`, had enough
        sys.exit(0)
    except OSError as error:
        where = f" at {error.filename}" if error.filename else ""
        words = (error.strerror or str(error)).lower()
        click.echo(f"newshouse: the system refused{where} ({words}): mend that; a new run goes on from there", err=True)
        sys.exit(1)
