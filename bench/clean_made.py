"""Many different pages made by rule from few: what a long run of the pipeline reads."""

import gzip
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from warehouse.records import CleanedPage
from warehouse.stages.clean_page import clean_page

PARAGRAPH = re.compile(rb"<p(?=[\s>])[^>]*>")
CLASS = re.compile(rb'(?<=\sclass=")')
PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class MadePage:
    """The HTML page in `path`, disguised by `number`: other words, other class names, another address."""

    path: Path
    number: int

    def read(self) -> bytes:
        """Its bytes: each paragraph opens with a count of its own, each class list with a name of its own."""
        counts = iter(range(1, 1 << 30))
        html = gzip.decompress(self.path.read_bytes())
        html = PARAGRAPH.sub(lambda found: b"%bNotice %d of %d. " % (found[0], next(counts), self.number), html)
        return CLASS.sub(lambda found: b"box-%d-%d " % (self.number, next(counts)), html)


def clean_made(pages: Sequence[MadePage]) -> list[tuple[CleanedPage, int]]:
    """Each page as the pipeline cleans it, and how many bytes of memory this process then holds."""
    return [(clean_page(page.read(), url=f"https://made.example/{page.number}"), _held_bytes()) for page in pages]


def _held_bytes() -> int:
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_BYTES
