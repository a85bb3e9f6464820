"""Links of a list: absolute, free of the redirectors whose target can be read off them."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urljoin, urlsplit

_LONGEST = 4_000  # characters; judgement: half of what `core.urls` takes
_REDIRECTORS: tuple[tuple[re.Pattern[str], re.Pattern[str], tuple[str, ...]], ...] = (
    (re.compile(r"(?:www\.)?google\.[a-z.]{2,6}"), re.compile(r"/url"), ("url", "q")),
    (re.compile(r"(?:www\.)?bing\.com"), re.compile(r"/news/apiclick\.aspx"), ("url",)),
    (re.compile(r"lm?\.facebook\.com"), re.compile(r"/l\.php"), ("u",)),
    (re.compile(r"(?:www\.)?youtube\.com"), re.compile(r"/redirect"), ("q",)),
    (re.compile(r"(?:www\.)?(?:news\.)?duckduckgo\.com"), re.compile(r"/l/?"), ("uddg",)),
)
"""Host, path and parameters of the services that pass readers on to the address in a parameter."""

_MOST_NESTED = 3  # judgement: a redirector behind a redirector behind a third
_WEB = ("http://", "https://")


def absolute(base: str, link: str) -> str:
    """The http(s) address that a link names on `base`; empty if it names none.

    Ampersands that were escaped twice are read as such: no address has "&amp;" in it.
    """
    link = link.strip().replace("&amp;", "&")
    if not link or len(link) > _LONGEST:
        return ""
    if not link.startswith(_WEB):
        try:
            link = urljoin(base, link)
        except ValueError:
            return ""
    return unwrapped(link) if link.startswith(_WEB) else ""


def unwrapped(url: str) -> str:
    """The address behind a redirector's, where it stands in it; the address itself otherwise.

    Spares a request, and a page that asks readers to confirm that they want to leave.
    """
    for _ in range(_MOST_NESTED):
        if "=http" not in url or not (inner := _inner(url)).startswith(_WEB):
            break
        url = inner
    return url


def _inner(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    name = parts.hostname or ""
    for host, path, parameters in _REDIRECTORS:
        if host.fullmatch(name) and path.fullmatch(parts.path):
            given = parse_qs(parts.query)
            return next((given[key][0] for key in parameters if key in given), "")
    return ""
