"""The items of a feed that no XML parser will have, as far as an HTML parser makes them out."""

from __future__ import annotations

import re
from html import escape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.core.extract.dom import bounded
from monitor.core.feeds import xml
from monitor.core.feeds.links import absolute
from monitor.core.feeds.moments import moment
from monitor.core.feeds.words import plain
from monitor.model.coverage import FeedItem

_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)
_OURS = re.compile(r"<(/?)(title|link)\b", re.IGNORECASE)
_UNENDED = re.compile(r"<(?:title|link|guid|id|origlink)\b[^<>]*+>[^<]*+\Z", re.IGNORECASE)
"""What a document breaks off in: the start of an address or of a title is none."""

_STARTS = ("http://", "https://", "/")


def salvaged(text: str, url: str) -> tuple[FeedItem, ...]:
    """The items that can be told apart in a broken feed; there may be none.

    HTML reads `title` and `link` in ways of its own, so they get names that mean nothing to it.
    """
    end = text.rfind("]]>") + 3  # beyond, each beginning would be read in vain to the end
    rest = _UNENDED.sub("", text[end:])
    plainly = _CDATA.sub(lambda match: escape(match[1]), text[:end]) + rest
    tree = LexborHTMLParser(bounded(_OURS.sub(r"<\1x-\2", plainly)))
    items = (_item(node, url) for node in tree.css("item, entry")[: xml.MOST_ITEMS])
    return tuple(item for item in items if item.url)


def _item(node: LexborNode, url: str) -> FeedItem:
    return FeedItem(
        url=absolute(url, _address(node)),
        title=plain(_part(node, "x-title")),
        published=moment(_part(node, "pubdate", "published", "updated")),
    )


def _address(node: LexborNode) -> str:
    link = node.css_first("x-link")
    named = link.attributes.get("href") if link is not None else ""
    told = (named or "", _part(node, "x-link"), _part(node, "guid", "id"))
    return next((text for text in told if text.startswith(_STARTS)), "")


def _part(node: LexborNode, *names: str) -> str:
    """The own text of the first of those elements: what it lacks the end of holds all the rest."""
    for name in names:
        found = node.css_first(name)
        if found is not None and (text := found.text(deep=False).strip()):
            return text
    return ""
