"""The words that tell of an event: verbs, nouns and names, each with its class."""

import re
from dataclasses import dataclass

from warehouse.enrich.blocks import Block
from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.lexicon import (
    ACCIDENT_WORDS,
    CONTRACT_WORDS,
    COURT_WORDS,
    ELECTION_WORDS,
    GROUPS,
    LIGHT_FORMS,
    LIVING,
    MARKET_WORDS,
    MOVES,
    NOUN_FORMS,
    PARTICLE_FORMS,
    PAST_FORMS,
    PLOVER,
    STATIVE_FORMS,
    VEHICLES,
    VERB_FORMS,
    WEAPON_WORDS,
)

FINAL = re.compile(r"[.?!…][\"'”’)\]]*\s*$")
NO_EVENT_LABELS = frozenset(("PERSON", "ORG", "GPE", "NORP", "PRODUCT", "WORK_OF_ART", "LAW", "FAC", "LANGUAGE"))
MEASURES = frozenset(
    "demand demands need needs expectation expectations requirement requirements target targets goal goals deadline"
    " standard standards criteria challenge".split()
)
PRESENT = frozenset("statement demand accusation refusal support threat".split())
FIGURATIVE = frozenset(("according", "including", "regarding", "following", "depending", "based", "related", "given"))
NO_MOVES = frozenset("win lose hit beat close end open start".split())  # of these the subject must be the market's
NAME_CLASSES = (
    ("attack", "war revolution uprising intifada attack attacks massacre bombing"),
    ("election", "election elections primary referendum caucus"),
    ("meeting", "summit conference congress forum show expo fair convention talks"),
    ("sport", "cup series prix championship championships olympics games bowl league open tournament race marathon"),
    ("award", "awards award prize oscars oscar emmys grammys"),
    ("disaster", "hurricane typhoon storm earthquake katrina"),
)
NAME_CLASS_OF = {word: event_class for event_class, words in NAME_CLASSES for word in words.split()}


@dataclass(frozen=True, slots=True)
class Trigger:
    """Tokens `first` up to `behind` of a block tell of an event; `head` is the one that the sentence hangs on."""

    first: int
    behind: int
    head: int
    base: str
    event_class: str
    kind: str
    score: float

    @property
    def plover(self) -> str | None:
        """The root of PLOVER; None where it has none."""
        return PLOVER.get(self.event_class)


def find_triggers(clauses: Clauses) -> list[Trigger]:
    """The triggers of a block in order, none of which overlap."""
    names = list(_find_names(clauses))
    named = {number for name in names for number in range(name.first, name.behind)}
    found = list(names)
    is_headline = is_headline_like(clauses.block)
    for number, token in enumerate(clauses.tokens):
        if number in named:
            continue
        trigger = None
        if token.tag in VERB_TAGS:
            trigger = _read_verb(clauses, number, is_headline)
        elif token.tag in NOUN_TAGS or (token.tag == "JJ" and token.lower == "dead"):
            trigger = _read_noun(clauses, number)
        if trigger is not None:
            found.append(trigger)
    return sorted(found, key=lambda t: t.first)


def is_headline_like(block: Block) -> bool:
    """True for a headline or deck, and a line of text that ends without a stop: their present tense tells the past."""
    return block.scope == "headline" or (block.scope == "text" and FINAL.search(block.text) is None)


def _find_names(clauses: Clauses) -> list[Trigger]:
    """Named events ('the Autumn Games'), without the article."""
    found = []
    for entity in clauses.block.reading.entities:
        if entity.label != "EVENT":
            continue
        first, behind = clauses.block.token_at(entity.start), clauses.block.token_at(entity.end)
        while first < behind and clauses.tokens[first].tag in ("DT", "POS", "IN"):
            first += 1
        while behind > first and clauses.tokens[behind - 1].tag in ("POS", "IN", ".", ","):
            behind -= 1
        if first < behind:
            words = [token.lower for token in clauses.tokens[first:behind]]
            event_class = next((NAME_CLASS_OF[word] for word in reversed(words) if word in NAME_CLASS_OF), "other")
            found.append(Trigger(first, behind, behind - 1, " ".join(words), event_class, "name", 0.7))
    return found


def _read_verb(clauses: Clauses, number: int, is_headline: bool) -> Trigger | None:
    token, tokens = clauses.tokens[number], clauses.tokens
    form = token.lower
    if token.start > 0 and clauses.block.text[token.start - 1] == "-":
        return None  # 'non-stop'
    if token.dep in ("aux", "auxpass", "amod", "compound", "case", "mark", "prep") or form in FIGURATIVE:
        return None
    phrasal = _find_particle(clauses, number)
    if phrasal is not None:
        behind, base, event_class = phrasal
        return Trigger(number, behind, number, base, event_class, "verb", 0.8)
    taken = clauses.object(number)
    if taken is not None and tokens[taken].lower in MEASURES and VERB_FORMS.get(form, ("",))[0] == "meet":
        return None
    if form in LIGHT_FORMS and taken is not None and tokens[taken].lower in (*NOUN_FORMS, "place", "part"):
        return None
    known = VERB_FORMS.get(form)
    is_past = token.tag in ("VBD", "VBN")
    if form in STATIVE_FORMS and known is None and not (is_past and form in PAST_FORMS):
        return None
    if known is None and token.tag in ("VBZ", "VBP") and not is_headline:
        return None  # 'the firm makes …' tells a habit
    is_present = token.tag in ("VBZ", "VBP") and not is_headline and clauses.child(number, "mark") is None
    if known is not None and known[1] not in PRESENT and is_present:
        return None  # so does 'the firm sells …'; 'she warns that …' tells of one saying
    base, event_class = known or (form, "other")
    event_class = _refine(clauses, number, base, event_class)
    return Trigger(number, number + 1, number, base, event_class, "verb", 0.8 if known else 0.5)


