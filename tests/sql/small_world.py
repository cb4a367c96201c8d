"""A small warehouse in which every table has rows and every check is content, built by hand from two invented pages."""

from typing import Any

import duckdb

from warehouse.ids import new_capture_id, new_document_id, new_id, new_mention_id, new_quote_id, sha256_hex

Block = tuple[str, str, str]

REPORT: list[Block] = [
    ("headline", "about", "Ferry to Sill resumes"),
    ("byline", "about", "By Nora Velt"),
    ("paragraph", "text", "The ferry to Sill resumes on Monday, harbour master Ivo Tarn said."),
    ("paragraph", "text", "“We are ready 😀,” Tarn said. “All of us.” It was “the long winter” for many."),
    ("teaser", "boilerplate", "Also read: Tides"),
]
COPY: list[Block] = [
    ("breadcrumb", "boilerplate", "Home 🏠 News"),
    ("paragraph", "text", "The ferry to Sill resumes on Monday, harbour master Ivo Tarn said."),
    ("credit", "about", "Source: Harbour Post"),
]


class World:
    """The rows of the small warehouse: `add` puts a row in, `ids` and `texts` remember what tests ask for by name."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self.connection = connection
        self.ids: dict[str, str] = {}
        self.texts: dict[str, str] = {}

    def add(self, table: str, **row: Any) -> None:
        marks = ", ".join("?" for _ in row)
        self.connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What a query gives, ids as the names that this world knows them by."""
        names = {value: name for name, value in self.ids.items()}
        found = self.connection.execute(query).fetchall()
        return [tuple(names.get(str(value), value) for value in row) for row in found]

    def span(self, page: str, words: str, before: str = "") -> dict[str, Any]:
        """The place of words on a page: the first, or the first that stands right before other words."""
        start = self.texts[page].index(words + before)
        return {"page_start": start, "page_end": start + len(words), "span_text": words}

    def add_page(self, name: str, url: str, source: str, blocks: list[Block], published: str | None) -> None:
        text = "".join(words + "\n" for _, _, words in blocks)
        page_id = new_capture_id(url, sha256_hex(text))
        first = text.index(next(words for _, role, words in blocks if role == "text"))
        document_id = new_document_id(page_id, first)
        self.texts[name], self.ids[name] = text, document_id
        self.ids[f"{name} page"] = page_id
        self.add("captures", capture_id=page_id, url=url, media_type="text/plain", content_sha256=sha256_hex(text),
                 byte_count=len(text.encode()))  # fmt: skip
        self.add("fetches", fetch_id=new_id("fetch", name), capture_id=page_id, run_id=self.ids["run"],
                 locator=f"{name}.txt", url=url, fetched_at="2031-03-02T08:00:00Z", outcome="new")  # fmt: skip
        self.add(
            "pages", page_id=page_id, text=text, text_sha256=sha256_hex(text), metadata="{}", reader_version="text 1"
        )
        self._add_segments(page_id, document_id, blocks)
        title = next((words for kind, _, words in blocks if kind == "headline"), None)
        article = "\n\n".join(words for _, role, words in blocks if role == "text")
        self.add("documents", document_id=document_id, article_id=new_id("article", url), page_id=page_id,
                 source_id=self.ids[source], url=url, title=title, published_date=published, published_edtf=published,
                 text=article, text_folded_sha256=sha256_hex(article), passages_sha256=sha256_hex(str(blocks)),
                 word_count=len(article.split()), form="article", origin_id=self.ids["origin"], story_id=self.ids["story"])  # fmt: skip
        self.add("stage_units", stage="clean", unit_id=page_id, input_sha256=sha256_hex(text), version="1",
                 outcome="done", run_id=self.ids["run"])  # fmt: skip
        inputs = {"dedupe": sha256_hex(str(blocks)), "enrich": sha256_hex(f"{sha256_hex(str(blocks))} {published}")}
        for stage, input_sha256 in inputs.items():
            self.add("stage_units", stage=stage, unit_id=document_id, input_sha256=input_sha256, version="1",
                     outcome="done", run_id=self.ids["run"])  # fmt: skip

    def _add_segments(self, page_id: str, document_id: str, blocks: list[Block]) -> None:
        page_start = text_start = 0
        for number, (kind, role, words) in enumerate(blocks):
            page_end = page_start + len(words)
            self.add("segments", page_id=page_id, segment_no=2 * number, page_start=page_start, page_end=page_end,
                     kind=kind, role=role, document_id=document_id if role in ("text", "about") else None,
                     text_start=text_start if role == "text" else None, method="rule 1", score=0.9,
                     template_id=self.ids["template"] if kind == "teaser" else None)  # fmt: skip
            self.add("segments", page_id=page_id, segment_no=2 * number + 1, page_start=page_end, page_end=page_end + 1,
                     kind="gap", role="gap", method="rule 1", score=1.0)  # fmt: skip
            page_start = page_end + 1
            text_start += len(words) + 2 if role == "text" else 0

    def add_mention(self, name: str, page: str, words: str, kind: str, *, before: str = "", **row: Any) -> None:
        span = self.span(page, words, before)
        document_id = self.ids[page]
        self.ids[name] = new_mention_id(document_id, span["page_start"], span["page_end"])
        given = {"form": "name", "scope": "text", "score": 0.8, "method": "names 1", **row}
        self.add("mentions", mention_id=self.ids[name], document_id=document_id, entity_kind=kind, **span, **given)


