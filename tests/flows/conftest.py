"""One Prefect server for all tests of flows, the same temporary one that `newshouse run` starts."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.server import temporary_server

PAGE = """Harbour wall at Tollen to be raised, mayor says

By Ana Quill

TOLLEN, 4 May 2026 - The harbour wall at Tollen will be raised before winter, Mayor Lena Okarov said on Monday.

"We cannot ask people to sleep beside the sea without a wall," Okarov said at the town hall.

Work is to begin in June and to end in October, the council said in a statement.
"""


@pytest.fixture(scope="session")
def api_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server that is ready; settings that a user has for other servers must not reach it."""
    others = {
        "PREFECT_SERVER_DATABASE_CONNECTION_URL": "postgresql+asyncpg://nobody@nowhere.example/none",
        "PREFECT_SERVER_API_AUTH_STRING": "secret:word",
    }
    with temporary_server(tmp_path_factory.mktemp("prefect"), os.environ | others) as server:
        server.wait_until_ready()
        yield server.api_url


@pytest.fixture
def prefect_api(api_url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Makes that server the configured Prefect API, for this process and those that it starts."""
    monkeypatch.setenv("PREFECT_API_URL", api_url)
    import prefect.settings as prefect_settings

    updates = {
        prefect_settings.PREFECT_API_URL: api_url,
        prefect_settings.PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None,
        # What a log worker still holds when the tests end would be sent to a server that is gone.
        prefect_settings.PREFECT_LOGGING_TO_API_ENABLED: False,
    }
    with prefect_settings.temporary_settings(updates):
        yield api_url


@pytest.fixture
def page_folder(tmp_path: Path) -> Path:
    """A folder with one page of text."""
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "harbour_wall.txt").write_text(PAGE, encoding="utf-8")
    return folder
