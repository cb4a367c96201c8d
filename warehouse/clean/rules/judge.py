"""The rules in the order in which they speak."""

from collections.abc import Iterable, Sequence

from warehouse.blocks import Furniture, ReadPage
from warehouse.clean.bounds.body import find_body
from warehouse.clean.bounds.main_text import fill_tiles, find_brief, find_main_text
from warehouse.clean.bounds.page_forms import is_declared_other, is_front_page, is_unsigned, refuses
from warehouse.clean.bounds.split import split_articles
from warehouse.clean.bounds.vote import vote_for_blocks
from warehouse.clean.kinds import Verdict, judge
from warehouse.clean.lines import Line, read_lines
from warehouse.clean.rules.bodies import label_body, label_rest
from warehouse.clean.rules.heads import label_head
from warehouse.clean.rules.people_lines import judge_makers
from warehouse.clean.rules.phrases import judge_by_phrase
from warehouse.clean.rules.places import is_page_in_nav, judge_about_place, judge_place
from warehouse.clean.rules.repeats import find_repeats
from warehouse.clean.rules.tables import label_tables
from warehouse.clean.rules.tails import cut_comments, cut_related, cut_teasers, label_bio
from warehouse.clean.view import PageView


def judge_page(read: ReadPage, furniture: Iterable[Furniture] = (), votes: Sequence[float] | None = None) -> PageView:
    """The page with a verdict for every block and the articles found; a page may hold none.

    `furniture` are blocks that recur across the source; they are taken out before any rule looks at their neighbours.
    `votes` are the extractor's, where they are known already.
    """
    lines = read_lines(read.blocks)
    is_html = read.html is not None
    known = {one.page_start: judge(one.kind, f"template/{one.form}", 0.9) for one in furniture}
    trusts_nav = not (is_html and is_page_in_nav(lines))
    alone = (known.get(line.block.page_start) or judge_alone(line, is_html, trusts_nav) for line in lines)
    view = PageView(read, lines, list(alone))
    for no in find_repeats(lines):
        view.give(no, "related_link", "context/stands_three_times", 0.8)
    if read.html is not None:
        view.votes = vote_for_blocks(read.html, read.tree, lines) if votes is None else list(votes)
    view.votes_given = tuple(view.votes) if view.votes is not None else None
    find_articles(view)
    for article in view.articles:
        label_head(view, article)
        label_tables(view, article)
        if view.votes is None:  # the extractor's vote, where there is one, knows comments and links by their elements
            cut_comments(view, article)
            cut_related(view, article)
        label_bio(view, article)
        cut_teasers(view, article)
        label_body(view, article)
    for line in lines:  # no rule knows better than the source's other pages
        if line.block.page_start in known:
            view.verdicts[line.no] = known[line.block.page_start]
    _drop_empty(view)
    label_rest(view)
    return view


def find_articles(view: PageView) -> None:
    """Set `view.articles`: none on a page that refuses to show anything; where the page is something else by its own
    words, is a site's front page with no more than one article, or has none, its main text in their place; a text
    without one may be a brief.

    A page that neither names a day nor a writer is a shop's or a service's more often than a paper's: there, what
    stands in small boxes between paragraphs belongs to the text.
    """
    if view.is_html and refuses(view):
        view.is_body = [False] * len(view.lines)
        return
    find_body(view)
    if view.is_html and is_unsigned(view):
        fill_tiles(view, max_links=0.5)
    split_articles(view)
    if not view.is_html:
        if not view.articles:
            find_brief(view)
        return
    if is_declared_other(view):
        find_main_text(view, "place/declared_type")
    elif len(view.articles) == 1 and is_front_page(view):
        find_main_text(view, "place/front_page")
    elif not view.articles:
        find_main_text(view, "context/main_text")


def _drop_empty(view: PageView) -> None:
    view.articles = [
        article
        for article in view.articles
        if any(view.role(no) == "text" for no in range(article.first, article.last + 1))
    ]


def judge_alone(line: Line, is_html: bool, trusts_nav: bool) -> Verdict | None:
    """The verdict on a line by itself: what its elements prove, what its words say, what its elements suggest."""
    placed = judge_place(line, trusts_nav=trusts_nav) if is_html else None
    if placed is not None and placed.score >= 0.8:
        return placed
    return judge_by_phrase(line) or judge_makers(line) or (judge_about_place(line) if is_html else None) or placed
