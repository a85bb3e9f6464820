"""What a site's front page and robots.txt say of where its articles are listed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from monitor.core.extract.dom import bounded, decode
from monitor.core.feeds.autodiscovery import base_of, feeds_of
from monitor.core.feeds.links import absolute
from monitor.core.feeds.section import MOST_BYTES, looks_like_article
from monitor.core.feeds.words import plain
from monitor.core.urls import canonical_or_empty, same_article

FEED_PATHS = (
    "/feed/",
    "/rss",
    "/rss.xml",
    "/feed.xml",
    "/atom.xml",
    "/index.xml",
    "/feed.json",
    "/feeds/posts/default",
)
"""Where feeds stand that no page names: the usual systems' own addresses, the commonest first."""

SITEMAP_PATHS = ("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap_news.xml", "/sitemap.xml")
"""Where sitemaps stand that no robots.txt names, those of news first."""

MOST_SECTIONS = 12
"""Sections that are told of: more are no choice but a list (judgement)."""

_MOST_SITEMAPS = 20  # of a robots.txt; judgement, as of an index
_LONGEST_NAME = 30  # characters of a section's name; judgement: longer ones are headlines
_DEEPEST = 2  # path segments of a section; judgement
_ROBOTS = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_SERVICE = re.compile(
    r"/(?:about|account|abo|advert\w*|apps?|archive|authors?|careers?|contact|cookies?|donate|"
    r"events?|faq|help|impressum|imprint|jobs?|kontakt|legal|log-?in|membership|my|newsletters?|"
    r"podcasts?|privacy|profile|register|rss|search|shop|sign-?(?:in|up)|subscri\w*|support|"
    r"tags?|terms|user|videos?)(?:[/.]|$)",
    re.IGNORECASE,
)
"""Words of addresses that list no articles of news, as the commonest systems write them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage:
    """What a front page says of its site."""

    name: str = ""
    language: str = ""
    feeds: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()


def read_homepage(body: bytes, url: str, content_type: str = "") -> HomePage:
    """The site's name and language, the feeds that the page names, and its sections."""
    tree = LexborHTMLParser(bounded(decode(body[:MOST_BYTES], content_type)))
    site = tree.css_first("meta[property='og:site_name'][content]")
    title = tree.css_first("title")
    shown = plain(title.text()) if title is not None else ""
    named = plain(site.attributes.get("content") or "") if site is not None else ""
    root = tree.css_first("html")
    language = (root.attributes.get("lang") or "") if root is not None else ""
    base = base_of(tree, url)
    sections: list[str] = []
    for link in tree.css("nav a[href], header a[href], [role=navigation] a[href]"):
        target = canonical_or_empty(absolute(base, link.attributes.get("href") or ""))
        if _is_section(target, url, plain(link.text(separator=" "))) and not any(
            same_article(target, other) for other in sections
        ):
            sections.append(target)
    return HomePage(
        name=named or re.split(r"\s+[|\u2013\u2014:-]\s+", shown)[0],
        language=language if re.fullmatch(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", language) else "",
        feeds=feeds_of(tree, url),
        sections=tuple(sections[:MOST_SECTIONS]),
    )


def sitemaps_of(robots: bytes, url: str) -> tuple[str, ...]:
    """The sitemaps that a robots.txt names, those of news first."""
    text = robots.decode("utf-8", "replace")
    found = dict.fromkeys(place for name in _ROBOTS.findall(text) if (place := absolute(url, name)))
    ordered = sorted(found, key=lambda place: "news" not in urlsplit(place).path.lower())
    return tuple(ordered[:_MOST_SITEMAPS])


def outlet_id(host: str) -> str:
    """A name for the outlet of that host: without `www.` and what registries add at the end."""
    labels = host.lower().removeprefix("www.").split(".")
    if len(labels) > 1 and not labels[-1].isdigit():
        labels.pop()
        if len(labels) > 1 and len(labels[-1]) <= 3:  # noqa: PLR2004 - co.uk, com.au, org.ua
            labels.pop()
    return re.sub(r"[^a-z0-9._-]+", "-", "-".join(labels)).strip("-._") or "outlet"


def _is_section(target: str, page: str, name: str) -> bool:
    if not target or not name or len(name) > _LONGEST_NAME:
        return False
    parts, own = urlsplit(target), urlsplit(page)
    path = unquote(parts.path).strip("/")
    hosts = ((one.hostname or "").removeprefix("www.") for one in (parts, own))
    return (
        len(set(hosts)) == 1
        and bool(path)
        and path != unquote(own.path).strip("/")
        and path.count("/") < _DEEPEST
        and not parts.query
        and not _SERVICE.search(unquote(parts.path))
        and "." not in path.rpartition("/")[2]
        and not looks_like_article(target, page)
    )
