"""Do an outlet's selectors still hold? Each is tried on a page against what is read without it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode, SelectolaxError

from monitor.core.extract.dom.decode import decode
from monitor.core.extract.dom.depth import bounded
from monitor.core.extract.metadata.sources import folded
from monitor.core.extract.reader import MAX_BYTES
from monitor.core.language import datetimes
from monitor.model.extraction import Extraction
from monitor.model.story import Selectors

NAMES = ("headline", "standfirst", "byline", "body", "published", "modified")
_TIMES = frozenset({"published", "modified"})
_LEAST_BODY = 0.6
_LEAST_LEFT = 0.6
"""Share of the text read without selectors that must stand inside the body's selector, and that
must be left by one that removes: less, and the selector has come to mean something else."""

_SHOWN = 60


@dataclass(frozen=True, slots=True)
class SelectorCheck:
    """One selector on one page. `problem` is empty where it holds; `found` says what it gave."""

    name: str
    selector: str
    found: str = ""
    problem: str = ""


def try_selectors(
    body: bytes, selectors: Selectors, generic: Extraction
) -> tuple[SelectorCheck, ...]:
    """Tries every selector on a page. `generic` is what is read of the page without selectors."""
    document = LexborHTMLParser(bounded(decode(body[:MAX_BYTES]).replace("\x00", "")))
    pairs = [(name, getattr(selectors, name)) for name in NAMES]
    pairs += [("remove", selector) for selector in selectors.remove]
    return tuple(
        _try(document, SelectorCheck(name, selector), generic)
        for name, selector in pairs
        if selector
    )


def _try(document: LexborHTMLParser, trial: SelectorCheck, generic: Extraction) -> SelectorCheck:
    try:
        nodes = document.css(trial.selector)
    except (SelectolaxError, ValueError):
        return replace(trial, problem="is no CSS selector")
    if trial.name == "remove":
        return _removing(trial, [node.text() for node in nodes], generic)
    if not nodes:
        return replace(trial, problem="finds nothing")
    if trial.name == "body":
        return _body(trial, [node.text() for node in nodes], generic)
    return _field(trial, nodes[0])


def _field(trial: SelectorCheck, node: LexborNode) -> SelectorCheck:
    """Whether the first element found has a text, of a time a date."""
    attributes = node.attributes
    told = attributes.get("datetime") or attributes.get("content") or node.text()
    text = " ".join(told.split())
    found = replace(trial, found=text[:_SHOWN])
    if not text:
        return replace(found, problem="finds an empty element")
    if trial.name in _TIMES and datetimes.read(text) is None:
        return replace(found, problem=f"finds “{found.found}”, which is no date")
    return found


def _body(trial: SelectorCheck, texts: list[str], generic: Extraction) -> SelectorCheck:
    """Whether the selected elements hold most of the text that is read without the selector."""
    share = _share_inside(texts, generic)
    found = replace(trial, found=f"{share:.0%} of the text in {len(texts)} element(s)")
    if generic.words and share < _LEAST_BODY:
        return replace(found, problem=f"holds but {share:.0%} of the text that is read without it")
    return found


def _removing(trial: SelectorCheck, texts: list[str], generic: Extraction) -> SelectorCheck:
    """Whether what is removed is little of the text."""
    share = _share_inside(texts, generic)
    found = replace(trial, found=f"{len(texts)} element(s) on this page")
    if share > 1 - _LEAST_LEFT:
        return replace(found, problem=f"removes {share:.0%} of the text")
    return found


def _share_inside(texts: list[str], generic: Extraction) -> float:
    """Share of the words of an extraction that stand in these texts."""
    whole = "\n".join(folded(text) for text in texts)
    inside = sum(len(b.text.split()) for b in generic.blocks if folded(b.text) in whole)
    return inside / generic.words if generic.words else 0.0
