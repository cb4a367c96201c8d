"""Events in a read document: what happened, who took part, where and when, in whose telling."""

from warehouse.enrich.events.find import METHOD, find_event_mentions

__all__ = ["METHOD", "find_event_mentions"]
