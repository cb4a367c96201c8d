"""Who can take part in an event: people, bodies of people, countries."""

from warehouse.enrich.events.clauses import NOUN_TAGS, Clauses
from warehouse.enrich.events.words.lexicon import GROUPS, VEHICLES
from warehouse.enrich.lexicon import ROLE_ENDINGS, ROLE_NOUNS

PEOPLE_LABELS = frozenset(("PERSON", "ORG", "NORP", "GPE"))
PRONOUNS = frozenset("he she they we i who".split())
OBJECT_PRONOUNS = frozenset("him her them us me".split())
LISTS = ("klist", "ylist", "tlist", "rlist", "twist", "exist")  # 'checklist' is nobody
THINGS = ("specimen", "regimen", "abdomen", "twists")


def is_someone(clauses: Clauses, head: int, names: frozenset[str] = frozenset()) -> bool:
    """True for a name of a person, organisation or country, a noun for people, or a personal pronoun.

    `names` holds words in which names of the document end: where the model sees no name in a headline, they do.
    """
    token = clauses.tokens[head]
    word = token.lower
    if clauses.labels[head] in PEOPLE_LABELS:
        return token.tag in NOUN_TAGS | {"NNP", "JJ", "NNPS", "FW", "CD"}
    if word in PRONOUNS or word in OBJECT_PRONOUNS:
        return token.tag in ("PRP", "WP")
    if token.tag == "CD":
        if any(clauses.tokens[c].lower == "of" for c in clauses.children[head]):
            return False  # 'one of the things'
        return clauses.labels[head] == "CARDINAL" and token.dep in ("nsubj", "nsubjpass", "dobj")
    if token.tag not in NOUN_TAGS:
        return False
    if token.tag in ("NNP", "NNPS") and token.text in names:
        return True
    singular = word.removesuffix("s")
    return (
        word in GROUPS
        or bool({word, singular} & ROLE_NOUNS)
        or (len(singular) > 5 and singular.endswith(ROLE_ENDINGS) and not singular.endswith(LISTS))
        or (len(word) > 5 and word.endswith(("men", "women", "ists")) and not word.endswith(THINGS))
    )


def can_move(clauses: Clauses, head: int | None) -> bool:
    """True for someone, a vehicle, or 'it' and 'which', of which either can be said."""
    return head is not None and (
        is_someone(clauses, head)
        or bool({clauses.tokens[head].lower, clauses.tokens[head].lower.removesuffix("s")} & VEHICLES)
        or clauses.tokens[head].tag == "NNP"
    )
