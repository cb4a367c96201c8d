"""Words in quotation marks that are nobody's speech: titles, nicknames, terms, words held at arm's length."""

import re

from warehouse.enrich.frames import Frame
from warehouse.enrich.lexicon import NAMED_PARTICIPLES, TERM_WORDS, TITLE_WORDS
from warehouse.enrich.phrases import FINITE_TAGS, VERB_TAGS

TERM_METHOD = "quoted-term@1"
SMALL_WORDS = frozenset("a an and as at but by for from in into of on or over the to vs with".split())
TERM_WORD_LIMIT = 3
# 'known to sailors as “the Needle”', 'people call the tower “Old Nan”': a name that people give. 'He called the plan “a
# disgrace”' is speech, so what stands in the marks must look like a name.
NAMING = re.compile(
    r"\b(?:nicknamed|dubbed|known(?:\s+\w+){0,4}\s+as|call(?:s|ed|ing)?(?:\s+\w+){1,4})\s*$", re.IGNORECASE
)
GIVEN_NAME = re.compile(r"(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?[.,]?$")
UTTERANCE_WORDS = 4


def find_named_term(frame: Frame) -> str | None:
    """'title', 'term' or 'nickname' where the words before or around the run say that it is one, else None."""
    tokens, text = frame.block.tokens, frame.marked.text(frame.block.text)
    before = tokens[frame.before_end - 1] if frame.before_end > frame.before_first else None
    if before is None:
        return None
    if GIVEN_NAME.match(text) and NAMING.search(frame.block.text[: frame.marked.outer.start]):
        return "nickname"
    if frame.block.text[: frame.marked.outer.start].rstrip().casefold().endswith(("so-called", "so called")):
        return "term"
    if is_title_cased(text) and len(text.split()) > 1 and before.lower in ("'s", "'", "on", "in"):
        return "title"
    if before.lower in NAMED_PARTICIPLES:
        return "title" if before.lower in TITLE_WORDS else "term"
    if before.lower in TITLE_WORDS and is_title_cased(text):
        return "title"
    is_noun = before.lower in ("so-called", "nicknamed") or before.tag in ("NN", "NNS", "JJ")
    if before.lower in TERM_WORDS and is_noun and not _is_clause(frame):
        return "term"
    earlier = tokens[frame.before_end - 2].lower if frame.before_end - frame.before_first > 1 else ""
    is_title = is_title_cased(text) and len(text.split()) > 1
    if is_title and before.lower in TERM_WORDS | TITLE_WORDS:
        return "title"
    if is_title and before.text == "," and earlier in TITLE_WORDS:
        return "title"
    if is_title and text[-1] not in ".?!" and before.text not in (",", ":"):
        return "title"
    behind = tokens[frame.after_first] if frame.after_first < frame.after_end else None
    if before.tag == "NNP" and behind is not None and behind.tag == "NNP" and len(text.split()) <= TERM_WORD_LIMIT:
        return "nickname" if text[:1].isupper() else "term"
    return None


def _is_clause(frame: Frame) -> bool:
    """True for words enough for a clause with a verb in its form for one: no term is that."""
    inner = frame.block.tokens[frame.before_end : frame.after_first]
    is_long = len(frame.marked.text(frame.block.text).split()) >= UTTERANCE_WORDS
    return is_long and any(token.tag in FINITE_TAGS | {"MD"} for token in inner)


def is_utterance(frame: Frame) -> bool:
    """True where the run can stand as somebody's sentence: it begins one, and ends one or is long."""
    text = frame.marked.text(frame.block.text)
    words = text.split()
    if frame.stop_before == ":" and frame.after_first >= frame.after_end and len(words) >= UTTERANCE_WORDS:
        return True
    if not frame.starts_sentence or (is_title_cased(text) and text[-1] not in ".?!,"):
        return False
    behind = frame.block.tokens[frame.after_first : frame.after_end]
    is_last = not any(token.tag[:1].isalpha() for token in behind) or (
        text[-1] in ".?!" and behind[0].text[:1].isupper()
    )
    ends = text[-1] in ",?!…—" or (text[-1] == "." and is_last)
    has_verb = any(token.tag in FINITE_TAGS for token in frame.block.tokens[frame.before_end : frame.after_first])
    return (ends and (has_verb or len(words) >= UTTERANCE_WORDS)) or (len(words) >= 2 * UTTERANCE_WORDS and is_last)


def name_reason(frame: Frame) -> str:
    """Why a run that nobody is given is no quote: 'title', 'scare' (one or two plain words) or 'term'."""
    text = frame.marked.text(frame.block.text)
    if is_title_cased(text):
        return "title" if len(text.split()) > 1 else "term"
    return "scare" if len(text.split()) <= 2 else "term"


def is_bare_term(frame: Frame) -> bool:
    """True for up to three words without a verb that stand before a noun or after an article: a term of the trade."""
    tokens = frame.block.tokens
    inner = tokens[frame.before_end : frame.after_first]
    words = frame.marked.text(frame.block.text).split()
    return len(words) <= TERM_WORD_LIMIT and not any(t.tag in VERB_TAGS for t in inner)


def is_title_cased(text: str) -> bool:
    """True where all words but small ones begin with a capital, and there is more than one or a digit."""
    words = [word.strip(".,;:!?'’‘") for word in text.split()]
    plain = [word for word in words if word and word.casefold() not in SMALL_WORDS]
    return bool(plain) and plain[0][:1].isupper() and all(word[:1].isupper() or word[:1].isdigit() for word in plain)
