"""The kinds of an article's body lines, and of what is left around articles."""

from warehouse.clean.lines import LIST_BULLET
from warehouse.clean.rules.places import kind_of_tag
from warehouse.clean.view import Article, PageView

MAX_SUBHEADING_WORDS = 16
MIN_LINK_RUN = 3
MIN_HEADLINE_SHARE = 0.6
MAX_RUN = 40  # how far to look each way: runs of many thousand lines exist, and each line asks


def label_body(view: PageView, article: Article) -> None:
    """Give every unjudged line between an article's first and last paragraph its kind; lines behind it stay open."""
    if not article.body:
        return
    body = set(article.body)
    last = max(no for no in article.body)
    for no in range(article.body[0], last + 1):
        if view.verdicts[no] is not None or no in view.unlikely:
            continue
        line = view.lines[no]
        if view.is_html:
            if no in body:
                rule = "context/between_kept" if no in view.filled else "vote/trafilatura"
                view.set(no, kind_of_tag(line), rule if view.votes is not None else "context/best_run", 0.9)
            continue
        if line.is_paragraph or line.is_ended or line.text.endswith(":"):
            view.set(
                no,
                "list" if LIST_BULLET.match(line.text) else "paragraph",
                "line/prose",
                0.85 if line.is_ended else 0.6,
            )
        elif LIST_BULLET.match(line.text):
            view.set(no, "list", "line/bullet", 0.7)
        else:
            _label_short(view, no, last)


def _label_short(view: PageView, no: int, last: int) -> None:
    """A short line inside a text body: a subheading over prose, one of a run of links to other stories, or an item."""
    line = view.lines[no]
    run = _short_run(view, no)
    follows = next((n for n in range(no + 1, last + 1) if view.role(n) != "boilerplate"), None)
    is_over_prose = follows is not None and (
        view.lines[follows].is_paragraph or view.lines[follows].is_bulleted or view.lines[follows].is_ended
    )
    if len(run) >= MIN_LINK_RUN and run[0] > 0 and view.role(run[0] - 1) == "boilerplate" and _are_headlines(view, run):
        view.set(no, "related_link", "context/headlines_below_furniture", 0.6)
    elif is_over_prose and line.word_count <= MAX_SUBHEADING_WORDS:
        view.set(no, "subheading", "context/over_prose", 0.7)
    else:
        view.set(no, "list" if len(run) >= 2 else "paragraph", "context/between_prose", 0.5)


def _are_headlines(view: PageView, run: list[int]) -> bool:
    """True where most lines of a run read as headlines: links to other stories that lost their address."""
    alike = sum(view.lines[n].is_like_headline and view.lines[n].word_count >= 5 for n in run)
    return alike >= MIN_HEADLINE_SHARE * len(run)


def _short_run(view: PageView, no: int) -> list[int]:
    def is_member(n: int) -> bool:
        line = view.lines[n]
        return line.is_short and not line.is_ended and view.role(n) != "about" and not line.text.endswith(":")

    first = last = no
    while first - 1 >= max(0, no - MAX_RUN) and is_member(first - 1):
        first -= 1
    while last + 1 < min(len(view.lines), no + MAX_RUN) and is_member(last + 1):
        last += 1
    return list(range(first, last + 1))


def label_rest(view: PageView) -> None:
    """Every line still unjudged stands around the articles, or among their prose and is none of it: a teaser if it
    reads as prose, else a link or navigation."""
    for line in view.lines:
        if view.verdicts[line.no] is not None:
            continue
        is_inside = line.no in view.unlikely
        if line.is_paragraph:
            view.set(line.no, "teaser", "odds/teaser_among_prose" if is_inside else "context/prose_outside", 0.5)
        elif line.is_like_headline and line.word_count >= 5:
            view.set(line.no, "related_link", "odds/link_among_prose" if is_inside else "context/headline_outside", 0.5)
        elif not any(c.isalnum() for c in line.text):
            view.set(line.no, "other", "line/no_words", 0.9)
        else:
            view.set(line.no, "navigation", "odds/short_among_prose" if is_inside else "context/short_outside", 0.5)