def _find_particle(clauses: Clauses, number: int) -> tuple[int, str, str] | None:
    """A verb with a particle or object that gives it a sense of its own: where it ends, its base and class."""
    tokens = clauses.tokens
    form = tokens[number].lower
    for near in range(number + 1, min(number + 5, len(tokens))):
        known = PARTICLE_FORMS.get((form, tokens[near].lower))
        if known is None:
            continue
        if near == number + 1 and tokens[near].tag in ("RP", "IN", "RB", "JJ"):
            return near + 1, *known
        if tokens[near].head == number and tokens[near].dep in ("prt", "dobj"):
            return number + 1, *known
    return None


def _refine(clauses: Clauses, number: int, base: str, event_class: str) -> str:
    """The class of a verb that has several senses, by what stands beside it."""
    tokens = clauses.tokens
    taken, subject = clauses.object(number), clauses.subject(number)
    object_word = tokens[taken].lower if taken is not None else ""
    subject_word = tokens[subject].lower if subject is not None else ""
    sentence = clauses.sentences[tokens[number].sentence]
    if base in ("win", "lose", "beat", "defeat", "choose"):
        if object_word in CONTRACT_WORDS:
            return "trade"
        if object_word in COURT_WORDS:
            return "ruling"
        if object_word in ELECTION_WORDS or (base in ("win", "defeat") and sentence & ELECTION_WORDS):
            return "election"
    if base in MOVES:
        is_market = (
            subject_word in MARKET_WORDS
            or (subject_word == "it" and "%" in sentence)
            or bool(sentence & MARKET_WORDS and base not in NO_MOVES and clauses.labels[subject or 0] != "PERSON")
        )
        if is_market:
            return "market"
        if event_class == "market":
            return "accident" if base in ("fall", "slide", "plunge", "drop", "tumble") else "other"
    if base in ("kill", "injure", "wound", "hurt") and sentence & (ACCIDENT_WORDS | VEHICLES):
        return "death" if base == "kill" else "accident"
    if base == "strike" and taken is None and (subject_word in GROUPS or subject_word.endswith("ers")):
        return "protest"
    if base in ("strike", "hit") and (subject_word in VEHICLES or sentence & VEHICLES):
        return "accident"
    if base in ("strike", "hit"):
        return (
            "attack" if clauses.labels[taken or number] in ("PERSON", "GPE", "NORP") or base == "strike" else "accident"
        )
    if base in ("kill", "fight", "attack") and not _is_living(clauses, taken if taken is not None else subject):
        return "other" if taken is not None or clauses.is_passive(number) else event_class
    if base == "fire":
        return "attack" if object_word in WEAPON_WORDS else "departure"
    if base == "order" and taken is not None and clauses.child(number, "xcomp", "ccomp") is None:
        return "trade"
    if base in ("release",) and taken is not None and clauses.labels[taken] == "PERSON":
        return "release"
    if base == "present" and clauses.block.scope == "text" and not object_word:
        return "other"
    return event_class


def _is_living(clauses: Clauses, number: int | None) -> bool:
    """True for who can be killed or fought: a name, a number, a noun for people; not a deal or a disease."""
    if number is None:
        return True
    token = clauses.tokens[number]
    is_named = clauses.labels[number] in ("PERSON", "NORP", "GPE", "ORG", "CARDINAL")
    return (
        is_named
        or token.tag in ("PRP", "CD", "WP", "WDT", "NNP")
        or token.lower.removesuffix("s") in LIVING
        or (token.lower in GROUPS)
    )


def _read_noun(clauses: Clauses, number: int) -> Trigger | None:
    token = clauses.tokens[number]
    event_class = NOUN_FORMS.get(token.lower)
    if token.lower == "dead":
        event_class = "death" if token.dep in ("acomp", "oprd", "amod", "ROOT", "nsubj", "dobj") else None
    if event_class is None or clauses.labels[number] == "DATE":
        return None
    if clauses.labels[number] in NO_EVENT_LABELS and token.tag in ("NNP", "NNPS") and clauses.block.scope == "text":
        return None
    if token.lower == "demand" and all(clauses.tokens[c].dep != "poss" for c in clauses.children[number]):
        return None  # what customers want, not what somebody asks for
    head = clauses.tokens[token.head]
    if token.dep == "compound" and head.tag in NOUN_TAGS:
        return None  # 'crash site' is a site
    return Trigger(number, number + 1, number, _singular(token.lower, token.tag), event_class, "noun", 0.7)


def _singular(word: str, tag: str) -> str:
    if tag not in ("NNS", "NNPS"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word.removesuffix("s")
