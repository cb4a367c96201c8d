"""Dates as a text writes them, with exactly the precision that it gives (EDTF)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    "januar": 1, "februar": 2, "märz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10, "dezember": 12,
    "janvier": 1, "février": 2, "mars": 3, "avril": 4, "juin": 6, "juillet": 7, "août": 8, "septembre": 9,
    "octobre": 10,
    "novembre": 11, "décembre": 12, "enero": 1, "febrero": 2, "marzo": 3, "abril": 4, "mayo": 5, "junio": 6, "julio": 7,
    "agosto": 8, "septiembre": 9, "octubre": 10, "noviembre": 11, "diciembre": 12,
}  # fmt: skip
MONTH = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\b\.?"
WEEKDAYS = {
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

DATE = re.compile(
    rf"""\b(?:
      (?P<iso>{YEAR})-(?P<iso_month>0[1-9]|1[0-2])-(?P<iso_day>0[1-9]|[12]\d|3[01])
    | (?P<big>{YEAR})[/.](?P<big_month>0?[1-9]|1[0-2])[/.](?P<big_day>0?[1-9]|[12]\d|3[01])\b
    | (?P<one>\d{{1,2}})[/.](?P<two>\d{{1,2}})[/.](?P<numeric>{YEAR})\b
    | {WEEKDAY}(?:(?P<month_first>{MONTH})\s*(?P<day_second>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:])
      (?:,?\s+(?P<year_third>{YEAR})\b)?
    | (?P<day_first>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th|\.|º)?\s+(?:of\s+|de\s+)?(?P<month_second>{MONTH})
      (?:,?\s+(?:de\s+|del\s+)?(?P<year_last>{YEAR})\b)?)
    ){CLOCK}""",
    re.IGNORECASE | re.VERBOSE,
)


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


def find_dates(text: str) -> Iterator[FoundDate]:
    """The dates in `text`, in order. Numeric dates whose day and month could be exchanged are left out, not guessed."""
    for match in DATE.finditer(text):
        parts = _read_parts(match)
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


def _read_parts(match: re.Match[str]) -> tuple[int, int, int] | None:
    group = match.groupdict()
    if group["iso"]:
        return int(group["iso"]), int(group["iso_month"]), int(group["iso_day"])
    if group["big"]:
        return int(group["big"]), int(group["big_month"]), int(group["big_day"])
    if group["numeric"]:
        one, two = int(group["one"]), int(group["two"])
        if one > 12 >= two or one == two:
            return int(group["numeric"]), two, one
        return (int(group["numeric"]), one, two) if two > 12 >= one else None
    if group["month_first"]:
        return int(group["year_third"] or 0), _month(group["month_first"]), int(group["day_second"])
    return int(group["year_last"] or 0), _month(group["month_second"]), int(group["day_first"])


def _read_weekday(name: str | None) -> int | None:
    if name is None:
        return None
    lower = name.lower()
    return WEEKDAYS.get(lower, WEEKDAYS.get(lower[:3]))


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


def parse_stamp(value: str) -> FoundDate | None:
    """A machine-written date (ISO 8601, or the first date in the words), or None."""
    words = value.strip()
    try:
        stamp = datetime.fromisoformat(words)
    except ValueError:
        return next(find_dates(words), None)
    return FoundDate(0, len(value), stamp.date().isoformat(), stamp if stamp.tzinfo else None)
