"""The cache of readings: what was kept is there, for the version that made it, and never in the way."""

from pathlib import Path

from warehouse.store.readings import ReadingStore


def test_what_was_kept_is_there(tmp_path: Path) -> None:
    store = ReadingStore(tmp_path)
    assert store.load("model 1", ["a"]) == {}
    assert not store.path.exists()
    store.save("model 1", {"a": b"1", "b": b"2"})
    assert ReadingStore(tmp_path).load("model 1", ["a", "c"]) == {"a": b"1"}
    assert store.load("model 2", ["a"]) == {}


def test_another_version_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    store = ReadingStore(tmp_path)
    store.save("model 1", {"a": b"1"})
    store.save("model 2", {"b": b"2"})
    assert (store.load("model 1", ["a"]), store.load("model 2", ["b"])) == ({}, {"b": b"2"})


def test_more_keys_than_one_question_holds(tmp_path: Path) -> None:
    store = ReadingStore(tmp_path)
    readings = {str(number): b"x" for number in range(1200)}
    store.save("model 1", readings)
    assert store.load("model 1", readings) == readings


def test_saving_nothing_makes_no_file(tmp_path: Path) -> None:
    ReadingStore(tmp_path).save("model 1", {})
    assert list(tmp_path.iterdir()) == []
