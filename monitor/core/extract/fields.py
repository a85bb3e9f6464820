"""Headline, standfirst, bylines, times and the rest: candidates in order of trust, with sources."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.core.extract import dates, jsonld
from monitor.core.extract.meta import Meta, microdata
from monitor.core.extract.tree import Page, clean
from monitor.model.extraction import Provenance
from monitor.model.story import Selectors

_SEPARATOR = re.compile(r"\s+(?:[|•·»«]|[-–—:]{1,2})\s+")
_BY = re.compile(
    r"^(?:(?:story |text |written |reported |posted |words )?by|von|par|por|di|da|door|av|af|od|"
    r"автор(?:ка)?|текст|от|від)\s*:?\s+",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:,|;|\||\band\b|\bund\b|\bet\b|\be\b|\by\b|\ben\b|\bі\b|\bи\b|&)\s+")
_NOT_A_NAME = re.compile(r"https?:|@|\d{3}|www\.|^\W*$", re.IGNORECASE)
_LONGEST_NAME = 70
_MOST_NAMES = 12
_OPINION = re.compile(
    r"(?:^|[/\s_-])(?:opinions?|op-?eds?|columns?|columnists?|editorials?|commentary|meinung|kommentar|"
    r"tribunes?|opinión|opinion-\w+|commentisfree|думка|мнение|blogs?)(?=$|[/\s_-])",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Sources:
    """Everything metadata can come from."""

    url: str
    tree: LexborHTMLParser
    meta: Meta
    article: jsonld.Node
    page: Page
    selectors: Selectors
    provenance: list[Provenance] = field(default_factory=list)

    def note(self, name: str, source: str, confidence: float) -> None:
        """Records where a field came from."""
        self.provenance.append(Provenance(name, source, round(confidence, 2)))

    def selected(self, selector: str) -> str:
        """The text of the first match of an outlet's selector, or an empty string."""
        node = self.tree.css_first(selector) if selector else None
        if node is None:
            return ""
        attributes = node.attributes
        return clean(attributes.get("datetime") or attributes.get("content") or node.text())


def headline(sources: Sources) -> str:
    """The article's headline: what readers see (an h1), proved by what machines are told."""
    if chosen := sources.selected(sources.selectors.headline):
        sources.note("headline", "selector", 1.0)
        return chosen
    told = jsonld.text(sources.article.get("headline")) or jsonld.text(sources.article.get("name"))
    social, source = sources.meta.first("og:title", "twitter:title", "title", "dc.title")
    social = bare_title(social, sources.meta)
    title = bare_title(sources.meta.title, sources.meta)
    shown = _best_heading(sources.tree, [one for one in (told, social, title) if one])
    if shown:
        text, agreement = shown
        sources.note("headline", "h1", 0.6 + 0.4 * agreement)
        return text
    for text, name, sure in (
        (told, "json-ld", 0.85),
        (social, f"meta:{source}", 0.75),
        (microdata(sources.tree, "headline"), "microdata", 0.7),
        (title, "title", 0.5),
    ):
        if text:
            sources.note("headline", name, sure)
            return text
    return ""


def bare_title(title: str, meta: Meta) -> str:
    """A title without the site's name after or before it."""
    parts = _SEPARATOR.split(title)
    if len(parts) < 2:
        return title
    site = _folded(meta.first("og:site_name", "application-name", "twitter:site")[0])
    last, first = _folded(parts[-1]), _folded(parts[0])
    cuts = list(_SEPARATOR.finditer(title))
    if site and site in {last, _folded(" ".join(parts[1:]))}:
        return title[: cuts[-1].start()] if site == last else title[: cuts[0].start()]
    if site and site == first:
        return title[cuts[0].end() :]
    if len(parts[-1]) <= 40 and len(title) - len(parts[-1]) > 2 * len(parts[-1]):
        return title[: cuts[-1].start()]
    return title


