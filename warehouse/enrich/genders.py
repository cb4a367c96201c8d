"""Whether a text speaks of a man or a woman: by the form of address, the office, or the given name."""

from collections.abc import Iterable, Mapping, Sequence

from warehouse.enrich.blocks import Block
from warehouse.enrich.given import find_gender
from warehouse.records import Mention

FEMALE = frozenset(
    "mrs ms miss lady dame madam madame queen princess empress spokeswoman chairwoman congresswoman councilwoman"
    " businesswoman actress sister baroness countess duchess policewoman".split()
)
MALE = frozenset(
    "mr sir lord king prince emperor sultan sheikh spokesman chairman congressman councilman businessman father"
    " brother baron count duke pope imam rabbi fr policeman".split()
)
PRONOUN_GENDERS = dict.fromkeys(("he", "him", "his", "himself"), "m") | dict.fromkeys(
    ("she", "her", "hers", "herself"), "f"
)


def find_genders(blocks: Sequence[Block], people: Iterable[Mention]) -> Mapping[str, str | None]:
    """'f', 'm' or None for each person of a document, by the id of the mention that stands for them.

    A form of address before the full name goes before the given name, and that before an address before a short form,
    which may be another's. None where nothing tells, or where the best signs tell both.
    """
    told: dict[str, list[set[str]]] = {}
    for mention in people:
        tiers = told.setdefault(mention.antecedent_mention_id or mention.mention_id, [set(), set(), set()])
        address = _read_address(blocks, mention)
        if address is not None:
            tiers[0 if mention.name_key else 2].add(address)
        given = find_gender(_given_of(mention)) if mention.name_key else None
        if given is not None:
            tiers[1].add(given)
    best = {person: next((signs for signs in tiers if signs), set()) for person, tiers in told.items()}
    return {person: next(iter(signs)) if len(signs) == 1 else None for person, signs in best.items()}


def _given_of(mention: Mention) -> str:
    """The first word of a full name that is no initial."""
    words = [word for word in mention.span_text.split() if len(word.strip(".")) > 1]
    return words[0] if len(words) > 1 else ""


def _read_address(blocks: Sequence[Block], mention: Mention) -> str | None:
    for block in blocks:
        page = block.passage.page_start
        if page <= mention.page_start < block.passage.page_end:
            first = block.token_at(mention.page_start - page)
            word = block.tokens[first - 1].lower.strip(".") if first else ""
            return "f" if word in FEMALE else "m" if word in MALE else None
    return None
