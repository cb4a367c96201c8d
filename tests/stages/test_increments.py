"""However a corpus arrives, in whatever parts and order, deduplication ends with the same rows."""

import random
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.made_news import make_settings
from warehouse.folding import fold_text
from warehouse.ids import new_id, sha256_hex
from warehouse.records import Document, Segment
from warehouse.stages import candidates as candidate_stage
from warehouse.stages import dedupe
from warehouse.stages.decisions import decide
from warehouse.stages.run import Run, open_run

WORDS = [f"{start}{end}" for start in "bdfgklmnprst" for end in ("aro", "eli", "imu", "ond", "usk", "ay", "ole", "int")]
TABLES = ("signatures", "fingerprints", "stop_fingerprints", "candidates", "alignments", "derivations", "origins",
          "derivation_spans", "story_links", "stories")  # fmt: skip
FURNITURE = "write to the desk of this paper if you have seen something that we should know about today"


class InlinePool:
    """Does the work here: what is tested is what the stages do with it."""

    def map(self, work: Callable[[Sequence[Any]], Sequence[Any]], items: Mapping[str, Any], _: int) -> dict[str, Any]:
        return dict(zip(items, work(list(items.values())), strict=True))

    def close(self) -> None:
        """Nothing to end."""


def make_corpus(seed: int, size: int) -> list[Document]:
    """Articles, and copies, parts, edited and joined texts of them; every third carries a line of furniture."""
    chance = random.Random(seed)
    bases = [[chance.choice(WORDS) for _ in range(chance.randint(60, 160))] for _ in range(max(2, size // 4))]
    documents = []
    for number in range(size):
        words = list(chance.choice(bases))
        rule = chance.choice(("whole", "whole", "part", "edited", "joined", "alone"))
        if rule == "part":
            words = words[: len(words) // 2]
        elif rule == "edited":
            words = [chance.choice(WORDS) if chance.random() < 0.06 else word for word in words]
        elif rule == "joined":
            words += chance.choice(bases)
        elif rule == "alone":
            words = [chance.choice(WORDS) for _ in range(80)]
        text = " ".join(words) + (f" {FURNITURE}" if chance.random() < 0.3 else "")
        documents.append(make_document(f"{seed} {number}", text, date(2031, 3, 1) + timedelta(chance.randint(0, 9))))
    return documents


def make_document(name: str, text: str, day: date) -> Document:
    page_id = new_id("page", name)
    document_id = new_id("document", page_id)
    return Document(
        document_id, new_id("article", name), page_id, None, None, name, day, None, day.isoformat(), None, "en", None,
        text, sha256_hex(fold_text(text)), sha256_hex(text), len(text.split()),
    )  # fmt: skip


def add(run: Run, documents: Sequence[Document]) -> None:
    """The documents' rows, as cleaning would have written them."""
    with run.warehouse.transaction():
        run.begin()
        run.warehouse.insert("documents", documents)
        segments = [
            Segment(one.page_id, 0, 0, len(one.text), "paragraph", "text", one.document_id, 0, "made", 1.0)
            for one in documents
        ]
        run.warehouse.insert("segments", segments)
        pages = {"page_id": [one.page_id for one in documents], "text": [one.text for one in documents]}
        with run.warehouse.frame("made_pages", pages) as made:
            run.warehouse.execute(
                "INSERT INTO pages BY NAME SELECT page_id::UUID AS page_id, text, sha256(text) AS text_sha256,"
                f" '{{}}' AS metadata, 'made' AS reader_version FROM {made}"
            )


def remove(run: Run, documents: Sequence[Document]) -> None:
    """Take the documents out, as cleaning does with a page that holds no article any more."""
    with run.warehouse.transaction(), run.warehouse.id_list([one.document_id for one in documents]) as ids:
        for table in ("documents", "segments"):
            run.warehouse.execute(f"DELETE FROM {table} WHERE document_id IN (FROM {ids})")


def work(root: Path, steps: Sequence[tuple[Callable[[Run, Sequence[Document]], None], Sequence[Document]]]) -> Any:
    """What the tables hold after the steps, each in a run of its own."""
    for change, documents in steps:
        with open_run(make_settings(root, batch_size=7)) as run:
            run.pool = InlinePool()  # type: ignore[assignment]
            change(run, documents)
            for batch in dedupe.batches(run):
                batch.run()
            assert [batch.step for batch in dedupe.batches(run)] == []
    with open_run(make_settings(root)) as run:
        rows = {table: sorted(map(repr, run.warehouse.rows(f"FROM {table}"))) for table in TABLES}
        told = run.warehouse.rows("SELECT document_id, origin_id, story_id FROM documents ORDER BY ALL")
        rows["documents"] = list(map(repr, told))
    return rows


@pytest.fixture(autouse=True)
def low_thresholds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Few texts make a fingerprint common, so that a small corpus crosses every threshold in both directions."""
    for module in ("warehouse.dedupe.candidates", "warehouse.dedupe.touched"):
        monkeypatch.setattr(f"{module}.TELLING_TEXTS", 5)
        monkeypatch.setattr(f"{module}.RARE_TEXTS", 2)


@pytest.mark.parametrize("seed", range(3))
def test_parts_and_order_do_not_matter(tmp_path: Path, seed: int) -> None:
    corpus = make_corpus(seed, 40)
    whole = work(tmp_path / "whole", [(add, corpus)])
    assert whole["derivations"]
    assert whole["stop_fingerprints"]
    for parts in (2, 7):
        shuffled = random.Random(seed + parts).sample(corpus, len(corpus))
        steps = [(add, shuffled[start::parts]) for start in range(parts)]
        assert work(tmp_path / f"{parts}", steps) == whole


@pytest.mark.parametrize("seed", range(2))
def test_what_went_leaves_no_trace(tmp_path: Path, seed: int) -> None:
    corpus = make_corpus(seed + 100, 40)
    stays, goes = corpus[:24], corpus[24:]
    whole = work(tmp_path / "whole", [(add, stays)])
    assert work(tmp_path / "went", [(add, corpus), (remove, goes)]) == whole
    assert work(tmp_path / "back", [(add, corpus), (remove, goes), (add, goes)]) == work(
        tmp_path / "all", [(add, corpus)]
    )


def test_who_was_decided_to_be_one_with_what_went_stands_alone(tmp_path: Path) -> None:
    one, other = (
        make_document(name, " ".join(WORDS[n : n + 40]), date(2031, 3, 1)) for n, name in ((0, "a"), (41, "b"))
    )
    alone = work(tmp_path / "alone", [(add, [one])])
    work(tmp_path / "both", [(add, [one, other])])
    ids = one.document_id, other.document_id
    decide(make_settings(tmp_path / "both"), "document", *ids, "same", "an editor")
    joined = work(tmp_path / "both", [(add, [])])
    assert (len(joined["origins"]), len(joined["stories"]), len(joined["derivations"])) == (1, 1, 1)
    assert work(tmp_path / "both", [(remove, [other])]) == alone


def test_a_text_in_more_versions_than_tell_is_one_origin(tmp_path: Path) -> None:
    chance = random.Random(9)
    words = [chance.choice(WORDS) for _ in range(200)]
    versions = []
    for number in range(40):  # eight times as many as a telling fingerprint may stand in
        told = [chance.choice(WORDS) if chance.random() < 0.06 else word for word in words]
        versions.append(make_document(f"version {number}", " ".join(told), date(2031, 3, 1) + timedelta(number % 20)))
    rows = work(tmp_path, [(add, versions)])
    assert len(rows["origins"]) == len(rows["stories"]) == 1
    assert len(rows["candidates"]) < 40 * 39 / 2 / 2  # hardly more than the stars of a few anchors


def test_the_cache_is_never_the_truth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus = make_corpus(7, 40)
    whole = work(tmp_path / "whole", [(add, corpus)])
    work(tmp_path / "data", [(add, corpus[:20])])
    cache = tmp_path / "data" / "cache" / "postings"
    assert list(cache.iterdir())
    for path in cache.glob("*.prints"):
        path.write_bytes(b"")
    assert work(tmp_path / "data", [(add, corpus[20:30])])
    for path in cache.iterdir():
        path.unlink()
    monkeypatch.setattr(candidate_stage, "TEXTS_AT_ONCE", 3)
    assert work(tmp_path / "data", [(add, corpus[30:])]) == whole


def test_a_run_killed_between_the_database_and_the_cache_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = make_corpus(8, 40)
    whole = work(tmp_path / "whole", [(add, corpus)])
    with monkeypatch.context() as patch:
        patch.setattr("warehouse.store.postings.Postings.seal", lambda self, state: None)
        work(tmp_path / "data", [(add, corpus[:20])])
    assert work(tmp_path / "data", [(add, corpus[20:])]) == whole
