"""How news gives words to people, one construction a case: invented prose and the quotes that must come out.

A quote is (kind, words, speaker's words or None, cue or None, the name that the speaker is or None).
"""

from dataclasses import dataclass, field

Expected = tuple[str, str, str | None, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Case:
    """A construction: its name, its text, the quotes and the terms in it."""

    name: str
    text: str
    quotes: list[Expected]
    terms: list[tuple[str, str]] = field(default_factory=list)
    kinds: dict[int, str] = field(default_factory=dict)
