"""`newshouse diff`: two documents side by side, or the versions of one utterance."""

from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.table import Table
from rich.text import Text

from warehouse.cli.family import find_family, print_family
from warehouse.cli.options import find_published, warehouse_option
from warehouse.errors import RequestError
from warehouse.store.reader import Reader

STYLES = {"shared": "default", "moved": "cyan", "changed": "yellow", "only_left": "red", "only_right": "green"}
WORDS = {"shared": "=", "moved": "moved", "changed": "changed", "only_left": "only left", "only_right": "only right"}
DOCUMENT = """
SELECT documents.document_id, documents.title, documents.text, documents.published_edtf, sources.name AS source_name
FROM documents
LEFT JOIN sources USING (source_id)
WHERE starts_with(documents.document_id::VARCHAR, ?)
LIMIT 2
"""
DERIVATION = """
SELECT kind, is_directed, from_document_id, coverage_from, coverage_to, kind_evidence, direction_evidence
FROM derivations
WHERE (from_document_id = $1 AND to_document_id = $2) OR (from_document_id = $2 AND to_document_id = $1)
"""


@click.command("diff")
@click.argument("left", metavar="DOCUMENT|FAMILY")
@click.argument("right", metavar="[DOCUMENT]", required=False)
@warehouse_option
def diff_command(left: str, right: str | None, warehouse: Path | None) -> None:
    """Print two documents side by side: what is shared, moved, changed, added and left out.

    With one id, that of a quote family: the versions of the utterance with the words that each changed. The ids may be
    given by their first digits. Words are compared without case and punctuation.
    """
    from warehouse.dedupe.differences import find_differences

    with Reader(find_published(warehouse)) as reader:
        if right is None:
            print_family(reader, find_family(reader, left), Console(highlight=False, soft_wrap=True))
            return
        one, other = _find_document(reader, left), _find_document(reader, right)
        derivations = reader.rows(DERIVATION, [one["document_id"], other["document_id"]])
    console = Console(highlight=False)
    for row in derivations:
        console.print(_explain(row, one), style="bold")
    table = Table(show_lines=False, expand=True)
    table.add_column("", no_wrap=True)
    for shown in (one, other):
        table.add_column(_head(shown), ratio=1)
    for piece in find_differences(one["text"], other["text"]):
        style = STYLES[piece.kind]
        table.add_row(Text(WORDS[piece.kind], style), Text(piece.left, style), Text(piece.right, style))
    console.print(table)


def _find_document(reader: Reader, digits: str) -> dict[str, Any]:
    found = reader.rows(DOCUMENT, [digits.lower()])
    if not found:
        raise RequestError(f"there is no document {digits}: SELECT document_id, title FROM documents lists them")
    if len(found) > 1:
        raise RequestError(f"several documents begin with {digits}: give more digits")
    return found[0]


def _head(shown: dict[str, Any]) -> Text:
    told = " · ".join(str(shown[name]) for name in ("source_name", "published_edtf") if shown[name])
    return Text(f"{shown['title'] or 'untitled'}\n{shown['document_id']}" + (f"\n{told}" if told else ""))


def _explain(row: dict[str, Any], left: dict[str, Any]) -> str:
    is_left = row["from_document_id"] == left["document_id"]
    sides = ("the left one", "the right one") if is_left else ("the right one", "the left one")
    came = f"{sides[0]} comes from {sides[1]}" if row["is_directed"] else "which came first is not known"
    return (
        f"{row['kind']}: {came}; {row['coverage_from']:.0%} of {sides[0]} stands in {sides[1]},"
        f" {row['coverage_to']:.0%} the other way. {row['kind_evidence']} {row['direction_evidence']}"
    )
