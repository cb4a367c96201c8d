"""The page while it is judged: its lines, the verdict of each so far, and the articles that were found on it."""

from dataclasses import dataclass, field

from warehouse.blocks import ReadPage
from warehouse.clean.kinds import Verdict, judge
from warehouse.clean.lines import Line


@dataclass(slots=True)
class Article:
    """A run of lines `first` to `last` (both included) that holds one article; `body` are its lines of prose."""

    first: int
    last: int
    body: list[int]
    reason: str


@dataclass(slots=True)
class PageView:
    """What rules read and write. A verdict once set is replaced only by a rule that says why it knows better."""

    read: ReadPage
    lines: list[Line]
    verdicts: list[Verdict | None]
    votes: list[float] | None = None
    is_body: list[bool] = field(default_factory=list)
    articles: list[Article] = field(default_factory=list)

    @property
    def is_html(self) -> bool:
        """True where elements and the extractor's vote are known."""
        return self.read.html is not None

    def kind(self, no: int) -> str | None:
        """The kind of a line so far."""
        verdict = self.verdicts[no]
        return verdict.kind if verdict else None

    def role(self, no: int) -> str | None:
        """The role of a line so far."""
        verdict = self.verdicts[no]
        return verdict.role if verdict else None

    def set(self, no: int, kind: str, rule: str, score: float) -> None:
        """Give a line its verdict, over any earlier one."""
        self.verdicts[no] = judge(kind, rule, score)

    def give(self, no: int, kind: str, rule: str, score: float) -> None:
        """Give a line its verdict where it has none."""
        if self.verdicts[no] is None:
            self.verdicts[no] = judge(kind, rule, score)
