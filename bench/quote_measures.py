"""Measures of quotes that the scorer beside the labelled news does not print, and textacy's quotes as a yardstick."""

import re
from collections.abc import Sequence
from typing import Any

from warehouse.enrich.document import make_blocks
from warehouse.enrich.reporting import SAYING
from warehouse.records import CleanedDocument, Enrichment, Quote

LONG_SPAN_WORDS = 4
Row = dict[str, Any]
Range = tuple[int, int]


def overlap(left: Range, right: Range) -> int:
    """How many characters two ranges share."""
    return max(0, min(left[1], right[1]) - max(left[0], right[0]))


def measure_long_spans(
    rows: Sequence[Row], documents: Sequence[CleanedDocument], enriched: Sequence[Enrichment]
) -> str:
    """Runs in marks of four words or more: found as the labels say, and given to the right source.

    A run counts as a quote where a labelled attribution holds half of it; its source is that of the shortest one.
    """
    found = wrong = missed = right = sourced = 0
    for row, document, one in zip(rows, documents, enriched, strict=True):
        quotes = {quote.quote_id: quote for quote in one.quotes}
        parts = [((p.page_start, p.page_end), quotes[p.quote_id]) for p in one.quote_parts if p.is_in_marks]
        for run in find_runs(row["text"], document):
            half = (run[1] - run[0]) / 2
            gold = [q for q in row["quotes"] if sum(overlap((s, e), run) for s, e in q["content"]) >= half]
            mine = [quote for place, quote in parts if overlap(place, run) > half]
            found += bool(gold and mine)
            wrong += bool(mine and not gold)
            missed += bool(gold and not mine)
            source = min(gold, key=lambda q: sum(e - s for s, e in q["content"]))["source"] if gold else []
            if source:
                sourced += 1
                right += bool(mine) and has_source(mine[0], source)
    precision, recall = found / (found + wrong), found / (found + missed)
    f = 2 * precision * recall / (precision + recall)
    shares = f"F1={f:.4f}\tP={precision:.4f}\tR={recall:.4f}\tsource_right={right / sourced:.4f}"
    return f"long_spans\t{shares}\tn={found + missed}"


def find_runs(text: str, document: CleanedDocument) -> list[Range]:
    """The places of all runs in marks of four words or more."""
    return [
        (span.start, span.end)
        for block in make_blocks(document.passages, {})
        for marked in block.marked
        if len((span := marked.inner.shift(block.passage.page_start)).of(text).split()) >= LONG_SPAN_WORDS
    ]


def has_source(quote: Quote, source: Sequence[Sequence[int]]) -> bool:
    """True where the quote's speaker shares a character with the labelled source."""
    if quote.speaker_start is None or quote.speaker_end is None:
        return False
    return any(overlap((quote.speaker_start, quote.speaker_end), (s, e)) for s, e in source)


def measure_indirect(rows: Sequence[Row], enriched: Sequence[Enrichment]) -> str:
    """Indirect speech whose cue holds a verb of saying and that has a source: recall, and precision of what is given.

    Found where half of each covers the other; right where half of it is in a labelled attribution of any kind.
    """
    gold_count = found = given = right = 0
    for row, one in zip(rows, enriched, strict=True):
        text = row["text"]
        parts: dict[str, set[int]] = {}
        for part in one.quote_parts:
            parts.setdefault(part.quote_id, set()).update(range(part.page_start, part.page_end))
        contents = [set().union(*(range(s, e) for s, e in q["content"])) for q in row["quotes"]]
        for quote, content in zip(row["quotes"], contents, strict=True):
            cue = re.findall(r"[a-z]+", " ".join(text[s:e] for s, e in quote["cue"]).lower())
            if quote["kind"] == "indirect" and quote["source"] and SAYING & set(cue):
                gold_count += 1
                found += any(2 * len(content & p) >= max(len(content), len(p)) for p in parts.values())
        for quote in one.quotes:
            if quote.kind == "indirect" and (quote.cue_text or "").lower() in SAYING:
                given += 1
                right += any(
                    2 * len(content & parts[quote.quote_id]) >= len(parts[quote.quote_id]) for content in contents
                )
    return (
        f"indirect_speech_verb\tR={found / gold_count:.4f}\tP={right / given:.4f}\tn_gold={gold_count}\tn_given={given}"
    )


def measure_attributions(rows: Sequence[Row], predicted: Sequence[Sequence[Row]]) -> str:
    """F of attributions of all kinds: half of each content covers the other; end to end where the source fits too."""
    gold_count = given = found = right = 0
    for row, quotes in zip(rows, predicted, strict=True):
        contents = [set().union(*(range(s, e) for s, e in q["content"])) for q in quotes]
        gold = [set().union(*(range(s, e) for s, e in q["content"])) for q in row["quotes"]]
        gold_count, given = gold_count + len(gold), given + len(contents)
        pairs = sorted(
            ((len(g & c) / len(g | c), i, j) for i, g in enumerate(gold) for j, c in enumerate(contents) if g & c),
            reverse=True,
        )
        taken: set[tuple[str, int]] = set()
        for _, i, j in pairs:
            if ("g", i) in taken or ("p", j) in taken:
                continue
            taken |= {("g", i), ("p", j)}
            if 2 * len(gold[i] & contents[j]) < max(len(gold[i]), len(contents[j])):
                continue
            found += 1
            sources, mine = row["quotes"][i]["source"], quotes[j]["source"] or []
            right += any(overlap(tuple(a), tuple(b)) for a in sources for b in mine) or not (sources or mine)
    return (
        f"half_covered\tF1={2 * found / (gold_count + given):.4f}\tend_to_end_F1={2 * right / (gold_count + given):.4f}"
        f"\tgold={gold_count}\tpred={given}"
    )


def quote_with_textacy(texts: Sequence[str], model: str) -> list[list[Row]] | None:
    """What textacy's direct_quotations finds in each text, in the scorer's format; None where it is not installed.

    It is given a line at a time, since it refuses a whole text for one mark that is not closed.
    """
    try:
        import spacy
        from textacy.extract import direct_quotations
    except ImportError:
        return None
    pipeline = spacy.load(model)
    answers: list[list[Row]] = []
    for text in texts:
        lines = list(re.finditer(r"[^\n]+", text))
        found: list[Row] = []
        for line, document in zip(lines, pipeline.pipe(line.group() for line in lines), strict=True):
            try:
                quotes = list(direct_quotations(document))
            except ValueError:  # it refuses lines with an odd number of marks
                continue
            for quote in quotes:
                start, speaker = line.start(), quote.speaker
                ends = (speaker[0].idx + start, speaker[-1].idx + len(speaker[-1]) + start)
                content = [[quote.content.start_char + start, quote.content.end_char + start]]
                words = " ".join(token.text for token in speaker)
                found.append({"content": content, "source": [list(ends)], "speaker": words, "kind": "direct"})
        answers.append(found)
    return answers
