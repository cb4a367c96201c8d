"""The shapes in which English texts tell times. Names of months and days need their capital ('may', 'march' do not)."""

import re
from dataclasses import dataclass

MONTH_NUMBERS = {
    name: number
    for number, names in enumerate(
        ("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
         "september sept sep", "october oct", "november nov", "december dec"), 1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAY_NUMBERS = {"mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6}
NUMBER_WORDS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
        " seventeen eighteen nineteen twenty".split()
    )
} | {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "hundred": 100, "a couple of": 2}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}

_LONG = "January|February|March|April|May|June|July|August|September|October|November|December"
_SHORT = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
MONTH = rf"(?:{_LONG}|{_LONG.upper()}|(?:{_SHORT}|{_SHORT.upper()})\b\.?)"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
WEEKDAY = rf"(?:{_DAYS}|{_DAYS.upper()}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\b\.?)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?!\d|:\d|\.\d|%)"
DAY_OF = rf"{DAY}(?:\s+of)?"
YEAR = r"(?:1\d|20)\d\d(?![\d%]|,\d|\.\d)"
UNIT = r"(?:day|week|month|year|decade|fortnight)"
COUNT = r"(?:\d{1,3}|" + "|".join(sorted((w for w in NUMBER_WORDS if w != "zero"), key=len, reverse=True)) + r")"
_AM = r"(?:[ap]\.?\s?m\b\.?)"
CLOCK = (
    rf"(?:(?:at|around|about|almost|before|after|just after|shortly after|just before|shortly before)\s+){{0,3}}"
    rf"(?:\d{{1,2}}(?:[:.]\d\d)?\s*{_AM}|\d{{1,2}}:\d\d(?:\s*{_AM})?(?:\s+(?:GMT|UTC|local time))?|noon|midnight)"
    rf"(?:\s+(?:local time|GMT|UTC|E[SD]?T|P[SD]?T))?"
)
PART = r"(?:morning|afternoon|evening|night)"
EARLY = (
    r"(?:(?:early|earlier|late|later|mid|[Tt]he\s+(?:night|morning|evening|afternoon)\s+of|(?:night|morning|evening)\s+of"
    r"|the\s+early\s+hours\s+of)(?:\s+on)?[\s-]+)"
)
PREFIX = r"(?i:since|until|till|by|before|prior\s+to|after|following|as\s+of|between|from|around|about|circa)"
ENDS = r"(?:the\s+)?(?:end|beginning|start|middle)\s+of"
SOME_EDGE = rf"(?i:(?P<edge>{ENDS}|early(?:\s+in)?|late(?:\s+in)?|mid)[\s-]+(?:the\s+)?)"
EDGE = rf"{SOME_EDGE}?"
FEASTS = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "new year's eve": (12, 31),
    "new year's day": (1, 1), "halloween": (10, 31), "valentine's day": (2, 14), "christmas": (12, 25),
    "easter sunday": (0, 0), "good friday": (0, -2), "easter monday": (0, 1),
}  # fmt: skip
_FEAST = "|".join(sorted((name.replace("'", "['’]") for name in FEASTS), key=len, reverse=True))
_THAT = r"(?:that|the\s+same)"

# What a text must hold for a rule to be tried: every word of the list before its pattern, of those with | between them
# one. Words in capitals are the kinds named here; the rest stand in the text itself, whole or as part of a word.
KINDS = {
    "DIGIT": re.compile(r"\d"),
    "YEAR": re.compile(r"(?:1\d|20)\d\d"),
    "MONTH": re.compile(rf"(?:{_SHORT}|May|{_SHORT.upper()}|MAY)"),
    "WEEKDAY": re.compile(r"Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN"),
}
_NEAR, _UNITS, _ENDS = "last|this|next", "day|week|month|year|decade|fortnight", "end|beginning|start|middle"
_SEASONS = "spring|summer|autumn|fall|winter"
_FEASTS = "christmas|boxing|new_year|halloween|valentine|easter|good_friday"


@dataclass(frozen=True, slots=True)
class Rule:
    """A shape of words for a time, by the name of what resolves it, and what a text must hold to have any."""

    name: str
    pattern: re.Pattern[str]
    needs: tuple[tuple[str, ...], ...]


