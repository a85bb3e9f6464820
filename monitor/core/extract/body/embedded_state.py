"""Text out of a page's embedded state (Next, Nuxt and their like), for pages that show none."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from monitor.core.extract.body.containers import effective_length, is_sentence
from monitor.core.extract.metadata import jsonld

LEAST = 200
"""Characters below which a rescue is not worth having."""

_LARGEST = 5_000_000
_MOST_VALUES = 200_000
_LEAST_PARAGRAPH = 60
_KEYS = frozenset(
    {
        "text",
        "content",
        "body",
        "value",
        "html",
        "paragraph",
        "articlebody",
        "data",
        "children",
        "rendered",
    }
)


def from_state(tree: LexborHTMLParser) -> tuple[str, ...]:
    """The paragraphs of the longest run of prose in any `application/json` script."""
    best: list[str] = []
    for script in tree.css('script[type="application/json"]')[:20]:
        source = script.text() or ""
        if LEAST <= len(source) <= _LARGEST:
            found = _prose(jsonld.load(source))
            if sum(map(len, found)) > sum(map(len, best)):
                best = found
    return tuple(best) if sum(map(len, best)) >= LEAST else ()


def _prose(value: object) -> list[str]:
    """Prose under keys that name text, in document order, each once."""
    found: dict[str, None] = {}
    stack: list[tuple[object, bool]] = [(value, False)]
    budget = _MOST_VALUES
    while stack and budget:
        budget -= 1
        current, named = stack.pop()
        if isinstance(current, dict):
            below = [(item, str(key).lower() in _KEYS) for key, item in current.items()]
            stack.extend(reversed(below))
        elif isinstance(current, list):
            stack.extend((item, named) for item in reversed(current))
        elif named and isinstance(current, str) and len(current) >= _LEAST_PARAGRAPH:
            for line in jsonld.paragraphs(current):
                if (
                    effective_length(line) >= _LEAST_PARAGRAPH
                    and is_sentence(line)
                    and "{" not in line
                ):
                    found.setdefault(line)
    return list(found)
