"""Which tellings are one event, and what the event then says."""

import random
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from warehouse.ids import new_id
from warehouse.records import EventMention
from warehouse.resolve.affinity import Affinity, make_profile, stem_of
from warehouse.resolve.event_rows import is_event, make_event
from warehouse.resolve.events import Telling, group_tellings

DAY = date(2026, 1, 8)


def tell(document: str, at: int = 0, takers: str = "lund", **given: Any) -> Telling:
    published, origin = given.pop("published", date(2026, 1, 9)), given.pop("origin", document)
    row = EventMention(
        event_mention_id=new_id("event_mention", document, at, at + 3), event_id=None, document_id=document,
        page_start=at, page_end=at + 20, span_text=f"Lund met Tarn {at:06d}", trigger_start=at + 5, trigger_end=at + 8,
        event_class="meeting", plover_type="CONSULT", status="happened", date_edtf="2026-01-08", date_from=DAY,
        date_to=DAY, date_start=at + 9, date_end=at + 12, date_method="own-words@2", place_text=None, place_start=None, place_end=None,
        place_method=None,        according_to_quote_id=None, score=0.8, method="event-rules@1", is_main=False, trigger_base="meet",
        place_name=None, country_code=None, latitude=None, longitude=None,
    )  # fmt: skip
    return Telling(replace(row, **given), frozenset(takers.split()), published, origin, "story")


def groups_of(*tellings: Telling, near: float = 0.5, **more: Any) -> set[frozenset[str]]:
    documents = sorted({t.mention.document_id for t in tellings})
    return {
        frozenset(t.mention_id for t in group) for group in group_tellings(tellings, make_near(documents, near), **more)
    }


def make_near(documents: list[str], near: float) -> Affinity:
    """Documents of which every two have about this cosine: so many of ten words in common, the others their own."""
    shared = [f"shared{n}" for n in range(round(near * 10))]
    strangers = [(f"stranger{n}", [f"other{n}"]) for n in range(4 * len(documents))]  # else what all share is no sign
    own = [(name, shared + [f"{name}{n}" for n in range(10 - len(shared))]) for name in documents]
    return Affinity([*own, *strangers])


A, B = tell("a"), tell("b")
ONE = {frozenset((A.mention_id, B.mention_id))}
TWO = {frozenset((A.mention_id,)), frozenset((B.mention_id,))}


def undated(telling: Telling) -> Telling:
    return replace(telling, mention=replace(telling.mention, date_edtf=None, date_from=None, date_to=None))


LATER = date(2026, 1, 10)
CASES = [
    ("the same day and participant", B, 0.5, ONE),
    ("documents that have nothing in common", B, 0.1, TWO),
    ("another word", tell("b", trigger_base="sign"), 0.5, TWO),
    ("two days apart with a participant in common", tell("b", date_from=LATER, date_to=LATER), 0.5, ONE),
    ("two days apart without", tell("b", takers="", date_from=LATER, date_to=LATER), 0.5, TWO),
    ("a month apart", tell("b", date_from=date(2026, 2, 8), date_to=date(2026, 2, 8)), 0.5, TWO),
    ("other participants", tell("b", takers="tarn"), 0.5, TWO),
    ("another status", tell("b", status="planned"), 0.5, ONE),
    ("another status of a doing without a class", tell("b", status="denied", event_class="other"), 0.5, TWO),
    ("undated and published together", undated(tell("b")), 0.5, ONE),
    ("undated and published long after", undated(tell("b", published=date(2026, 3, 9))), 0.5, TWO),
    ("a saying", tell("b", event_class="statement"), 0.5, TWO),
]  # fmt: skip


