"""`newshouse doctor`: is everything in order?"""

import os
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

import click

from warehouse.cli.options import make_settings, warehouse_option
from warehouse.errors import NewshouseError
from warehouse.settings import Settings
from warehouse.store.lock import lock_directory
from warehouse.store.publish import refuse_foreign_log
from warehouse.store.reader import Reader

PACKAGES = ("newshouse", "duckdb", "polars", "pyarrow", "trafilatura", "spacy", "prefect")


@click.command("doctor")
@warehouse_option
def doctor_command(warehouse: Path | None) -> int:
    """Say whether this installation and this warehouse are in order; exit status 1 where something is not."""
    settings = make_settings(warehouse)
    bad = 0
    for is_good, words in (*examine_installation(settings), *examine_warehouse(settings)):
        click.echo(f"{'ok   ' if is_good else 'WRONG'} {words}")
        bad += not is_good
    return 1 if bad else 0


def examine_installation(settings: Settings) -> Iterator[tuple[bool, str]]:
    """Whether packages, language model and Prefect are there: (is it good, what was found and the mend)."""
    for package in PACKAGES:
        try:
            yield True, f"{package} {version(package)}"
        except PackageNotFoundError:
            yield False, f"{package} is not installed: pip install --require-hashes -r requirements.lock"
    model = settings.language_model
    has_model = find_spec(model) is not None
    yield (
        has_model,
        f"language model {model}"
        + ("" if has_model else " is not installed: name another in NEWSHOUSE_LANGUAGE_MODEL"),
    )
    from flows.profile import find_api_url

    url = find_api_url(os.environ)
    yield True, f"Prefect API {url}" if url else "no Prefect API is configured: newshouse run starts a temporary server"


def examine_warehouse(settings: Settings) -> Iterator[tuple[bool, str]]:
    """Whether the warehouse can be read and written: (is it good, what was found and the mend)."""
    directory = settings.warehouse
    if not directory.exists():
        yield True, f"there is no warehouse at {directory} yet: newshouse run makes one"
        return
    try:
        with lock_directory(directory):
            yield True, f"{directory} can be written to, and no run is writing"
    except NewshouseError as error:
        yield False, str(error)
    published = directory / "newshouse.duckdb"
    try:
        refuse_foreign_log(published)
        with Reader(published) as reader:
            count = reader.rows("SELECT count(*) AS documents FROM documents")[0]["documents"]
        yield True, f"{published} opens and holds {count} documents"
    except NewshouseError as error:
        yield False, str(error)
