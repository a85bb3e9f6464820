"""What is the address of an article? Canonical forms, hosts, and the outlet behind them.

A canonical URL identifies an article *and* is what is fetched, so only such differences are
ironed out as no server can mean (RFC 3986 §6.2.2 and §6.2.3), plus tracking parameters. The
order of the query is kept, for a server may heed it. What merely *usually* means the same page
(a trailing slash, `www.`, an AMP form, http for https) is left to `same_article`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

from monitor.core.urls.hosts import normal_host
from monitor.core.urls.tracking import is_tracking
from monitor.errors import UsageError
from monitor.model.story import Outlet

_PORTS = {"http": 80, "https": 443}
_MAX_URL = 8_000  # characters: RFC 9110 §4.1 asks for 8,000 octets
_SHOWN = 200  # characters of a bad URL that an error shows

_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PATH = _UNRESERVED | frozenset(b"!$&'()*+,;=:@/")
_QUERY = _PATH | frozenset(b"?")
_HEX = re.compile(rb"%([0-9A-Fa-f]{2})")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_EDGES = "".join(map(chr, range(0x21)))  # C0 controls and the space
_INSIDE = str.maketrans("", "", "\t\n\r")

_SIDE_HOSTS = ("www.", "m.", "mobile.", "amp.", "mobi.")
_AMP_PARAMETERS = frozenset({"amp", "outputtype=amp", "amp=1", "amp=true", "_amp=true", "view=amp"})
_AMP_SUFFIX = re.compile(r"\.amp(?=\.html?$|$)|(?<=[./])amp\.html?$")
_INDEX = re.compile(r"/index\.(?:html?|php)$")
_AMP_CACHE = re.compile(r"^/(?:[a-z]/)?(s/)?([^/]+\.[^/]+)(/.*)?$")


def canonicalise(url: str) -> str:
    """The canonical form of an http(s) URL: the identity of an article.

    Scheme and host are lower case, the host in its IDNA form and without a trailing dot; the
    default port, dot segments, the fragment and tracking parameters (`utm_*`, `fbclid`, …) are
    out; percent-encoding is normal: unreserved characters bare, everything else encoded as
    UTF-8 with capital digits. Query parameters keep their order. Idempotent.

    Raises UsageError for something that is no http(s) URL, or that carries a user name.
    """
    return _written(url, keep_tracking=False)


def canonical_or_empty(url: str) -> str:
    """The canonical form of a URL; empty for what is none."""
    try:
        return canonicalise(url)
    except UsageError:
        return ""


def fetchable(url: str) -> str:
    """The form in which a URL is requested: as `canonicalise`, but with its whole query.

    Redirects are followed in this form, since a server may insist on what looks like tracking.
    Raises UsageError as `canonicalise` does.
    """
    return _written(url, keep_tracking=True)


def resolve(base: str, reference: str) -> str:
    """The `fetchable` URL that a reference (a `Location`, a link) names on the page `base`.

    Raises UsageError when it leads to no http(s) URL.
    """
    text = reference.strip(_EDGES).translate(_INSIDE)
    if _SCHEME.match(text):
        return fetchable(text)
    try:
        return fetchable(urljoin(base, text.replace("\\", "/") if text[:1] == "\\" else text))
    except ValueError:
        raise _bad(text, "is no web address") from None


def split(url: str) -> SplitResult:
    """The parts of an http(s) URL, scheme and authority normal, the rest as given.

    Whitespace around it and line breaks within are dropped and backslashes read as slashes, as
    browsers do (WHATWG URL). Raises UsageError as `canonicalise` does.
    """
    text = url.strip(_EDGES).translate(_INSIDE)
    if len(text) > _MAX_URL:
        raise _bad(text, f"is longer than {_MAX_URL:,} characters")
    before, mark, fragment = text.partition("#")
    before, question, query = before.partition("?")
    try:
        parts = urlsplit(before.replace("\\", "/") + question + query + mark + fragment)
        port = parts.port
        named = parts.hostname or ""
    except ValueError:
        raise _bad(text, "is no web address") from None
    if parts.scheme not in _PORTS:
        raise _bad(text, "is no web address", "Write it in full, with https:// in front.")
    if "@" in parts.netloc:
        raise _bad(text, "carries a user name", "Leave out what stands before the @.")
    name = normal_host(named)
    if name is None or port == 0:
        raise _bad(text, "names no valid host")
    bracketed = f"[{name}]" if ":" in name else name
    default = port is None or port == _PORTS[parts.scheme]
    return parts._replace(netloc=bracketed if default else f"{bracketed}:{port}")


def host(url: str) -> str:
    """The host of a URL in canonical form, without port or brackets. Raises UsageError."""
    return split(url).hostname or ""


def same_article(a: str, b: str) -> bool:
    """Whether two URLs almost surely lead to one article.

    True for forms that differ in http and https, a trailing slash or index page, `www.` and
    mobile hosts, AMP hosts, paths, parameters and caches, tracking, and the order of the
    query. Strings that are no URLs are the same only when equal.
    """
    try:
        return _likeness(a) == _likeness(b)
    except UsageError:
        return a == b


def simplest(url: str) -> str:
    """The plainest of the addresses that almost surely lead to one article, as an https URL.

    `same_article` holds for two URLs just when this is equal. It is for recognition and is never
    fetched: not every server answers there. Raises UsageError as `canonicalise` does.
    """
    name, path, parameters = _likeness(url)
    return f"https://{name}/{path}{'?' + '&'.join(parameters) if parameters else ''}"


def outlet_for(url: str, outlets: Sequence[Outlet]) -> Outlet | None:
    """The outlet that a URL belongs to: the longest domain that its host ends in wins.

    A domain stands for its subdomains too; one with a port (`localhost:8001`) stands for that
    port alone. None when no outlet claims the host, or the URL is none.
    """
    try:
        parts = split(url)
    except UsageError:
        return None
    best: tuple[int, Outlet] | None = None
    for outlet in outlets:
        for domain in map(str.lower, outlet.domains):
            if _covers(domain, parts) and (best is None or len(domain) > best[0]):
                best = len(domain), outlet
    return best[1] if best else None


def forms_of(*urls: str) -> tuple[str, ...]:
    """The canonical and the simplest forms of an article's addresses, each once."""
    forms = [form for url in urls if (form := canonical_or_empty(url))]
    return tuple(dict.fromkeys([*forms, *map(simplest, forms)]))


