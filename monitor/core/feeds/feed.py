"""Feeds: RSS (0.9x, 1.0, 2.0), Atom (0.3, RFC 4287) and JSON Feed, told apart by their content.

Media types are not heeded: half of the feeds are served as something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from xml.etree.ElementTree import Element

from selectolax.lexbor import LexborHTMLParser

from monitor.core.extract.dom import PackedError, bounded, decode, unpacked
from monitor.core.feeds import xml
from monitor.core.feeds.autodiscovery import feeds_of
from monitor.core.feeds.jsonfeed import read_json_feed
from monitor.core.feeds.links import absolute
from monitor.core.feeds.moments import moment, pause
from monitor.core.feeds.salvage import salvaged
from monitor.core.feeds.words import plain, summary
from monitor.errors import FeedError
from monitor.model.coverage import FeedItem, FeedReading

MOST_BYTES = 50 * 1024 * 1024
"""Of a feed that comes packed, when unpacked."""

_ALTERNATE = "alternate"
_ITEMS = frozenset({"item", "entry"})
_HTML = re.compile(rb"\s*(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_SPACE = b" \t\r\n"
_EDGE = b"\xef\xbb\xbf" + _SPACE


def read_feed(body: bytes, *, url: str, content_type: str = "") -> FeedReading:
    """What a feed says. Raises FeedError for a document that is none.

    Broken XML is read as far as it goes, with a warning; entities are refused.
    """
    try:
        body = xml.without_character_names(unpacked(body, MOST_BYTES))
    except PackedError as error:
        raise FeedError(f"{url}: {error}") from error
    start = body[:4096].lstrip(_EDGE)
    if not start:
        raise FeedError(f"{url}: an empty document, not a feed")
    if start.startswith((b"{", b"[")):
        return read_json_feed(body, url)
    if _HTML.match(start):
        raise FeedError(f"{url}: an HTML page, not a feed{_hint(body, url, content_type)}")
    takers: list[_Taker] = []

    def taker() -> xml.Read:
        takers.append(_Taker())
        return takers[-1].take

    problem = ""
    try:
        root = xml.parse(xml.slices(body.lstrip(_SPACE)), url, names=_ITEMS, read=taker())
    except xml.BrokenXmlError as error:
        if len(body) > xml.MOST_MENDED:
            raise
        try:
            root, problem = xml.parse_mended(body, url, content_type, names=_ITEMS, read=taker)
        except xml.BrokenXmlError:
            items = salvaged(decode(body, content_type), url)
            if not items:
                raise error from None
            return FeedReading(items=items, warnings=(error.message,))
    return _reading(root, takers[-1].items, url, problem)


class _Taker:
    """Collects the items of one attempt at a document."""

    def __init__(self) -> None:
        self.items: list[FeedItem] = []
        self._left = xml.MOST_ITEMS

    def take(self, element: Element, base: str) -> None:
        """Reads one item or entry."""
        if self._left > 0:
            self._left -= 1
            item = _item(element, base)
            if item.url:
                self.items.append(item)


def _reading(root: Element, items: list[FeedItem], url: str, problem: str) -> FeedReading:
    name = xml.local(root)
    if name in {"urlset", "sitemapindex"}:
        raise FeedError(f"{url}: a sitemap, not a feed; name it under `sitemaps`")
    if name not in {"feed", "rss", "rdf"}:
        raise FeedError(f"{url}: not a feed but a document of <{name[:40]}>")
    head = next(xml.children(root, "channel"), root)
    links = {link.get("rel", ""): link.get("href", "") for link in xml.children(head, "link")}
    return FeedReading(
        items=tuple(items),
        title=plain(xml.value(head, "title")),
        ttl=pause(
            xml.value(head, "ttl"),
            xml.value(head, "updateperiod"),
            xml.value(head, "updatefrequency"),
        ),
        hub=absolute(url, links.get("hub", "")) if links.get("hub") else "",
        topic=absolute(url, links.get("self", "")) if links.get("self") else "",
        warnings=(problem,) if problem else (),
    )


def _item(element: Element, base: str) -> FeedItem:
    """One `item` or `entry`. The element names of all formats are looked for: feeds mix them."""
    return FeedItem(
        url=_address(element, base),
        title=plain(xml.value(element, "title")),
        summary=summary(xml.value(element, "description", "summary", "content")),
        published=_date(element, "pubdate", "published", "issued", "date", "created"),
        modified=_date(element, "updated", "modified"),
    )


def _date(element: Element, *names: str) -> datetime | None:
    """The first of those dates that can be read."""
    return next((when for name in names if (when := moment(xml.value(element, name)))), None)


def _address(element: Element, base: str) -> str:
    """Where an item's article stands: the address before a feed service's, else its own links."""
    original = xml.value(element, "origlink")  # FeedBurner's name for the true address
    if original and (found := absolute(base, original)):
        return found
    links = [link for link in xml.children(element, "link") if _is_alternate(link)]
    for link in sorted(links, key=_leads_to_no_page):
        text = "".join(link.itertext()).strip() or link.get("href", "")
        if found := absolute(xml.base(link, base), text):
            return found
    about = next((one for name, one in element.attrib.items() if name.endswith("}about")), "")
    sources = (one.get("src", "") for one in xml.children(element, "content"))
    stated = (*_permalinks(element), about, *sources)
    return next((found for one in stated if one and (found := absolute(base, one))), "")


def _is_alternate(link: Element) -> bool:
    """Whether a link leads to what an entry is about; a link of RSS says nothing of it."""
    relations = link.get("rel", "").lower().split() or [_ALTERNATE]
    return any(one.rpartition("/")[2] == _ALTERNATE for one in relations)


def _leads_to_no_page(link: Element) -> bool:
    """Whether a link leads to something else than a page: a file of data, a document to print."""
    kind = link.get("type", "").split(";")[0].strip().lower()
    return bool(kind) and "html" not in kind


def _permalinks(element: Element) -> Iterator[str]:
    """The `guid` or `id` of an item where it is an address: a path only where it says so."""
    for one in xml.children(element, "guid", "id"):
        text = "".join(one.itertext()).strip()
        is_path = text.startswith("/") and one.get("isPermaLink", "true").lower() == "true"
        if text.startswith(("http://", "https://")) or is_path:
            yield text


def _hint(body: bytes, url: str, content_type: str) -> str:
    """What to name instead of a page."""
    page = bounded(decode(body[: xml.MOST_MENDED], content_type))
    named = feeds_of(LexborHTMLParser(page), url)
    return f"; the page names {named[0]}" if named else ""
