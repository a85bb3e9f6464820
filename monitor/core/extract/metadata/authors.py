"""Who wrote an article: what is told to machines, proved by what readers see."""

from __future__ import annotations

import re

from selectolax.lexbor import LexborNode

from monitor.core.extract.dom.tree import clean
from monitor.core.extract.metadata import jsonld, names, nearby
from monitor.core.extract.metadata.sources import Sources, folded

_METAS = (
    "author", "article:author", "parsely-author", "byl", "sailthru.author", "cxenseparse:author",
    "og:author", "vr:author", "citation_author", "citation_authors",
    "dcsext.author", "lp.article:author", "bc:authors",
    "dc.creator", "dcterms.creator", "creator", "authors",
)  # fmt: skip
_SURNAME_FIRST = frozenset({"citation_author", "citation_authors"})
_CATALOGUES = frozenset({"dc.creator", "dcterms.creator"})
_PROFILES = (
    "autor", "autores", "autoren", "auteur", "auteurs", "autore", "autori",
    "journalist", "journaliste", "journalistes", "periodistas", "redactores", "yazar", "yazarlar",
)  # fmt: skip
"""Parts of addresses that lead to all of an author in other languages, and elsewhere, too."""

_LINKED = 'a[rel~="author"], a[href*="/author/"], a[href*="/authors/"]'
_PROFILED = ", ".join(f'a[href*="/{one}/"]' for one in _PROFILES)
_CLASSED = '[class*="author" i], [class*="byline" i], [data-hook="user-name"]'
_NOT_THE_AUTHOR = (
    "comment", "avatar", "img", "image", "bio", "follow", "photo", "related", "teaser", "card",
    "widget", "recommend", "description",
)  # fmt: skip
_NAMED = re.compile(r"(?:author|byline)(?:[-_]*box)?[-_]*name(?![a-z])")
"""A class that promises a name, which then need not look like one."""

_MOST_NODES = 12
_LONGEST = 100
_BYS = re.compile(
    r"(?:(?:an? |ein )?(?:article|artikel|text|beitrag|story|words|written|posted|eingestellt|"
    r"geschrieben|veröffentlicht|publié|écrit|publicado|escrito|pubblicato|scritto)? ?)?"
    r"(?:by|von|par|por|di|da|door|av|af|od|autore?|author|автор|text)?\W*$",
    re.IGNORECASE,
)
_HOUSES = frozenset(
    ["Organization", "NewsMediaOrganization", "Corporation", "WebSite", "NGO", "Brand"]
)


def bylines(sources: Sources) -> tuple[str, ...]:
    """Who wrote it. Names alone: no "By", no addresses, no site accounts.

    The house itself (an organisation, the site's own name) is the author where nobody else is.
    What readers see corrects an account that machines are told, and completes their list.
    """
    page = _Bylines(sources)
    if chosen := names.names((sources.selected(sources.selectors.byline),)):
        sources.note("bylines", "selector", 1.0)
        return chosen
    people, houses = page.stated()
    line = page.shown()
    told = (people, "json-ld", 0.9) if people else page.by_meta(houses)
    if told is None:
        line = line or page.below_by()
        found = (line, "shown", 0.65) if line else page.by_markup()
    elif line and _strangers(told[0], line):
        found = line, "shown", 0.65
    elif line and (whole := _completed(told[0], line)):
        found = whole, "shown", 0.8
    elif all(map(names.is_account, told[0])):
        found = page.by_class() or told
    else:
        found = told
    if found is None:
        found = (houses[:1], "publisher", 0.4) if houses else page.house_shown()
    if found is None:
        return ()
    sources.note("bylines", found[1], found[2])
    return found[0]


_Found = tuple[tuple[str, ...], str, float]


