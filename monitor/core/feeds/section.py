"""Section and tag pages: the links that look like articles."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser

from monitor.core.feeds import xml
from monitor.model.coverage import FeedItem, FeedReading

_LEAST_WORDS = 4
_ARTICLE_PATH = re.compile(
    r"\d{4}/\d{1,2}|\d{5,}|[a-z0-9]+(?:-[a-z0-9]+){3,}|\.html?$", re.IGNORECASE
)
_OUTSIDE = "nav, footer, aside, header nav, form"


def read_section(
    body: bytes,
    *,
    url: str,
    content_type: str = "",  # noqa: ARG001 - one shape for all readers
) -> FeedReading:
    """Links that look like articles: on the own host, with a headline of words."""
    tree = LexborHTMLParser(body)
    for node in tree.css(_OUTSIDE):
        node.decompose()
    own = urlsplit(url).hostname
    titles: dict[str, str] = {}
    for link in tree.css("a[href]"):
        try:
            target = urljoin(url, link.attributes.get("href") or "")
            parts = urlsplit(target)
        except ValueError:
            continue
        title = " ".join(link.text(separator=" ").split())
        if parts.scheme not in {"http", "https"} or parts.hostname != own:
            continue
        if len(title.split()) >= _LEAST_WORDS and _ARTICLE_PATH.search(parts.path):
            target = target.partition("#")[0]
            titles[target] = max(titles.get(target, ""), title[:300], key=len)
    items = [FeedItem(url=target, title=title) for target, title in titles.items()]
    return FeedReading(items=tuple(items[: xml.MOST_ITEMS]))
