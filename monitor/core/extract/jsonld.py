"""JSON-LD: what a page says of itself to machines (schema.org NewsArticle and its kin)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser

Node = dict[str, Any]

ARTICLE_TYPES = frozenset(
    [
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "BackgroundNewsArticle",
        "ReviewNewsArticle",
        "AskPublicNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "Report",
        "SocialMediaPosting",
        "TechArticle",
        "ScholarlyArticle",
        "AdvertiserContentArticle",
        "SatiricalArticle",
    ]
)
"""https://schema.org/Article and its subtypes that carry prose."""

_LARGEST = 2_000_000
_MOST_NODES = 2_000
_DEEPEST = 12
_BELOW = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_RAW_BREAK = re.compile(r"[\r\n\t]+")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_BLOCK_END = re.compile(r"(?:</(?:p|div|li|h[1-6]|blockquote)\s*>|<br\s*/?>)", re.IGNORECASE)
_TAGS = re.compile(r"<[^<>]{1,2000}>")


def read(tree: LexborHTMLParser) -> list[Node]:
    """Every node of all JSON-LD blocks, in order. Broken JSON is mended or passed over."""
    found: list[Node] = []
    for script in tree.css('script[type*="ld+json" i]'):
        source = script.text() or ""
        if source and len(source) <= _LARGEST:
            for node in _nodes(load(source), 0):
                found.append(node)
                if len(found) >= _MOST_NODES:
                    return found
    return found


def types(node: Node) -> set[str]:
    """The schema.org types of a node, without their vocabulary."""
    value = node.get("@type")
    names = value if isinstance(value, list) else [value]
    return {name.rsplit("/", 1)[-1] for name in names if isinstance(name, str)}


def articles(nodes: list[Node]) -> list[Node]:
    """The nodes that describe an article, the one that says most first."""
    found = [node for node in nodes if types(node) & ARTICLE_TYPES]
    return sorted(found, key=_richness, reverse=True)


def text(value: object) -> str:
    """The words of a value: a string, or the name of a node, without markup."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        return text(value.get("name") or value.get("@value") or value.get("headline"))
    if isinstance(value, list) and value:
        return text(value[0])
    return ""


def names(value: object) -> tuple[str, ...]:
    """The names in a value that may be one node, a string, or a list of them."""
    values = value if isinstance(value, list) else [value]
    return tuple(dict.fromkeys(name for one in values if (name := text(one))))


def address(value: object) -> str:
    """The URL in a value that may be a string, a node or a list."""
    if isinstance(value, list):
        return address(value[0]) if value else ""
    if isinstance(value, dict):
        return address(value.get("url") or value.get("@id"))
    return value.strip() if isinstance(value, str) else ""


def plain(value: str) -> str:
    """One line of text out of a string that may hold markup and (doubly) escaped entities."""
    return " ".join(_unmarked(value).split())


def paragraphs(value: str) -> list[str]:
    """The paragraphs of an `articleBody`, by its line breaks or its markup."""
    lines = _unmarked(value, breaks=True).split("\n")
    return [line for raw in lines if (line := " ".join(raw.split()))]


def _unmarked(value: str, *, breaks: bool = False) -> str:
    if "&" in value:
        value = html.unescape(html.unescape(value))
    if "<" in value:
        value = _BLOCK_END.sub("\n" if breaks else " ", value)
        value = _TAGS.sub("", value)
    return value


def load(source: str) -> object:
    """The JSON in a script, mended where it is broken in the usual ways; None where not."""
    cleaned = source.strip().removeprefix("<!--").removesuffix("-->").strip()
    cleaned = cleaned.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
    mended = _RAW_BREAK.sub(" ", _CONTROL.sub(" ", cleaned))
    for attempt in (cleaned, mended, _TRAILING_COMMA.sub(r"\1", mended)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: object, depth: int) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value[:500]:
            yield from _nodes(one, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key in _BELOW:
            if isinstance(value.get(key), dict | list):
                yield from _nodes(value[key], depth + 1)


def _richness(node: Node) -> tuple[bool, int, int]:
    body = node.get("articleBody")
    live = isinstance(node.get("liveBlogUpdate"), list)
    keys = ("headline", "datePublished", "author", "dateModified", "publisher", "image")
    said = sum(1 for key in keys if node.get(key))
    return live, said, len(body) if isinstance(body, str) else 0
