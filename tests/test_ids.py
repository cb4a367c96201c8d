"""Ids: their recipes are part of the contract, so each has a value here that only a migration may change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.ids import (
    new_article_id,
    new_capture_id,
    new_document_id,
    new_id,
    new_mention_id,
    new_quote_id,
    new_source_id,
    sha256_hex,
)

EMPTY_SHA256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
PAGE = new_capture_id(None, EMPTY_SHA256)
DOCUMENT = new_document_id(PAGE, 12)


@pytest.mark.parametrize(
    ("made", "recipe_gives"),
    [
        (PAGE, "e95cd352-405b-c747-cc55-4a279b3f5bdb"),
        (new_capture_id("https://lantern.example/a", EMPTY_SHA256), "8ddc8e6d-e154-9137-1d48-4698af9be7a7"),
        (DOCUMENT, "e5a249d5-bca4-7b97-05e7-2540ee68406a"),
        (new_article_id(None, DOCUMENT), "a3ac2401-6425-0c5c-b7ec-0167c46717ea"),
        (new_article_id("https://lantern.example/a", DOCUMENT), "1f2b03e1-9c58-9f67-556b-3b8fed4a40e3"),
        (new_article_id("https://lantern.example/a", DOCUMENT, "a title"), "55af4caf-d04f-1e5f-f6e9-dccdcd6e21eb"),
        (new_source_id("lantern.example", "lantern"), "5125fd87-1da4-e7d7-baf4-3cf03fe1f98d"),
        (new_source_id(None, "lantern"), "a6229827-ae9a-a331-15b4-8c93c7fa2bac"),
        (new_mention_id(DOCUMENT, 12, 20), "575d7172-8e90-eee0-f411-8ac3198b498f"),
        (new_quote_id(DOCUMENT, 12, 20), "7c6a6144-c315-73df-e9a4-3d8c28a39e9d"),
    ],
)
def test_recipes_stay(made: str, recipe_gives: str) -> None:
    assert made == recipe_gives


def test_a_source_with_a_site_has_one_id_under_all_its_names() -> None:
    assert new_source_id("lantern.example", "the lantern") == new_source_id("lantern.example", "lantern")
    assert new_source_id(None, "lantern.example") != new_source_id("lantern.example", "lantern")


def test_versions_of_an_article_share_its_id_only_where_a_url_says_so() -> None:
    other = new_document_id(PAGE, 400)
    assert new_article_id("https://lantern.example/a", DOCUMENT) == new_article_id("https://lantern.example/a", other)
    assert new_article_id(None, DOCUMENT) != new_article_id(None, other)


@given(
    st.lists(st.text(alphabet="ab", max_size=2), max_size=3), st.lists(st.text(alphabet="ab", max_size=2), max_size=3)
)
def test_other_parts_give_another_id(left: list[str], right: list[str]) -> None:
    assert (new_id("kind", *left) == new_id("kind", *right)) == (left == right)


def test_text_is_hashed_as_utf8() -> None:
    assert sha256_hex("é") == sha256_hex(b"\xc3\xa9")
    assert sha256_hex("") == EMPTY_SHA256
