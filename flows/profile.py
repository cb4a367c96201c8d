"""Whether a Prefect API is configured, read without importing Prefect.

Prefect would have to be imported to be asked, and importing it takes seconds of CPU and makes a folder in the user's
home. The order of places is that of prefect.settings.base.PrefectBaseSettings.settings_customise_sources (3.8).
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from warehouse.errors import RequestError


def find_api_url(environment: Mapping[str, str], folder: Path = Path()) -> str | None:
    """The address of the configured Prefect API, or None: from the environment, from .env, prefect.toml or
    pyproject.toml in `folder`, or from Prefect's active profile. Raises RequestError for a file that is not TOML."""
    if url := environment.get("PREFECT_API_URL") or _read_dotenv(folder / ".env").get("PREFECT_API_URL"):
        return url
    for settings in (
        _read_toml(folder / "prefect.toml"),
        _table(_read_toml(folder / "pyproject.toml"), "tool", "prefect"),
    ):
        if url := _table(settings, "api").get("url"):
            return str(url)
    profiles = _read_toml(find_profiles_path(environment))
    active = environment.get("PREFECT_PROFILE") or profiles.get("active")
    url = _table(profiles, "profiles", str(active)).get("PREFECT_API_URL")
    return str(url) if url else None


def find_home(environment: Mapping[str, str]) -> Path:
    """Prefect's own folder as it would choose it: PREFECT_HOME, else ~/.prefect."""
    return Path(environment.get("PREFECT_HOME") or Path(environment.get("HOME", "~")) / ".prefect").expanduser()


def find_profiles_path(environment: Mapping[str, str]) -> Path:
    """The file with Prefect's profiles, which need not exist."""
    return Path(environment.get("PREFECT_PROFILES_PATH") or find_home(environment) / "profiles.toml").expanduser()


def _read_dotenv(path: Path) -> Mapping[str, str | None]:
    if not path.is_file():
        return {}
    from dotenv import dotenv_values

    return dotenv_values(path)


def _read_toml(path: Path) -> dict[str, Any]:
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RequestError(f"{path} is not readable as TOML ({error}): mend it, or run with --direct") from None


def _table(settings: Mapping[str, Any], *names: str) -> dict[str, Any]:
    found: Any = settings
    for name in names:
        found = found.get(name, {}) if isinstance(found, dict) else {}
    return found if isinstance(found, dict) else {}
