"""Headline, standfirst, address and the rest: candidates in order of trust, with sources."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborNode

from monitor.core.extract.dom.tree import clean
from monitor.core.extract.metadata import jsonld
from monitor.core.extract.metadata.authors import bylines
from monitor.core.extract.metadata.sources import Sources, folded
from monitor.core.extract.metadata.timestamps import modified, published
from monitor.core.language import datetimes

__all__ = [
    "Sources",
    "bylines",
    "canonical",
    "headline",
    "image",
    "is_free",
    "is_opinion",
    "language",
    "modified",
    "published",
    "section",
    "standfirst",
]

_SEPARATOR = re.compile(r"\s{1,9}(?:[|•·»«│–—]|[-:]{1,2})\s{1,9}|\s{0,9}｜\s{0,9}|\s\|")
_SITE = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}$", re.IGNORECASE)
_LONGEST_SITE = 40
_SHORTEST, _LONGEST = 3, 400
_LONG_HEADING = 20
_MOST_HEADINGS = 30
_SURE, _LEAST_H1, _LEAST_H2 = 0.9, 0.45, 0.85
"""Shares of words in common with a title from which a heading need not be searched further, is
believed, and is believed though it is but an h2."""

_CUT = ("…", "...")
_LABEL_ENDS = tuple("|:/–—•·-»>")
_OPINION = re.compile(
    r"(?:^|[/\s_-])(?:opinions?|op-?eds?|columns?|columnists?|editorials?|commentary|meinung|kommentar|"
    r"tribunes?|opinión|opinion-\w+|commentisfree|думка|мнение|blogs?)(?=$|[/\s_-])",
    re.IGNORECASE,
)


def headline(sources: Sources) -> str:
    """The article's headline: what readers see (an h1), proved by what machines are told.

    The sources remember it: bylines and dates are searched around it.
    """
    sources.headline = _headline(sources)
    return sources.headline


def _headline(sources: Sources) -> str:
    if chosen := sources.selected(sources.selectors.headline):
        sources.note("headline", "selector", 1.0)
        return chosen
    named = jsonld.text(sources.article.get("headline")) or jsonld.text(sources.article.get("name"))
    social, source = sources.meta.first("og:title", "twitter:title", "title", "dc.title")
    candidates = (
        (bare_title(named, sources), "json-ld", 0.85),
        (bare_title(social, sources), f"meta:{source}", 0.75),
        (bare_title(sources.meta.title, sources), "title", 0.5),
    )
    stated = [one for one in candidates if one[0]]
    if shown := _best_heading(sources, [text for text, _, _ in stated]):
        text, agreement = shown
        sources.note("headline", "h1", 0.6 + 0.4 * agreement)
        return text
    if not stated and (item := sources.microdata.get("headline")):
        stated = [(item, "microdata", 0.7)]
    for text, name, sure in stated:
        sources.note("headline", name, sure)
        return text
    return ""


def bare_title(title: str, sources: Sources) -> str:
    """A title without the site's name after or before it, whether that is known or only likely."""
    cuts = list(_SEPARATOR.finditer(title))
    if not cuts:
        return title
    first, last = title[: cuts[0].start()], title[cuts[-1].end() :]
    site = {*sources.site, folded(sources.meta.first("twitter:site")[0])} - {""}
    if site & {folded(last), folded(title[cuts[0].end() :])}:
        return title[: cuts[-1].start()] if folded(last) in site else first
    if folded(first) in site:
        return title[cuts[0].end() :]
    of_host = len(last) >= _SHORTEST and folded(last) in folded(_host(sources.url))
    if _SITE.search(last) or of_host:
        return title[: cuts[-1].start()]
    if len(last) <= _LONGEST_SITE and len(title) - len(last) > 2 * len(last):
        return title[: cuts[-1].start()]
    return title


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or "-"
    except ValueError:
        return "-"


