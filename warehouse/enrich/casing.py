"""Headlines in Capitals Like This One, as the model is given them: each word in the case that the article has it in.

The model takes the words of such a headline for one long name and finds no verb among them. The case that a word has
in the text itself tells names from others (Lita et al., tRuEcasIng, ACL 2003, do so with counts from a corpus; here
the article is the corpus, so that no list of names is needed).
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from warehouse.enrich.blocks import find_scope
from warehouse.enrich.events.words.lexicon import NOUN_FORMS, STATIVE_FORMS, VERB_FORMS
from warehouse.records import Passage

SMALL = frozenset(
    "a about after against all amid an and are as at back before behind between but by can down during each every"
    " few for forward from he her here him his how if in into is it its just many more most my new next no not now"
    " of off on only or our out over own she since so some than that the their them then there these they this those"
    " through to under until up was we were what when where which while who whom whose why will with without would"
    " you your".split()
)
COMMON_FORMS = SMALL.union(VERB_FORMS, NOUN_FORMS, STATIVE_FORMS)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Small words keep their case in most headline styles and so tell nothing about it.
SHORT = 3  # letters
FEWEST, SHARE = 3, 0.9  # long words of a headline, and how many of them are capitalized in one in title case
NEAR = 3  # characters before a word: a mark and the space behind it
ENDED = ".!?:;\"“”'‘’([—–-"  # behind these a word opens a sentence or quote, and its capital tells nothing


def case_texts(passages: Sequence[Passage]) -> dict[str, str]:
    """For each passage's text that is read the one that the model is given, of the same length."""
    read = [(passage.text, find_scope(passage)) for passage in passages]
    found = {text: text for text, scope in read if scope is not None}
    titles = [text for text, scope in read if scope == "headline" and is_in_title_case(text)]
    if titles:
        counts = count_cases(text for text, scope in read if scope == "text")
        found |= {text: lower_common(text, counts) for text in titles}
    return found


def is_in_title_case(text: str) -> bool:
    """True for a line nearly all of whose long words begin with a capital, or stand in capitals; in others the verb
    does not ('Guard hurt in Grey Point').
    """
    long = [word for word in WORD.findall(text) if len(word) > SHORT]
    return len(long) >= FEWEST and sum(word[0].isupper() for word in long) >= SHARE * len(long)


def count_cases(texts: Iterable[str]) -> Counter[str]:
    """How often the words of some texts stand in which case; those that open a sentence or quote are left out."""
    counts: Counter[str] = Counter()
    for text in texts:
        for match in WORD.finditer(text):
            before = text[max(0, match.start() - NEAR) : match.start()].rstrip(" \t")[-1:]
            if before and before not in ENDED:
                counts[match.group()] += 1
    return counts


def lower_common(title: str, counts: Counter[str]) -> str:
    """A title with those words in lower case that the counted texts have so, small words and words of the lexicon of
    events, unless the texts have them more often with a capital; its first word keeps it.
    """
    first = WORD.search(title)

    def case(match: re.Match[str]) -> str:
        word, lower = match.group(), match.group().lower()
        if first is None or match.start() == first.start() or len(lower) != len(word):
            return word  # offsets must stay
        capital = counts[word] if not word.isupper() else counts[word] + counts[word.capitalize()]
        return lower if max(counts[lower], lower in COMMON_FORMS) > capital else word

    return WORD.sub(case, title)
