"""`newshouse diff FAMILY`: what is printed of the versions of an utterance."""

from pathlib import Path

import pytest
from rich.console import Console

from tests.stages.test_families import published as published  # the warehouse of three pages with one utterance
from warehouse.cli.family import find_family, mark_changes, print_family
from warehouse.errors import RequestError
from warehouse.ids import new_id
from warehouse.store.reader import Reader


def test_versions_are_printed_with_their_changes(published: Path) -> None:
    console = Console(record=True, width=200, color_system=None)
    with Reader(published) as reader:
        (family,) = reader.rows("SELECT DISTINCT quote_family_id::VARCHAR AS id FROM quote_variants")
        assert find_family(reader, family["id"][:10]) == family["id"]
        print_family(reader, family["id"], console)
    printed = console.export_text()
    assert "3 versions in 3 documents of 3 origins" in printed
    assert "changed inside the marks" in printed
    assert "within [-two-]{+ten+} years" in printed
    assert printed.index("canonical · 2031-03-04") < printed.index("altered · 2031-03-06")


def test_what_is_no_family_is_refused(published: Path) -> None:
    with Reader(published) as reader:
        with pytest.raises(RequestError, match="there is no quote family"):
            find_family(reader, "ffffffff")
        with pytest.raises(RequestError, match="is no quote family"):
            print_family(reader, new_id("test", "nothing"), Console())


def test_words_that_are_gone_stand_where_they_would() -> None:
    change = {"kind": "cut", "canonical_words": "We will", "words": None, "text_start": 0}
    text = mark_changes("rebuild it", [{**change, "is_in_marks": False, "is_shown": False}])
    assert text.plain == "[-We will-]rebuild it"
