"""Figures of speech: verbs and nouns of events that tell of none beside certain words ('the plan fell by the wayside').

Made by hand for these rules from the idioms of English news reports.
"""

from warehouse.enrich.events.clauses import Clauses
from warehouse.enrich.events.words.beside import Company

NEAR = 3  # tokens behind a verb in which its idiom shows
# Words straight behind a verb (by its base) with which it is a figure.
BEHIND = {
    "fall": "through apart short behind ill silent asleep victim prey foul flat within wayside love disrepair outside"
    " afoul",
    "seize": "on upon",
    "come": "away under true clean forward terms light question force effect around undone across close handy",
    "go": "viral wrong unnoticed hungry mad unpunished bust unanswered ahead further without",
    "walk": "free tall",
    "run": "deep afoul late counter dry rampant wild amok riot short",
    "fire": "back up",
    "shoot": "down back up",
    "hit": "out back",
    "strike": "down out up",
    "slam": "shut",
    "shake": "up off hands",
    "drown": "out",
    "trip": "up over",
    "slip": "away through",
    "burn": "out through",
    "crash": "down",
    "fight": "back",
    "launch": "into",
    "die": "down away hard",
}
FIGURES = {base: frozenset(words.split()) for base, words in BEHIND.items()}
# Objects with which a verb is a figure.
TAKEN = {
    "buy": "idea ideas argument arguments claim claims story notion theory time explanation excuse line peace",
    "sell": "idea message vision story soul",
    "capture": "imagination attention mood headlines essence moment image images footage hearts spirit",
    "seize": "opportunity chance moment initiative advantage momentum",
    "steal": "show spotlight headlines thunder march heart hearts",
    "kill": "time bill deal project plan idea debate",
    "attack": "problem issue plan record idea policy",
    "build": "momentum trust confidence relationship reputation case consensus",
    "deliver": "blow message",
    "open": "eyes mind minds heart",
    "close": "gap eyes ranks",
    "pay": "attention tribute heed respects",
    "win": "hearts heart praise plaudits applause",
    "lose": "sight patience temper touch way sleep heart faith interest",
    "raise": "eyebrows hopes hands",
}
OBJECTS = {base: frozenset(words.split()) for base, words in TAKEN.items()}
# Participles that tell of a mood or state ('was biased'), where the lexicon knows no such doing.
STATES = frozenset(
    "biased worried concerned interested excited tired pleased disappointed frustrated confused determined scared"
    " ashamed involved located situated dedicated devoted qualified experienced skilled talented gifted disgusted"
    " amazed surprised shocked thrilled delighted satisfied opposed inclined convinced committed accustomed"
    " terrified horrified stunned saddened upset relieved overwhelmed puzzled baffled".split()
)
QUALITIES = frozenset(
    "daunting alarming exciting disappointing frustrating worrying troubling surprising shocking stunning annoying"
    " boring confusing embarrassing encouraging discouraging depressing terrifying exhausting demanding promising"
    " rewarding satisfying interesting fascinating misleading upsetting insulting threatening overwhelming".split()
)
FAR = frozenset("far well just narrowly".split())
PROMISING = frozenset("promise threaten vow pledge".split())
ONES = frozenset(("i", "we"))


def is_figure(clauses: Clauses, number: int, base: str, event_class: str) -> bool:
    """True for a verb or noun that tells of no event of its class in the company that it stands in."""
    tokens = clauses.tokens
    behind = [token.lower for token in tokens[number + 1 : number + 1 + NEAR]]
    if behind[:1] and behind[0] in FAR:
        behind = behind[1:]
    if tokens[number].tag.startswith("N"):
        before = tokens[number - 1].lower if number else ""
        is_time = tokens[number].lower == "race" and behind[:2] == ["against", "time"]
        return is_time or (tokens[number].lower == "refusal" and before == "first")  # 'the right of first refusal'
    found = Company(clauses, number, base, event_class)
    if _is_idiom(clauses, number, behind, FIGURES.get(base, frozenset())):
        return True
    if found.patient is not None and found.word(found.patient) in OBJECTS.get(base, frozenset()):
        return not found.is_passive
    subject = clauses.subject(number)
    if event_class == "other" and tokens[number].lower in STATES and found.is_passive:
        return True
    if tokens[number].lower in QUALITIES and found.patient is None and not found.has("xcomp", "ccomp"):
        return True  # 'the task is daunting'
    if base in PROMISING and event_class in ("statement", "threat") and subject is not None:
        is_thing = tokens[subject].tag in ("NN", "NNS") and not found.is_harmed(subject)
        return is_thing or tokens[subject].lower in ("it", "that", "this", "which")  # 'the storm promises to …'
    is_moved = base in ("honor", "honour") and clauses.auxiliaries_in(number, frozenset(("am", "are", "'m", "'re")))
    return is_moved and subject is not None and tokens[subject].lower in ONES  # 'I am honoured by …'


def _is_idiom(clauses: Clauses, number: int, behind: list[str], words: frozenset[str]) -> bool:
    """True where the first word behind makes an idiom, or one behind a preposition does ('by the wayside')."""
    if not words or not behind:
        return False
    if behind[0] in words:
        return True
    is_linked = clauses.tokens[number + 1].tag in ("IN", "TO")
    return is_linked and any(word in words for word in behind[1:] if word not in ("on", "in", "out", "up"))
