"""Sitemaps and sitemap indexes (sitemaps.org 0.9), with Google's news extension.

Both may be gzipped. A sitemap may also be a feed or a plain list of addresses, as the protocol
allows.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape
from xml.etree.ElementTree import Element

from monitor.core.extract.dom import GZIP, PackedError, decode, pieces
from monitor.core.feeds import xml
from monitor.core.feeds.feed import read_feed
from monitor.core.feeds.links import absolute
from monitor.core.feeds.moments import moment
from monitor.core.feeds.words import plain
from monitor.errors import FeedError
from monitor.model.coverage import FeedItem, FeedReading, NamedSource
from monitor.model.story import FeedKind

MOST_BYTES = 50 * 1024 * 1024
"""The protocol's own limit for one sitemap, uncompressed."""

MOST_FURTHER = 20
"""Sitemaps of one index that are read: the last changed ones."""

_ENTRY = re.compile(r"<(url|sitemap)(?:\s[^<>]*)?>", re.IGNORECASE)
_FIELDS = {
    "loc": re.compile(r"<loc\s*>", re.IGNORECASE),
    "lastmod": re.compile(r"<lastmod\s*>", re.IGNORECASE),
    "title": re.compile(r"<(?:news:|n:)title\s*>", re.IGNORECASE),
    "publication_date": re.compile(r"<(?:\w{1,20}:)?publication_date\s*>", re.IGNORECASE),
}
_NAMES = frozenset({"url", "sitemap"})
_NEVER = datetime.min.replace(tzinfo=UTC)


def read_sitemap(body: bytes, *, url: str, content_type: str = "") -> FeedReading:
    """What a sitemap or an index of sitemaps says. Raises FeedError for a document that is none.

    Of a long list the newest addresses are kept, as far as they are dated.
    """
    taker = _Taker(url)
    problem = ""
    try:
        root = xml.parse(_pieces(body, url), url, names=_NAMES, read=taker.take)
    except xml.BrokenXmlError as error:
        body = b"".join(_pieces(body, url))
        if len(body) > xml.MOST_MENDED:
            raise
        if (listed := _plain_list(body, url)) is not None:
            return listed
        taker, problem = _Taker(url), error.message
        try:
            root = _mended(body, url, content_type, taker)
        except xml.BrokenXmlError:
            taker = _Taker(url)
            _salvage(decode(body, content_type), taker)
            if not taker.items and not taker.further:
                raise error from None
            return FeedReading(
                items=_newest(taker.items),
                further=_last_changed(taker.further),
                warnings=(problem,),
            )
    name = xml.local(root)
    if name in {"rss", "feed", "rdf"}:
        return read_feed(b"".join(_pieces(body, url)), url=url, content_type=content_type)
    if name not in {"urlset", "sitemapindex"}:
        raise FeedError(f"{url}: not a sitemap but a document of <{name[:40]}>")
    return FeedReading(
        items=_newest(taker.items),
        further=_last_changed(taker.further),
        warnings=(problem,) if problem else (),
    )


class _Taker:
    """Collects the addresses and sitemaps that a document names."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.items: list[FeedItem] = []
        self.further: list[NamedSource] = []

    def take(self, element: Element, base: str) -> None:
        """Reads one `url` or `sitemap`."""
        news = next(xml.children(element, "news"), None)
        self.add(
            xml.local(element),
            absolute(base, xml.value(element, "loc")),
            moment(xml.value(element, "lastmod")),
            title=plain(xml.value(news, "title")) if news is not None else "",
            published=moment(xml.value(news, "publication_date")) if news is not None else None,
        )

    def add(
        self,
        name: str,
        place: str,
        changed: datetime | None,
        *,
        title: str,
        published: datetime | None,
    ) -> None:
        """Keeps what a `url` or `sitemap` says."""
        if not place:
            return
        if name == "sitemap":
            if place != self._url:
                self.further.append(NamedSource(url=place, kind=FeedKind.SITEMAP, modified=changed))
            return
        self.items.append(FeedItem(url=place, title=title, published=published, modified=changed))

    def resolve(self, place: str) -> str:
        """An address as the document means it."""
        return absolute(self._url, place)


def _newest(items: list[FeedItem]) -> tuple[FeedItem, ...]:
    """The items that are read, newest first; those without a date keep their order, at the end."""
    items.sort(key=lambda item: item.published or item.modified or _NEVER, reverse=True)
    return tuple(items[: xml.MOST_ITEMS])


def _last_changed(further: list[NamedSource]) -> tuple[NamedSource, ...]:
    """The sitemaps of an index that are read: last changed first.

    Without dates the last ones named: archives are continued at the end.
    """
    last_named = {place.url: place for place in reversed(further)}
    ordered = sorted(last_named.values(), key=lambda one: one.modified or _NEVER, reverse=True)
    return tuple(ordered[:MOST_FURTHER])


def _mended(body: bytes, url: str, content_type: str, taker: _Taker) -> Element:
    """The root of a broken document. Its addresses are given to `taker`."""

    def fresh() -> xml.Read:
        taker.items.clear()
        taker.further.clear()
        return taker.take

    return xml.parse_mended(body, url, content_type, names=_NAMES, read=fresh)[0]


def _salvage(text: str, taker: _Taker) -> None:
    """Gives `taker` the addresses that stand whole in a document that no XML parser will have."""
    parts = _ENTRY.split(text)[: 2 * xml.MOST_LISTED]
    for name, part in zip(parts[1::2], parts[2::2], strict=True):
        place = _field(part, "loc")
        if place.startswith(("http://", "https://", "/")):
            taker.add(
                name.lower(),
                taker.resolve(place),
                moment(_field(part, "lastmod")),
                title=plain(_field(part, "title")),
                published=moment(_field(part, "publication_date")),
            )


def _field(part: str, name: str) -> str:
    """The text of the first whole element of that local name, `image:loc` and its like left out."""
    found = _FIELDS[name].search(part)
    if found is None:
        return ""
    text, ended, _ = part[found.end() :].partition("</")
    text = text.strip().removeprefix("<![CDATA[").removesuffix("]]>")
    return unescape(text).strip() if ended else ""


def _plain_list(body: bytes, url: str) -> FeedReading | None:
    """A sitemap in plain text, one address a line; None if it is no such thing."""
    lines = [line.strip() for line in body.decode("utf-8-sig", "replace").splitlines()]
    lines = [line for line in lines if line]
    if not lines or not all(line.startswith(("http://", "https://")) for line in lines):
        return None
    found = (absolute(url, line) for line in lines[: xml.MOST_ITEMS])
    return FeedReading(items=tuple(FeedItem(url=place) for place in found if place))


def _pieces(body: bytes, url: str) -> Iterator[bytes]:
    """The document in pieces, unpacked if it is gzipped, within the bound."""
    if not body.startswith(GZIP):
        body = xml.without_character_names(body.lstrip())
    try:
        yield from pieces(body, MOST_BYTES)
    except PackedError as error:
        raise FeedError(f"{url}: {error}") from error
