"""What a user installs: the wheel with its SQL files, and a lock that plain pip takes from any index."""

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
REQUIREMENTS = [
    Requirement(line)
    for lines in (
        PROJECT["project"]["dependencies"],
        PROJECT["dependency-groups"]["dev"],
        PROJECT["build-system"]["requires"],
    )
    for line in lines
]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PIN = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?P<marker> ; [^\\\n]+)? \\\n(?P<hashes>(?: +--hash=.*\n)+)", re.M
)


def run_python(*arguments: str, cwd: Path) -> str:
    # uv_build looks for its program on the PATH, where an environment that is not activated is missing.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run_python("-c", f"import uv_build; uv_build.build_wheel({str(folder)!r})", cwd=ROOT)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "installed")
    return folder / "installed"


LIST_SQL = """
import sys
from importlib.resources import files

sys.path.insert(0, sys.argv[1])
below = [files("sql")]
while below:
    for entry in below.pop().iterdir():
        if entry.is_dir():
            below.append(entry)
        elif entry.name.endswith(".sql"):
            print(entry.name)
"""


@pytest.mark.parametrize("is_installed", [False, True], ids=["checkout", "wheel"])
def test_sql_files_are_found(is_installed: bool, unpacked_wheel: Path, tmp_path: Path) -> None:
    root = unpacked_wheel if is_installed else ROOT
    found = run_python("-c", LIST_SQL, str(root), cwd=tmp_path).split()
    assert sorted(found) == sorted(path.name for path in (ROOT / "sql").rglob("*.sql"))
    assert len(found) > 10


def test_wheel_holds_the_three_packages_and_nothing_else(unpacked_wheel: Path) -> None:
    held = {path.name for path in unpacked_wheel.iterdir()}
    assert held == {"flows", "warehouse", "sql", f"newshouse-{PROJECT['project']['version']}.dist-info"}


@pytest.mark.parametrize("requirement", REQUIREMENTS, ids=str)
def test_lock_has_a_version_that_the_project_allows(requirement: Requirement) -> None:
    versions = [pin["version"] for pin in PIN.finditer(LOCK) if pin["name"] == canonicalize_name(requirement.name)]
    assert versions
    assert all(requirement.specifier.contains(version) for version in versions), versions


def test_every_line_of_the_lock_is_a_pin_with_hashes() -> None:
    """Pip refuses the whole file where one entry lacks a hash, and an index address would bind it to one machine."""
    rest = re.sub(r"^ *#.*\n", "", PIN.sub("", LOCK), flags=re.M)
    assert rest.strip() == ""
    for pin in PIN.finditer(LOCK):
        assert re.fullmatch(r"(?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", pin["hashes"]), pin["name"]
    assert "://" not in LOCK
