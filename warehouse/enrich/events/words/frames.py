"""The class of a verb by what stands beside it: 'set a record' is another doing than 'set the table'.

The table `frames.tsv` holds lines of a class, verbs and conditions; of the lines of a verb the first whose conditions
all hold counts. A condition is a role and names with a '|' between them, any of which does: `object=jobs`, `as=posts`,
`near=politics`. Roles are `object` (of a passive its subject, of 'that …' what it stands for), `doer` (of a passive
who it is done by), `near` (the words of its sentence and of the one before), `told` (the clause that it governs),
`beside` (any child of the verb), `voice` and any preposition of the verb or its object. Names are the families of nouns
of `company`, one of `NAMES`, or a word behind a colon; a '+' behind a family takes the words set before the noun, too
('profit target' for `values+`), and 'not-' before a role turns the condition about.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files

from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.beside import Company
from warehouse.enrich.events.words.lexicon import MARKET_WORDS, NOUN_FORMS, VEHICLES, VENUES, inflect
from warehouse.enrich.events.words.someone import is_someone
from warehouse.enrich.lexicon import ROLE_NOUNS

OBJECTS_CLASS = "="  # in the table: the class of the noun that is the object
NO_EVENT = "-"
SPOKEN = frozenset("statement accusation demand support threat refusal agreement concession".split())
RELATIVES = frozenset(("WDT", "WP"))
AMOUNTS = frozenset(("MONEY", "PERCENT", "CARDINAL", "QUANTITY"))
PARTS = frozenset("several some many most all both one two dozens hundreds thousands number lot lots part".split())
ONE_PERSON = ROLE_NOUNS | frozenset("he she who i".split())
PRODUCTS = frozenset(("PRODUCT", "WORK_OF_ART"))


@dataclass(frozen=True, slots=True)
class Frame:
    """One line of the table for one verb: the conditions under which it tells of the class."""

    event_class: str
    conditions: tuple[tuple[bool, str, tuple[str, ...]], ...]

    def holds(self, found: Company) -> bool:
        """True where all conditions hold for a verb in its clause."""
        return all(_is_met(found, role, names) is wanted for wanted, role, names in self.conditions)


def framed_class(found: Company) -> str | None:
    """The class of the first frame of a verb that holds, NO_EVENT where it then tells of no event, None without one."""
    if not found.clauses.tokens[found.number].tag.startswith("V"):
        return None
    for frame in FRAMES.get(_key(found), ()):
        if not frame.holds(found):
            continue
        if frame.event_class != OBJECTS_CLASS:
            return frame.event_class
        own = next((NOUN_FORMS[w] for w in map(found.word, _taken(found)) if w in NOUN_FORMS), None)
        if own is not None:
            return own
    return None


def _key(found: Company) -> str:
    """The form of a verb, with its particle."""
    form = found.word(found.number)
    behind = found.clauses.child(found.number, "prt")
    particle = found.word(behind) if behind is not None else found.base.partition(" ")[2]
    return f"{form} {particle}" if particle else form


def _taken(found: Company) -> list[int]:
    """What a verb is done to: its object, of two both, or the noun that a clause without one describes."""
    tokens = found.clauses.tokens
    taken = [found.patient, found.clauses.child(found.number, "dobj")]
    known = list(dict.fromkeys(n for n in taken if n is not None))
    known += [
        inner for n in known if found.word(n) in PARTS for word, inner in found.clauses.prepositions(n) if word == "of"
    ]
    if all(tokens[n].tag in RELATIVES for n in known):
        described = _described(found)
        return [described] if described is not None else known
    return known


def _described(found: Company) -> int | None:
    """The noun that the clause of a verb describes, where it has no object or one that only points at the noun."""
    tokens, at = found.clauses.tokens, found.number
    for _ in range(3):
        if tokens[at].dep in ("relcl", "acl"):
            is_done_to = at != found.number or found.patient is not None or found.clauses.child(at, *SUBJECTS)
            return tokens[at].head if is_done_to is not None or tokens[at].tag == "VBN" else None
        if tokens[at].dep not in ("xcomp", "ccomp", "conj"):
            return None
        at = tokens[at].head
    return None


def _is_met(found: Company, role: str, names: tuple[str, ...]) -> bool:
    if role == "near":
        words = found.sentence | found.before
        return any(words & FAMILIES[name] for name in names)
    if role == "told":
        return found.has("ccomp", "xcomp")
    if role == "voice":
        return names == ("passive" if found.is_passive else "active",)
    if role == "object":
        taken = _taken(found)
        return any(_is_of(found, n, name) for n in taken for name in names)
    if role == "beside":
        return any(_is_of(found, n, name) for n in found.clauses.children[found.number] for name in names)
    if role == "doer":
        number = found.prepositions.get("by") if found.is_passive else found.agent
    else:
        number = _behind(found, role)
    return number is not None and any(_is_of(found, number, name) for name in names)


def _behind(found: Company, preposition: str) -> int | None:
    """What stands behind a preposition of the verb or of its object: the parse takes it for either's."""
    own = found.prepositions.get(preposition)
    places = (dict(found.clauses.prepositions(n)) for n in _taken(found))
    return own if own is not None else next((place[preposition] for place in places if preposition in place), None)