def add_clean_rows(world: World) -> None:
    """Two outlets, a report and its credited copy, with their fields, links and credits."""
    names = ("run", "origin", "story", "template", "post", "brine")
    world.ids |= {name: new_id("test", name) for name in names}
    world.add("runs", run_id=world.ids["run"], started_at="2031-03-02T08:00:00Z", finished_at="2031-03-02T08:01:00Z",
              status="done", parameters="{}", versions="{}", counts="{}")  # fmt: skip
    for stage in ("clean", "dedupe", "enrich"):
        world.add("stage_versions", stage=stage, version="1")
    world.add("sources", source_id=world.ids["post"], name="Harbour Post", site="harbourpost.example", kind="publisher")
    world.add("sources", source_id=world.ids["brine"], name="Brine Daily", site="brine.example", kind="aggregator")
    world.add(
        "templates", template_id=world.ids["template"], source_id=world.ids["post"], kind="teaser", pattern="Also read"
    )
    world.add_page("report", "https://harbourpost.example/ferry", "post", REPORT, "2031-03-01")
    world.add_page("copy", "https://news.brine.example/a/7", "brine", COPY, "2031-03-02")
    teaser = world.span("report", "Also read")
    world.add("page_lines", page_id=world.ids["report page"], page_start=teaser["page_start"],
              source_id=world.ids["post"], cluster_key=1, address_key=2, exact_key=3,
              rule_kind="teaser", rule_role="boilerplate")  # fmt: skip
    report, copy = world.ids["report"], world.ids["copy"]
    for name, page in (("post", "report"), ("brine", "copy")):
        world.add(
            "source_claims", source_id=world.ids[name], page_id=world.ids[f"{page} page"], name=name, kind="unknown"
        )
    world.add("document_fields", document_id=report, field="title", candidate_no=0, value="Ferry to Sill resumes",
              is_chosen=True, **world.span("report", "Ferry to Sill resumes"), method="rule 1", score=0.9)  # fmt: skip
    world.add("document_fields", document_id=copy, field="title", candidate_no=0, is_chosen=False,
              null_reason="no headline", method="rule 1", score=1.0)  # fmt: skip
    world.ids["credit"] = new_id("credit", copy)
    world.add("credits", credit_id=world.ids["credit"], document_id=copy, source_id=world.ids["post"],
              name="Harbour Post",
              relation="via", scope="text", target_segment_no=2, **world.span("copy", "Source: Harbour Post"),
              method="rule 1", score=0.9)  # fmt: skip
    world.add("page_links", page_id=world.ids["copy page"], link_no=0, segment_no=4, kind="hyperlink",
              url="https://www.harbourpost.example/elsewhere", **world.span("copy", "Harbour Post"))  # fmt: skip


def add_copy_rows(world: World) -> None:
    """The copy comes from the report: one origin, one story."""
    report, copy = world.ids["report"], world.ids["copy"]
    world.ids["derivation"] = new_id("derivation", copy, report)
    world.add("origins", origin_id=world.ids["origin"], lead_document_id=report)
    world.add("stories", story_id=world.ids["story"], title="Ferry to Sill resumes", lead_document_id=report)
    for document_id, key in ((report, -7), (copy, 7)):
        world.add("signatures", document_id=document_id, text_key=key, word_count=20)
        world.add("fingerprints", text_key=key, word_count=20, mark_count=1, fingerprints=[-5], word_nos=[0])
    pair = {"alignment_id": new_id("alignment", -7, 7), "left_key": -7, "right_key": 7}
    world.add("candidates", **pair, shared_count=1, rare_count=1, needed_count=1)
    world.add("alignments", **pair, left_words=20, right_words=10, left_covered=10, right_covered=10, left_aligned=10,
              right_aligned=10, unquoted_covered=5, unquoted_runs=1, longest_run=10, ordered_share=1.0, reworded_gaps=0,
              spread=5, altered_quotes=0, facts_in_order=0, method="align 1")  # fmt: skip
    world.add("derivations", derivation_id=world.ids["derivation"], from_document_id=copy, to_document_id=report,
              kind="excerpt", is_directed=True, coverage_from=1.0, coverage_to=0.5, score=0.9, method="origins 1",
              kind_evidence="{}", direction_score=0.9, direction_evidence="{}")  # fmt: skip
    shared = COPY[1][2]
    left, right = world.span("copy", shared), world.span("report", shared)
    world.add("derivation_spans", derivation_id=world.ids["derivation"], span_no=0, from_start=left["page_start"],
              from_end=left["page_end"], to_start=right["page_start"], to_end=right["page_end"])  # fmt: skip


