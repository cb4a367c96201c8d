"""Tables and lists that a crawler flattened to lines."""

import re

from warehouse.clean.view import Article, PageView

MIN_ROWS = 3
MAX_ROW_WORDS = 30
ANNOUNCES = re.compile(
    r"\b(?:table|comparison|compar\w+|breakdown|overview|summary|rundown|chart|glance|list|following|below"
    r"|key (?:\w+ )?(?:points|figures|facts|data|aspects|dates|differences))\b",
    re.IGNORECASE,
)


def label_tables(view: PageView, article: Article) -> None:
    """Rows of a flattened table: three or more lines in a row that close like no sentence, where one of these speaks
    for a table: the lines touch while the page's paragraphs stand apart; tabs or bars part cells; digits in most rows.

    A table may have slipped behind a widget (it was floated on the page); then a line of the article that ends in a
    colon with nothing under it must have announced it.
    """
    is_spaced = _is_spaced(view)
    announced = _open_announcement(view, article)
    run: list[int] = []
    for no in [*range(article.body[0], article.last + 1), -1]:
        if no >= 0 and _is_row(view, no) and (not run or not is_spaced or not view.lines[no].block.is_after_blank):
            run.append(no)
            continue
        _settle(view, article, run, is_spaced, announced)
        run = [no] if no >= 0 and _is_row(view, no) else []


def _settle(view: PageView, article: Article, run: list[int], is_spaced: bool, announced: bool) -> None:
    if len(run) < MIN_ROWS:
        return
    texts = [view.lines[no].text for no in run]
    celled = sum(view.lines[no].is_celled or " | " in view.lines[no].text for no in run)
    touching = is_spaced and all(not view.lines[no].block.is_after_blank for no in run[1:])
    numeric = sum(any(c.isdigit() for c in text) for text in texts)
    is_inside = run[0] <= article.body[-1]
    if celled >= 0.6 * len(run):
        score = 0.9
    elif touching and announced:
        score = 0.8
    elif touching and is_inside and numeric >= 0.6 * len(run):
        score = 0.7
    else:
        return
    if not is_inside and not announced:
        return
    for no in run:
        view.set(no, "table", "context/flattened_table", score)
    article.body = sorted({*article.body, *run})


def _is_row(view: PageView, no: int) -> bool:
    line = view.lines[no]
    return (
        view.verdicts[no] is None
        and not line.is_ended
        and not line.is_bulleted
        and line.word_count <= MAX_ROW_WORDS
        and not line.text.endswith(":")
    )


def _is_spaced(view: PageView) -> bool:
    """True where nearly all paragraphs of a text page have blank lines between them."""
    if view.is_html:
        return False
    prose = [line for line in view.lines if line.is_paragraph]
    return sum(line.block.is_after_blank for line in prose) >= 0.9 * len(prose)


def _open_announcement(view: PageView, article: Article) -> bool:
    """True where a line of the body promises a table or list with a colon, and furniture or nothing follows it."""
    for no in article.body:
        line = view.lines[no]
        if line.text.endswith(":") and ANNOUNCES.search(line.text):
            below = no + 1
            if below >= len(view.lines) or view.role(below) == "boilerplate" or _is_row(view, below):
                return True
    return False
