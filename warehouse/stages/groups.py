"""Ids of groups change when groups merge or split; the old ones lead on to the new."""

from collections.abc import Iterator
from contextlib import contextmanager

from warehouse.stages.run import Run


@contextmanager
def keep_aliases(run: Run, kind: str, table: str, member_id: str, within: str | None = None) -> Iterator[None]:
    """After the block, each `<kind>_id` of the table that went has a row in `id_aliases`.

    The row leads to the group that now holds the least of the old group's members that is still there; aliases that led
    to an id that went lead on to where that one went, so one look-up always suffices. `within` names a table of the
    only members whose group the block may change.
    """
    group_id = f"{kind}_id"
    before = f"{kind}_groups_before"
    run.warehouse.execute(
        f"CREATE OR REPLACE TEMP TABLE {before} AS SELECT {member_id} AS member_id, {group_id} AS group_id"
        f" FROM {table} WHERE {group_id} IS NOT NULL" + (f" AND {member_id} IN (FROM {within})" if within else "")
    )
    yield
    went = f"""
        SELECT before.group_id AS old_id, first(now.{group_id} ORDER BY before.member_id) AS new_id
        FROM {before} AS before
        JOIN {table} AS now ON now.{member_id} = before.member_id
        ANTI JOIN {table} AS living ON living.{group_id} = before.group_id
        WHERE now.{group_id} IS NOT NULL
        GROUP BY before.group_id
    """
    run.warehouse.execute(f"CREATE OR REPLACE TEMP TABLE {kind}_went AS {went}")
    run.warehouse.execute(
        f"UPDATE id_aliases SET new_id = went.new_id FROM {kind}_went AS went"
        " WHERE id_aliases.kind = ? AND id_aliases.new_id = went.old_id",
        [kind],
    )
    # An id that came back is no alias any more, and one that went again has its old row replaced.
    run.warehouse.execute(
        f"DELETE FROM id_aliases WHERE kind = ? AND (old_id IN (SELECT old_id FROM {kind}_went)"
        f" OR old_id IN (SELECT {group_id} FROM {table}"
        + (f" WHERE {member_id} IN (FROM {within})))" if within else "))"),
        [kind],
    )
    run.warehouse.execute(
        f"INSERT INTO id_aliases BY NAME SELECT ? AS kind, old_id, new_id, ?::UUID AS run_id FROM {kind}_went",
        [kind, run.run_id],
    )
    run.warehouse.execute(f"DROP TABLE {kind}_went")
    run.warehouse.execute(f"DROP TABLE {before}")
