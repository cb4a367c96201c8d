"""Whether a Prefect API is configured is found where Prefect would find it."""

from pathlib import Path

import pytest

from flows.profile import find_api_url, find_home, find_profiles_path
from warehouse.errors import RequestError

PROFILES = """
active = "work"

[profiles.work]
PREFECT_API_URL = "http://work.example/api"

[profiles.other]
PREFECT_API_URL = "http://other.example/api"

[profiles.none]
"""


@pytest.mark.parametrize(
    ("files", "environment", "expected"),
    [
        ({}, {}, None),
        ({}, {"PREFECT_API_URL": ""}, None),
        ({}, {"PREFECT_API_URL": "http://env.example/api"}, "http://env.example/api"),
        ({"home/profiles.toml": PROFILES}, {}, "http://work.example/api"),
        ({"home/profiles.toml": PROFILES}, {"PREFECT_PROFILE": "other"}, "http://other.example/api"),
        ({"home/profiles.toml": PROFILES}, {"PREFECT_PROFILE": "none"}, None),
        ({"home/profiles.toml": PROFILES}, {"PREFECT_PROFILE": "missing"}, None),
        ({".env": "PREFECT_API_URL=http://dotenv.example/api\n"}, {}, "http://dotenv.example/api"),
        ({"prefect.toml": '[api]\nurl = "http://toml.example/api"\n'}, {}, "http://toml.example/api"),
        ({"pyproject.toml": '[tool.prefect.api]\nurl = "http://py.example/api"\n'}, {}, "http://py.example/api"),
        ({"pyproject.toml": '[project]\nname = "other"\n'}, {}, None),
        (
            {"home/profiles.toml": PROFILES, "prefect.toml": '[api]\nurl = "http://toml.example/api"\n'},
            {},
            "http://toml.example/api",
        ),
        (
            {"home/profiles.toml": PROFILES},
            {"PREFECT_API_URL": "http://env.example/api"},
            "http://env.example/api",
        ),
    ],
)
def test_the_api_is_found_where_prefect_finds_it(
    tmp_path: Path, files: dict[str, str], environment: dict[str, str], expected: str | None
) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert find_api_url({"PREFECT_HOME": str(tmp_path / "home"), **environment}, tmp_path) == expected


def test_a_broken_profile_is_named(tmp_path: Path) -> None:
    (tmp_path / "profiles.toml").write_text("active =", encoding="utf-8")
    with pytest.raises(RequestError, match=r"profiles\.toml is not readable as TOML"):
        find_api_url({"PREFECT_HOME": str(tmp_path)}, tmp_path)


def test_prefect_finds_the_same_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from prefect.settings.sources import _get_profiles_path  # whose search find_api_url repeats

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PREFECT_HOME", str(tmp_path))
    assert _get_profiles_path() == find_profiles_path({"PREFECT_HOME": str(tmp_path)})


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({"HOME": "/h"}, Path("/h/.prefect")), ({"HOME": "/h", "PREFECT_HOME": "/p"}, Path("/p"))],
)
def test_prefects_home(environment: dict[str, str], expected: Path) -> None:
    assert find_home(environment) == expected