def add_enrich_rows(world: World) -> None:
    """One speaker with a role and a quote of two parts, a term, an organisation and an event."""
    report = world.ids["report"]
    world.ids |= {name: new_id("test", name) for name in ("tarn", "post org", "role", "family")}
    world.add("people", person_id=world.ids["tarn"], name="Ivo Tarn")
    world.add("organizations", organization_id=world.ids["post org"], name="Harbour Post", kind="publication")
    world.add_mention("Ivo Tarn", "report", "Ivo Tarn", "person", person_id=world.ids["tarn"], name_key="ivo tarn")
    world.add_mention("Tarn", "report", "Tarn", "person", before=" said. “", person_id=world.ids["tarn"], form="short",
                      antecedent_mention_id=world.ids["Ivo Tarn"])  # fmt: skip
    world.add_mention("Post", "copy", "Harbour Post", "publication", organization_id=world.ids["post org"])
    world.add("person_roles", person_role_id=world.ids["role"], mention_id=world.ids["Ivo Tarn"], document_id=report,
              role="harbour master", **world.span("report", "harbour master"), method="roles 1", score=0.8)  # fmt: skip
    parts = [world.span("report", "We are ready 😀,"), world.span("report", "All of us.")]
    start = world.span("report", "Tarn", " said. “")["page_start"]
    hull = {"page_start": parts[0]["page_start"], "page_end": parts[1]["page_end"]}
    world.ids["quote"] = new_quote_id(report, hull["page_start"], hull["page_end"])
    world.add("quote_families", quote_family_id=world.ids["family"], canonical_quote_id=world.ids["quote"])
    world.add("quotes", quote_id=world.ids["quote"], document_id=report, kind="direct", scope="text",
              text="We are ready 😀, All of us.", **hull, speaker_mention_id=world.ids["Tarn"], speaker_text="Tarn",
              speaker_start=start, speaker_end=start + 4, cue_text="said", cue_start=start + 5, cue_end=start + 9,
              quote_family_id=world.ids["family"], attribution_method="verb 1", score=0.9)  # fmt: skip
    for number, part in enumerate(parts):
        world.add("quote_parts", quote_id=world.ids["quote"], part_no=number, **part, is_in_marks=True)
    world.add(
        "quoted_terms", document_id=report, **world.span("report", "the long winter"), reason="term", method="rule 1"
    )
    add_event_rows(world)


def add_event_rows(world: World) -> None:
    """The ferry resumes."""
    report = world.ids["report"]
    place, trigger = world.span("report", "Sill resumes on"), world.span("report", "resumes on Monday")
    start = trigger["page_start"]
    world.ids["event mention"] = new_id("event_mention", report, start, start + 7)
    world.ids["event"] = new_id("event", world.ids["event mention"])
    world.add("events", event_id=world.ids["event"], event_class="visit", description="The ferry to Sill resumes on Monday",
              status="planned", story_id=world.ids["story"], lead_mention_id=world.ids["event mention"])  # fmt: skip
    world.add("event_mentions", event_mention_id=world.ids["event mention"], event_id=world.ids["event"],
              document_id=report,
              **world.span("report", "The ferry to Sill resumes on Monday"), trigger_start=trigger["page_start"],
              trigger_end=trigger["page_start"] + 7, event_class="visit", status="planned", place_text="Sill",
              place_start=place["page_start"], place_end=place["page_start"] + 4, score=0.5,
              method="events 1", is_main=True, trigger_base="resume")  # fmt: skip
    ferry = world.span("report", "The ferry")
    world.add("event_participants", event_mention_id=world.ids["event mention"], name="The ferry", role="actor",
              page_start=ferry["page_start"], page_end=ferry["page_end"])  # fmt: skip


def add_history(world: World) -> None:
    """A refused arrival, a decision, a retraction and an id that went."""
    world.add("fetches", fetch_id=new_id("fetch", "broken"), run_id=world.ids["run"], locator="broken.bin",
              fetched_at="2031-03-02T08:00:00Z", outcome="rejected", reason="it is not text")  # fmt: skip
    world.add("decisions", decision_id=new_id("decision"), kind="mention", left_id=world.ids["Tarn"],
              right_id=world.ids["Ivo Tarn"], verdict="same", decided_by="an editor",
              decided_at="2031-03-02T09:00:00Z")  # fmt: skip
    world.add("retractions", retraction_id=new_id("retraction"), url="https://brine.example/withdrawn",
              reason="withdrawn", retracted_by="an editor", retracted_at="2031-03-02T09:00:00Z")  # fmt: skip
    world.add("id_aliases", kind="person", old_id=new_id("old"), new_id=world.ids["tarn"], run_id=world.ids["run"])


def fill(world: World) -> None:
    """Add all rows."""
    for add in (add_clean_rows, add_copy_rows, add_enrich_rows, add_history):
        add(world)
