"""`newshouse diff FAMILY`: the versions of an utterance with the words that changed, in colour."""

from collections.abc import Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.text import Text

from warehouse.errors import RequestError
from warehouse.store.reader import Reader

STYLES = {"cut": "dim strike", "removed": "strike red", "added": "bold green", "replaced": "bold green"}
MISQUOTED = "bold white on red"
FAMILY = """
SELECT * EXCLUDE (canonical_words)
FROM quote_variants
WHERE quote_family_id = coalesce(
    (SELECT new_id FROM id_aliases WHERE kind = 'quote_family' AND old_id = ?::UUID),
    ?::UUID
)
ORDER BY variant <> 'canonical', published_date, quote_id
"""


def find_family(reader: Reader, digits: str) -> str:
    """The id of the quote family that begins with these digits, or to which an old id of one leads.

    Raises RequestError where there is none, or several.
    """
    query = "SELECT quote_family_id::VARCHAR AS id FROM quote_families WHERE starts_with(id, ?) LIMIT 2"
    found = reader.rows(query, [digits.lower()])
    if not found:
        alias = "SELECT new_id::VARCHAR AS id FROM id_aliases WHERE kind = 'quote_family' AND old_id::VARCHAR = ?"
        found = reader.rows(alias, [digits.lower()])
    if not found:
        raise RequestError(
            f"there is no quote family {digits}: SELECT quote_family_id, words FROM quote_variants lists them;"
            " two documents need two ids"
        )
    if len(found) > 1:
        raise RequestError(f"several quote families begin with {digits}: give more digits")
    return str(found[0]["id"])


def print_family(reader: Reader, family_id: str, console: Console) -> None:
    """Print each version of an utterance: who says it where, and its words with their changes against the canonical.

    Raises RequestError where no family of more than one quote has this id.
    """
    versions = reader.rows(FAMILY, [family_id, family_id])
    if not versions:
        raise RequestError(f"{family_id} is no quote family of more than one quote")
    first = versions[0]
    counts = (
        f"{first['quote_count']} versions in {first['document_count']} documents of {first['origin_count']} origins"
    )
    console.print(Text.assemble((counts, "bold")))
    if first["variant"] is None:
        console.print(Text("which came first is not known, so changes are not told", "dim"))
    for version in versions:
        console.print(describe_version(version))


def describe_version(version: Mapping[str, Any]) -> Text:
    """A version's heading and its words with the changes marked."""
    heading = [version["variant"] or version["kind"], str(version["published_date"] or "undated")]
    heading += [version["source_name"] or "unknown outlet", version["person_name"] or "unknown speaker"]
    text = Text.assemble("\n", (" · ".join(heading), "dim"))
    if version["is_speaker_changed"]:
        text.append("  another speaker", MISQUOTED)
    if version["is_changed_in_marks"]:
        text.append("  changed inside the marks", MISQUOTED)
    text.append("\n")
    return text.append_text(mark_changes(version["words"], version["changes"]))


def mark_changes(words: str, changes: Sequence[Mapping[str, Any]]) -> Text:
    """The words of a version: what was added or put for others in colour, what is gone struck through in its place."""
    text = Text()
    at = 0
    for change in changes:
        text.append(words[at : change["text_start"]])
        at = change["text_start"] + len(change["words"] or "")
        if change["canonical_words"] is not None:
            text.append(f"[-{change['canonical_words']}-]", STYLES["cut" if change["kind"] == "cut" else "removed"])
        if change["words"] is not None:
            is_misquote = change["is_in_marks"] and not change["is_shown"]
            text.append(f"{{+{change['words']}+}}", MISQUOTED if is_misquote else STYLES[change["kind"]])
    return text.append(words[at:])
