"""Who wrote an article: what is told to machines, proved by what readers see."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from monitor.core.extract.dom.tree import clean
from monitor.core.extract.metadata import jsonld, names
from monitor.core.extract.metadata.sources import Sources, folded

_METAS = (
    "author", "article:author", "parsely-author", "byl", "sailthru.author", "cxenseparse:author",
    "articleauthor", "article_author", "dcsext.author", "lp.article:author", "bc:authors",
    "dc.creator", "dcterms.creator", "creator", "article.author", "authors",
)  # fmt: skip
_LINKED = 'a[rel~="author"], a[href*="/author/"], a[href*="/authors/"]'
_CLASSED = '[class*="author" i], [class*="byline" i]'
_NOT_THE_AUTHOR = (
    "comment", "avatar", "img", "image", "bio", "follow", "photo", "related", "teaser", "card",
    "widget", "recommend", "description",
)  # fmt: skip
_NAMED = re.compile(r"(?:author|byline)[-_]*name(?![a-z])")
"""A class that promises a name, which then need not look like one."""

_MOST_NODES = 12
_LONGEST = 100
_BYS = re.compile(
    r"(?:(?:an? |ein )?(?:article|artikel|text|beitrag|story|words|written|posted)? ?)?"
    r"(?:by|von|par|por|di|da|door|av|af|od|autore?|author|автор|text)?\W*$",
    re.IGNORECASE,
)
_HOUSES = frozenset(
    ["Organization", "NewsMediaOrganization", "Corporation", "WebSite", "NGO", "Brand"]
)


def bylines(sources: Sources) -> tuple[str, ...]:
    """Who wrote it. Names alone: no "By", no addresses, no site accounts.

    The house itself (an organisation, the site's own name) is the author where nobody else is.
    """
    if chosen := names.names((sources.selected(sources.selectors.byline),)):
        sources.note("bylines", "selector", 1.0)
        return chosen
    people, houses = _stated(sources)
    line = _shown(sources)
    if people and not (line and _strangers(people, line)):
        sources.note("bylines", "json-ld", 0.9)
        return people
    found = _by_meta(sources, houses) if not line or not people else None
    if found is None and line:
        found = line, "shown", 0.65
    if found is None:
        found = _by_markup(sources)
    if found is None and houses:
        found = houses[:1], "publisher", 0.4
    if found is None:
        return ()
    sources.note("bylines", found[1], found[2])
    return found[0]


_Found = tuple[tuple[str, ...], str, float]


def _stated(sources: Sources) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The people and the houses that JSON-LD names as authors; references are followed."""
    value = sources.article.get("author") or sources.article.get("creator")
    if value is None:
        value = next((node["author"] for node in sources.nodes if _is_page(node)), None)
    people: list[str] = []
    houses: list[str] = []
    for one in value if isinstance(value, list) else [value]:
        node = _followed(sources, one)
        for name in names.names((jsonld.text(node),)):
            house = isinstance(node, dict) and jsonld.types(node) & _HOUSES
            (houses if house or folded(name) in sources.site else people).append(name)
    return tuple(dict.fromkeys(people))[: names.MOST], tuple(dict.fromkeys(houses))


def _is_page(node: jsonld.Node) -> bool:
    return "WebPage" in jsonld.types(node) and bool(node.get("author"))


def _followed(sources: Sources, value: object) -> object:
    """The node that an `@id` refers to, where a value is such a reference."""
    if not isinstance(value, dict) or jsonld.text(value) or not isinstance(value.get("@id"), str):
        return value
    for node in sources.nodes:
        if node.get("@id") == value["@id"] and node.get("name"):
            return node
    return value


def _by_meta(sources: Sources, houses: tuple[str, ...]) -> _Found | None:
    """The first meta tag that names somebody else than the site."""
    own = sources.site | {folded(house) for house in houses}
    house: tuple[str, ...] = ()
    for key in _METAS:
        found = names.names(sources.meta.all(key))
        people = tuple(name for name in found if folded(name) not in own)
        if people:
            return people, f"meta:{key}", 0.8
        house = house or found
    if house and not houses and not _shown(sources):
        markup = _by_markup(sources)
        return markup or (house[:1], "meta", 0.4)
    return None


def _shown(sources: Sources) -> tuple[str, ...]:
    """The names in the byline near the headline."""
    for line in sources.nearby:
        if found := names.shown(line.text):
            return found
    return ()


def _strangers(people: tuple[str, ...], line: tuple[str, ...]) -> bool:
    """Whether no word of one is in the other: then an account is stated, not the author."""
    stated = {word for name in people for word in name.casefold().split()}
    return not any(word in stated for name in line for word in name.casefold().split())


def _by_markup(sources: Sources) -> _Found | None:
    """By microdata, by links to authors, by lines or elements that call themselves bylines."""
    own = sources.microdata.get("author") or sources.microdata.get("creator") or ""
    if found := names.names((own,)):
        return found, "microdata", 0.7
    linked = [_first_line(node) for node in sources.tree.css(_LINKED)[:2]]
    if found := names.names(tuple(dict.fromkeys(linked))):
        return found, "rel:author", 0.6
    for line in sources.nearby:
        if line.author and (found := _person(sources, line.text)):
            return found, "byline", 0.5
    for node in sources.tree.css(_CLASSED)[:_MOST_NODES]:
        told = f"{node.attributes.get('class') or ''}".casefold()
        if any(word in told for word in _NOT_THE_AUTHOR):
            continue
        text = _first_line(node)
        if not 1 < len(text) <= _LONGEST:
            continue
        found = names.names((text,)) if _NAMED.search(told) else _person(sources, text)
        if found:
            return found, "class", 0.5
    return None


def _person(sources: Sources, text: str) -> tuple[str, ...]:
    """The people that a line names, where all that it names are people."""
    found = tuple(names.without_house(name, sources.site) for name in names.names((text,)))
    return found if all(map(names.looks_like_a_person, found)) else ()


def _first_line(node: LexborNode) -> str:
    """The first text in an element that is more than a "By"."""
    for piece in node.text(separator="\n")[: _LONGEST * 4].split("\n"):
        text = clean(piece)
        if len(text) > 1 and not _BYS.match(text) and names.names((text,)):
            return text
    return ""
