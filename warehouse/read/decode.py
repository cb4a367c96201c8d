"""Bytes to text, with the encoding that was used and why."""

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from warehouse.read.media import is_wide

SAMPLE_BYTES = 1 << 15
META_BYTES = 4096
MAX_BROKEN_SHARE = (
    0.02  # of all non-ASCII bytes: a text cut within a letter, or one pasted Latin-1 line, is still UTF-8
)
# Thai is left out: its one-byte code accepts all that EUC-JP writes, and was chosen for it.
DETECTABLE = ("cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1252", "iso8859_2", "koi8_r", "shift_jis",
              "euc_jp", "euc_kr", "gb18030", "big5")  # fmt: skip
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Browsers read these labels as windows-1252 and its like (WHATWG Encoding); Python's own latin-1 gives C1 controls.
ALIASES = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
}
CHARSET_PARAMETER = re.compile(r"charset\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE)
META_CHARSET = re.compile(rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the Python name of its encoding, what told it (`method`), and what was declared but did not hold."""

    text: str
    encoding: str
    method: str
    declared: str | None = None
    is_lying: bool = False
    replaced_count: int = 0

    def describe(self) -> dict[str, str | int | bool]:
        """What `pages.metadata` keeps of it."""
        kept: dict[str, str | int | bool] = {"name": self.encoding, "method": self.method}
        if self.declared:
            kept["declared"] = self.declared
        if self.is_lying:
            kept["is_lying"] = True
        if self.replaced_count:
            kept["replaced_count"] = self.replaced_count
        return kept


def decode_bytes(content: bytes, media_type: str | None = None) -> Decoded:
    """The text of `content`: by byte order mark, valid UTF-8, declared charset, detection on a sample, windows-1252.

    Text that is valid UTF-8 and not plain ASCII is UTF-8 whatever was declared: chance hardly ever makes it so, and
    servers that declare ISO-8859-1 for all they send are common. Such a declaration is noted as lying.
    """
    for mark, name in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _replacing(content[len(mark) :], name, "byte_order_mark", None)
    declared, origin = _find_declared(content, media_type)
    wide = is_wide(content)
    if wide:
        return _replacing(content, wide, "nul_pattern", declared)
    codec = _codec_of(declared)
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(content, declared, codec, origin)
    if codec == "utf-8" or (content.isascii() and codec not in (None, "iso2022_jp", "hz")):
        return Decoded(text, "utf-8", origin, declared)
    if content.isascii() and codec in ("iso2022_jp", "hz"):
        return _replacing(content, codec, origin, declared)
    return Decoded(text, "utf-8", "strict_utf8", declared, is_lying=codec is not None)


def _decode_legacy(content: bytes, declared: str | None, codec: str | None, origin: str) -> Decoded:
    if codec not in (None, "utf-8"):
        try:
            return Decoded(content.decode(codec), codec, origin, declared)
        except UnicodeDecodeError:
            pass  # the declaration does not hold; what follows says so with is_lying
    high = _count_high(content)
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    if broken <= max(1, MAX_BROKEN_SHARE * high) and high > broken * 4:
        return Decoded(text, "utf-8", "utf8_with_losses", declared, codec not in (None, "utf-8"), broken)
    # Detection reads the bytes around the first one that is not ASCII: a long Latin head would hide it.
    first = next(i for i, byte in enumerate(content) if byte > 0x7F)
    sample = content[max(0, first - 2048) : first + SAMPLE_BYTES]
    best = from_bytes(sample, cp_isolation=list(DETECTABLE)).best()
    found = best.encoding if best is not None else "cp1252"
    method = "detected" if best is not None else "fallback"
    return _replacing(content, found, method, declared, is_lying=codec is not None)


def _count_high(content: bytes) -> int:
    return len(content) - len(content.translate(None, bytes(range(0x80, 0x100))))


def _replacing(content: bytes, codec: str, method: str, declared: str | None, is_lying: bool = False) -> Decoded:
    text = content.decode(codec, "replace")
    already = 0 if "\ufffd" not in text else text.count("\ufffd")
    return Decoded(text, codec, method, declared, is_lying, already)


def _find_declared(content: bytes, media_type: str | None) -> tuple[str | None, str]:
    in_header = CHARSET_PARAMETER.search(media_type or "")
    if in_header:
        return in_header[1].lower(), "header"
    in_meta = META_CHARSET.search(content[:META_BYTES])
    return (in_meta[1].decode("ascii").lower(), "meta") if in_meta else (None, "strict_utf8")


def _codec_of(declared: str | None) -> str | None:
    if declared is None:
        return None
    try:
        name = codecs.lookup(declared).name
    except LookupError:
        return None
    # A meta element that says UTF-16 was itself read as ASCII, so it cannot be true (WHATWG: take it for UTF-8).
    return "utf-8" if name.startswith("utf-16") else ALIASES.get(name, name)
