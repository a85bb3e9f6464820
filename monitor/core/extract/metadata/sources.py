"""Everything that metadata can come from, and the record of where it did come from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from monitor.core.extract.dom.tree import Page, clean
from monitor.core.extract.metadata import jsonld, nearby
from monitor.core.extract.metadata.meta import Meta, microdata
from monitor.core.language import datetimes
from monitor.model.extraction import Provenance
from monitor.model.story import Selectors

_DAY_FIRST_DOMAINS = frozenset(["uk", "ie", "au", "nz", "in", "za", "ng", "ke", "sg", "my", "mt"])
"""Countries that write English with the day first (CLDR, short dates of en-GB and its kin)."""


@dataclass
class Sources:
    """A page's statements of itself. What is dear to find is found once, when first asked for."""

    url: str
    tree: LexborHTMLParser
    meta: Meta
    article: jsonld.Node
    page: Page
    selectors: Selectors
    provenance: list[Provenance] = field(default_factory=list)
    nodes: list[jsonld.Node] = field(default_factory=list)
    headline: str = ""

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

    @cached_property
    def microdata(self) -> dict[str, str]:
        """The first value of each `itemprop` of the page."""
        return microdata(self.tree)

    @cached_property
    def nearby(self) -> tuple[nearby.NearbyLine, ...]:
        """The short lines around the headline."""
        return nearby.lines(self.page, self.headline)

    @cached_property
    def site(self) -> frozenset[str]:
        """What the site and its publisher are called, folded."""
        publisher = self.article.get("publisher")
        told = (
            self.meta.first("og:site_name")[0],
            self.meta.first("application-name")[0],
            jsonld.text(publisher),
        )
        return frozenset(folded(name) for name in (*told, *self._labels) if name)

    @cached_property
    def month_first(self) -> bool:
        """Whether the page writes 3/4/2026 for the fourth of March.

        A bare "en" says little: the page's locale, or its country's domain, says which English
        it is.
        """
        language = self.meta.language
        if "-" in language or "_" in language:
            return datetimes.writes_month_first(language)
        locale = self.meta.first("og:locale")[0]
        if locale.casefold().startswith(f"{language.casefold()}_"):
            return datetimes.writes_month_first(locale)
        try:
            country = (urlsplit(self.url).hostname or "").rpartition(".")[2]
        except ValueError:
            country = ""
        return country not in _DAY_FIRST_DOMAINS and datetimes.writes_month_first(language)

    @property
    def _labels(self) -> tuple[str, ...]:
        """The site's host, and what it is called below its top domain: "shore-post"."""
        try:
            host = (urlsplit(self.url).hostname or "").removeprefix("www.")
        except ValueError:
            return ()
        return host, max(host.split(".")[:-1][-2:], key=len, default="")


_NO_LETTER = re.compile(r"[\W_]+")
_ASCII_ONLY = str.maketrans("", "", "".join(filter(_NO_LETTER.match, map(chr, range(128)))))


def folded(text: str) -> str:
    """A text by its letters and digits alone, for comparison."""
    if text.isascii():  # the same, at a tenth of the price
        return text.lower().translate(_ASCII_ONLY)
    return _NO_LETTER.sub("", text.casefold())
