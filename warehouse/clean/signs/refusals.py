"""How pages title themselves that do not show what was asked for: not found, no access, a check for robots."""

import re

from warehouse.folding import fold_text

# What servers, content networks and content management systems write, in the languages that they mostly come in.
_WORDS = r"""
(?:error\s)?(?:4\d\d|50\d)\s(?:error|(?:(?:page|file|document|url|content)\s)?(?:not\sfound|forbidden|gone|unauthorized
|bad\s(?:gateway|request)|internal\sserver\serror|service\s(?:temporarily\s)?unavailable|gateway\stime\s?out
|too\smany\srequests|access\sdenied))
| error\s(?:4\d\d|50\d)
| (?:sorry\s)?(?:(?:the|this|that)\s)?(?:requested\s)?(?:page|file|document|url|article|content|story)
  (?:\syou\s(?:requested|are\slooking\sfor|were\slooking\sfor))?
  \s(?:not\sfound|(?:is|was)\s(?:not\sfound|unavailable|not\savailable|no\slonger\savailable)
  |(?:does\snot|doesn't)\sexist|no\slonger\sexists
  |(?:can\snot|cannot|can't|could\snot|couldn't)\sbe\s(?:found|displayed)|unavailable|not\savailable)
| access\s(?:to\sthis\s(?:page|site)\s(?:has\sbeen|is|was)\s)?denied
| internal\sserver\serror | service\s(?:temporarily\s)?unavailable | gateway\stime\s?out | too\smany\srequests
| attention\srequired | pardon\sour\sinterruption | checking\syour\sbrowser
| (?:are\syou|verify\s(?:that\s)?you\sare)\s(?:a\s)?(?:human|robot|not\sa\srobot)
| please\s(?:enable|turn\son)\s(?:javascript|cookies)(?:\s\w+){0,6}
| (?:javascript|cookies)\s(?:is|are)\s(?:required|disabled)
| (?:die\s)?seite\s(?:wurde\s)?nicht\sgefunden | page\s(?:introuvable|non\strouvée) | p[aá]gina\sno\sencontrada
| p[aá]gina\snão\sencontrada | pagina\snon\strovata | pagina\sniet\sgevonden
| sid(?:an|en)\s(?:hittades\sinte|ikke\sfundet) | страница\sне\sнайдена | ページが見つかりません
"""
# Words that stand in the titles of stories, too: only as the whole of one.
_SHORT = r"""
4\d\d | 50\d | not\sfound | nothing\sfound | page\serror | forbidden | bad\s(?:gateway|request) | unauthorized
| just\sa\smoment | one\smoment\splease | security\scheck | robot\scheck | captcha | ddos\sguard
"""
MAX_TITLE_CHARS = 200
REFUSAL = re.compile(_WORDS, re.VERBOSE)
WHOLE = re.compile(f"(?:{_WORDS})|{_SHORT}", re.VERBOSE)
TAIL = re.compile(r"\s+[|–—:-]\s+|\s*\|\s*|[.!…:]+(?:\s|$)")  # a site's name stands behind, or before, a bar


def is_refusal(title: str) -> bool:
    """True for 'Page not found', '404 Not Found | Lantern', 'Access denied'; never for a title that goes on."""
    whole = title[:MAX_TITLE_CHARS]
    parts = (fold_text(part) for part in TAIL.split(whole))
    return WHOLE.fullmatch(fold_text(whole)) is not None or any(REFUSAL.fullmatch(part) for part in parts)