@pytest.mark.parametrize(("other", "near", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_two_tellings(other: Telling, near: float, expected: set[frozenset[str]]) -> None:
    assert groups_of(A, other, near=near) == expected


def test_two_countries_are_two_events() -> None:
    assert groups_of(tell("a", country_code="NO"), tell("b", country_code="JP")) == TWO


def test_words_of_one_class_are_one_event() -> None:
    fired = tell("a", event_class="departure", trigger_base="fire")
    assert groups_of(fired, tell("b", event_class="departure", trigger_base="let go")) == ONE


def test_decisions_are_respected() -> None:
    pair = (min(A.mention_id, B.mention_id), max(A.mention_id, B.mention_id))
    assert groups_of(A, B, apart=[pair]) == TWO
    assert groups_of(A, tell("b", trigger_base="sign"), same=[pair]) == ONE


def test_the_order_changes_nothing() -> None:
    tellings = [tell(f"d{n % 5}", n, takers="lund" if n % 2 else "tarn") for n in range(12)]
    expected = groups_of(*tellings)
    for seed in range(5):
        shuffled = random.Random(seed).sample(tellings, len(tellings))
        assert groups_of(*shuffled) == expected


def test_an_event_is_what_most_origins_tell() -> None:
    copies = [
        tell(
            name,
            origin="wire",
            status="planned",
            date_edtf="2026-01-07",
            date_from=date(2026, 1, 7),
            date_to=date(2026, 1, 7),
        )
        for name in "abc"
    ]
    others = [
        tell(name, place_text="Oslo", place_name="Oslo", country_code="NO", latitude=59.9, longitude=10.7)
        for name in "de"
    ]
    event = make_event([*copies, *others])
    assert (event.date_edtf, event.date_from, event.status) == ("2026-01-08", DAY, "happened")
    assert (event.place_name, event.country_code, event.latitude) == ("Oslo", "NO", 59.9)
    assert event.event_id == new_id("event", min(t.mention_id for t in [*copies, *others]))
    assert event.description == others[0].mention.span_text


def test_what_only_a_quote_tells_does_not_decide_the_status() -> None:
    quoted = tell("a", according_to_quote_id=new_id("quote"), status="happened")
    assert make_event([quoted, tell("b", status="denied")]).status == "denied"


def test_too_little_is_no_event() -> None:
    bare = undated(tell("a", takers=""))
    assert not is_event([bare])
    assert is_event([A])
    assert not is_event([tell("a", event_class="statement")])
    assert is_event([tell("a", event_class="statement", is_main=True)])
    assert is_event([bare, undated(tell("b", takers=""))])
    assert is_event([tell(name, event_class="other") for name in "ab"])
    assert not is_event([tell(name, event_class="other", status="hypothetical") for name in "ab"])


def test_affinity_is_one_for_equals_and_absent_for_strangers() -> None:
    profiles = {
        "a": make_profile(["Ada Lund met Ivo Tarn"]),
        "b": make_profile(["Tarn meets Lund, Ada and Ivo"]),
        "c": make_profile(["snow"]),
    }
    affinity = Affinity(profiles.items())
    assert 0.5 < affinity.measure("a", "b") <= 1
    assert affinity.measure("a", "c") == 0.0
    assert affinity.measure("c", "c") == 1.0
    ((left, right, near),) = affinity.find_near(profiles, 0.1)
    assert (left, right) == ("a", "b")
    assert near == pytest.approx(affinity.measure("a", "b"))


@given(
    st.dictionaries(st.text("abcdef", min_size=1), st.frozensets(st.sampled_from("opqrstuvwxyz")), max_size=30),
    st.floats(0.05, 0.9),
)
def test_near_documents_are_those_whose_affinity_is_so_high(profiles: dict[str, frozenset[str]], least: float) -> None:
    affinity = Affinity(profiles.items())
    pairs = {(a, b): affinity.measure(a, b) for a in profiles for b in profiles if a < b}
    found = {(a, b): near for a, b, near in affinity.find_near(profiles, least)}
    assert found == pytest.approx({pair: near for pair, near in pairs.items() if near >= least and near > 0})
    turned = Affinity(reversed(profiles.items()))
    assert {(a, b): turned.measure(a, b) for a, b in pairs} == pairs


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("shootings", "shoot"),
        ("shoot", "shoot"),
        ("stopped", "stop"),
        ("fire", "fir"),
        ("fired", "fir"),
        ("die", "die"),
    ],
)
def test_stems(word: str, stem: str) -> None:
    assert stem_of(word) == stem
