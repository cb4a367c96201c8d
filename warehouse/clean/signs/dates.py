"""Dates as a text writes them, with exactly the precision that it gives (EDTF)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

# Names of the months as dates write them (Unicode CLDR, formats wide and abbreviated), by number. Short names that are
# words of their own ('out', 'set', 'mag', 'gen') are left out.
_NAMES = """
1 january jan januar jänner januari janvier janv enero ene gennaio janeiro stycznia января січня ocak ledna ianuarie
2 february feb februar februari février févr febrero febbraio fevereiro fev lutego февраля лютого şubat února februarie
3 march mar märz mrz mars marts marzo março maart mrt maret marca марта березня mart března martie
4 april apr avril avr abril abr aprile kwietnia апреля квітня nisan dubna aprilie
5 may mai mayo mei maj maggio maio maja мая травня mayıs května
6 june jun juni juin junio giugno junho czerwca июня червня haziran června iunie
7 july jul juli juillet juil julio luglio julho lipca июля липня temmuz července iulie
8 august aug août agosto ago augustus augusti agustus sierpnia августа серпня ağustos srpna
9 september sep sept septembre septiembre settembre setembro września сентября вересня eylül září septembrie
10 october oct oktober okt octobre octubre ottobre outubro października октября жовтня ekim října octombrie
11 november nov novembre noviembre novembro listopada ноября листопада kasım listopadu noiembrie
12 december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des grudnia декабря грудня aralık
   prosince decembrie
"""
_MONTHS: dict[str, int] = {}
for _token in _NAMES.split():
    if _token.isdigit():
        _number = int(_token)
    else:
        _MONTHS[_token] = _number
MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
WEEKDAYS = {
    "lunedì": 0, "martedì": 1, "mercoledì": 2, "giovedì": 3, "venerdì": 4, "sabato": 5, "domenica": 6,
    "maandag": 0, "dinsdag": 1, "woensdag": 2, "donderdag": 3, "vrijdag": 4, "zaterdag": 5, "zondag": 6,
    "понедельник": 0, "вторник": 1, "среда": 2, "четверг": 3, "пятница": 4, "суббота": 5, "воскресенье": 6,
    "mon": 0, "tue": 1, "wed": 2, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonntag": 6,
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
    "lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6,
}  # fmt: skip
WEEKDAY = (
    r"(?:(?P<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    + "|".join(name for name in WEEKDAYS if len(name) > 3)
    + r")\b\.?,?\s+(?:(?:den|le|el)\s+)?)?"
)
YEAR = r"(?:19|20)\d\d"
CLOCK = (
    r"(?:[T,\s]+(?:at\s+)?(?P<hour>[01]?\d"
    r"|2[0-3])[:.](?P<minute>[0-5]\d)(?::[0-5]\d)?(?:\.\d+)?\s*(?P<half>[ap]\.?m\.?)?\s*(?P<zone>Z\b"
    r"|[+-]\d\d:?\d\d|UTC|GMT)?)?"
)

_DAY = r"[12]\d|3[01]|0?[1-9]"
_BETWEEN = r"(?:\s*[-/.]\s*|\s+(?:of\s+|de\s+)?)"
# A year may be glued to the words behind it: elements beside each other lose the space between ('Dec 17, 2025By').
DATE = re.compile(
    rf"""(?<![\w])(?:
      (?P<iso>{YEAR})-(?P<iso_month>0[1-9]|1[0-2])-(?P<iso_day>0[1-9]|[12]\d|3[01])(?!\d)
    | (?P<big>{YEAR})(?:[/.]\s?|\s?[年년]\s?)(?P<big_month>0?[1-9]|1[0-2])(?:[/.]\s?|\s?[月월]\s?)
      (?P<big_day>{_DAY})(?!\d)
    | (?P<one>\d{{1,2}})(?P<mark>[/.-])\s?(?P<two>\d{{1,2}})[/.-]\s?(?P<numeric>{YEAR})(?!\d)
    | {WEEKDAY}(?:(?P<month_first>{MONTH})[\s-]*(?P<day_second>{_DAY})(?:st|nd|rd|th)?(?![\d:])
      (?:,?[\s-]+(?P<year_third>{YEAR})(?!\d))?
    | (?P<day_first>{_DAY})(?:st|nd|rd|th|\.|º)?{_BETWEEN}(?P<month_second>{MONTH})
      (?:,?(?:\s*[-/]\s*|\s+(?:de\s+|del\s+)?)(?P<year_last>{YEAR})(?!\d))?)
    ){CLOCK}""",
    re.IGNORECASE | re.VERBOSE,
)
DIGIT = re.compile(r"\d")
MONTH_OF_YEAR = re.compile(rf"(?<!\d )(?<!\d\. )(?<!\w)({MONTH}),?\s+(?:de\s+|of\s+)?({YEAR})(?!\d)", re.IGNORECASE)
EPOCH = re.compile(r"1\d{9}(?:\d{3})?")  # from 2001 to 2033
ASCTIME = re.compile(r"\b([A-Z][a-z]{2} +\d{1,2}) (\d\d:\d\d:\d\d) (?:[A-Z]{2,5} )?((?:19|20)\d\d)\b")
FIRST_YEAR, LAST_YEAR = 1900, 2099  # as YEAR reads them


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date at a place of a text: EDTF with X for the digits that are not told, the instant in its own zone where
    one is, and the weekday that stands with it (0 is Monday)."""

    start: int
    end: int
    edtf: str
    at: datetime | None = None
    weekday: int | None = None

    @property
    def day(self) -> date | None:
        """The calendar day, where year, month and day are all told."""
        return date.fromisoformat(self.edtf) if self.edtf[:1].isdigit() and len(self.edtf) == 10 else None


