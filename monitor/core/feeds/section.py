"""Section and tag pages: the links that look like articles, and the feeds that the page names."""

from __future__ import annotations

import re
from datetime import datetime
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.core.extract.dom import PackedError, bounded, decode, unpacked
from monitor.core.feeds import xml
from monitor.core.feeds.autodiscovery import base_of, feeds_of
from monitor.core.feeds.links import absolute
from monitor.core.feeds.moments import moment
from monitor.core.feeds.words import plain
from monitor.errors import FeedError
from monitor.model.coverage import FeedItem, FeedReading, NamedSource
from monitor.model.story import FeedKind

MOST_BYTES = 3 * 1024 * 1024
"""Bytes of a page that are read; the rest is passed over with a warning."""

_LEAST_WORDS = 4  # of a headline; judgement: names of sections have fewer
_LEAST_LETTERS = 18  # where a script writes words together
_ARTICLE_PATH = re.compile(
    r"/(?:19|20)\d\d/(?:\d{1,2}(?:/|-|$)|[^\W_]+[-_][^\W_]+)"  # a date; a year and words
    r"|\d{5,}"  # a number of the editorial system
    r"|(?<![^\W_])[^\W_]+(?:[-_][^\W_]+){3}"  # words of the headline
    r"|[^/]\.s?html?$",
    re.IGNORECASE,
)
_SLUG = re.compile(r"[^\W_]+[-_][^\W_]+/?$")
"""Two words at the end of an address: enough where a heading leads there."""

_TITLES = "h1, h2, h3, h4"

_NO_ARTICLE = re.compile(
    r"/(?:tags?|topics?|authors?|categor(?:y|ies)|search|login|account|subscribe|newsletters?|page)/"
    r"|\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|xml|rss|json)$",
    re.IGNORECASE,
)
_OUTSIDE = "nav, footer, aside, form, header nav"
_CARDS = frozenset({"article", "li"})
_MOST_UP = 5  # elements from a link to its card; judgement
_SIDE_HOSTS = re.compile(r"^(?:www|m|mobile|amp)\.(?=.+\.)")


def read_section(body: bytes, *, url: str, content_type: str = "") -> FeedReading:
    """Links that look like articles: on the page's own site, with a headline of words.

    `further` are the feeds of articles that the page names. Raises FeedError for a document that
    is no page.
    """
    try:
        body = unpacked(body, 4 * MOST_BYTES)
    except PackedError as error:
        raise FeedError(f"{url}: {error}") from error
    start = body[:64].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start.startswith(b"<") or start.startswith((b"<rss", b"<feed", b"<urlset")):
        raise FeedError(f"{url}: not a page of HTML")
    tree = LexborHTMLParser(bounded(decode(body[:MOST_BYTES], content_type)))
    feeds = feeds_of(tree, url)
    base = base_of(tree, url)
    for node in tree.css(_OUTSIDE):
        node.decompose()
    items: dict[str, FeedItem] = {}
    for link in tree.css("a[href]"):
        target = absolute(base, link.attributes.get("href") or "").partition("#")[0]
        if not looks_like_article(target, url, headed=_is_headed(link)):
            continue
        known = items.get(target, FeedItem(url=target))
        title = max(known.title, _title(link), key=len)
        items[target] = FeedItem(url=target, title=title, published=known.published or _date(link))
    cut = f"{url}: only the first {MOST_BYTES:,} bytes were read"
    return FeedReading(
        items=tuple(filter(_has_headline, items.values()))[: xml.MOST_ITEMS],
        further=tuple(NamedSource(url=feed, kind=FeedKind.FEED) for feed in feeds),
        warnings=(cut,) if len(body) > MOST_BYTES else (),
    )


def looks_like_article(target: str, page: str, *, headed: bool = False) -> bool:
    """Whether an address on the site of `page` has the form that addresses of articles have.

    Of one that a heading leads to (`headed`) two words are enough.
    """
    try:
        parts, own = urlsplit(target), urlsplit(page)
        hosts = (parts.hostname or "", own.hostname or "")
    except ValueError:
        return False
    if not hosts[0] or _SIDE_HOSTS.sub("", hosts[0]) != _SIDE_HOSTS.sub("", hosts[1]):
        return False
    path = unquote(parts.path)
    if path.rstrip("/") == unquote(own.path).rstrip("/"):
        return False
    formed = _ARTICLE_PATH.search(path) or (headed and _SLUG.search(path))
    return bool(formed) and not _NO_ARTICLE.search(path)


def _is_headed(link: LexborNode) -> bool:
    """Whether a link is a heading, or stands in one."""
    above = link.parent
    stands_in = above is not None and above.tag in _TITLES.split(", ")
    return stands_in or link.css_first(_TITLES) is not None


def _has_headline(item: FeedItem) -> bool:
    return len(item.title.split()) >= _LEAST_WORDS or len(item.title) >= _LEAST_LETTERS


def _title(link: LexborNode) -> str:
    """The words of a link: a heading within it, its text, or what it tells those who cannot see."""
    heading = link.css_first(_TITLES)
    text = plain((link if heading is None else heading).text(separator=" "))
    named = link.attributes
    return text or plain(named.get("aria-label") or named.get("title") or "")


def _date(link: LexborNode) -> datetime | None:
    """The date in the card that a link stands in."""
    node = link.parent
    for _ in range(_MOST_UP):
        if node is None:
            break
        if node.tag in _CARDS:
            time = node.css_first("time[datetime]")
            return moment(time.attributes.get("datetime") or "") if time is not None else None
        node = node.parent
    return None
