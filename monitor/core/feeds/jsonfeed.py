"""JSON Feed, versions 1 and 1.1 (jsonfeed.org)."""

from __future__ import annotations

import json
from typing import Any

from monitor.core.feeds import xml
from monitor.core.feeds.links import absolute
from monitor.core.feeds.moments import moment
from monitor.core.feeds.words import plain, summary
from monitor.errors import FeedError
from monitor.model.coverage import FeedItem, FeedReading

MOST_BYTES = 4 * 1024 * 1024
"""Read at most: small objects take many times their bytes in memory."""


def read_json_feed(body: bytes, url: str) -> FeedReading:
    """What a JSON Feed says. Raises FeedError for a document that is none."""
    if len(body) > MOST_BYTES:
        raise FeedError(f"{url}: refused, more than {MOST_BYTES:,} bytes of JSON")
    try:
        document = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise FeedError(f"{url}: broken JSON ({error})") from error
    items = document.get("items") if isinstance(document, dict) else None
    if not isinstance(items, list):
        raise FeedError(f"{url}: JSON without items, not a JSON Feed")
    read = [_item(item, url) for item in items[: xml.MOST_ITEMS] if isinstance(item, dict)]
    return FeedReading(
        items=tuple(item for item in read if item.url),
        title=plain(_text(document.get("title"))),
        hub=_hub(document.get("hubs"), url),
        topic=absolute(url, _text(document.get("feed_url"))),
    )


def _item(item: dict[str, Any], url: str) -> FeedItem:
    identity = _text(item.get("id"))
    link = _text(item.get("url")) or _text(item.get("external_url"))
    if not link and identity.startswith(("http://", "https://")):
        link = identity
    return FeedItem(
        url=absolute(url, link),
        title=plain(_text(item.get("title"))),
        summary=summary(_text(item.get("summary")) or _text(item.get("content_text"))),
        published=moment(_text(item.get("date_published"))),
        modified=moment(_text(item.get("date_modified"))),
    )


def _hub(hubs: object, url: str) -> str:
    """The WebSub hub among the hubs, if there is one."""
    for hub in hubs if isinstance(hubs, list) else ():
        if isinstance(hub, dict) and _text(hub.get("type")).lower() == "websub":
            return absolute(url, _text(hub.get("url")))
    return ""


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
