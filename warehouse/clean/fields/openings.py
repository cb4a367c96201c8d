"""The dateline of an article: of its first paragraph, or of a line of its own above it."""

from warehouse.clean.segments import Draft
from warehouse.clean.signs.dateline import Dateline, find_dateline
from warehouse.clean.view import PageView


def find_opening(view: PageView, draft: Draft) -> tuple[int, Dateline] | None:
    """The line that holds the article's dateline, and its parts; None where the article opens without one."""
    for no in draft.lines:
        kind = view.kind(no)
        if kind in ("dateline", "paragraph"):
            found = find_dateline(view.lines[no].text)
            if found is not None:
                return no, found
            if kind == "paragraph":
                return None
    return None
