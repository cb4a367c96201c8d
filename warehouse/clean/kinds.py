"""The kinds of blocks, the role that each plays, and how a verdict names its rule."""

from dataclasses import dataclass
from functools import lru_cache

CLEAN_VERSION = "5"

TEXT, ABOUT, BOILERPLATE, GAP = "text", "about", "boilerplate", "gap"

TEXT_KINDS = ("paragraph", "subheading", "list", "table", "quote")
ABOUT_KINDS = (
    "headline", "deck", "caption", "byline", "published_line", "dateline", "author_bio", "credit", "copyright",
    "correction", "update_marker", "section_label",
)  # fmt: skip
BOILERPLATE_KINDS = (
    "repeated_headline", "breadcrumb", "navigation", "teaser", "related_link", "interstitial", "advertisement",
    "newsletter", "share", "comment", "comment_widget", "summary_widget", "source_link", "page_counter", "tags",
    "notice", "other",
)  # fmt: skip

ROLE_BY_KIND = {
    **dict.fromkeys(TEXT_KINDS, TEXT),
    **dict.fromkeys(ABOUT_KINDS, ABOUT),
    **dict.fromkeys(BOILERPLATE_KINDS, BOILERPLATE),
    GAP: GAP,
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a block is, by which rule, how surely (0 to 1)."""

    kind: str
    method: str
    score: float

    @property
    def role(self) -> str:
        """text, about or boilerplate."""
        return ROLE_BY_KIND[self.kind]


@lru_cache(maxsize=4096)
def judge(kind: str, rule: str, score: float) -> Verdict:
    """A verdict whose method reads `family/rule@version`: family `line` looks at the words of the block alone, `place`
    at its elements, `context` at its neighbours, `odds` at both with fitted weights, `vote` at the extractor's answer,
    `template` at the source's other pages; the version is CLEAN_VERSION."""
    return Verdict(kind, f"{rule}@{CLEAN_VERSION}", score)
