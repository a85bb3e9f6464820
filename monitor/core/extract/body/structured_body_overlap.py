"""What structured data quotes as the article: it helps to choose among the page's runs.

It is a witness and no source: a quarter of such bodies are cut, flattened or stale.
"""

from __future__ import annotations

import re

from monitor.core.extract.dom.tree import Page
from monitor.core.extract.metadata import jsonld

_LETTERS = re.compile(r"[\W_]+")
_LEAST = 200
_SHORTEST = 12
_PROBE = 60


def body_of(article: jsonld.Node | None) -> str:
    """The `articleBody` of a node, or an empty string."""
    value = article.get("articleBody") if article else None
    if isinstance(value, list):
        value = "\n".join(one for one in value if isinstance(one, str))
    return value if isinstance(value, str) else ""


def overlap(page: Page, body: str) -> frozenset[int]:
    """The runs whose text stands in `body`: whole, or by beginning and end where it is long."""
    if len(body) < _LEAST:
        return frozenset()
    quoted = _folded(jsonld.plain(body))
    found = set()
    for index, run in enumerate(page.runs):
        text = _folded(run.text)
        if len(text) < _SHORTEST:
            continue
        if (
            text in quoted
            if len(text) < 2 * _PROBE
            else (text[:_PROBE] in quoted and text[-_PROBE:] in quoted)
        ):
            found.add(index)
    return frozenset(found)


def _folded(text: str) -> str:
    return _LETTERS.sub("", text.casefold())