class _Bylines:
    """Reads who wrote an article, from the places of its page that say so."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources

    def stated(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The people and the houses that JSON-LD names as authors; references are followed."""
        value = self.sources.article.get("author") or self.sources.article.get("creator")
        if value is None:
            value = next((node["author"] for node in self.sources.nodes if _is_page(node)), None)
        people: list[str] = []
        houses: list[str] = []
        for one in value if isinstance(value, list) else [value]:
            node = self.followed(one)
            for name in names.names((jsonld.text(node),)):
                house = isinstance(node, dict) and jsonld.types(node) & _HOUSES
                (houses if house or folded(name) in self.sources.site else people).append(name)
        return tuple(dict.fromkeys(people))[: names.MOST], tuple(dict.fromkeys(houses))

    def followed(self, value: object) -> object:
        """The node that an `@id` refers to, where a value is such a reference."""
        if (
            not isinstance(value, dict)
            or jsonld.text(value)
            or not isinstance(value.get("@id"), str)
        ):
            return value
        for node in self.sources.nodes:
            if node.get("@id") == value["@id"] and node.get("name"):
                return node
        return value

    def by_meta(self, houses: tuple[str, ...]) -> _Found | None:
        """The first meta tag that names somebody else than the site."""
        own = self.sources.site | {folded(house) for house in houses}
        house: tuple[str, ...] = ()
        for key in _METAS:
            stated = self.sources.meta.all(key)
            if key in _SURNAME_FIRST:
                stated = tuple(map(names.given_name_first, stated))
            elif key in _CATALOGUES:
                stated = tuple(map(names.catalogued, stated))
            found = names.names(stated)
            people = tuple(name for name in found if folded(name) not in own)
            if any(map(names.is_company, found)):
                people = ()  # a publisher and its seat
            if people:
                return people, f"meta:{key}", 0.8
            house = house or found
        if house and not houses and not self.shown():
            markup = self.by_markup()
            return markup or (house[:1], "meta", 0.4)
        return None

    def shown(self) -> tuple[str, ...]:
        """The people in the byline near the headline; the house where it names nobody else."""
        for line in self.sources.nearby:
            if found := names.shown(line.text):
                people = tuple(name for name in found if not self.is_house(name))
                return people or found
        return ()

    def below_by(self) -> tuple[str, ...]:
        """The names in the line below one that says "Written by" and nothing else."""
        for line in self.sources.nearby:
            if found := names.after_by(line.text, self.following(line.run)):
                return found
        return ()

    def is_house(self, name: str) -> bool:
        """Whether a name is the site's own, or begins with it: "MDR Thüringen" of mdr.de."""
        return (
            folded(name) in self.sources.site
            or folded(name.split(maxsplit=1)[0]) in self.sources.site
        )

    def following(self, run: int) -> str:
        """The text of the run after one."""
        runs = self.sources.page.runs
        return runs[run + 1].text if run + 1 < len(runs) else ""

    def by_markup(self) -> _Found | None:
        """By microdata, by links to authors, by lines or elements that call themselves bylines."""
        own = self.sources.microdata.get("author") or self.sources.microdata.get("creator") or ""
        if found := names.names((own,)):
            return found, "microdata", 0.7
        if found := names.names(self.linked(_LINKED)):
            return found, "rel:author", 0.6
        if (classed := self.by_class()) is not None:
            return classed
        profiled = tuple(filter(names.looks_like_a_person, names.names(self.linked(_PROFILED))))
        return (profiled, "address", 0.5) if profiled else self.by_signature()

    def by_signature(self) -> _Found | None:
        """The person in the one line of the page that says "Written by", at its foot."""
        found = {name for run in self.sources.page.runs if (name := names.signature(run.text))}
        return (found.pop(), "signature", 0.4) if len(found) == 1 else None

    def linked(self, links: str) -> tuple[str, ...]:
        """The texts of the article's links to its authors: the first, and those right beside it."""
        texts: list[str] = []
        near: set[int] = set()
        for node in self.sources.tree.css(links)[:_MOST_NODES]:
            above = [one for one in (node.parent, node.parent and node.parent.parent) if one]
            text = _first_line(node)
            if not text or nearby.stands_elsewhere(node):
                continue
            if texts and not near & {one.mem_id for one in above}:
                break
            texts.append(text)
            near = near or {one.mem_id for one in above}
        return tuple(dict.fromkeys(texts))

    def by_class(self) -> _Found | None:
        """The people in lines or elements that call themselves bylines, or above a role."""
        for line in self.sources.nearby:
            if line.author and (found := self.person(line.text)):
                return found, "byline", 0.5
            if line.author and names.is_newsroom(line.text):
                return names.names((line.text,)), "byline", 0.5
        for node in self.sources.tree.css(_CLASSED)[:_MOST_NODES]:
            told = f"{node.attributes.get('class') or ''}".casefold().replace("vcard", "")
            if any(word in told for word in _NOT_THE_AUTHOR) or nearby.stands_elsewhere(node):
                continue
            text = _first_line(node)
            if not 1 < len(text) <= _LONGEST:
                continue
            found = names.names((text,)) if _NAMED.search(told) else self.person(text)
            if found:
                return found, "class", 0.5
        for line in self.sources.nearby:
            below = self.following(line.run)
            if names.looks_like_a_person(line.text) and names.is_role(below):
                return (line.text,), "shown", 0.45
        return None

    def house_shown(self) -> _Found | None:
        """The site's own name, where a byline says it."""
        for line in self.sources.nearby:
            if line.author and folded(line.text) in self.sources.site:
                return (line.text,), "byline", 0.4
        return None

    def person(self, text: str) -> tuple[str, ...]:
        """The people that a line names, where all that it names are people."""
        if names.is_credit(text):
            return ()
        found = tuple(names.without_house(name, self.sources.site) for name in names.names((text,)))
        return found if all(map(names.looks_like_a_person, found)) else ()


def _is_page(node: jsonld.Node) -> bool:
    return bool(jsonld.types(node) & jsonld.PAGE_TYPES) and bool(node.get("author"))


def _completed(stated: tuple[str, ...], line: tuple[str, ...]) -> tuple[str, ...]:
    """The names of the line, each as machines are told it, if the line names more people."""
    line = tuple(name for name in line if names.looks_like_a_person(name))
    if len(line) <= len(stated):
        return ()
    words = {name: set(name.casefold().split()) for name in stated}
    whole = [
        next((name for name in stated if words[name] & set(one.casefold().split())), one)
        for one in line
    ]
    return tuple(whole) if set(stated) <= set(whole) and len(set(whole)) == len(line) else ()


def _strangers(people: tuple[str, ...], line: tuple[str, ...]) -> bool:
    """Whether no word of one is in the other: then an account is stated, not the author."""
    stated = {word for name in people for word in name.casefold().split()}
    return not any(word in stated for name in line for word in name.casefold().split())


def _first_line(node: LexborNode) -> str:
    """The first text in an element that is more than a "By"."""
    for piece in node.text(separator="\n")[: _LONGEST * 4].split("\n"):
        text = clean(piece)
        if len(text) > 1 and not _BYS.match(text) and names.names((text,)):
            return text
    return ""
