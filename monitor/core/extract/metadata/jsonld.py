"""JSON-LD: what a page says of itself to machines (schema.org NewsArticle and its kin)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

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

PAGE_TYPES = frozenset({"WebPage", "Recipe", "Review"})
"""What a page may be that is no article, and yet has an author and a date."""

_LARGEST = 2_000_000
_MOST_NODES = 2_000
_DEEPEST = 12
_BELOW = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_RAW_BREAK = re.compile(r"[\r\n\t]+")
_DECODER = json.JSONDecoder(strict=False)
_COMMENT = re.compile(
    r'"(?:[^"\\]|\\.)*+(?:"|\Z)|//(?:\s*(?:<!\[CDATA\[|\]\]>|-->|<!--|><!--|<!\]\]>))++|//[^\n"{\[]*+(?:\n|\Z)'
    r"|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|<!\[CDATA\[|\]\]>",
    re.DOTALL,
)
"""Strings, which are kept, and what hides in no string: comments and the marks of CDATA."""

_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_ESCAPE = re.compile(r'(\\["\\/bfnrtu])|\\')
"""An escape of JSON, or a backslash before what needs none, as in strings of other languages."""

_LONG_TITLE = 15  # letters of a headline that may stand within a longer title
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


def own(nodes: list[Node], addresses: Sequence[str], titles: Sequence[str]) -> Node:
    """The node that describes the page's own article; an empty one where none does.

    It is the one whose address or headline is the page's, and only between such the one that
    says most. Without any, one that stands in no list of others and does not name another article.
    """
    found = articles(nodes)
    here = {key for address in addresses if (key := _place(address))}
    shown = [key for title in titles if (key := _letters(title))]
    listed = _listed(nodes)

    def is_named(node: Node) -> bool:
        return bool(here & _places(node))

    def is_headed(node: Node) -> bool:
        said = _letters(text(node.get("headline")) or text(node.get("name")))
        return bool(said) and any(
            said == one
            or (
                len(said) >= _LONG_TITLE
                and (said in one or (one in said and len(one) >= _LONG_TITLE))
            )
            for one in shown
        )

    ranked = [(is_named(node), is_headed(node), node) for node in found]
    for named, headed in ((True, True), (True, False), (False, True)):
        for one in ranked:
            if (
                one[0] >= named
                and one[1] >= headed
                and (named or not listed or id(one[2]) not in listed or headed)
            ):
                return one[2]
    for _, _, node in ranked:
        another = here and _places(node) and shown and text(node.get("headline"))
        if id(node) not in listed and not another:
            return node
    return {}


def text(value: object) -> str:
    """The words of a value: a string, or the name of a node, without markup."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, dict):
        whole = value.get("name") or value.get("@value") or value.get("headline")
        parts = (value.get("givenName"), value.get("additionalName"), value.get("familyName"))
        return text(whole) if whole else " ".join(part for one in parts if (part := text(one)))
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
        return address(value.get("url") or value.get("@id") or value.get("@value"))
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
    """The JSON in a script, mended where it is broken in the usual ways; None where not.

    Several values one after the other are a list of them.
    """
    cleaned = source.strip().lstrip("\ufeff").strip()
    for attempt in _attempts(cleaned):
        found = _values(attempt)
        if found:
            return found[0] if len(found) == 1 else found
    return None


def _attempts(source: str) -> Iterator[str]:
    """The source, and what is left of it without what does not belong into JSON."""
    yield source
    bare = _unwrapped(source)
    yield bare
    mended = _RAW_BREAK.sub(" ", _CONTROL.sub(" ", bare))
    yield mended
    mended = _TRAILING_COMMA.sub(r"\1", mended)
    yield mended
    yield _ESCAPE.sub(r"\1", mended)
    if "&quot;" in bare or "&#34;" in bare:
        yield _unwrapped(html.unescape(bare))


def _unwrapped(source: str) -> str:
    """Without comments and the marks of CDATA, which hide a script from old browsers."""
    source = _COMMENT.sub(lambda found: found[0] if found[0][0] == '"' else " ", source)
    for mark in ("<!--", "-->", "<![CDATA[", "]]>"):
        source = source.removeprefix(mark) if mark[0] == "<" else source.removesuffix(mark)
        source = source.strip()
    return source.removesuffix("//").strip()


def _values(source: str) -> list[object]:
    """All JSON values of a text, one after the other; none where there is anything else."""
    found: list[object] = []
    place = 0
    while place < len(source):
        if source[place] in " \t\r\n;,":
            place += 1
            continue
        try:
            value, place = _DECODER.raw_decode(source, place)
        except (ValueError, RecursionError):
            return []
        found.append(value)
    return found


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


def _listed(nodes: list[Node]) -> set[int]:
    """The identities of the nodes that stand in a list of others: teasers and parts."""
    found: set[int] = set()
    waiting: list[object] = [
        node[key] for node in nodes for key in ("itemListElement", "hasPart") if key in node
    ]
    while waiting:
        value = waiting.pop()
        if isinstance(value, list):
            waiting.extend(value)
        elif isinstance(value, dict) and id(value) not in found:
            found.add(id(value))
            waiting.extend(value.values())
    return found


def _places(node: Node) -> set[str]:
    """The places on the web that a node says it is about."""
    said = (node.get("url"), node.get("mainEntityOfPage"), node.get("@id"))
    return {place for value in said if (place := _place(address(value)))}


def _place(url: str) -> str:
    """An address by host and path, as far as they tell one article from another.

    A fragment, or an address without a path, tells none.
    """
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    path = parts.path.rstrip("/").removesuffix("/amp").removesuffix(".amp")
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("amp.")
    return f"{host}{path}" if path and host else ""


def _letters(value: str) -> str:
    return "".join(filter(str.isalnum, value.casefold()))


def _richness(node: Node) -> tuple[bool, int, int]:
    body = node.get("articleBody")
    live = isinstance(node.get("liveBlogUpdate"), list)
    keys = ("headline", "datePublished", "author", "dateModified", "publisher", "image")
    said = sum(1 for key in keys if node.get(key))
    return live, said, len(body) if isinstance(body, str) else 0
