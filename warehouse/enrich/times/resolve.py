"""What an expression of time stands for, seen from the day of publishing, the date just told and the clause's tense."""

from collections.abc import Callable

from warehouse.enrich.times import counted, dated
from warehouse.enrich.times.anchors import Context, Match
from warehouse.enrich.times.find import TimeWords
from warehouse.enrich.times.stretch import Stretch, day_of, span_of, step

RESOLVERS: dict[str, Callable[[Match, Context], Stretch | None]] = {
    "iso": dated.read_iso,
    "numeric": dated.read_numeric,
    "day_range": dated.read_day_range,
    "date": dated.read_date,
    "monthday": dated.read_monthday,
    "month": dated.read_month,
    "near_day": dated.read_near_day,
    "weekday": dated.read_weekday,
    "week_of": dated.read_week_of,
    "near": counted.read_near,
    "weekend": counted.read_weekend,
    "season": counted.read_season,
    "quarter": counted.read_quarter,
    "ago": counted.read_ago,
    "ahead": counted.read_ahead,
    "coming": counted.read_coming,
    "past": counted.read_past,
    "told": counted.read_told,
    "same_period": counted.read_same_period,
    "decade": counted.read_decade,
    "century": counted.read_century,
    "feast": counted.read_feast,
    "years": counted.read_years,
    "year": counted.read_year,
    "vague": counted.read_nothing,
    "fiscal": counted.read_nothing,
    "clock": counted.read_nothing,
}


def resolve_time(words: TimeWords, context: Context) -> Stretch | None:
    """The stretch of the calendar that an expression means; None where the text does not say which one it is."""
    try:
        found = RESOLVERS[words.rule](words.match, context)
        if words.until is not None:
            until = _resolve_end(words.until, found, context)
            if found is None or until is None:
                return None
            found = _align_start(words.match, found, until, context)
            if words.is_list and step(found, 1) != until:
                return None  # 'in April and August' is no stretch
            return span_of(found, until)
    except (ValueError, OverflowError):  # 30 February, or a year before 1
        return None
    return _apply_prefix(words, found) if found is not None else None


def _resolve_end(words: TimeWords, start: Stretch | None, context: Context) -> Stretch | None:
    """The end of a range: the first fitting stretch from its start on, where it leaves the year or the week open."""
    anchor = context
    if start is not None and start.first is not None and words.rule in ("weekday", "date", "month"):
        anchor = Context(start.first, context.told, "future")
    return RESOLVERS[words.rule](words.match, anchor)


def _align_start(match: Match, start: Stretch, end: Stretch, context: Context) -> Stretch:
    """A range's start with the year of its end, where only the end tells one ('January to March 2026')."""
    groups = match.groupdict()
    if (
        end.first is not None
        and groups.get("month")
        and not groups.get("year")
        and start.granularity in ("day", "month")
    ):
        again = RESOLVERS["date" if groups.get("day") else "month"](match, Context(end.first, context.told, "past"))
        return again or start
    return start


def _apply_prefix(words: TimeWords, found: Stretch) -> Stretch | None:
    edge = (words.match.groupdict().get("edge") or "").lower()
    prefix = " ".join(words.prefix.split())
    if prefix in ("until", "till", "by") or (prefix in ("before", "prior to") and "end" in edge):
        end = day_of(found.last).edtf if "end" in edge and found.last else found.edtf
        return Stretch(f"../{end}", "open") if "/" not in found.edtf else None
    if prefix == "since":
        return Stretch(f"{found.edtf.partition('/')[0]}/..", "open")
    if prefix in ("before", "prior to"):
        before = step(found, -1)
        return Stretch(f"../{before.edtf}", "open") if before and "/" not in before.edtf else None
    if prefix == "after":
        after = step(found, 1)
        return Stretch(f"{after.edtf}/..", "open") if after and "/" not in after.edtf else None
    if prefix in ("around", "about", "circa") and found.granularity == "year":
        return Stretch(f"{found.edtf}~", "year")
    return found