@lru_cache(maxsize=16_384)  # lists name the same articles at every reading
def likely_addresses(url: str) -> tuple[str, ...]:
    """The canonical forms under which an item's article may be known, the likeliest first.

    They differ in http and https, `www.` and a slash at the end: lists and people are not at one
    in these. Empty for what is no address.
    """
    stated = canonical_or_empty(url)
    if not stated:
        return ()
    parts = urlsplit(stated)
    bare = parts.netloc.removeprefix("www.")
    hosts = dict.fromkeys((parts.netloc, bare, f"www.{bare}"))
    path = parts.path.rstrip("/")
    paths = dict.fromkeys((parts.path, path or "/", f"{path}/"))
    schemes = dict.fromkeys((parts.scheme, "https", "http"))
    return tuple(
        urlunsplit((scheme, name, place, parts.query, ""))
        for scheme in schemes
        for name in hosts
        for place in paths
    )


def _bad(url: str, what: str, mend: str = "Give an http:// or https:// address.") -> UsageError:
    return UsageError(f"{url[:_SHOWN]!r} {what}", mend=mend)


def _written(url: str, *, keep_tracking: bool) -> str:
    parts = split(url)
    path = _without_dots(_encoded(parts.path, _PATH)) or "/"
    query = _encoded(parts.query, _QUERY)
    if not keep_tracking:
        query = "&".join(p for p in query.split("&") if p and not is_tracking(p.partition("=")[0]))
    return f"{parts.scheme}://{parts.netloc}{path}{'?' + query if query else ''}"


def _encoded(text: str, allowed: frozenset[int]) -> str:
    """`text` with percent-encoding in its normal form; `allowed` bytes stand bare."""
    raw = text.encode("utf-8", "surrogatepass")
    out: list[str] = []
    position = 0
    while position < len(raw):
        byte = raw[position]
        escape = _HEX.match(raw, position)
        if escape:
            value = int(escape[1], 16)
            out.append(chr(value) if value in _UNRESERVED else f"%{value:02X}")
            position += 3
            continue
        out.append(chr(byte) if byte in allowed else f"%{byte:02X}")
        position += 1
    return "".join(out)


def _without_dots(path: str) -> str:
    """RFC 3986 §5.2.4; empty segments are kept, for they can matter."""
    out: list[str] = []
    segments = path.split("/")
    for segment in segments[1:]:
        if segment == "..":
            del out[-1:]
        elif segment != ".":
            out.append(segment)
    if segments[-1] in {".", ".."}:
        out.append("")
    return "/" + "/".join(out) if out else ""


def _likeness(url: str) -> tuple[str, str, tuple[str, ...]]:
    """What is left of a URL when all that seldom matters is gone: host, path, parameters."""
    parts = urlsplit(_out_of_cache(canonicalise(url)))
    path = _INDEX.sub("/", _AMP_SUFFIX.sub("", parts.path))
    segments = [s for s in path.split("/") if s and s != "amp"]
    parameters = [p for p in parts.query.split("&") if p and p.lower() not in _AMP_PARAMETERS]
    return _main_host(parts.netloc), "/".join(segments), tuple(sorted(parameters))


def _main_host(name: str) -> str:
    for side in _SIDE_HOSTS:
        rest = name.removeprefix(side)
        if rest != name and "." in rest:
            return _main_host(rest)
    return name


def _out_of_cache(url: str) -> str:
    """The page behind an address of an AMP cache (`…cdn.ampproject.org`, `google.…/amp/`)."""
    parts = urlsplit(url)
    inner = ""
    if parts.netloc.endswith(".cdn.ampproject.org"):
        inner = parts.path
    elif re.match(r"(?:www\.)?google\.", parts.netloc) and parts.path.startswith("/amp/"):
        inner = parts.path.removeprefix("/amp")
    found = _AMP_CACHE.match(inner)
    if not found:
        return url
    scheme = "https" if found[1] else "http"
    query = f"?{parts.query}" if parts.query else ""
    return canonicalise(f"{scheme}://{found[2]}{found[3] or '/'}{query}")


def _covers(domain: str, parts: SplitResult) -> bool:
    """Whether the host lies in `domain`, or host and port are just that."""
    if domain == parts.netloc:
        return True
    name, of_url = normal_host(domain.strip(".")), parts.hostname or ""
    return name is not None and (of_url == name or of_url.endswith(f".{name}"))
