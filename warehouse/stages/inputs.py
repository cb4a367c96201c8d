"""The files that a request names, and the bytes in them."""

import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from warehouse.errors import RequestError

# What lies in a folder of pages and is none: notes to its readers, and hidden files.
NOT_PAGES = frozenset({"README.md", "README.txt", "LICENSE"})


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file, and its locator: its path below the input that was named, with `/` on every system."""

    path: Path
    locator: str


def find_files(inputs: Sequence[str]) -> tuple[list[InputFile], list[str]]:
    """The files that the inputs name, in the order of their locators; and the inputs that name nothing.

    An input is a file, a folder (all files in and below it, but hidden ones and notes such as README.md), or a pattern.
    Raises RequestError where none of the inputs names a file, and for a URL.
    """
    files: dict[Path, InputFile] = {}
    missing = []
    for name in inputs:
        if "://" in name:
            raise RequestError(f"{name} is a URL, and this version reads files only: save the page and name the file")
        found = list(_expand(name))
        if not found:
            missing.append(name)
        files.update((file.path.resolve(), file) for file in found)
    if not files:
        raise RequestError(_explain_nothing(inputs))
    return sorted(files.values(), key=lambda file: (file.locator, str(file.path))), missing


def _expand(name: str) -> Iterator[InputFile]:
    path = Path(name)
    if path.is_dir():
        for entry in sorted(path.rglob("*")):
            below = entry.relative_to(path)
            if (
                entry.is_file()
                and entry.name not in NOT_PAGES
                and not any(part.startswith(".") for part in below.parts)
            ):
                yield InputFile(entry, make_locator(below))
    elif path.exists():
        yield InputFile(path, make_locator(Path(path.name)))
    else:
        for match in sorted(glob.glob(name, recursive=True)):  # noqa: PTH207 - Path.glob takes no absolute pattern
            yield from _expand(match)


def make_locator(path: Path) -> str:
    """The path as text that can be stored; bytes of a name that are no UTF-8 stand as `\\xe9`."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def _explain_nothing(inputs: Sequence[str]) -> str:
    if not inputs:
        return "no input was named: give files, folders or patterns"
    named = ", ".join(inputs)
    if any(Path(name).is_dir() for name in inputs):
        return f"{named} holds no readable file: give a folder with pages in it"
    return f"{named} does not exist: check the path"
