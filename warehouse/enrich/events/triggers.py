"""The words that tell of an event: verbs, nouns and names, each with its class."""

import re
from dataclasses import dataclass

from warehouse.enrich.blocks import Block
from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.company import SPACE
from warehouse.enrich.events.lexicon import (
    HARM,
    LIGHT_FORMS,
    NOUN_FORMS,
    PARTICLE_FORMS,
    PAST_FORMS,
    PLOVER,
    STATIVE_FORMS,
    VERB_FORMS,
)
from warehouse.enrich.events.moods import PLAN_HEADS, PLANNERS, REFUSERS, WISHERS
from warehouse.enrich.events.nouns import noun_class
from warehouse.enrich.events.particular import find_accusing
from warehouse.enrich.events.verbs import plain_sense_of, sense_of

FINAL = re.compile(r"[.?!…][\"'”’)\]]*\s*$")
LONGEST_LINE = 40  # tokens; what is longer and ends without a stop is a paragraph that has lost it
NO_EVENT_LABELS = frozenset(("PERSON", "ORG", "GPE", "NORP", "PRODUCT", "WORK_OF_ART", "LAW", "FAC", "LANGUAGE"))
MEASURES = frozenset(
    "demand demands need needs expectation expectations requirement requirements target targets goal goals deadline"
    " standard standards criteria challenge".split()
)
PRESENT = frozenset("statement demand accusation".split())
FIGURATIVE = frozenset(("according", "including", "regarding", "following", "depending", "based", "related", "given"))
DOING_DEPS = frozenset("ROOT conj ccomp advcl relcl parataxis".split())
DIRECTED = frozenset("market movement accident attack protest arrest".split())
AHEAD = frozenset("will 'll would could may might should".split())
# Used in figures of speech more than of anybody who does so.
FIGURES = frozenset("come go run walk play hurt stand end hit strike".split())
GOVERNING = PLANNERS | WISHERS | REFUSERS | PLAN_HEADS
HAVING = frozenset("have has had having".split())
PAST_AUXILIARIES = frozenset("was were been has have had being".split())
NAME_CLASSES = (
    ("attack", "war revolution uprising intifada attack attacks massacre bombing"),
    ("election", "election elections primary referendum caucus"),
    ("meeting", "summit conference congress forum show expo fair convention talks"),
    ("sport", "cup series prix championship championships olympics games bowl league open tournament race marathon"),
    ("award", "awards award prize oscars oscar emmys grammys"),
    ("disaster", "hurricane typhoon storm earthquake"),
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
            trigger = _read_noun(clauses, number, is_headline)
        if trigger is not None:
            found.append(trigger)
    return sorted(found, key=lambda t: t.first)


def is_headline_like(block: Block) -> bool:
    """True for a headline or deck, and a line of text that ends without a stop: their present tense tells the past."""
    if block.scope != "text":
        return block.scope == "headline"
    return FINAL.search(block.text) is None and len(block.tokens) <= LONGEST_LINE


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
            event_class = next((NAME_CLASS_OF[word] for word in reversed(words) if word in NAME_CLASS_OF), None)
            is_inside = clauses.tokens[behind - 1].dep in ("compound", "poss", "nmod", "amod")
            if event_class is None or (is_inside and clauses.block.scope == "text"):
                continue  # 'the Autumn Games champion' is no games
            found.append(Trigger(first, behind, behind - 1, " ".join(words), event_class, "name", 0.7))
    return found


def _read_verb(clauses: Clauses, number: int, is_headline: bool) -> Trigger | None:
    token, tokens = clauses.tokens[number], clauses.tokens
    form = token.lower
    if "-" in (clauses.block.text[token.start - 1 : token.start], clauses.block.text[token.end : token.end + 1]):
        return None  # 'non-stop', 're-open'
    if token.dep in ("aux", "auxpass", "amod", "compound", "case", "mark", "prep") or form in FIGURATIVE:
        return None
    phrasal = _find_particle(clauses, number)
    if phrasal is not None:
        behind, base, event_class = phrasal
        if event_class == "launch" and not clauses.sentence_words[token.sentence] & SPACE:
            event_class = "movement"  # planes lift off, too
        return Trigger(number, behind, number, base, event_class, "verb", 0.8)
    taken = clauses.object(number)
    if taken is not None and tokens[taken].lower in MEASURES and VERB_FORMS.get(form, ("",))[0] == "meet":
        return None
    if form in LIGHT_FORMS and taken is not None and tokens[taken].lower in (*NOUN_FORMS, "place", "part"):
        return None
    if (
        token.dep in ("oprd", "acomp")
        or _is_state(clauses, number, is_headline)
        or _has_other_particle(clauses, number)
    ):
        return None
    known = VERB_FORMS.get(form)
    is_past = token.tag in ("VBD", "VBN")
    is_made = is_headline and token.dep == "ROOT" and form in LIGHT_FORMS - HAVING and taken is not None
    if form in STATIVE_FORMS and known is None and not (is_past and form in PAST_FORMS) and not is_made:
        return None
    if known is None and token.tag in ("VBZ", "VBP") and not is_headline:
        return None  # 'the firm makes …' tells a habit
    mark = clauses.child(number, "mark")
    is_open = mark is not None and tokens[mark].lower not in ("that", "because", "since", "although", "though")
    is_present = token.tag in ("VBZ", "VBP") and not is_headline and not is_open
    if known is not None and known[1] not in PRESENT and is_present:
        return None  # so does 'the firm sells …'; 'she warns that …' tells of one saying
    if known is None:
        is_told = _is_plain_doing(clauses, number, is_headline)
        return Trigger(number, number + 1, number, form, "other", "verb", 0.5) if is_told else None
    base = "find" if token.lower == "found" else known[0]  # the past of 'find', not 'to found'
    sense = sense_of(clauses, number, base, known[1])
    if sense is not None:
        return Trigger(number, number + 1, number, base, sense, "verb", 0.8)
    is_told = base not in FIGURES and form not in HARM and _is_plain_doing(clauses, number, is_headline)
    plain = plain_sense_of(clauses, number, base, known[1]) if is_told else None
    return Trigger(number, number + 1, number, base, plain, "verb", 0.5) if plain is not None else None


def _is_state(clauses: Clauses, number: int, is_headline: bool) -> bool:
    """True for 'is hosted', 'are known': the passive of the present tells how things are."""
    auxiliaries = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    is_present = bool(auxiliaries & {"is", "are", "'s", "'re"}) and not auxiliaries & {"been", "being", "to"}
    return clauses.tokens[number].tag == "VBN" and is_present and not is_headline


def _has_other_particle(clauses: Clauses, number: int) -> bool:
    """True for 'ended up', 'called off': a particle makes another verb of it, unless it only tells the direction."""
    particle = clauses.child(number, "prt")
    known = VERB_FORMS.get(clauses.tokens[number].lower)
    return particle is not None and known is not None and known[1] not in DIRECTED


def _is_plain_doing(clauses: Clauses, number: int, is_headline: bool) -> bool:
    """True where a verb that the lexicon does not know is told as done by or to someone, in the past; in a headline the
    verb that it all hangs on.
    """
    token = clauses.tokens[number]
    above = clauses.tokens[token.head]
    if is_headline and token.tag == "VB" and above.dep == "ROOT" and above.lower in ("set", "due"):
        return True  # 'Mayor set to sell …'
    if is_headline and (token.dep == "ROOT" or (clauses.tokens[token.head].dep == "ROOT" and token.dep == "conj")):
        return clauses.child(number, "nsubj", "nsubjpass") is not None
    if _is_plain_sequel(clauses, number):
        return True
    own = clauses.child(number, "nsubj", "nsubjpass")
    is_subject = own is not None and clauses.tokens[own].tag not in ("EX", "DT") and own < number
    if token.dep not in DOING_DEPS or not is_subject:
        return False
    auxiliaries = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    if token.tag == "VB":
        return bool(auxiliaries & AHEAD) and "be" not in auxiliaries
    if token.tag not in ("VBD", "VBN"):
        return False
    if token.dep == "ccomp" and above.tag in ("VBG", "VB"):
        return False  # 'watching sacks carried': the parse takes the participle for a past
    return token.tag == "VBD" or bool(auxiliaries & PAST_AUXILIARIES)


def _is_plain_sequel(clauses: Clauses, number: int) -> bool:
    """True for what somebody plans, wishes or refuses to do to something, and for ', doing something' behind a verb."""
    token = clauses.tokens[number]
    if clauses.object(number) is None:
        return False
    auxiliaries = {clauses.tokens[c].lower for c in clauses.auxiliaries(number)}
    above = clauses.tokens[token.head]
    if token.tag == "VB" and auxiliaries == {"to"}:
        return token.dep in ("xcomp", "acl") and above.lower in GOVERNING
    if token.tag == "VBG" and token.dep == "pcomp":
        return above.lower in ("after", "by", "while", "upon")
    is_behind = token.tag == "VBG" and token.dep == "advcl" and number > 0 and clauses.tokens[number - 1].text == ","
    return is_behind and above.tag in ("VBD", "VBN") and token.head < number and not auxiliaries


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


def _read_noun(clauses: Clauses, number: int, is_headline: bool) -> Trigger | None:
    token = clauses.tokens[number]
    event_class = NOUN_FORMS.get(token.lower)
    if token.lower == "dead":
        event_class = "death" if token.dep in ("acomp", "oprd", "ROOT", "nsubj", "dobj", "appos") else None
    if event_class is None or clauses.labels[number] == "DATE":
        return None
    is_accused = event_class == "crime" and token.dep != "compound" and find_accusing(clauses, number) is not None
    if is_accused:
        return Trigger(number, number + 1, number, token.lower, event_class, "noun", 0.7)
    if clauses.labels[number] in NO_EVENT_LABELS and token.tag in ("NNP", "NNPS") and clauses.block.scope == "text":
        return None
    head = clauses.tokens[token.head]
    if token.dep == "compound" and head.tag in NOUN_TAGS:
        return None  # 'crash site' is a site
    if token.lower != "dead":
        event_class = noun_class(clauses, number, event_class, is_headline)
    if event_class is None:
        return None
    return Trigger(number, number + 1, number, _singular(token.lower, token.tag), event_class, "noun", 0.7)


def _singular(word: str, tag: str) -> str:
    if tag not in ("NNS", "NNPS"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word.removesuffix("s")
