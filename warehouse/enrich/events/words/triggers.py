"""The words that tell of an event: verbs, nouns and names, each with its class."""

from dataclasses import dataclass

from warehouse.enrich.events.clauses import NOUN_TAGS, VERB_TAGS, Clauses
from warehouse.enrich.events.words.beside import Company
from warehouse.enrich.events.words.company import SPACE
from warehouse.enrich.events.words.idle_verbs import (
    has_other_particle,
    is_carrying,
    is_emphatic,
    is_leaving_house,
    is_other_word,
    is_state,
    is_told_now,
)
from warehouse.enrich.events.words.lexicon import (
    DONE_FORMS,
    HARM,
    LIGHT_FORMS,
    MARKET_WORDS,
    NOUN_FORMS,
    PARTICLE_FORMS,
    PAST_FORMS,
    PLOVER,
    STATIVE_FORMS,
    VERB_FORMS,
    inflect,
)
from warehouse.enrich.events.words.likely import FIGURES, find_likely
from warehouse.enrich.events.words.nouns import noun_class
from warehouse.enrich.events.words.particular import find_accusing
from warehouse.enrich.events.words.plain import is_done_to_something, is_plain_doing
from warehouse.enrich.events.words.sendings import plain_class
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.events.words.verbs import plain_sense_of, sense_of
from warehouse.enrich.language import Token

NO_EVENT_LABELS = frozenset(("PERSON", "ORG", "GPE", "NORP", "PRODUCT", "WORK_OF_ART", "LAW", "FAC", "LANGUAGE"))
PRESENT = frozenset("statement demand accusation".split())
FIGURATIVE = frozenset(("according", "including", "regarding", "following", "depending", "based", "related"))
COMING_ABOUT = frozenset("happen happens happened happening occur occurs occurred occurring".split())
MEANT = frozenset(
    "plan plans preparations deadline pledge bid attempt attempts proposal proposals effort efforts threat threats"
    " fears offer warning".split()
)
# What a participle before somebody tells of, and those that only call him something.
DONE_TO_SOMEONE = frozenset("departure arrest attack appointment ruling release".split())
CALLED = frozenset("choose hire retire beat can name appoint clear murder".split())
SURE_MARKS = frozenset("that because since although though as while whereas".split())
TOLD_IN_TITLES = frozenset("arrest attack appointment departure charge death ruling release trade".split())
UNMEANT = frozenset("meeting other market statement discovery".split())
HAVING = frozenset("have has had having".split())
BEING = frozenset("be is are was were 's".split())
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
    is_likely: bool = False  # no rule takes it for an event, only the odds do

    @property
    def plover(self) -> str | None:
        """The root of PLOVER; None where it has none."""
        return PLOVER.get(self.event_class)


def find_triggers(clauses: Clauses) -> list[Trigger]:
    """The triggers of a block in order, none of which overlap."""
    names = list(_find_names(clauses))
    named = {number for name in names for number in range(name.first, name.behind)}
    found = list(names)
    is_headline = clauses.is_headline_like
    for number, token in enumerate(clauses.tokens):
        if number in named:
            continue
        trigger = None
        if token.tag in VERB_TAGS and not (token.tag == "VBG" and token.dep == "compound"):
            trigger = _read_verb(clauses, number, is_headline)
        elif token.tag in NOUN_TAGS | VERB_TAGS or _is_noun_like(token) or _join(clauses, number) in NOUN_FORMS:
            trigger = _read_noun(clauses, number, is_headline)
        if trigger is None and is_headline and token.tag in NOUN_TAGS:
            trigger = _read_title(clauses, number)
        if trigger is None and token.tag in NOUN_TAGS | VERB_TAGS:
            trigger = _read_likely(clauses, number)
        if trigger is not None:
            found.append(trigger)
    return sorted(found, key=lambda t: t.first)


def _read_likely(clauses: Clauses, number: int) -> Trigger | None:
    """A word that no rule takes for an event, where what stands around it makes one likely."""
    likely = find_likely(clauses, number)
    if likely is None:
        return None
    base, event_class, chance = likely
    kind = "verb" if clauses.tokens[number].tag in VERB_TAGS else "noun"
    return Trigger(number, number + 1, number, base, event_class, kind, round(chance, 2), is_likely=True)


