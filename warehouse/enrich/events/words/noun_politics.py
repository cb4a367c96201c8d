"""The senses of nouns that politics shares with war, sport and trade: each function gives the class, or None."""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words import company
from warehouse.enrich.events.words.lexicon import ELECTION_WORDS, MARKET_WORDS, VERB_FORMS
from warehouse.enrich.events.words.noun_company import Judge, in_sentence, inner_of, near_words, owner_of, sentence_of
from warehouse.enrich.events.words.someone import is_someone

ILLNESSES = frozenset("heart panic asthma anxiety".split())


def _rally(clauses: Clauses, number: int, told: str) -> str | None:
    """Of markets, of a campaign, against something; else people only meet."""
    words = sentence_of(clauses, number)
    if words & MARKET_WORDS - {"share", "points"} and not words & company.POLITICS:
        return "market"
    if words & company.PROTESTING - company.LEGAL:
        return "protest"
    near = words | clauses.sentence_words.get(clauses.tokens[number].sentence - 1, frozenset())
    return "election" if near & (company.POLITICS | {"supporters"}) else "meeting"


def _hostile(clauses: Clauses, number: int, told: str) -> str | None:
    """An attack on a rival in politics is made of words, and one of the heart is an illness."""
    if near_words(clauses, number) & ILLNESSES:
        return "other"
    target = inner_of(clauses, number, "on", "against", "from")
    words = sentence_of(clauses, number) - {clauses.tokens[number].lower}
    is_rival = target is not None and (clauses.labels[target] == "PERSON" or clauses.tokens[target].tag == "PRP")
    is_rival = is_rival and bool(words & company.POLITICS)
    return "accusation" if is_rival and not words & company.VIOLENT else told


def _flood(clauses: Clauses, number: int, told: str) -> str | None:
    """Of water; a flood of letters is none, and who wins in a landslide wins an election."""
    is_landslide = clauses.tokens[number].lower == "landslide"
    if is_landslide and sentence_of(clauses, number) & (ELECTION_WORDS | {"victory", "won", "win"}):
        return "election"
    of = inner_of(clauses, number)
    return None if of is not None and clauses.tokens[of].tag == "NNS" else told


def _is_of_person(clauses: Clauses, number: int) -> bool:
    of = inner_of(clauses, number)
    return of is not None and (clauses.labels[of] == "PERSON" or is_someone(clauses, of))


def _pursuit(clauses: Clauses, number: int, told: str) -> str | None:
    """Of a thief, or of a nomination."""
    return "election" if sentence_of(clauses, number) & ELECTION_WORDS else told


def _journey(clauses: Clauses, number: int, told: str) -> str | None:
    """To or through a place; shoppers and users go on none."""
    where = inner_of(clauses, number, "to", "from", "across", "through", "into")
    return told if where is not None and clauses.labels[where] in ("GPE", "LOC", "FAC") else None


def _quitting(clauses: Clauses, number: int, told: str) -> str | None:
    """Troops withdraw; candidates leave a race."""
    owner = owner_of(clauses, number)
    owner = owner if owner is not None else inner_of(clauses, number)
    return "departure" if owner is not None and clauses.labels[owner] == "PERSON" else told


def _orders(clauses: Clauses, number: int, told: str) -> str | None:
    """Of goods; courts and powers give others, and so does who tells somebody what to do; 'in order' is none."""
    if clauses.tokens[clauses.tokens[number].head].lower == "in" and clauses.tokens[number].tag == "NN":
        return None
    near = near_words(clauses, number)
    if near & {"court", "executive", "restraining", "gag", "presidential"}:
        return "ruling"
    told_to = clauses.child(number, "acl")
    is_told = told_to is not None and VERB_FORMS.get(clauses.tokens[told_to].lower, ("", told))[1] != told
    return "demand" if is_told or near & {"marching", "strict", "direct"} else told


def _victory(clauses: Clauses, number: int, told: str) -> str | None:
    words = sentence_of(clauses, number)
    if words & ELECTION_WORDS:
        return "election"
    return "sport" if words & company.RACING else None


def _game(clauses: Clauses, number: int, told: str) -> str | None:
    words = sentence_of(clauses, number)
    if near_words(clauses, number) & {"title", "space", "arms", "leadership", "election"}:
        return None  # a rivalry, and no race
    if words & ELECTION_WORDS or words & frozenset("video computer console downloads software".split()):
        return None
    return told


def _campaign(clauses: Clauses, number: int, told: str) -> str | None:
    is_body = clauses.tokens[number].dep in ("nsubj", "nsubjpass", "poss")  # 'the campaign said' is an office
    return "election" if sentence_of(clauses, number) & ELECTION_WORDS and not is_body else None


VOTED = frozenset("democratic republican presidential delegates voters won win lost senator governor".split())


def _poll(clauses: Clauses, number: int, told: str) -> str | None:
    """A survey; voters go to the other ones, and who leads 'in the polls' does so in many."""
    head = clauses.tokens[clauses.tokens[number].head]
    if head.lower == "in" and clauses.tokens[number].tag == "NNS":
        return None
    is_vote = head.lower in ("at", "to") or head.lower in ("open", "opened", "close", "closed")
    return "election" if is_vote else told


def _contest(clauses: Clauses, number: int, told: str) -> str | None:
    words = sentence_of(clauses, number) - {clauses.tokens[number].lower}
    if words & ELECTION_WORDS or words & frozenset("delegates nominating caucuses voters".split()):
        return told
    return "sport" if words & company.RACING else None


JUDGES: dict[str, Judge] = {
    word: judge
    for words, judge in (
        ("rally rallies", _rally),
        ("game match race", _game),
        ("attack attacks assault assaults offensive onslaught", _hostile),
        ("flood floods tsunami avalanche storm landslide", _flood),
        ("pursuit chase", _pursuit),
        ("journey", _journey),
        ("withdrawal", _quitting),
        ("order orders", _orders),
        ("poll polls", _poll),
        ("contest contests", _contest),
        ("primary", in_sentence(ELECTION_WORDS - {"primary"} | VOTED, "election")),
        ("rollout", lambda c, n, t: "other" if _is_of_person(c, n) else t),
        ("victory victories win wins defeat defeats triumph triumphs", _victory),
        ("campaign", _campaign),
        ("vote", in_sentence(ELECTION_WORDS | company.LAWMAKING, "election")),
    )
    for word in words.split()
}  # fmt: skip
