"""The phrase that names someone, and whether it is one clean phrase."""

from warehouse.enrich.events.clauses import NOUN_TAGS, Clauses
from warehouse.enrich.events.factuality.moods import CHANCES, RUMOURS
from warehouse.enrich.events.words.lexicon import VERB_FORMS
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.lexicon import ROLE_NOUNS
from warehouse.spans import Span

AMOUNTS = frozenset("at about around over under up nearly almost some more less roughly only".split())
SPOKEN = frozenset(("statement", "accusation", "demand"))
ONE_PERSON = frozenset("man woman boy girl driver suspect person teenager men women people".split())
CAPTION = frozenset("image images caption copyright photo photos photograph getty reuters".split())
BODIES = frozenset("police officials prosecutors authorities investigators detectives".split())
TITLES = frozenset("sec sen rep gov mr mrs ms dr gen col lt sgt capt rev prof st".split())
NOBODIES = frozenset("no whose neither not".split())
DASHES = ("-", "--", "–", "—")
LONGEST = 9  # tokens of a phrase for someone; longer ones hold clauses or captions run together
ODD = frozenset('/|:;()[]“”"•*')


def is_clean(clauses: Clauses, phrase: Span) -> bool:
    """True for token numbers that are one phrase for someone, and not two run together or cut off."""
    words = clauses.words(phrase)
    behind = clauses.place(phrase).end
    around = clauses.block.text[max(0, clauses.place(phrase).start - 1) : behind + 1]
    if around.startswith("(") and around.endswith(")"):
        return False  # '(The Daily) Ada Lund said …'
    if clauses.block.text[behind : behind + 2].strip().startswith("-"):
        return False  # 'his elder son - in - law'
    if words.rstrip(".").lower() in TITLES:
        return False  # cut off before the name
    dated = [n for n in range(phrase.start, phrase.end - 1) if clauses.labels[n] in ("DATE", "TIME")]
    if dated and "old" not in words.lower().replace("-", " ").split():
        return False  # 'In the late 1980s Lund'
    heads = {clauses.tokens[n].lower for n in range(phrase.start, phrase.end - 1)} & ONE_PERSON
    if heads and clauses.tokens[phrase.end - 1].lower in BODIES:
        return False  # 'the woman police say lives there'
    if CAPTION.intersection(clauses.tokens[n].lower for n in range(phrase.start, phrase.end - 1)):
        return False  # 'Photo: Agency Ada Lund'
    first = clauses.tokens[phrase.start]
    if first.lower in NOBODIES:
        return False
    if first.tag == "PRP$" and phrase.start + 2 < phrase.end:
        owned, named = phrase.start + 1, clauses.tokens[phrase.start + 2]
        if clauses.tokens[owned].tag == "NN" and named.tag == "NNP" and not is_someone(clauses, owned):
            return False  # 'Before his election Lund' is two
    if any(
        clauses.tokens[n].tag in ("DT", "PRP$", "CD") and clauses.tokens[n - 1].tag in NOUN_TAGS
        for n in range(phrase.start + 1, phrase.end)
    ):
        return False  # 'Agency 9 dancers' is two run together
    if len(words.split()) > LONGEST or any(c in ODD for c in words) or " - " in words:
        return False
    is_dashed = any(mark in words.split() for mark in DASHES) and "old" not in words.split()
    if clauses.labels[phrase.end - 1] == "PERSON" and is_dashed:
        return False  # 'predictable - Ada Lund'
    if any(VERB_FORMS.get(clauses.tokens[n].lower, ("", ""))[1] in SPOKEN for n in range(phrase.start, phrase.end - 1)):
        return False  # 'Guards claim Ada Lund' is two
    return all(clauses.tokens[n].tag not in ("VBZ", "VBP", "MD", "WDT") for n in range(phrase.start, phrase.end))


def is_name_with_office(clauses: Clauses, phrase: Span) -> bool:
    """True for 'Ada Lund mayor' in 'elected Ada Lund mayor', which the parse takes for one."""
    last = phrase.end - 1
    names = [n for n in range(phrase.start, last) if clauses.labels[n] == "PERSON" and clauses.tokens[n].head == last]
    return bool(names) and clauses.labels[last] == "" and clauses.tokens[last].lower in ROLE_NOUNS


def phrase_of(clauses: Clauses, head: int) -> Span:
    """The phrase of a participant: its noun with what stands before it, and an 'of …' unless a name ends it."""
    phrase = clauses.phrase(head, with_of=clauses.labels[head] == "")
    if clauses.labels[head] == "PERSON":
        owned = [n for n in range(phrase.start, head) if clauses.tokens[n].tag in ("PRP$", "POS", "CD")]
        named = next((n for n in range(phrase.start, head + 1) if clauses.labels[n] == "PERSON"), head)
        before = clauses.tokens[named - 1]
        is_apart = before.tag not in ("NN", "JJ", "NNP") or (before.tag == "NN" and not is_someone(clauses, named - 1))
        is_other = named > phrase.start and before.lower in CHANCES | RUMOURS
        if (owned and owned[0] < named and is_apart) or is_other:
            phrase = Span(named, phrase.end)  # 'a chance Lund will go'
    for entity in clauses.block.reading.entities:
        if entity.label == "ORG" and entity.start <= clauses.tokens[head].start < entity.end:
            phrase = Span(phrase.start, max(phrase.end, clauses.block.token_at(entity.end)))  # 'Bank of Norway'
    first = clauses.tokens[phrase.start]
    is_loose = first.tag in ("IN", ",", "CC", "RB", "WRB", "WP") and first.lower not in AMOUNTS and phrase.start < head
    return Span(phrase.start + is_loose, phrase.end)
