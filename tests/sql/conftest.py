"""The small warehouse for tests of SQL: filled once, and every test may spoil it."""

from collections.abc import Iterator

import duckdb
import pytest

from tests.sql.small_world import World, fill
from warehouse.store.migrate import migrate


@pytest.fixture(scope="session")
def _filled() -> Iterator[World]:
    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    migrate(connection)
    world = World(connection)
    fill(world)
    yield world
    connection.close()


@pytest.fixture
def world(_filled: World) -> Iterator[World]:
    """The small warehouse; what a test changes is taken back after it."""
    _filled.connection.execute("BEGIN")
    yield _filled
    _filled.connection.execute("ROLLBACK")
