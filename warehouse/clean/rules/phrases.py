"""Rules that know a block by its own words: the phrases of the table, drawn rules, end marks, breadcrumbs."""

import re

from warehouse.clean.kinds import Verdict, judge
from warehouse.clean.lines import Line
from warehouse.clean.rules.phrase_table import BUTTON_WORDS, BUTTONS, RULES

# One look for all: most lines match no rule.
_ANY = re.compile("|".join(rule.pattern.pattern for rule in RULES if rule.name not in BUTTONS))
LONG_RULES = tuple(rule for rule in RULES if rule.max_words > 45)
MID_RULES = tuple(rule for rule in RULES if rule.max_words > 14)

BREADCRUMB = re.compile(r"[^/>»›|→]{2,40}(?:\s+[/>»›→]\s+|\s*[»›→]\s*)[^\n]{2,200}$")
BREADCRUMB_ROOT = re.compile(
    r"(?:you are here:?\s*)?(?:home(?: ?page)?|start(?:seite)?|inicio|accueil|news|front ?page|main)\s*[/>»›→|]"
)


END_MARK = re.compile(r"\W{0,3}(?:end|ends|30|xxx|endit)\W{0,3}$|#\s?#\s?#$", re.IGNORECASE)
# Arrows, and the names that fonts of pictures give them: words where the font is missing. '»' also closes quotations.
ARROWS = (">", "→", "➔", "➜", "chevron_right", "arrow_forward", "arrow_right", "arrow_right_alt")
NEW_WINDOW = re.compile(r"\(opens? in (?:an? )?(?:new|external) (?:window|tab)\)$")
MAX_LINK_WORDS = 9
RULE_LINE = frozenset("-=_*#~•· —–+")


def is_end_mark(text: str) -> bool:
    """True for a line that wires and press releases close with: '(END)', 'ENDS', '-30-', '###'."""
    return END_MARK.match(text) is not None


def is_rule_line(text: str) -> bool:
    """True for a line drawn with dashes, stars or the like."""
    return len(text) >= 3 and set(text) <= RULE_LINE


def _is_link_label(line: Line, lower: str) -> bool:
    """True for the words of a link that say where it leads: an arrow behind them, '(opens in a new tab)'."""
    if lower.endswith(ARROWS):
        return not line.is_bulleted and "<" not in lower  # a line of markup is no link
    return lower.endswith(")") and NEW_WINDOW.search(lower) is not None


def judge_by_phrase(line: Line) -> Verdict | None:
    """The verdict of the first rule whose phrase opens the line, or None."""
    count = line.word_count
    if count > 120:
        return None
    rules = RULES if count <= 14 else MID_RULES if count <= 45 else LONG_RULES
    lower = line.lower
    is_asked = lower.partition(" ")[0] in BUTTON_WORDS or _ANY.match(lower)
    for rule in rules if is_asked else ():
        if count <= rule.max_words and rule.pattern.match(lower):
            return judge(rule.kind, f"line/{rule.name}", rule.score)
    if count <= MAX_LINK_WORDS and _is_link_label(line, lower):
        return judge("navigation", "line/link_arrow", 0.8)
    if count <= 12 and (is_end_mark(line.text) or is_rule_line(line.text)):
        return judge("other", "line/end_mark", 0.9)
    if count <= 40 and BREADCRUMB_ROOT.match(lower) and BREADCRUMB.match(lower):
        return judge("breadcrumb", "line/breadcrumb", 0.95)
    return None
