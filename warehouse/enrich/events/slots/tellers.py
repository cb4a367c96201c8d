"""Who tells of an event: the reporter, or the speaker of a quote."""

import re
from collections.abc import Sequence

from warehouse.enrich.events.slots.hearsay import find_according, find_saying, is_hearsay
from warehouse.enrich.events.slots.reporters import has_own_subject, is_reporters
from warehouse.enrich.events.telling import Telling
from warehouse.enrich.marks import TWO_SINGLES
from warehouse.records import Quote, QuotePart
from warehouse.spans import Span

# Of what stands behind these without a clause of its own, the speaker says that it is so.
CLAIMING = frozenset(
    "report reports reported reporting claim claims claimed claiming allege alleges alleged alleging state stated"
    " estimate estimated forecast predict predicted promise promised promises vow vowed vows pledge pledged pledges"
    " threaten threatened threatens threat promise pledge claim allegation".split()
)
# What figures and things do, without a word.
UNSPOKEN = ("indicat", "show", "illustrat", "demonstrat", "reflect")
FELT = ("worr", "fear", "concern", "hope")
PAIRS = ("''", "``", "’’", "‘‘")
ANY_MARK = re.compile("[\"“”'‘’`]")
SPEECH_WORDS = 5  # so many words in single marks are speech; fewer are a name or a word held at arm's length
# A single mark opens a sentence, and none closes it up to here.
OPEN_SINGLE = re.compile(r"(?:^|[.!?:,]['’]?\s)['‘][A-Z](?:[^'’]|['’]\w)*$")


def _is_speech(words: str) -> bool:
    """True for words in single marks that are more than a name or a word held at arm's length."""
    own = words.split()
    return len(own) >= SPEECH_WORDS or own[0] in ("I", "We", "I'm", "We're", "I've", "We've")


def _is_closed_only(text: str) -> bool:
    """True for a block that opens inside a quote: its marks are odd in number and the first of them closes one."""
    first = text.find('"')
    if first <= 0 or text.count('"') % 2 == 0:
        return False
    return text[first - 1] in ",.!?…" and not text[first + 1 : first + 2].isalnum()


def _double(text: str) -> str:
    """A text with each pair of single marks as the double one that it stands for."""
    return TWO_SINGLES.sub('"', text) if any(two in text for two in PAIRS) else text  # the test is much faster


def is_in_lost_quote(telling: Telling, quotes: Sequence[Quote]) -> bool:
    """True for what no quote tells, where somebody evidently tells it: behind an opening mark whose closing one is
    missing, in marks that no quote was read from, below a verb of saying, behind 'who they say'.
    """
    block, trigger = telling.clauses.block, telling.trigger
    words = telling.clauses.place(Span(trigger.first, trigger.behind))
    cue = _find_cue(telling)
    is_unread = cue is not None and all(quote.cue_start != cue for quote in quotes)
    if is_unread or is_hearsay(telling.clauses, trigger.head):
        return True
    if not ANY_MARK.search(block.text):
        return False
    before = _double(block.text[: words.start])
    opened = (before.count('"') + _is_closed_only(_double(block.text))) % 2 == 1
    opened = opened or before.count("“") > before.count("”")
    has_single = "'" in before or "‘" in before
    opened = opened or (has_single and OPEN_SINGLE.search(before) is not None)
    runs = [m for m in telling.clauses.runs if m.outer.start <= words.start < m.outer.end]
    is_claimed = bool(runs) and trigger.kind == "verb" and telling.clauses.is_headline_like  # 'Lund ‘attacked guard’'
    return is_claimed or (opened and not runs) or any(_is_speech(m.text(block.text)) for m in runs)


def find_teller(telling: Telling, quotes: Sequence[Quote], parts: Sequence[QuotePart]) -> str | None:
    """The quote that tells of a trigger: the one around it, or the one whose 'according to' or 'said voters' stands
    behind its clause; None for the reporter.
    """
    trigger, page = telling.trigger, telling.clauses.block.passage.page_start
    words = telling.clauses.place(Span(trigger.first, trigger.behind)).shift(page)
    holding = {p.quote_id for p in parts if p.page_start <= words.start and words.end <= p.page_end}
    near = [q for q in quotes if q.quote_id in holding and not is_reporters(telling, q)] if holding else []
    around = find_quote(words, near, parts) if near else None
    if around is not None:
        return around
    cue = _find_cue(telling)
    source = next((quote for quote in quotes if quote.cue_start == cue), None) if cue is not None else None
    is_behind = cue is not None and cue < words.start
    if source is None or is_reporters(telling, source) or (is_behind and has_own_subject(telling)):
        return None
    return source.quote_id


def _find_cue(telling: Telling) -> int | None:
    """Where on the page the verb of saying or the 'according to' starts that governs a trigger's clause."""
    clauses, number = telling.clauses, telling.trigger.head
    source = find_saying(clauses, number)
    source = source if source is not None else find_according(clauses, number)
    return clauses.tokens[source].start + clauses.block.passage.page_start if source is not None else None


def find_quote(trigger: Span, quotes: Sequence[Quote], parts: Sequence[QuotePart]) -> str | None:
    """The quote that tells of a trigger: the shortest of those with a part around it that puts it into the mouth of its
    speaker. What somebody only thinks or speaks of ('welcomed the deal', 'plans to close it') the reporter tells.
    """
    around = {
        part.quote_id: part for part in parts if part.page_start <= trigger.start and trigger.end <= part.page_end
    }
    telling = [
        quote
        for quote in quotes
        if quote.quote_id in around
        and quote.cue_start != trigger.start  # who says it is not told by what he says
        and (around[quote.quote_id].is_in_marks or _is_claim(quote, around[quote.quote_id]))
    ]
    shortest = min(telling, key=lambda quote: (quote.page_end - quote.page_start, quote.quote_id), default=None)
    return shortest.quote_id if shortest is not None else None


def _is_claim(quote: Quote, part: QuotePart) -> bool:
    """True where the words of a quote outside marks are what its speaker says, not only what he speaks of."""
    cue = (quote.cue_text or "").split()[-1:]
    method = quote.attribution_method
    if quote.speaker_mention_id is None and cue and cue[0].lower().startswith(UNSPOKEN):
        return False  # figures indicate, and nobody says
    if quote.speaker_text is None and cue and cue[0].lower().startswith(FELT):
        return False  # 'amid worries that …'
    if method.startswith(("reported-object", "reported-infinitive", "reported-by-noun")):
        return bool(CLAIMING.intersection(word.lower() for word in cue))
    return not method.startswith(("reported-attitude", "reported-preposition"))