def _best_heading(tree: LexborHTMLParser, told: list[str]) -> tuple[str, float] | None:
    """The h1 (or h2, where no h1 does) that agrees best with what the page says its title is."""
    best: tuple[str, float] | None = None
    for selector, least in (("h1", 0.45), ("h2", 0.85)):
        nodes = tree.css(selector)[:30]
        for node in nodes:
            text = _shown(node)
            if not 3 <= len(text) <= 400:
                continue
            agreement = max((_agreement(text, one) for one in told), default=0.0)
            if agreement >= least and (best is None or agreement > best[1]):
                best = text, agreement
        if best is not None:
            return best
        if selector == "h1" and len(nodes) == 1 and len(text := _shown(nodes[0])) >= 20:
            best = text, 0.0
            return best
    return best


def _shown(node: LexborNode) -> str:
    return clean(node.text(separator=" ") if node.css_first("br") is not None else node.text())


def _agreement(one: str, other: str) -> float:
    """Share of words in common (Dice)."""
    first, second = set(_tokens(one)), set(_tokens(other))
    if not first or not second:
        return 1.0 if _folded(one) == _folded(other) and one else 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def standfirst(sources: Sources, head: str) -> str:
    """The lines under the headline, where the page names or shows them."""
    if chosen := sources.selected(sources.selectors.standfirst):
        sources.note("standfirst", "selector", 1.0)
        return chosen
    for text, name, sure in (
        (sources.meta.first("og:description")[0], "meta:og:description", 0.6),
        (jsonld.text(sources.article.get("description")), "json-ld", 0.6),
        (sources.meta.first("description", "twitter:description")[0], "meta:description", 0.5),
    ):
        plain = jsonld.plain(text)
        if plain and _folded(plain) != _folded(head):
            sources.note("standfirst", name, sure)
            return plain
    return ""


def bylines(sources: Sources) -> tuple[str, ...]:
    """Who wrote it. Names alone: no "By", no addresses, no site accounts."""
    selected = sources.selected(sources.selectors.byline)
    meta = sources.meta
    candidates: tuple[tuple[tuple[str, ...], str, float], ...] = (
        ((selected,) if selected else (), "selector", 1.0),
        (jsonld.names(sources.article.get("author")), "json-ld", 0.9),
        (meta.all("author") or meta.all("article:author"), "meta:author", 0.8),
        (
            meta.all("parsely-author")
            or meta.all("byl")
            or meta.all("sailthru.author")
            or meta.all("dc.creator")
            or meta.all("cxenseparse:author"),
            "meta",
            0.7,
        ),
        (_microdata_authors(sources.tree), "microdata", 0.7),
        (_linked_authors(sources.tree), "rel:author", 0.6),
        (_named_authors(sources.tree), "class", 0.5),
    )
    for raw, source, sure in candidates:
        names = _names(raw)
        if names:
            sources.note("bylines", source, sure)
            return names
    return ()


def _microdata_authors(tree: LexborHTMLParser) -> tuple[str, ...]:
    value = microdata(tree, "author")
    return (value,) if value else ()


def _linked_authors(tree: LexborHTMLParser) -> tuple[str, ...]:
    nodes = tree.css('a[rel~="author"], a[href*="/author/"], a[href*="/authors/"]')[:6]
    return tuple(dict.fromkeys(text for node in nodes[:2] if (text := clean(node.text()))))


def _named_authors(tree: LexborHTMLParser) -> tuple[str, ...]:
    nodes = tree.css('[class*="byline" i], [class*="author-name" i], [class~="author"]')[:6]
    for node in nodes:
        text = clean(node.text())
        if 3 < len(text) <= _LONGEST_NAME:
            return (text,)
    return ()


def _names(raw: tuple[str, ...]) -> tuple[str, ...]:
    found: list[str] = []
    for one in raw:
        text = _BY.sub("", clean(one))
        pieces = _PARTS.split(text) if len(text) > 25 or " and " in text else [text]
        for piece in pieces:
            name = _BY.sub("", piece).strip(" ,;|·•-–—")
            if 1 < len(name) <= _LONGEST_NAME and not _NOT_A_NAME.search(name):
                found.append(name)
    return tuple(dict.fromkeys(found))[:_MOST_NAMES]


