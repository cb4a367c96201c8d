"""Expressions of time in English, each with exactly the precision that it has (EDTF)."""

from warehouse.enrich.times.anchors import Context
from warehouse.enrich.times.find import TimeWords, find_times
from warehouse.enrich.times.resolve import resolve_time
from warehouse.enrich.times.stretch import Stretch, read_edtf

__all__ = ["Context", "Stretch", "TimeWords", "find_times", "read_edtf", "resolve_time"]
