"""What a text says to its reader tells of no happening: advice, instructions, offers."""

from collections.abc import Sequence

from warehouse.enrich.blocks import Block
from warehouse.enrich.events.clauses import NOUN_TAGS
from warehouse.enrich.events.factuality.moods import HAPPENED
from warehouse.enrich.events.telling import OWN_WORDS, Telling
from warehouse.records import Quote, QuotePart
from warehouse.spans import Span

YOU = frozenset("you your yours yourself yourselves".split())
# Words to the reader outside quotation marks in a hundred of all, from which a text is advice: none of 258 reports of
# meantime_en, ecbplus_dev and giveme5w1h has so many, four of 204 of polnear_dev, and 106 of 247 pages of wcxb_dev.
ADVICE_SHARE = 0.02


def drop_advice(
    tellings: Sequence[Telling], blocks: Sequence[Block], quotes: Sequence[Quote], parts: Sequence[QuotePart]
) -> list[Telling]:
    """The tellings without what is told of the reader; of a text that is advice, those that name who did it or when.

    What stands in quotation marks, or is a turn of a transcript, is said to somebody else, and stays.
    """
    turns = {quote.quote_id for quote in quotes if quote.kind == "direct"}
    said = [Span(part.page_start, part.page_end) for part in parts if part.quote_id in turns]
    is_advice = _is_advice(blocks, said)

    def is_told(telling: Telling) -> bool:
        if telling.is_quoted or _is_said(telling.clauses.block, telling.trigger.head, said):
            return True
        return not _is_of_reader(telling) and (not is_advice or _is_particular(telling))

    return [telling for telling in tellings if is_told(telling)]


def _is_advice(blocks: Sequence[Block], said: Sequence[Span]) -> bool:
    spoken = [(block, n) for block in blocks for n, token in enumerate(block.tokens) if token.lower in YOU]
    words = sum(len(block.tokens) for block in blocks)
    told = 0
    for block, number in spoken:
        at = block.tokens[number].start
        is_marked = any(m.outer.start <= at < m.outer.end for m in block.marked)
        told += not is_marked and not _is_said(block, number, said)
    return told > 1 and told >= ADVICE_SHARE * words


def _is_said(block: Block, number: int, said: Sequence[Span]) -> bool:
    at = block.passage.page_start + block.tokens[number].start
    return any(span.start <= at < span.end for span in said)


def _is_of_reader(telling: Telling) -> bool:
    """True where the reader does it, where it is done to him or her or what is theirs, and for their own doings
    ('your visit').
    """
    clauses, head = telling.clauses, telling.trigger.head
    heads = {head, clauses.subject(head), clauses.object(head), *(n for _, n in clauses.prepositions(head))}
    phrases = (clauses.phrase(n) for n in heads if n is not None)
    return any(clauses.tokens[n].lower in YOU for phrase in phrases for n in range(phrase.start, phrase.end))


def _is_particular(telling: Telling) -> bool:
    """True for what is told with its own date or with the name of somebody who took part, and has been done or will be
    on a day.
    """
    clauses = telling.clauses
    is_dated = telling.date_method == OWN_WORDS and telling.time is not None and telling.time.first is not None
    is_named = any(clauses.tokens[taker.head].tag in ("NNP", "NNPS") for taker in telling.takers)
    token = clauses.tokens[telling.trigger.head]
    is_past = token.tag in ("VBD", "VBN") or (telling.trigger.kind != "verb" and token.tag in NOUN_TAGS)
    return is_dated or (is_named and is_past and telling.status == HAPPENED)
