"""RSS (0.9x, 1.0, 2.0), Atom (RFC 4287) and JSON Feed (1.1)."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.core.feeds import xml
from monitor.errors import FeedError
from monitor.model.coverage import FeedItem, FeedReading

_TAG = re.compile(r"<[^>]{0,500}>")
_SUMMARY = 1_000
_PERIODS = {
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
    "weekly": timedelta(weeks=1),
    "monthly": timedelta(days=30),
    "yearly": timedelta(days=365),
}


def read_feed(body: bytes, *, url: str, content_type: str = "") -> FeedReading:
    """What a feed says. Raises FeedError for a document that is none.

    Broken XML is read as far as it goes, with a warning; entities are refused.
    """
    start = body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if not start:
        raise FeedError(f"{url}: an empty document, not a feed")
    if start == b"{" or "json" in content_type.lower():
        return _json_feed(body, url)
    try:
        root = xml.parse(body, url)
    except FeedError as error:
        if "broken" not in error.message:
            raise
        return _salvaged(body, url, error.message)
    name = xml.local(root)
    if name == "feed":
        return _atom(root, url)
    if name in {"rss", "rdf"}:
        return _rss(root, url)
    raise FeedError(f"{url}: not a feed but a document of <{name}>")


def moment(text: str) -> datetime | None:
    """A feed's date in UTC: RFC 3339 or RFC 822, with the slips that are common; else None."""
    text = text.strip()
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        try:
            found = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError):
            return None
    try:
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (OverflowError, ValueError):
        return None


def _rss(root: Element, url: str) -> FeedReading:
    channel = next(xml.children(root, "channel"), root)
    items = [*xml.children(channel, "item"), *xml.children(root, "item")]
    hub = next(
        (
            link.get("href", "")
            for link in xml.children(channel, "link")
            if link.get("rel") == "hub"
        ),
        "",
    )
    return FeedReading(
        items=tuple(
            item for element in items[: xml.MOST_ITEMS] if (item := _rss_item(element, url)).url
        ),
        title=xml.value(channel, "title"),
        ttl=_ttl(channel),
        hub=hub,
    )


def _rss_item(element: Element, url: str) -> FeedItem:
    guid = next(xml.children(element, "guid"), None)
    link = xml.value(element, "link") or next(
        (e.get("href", "") for e in xml.children(element, "link") if e.get("href")), ""
    )
    if not link and guid is not None and (guid.text or "").strip().startswith("http"):
        link = (guid.text or "").strip()
    return FeedItem(
        url=_absolute(url, link),
        title=_plain(xml.value(element, "title")),
        summary=_plain(xml.value(element, "description", "summary"))[:_SUMMARY],
        published=moment(xml.value(element, "pubdate", "date", "published", "issued")),
        modified=moment(xml.value(element, "updated", "modified")),
    )


def _atom(root: Element, url: str) -> FeedReading:
    items = []
    for entry in list(xml.children(root, "entry"))[: xml.MOST_ITEMS]:
        link = _atom_link(entry)
        if link:
            items.append(
                FeedItem(
                    url=_absolute(url, link),
                    title=_plain(xml.value(entry, "title")),
                    summary=_plain(xml.value(entry, "summary", "content"))[:_SUMMARY],
                    published=moment(xml.value(entry, "published", "issued", "updated")),
                    modified=moment(xml.value(entry, "updated", "modified")),
                )
            )
    hub = next((e.get("href", "") for e in xml.children(root, "link") if e.get("rel") == "hub"), "")
    return FeedReading(items=tuple(items), title=xml.value(root, "title"), ttl=_ttl(root), hub=hub)


def _atom_link(entry: Element) -> str:
    links = list(xml.children(entry, "link"))
    for link in links:
        if link.get("rel", "alternate") == "alternate" and link.get("href"):
            return link.get("href", "")
    identity = xml.value(entry, "id")
    return identity if identity.startswith("http") else ""


def _json_feed(body: bytes, url: str) -> FeedReading:
    try:
        document = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise FeedError(f"{url}: broken JSON ({error})") from error
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(items, list):
        raise FeedError(f"{url}: JSON without items, not a JSON Feed")
    read = [_json_item(item, url) for item in items[: xml.MOST_ITEMS] if isinstance(item, dict)]
    return FeedReading(
        items=tuple(item for item in read if item.url), title=_text(document.get("title"))
    )


def _json_item(item: dict[str, Any], url: str) -> FeedItem:
    identity = _text(item.get("id"))
    link = _text(item.get("url")) or (identity if identity.startswith("http") else "")
    return FeedItem(
        url=_absolute(url, link),
        title=_plain(_text(item.get("title"))),
        summary=_plain(_text(item.get("summary")) or _text(item.get("content_text")))[:_SUMMARY],
        published=moment(_text(item.get("date_published"))),
        modified=moment(_text(item.get("date_modified"))),
    )


def _salvaged(body: bytes, url: str, problem: str) -> FeedReading:
    """The items of a broken feed, as far as an HTML parser makes them out."""
    tree = LexborHTMLParser(body)
    items = tuple(
        item
        for node in tree.css("item, entry")[: xml.MOST_ITEMS]
        if (item := _salvaged_item(node, url)).url
    )
    if not items:
        raise FeedError(problem)
    return FeedReading(items=items, warnings=(problem,))


def _salvaged_item(node: LexborNode, url: str) -> FeedItem:
    def part(*names: str) -> str:
        for name in names:
            found = node.css_first(name)
            if found is not None and (text := found.text().strip()):
                return text
        return ""

    link = node.css_first("link")
    address = (link.attributes.get("href") or "") if link is not None else ""
    if link is not None and not address and link.next is not None:
        address = (link.next.text_content or "").strip()
    if not address.startswith(("http", "/")):
        address = guid if (guid := part("guid", "id")).startswith("http") else ""
    return FeedItem(
        url=_absolute(url, address),
        title=_plain(part("title")),
        published=moment(part("pubdate", "published", "updated")),
    )


def _ttl(channel: Element) -> timedelta | None:
    """How long the feed asks to be left alone: `ttl` (minutes) or `sy:updatePeriod`."""
    minutes = xml.value(channel, "ttl")
    if minutes.isdecimal():
        return timedelta(minutes=min(int(minutes), 100_000))
    period = _PERIODS.get(xml.value(channel, "updateperiod").lower())
    frequency = xml.value(channel, "updatefrequency")
    if period is None:
        return None
    return period / max(int(frequency), 1) if frequency.isdecimal() else period


def _absolute(base: str, link: str) -> str:
    try:
        joined = urljoin(base, link.strip()) if link.strip() else ""
    except ValueError:
        return ""
    return joined if joined.startswith(("http://", "https://")) else ""


def _plain(text: str) -> str:
    return " ".join(_TAG.sub(" ", text).split())


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