def _rule(name: str, needs: str, pattern: str) -> Rule:
    wanted = tuple(tuple(word.replace("_", " ") for word in need.split("|")) for need in needs.split())
    return Rule(name, re.compile(rf"(?<![\w$£€#/]){pattern}(?!\w)"), wanted)


RULES: tuple[Rule, ...] = (
    _rule("iso", "YEAR", r"(?P<year>(?:1\d|20)\d\d)(?P<mark>[-/])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"),
    _rule("numeric", "YEAR /", r"(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>(?:19|20)\d\d)"),
    _rule(
        "day_range", "MONTH DIGIT",
        rf"(?P<month>{MONTH})\s+(?P<day>{DAY})\s*(?:[-–—]|\s+to\s+)\s*(?P<last>{DAY})(?:,?\s+(?P<year>{YEAR}))?",
    ),
    _rule(
        "day_range", "MONTH DIGIT",
        rf"(?:between\s+|from\s+)?(?P<day>{DAY})\s*(?:[-–—]|\s+to\s+|\s+and\s+)\s*(?P<last>{DAY})\s+(?P<month>{MONTH})"
        rf"(?:,?\s+(?P<year>{YEAR}))?",
    ),
    _rule(
        "date", "attack",
        r"(?P<attacks>(?:(?:September|Sept?\.?)\s+11(?:th)?|9/11))(?=,?\s+(?:terror(?:ist)?\s+)?attacks?\b)",
    ),
    _rule(
        "date", "MONTH DIGIT",
        rf"(?:(?P<weekday>{WEEKDAY}),?\s+)?(?P<month>{MONTH})(?:\s+|,\s+(?={DAY},?\s+{YEAR}))"
        rf"(?P<day>{DAY})(?:,?\s+(?P<year>{YEAR}))?",
    ),
    _rule(
        "date", "MONTH DIGIT",
        rf"(?:(?P<weekday>{WEEKDAY}),?\s+)?(?:the\s+)?(?P<day>{DAY_OF})\s+(?P<month>{MONTH})(?:,?\s+(?P<year>{YEAR}))?",
    ),
    _rule("monthday", "WEEKDAY DIGIT", rf"(?P<weekday>{WEEKDAY})\s+the\s+(?P<day>\d{{1,2}})th"),
    _rule("monthday", "DIGIT the", r"(?<=on\s)the\s+(?P<day>\d{1,2})(?:st|nd|rd|th)(?=\s*(?:[,.;:)]|$))"),
    _rule("month", "MONTH YEAR", rf"{EDGE}(?P<month>{MONTH})(?:,|\s+of)?\s+(?P<year>{YEAR})"),
    _rule("month", "MONTH year", rf"{EDGE}(?P<month>{MONTH})\s+(?:of\s+)?(?i:(?P<which>last|this|next)\s+year)"),
    _rule("month", f"MONTH {_NEAR}", rf"(?i:(?P<rank>last|this|next)\s+)(?P<month>{MONTH})"),
    _rule(
        "month", f"MONTH {_ENDS}|early|late|mid",
        rf"{SOME_EDGE}(?P<month>{MONTH})",
    ),
    _rule(
        "month", "MONTH",
        rf"(?:(?<=[Ii]n\s)|(?<=since\s)|(?<=Since\s)|(?<=until\s)|(?<=by\s)|(?<=By\s)|(?<=between\s)|(?<=from\s)|(?<=before\s)"
        rf"|(?<=after\s)|(?<=during\s)|(?<=to\s)|(?<=and\s))(?P<month>{MONTH})",
    ),
    _rule("month", "MONTH month", rf"(?i:the\s+month\s+of\s+)(?P<month>{MONTH})"),
    _rule("month", "MONTH", rf"(?P<month>{MONTH})(?=\s+(?:to|through|and|until)\s+{MONTH})"),
    _rule(
        "near_day", "today|yesterday|tomorrow|tonight|night|morning|afternoon|evening|day_before|day_after",
        r"(?i:(?:early\s+|late\s+|earlier\s+|later\s+)?(?P<word>today|yesterday|tomorrow|tonight|last\s+night|overnight"
        r"|this\s+(?:morning|afternoon|evening)|the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow))",
    ),
    _rule("weekday", "WEEKDAY week", rf"(?P<weekday>{WEEKDAY})\s+(?:of\s+)?(?i:(?P<week>last|this|next)\s+week)"),
    _rule("vague", "WEEKDAY ago", rf"(?i:a\s+week\s+ago)\s+{WEEKDAY}"),
    _rule(
        "weekday", "WEEKDAY",
        r"(?<!Super\s)(?<!Black\s)(?<!Ash\s)(?<!Cyber\s)(?<!Bloody\s)(?<!Holy\s)"
        r"(?:(?i:(?P<which>last|next|this\s+coming|this\s+past|this|coming|past)\s+))?"
        rf"(?:(?<=\bon\s)|(?!{WEEKDAY}\s+(?:before|after)\s+(?:the|that|his|her|their)\s))(?P<weekday>{WEEKDAY})",
    ),
    _rule(
        "week_of", "MONTH week",
        rf"(?i:the\s+week\s+of\s+)(?P<month>{MONTH})\s+(?P<day>{DAY})(?:,?\s+(?P<year>{YEAR}))?",
    ),
    _rule(
        "near", f"{_NEAR} {_UNITS}|century",
        rf"(?i:(?P<edge>{ENDS}\s+|early\s+|late\s+|mid-|earlier\s+|later\s+)?"
        r"(?P<which>last|this|next)\s+(?P<unit>week|month|year|weekend|decade|century))(?!\s+of\s)",
    ),
    _rule("near", f"{_ENDS} {_UNITS}", rf"(?i:(?P<edge>{ENDS}\s+)(?P<which>the)\s+(?P<unit>week|month|year))"),
    _rule("weekend", "weekend", r"(?i:the\s+weekend)"),
    _rule(
        "season", f"{_SEASONS} YEAR",
        r"(?i:(?P<season>spring|summer|autumn|fall|winter)\s+(?:of\s+)?)(?P<year>(?:19|20)\d\d)",
    ),
    _rule(
        "season", f"{_SEASONS} {_NEAR}",
        r"(?i:(?P<which>last|this|next)\s+(?P<season>spring|summer|autumn|fall|winter))",
    ),
    _rule(
        "quarter", "quarter|half",
        r"(?i:(?:the\s+)?(?P<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th)\s+(?P<unit>quarter|half)"
        r"(?:\s+of\s+(?:(?P<which>last|this|next)\s+year|(?P<year>(?:19|20)\d\d)))?)",
    ),
    _rule("quarter", "YEAR q", r"Q(?P<ordinal>[1-4])(?P<unit>)(?P<which>)\s+(?P<year>(?:19|20)\d\d)"),
    _rule("vague", "ago|later|earlier", rf"(?i:(?:several|many|a\s+few|some)\s+{UNIT}s?\s+(?:ago|later|earlier))"),
    _rule("vague", "ago", r"(?i:(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)\s+ago)"),
    _rule("ago", "ago", rf"(?i:(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?\s+ago)"),
    _rule("vague", "ago|later|earlier", rf"(?i:{COUNT}\s+(?:minutes?|hours?)\s+(?:ago|later|earlier))"),
    _rule("ahead", "now", rf"(?i:(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?\s+from\s+now)"),
    _rule("ahead", f"in {_UNITS}", rf"(?i:in\s+(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?(?:['’]\s+time)?)"),
    _rule("coming", "within", rf"(?i:within\s+(?:the\s+next\s+)?(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?)"),
    _rule(
        "coming", "next|coming",
        rf"(?i:(?:over\s+|in\s+)?the\s+(?:next|coming)\s+(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?)",
    ),
    _rule(
        "past", "past|last",
        rf"(?i:the\s+(?:past|last)\s+(?:(?P<count>{COUNT})\s+)?(?P<unit>{UNIT})s?)"
        r"(?!\s+of\s(?!\s*[A-Z]{0,3}[$€£]))",
    ),
    _rule(
        "vague", "week|days of MONTH",
        rf"(?i:(?:first|second|third|fourth|last|final)\s+(?:week|days)\s+of\s+){MONTH}",
    ),
    _rule("vague", "course", r"(?i:the\s+course\s+of\s+the\s+(?:week|month|quarter|year))"),
    _rule("vague", "coming", r"(?i:the\s+coming\s+(?:days|weeks|months|years))"),
    _rule(
        "told", "following|next|previous|preceding",
        r"(?i:(?P<which>the\s+following|the\s+next|the\s+previous|the\s+preceding)\s+(?P<unit>day|week|month|year))",
    ),
    _rule(
        "same_period", "same year",
        r"(?i:the\s+same\s+(?:period|quarter|month)\s+(?:(?:a|one)\s+year\s+(?:ago|earlier|before)"
        r"|(?:of\s+|in\s+)?(?:the\s+)?(?:last|previous)\s+year))",
    ),
    _rule("told", "day", r"(?i:(?<!in\s)the\s+(?P<unit>day)\s+(?P<which>before|after)(?=\s*(?:[,.;:)]|$)))"),
    _rule("told", "that|same", rf"(?i:(?:later\s+|earlier\s+)?(?P<which>{_THAT})\s+(?P<unit>day|week|month|year))"),
    _rule(
        "told", "later|earlier",
        rf"(?i:(?P<count>{COUNT})\s+(?P<unit>day|week|month|year)s?\s+(?P<which>later|earlier))",
    ),
    _rule(
        "decade", "DIGIT",
        r"(?i:the\s+)(?:(?i:early|mid|late)[\s-]+)?(?:(?P<decade>1\d\d0|20\d0)|['’](?P<short>[2-9]0))s",
    ),
    _rule(
        "century", "century",
        r"(?i:the\s+)(?:(?i:early|mid|late)[\s-]+)?(?P<number>\d{1,2})(?:st|nd|rd|th)[\s-](?i:century)",
    ),
    _rule("feast", f"{_FEASTS}", rf"(?i:(?P<feast>{_FEAST}))(?:,?\s+(?P<year>(?:19|20)\d\d))?"),
    _rule("fiscal", "fiscal|financial", r"(?i:(?:fiscal|financial)(?:\s+year)?)\s+\d{4}"),
    _rule("years", "YEAR", r"(?P<year>(?:1[5-9]|20)\d\d)[-–—](?P<last>(?:1[5-9]|20)\d\d|\d\d)"),
    _rule("years", "YEAR between", rf"(?<=[Bb]etween\s)(?P<year>{YEAR})\s+and\s+(?P<last>{YEAR})"),
    _rule("years", "YEAR from", rf"(?<=[Ff]rom\s)(?P<year>{YEAR})\s+to\s+(?P<last>{YEAR})"),
    _rule("year", "YEAR year", rf"(?i:the\s+year\s+)(?P<year>{YEAR})"),
    _rule(
        "year", "YEAR",
        r"(?:(?<=[Tt]he\s)|(?<=\b[Aa]\s)|(?<='s\s)|(?<=’s\s))(?P<year>(?:19|20)\d\d)(?=\s+[a-z])(?!\s+[a-z]+s\b)",
    ),
    _rule(
        "year", "YEAR",
        r"(?:(?<=[Ii]n\s)|(?<=[Ss]ince\s)|(?<=[Uu]ntil\s)|(?<=[Bb]y\s)|(?<=during\s)|(?<=before\s)|(?<=after\s))"
        rf"(?P<year>{YEAR})",
    ),
    _rule(
        "year", "YEAR",
        rf"{SOME_EDGE}(?P<year>{YEAR})",
    ),
    _rule(
        "year", "YEAR",
        r"(?<![.\d]\s)(?P<year>(?:1[5-9]|20)\d\d)(?![\d%]|,\d|\.\d)"
        r"(?=\s*(?:[,.;:)\]–—-]|$)|\s+(?:and|to|until|through)\s)",
    ),
    _rule("clock", "DIGIT|noon|midnight", CLOCK),
)  # fmt: skip