def _best_heading(sources: Sources, titles: list[str]) -> tuple[str, float] | None:
    """The h1 (or h2, where no h1 does) that agrees best with what the page says its title is.

    Where none agrees, the first h1 of some length that has a word in common with a title, or that
    is the only one.
    """
    runs = [run.text for run in sources.page.runs if run.tag == "h1"]
    best = _agreeing(runs, titles, sources)
    if best is None or best[1] < _SURE:
        nodes = [_shown(node) for node in sources.tree.css("h1")[:_MOST_HEADINGS]]
        best = _agreeing([*nodes, *runs], titles, sources)
        runs = nodes or runs
    if best is not None and best[1] >= _LEAST_H1:
        return best
    second = [run.text for run in sources.page.runs if run.tag == "h2"][:_MOST_HEADINGS]
    other = _agreeing(second, titles, sources)
    if other is not None and other[1] >= _LEAST_H2:
        return other
    long = [
        text for text in runs if len(text) >= _LONG_HEADING and folded(text) not in sources.site
    ]
    for text in long:
        agreement = max((_agreement(text, one) for one in titles), default=0.0)
        if agreement > 0 or len(runs) == 1:
            return text, agreement
    return None


def _agreeing(texts: list[str], titles: list[str], sources: Sources) -> tuple[str, float] | None:
    """The heading that agrees best, without the label that stands before it in the same heading."""
    best: tuple[str, float] | None = None
    for text in texts:
        if not _SHORTEST <= len(text) <= _LONGEST or _is_site(text, titles, sources):
            continue
        agreement = max((_agreement(text, one) for one in titles), default=0.0)
        if best is None or agreement > best[1]:
            best = text, agreement
    return (_without_label(best[0], titles), best[1]) if best else None


def _is_site(text: str, titles: list[str], sources: Sources) -> bool:
    """Whether a heading is the site's name: the end of a title that begins with something else."""
    plain = folded(text)
    if plain in sources.site and not any(folded(one) == plain for one in titles):
        return True
    parts = _SEPARATOR.split(sources.meta.title)
    return len(parts) > 1 and folded(parts[-1]) == plain and folded(parts[0]) != plain


def _without_label(text: str, titles: list[str]) -> str:
    """A heading without "Local news |" before or a date after it, if the rest is what is told."""
    plain = folded(text)
    if any(folded(one) == plain for one in titles):
        return text
    for one in titles:
        rest = folded(one)
        words = text.split()
        if len(rest) < _LONG_HEADING or plain == rest:
            continue
        if plain.startswith(rest):
            head = " ".join(words[: len(one.split())])
            if folded(head) == rest and datetimes.find(text[len(head) :]) is not None:
                return head
        if not plain.endswith(rest):
            continue
        shown = " ".join(words[len(words) - len(one.split()) :])
        label = text[: len(text) - len(shown)].rstrip()
        if folded(shown) == rest and label[-1:] in _LABEL_ENDS:
            return shown
    return text


def _shown(node: LexborNode) -> str:
    return clean(node.text(separator=" ") if node.css_first("br") is not None else node.text())


def _agreement(one: str, other: str) -> float:
    """Share of words in common (Dice)."""
    first, second = set(_tokens(one)), set(_tokens(other))
    if not first or not second:
        return 1.0 if folded(one) == folded(other) and one else 0.0
    return 2 * len(first & second) / (len(first) + len(second))


def standfirst(sources: Sources, head: str) -> str:
    """The lines under the headline, where the page names or shows them."""
    if chosen := sources.selected(sources.selectors.standfirst):
        sources.note("standfirst", "selector", 1.0)
        return chosen
    stated = [
        (plain, name, sure)
        for text, name, sure in (
            (sources.meta.first("og:description")[0], "meta:og:description", 0.6),
            (jsonld.text(sources.article.get("description")), "json-ld", 0.6),
            (sources.meta.first("description", "twitter:description")[0], "meta:description", 0.5),
        )
        if (plain := jsonld.plain(text)) and folded(plain) != folded(head)
    ]
    whole = [one for one in stated if not one[0].endswith(_CUT)]
    if stated and not whole and (own := _shown_standfirst(sources, stated[0][0])):
        whole = [(own, "shown", 0.6)]
    for text, name, sure in (*whole, *stated):
        sources.note("standfirst", name, sure)
        return text
    return ""


def _shown_standfirst(sources: Sources, cut: str) -> str:
    """The standfirst that the page shows for a cut one: what is named so, or begins with it."""
    begun = folded(cut)
    for run in sources.page.runs:
        if sources.page.elements[run.element].standfirst or (
            begun and len(run.text) <= _LONGEST and folded(run.text).startswith(begun)
        ):
            return run.text
    return ""


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
