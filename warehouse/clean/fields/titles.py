"""Candidates for an article's title: its headline and what the page's head says."""

import re
from collections.abc import Iterator

from warehouse.clean.fields.candidates import Candidate, point_at
from warehouse.clean.fields.own_parts import find_own_parts, is_in_head
from warehouse.clean.segments import Draft
from warehouse.clean.view import PageView
from warehouse.folding import fold_text
from warehouse.spans import Span

SITE_TAIL = re.compile(r"\s+(?:[|\u2013\u2014•·»:]|-|::)\s+[^|\u2013\u2014•·»]{2,60}$")


def find_titles(view: PageView, draft: Draft) -> Iterator[Candidate]:
    """Title candidates; those of the page's head only for the article that it speaks of.

    A `title` element mostly ends in the site's name: that tail is left off where the headline or og:site_name shows it
    to be none of the title's words.
    """
    headline = None
    for no in draft.lines:
        if view.kind(no) == "headline":
            headline = view.lines[no]
            break
    metadata = view.read.metadata
    record = metadata.get("record", {})
    is_alone = is_in_head(view, draft)
    if is_alone and record.get("title"):
        yield Candidate(
            "title", " ".join(record["title"].split()), "place/record_title", 0.97, pointer=point_at("record", "title")
        )
    if headline is not None:
        is_h1 = headline.block.tag == "h1"
        span = Span(headline.block.page_start, headline.block.page_end)
        yield Candidate("title", " ".join(headline.text.split()), "context/headline", 0.95 if is_h1 else 0.85, span)
    if is_alone:
        yield from _head_titles(view, headline.text if headline else None)


def _head_titles(view: PageView, headline: str | None) -> Iterator[Candidate]:
    metadata = view.read.metadata
    for index, part in find_own_parts(view):
        if isinstance(part.get("headline"), str) and part["headline"].strip():
            yield Candidate(
                "title",
                part["headline"].strip(),
                "place/jsonld_headline",
                0.9,
                pointer=point_at("jsonld", index, "headline"),
            )
            break
    meta = metadata.get("meta", {})
    for name, score in (("og:title", 0.88), ("citation_title", 0.88), ("dc.title", 0.7), ("twitter:title", 0.7)):
        if meta.get(name):
            value = drop_site_name(meta[name], meta.get("og:site_name"), headline)
            yield Candidate(
                "title", value, f"place/meta_{name.replace(':', '_')}", score, pointer=point_at("meta", name)
            )
    if metadata.get("title"):
        value = drop_site_name(metadata["title"], meta.get("og:site_name"), headline)
        yield Candidate("title", value, "place/title_element", 0.6, pointer=point_at("title"))


def drop_site_name(title: str, site_name: str | None, headline: str | None) -> str:
    """`title` without the site's name behind a bar or dash at its end."""
    tail = SITE_TAIL.search(title)
    if tail is None:
        return title
    head, last = title[: tail.start()], fold_text(tail.group())
    if site_name and last == fold_text(site_name):
        return head
    if headline and fold_text(headline) == fold_text(head):
        return head
    return head if len(head.split()) >= 4 and len(last.split()) <= 3 and "|" in tail.group() else title
