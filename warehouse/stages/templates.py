"""Lines that recur become templates; blocks that rules kept and a template knows make their pages due again."""

from warehouse.resolve.templates import MIN_TEXTS, TEMPLATES_VERSION, CountedLine, find_templates
from warehouse.stages.run import Run
from warehouse.stages.step import ResolveStep
from warehouse.store.sql_files import read_query

COLUMNS = ("template_id", "source_id", "kind", "pattern", "form", "line_key")


def resolve_templates(run: Run) -> dict[str, int]:
    """Make `templates` and `page_furniture` anew from all lines, and name the template of each removed block."""
    counted = [CountedLine(*row) for row in run.warehouse.rows(read_query("count_lines"), [MIN_TEXTS])]
    found = list(find_templates(counted))
    values = {column: [getattr(template, column) for template in found] for column in COLUMNS}
    with run.warehouse.frame("found_templates", values):
        for table in ("templates", "page_furniture"):
            run.warehouse.execute(f"DELETE FROM {table}")
        run.warehouse.execute(
            "INSERT INTO templates BY NAME SELECT template_id::UUID AS template_id, source_id::UUID AS source_id, kind,"
            " pattern, form FROM found_templates"
        )
        run.warehouse.execute("CREATE OR REPLACE TEMP TABLE template_hits AS " + read_query("template_hits"))
        furniture = run.warehouse.execute(read_query("insert_page_furniture"))
        run.warehouse.execute(read_query("name_templates"))
        run.warehouse.execute("DROP TABLE template_hits")
    return {"templates": len(found), "page_furniture": furniture}


TEMPLATES = ResolveStep("clean", "templates", TEMPLATES_VERSION, ("clean",), resolve_templates)
