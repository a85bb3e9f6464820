"""The feeds that a page names: `<link rel="alternate" type="application/rss+xml">`."""

from __future__ import annotations

from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from monitor.core.feeds.links import absolute

MOST_FEEDS = 5  # judgement: sections and comments have feeds too
_TYPES = frozenset(
    {"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"}
)
_OTHER = ("comment", "podcast")
"""Words of feeds that list no articles."""


def feeds_of(tree: LexborHTMLParser, url: str) -> tuple[str, ...]:
    """The feeds of articles that a page names, in its order; comments are left out."""
    base = base_of(tree, url)
    found = []
    for link in tree.css("link[rel][type][href]"):
        named = link.attributes
        kinds = (named.get("rel") or "").lower().split()
        kind = (named.get("type") or "").partition(";")[0].strip().lower()
        target = absolute(base, named.get("href") or "")
        words = f"{named.get('title') or ''} {urlsplit(target).path}".lower()
        if "alternate" not in kinds or kind not in _TYPES or not target:
            continue
        if not any(word in words for word in _OTHER):
            found.append(target)
    return tuple(dict.fromkeys(found))[:MOST_FEEDS]


def base_of(tree: LexborHTMLParser, url: str) -> str:
    """What the links of a page are relative to."""
    element = tree.css_first("base[href]")
    if element is None:
        return url
    return absolute(url, element.attributes.get("href") or "") or url
