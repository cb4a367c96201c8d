"""Where each fingerprint stands: sorted files beside the database, a cache of its table and never the truth.

A run is two files of 64-bit numbers, the fingerprints in ascending order and the text key of each. They are mapped into
memory, so that looking a batch up reads as many pages as the batch has fingerprints, however many there are in all.
A new batch is a new run; where eight runs of one size lie side by side they are merged, so that there are few.
"""

import json
import mmap
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
FAN = 8  # runs of one size that are merged into one of the next: 1 million texts in batches of 1000 are at most 32 runs
MERGE_ENTRIES = 2_000_000  # merged at a time, so that a merge needs some 100 MB however large the runs are
BYTES_AT_ONCE = 128 << 20  # of a run that are looked at before its pages are given back: they count as memory in use
MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class PostingRun:
    """`text_keys[i]` is a text that has `prints[i]`; in ascending order of print, then key."""

    name: str
    level: int
    prints: Ints
    text_keys: Ints
    maps: tuple[mmap.mmap, ...]

    def give_back(self) -> None:
        """Let go of the pages that were read, where the system can be told so; they are read again when needed."""
        if hasattr(mmap, "MADV_DONTNEED"):
            for mapped in self.maps:
                mapped.madvise(mmap.MADV_DONTNEED)

    def parts(self, prints: Ints) -> Iterator[tuple[slice, slice]]:
        """The ascending fingerprints and the entries that can have them, some entries at a time."""
        step = BYTES_AT_ONCE // 16
        cuts = [0, *range(step, len(self.prints) - step // 2, step), len(self.prints)]
        # a fingerprint whose entries lie on both sides of a cut belongs behind it with all of them
        bounds = [0, *(int(np.searchsorted(self.prints, self.prints[cut], "left")) for cut in cuts[1:-1]), cuts[-1]]
        asked = [0, *np.searchsorted(prints, self.prints[bounds[1:-1]], "left").tolist(), len(prints)]
        for (first, last), (start, end) in zip(pairwise(asked), pairwise(bounds), strict=True):
            if first < last and start < end:
                yield slice(first, last), slice(start, end)


class Postings:
    """The runs of a folder; what is added or dropped lasts when it is sealed with the state of the table."""

    def __init__(self, directory: Path, version: str) -> None:
        self.directory = directory
        self.version = version
        self.runs: list[PostingRun] = []
        self.dropped = np.empty(0, np.int64)
        self._next = 0

    def open(self, state: str) -> bool:
        """Map the files; False, and empty, where they are missing, damaged, of another version or of another state."""
        self.runs, self.dropped, self._next = [], np.empty(0, np.int64), 0
        try:
            manifest = json.loads((self.directory / MANIFEST).read_text())
            if manifest["version"] == self.version and manifest["state"] == state:
                self.runs = [self._map(name, level, count) for name, level, count in manifest["runs"]]
                self.dropped = np.array(manifest["dropped"], np.int64)
                self._next = manifest["next"]
                return True
        except (OSError, ValueError, KeyError, TypeError):
            self.runs = []
        shutil.rmtree(self.directory, ignore_errors=True)
        return False

    def add(self, prints: Ints, text_keys: Ints) -> None:
        """Note that each text has the fingerprint beside it. A text that was dropped before is there again."""
        is_back = np.isin(text_keys, self.dropped)
        if is_back.any():  # its entries are still in the runs: they follow from the text's key
            self.dropped = np.setdiff1d(self.dropped, text_keys[is_back])
            prints, text_keys = prints[~is_back], text_keys[~is_back]
        if len(prints):
            order = np.lexsort((text_keys, prints))
            self.runs.append(self._write([(prints[order], text_keys[order])], 0))
        level = 0
        while len(same := [run for run in self.runs if run.level == level]) >= FAN:
            self._merge(same, level + 1)
            level += 1

    def drop(self, text_keys: Ints) -> None:
        """Forget the texts."""
        self.dropped = np.union1d(self.dropped, text_keys)

    def find(self, prints: Ints) -> tuple[Ints, Ints]:
        """For each text that has one of the ascending, different fingerprints: that one's number, the text's key.

        Ordered by number, then key.
        """
        numbers, keys = [], []
        for run in self.runs:
            for asked, entries in run.parts(prints):
                there = run.prints[entries]
                lows = np.searchsorted(there, prints[asked], "left")
                counts = np.searchsorted(there, prints[asked], "right") - lows
                hit = np.flatnonzero(counts)
                counts = counts[hit]
                within = np.arange(int(counts.sum())) - np.repeat(np.cumsum(counts) - counts, counts)
                numbers.append(np.repeat(hit + asked.start, counts))
                keys.append(run.text_keys[entries][np.repeat(lows[hit], counts) + within])
                run.give_back()
        found_numbers, found_keys = _join(numbers), _join(keys)
        if len(self.dropped):
            kept = ~np.isin(found_keys, self.dropped)
            found_numbers, found_keys = found_numbers[kept], found_keys[kept]
        order = np.lexsort((found_keys, found_numbers))
        return found_numbers[order], found_keys[order]

    def seal(self, state: str) -> None:
        """Make what was added and dropped last; until then a new process sees the files as they were."""
        self.directory.mkdir(parents=True, exist_ok=True)
        part = self.directory / f"{MANIFEST}.part"
        manifest = {
            "version": self.version,
            "state": state,
            "runs": [[run.name, run.level, len(run.prints)] for run in self.runs],
            "dropped": self.dropped.tolist(),
            "next": self._next,
        }
        part.write_text(json.dumps(manifest))
        part.replace(self.directory / MANIFEST)
        kept = {run.name for run in self.runs}
        for path in self.directory.iterdir():
            if path.suffix in (".prints", ".keys") and path.stem not in kept:
                path.unlink()  # where it is still mapped, the map stays good until it is closed

    def _write(self, parts: Sequence[tuple[Ints, Ints]] | Iterator[tuple[Ints, Ints]], level: int) -> PostingRun:
        self.directory.mkdir(parents=True, exist_ok=True)
        name = f"{self._next:06d}"
        self._next += 1
        count = 0
        with (
            (self.directory / f"{name}.prints").open("wb") as prints_file,
            (self.directory / f"{name}.keys").open("wb") as keys_file,
        ):
            for prints, text_keys in parts:
                prints_file.write(np.ascontiguousarray(prints).data)
                keys_file.write(np.ascontiguousarray(text_keys).data)
                count += len(prints)
        return self._map(name, level, count)

    def _map(self, name: str, level: int, count: int) -> PostingRun:
        maps = []
        for kind in ("prints", "keys"):
            with (self.directory / f"{name}.{kind}").open("rb") as file:
                maps.append(mmap.mmap(file.fileno(), 8 * count, access=mmap.ACCESS_READ))
        prints, keys = (np.frombuffer(mapped, np.int64) for mapped in maps)
        return PostingRun(name, level, prints, keys, tuple(maps))

    def _merge(self, runs: Sequence[PostingRun], level: int) -> None:
        merged = self._write(_merge_runs(runs), level)
        names = {run.name for run in runs}
        self.runs = [*(run for run in self.runs if run.name not in names), merged]


def _merge_runs(runs: Sequence[PostingRun]) -> Iterator[tuple[Ints, Ints]]:
    """The entries of all runs in order, some at a time: all those between two fingerprints of the largest run."""
    largest = max(runs, key=lambda run: len(run.prints))
    step = max(1, MERGE_ENTRIES // len(runs))
    cuts = np.unique(largest.prints[step::step])
    bounds = [np.concatenate([[0], np.searchsorted(run.prints, cuts), [len(run.prints)]]) for run in runs]
    for part in range(len(cuts) + 1):
        slices = [slice(int(bound[part]), int(bound[part + 1])) for bound in bounds]
        prints = _join([run.prints[here] for run, here in zip(runs, slices, strict=True)])
        keys = _join([run.text_keys[here] for run, here in zip(runs, slices, strict=True)])
        order = np.lexsort((keys, prints))
        yield prints[order], keys[order]
        for run in runs:
            run.give_back()


def _join(arrays: Sequence[npt.NDArray[np.int64]]) -> Ints:
    return np.concatenate([np.empty(0, np.int64), *arrays])
