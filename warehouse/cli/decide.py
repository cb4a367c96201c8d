"""`newshouse decide`: what a person says about two of a kind holds against every rule."""

import getpass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from warehouse.cli.options import make_settings, warehouse_option
from warehouse.errors import RequestError

if TYPE_CHECKING:
    from warehouse.stages.decisions import Decision

KINDS = ("document", "person", "quote", "event_mention")
WORDS_SHOWN = 60  # characters of a title or quote in a list


@click.command("decide")
@click.argument("one", metavar="[ONE]", required=False)
@click.argument("other", metavar="[OTHER]", required=False)
@click.argument("verdict", type=click.Choice(["same", "not-same", "possible"]), required=False)
@click.option("--kind", type=click.Choice(KINDS), help="What ONE and OTHER are [document].")
@click.option("--by", help="Who decides [the name of the user].")
@click.option("--list", "is_list", is_flag=True, help="List the decisions, of --kind or all.")
@click.option("--take-back", metavar="DECISION", help="Take back a decision that holds.")
@warehouse_option
def decide_command(
    one: str | None,
    other: str | None,
    verdict: str | None,
    kind: str | None,
    by: str | None,
    is_list: bool,
    take_back: str | None,
    warehouse: Path | None,
) -> None:
    """Decide whether two documents come from one text, two names are one person's, two quotes one utterance, or two
    tellings of one event.

    ONE and OTHER are ids or their first digits: of documents; of mentions, or of people; of quotes; of event mentions,
    or of events. A new decision on the two retires the old one. What follows from it is found by the next run.
    """
    from warehouse.stages import decisions

    if (one is not None) + is_list + (take_back is not None) > 1:
        raise RequestError("decide on two ids, or --list, or --take-back one decision: one at a time")
    settings = make_settings(warehouse)
    if is_list:
        for found in decisions.list_decisions(settings, kind):
            click.echo(describe(found))
        return
    if take_back is not None:
        old = decisions.take_back(settings, take_back)
        click.echo(f"taken back: {describe(old)}")
        click.echo(_what_next(decisions.KINDS[old.kind].step))
        return
    if one is None or other is None or verdict is None:
        raise RequestError("name two ids and a verdict: newshouse decide ONE OTHER same|not-same|possible")
    plain = verdict.replace("-", " ")
    kind = kind or "document"
    left, right = decisions.decide(settings, kind, one, other, plain, by or _user())
    click.echo(f"{left} and {right}: {plain}. {_what_next(decisions.KINDS[kind].step)}")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError) as error:  # a container whose user has no name; OSError from Python 3.13 on
        raise RequestError("this user has no name here: say who decides with --by NAME") from error


def _what_next(step: str) -> str:
    return f"newshouse {step} and newshouse publish make it hold."


def describe(decision: "Decision") -> str:
    """A decision in one line: its first digits, what it is about, who decided when, and whether it holds."""
    pair = " | ".join(
        f"{identity[:8]} {_cut(words)}"
        for identity, words in (
            (decision.left_id, decision.left_words),
            (decision.right_id, decision.right_words),
        )
    )
    state = "holds" if decision.retired_at is None else f"retired {decision.retired_at:%Y-%m-%d}"
    return (
        f"{decision.decision_id[:13]}  {decision.kind}  {decision.verdict}  {pair}"
        f"  by {decision.decided_by}, {decision.decided_at:%Y-%m-%d}, {state}"
    )


def _cut(words: str | None) -> str:
    if words is None:
        return "(no longer there)"
    return words if len(words) <= WORDS_SHOWN else words[: WORDS_SHOWN - 1] + "…"
