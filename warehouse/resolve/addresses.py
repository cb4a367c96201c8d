"""Which addresses lead to one page of an outlet: its AMP, mobile and print forms are not other pages."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

# What the web's content systems put before a host, into a path or into a query for another form of the same page.
HOST_FORM = re.compile(r"^(?:(?:www|m|mobile|amp|print)\.)+(?=[^.]+\.)")
PATH_FORM = re.compile(r"^/(?:amp|print)(?=/)|/(?:amp|print)/?$|[._-](?:amp|print)(?=\.s?html?$|$)", re.IGNORECASE)
QUERY_FORM = frozenset({"amp", "outputtype", "print", "printable", "view", "format", "mode"})
FORMS = frozenset({"", "1", "true", "yes", "amp", "print", "mobile", "printable"})


def page_address(url: str | None, canonical: str | None = None) -> str | None:
    """The host and path that all forms of a page have in common; None for what is no web address.

    `canonical` is the address that the page calls its own. It counts where it lies on the same host: another outlet's
    is the address of what was taken over, and a front page's is a mistake.
    """
    own, called = _strip(url), _strip(canonical)
    if own is None or called is None or called[0] != own[0] or called[1] == "/":
        called = own
    return None if called is None else "".join(called)


def _strip(url: str | None) -> tuple[str, str] | None:
    try:
        parts = urlsplit(url or "")
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    path = PATH_FORM.sub("", parts.path).rstrip("/") or "/"
    query = [
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not (name.lower() in QUERY_FORM and value.lower() in FORMS)
    ]
    return HOST_FORM.sub("", host), path + (f"?{urlencode(query)}" if query else "")