_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "date", "pubdate", "publishdate", "publish-date", "dc.date.issued",
    "dc.date", "dcterms.created", "cxenseparse:recs:publishtime", "article.published",
    "publication_date", "originalpublicationdate", "ptime",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
    "lastmod", "last-modified", "dcterms.modified", "dc.date.modified", "article:updated_time",
    "last_updated_date", "revised", "article.updated", "utime",
)  # fmt: skip


def published(sources: Sources) -> datetime | None:
    """When it was first published."""
    visible = [stamp for _, _, stamp in sources.page.times[:3]]
    return _moment(
        sources, "published", sources.selectors.published, "datePublished", _PUBLISHED, visible
    )


def modified(sources: Sources) -> datetime | None:
    """When the page says that it was last changed."""
    return _moment(sources, "modified", sources.selectors.modified, "dateModified", _MODIFIED, [])


def _moment(
    sources: Sources,
    name: str,
    selector: str,
    key: str,
    metas: tuple[str, ...],
    visible: list[str],
) -> datetime | None:
    """The surest of the candidates; of equally sure ones the first."""
    value, source = sources.meta.first(*metas)
    stated = sources.article.get(key)
    candidates = [
        (sources.selected(selector), "selector", 1.0),
        (stated if isinstance(stated, str) else "", "json-ld", 0.95),
        (value, f"meta:{source}", 0.9),
        (microdata(sources.tree, key), "microdata", 0.85),
        *((stamp, "time", 0.5) for stamp in visible),
    ]
    best: tuple[float, datetime, str] | None = None
    for text, origin, trust in candidates:
        parsed = dates.parse(text) if text else None
        if parsed is None:
            continue
        sure = trust * parsed[1]
        if best is None or sure > best[0]:
            best = sure, parsed[0], origin
    if best is None:
        return None
    sources.note(name, best[2], best[0])
    return best[1]


def canonical(sources: Sources) -> str:
    """The page's own word on its address, absolute; empty if it leads to another host's root."""
    raw = sources.meta.canonical or sources.meta.first("og:url")[0]
    return _absolute(sources.url, raw or jsonld.address(sources.article.get("url")))


def image(sources: Sources) -> str:
    """The article's picture."""
    raw = sources.meta.first("og:image", "og:image:url", "twitter:image")[0]
    return _absolute(sources.url, raw or jsonld.address(sources.article.get("image")))


def section(sources: Sources) -> str:
    """The section it was published under."""
    value = sources.meta.first(
        "article:section", "og:article:section", "parsely-section", "section"
    )[0]
    return value or jsonld.text(sources.article.get("articleSection"))


def language(sources: Sources) -> str:
    """A BCP 47 tag, or an empty string."""
    raw = (
        sources.meta.language
        or jsonld.text(sources.article.get("inLanguage"))
        or sources.meta.first("og:locale", "content-language", "language")[0]
    )
    tag = raw.replace("_", "-").split(",")[0].strip()
    return tag if re.fullmatch(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", tag) else ""


def is_free(article: jsonld.Node) -> bool | None:
    """Whether the page says that it is free (schema.org `isAccessibleForFree`); None: no word."""
    said = str(article.get("isAccessibleForFree", "")).casefold().rsplit("/", 1)[-1]
    return {"true": True, "false": False}.get(said)


def is_opinion(sources: Sources, part: str) -> bool:
    """Whether it is opinion, by type, section or address."""
    if "OpinionNewsArticle" in jsonld.types(sources.article):
        return True
    return bool(_OPINION.search(part) or _OPINION.search(urlsplit_path(sources.url)))


def urlsplit_path(url: str) -> str:
    """The path of a URL, or an empty string for what is none."""
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _absolute(base: str, raw: str) -> str:
    if not raw:
        return ""
    try:
        joined = urljoin(base, raw.strip())
        return joined if urlsplit(joined).scheme in {"http", "https"} else ""
    except ValueError:
        return ""


def _tokens(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _folded(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
