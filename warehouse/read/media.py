"""What kind of page some bytes are, told by the bytes alone, and the one spelling of a URL."""

import json
import re

from courlan import normalize_url

from warehouse.errors import RejectedInput

HTML = "text/html"
TEXT = "text/plain"
RECORD = "application/vnd.newshouse.record+json"
RECORD_KEYS = frozenset({"url", "html", "text", "title", "published", "source"})

SAMPLE_BYTES = 1 << 16
MAX_CONTROL_SHARE = 0.02  # Latin-1 debris and a stray NUL stay far below, compressed or executable bytes far above

# First bytes of common files that are not pages (file(1) magic, WHATWG MIME Sniffing).
SIGNATURES = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"RIFF", "a RIFF media file"),
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"PK\x05\x06", "an empty ZIP archive"),
    (b"\x1f\x8b", "a gzip file inside what should be a page"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ", "an xz file"),
    (b"\x28\xb5\x2f\xfd", "a Zstandard file"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\x7fELF", "an executable"),
    (b"MZ\x90", "an executable"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"SQLite format 3", "an SQLite database"),
    (b"PAR1", "a Parquet file"),
    (b"OggS", "an Ogg media file"),
    (b"ID3", "an MP3 file"),
    (b"\x00\x00\x01\x00", "an icon"),
)
WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
CONTROL = bytes(c for c in range(32) if c not in b"\t\n\x0b\x0c\r\x1b") + b"\x7f"

OPENING = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,4000}?-->\s*)*<(?:!doctype\s+html|(?:html|head|body|base|title|meta|link|script|style|"
    r"article|section|main|div|p|h[1-6]|table|ul|ol|a|span|header|figure|img|br|b|i|strong|em|blockquote)[\s>/])",
    re.IGNORECASE | re.DOTALL,
)
INNER_TAG = re.compile(r"<(?:html|body)[\s>]|</(?:p|div|li|h[1-6]|article|section|td|ul|table)>", re.IGNORECASE)
FEED = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,4000}?-->\s*|<\?.{0,400}?\?>\s*)*<(rss|feed|rdf:RDF|urlset|sitemapindex)[\s>]",
    re.DOTALL,
)


def sniff_media_type(content: bytes) -> str:
    """`text/html`, `text/plain` or the record type, by the content alone: the same bytes are the same capture.

    Raises RejectedInput for nothing at all, for binary data, and for feeds and sitemaps, which list pages but are none.
    """
    if not content.strip(b" \t\r\n\x0b\x0c\x00\xef\xbb\xbf"):
        raise RejectedInput("the file is empty: give one that holds a page")
    for signature, name in SIGNATURES:
        if content.startswith(signature):
            raise RejectedInput(f"this is {name}, not a page: convert it to HTML or text first")
    if content[4:8] == b"ftyp":
        raise RejectedInput("this is an MP4 media file, not a page: convert it to HTML or text first")
    if not content.startswith(WIDE_MARKS) and not is_wide(content):
        sample = content[:SAMPLE_BYTES]
        control = len(sample) - len(sample.translate(None, CONTROL))
        if control > max(4, MAX_CONTROL_SHARE * len(sample)):
            raise RejectedInput(
                f"{control} of the first {len(sample)} bytes are control characters: that is binary data"
            )
    return _sniff_text(content)


def is_wide(content: bytes) -> str | None:
    """`utf-16-le` or `utf-16-be` where every other byte of the start is mostly NUL, as in Western text without a
    mark.
    """
    sample = content[:1024]
    half = len(sample) // 2
    if half < 8:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _sniff_text(content: bytes) -> str:
    start = content[:SAMPLE_BYTES]
    wide = "utf-16" if start.startswith(WIDE_MARKS[:2]) else is_wide(start)
    head = start.decode(wide, "replace") if wide else start.decode("utf-8-sig", "replace")
    feed = FEED.match(head)
    if feed:
        raise RejectedInput(f"this is a feed or sitemap (<{feed[1]}>), not a page: give the pages that it lists")
    if head.lstrip().startswith("{") and is_record(content):
        return RECORD
    if OPENING.match(head) or len(INNER_TAG.findall(head[:8192])) >= 3:
        return HTML
    return TEXT


def is_record(content: bytes) -> bool:
    """True for a JSON object with a text or html string and no key but those of a record."""
    try:
        value = json.loads(content)
    except ValueError:
        return False
    return (
        isinstance(value, dict)
        and value.keys() <= RECORD_KEYS
        and any(isinstance(value.get(key), str) for key in ("html", "text"))
    )


def normalise_url(url: str | None) -> str | None:
    """The one spelling of a web address (courlan: lower-case host, no default port, no trackers, no fragment).

    Returns None for None or an empty text. Raises RejectedInput where it is no absolute http or https address.
    """
    if url is None or not url.strip():
        return None
    stripped = url.strip()
    if not re.match(r"https?://[^\s/?#]+\.?[^\s]*$", stripped, re.IGNORECASE):
        raise RejectedInput(
            f"{stripped[:200]} is no web address: it must start with http:// or https:// and hold no spaces"
        )
    plain = stripped.partition("#")[0]  # a fragment names a place in the page, not another page
    try:
        return str(normalize_url(plain))
    except ValueError as error:
        raise RejectedInput(f"{stripped[:200]} is no web address ({error}): give one that a browser opens") from None
