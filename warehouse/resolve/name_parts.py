"""A person's name taken apart: title, given, middle and family name, suffix and nickname, in the words of the text."""

import re
from dataclasses import dataclass
from itertools import groupby

TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr father sister brother hon honorable"
    " honourable judge justice magistrate district capt captain col colonel gen general lt lieutenant maj major sgt"
    " sergeant cpl adm admiral cmdr commander president vice prime minister premier senator sen representative rep"
    " congressman congresswoman gov governor mayor chancellor ambassador secretary king queen prince princess pope"
    " cardinal bishop archbishop imam rabbi sheikh ayatollah coach chief rt right mag supreme associate his her"
    " excellency majesty highness eminence".split()
)
# Behind these a single name is a given name: 'Queen Ada', but 'Dr Lund'.
WITH_GIVEN = frozenset("sir dame king queen prince princess pope sister brother father".split())
COUNTRY_WORDS = frozenset(("us", "u.s", "u.s.", "uk"))
SUFFIXES = frozenset(
    "jr sr junior senior ii iii iv phd md dds esq qc kc mp mep obe cbe mbe rn cpa clu cfp lutc mba msc mscd msced bsc"
    " ba llb llm dphil edd jd".split()
)
SHORT_NUMERALS = frozenset("iv")  # the letters, which are initials, too
PARTICLES = frozenset(
    "van von der den de del della di da dos das do du la le el al bin ibn abu ter ten zu af av mac st vai".split()
)
SMALL_PARTICLES = frozenset(("ben",))  # a given name with a capital
CONJUNCTIONS = frozenset("and of the y &".split())
NICKNAME = re.compile(r"\(([^)]*)\)|\"([^\"]*)\"|“([^”]*)”|(?<!\S)'([^']+)'(?!\S)")
PICTURES = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF]")
SPACED_DEGREE = re.compile(r"\bPh\.\s+D\.?", re.IGNORECASE)
JOINED_INITIALS = re.compile(r"^([A-Z]\.)((?:[A-Z]\.)+)$")


@dataclass(frozen=True, slots=True)
class NameParts:
    """The parts of a name, each in the words of the text, '' where it has none."""

    title: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""


def parse_name(name: str) -> NameParts:
    """The parts of a name in western order, or of one whose family name a comma ends ('Lund, Ada B., Jr.')."""
    nicknames = [next(filter(None, found)) for found in NICKNAME.findall(name) if any(found)]
    bare = PICTURES.sub("", NICKNAME.sub(" ", name))
    bare = SPACED_DEGREE.sub(lambda match: match.group().replace(" ", "\u00a0"), bare)
    pieces = [piece.split(" ") for piece in _split_commas(bare)]
    if not pieces:
        return NameParts(nickname=" ".join(nicknames))
    if len(pieces) > 1 and not _is_suffix_piece(pieces[1], pieces[0]):
        parts = _parse_family_first(pieces)
    else:
        is_family = len(pieces) > 1 or bool(nicknames)
        parts = _parse_given_first(pieces[0], [" ".join(piece) for piece in pieces[1:]], is_family)
    title, given, middle, family, suffix = (part.replace("\u00a0", " ") for part in parts)
    return NameParts(title, given, middle, family, suffix, " ".join(nicknames))


def _split_commas(text: str) -> list[str]:
    return [
        " ".join(word for word in re.split(r"[ \t\n]+", piece) if word) for piece in text.split(",") if piece.strip()
    ]


def _fold(word: str) -> str:
    return word.replace(".", "").replace("\u00a0", "").casefold()


def _is_suffix(word: str) -> bool:
    return _fold(word) in SUFFIXES and word not in ("J.R.", "S.R.")


def _is_suffix_piece(words: list[str], before: list[str]) -> bool:
    """True for 'Jr.', 'M.D.' behind a comma, and for capitals behind a name of several words ('Ada Lund, CLU')."""
    if all(_is_suffix(word) for word in words):
        return True
    return len(before) > 1 and all(word.isupper() and len(word) > 1 and "." not in word for word in words)


