"""Settings: defaults, then the environment, then the command line; what makes no sense is refused by name."""

from pathlib import Path

import pytest

from warehouse.errors import RequestError
from warehouse.settings import Settings, read_settings


def test_nothing_said_gives_the_defaults() -> None:
    assert read_settings({}) == Settings()
    assert read_settings({"NEWSHOUSE_WORKERS": ""}, batch_size=None) == Settings()


def test_the_command_line_goes_before_the_environment() -> None:
    environment = {"NEWSHOUSE_WAREHOUSE": "here", "NEWSHOUSE_BATCH_SIZE": "7", "OTHER": "x"}
    settings = read_settings(environment, warehouse=Path("there"))
    assert settings.warehouse == Path("there")
    assert settings.batch_size == 7


def test_values_have_the_types_of_their_fields() -> None:
    settings = read_settings(
        {"NEWSHOUSE_ITEM_TIMEOUT_S": "1.5", "NEWSHOUSE_WAREHOUSE": "here", "NEWSHOUSE_WORKERS": "3"}
    )
    assert (settings.item_timeout_s, settings.warehouse, settings.worker_count) == (1.5, Path("here"), 3)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("NEWSHOUSE_WORKERS", "many"),
        ("NEWSHOUSE_WORKERS", "-1"),
        ("NEWSHOUSE_BATCH_SIZE", "0"),
        ("NEWSHOUSE_MAX_CAPTURE_BYTES", "0"),
        ("NEWSHOUSE_ITEM_TIMEOUT_S", "0"),
        ("NEWSHOUSE_DATABASE_MEMORY_MIB", "0"),
    ],
)
def test_what_makes_no_sense_is_refused(name: str, value: str) -> None:
    with pytest.raises(RequestError):
        read_settings({name: value})
