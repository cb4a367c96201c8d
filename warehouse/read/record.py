"""One row of JSON lines or Parquet, in the one spelling that its capture keeps."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from warehouse.errors import RejectedInput
from warehouse.read.media import RECORD_KEYS


@dataclass(frozen=True, slots=True)
class Record:
    """A page that came with its own columns; absent ones are None."""

    html: str | None = None
    text: str | None = None
    url: str | None = None
    title: str | None = None
    published: str | None = None
    source: str | None = None

    def declared(self) -> dict[str, str]:
        """What the row says about the page beside its words."""
        said = {"url": self.url, "title": self.title, "published": self.published, "source": self.source}
        return {key: value for key, value in said.items() if value}


def encode_record(values: Mapping[str, str]) -> bytes:
    """The canonical bytes of a row: a JSON object of the record's keys, sorted, in UTF-8, without escapes for
    letters.
    """
    kept = {key: values[key] for key in sorted(RECORD_KEYS) if values.get(key)}
    text = json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "replace")  # a lone surrogate has no UTF-8


def parse_record(content: bytes) -> Record:
    """The row that `encode_record` wrote. Raises RejectedInput for what is no such row."""
    try:
        values = json.loads(content)
    except ValueError as error:
        raise RejectedInput(f"the record is no JSON object ({error}): give one with a text or html key") from None
    if not isinstance(values, dict) or not any(
        isinstance(values.get(key), str) and values[key].strip() for key in ("html", "text")
    ):
        raise RejectedInput(
            "the record has neither a text nor an html value: name the column that holds it in the mapping"
        )
    return Record(**{key: value for key, value in values.items() if key in RECORD_KEYS and isinstance(value, str)})