def _is_of(found: Company, number: int, name: str) -> bool:
    """True where a noun is of a family, or one of those that no list holds."""
    if name.startswith(":"):
        return found.word(number) == name[1:]
    if name.endswith("+"):
        return found.is_of(number, FAMILIES[name[:-1]])
    judge = NAMES.get(name)
    word = found.word(number)
    return judge(found, number) if judge is not None else bool({word, word.removesuffix("s")} & FAMILIES[name])


def _is_amount(found: Company, number: int) -> bool:
    labels = found.clauses.labels
    return any(labels[n] in AMOUNTS for n in (number, *found.clauses.children[number]) if n == number or n < number)


def _is_money(found: Company, number: int) -> bool:
    near = (number, *found.clauses.children[number])
    return any(found.clauses.labels[n] == "MONEY" for n in near) or found.is_of(number, company.FUNDS)


def _is_person(found: Company, number: int) -> bool:
    """True for a person by name or by what he is; a name of which the model does not know whose it is, is one's."""
    label = found.clauses.labels[number]
    is_bare_name = label == "" and found.clauses.tokens[number].tag == "NNP" and not found.is_of(number, company.FIRMS)
    return is_bare_name or (label != "ORG" and is_someone(found.clauses, number))


def _is_named_thing(found: Company, number: int) -> bool:
    """True for a name that is nobody's and no place's."""
    is_name = found.clauses.tokens[number].tag in ("NNP", "NNPS")
    return is_name and found.clauses.labels[number] in ("", *PRODUCTS)


def _is_product(found: Company, number: int) -> bool:
    token = found.clauses.tokens[number]
    is_model = any(c.isdigit() for c in token.text) and any(c.isalpha() for c in token.text)
    return found.clauses.labels[number] in PRODUCTS or is_model or found.word(number) in company.PRODUCTS


SUBJECTS = ("nsubj", "nsubjpass")
NAMES: dict[str, Callable[[Company, int], bool]] = {
    "any": lambda found, number: True,
    "someone": lambda found, number: found.is_living(number),
    "person": _is_person,
    "individual": lambda found, number: found.clauses.labels[number] == "PERSON" or found.word(number) in ONE_PERSON,
    "firm": lambda found, number: found.clauses.labels[number] == "ORG" or found.is_of(number, company.FIRMS),
    "place": lambda found, number: found.clauses.labels[number] in ("GPE", "LOC", "FAC"),
    "amount": _is_amount,
    "money": _is_money,
    "product": _is_product,
    "named": _is_named_thing,
    "event": lambda found, number: found.word(number) in NOUN_FORMS,
    "spoken": lambda found, number: NOUN_FORMS.get(found.word(number)) in SPOKEN,
    "market": lambda found, number: NOUN_FORMS.get(found.word(number)) == "market",
    "itself": lambda found, number: found.word(number).endswith(("self", "selves")),
    "posts": lambda found, number: found.word(number).removesuffix("s") in ROLE_NOUNS | company.POSTS,
}
FAMILIES: dict[str, frozenset[str]] = {
    name.lower(): words for name, words in vars(company).items() if isinstance(words, frozenset)
} | {"market_words": MARKET_WORDS, "vehicles": VEHICLES, "venues": VENUES}


def _read_frames() -> dict[str, tuple[Frame, ...]]:
    """The frames by each form of their verbs, with the particle where they have one, in the order of the table."""
    text = files("warehouse.enrich.events.words").joinpath("frames.tsv").read_text(encoding="utf-8")
    found: dict[str, list[Frame]] = {}
    for line in text.splitlines():
        event_class, verbs, told = line.split("\t")
        conditions = []
        for condition in told.split():
            role, _, names = condition.partition("=")
            conditions.append((not role.startswith("not-"), role.removeprefix("not-"), tuple(names.split("|"))))
        frame = Frame(event_class, tuple(conditions))
        for verb in verbs.split():
            base, plus, particle = verb.partition("+")
            for form in inflect(base):
                found.setdefault(f"{form} {particle}" if plus else form, []).append(frame)
    return {form: tuple(frames) for form, frames in found.items()}


FRAMES = _read_frames()
