"""`newshouse show`: a page as Newshouse reads it."""

from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from warehouse.cli.options import find_published, warehouse_option
from warehouse.errors import RequestError
from warehouse.store.reader import Reader

STYLES = {"text": "default", "about": "cyan", "boilerplate": "dim red"}
FORMS = {
    "brief": "a brief: few words, but a whole text\n",
    "page": "no article: the main text of its page, from which no names, quotes and events are read\n",
}
SEGMENTS = """
SELECT segments.*, substring(pages.text, segments.page_start + 1, segments.page_end - segments.page_start) AS words
FROM segments
JOIN pages USING (page_id)
WHERE segments.page_id = ?::UUID AND segments.role <> 'gap'
ORDER BY segments.segment_no
"""


@click.command("show")
@click.argument("document", metavar="DOCUMENT")
@warehouse_option
def show_command(document: str, warehouse: Path | None) -> None:
    """Print the page of DOCUMENT (an id, or its first digits) with the kind, role and rule of each segment."""
    with Reader(find_published(warehouse)) as reader:
        found = reader.rows(
            "SELECT document_id, page_id, title, url, form FROM documents WHERE starts_with(document_id::VARCHAR, ?)",
            [document.lower()],
        )
        if not found:
            raise RequestError(f"there is no document {document}: SELECT document_id, title FROM documents lists them")
        if len(found) > 1:
            raise RequestError(f"several documents begin with {document}: give more digits")
        console = Console(highlight=False, soft_wrap=True)
        shown = found[0]
        console.print(
            Text.assemble(
                (shown["title"] or "untitled", "bold"),
                f"\n{shown['document_id']}  {shown['url'] or ''}\n",
                FORMS.get(shown["form"], ""),
            )
        )
        for segment in reader.rows(SEGMENTS, [shown["page_id"]]):
            is_other = segment["document_id"] not in (None, shown["document_id"])
            role = f"{segment['role']} of another document" if is_other else segment["role"]
            style = "dim" if is_other else STYLES[segment["role"]]
            note = (
                f"{segment['page_start']:>7} {segment['kind']} ({role}) by {segment['method']}, {segment['score']:.2f}"
            )
            console.print(Text.assemble((note, "dim italic"), "\n", (segment["words"], style), "\n"))
