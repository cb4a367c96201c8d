"""What all tests share: a world without the developer's own settings, and the labelled news where it is there."""

import os
import tempfile
from pathlib import Path

import hypothesis
import pytest

# A time limit for one example would fail a run on a busy machine for its slowness, not for a fault.
hypothesis.settings.register_profile("newshouse", deadline=None)
hypothesis.settings.load_profile("newshouse")

# Before any test imports Prefect, which reads these once and would write into the home folder.
for name in [name for name in os.environ if name.startswith("NEWSHOUSE_") and name != "NEWSHOUSE_EVAL"]:
    del os.environ[name]
PREFECT_HOME = tempfile.TemporaryDirectory(prefix="newshouse-tests-")
os.environ["PREFECT_HOME"] = PREFECT_HOME.name
os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] = "false"
os.environ["DO_NOT_TRACK"] = "1"


def pytest_unconfigure() -> None:
    PREFECT_HOME.cleanup()


@pytest.fixture(scope="session")
def eval_folder() -> Path:
    """The folder with labelled news that nobody here wrote, for quality floors; without it they are left out."""
    named = os.environ.get("NEWSHOUSE_EVAL")
    if not named:
        # It cannot be part of the repository: its licences differ, and rules must not be written against its texts.
        pytest.skip("quality floor left out: NEWSHOUSE_EVAL does not name a folder with labelled news")
    folder = Path(named)
    assert (folder / "data").is_dir(), f"NEWSHOUSE_EVAL={named} has no folder data"
    return folder
