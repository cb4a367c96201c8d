"""Small pages for tests: invented prose about invented people, and a warehouse made of them."""

import itertools
from collections.abc import Iterable, Mapping
from pathlib import Path

from warehouse.settings import Settings
from warehouse.stages.plan import STAGES, batches
from warehouse.stages.run import RunReport, open_run
from warehouse.store.warehouse import open_database

# What is told of one run, not of the pages: the promise of the same rows does not hold for these.
HISTORY = frozenset(
    {"fetches", "runs", "stage_units", "stage_versions", "decisions", "retractions", "id_aliases", "schema_migrations"}
)

WIRE = """Harbour bridge in Velmoor closes for repairs

Velmoor, March 4 (Norvik Press) — The old harbour bridge in Velmoor will close for three months, the port authority said on Wednesday.

Engineers found cracks in two of the bridge's eleven piers during an inspection in February, according to a report that the council discussed behind closed doors.

“We would rather close it a week too early than a day too late,” said Ottilie Brandvold, who heads the port authority.

Brandvold said that ferries would carry passengers between the two banks every twenty minutes, and that the crossing would be free of charge for residents.

Shopkeepers on the southern bank fear for the summer season. The council has promised to talk with them before the works begin in April.

© Norvik Press. All rights reserved.
"""
COPY = WIRE + "\nSource link\n"
OTHER = """Museum finds lost map in its own cellar

The town museum of Quellstadt has found a map of 1711 that it had listed as stolen for sixty years.

The sheet lay between two newspapers in a crate that nobody had opened since the move, the museum said on Friday. It shows the river before it was straightened.

“I had to sit down on the crate,” said Ludovic Amsel, the archivist who opened it. Amsel had been looking for a kettle.

The map will be shown from May, beside the letter in which an earlier director blamed his deputy for the theft.
"""
HTML = b"""<!doctype html><html lang="en"><head><title>Tram line nine returns | Tarn Courier</title>
<meta property="og:site_name" content="Tarn Courier"><link rel="canonical" href="https://courier.example/tram-nine">
</head><body><nav><a href="/">Home</a> <a href="/town">Town</a></nav><article><h1>Tram line nine returns to the hill</h1>
<p>By Sunniva Okoro</p><p>After eleven years without rails, the hill quarter of Tarn gets its tram back in the autumn,
the transport office announced on Tuesday. The first cars will run on trial in August.</p>
<p>\xe2\x80\x9cPeople up here have long legs by now,\xe2\x80\x9d said Sunniva Halloran, who runs a bakery at the old terminus.
Halloran expects to open an hour earlier.</p><p>The line was closed when the viaduct was declared unsafe. Its repair took
four years and cost twice what had been planned, mostly because of the price of steel.</p></article>
<footer>Share this article</footer></body></html>"""
PAGES: dict[str, bytes] = {
    "wire.txt": WIRE.encode(),
    "copy.txt": COPY.encode(),
    "other.txt": OTHER.encode(),
    "tram.html": HTML,
    "broken.html": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
}


def write_pages(folder: Path, pages: Mapping[str, bytes] = PAGES, at_s: int = 1_700_000_000) -> Path:
    """The folder, with the pages in it, all last written at the same time."""
    import os

    folder.mkdir(parents=True, exist_ok=True)
    for name, content in pages.items():
        (folder / name).write_bytes(content)
        os.utime(folder / name, (at_s, at_s))
    return folder


def make_settings(directory: Path, **values: object) -> Settings:
    """Settings for a test: one worker."""
    return Settings(**{"warehouse": directory, "workers": 1, **values})  # type: ignore[arg-type]


def run_all(settings: Settings, inputs: Iterable[object] = (), stages: Iterable[str] = STAGES) -> RunReport:
    """The whole pipeline without Prefect."""
    given = [str(one) for one in inputs]
    with open_run(settings, {"inputs": given}) as run:
        for stage in stages:
            if stage != "ingest" or given:
                for batch in batches(run, stage, given):
                    batch.run()
        return run.report()


def read_content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all content tables of a database file, in the order of their values."""
    with open_database(path, read_only=True) as connection:
        tables = [row[0] for row in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
        return {
            table: connection.execute(f"SELECT * FROM {table} ORDER BY ALL").fetchall()
            for table in sorted(tables)
            if table not in HISTORY
        }


def count_rows(path: Path) -> dict[str, int]:
    """The number of rows of every table of a database file, history too."""
    with open_database(path, read_only=True) as connection:
        tables = [row[0] for row in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
        counts = [connection.execute(f"SELECT count(*) FROM {table}").fetchone() for table in tables]
        return {table: row[0] for table, row in zip(tables, itertools.chain(counts), strict=True) if row}