def _is_noun_like(token: Token) -> bool:
    """True for 'the dead', and for 'a new low', which the model takes for an adjective."""
    return token.lower == "dead" or (token.lower in ("low", "high") and token.dep in ("dobj", "pobj"))


def _read_title(clauses: Clauses, number: int) -> Trigger | None:
    """A past form in a headline in capitals, which the model takes for part of a name ('Burglar Caught in Oslo')."""
    token = clauses.tokens[number]
    base, event_class = VERB_FORMS.get(token.lower, ("", ""))
    is_past = base != "" and token.lower == inflect(base)[2] != base and token.lower not in NOUN_FORMS
    if is_past and event_class in TOLD_IN_TITLES and token.text[:1].isupper():
        return Trigger(number, number + 1, number, base, event_class, "verb", 0.5)
    return None


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
    if token.dep == "amod":
        return _read_participle(clauses, number)
    if token.dep in ("aux", "auxpass", "compound", "case", "mark", "prep") or form in FIGURATIVE:
        return None
    if is_other_word(clauses, number):
        return None
    phrasal = _read_phrasal(clauses, number)
    if phrasal is not None:
        return phrasal
    taken = clauses.object(number)
    if is_carrying(clauses, number):
        return None
    if token.dep in ("oprd", "acomp") or is_state(clauses, number, is_headline) or has_other_particle(clauses, number):
        return None
    known = VERB_FORMS.get(form)
    is_past = token.tag in ("VBD", "VBN")
    is_made = is_headline and token.dep == "ROOT" and form in LIGHT_FORMS - HAVING and taken is not None
    subject = clauses.subject(number)
    if form in COMING_ABOUT and subject is not None and tokens[subject].lower in NOUN_FORMS:
        return None  # 'the crash happened': the noun tells of it
    is_told_in_past = is_past and form in PAST_FORMS
    is_done = form in DONE_FORMS and is_done_to_something(clauses, number)
    if form in STATIVE_FORMS and known is None and not (is_told_in_past or is_done or is_made):
        return None
    if known is None and token.tag in ("VBZ", "VBP") and not is_headline:
        return None  # 'the firm makes …' tells a habit
    mark = clauses.child(number, "mark")
    is_bound = mark is not None and mark > 0 and tokens[mark - 1].lower in ("long", "soon")  # 'as long as she refuses'
    is_open = mark is not None and (tokens[mark].lower not in SURE_MARKS or is_bound)
    is_present = (token.tag in ("VBZ", "VBP") or is_emphatic(clauses, number)) and not is_headline and not is_open
    is_said_by_none = subject is not None and tokens[subject].lower in ("this", "that", "which")
    is_habit = is_present and not is_told_now(clauses, number)
    if known is not None and is_habit and (known[1] not in PRESENT or is_said_by_none):
        return None  # so does 'the firm sells …'; 'she warns that …' tells of one saying
    if known is None:
        if not token.text.isalpha():
            return None
        is_told = is_plain_doing(clauses, number, is_headline)
        plain = plain_class(Company(clauses, number, form, "other")) if is_told else None
        return Trigger(number, number + 1, number, form, plain, "verb", 0.5) if plain is not None else None
    if known[0] == "blame" and token.tag == "VB" and tokens[token.head].lower in BEING:
        return None  # 'who is to blame'
    base = "find" if token.lower == "found" else known[0]  # the past of 'find', not 'to found'
    sense = sense_of(clauses, number, base, known[1])
    if sense is not None:
        return Trigger(number, number + 1, number, base, sense, "verb", 0.8)
    is_told = base not in FIGURES and form not in HARM and is_plain_doing(clauses, number, is_headline)
    plain = plain_sense_of(clauses, number, base, known[1]) if is_told else None
    return Trigger(number, number + 1, number, base, plain, "verb", 0.5) if plain is not None else None


