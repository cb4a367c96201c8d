"""What follows an article: its author's bio, credits, and teasers of other stories."""

from warehouse.clean.rules.people_lines import is_bio
from warehouse.clean.view import Article, PageView

MIN_TEASER_SHARE = 0.3
MIN_SHARE_ABOVE = 0.6
END_KINDS = frozenset({"author_bio", "copyright", "source_link"})


def label_bio(view: PageView, article: Article) -> None:
    """A paragraph that says who someone is, near the article's end or next to a closing credit, is the author's bio."""
    body = article.body
    if len(body) < 4:
        return
    for place, no in enumerate(body[2:], 2):
        if not is_bio(view.lines[no]) or view.verdicts[no] is not None:
            continue
        near = [view.kind(n) for n in range(no + 1, min(no + 3, article.last + 1))]
        is_closing = any(kind in ("credit", "copyright", "byline") for kind in near)
        if is_closing or place >= len(body) - 2 or _only_cut_after(view, body[place + 1 :]):
            view.set(no, "author_bio", "context/closing_bio", 0.8)


def _only_cut_after(view: PageView, after: list[int]) -> bool:
    return bool(after) and sum(view.lines[no].is_cut for no in after) >= MIN_TEASER_SHARE * len(after)


def cut_teasers(view: PageView, article: Article) -> None:
    """Paragraphs behind the article's end sign, some of them cut off mid-sentence, announce other stories.

    Cut paragraphs without an end sign count only as a closing run of two or more.
    """
    end = _find_end(view, article)
    tail = [no for no in article.body if end is not None and no > end]
    if tail and _only_cut_after(view, tail):
        reason = "context/cut_off_after_end"
    else:
        tail = _closing_cuts(view, article)
        reason = "context/closing_cut_offs"
    for no in tail:
        view.set(no, "teaser", reason, 0.85 if view.lines[no].is_cut else 0.7)
    gone = set(tail)
    article.body = [no for no in article.body if no not in gone]


def _find_end(view: PageView, article: Article) -> int | None:
    """The first line, behind at least three paragraphs, that only stands at the end of an article."""
    prose = 0
    for no in range(article.first, article.last + 1):
        verdict = view.verdicts[no]
        if verdict is None and view.lines[no].is_paragraph:
            prose += 1
        elif (
            prose >= 3
            and verdict is not None
            and (verdict.kind in END_KINDS or verdict.method.startswith(("line/text_credit", "line/closing_credit")))
        ):
            return no
    return None


def _closing_cuts(view: PageView, article: Article) -> list[int]:
    run: list[int] = []
    for no in reversed(article.body):
        if not view.lines[no].is_cut or view.lines[no].block.tag in ("tr", "li", "td", "dd"):
            break
        run.append(no)
    return run if len(run) >= 2 and len(run) < len(article.body) - 1 else []


def cut_comments(view: PageView, article: Article) -> None:
    """What follows the heading of the comments is comments, tables that the article announced aside."""
    widget = None
    seen = 0
    for no in range(article.first, article.last + 1):
        if view.kind(no) == "comment_widget" and seen >= 0.5 * len(article.body) and seen >= 2:
            widget = no
            break
        seen += view.is_body[no]
    if widget is None:
        return
    for no in range(widget + 1, article.last + 1):
        if view.verdicts[no] is None:
            view.set(no, "comment", "context/behind_comment_widget", 0.75)
    article.body = [no for no in article.body if no < widget or view.kind(no) == "table"]


def cut_related(view: PageView, article: Article) -> None:
    """What follows a heading such as 'Related stories' or 'Most read' near the end announces other stories.

    In the middle of an article the same words head a box, and the article goes on below it: the heading counts only
    where three fifths of the prose and a hundred words stand above it, and less below than above.
    """
    words = {no: view.lines[no].word_count for no in article.body if view.lines[no].is_paragraph}
    whole, above = sum(words.values()), 0
    heading = None
    for no in range(article.first, article.last + 1):
        verdict = view.verdicts[no]
        if verdict and verdict.method.startswith("line/read_more") and above >= max(100, MIN_SHARE_ABOVE * whole):
            heading = no
            break
        above += words.get(no, 0)
    if heading is None:
        return
    for no in range(heading + 1, article.last + 1):
        if view.verdicts[no] is None:
            kind = "teaser" if view.lines[no].is_paragraph else "related_link"
            view.set(no, kind, "context/behind_related_heading", 0.7)
    article.body = [no for no in article.body if no < heading or view.kind(no) == "table"]
