"""Which lines that recur in a source are furniture of its pages, from how often they do and what rules say of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from warehouse.ids import new_id

TEMPLATES_VERSION = "templates@1"
# On so many distinct texts at least a line must stand. Texts count, not pages: a source's own re-crawls and copies
# would make everything in them furniture.
MIN_TEXTS = 5
MIN_TEXTS_UNKNOWN = 8  # pages of no known source are pages of many
MIN_TEXTS_SHORT = 12  # 'Background', 'What we know': articles share headings of a few words, too
SHORT_WORDS = 4
SHORT_SHARE = 0.25  # of the source's texts


@dataclass(frozen=True, slots=True)
class CountedLine:
    """A form of line in a source: how many distinct texts hold it, of how many; how often rules keep or remove it, and
    the kind that they mostly give it where they do."""

    form: str
    source_id: str | None
    line_key: str
    pattern: str
    text_count: int
    source_text_count: int
    kept_count: int
    removed_count: int
    kind: str | None


@dataclass(frozen=True, slots=True)
class Template:
    """A recurring piece of furniture; its id is the hash of source, form and pattern."""

    template_id: str
    source_id: str | None
    kind: str
    pattern: str
    form: str
    line_key: str


def find_templates(lines: Iterable[CountedLine]) -> Iterator[Template]:
    """The lines that recur often enough to be furniture. The answer for a line depends on that line alone."""
    for line in lines:
        if line.text_count >= least_texts(line):
            template_id = new_id("template", line.source_id or "", line.form, line.pattern)
            yield Template(template_id, line.source_id, line.kind or "other", line.pattern, line.form, line.line_key)


def least_texts(line: CountedLine) -> int:
    """How many distinct texts must hold a line before it is a template.

    Where rules take a line out whenever they see it, recurrence only confirms them; where they keep it, a few words
    need more evidence than a sentence.
    """
    least = MIN_TEXTS if line.source_id else MIN_TEXTS_UNKNOWN
    if line.kept_count and len(line.pattern.split()) < SHORT_WORDS and line.form == "exact":
        return max(least, MIN_TEXTS_SHORT, round(SHORT_SHARE * line.source_text_count))
    return least