def find_dates(text: str, is_day_first: bool | None = None) -> Iterator[FoundDate]:
    """The dates in `text`, in order.

    Numeric dates with a slash or hyphen whose day and month could be exchanged are read as `is_day_first` says, and
    left out where it is None, not guessed; with points between, the day stands first.
    """
    if DIGIT.search(text) is None:  # every date has one, most paragraphs have none
        return
    for match in DATE.finditer(text):
        parts = _read_parts(match, is_day_first)
        if parts is None:
            continue
        year, month, day = parts
        try:
            date(year or 2000, month, day)  # 2000 was a leap year: 29 February without a year is a date
        except ValueError:
            continue
        edtf = f"{year:04d}-{month:02d}-{day:02d}" if year else f"XXXX-{month:02d}-{day:02d}"
        weekday = _read_weekday(match["weekday"])
        yield FoundDate(match.start(), match.end(), edtf, _read_instant(match, edtf) if year else None, weekday)


def find_months(text: str) -> Iterator[date]:
    """The first days of the months that `text` names with a year and without a day: 'in December 2021'."""
    for match in MONTH_OF_YEAR.finditer(text):
        yield date(int(match[2]), _month(match[1]), 1)


def _read_parts(match: re.Match[str], is_day_first: bool | None) -> tuple[int, int, int] | None:
    group = match.groupdict()
    if group["iso"]:
        return int(group["iso"]), int(group["iso_month"]), int(group["iso_day"])
    if group["big"]:
        return int(group["big"]), int(group["big_month"]), int(group["big_day"])
    if group["numeric"]:
        one, two = int(group["one"]), int(group["two"])
        if one > 12 >= two or one == two:
            return int(group["numeric"]), two, one
        if two > 12 >= one:
            return int(group["numeric"]), one, two
        if group["mark"] == ".":
            is_day_first = True
        if is_day_first is None or max(one, two) > 12:
            return None
        return (int(group["numeric"]), two, one) if is_day_first else (int(group["numeric"]), one, two)
    if group["month_first"]:
        return int(group["year_third"] or 0), _month(group["month_first"]), int(group["day_second"])
    return int(group["year_last"] or 0), _month(group["month_second"]), int(group["day_first"])


def _read_weekday(name: str | None) -> int | None:
    if name is None:
        return None
    lower = name.lower()
    return WEEKDAYS.get(lower, WEEKDAYS.get(lower[:3]))


def month_number(name: str) -> int | None:
    """The month (1 to 12) of a name in any language that is known here, or None."""
    return _MONTHS.get(name.lower().rstrip("."))


def _month(name: str) -> int:
    return _MONTHS[name.lower().rstrip(".")]


def _read_instant(match: re.Match[str], day: str) -> datetime | None:
    """The instant, in the zone that the text gives with the clock time; without a zone it is not known."""
    zone, hour, minute = match["zone"], match["hour"], match["minute"]
    if not zone or hour is None:
        return None
    hours = int(hour)
    if match["half"]:
        hours = hours % 12 + (12 if match["half"].lower().startswith("p") else 0)
    offset = "+00:00" if zone.upper() in ("Z", "UTC", "GMT") else zone
    try:
        return datetime.fromisoformat(f"{day}T{hours:02d}:{minute}{offset}")
    except ValueError:
        return None


def parse_stamp(value: str, is_day_first: bool | None = None) -> FoundDate | None:
    """A machine-written date (ISO 8601, seconds or milliseconds since 1970, C's asctime and Java's Date, or else the
    first date in the words), or None. Placeholders for no date (year 1, 1 January 1970) are none."""
    words = value.strip()
    found = _parse_machine(words) or next(find_dates(words, is_day_first), None)
    return None if found is None or found.edtf == "1970-01-01" else found


def _parse_machine(words: str) -> FoundDate | None:
    if EPOCH.fullmatch(words):
        stamp = datetime.fromtimestamp(int(words[:10]), UTC)
    elif match := ASCTIME.search(words):
        found = next(find_dates(f"{match[1]} {match[3]}"), None)
        return replace(found, start=0, end=len(words)) if found else None
    else:
        try:
            stamp = datetime.fromisoformat(words)
        except ValueError:
            return None
    if not FIRST_YEAR <= stamp.year <= LAST_YEAR:
        return None
    return FoundDate(0, len(words), stamp.date().isoformat(), stamp if stamp.tzinfo else None)
