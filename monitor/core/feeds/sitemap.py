"""Sitemaps and sitemap indexes (sitemaps.org 0.9), with Google's news extension."""

from __future__ import annotations

import zlib
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from monitor.core.feeds import xml
from monitor.core.feeds.feed import moment
from monitor.errors import FeedError
from monitor.model.coverage import FeedItem, FeedReading

MOST_BYTES = 50 * 1024 * 1024
"""The protocol's own limit for one sitemap, uncompressed."""

_GZIP = b"\x1f\x8b"
_MOST_FURTHER = 100


def read_sitemap(body: bytes, *, url: str, content_type: str = "") -> FeedReading:  # noqa: ARG001 - one shape for all readers
    """What a sitemap or an index of sitemaps says. Raises FeedError for a document that is none."""
    root = xml.parse(_inflated(body, url), url)
    name = xml.local(root)
    if name == "sitemapindex":
        places = [urljoin(url, xml.value(e, "loc")) for e in xml.children(root, "sitemap")]
        return FeedReading(further=tuple(filter(None, places))[-_MOST_FURTHER:])
    if name != "urlset":
        raise FeedError(f"{url}: not a sitemap but a document of <{name}>")
    items = [_item(element, url) for element in list(xml.children(root, "url"))[: xml.MOST_ITEMS]]
    return FeedReading(items=tuple(item for item in items if item.url))


def _item(element: Element, url: str) -> FeedItem:
    news = next(xml.children(element, "news"), None)
    place = xml.value(element, "loc")
    return FeedItem(
        url=urljoin(url, place) if place else "",
        title=xml.value(news, "title") if news is not None else "",
        published=moment(xml.value(news, "publication_date")) if news is not None else None,
        modified=moment(xml.value(element, "lastmod")),
    )


def _inflated(body: bytes, url: str) -> bytes:
    """The document of a gzipped sitemap, within the bound."""
    if not body.startswith(_GZIP):
        return body
    inflater = zlib.decompressobj(wbits=31)
    try:
        document = inflater.decompress(body, MOST_BYTES)
    except zlib.error as error:
        raise FeedError(f"{url}: broken gzip ({error})") from error
    if inflater.unconsumed_tail:
        raise FeedError(f"{url}: larger than {MOST_BYTES:,} bytes when unpacked")
    return document
