"""Speakers who sign: '“…” — Ada Lund, poet', and lines that are nothing but a quote and a name."""

from warehouse.enrich.after import DASHES
from warehouse.enrich.blocks import Block
from warehouse.enrich.clauses import is_speech
from warehouse.enrich.frames import Attribution, Frame
from warehouse.enrich.language import Token
from warehouse.enrich.phrases import FINITE_TAGS, Phrase, has_person, match_phrase
from warehouse.spans import Span

SIGNED, SIGNED_SCORE = "signature@1", 0.85
SIGNED_LINE, SIGNED_LINE_SCORE = "signed-line@1", 0.7  # it has no cue
SIGNATURE_TOKENS = 14
NAME_WORDS = range(2, 5)


def attribute_signature(frame: Frame) -> Attribution | None:
    """'“…” — Ada Lund, poet' and, in headlines, '‘…’: Ada Lund': a name behind a dash or colon that ends the block.

    Where the line is nothing but the run and its signature, the name may be one that the model does not know, and the
    dash may be missing ('“…” Ada Lund, 34, of Halvik').
    """
    tokens, at = frame.block.tokens, frame.after_first
    if at + 1 >= len(tokens):
        return None
    has_dash, is_line = tokens[at].text in DASHES | {":"}, _is_signed_line(frame)
    if not has_dash and not is_line:
        return None
    phrase = _match_signer(frame.block, at + has_dash, is_line and has_dash)
    if phrase is None or not (has_person(frame.block, phrase) or (is_line and _is_name(frame.block, phrase, has_dash))):
        return None
    rest = tokens[phrase.behind :]
    has_verb = any(token.tag in FINITE_TAGS for token in rest)
    if (rest and not _is_about_signer(rest[0], is_line)) or (has_verb and not is_line):
        return None
    cue = Span(tokens[at].start, tokens[at].end)
    return Attribution(phrase, cue, *((SIGNED, SIGNED_SCORE) if has_dash else (SIGNED_LINE, SIGNED_LINE_SCORE)))


def _is_about_signer(token: Token, is_line: bool) -> bool:
    """True for what may follow a signature: an apposition, a bracket; in a line of its own a place or a stop too."""
    return token.text in (",", "(") or (is_line and token.tag in (".", "IN"))


def _is_signed_line(frame: Frame) -> bool:
    """True for a paragraph that opens with its only run and whose rest is a few words, without a verb of saying; any
    other verb stands in a clause on who signs ('— Ada Lund, who keeps bees').
    """
    rest = frame.block.tokens[frame.after_first :]
    is_lone = len(frame.block.marked) == 1 and not frame.block.text[: frame.marked.outer.start].strip()
    verbs = [number for number, token in enumerate(rest) if token.tag in FINITE_TAGS and token.text not in DASHES]
    is_plain = not verbs or any(token.tag in ("WP", "WDT") for token in rest[: verbs[0]])
    return is_lone and 1 < len(rest) <= SIGNATURE_TOKENS and is_plain and not any(is_speech(token) for token in rest)


def _match_signer(block: Block, at: int, with_handle: bool) -> Phrase | None:
    """The name at token `at`; the name that somebody has on a network too, where a line is signed with it."""
    if with_handle and block.tokens[at].text.startswith("@"):
        return Phrase(at, at + 1, at + 1)
    phrase = match_phrase(block, at, len(block.tokens))
    return phrase if phrase is not None and block.tokens[phrase.first].tag == "NNP" else None


def _is_name(block: Block, phrase: Phrase, has_dash: bool) -> bool:
    """True for two to four capitalised words, behind a dash for one or for a name on a network."""
    words = block.tokens[phrase.first : phrase.core]
    if has_dash and words[0].text.startswith("@"):
        return True
    allowed = range(1, NAME_WORDS.stop) if has_dash else NAME_WORDS
    return len(words) in allowed and all(token.tag == "NNP" and token.text[:1].isupper() for token in words)