def _is_title(word: str) -> bool:
    """True for a title, a joined one ('Lt.Gen.', 'Magistrate-Judge') and a phrase with one ('Secretary of State')."""
    words = [_fold(part) for part in re.split(r"[-.\s]+", word) if part and part.casefold() not in CONJUNCTIONS]
    if " " in word:
        return any(part in TITLES for part in words)
    return _fold(word) in TITLES or (len(words) > 1 and all(part in TITLES for part in words))


def _join_conjunctions(words: list[str]) -> list[str]:
    """Words with what 'and', 'of', 'the' or 'y' join to them as one ('Aznar y Lopez', 'Secretary of State')."""
    if len(words) < 3:
        return words
    joined: list[str] = []
    is_open = False
    for is_link, run in groupby(words, lambda word: word.casefold() in CONJUNCTIONS):
        items = list(run)
        if is_link:
            head = joined.pop() + " " if joined else ""
            joined.append(head + " ".join(items))
        elif is_open:
            joined[-1] += " " + items[0]
            joined.extend(items[1:])
        else:
            joined.extend(items)
        is_open = is_link
    return joined


def _take_titles(words: list[str]) -> tuple[list[str], list[str]]:
    taken = 0
    while taken < len(words):
        word = words[taken]
        following = words[taken + 1] if taken + 1 < len(words) else ""
        is_country = word.casefold() in COUNTRY_WORDS and _is_title(following)
        if not _is_title(word) and not is_country:
            break
        taken += 1
    if 1 < taken < len(words) and all(_is_suffix(word) for word in words[taken:]):
        taken -= 1  # 'Dr King Jr'
    return words[:taken], words[taken:]


def _join_particles(words: list[str]) -> list[str]:
    """'de la Vega' as one; a particle takes the words behind it up to the next one, and never stands first or last."""
    joined = words[:1]
    is_open = False
    for number, word in enumerate(words[1:], 1):
        is_particle = (_fold(word) in PARTICLES or word in SMALL_PARTICLES) and number < len(words) - 1
        was_particle = _fold(words[number - 1]) in PARTICLES and number > 1
        if is_open and (not is_particle or was_particle):
            joined[-1] += f" {word}"
        else:
            joined.append(word)
            is_open = is_particle
    return joined


def _take_suffixes(words: list[str], with_numerals: bool) -> tuple[list[str], list[str]]:
    kept = list(words)
    taken: list[str] = []
    while len(kept) > 1 and _is_suffix(kept[-1]):
        taken.insert(0, kept.pop())
    is_numeral = bool(kept) and kept[-1].casefold() in SHORT_NUMERALS
    if with_numerals and is_numeral and not taken and len(kept) > 2 and len(_fold(kept[-2])) > 1:
        taken.insert(0, kept.pop())
    return kept, taken


Parts = tuple[str, str, str, str, str]


def _parse_given_first(words: list[str], suffixes: list[str], is_family: bool) -> Parts:
    titles, rest = _take_titles(_join_conjunctions(words))
    rest, taken = _take_suffixes(rest, with_numerals=True)
    if rest and (match := JOINED_INITIALS.match(rest[0])) and len(rest) > 1:
        rest[:1] = [match.group(1), match.group(2)]
    rest = _join_particles(rest)
    suffix = ", ".join([*taken, *suffixes])
    title = " ".join(titles)
    if len(rest) < 2:
        lone = " ".join(rest)
        is_given = not is_family and (not titles or _fold(titles[-1].split()[-1]) in WITH_GIVEN) and not taken
        return (title, lone, "", "", suffix) if is_given else (title, "", "", lone, suffix)
    return title, rest[0], " ".join(rest[1:-1]), rest[-1], suffix


def _parse_family_first(pieces: list[list[str]]) -> Parts:
    family, taken = _take_suffixes(pieces[0], with_numerals=False)
    titles, rest = _take_titles(pieces[1])
    rest, more = _take_suffixes(rest, with_numerals=False)
    suffix = ", ".join([*taken, *more, *(" ".join(piece) for piece in pieces[2:])])
    given = rest[0] if rest else ""
    return " ".join(titles), given, " ".join(rest[1:]), " ".join(family), suffix