def _read_phrasal(clauses: Clauses, number: int) -> Trigger | None:
    """A verb with its particle."""
    phrasal = _find_particle(clauses, number)
    if phrasal is None:
        return None
    behind, base, event_class = phrasal
    if event_class == "launch" and not clauses.sentence_words[clauses.tokens[number].sentence] & SPACE:
        event_class = "movement"  # planes lift off, too
    if base == "walk out" and is_leaving_house(clauses, number):
        event_class = "movement"  # so do shoppers, and no workers
    thrown = clauses.object(number)
    if base == "break down" and (thrown is not None or clauses.child(number, "ccomp") is not None):
        return None  # 'broke down the costs', 'breaks down what the town fears'
    if event_class in ("departure", "retreat") and thrown is not None and not is_someone(clauses, thrown):
        event_class = "other"  # so are videos pushed out
    return Trigger(number, behind, number, base, event_class, "verb", 0.8)


def _read_participle(clauses: Clauses, number: int) -> Trigger | None:
    """'Rising prices' and 'the sacked director': what figures do, and what was done to someone."""
    token, head = clauses.tokens[number], clauses.tokens[clauses.tokens[number].head]
    base, event_class = VERB_FORMS.get(token.lower, ("", ""))
    is_moving = token.tag == "VBG" and event_class == "market" and head.lower in MARKET_WORDS
    is_done = token.tag == "VBN" and event_class in DONE_TO_SOMEONE and token.head > number
    if is_moving or (is_done and base not in CALLED and is_someone(clauses, token.head)):
        return Trigger(number, number + 1, number, base, event_class, "verb", 0.5)
    return None


def _find_particle(clauses: Clauses, number: int) -> tuple[int, str, str] | None:
    """A verb with a particle or object that gives it a sense of its own: where it ends, its base and class."""
    tokens = clauses.tokens
    form = tokens[number].lower
    for near in range(number + 1, min(number + 5, len(tokens))):
        known = PARTICLE_FORMS.get((form, tokens[near].lower))
        if known is None:
            continue
        inner = clauses.child(near, "pobj")
        if inner is not None and clauses.labels[inner] == "DATE":
            continue  # 'broke in May'
        if near == number + 1 and tokens[near].tag in ("RP", "IN", "RB", "JJ"):
            return near + 1, *known
        if tokens[near].head == number and tokens[near].dep in ("prt", "dobj"):
            return number + 1, *known
    return None


def _read_noun(clauses: Clauses, number: int, is_headline: bool) -> Trigger | None:
    token = clauses.tokens[number]
    joined = _join(clauses, number)
    first, word = (number - 2, joined) if joined in NOUN_FORMS else (number, token.lower)
    event_class = NOUN_FORMS.get(word)
    base = _singular(word, token.tag)
    if word == "dead":
        event_class = "death" if token.dep in ("acomp", "oprd", "ROOT", "nsubj", "dobj", "appos") else None
    if event_class is None or clauses.labels[number] == "DATE":
        return None
    is_accused = event_class == "crime" and token.dep != "compound" and find_accusing(clauses, number) is not None
    if is_accused:
        return Trigger(first, number + 1, number, word, event_class, "noun", 0.7)
    if clauses.labels[number] in NO_EVENT_LABELS and token.tag in ("NNP", "NNPS") and clauses.block.scope == "text":
        return None
    if token.tag == "NNP" and clauses.block.scope == "text" and clauses.tokens[number - 1].tag == "NNP":
        return None  # the last word of a name
    head = clauses.tokens[token.head]
    if token.dep == "compound" and head.tag in NOUN_TAGS:
        is_doing = event_class == "other" and word.endswith(("ing", "tion", "sion", "ment")) and word != "action"
        if head.lower not in MEANT or (event_class in UNMEANT and not is_doing):
            return None  # 'crash site' is a site
        return Trigger(first, number + 1, number, base, event_class, "noun", 0.5)
    if word != "dead":
        event_class = noun_class(clauses, number, event_class, is_headline)
    if event_class is None:
        return None
    return Trigger(first, number + 1, number, base, event_class, "noun", 0.7)


def _join(clauses: Clauses, number: int) -> str:
    """A word with the one that a hyphen joins it to ('sell-off'), or ''."""
    if number < 2 or clauses.tokens[number - 1].text != "-":
        return ""
    start, end = clauses.tokens[number - 2].start, clauses.tokens[number].end
    return clauses.block.text[start:end].lower()


def _singular(word: str, tag: str) -> str:
    if tag not in ("NNS", "NNPS"):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("ches", "shes", "sses", "xes")) else word.removesuffix("s")
