"""The page while it is judged: its lines, the verdict of each so far, and the articles that were found on it."""

import re
from dataclasses import dataclass, field

from warehouse.blocks import ReadPage
from warehouse.clean.kinds import Verdict, judge
from warehouse.clean.lines import Line
from warehouse.clean.signs.dateline import MAX_DATELINE_CHARS, Dateline, find_dateline

HEADING_TAG = re.compile(r"h[1-6]$")
DASH = re.compile(r"[—–:-]\s")  # every dateline closes with one; prose without is told at a fortieth of the cost


# What a document is: prose enough for an article, a short one with a day of its own, or the text of another page.
ARTICLE, BRIEF, PAGE = "article", "brief", "page"


@dataclass(slots=True)
class Article:
    """A run of lines `first` to `last` (both included) that holds one article; `body` are its lines of prose. `form`
    is `page` for the main text of a page that is no article, `brief` for one of few words."""

    first: int
    last: int
    body: list[int]
    reason: str
    form: str = ARTICLE


@dataclass(slots=True)
class PageView:
    """What rules read and write. A verdict once set is replaced only by a rule that says why it knows better.

    `votes` is the extractor's share of each line, None on text, `votes_given` the same before rules raised any;
    `filled` are lines that it left out between lines that it kept, and that count as kept; `unlikely` are lines of a
    text page that stand among prose and are none of it.
    """

    read: ReadPage
    lines: list[Line]
    verdicts: list[Verdict | None]
    votes: list[float] | None = None
    votes_given: tuple[float, ...] | None = None
    is_body: list[bool] = field(default_factory=list)
    filled: set[int] = field(default_factory=set)
    unlikely: set[int] = field(default_factory=set)
    articles: list[Article] = field(default_factory=list)
    datelines: dict[int, Dateline | None] = field(default_factory=dict)
    top_heading: str = field(init=False)

    def __post_init__(self) -> None:
        """`top_heading` is the highest heading that the page has, by its tag: what stands over whole articles."""
        self.top_heading = min((line.block.tag for line in self.lines if HEADING_TAG.match(line.block.tag)), default="")

    @property
    def is_html(self) -> bool:
        """True where elements and the extractor's vote are known."""
        return self.read.html is not None

    @property
    def titles(self) -> list[str]:
        """What the page's head, or the record that it came in, calls it."""
        metadata = self.read.metadata
        meta = metadata.get("meta", {})
        titles = [meta.get("og:title"), metadata.get("title"), metadata.get("record", {}).get("title")]
        titles.extend(part.get("headline") for part in metadata.get("jsonld", []))
        return [title for title in titles if isinstance(title, str) and title]

    def kind(self, no: int) -> str | None:
        """The kind of a line so far."""
        verdict = self.verdicts[no]
        return verdict.kind if verdict else None

    def role(self, no: int) -> str | None:
        """The role of a line so far."""
        verdict = self.verdicts[no]
        return verdict.role if verdict else None

    def is_template(self, no: int) -> bool:
        """True for a line that other pages of its source show to be furniture."""
        verdict = self.verdicts[no]
        return verdict is not None and verdict.method.startswith("template/")

    def dateline(self, no: int) -> Dateline | None:
        """The dateline that a line opens with, looked for once."""
        if no not in self.datelines:
            text = self.lines[no].text
            self.datelines[no] = find_dateline(text) if DASH.search(text, 0, MAX_DATELINE_CHARS + 1) else None
        return self.datelines[no]

    def set(self, no: int, kind: str, rule: str, score: float) -> None:
        """Give a line its verdict, over any earlier one."""
        self.verdicts[no] = judge(kind, rule, score)

    def give(self, no: int, kind: str, rule: str, score: float) -> None:
        """Give a line its verdict where it has none."""
        if self.verdicts[no] is None:
            self.verdicts[no] = judge(kind, rule, score)
