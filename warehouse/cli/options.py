"""Options that several commands have."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from warehouse.errors import RequestError
from warehouse.settings import Settings, read_settings

warehouse_option = click.option(
    "--warehouse",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder of the warehouse [NEWSHOUSE_WAREHOUSE, ./data].",
)


def settings_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that settle how a run works, for `make_settings`."""
    for option in (
        click.option("--batch-size", type=int, help="Units a batch [500]."),
        click.option("--workers", type=int, help="Worker processes [one a core]."),
        warehouse_option,
    ):
        command = option(command)
    return command


def make_settings(warehouse: Path | None = None, **overrides: object) -> Settings:
    """Settings from the environment and the options that were given."""
    return read_settings(os.environ, warehouse=warehouse, **overrides)


def find_published(warehouse: Path | None) -> Path:
    """The published file. Raises RequestError where there is none, WarehouseError where a foreign log lies by it."""
    from warehouse.store.publish import refuse_foreign_log

    path = make_settings(warehouse).warehouse / "newshouse.duckdb"
    if not path.exists():
        raise RequestError(
            f"there is no warehouse at {path.parent}: make one with newshouse run INPUT --warehouse {path.parent}"
        )
    refuse_foreign_log(path)
    return path
