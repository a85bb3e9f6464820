"""One walk over the parsed tree: runs of text between block boundaries, and what they stand in.

Nothing is decided here beyond what markup says by itself (a script is no text). The walk is
iterative and bounded, so that neither depth nor size of a page can hurt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from monitor.core.extract import hints

MAX_NODES = 250_000
"""Nodes visited in one page: some 60 times a large news page. What lies beyond is not read."""

MAX_DEPTH = 120
"""Containers nested deeper than this are taken for part of the one at that depth."""

_SPACES = re.compile(r"\s+")
_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f\x7f]"
)
_CELLS = frozenset({"td", "th"})
_STICKY = frozenset({"blockquote", "figcaption", "li", "dd"})
_PLAIN = frozenset({"p", "div", "section", "span"})
_OWN = frozenset({"p", "li", "blockquote", "td", "th", "figcaption", "pre", "dd", "dt"})


@dataclass(slots=True)
class Element:
    """A block-level container. Indexes are places in `Page.elements` and `Page.runs`."""

    parent: int
    tag: str
    names: str
    depth: int
    role: hints.Role
    body: bool
    id: str = ""
    first: int = 0  # first run inside
    last: int = 0  # one past the last run inside
    weight: float = 0.0
    itemprop: str = ""


@dataclass(slots=True)
class Run:
    """A run of text between two block boundaries. Sizes are characters of cleaned text."""

    text: str
    tag: str  # the block tag it counts as: p, li, h2, blockquote, td, div, figcaption, …
    element: int
    linked: int = 0  # inside links
    strong: int = 0  # inside bold or italics
    lead: int = 0  # before the first link
    links: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Page:
    """All that was read of a body."""

    elements: list[Element] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    times: list[tuple[int, int, str]] = field(default_factory=list)  # element, run, datetime
    cut: bool = False  # the page was larger than what is read

    def chain(self, index: int) -> Iterator[int]:
        """The element and its ancestors, innermost first."""
        while index >= 0:
            yield index
            index = self.elements[index].parent


def clean(text: str) -> str:
    """Display text: single spaces, no soft hyphens, zero-width or control marks."""
    if not text.isascii() or not text.isprintable():
        text = _INVISIBLE.sub("", text)
    return _SPACES.sub(" ", text).strip()


class _Walker:
    """The state of one walk."""

    __slots__ = ("element", "lead", "linked", "links", "page", "parts", "picked", "size", "strong")

    def __init__(self, picked: frozenset[int]) -> None:
        self.page = Page()
        self.picked = picked
        self.parts: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.size = self.linked = self.strong = 0
        self.lead = -1

    def flush(self, element: int, tag: str) -> None:
        """Ends a run of text."""
        if not self.parts:
            return
        text = clean("".join(self.parts))
        if text:
            links = tuple((words, href) for raw, href in self.links if (words := clean(raw)))
            lead = self.lead if links else len(text)
            self.page.runs.append(Run(text, tag, element, self.linked, self.strong, lead, links))
        self.parts, self.links = [], []
        self.size = self.linked = self.strong = 0
        self.lead = -1

    def text(self, content: str, href: str, *, strong: bool) -> None:
        """Takes the text of one node."""
        self.parts.append(content)
        size = len(content.strip())
        if not size:
            return
        if href:
            self.linked += size
            if self.lead < 0:
                self.lead = self.size
            if self.links and self.links[-1][1] == href and len(self.parts) > 1:
                self.links[-1] = (self.links[-1][0] + content, href)
            else:
                self.links.append((content, href))
        if strong:
            self.strong += size
        self.size += size + 1

    def enter(self, node: LexborNode, tag: str, parent: int) -> int:
        """Records a container and gives its index; -1 for one that is not shown."""
        attributes = node.attributes
        elements = self.page.elements
        above = elements[parent]
        picked = bool(self.picked) and node.mem_id in self.picked
        if not attributes:
            role = hints.Role.ASIDE if tag == "aside" else hints.Role.NONE
            element = Element(parent, tag, "", above.depth + 1, role, picked)
        else:
            if hints.is_hidden(attributes):
                return -1
            names = hints.names_of(attributes)
            element = Element(
                parent,
                tag,
                names,
                above.depth + 1,
                hints.role_of(tag, names, attributes.get("role") or ""),
                picked or hints.is_body(names, attributes.get("itemprop") or ""),
                attributes.get("id") or attributes.get("data-id") or "",
                itemprop=f"{attributes.get('itemprop') or ''} {attributes.get('itemtype') or ''}",
            )
        element.first = len(self.page.runs)
        elements.append(element)
        return len(elements) - 1


_Step = tuple[LexborNode | None, int, str, str, bool]


def read(root: LexborNode, picked: frozenset[int] = frozenset()) -> Page:
    """Reads a tree. `picked` are memory ids of nodes that outlet selectors call the body."""
    walker = _Walker(picked)
    page = walker.page
    page.elements.append(Element(-1, "root", "", 0, hints.Role.NONE, body=False))
    stack: list[_Step] = [(root, 0, "div", "", False)]
    budget = MAX_NODES
    while stack:
        node, element, block, href, strong = stack.pop()
        if node is None:
            walker.flush(element, block)
            page.elements[element].last = len(page.runs)
            continue
        budget -= 1
        if budget < 0:
            page.cut = True
            break
        tag = node.tag
        if tag == "-text":
            walker.text(node.text_content or "", href, strong=strong)
        elif tag is not None and tag not in hints.SKIPPED and tag[0] not in "-!":
            _element(walker, stack, (node, element, block, href, strong), tag)
    walker.flush(0, "div")
    for element_ in page.elements:
        if element_.last < element_.first:
            element_.last = len(page.runs)
    page.elements[0].last = len(page.runs)
    return page


def _element(walker: _Walker, stack: list[_Step], step: _Step, tag: str) -> None:
    """Visits one element: closes or opens runs, and lines its children up."""
    node, element, block, href, strong = step
    if node is None:
        return
    if tag == "br":
        _break(walker, node, element, block)
        return
    if tag in hints.BLOCKS or "-" in tag:
        walker.flush(element, block)
        inner_block = _block(tag, block)
        if walker.page.elements[element].depth < MAX_DEPTH:
            inner = walker.enter(node, tag, element)
            if inner < 0:
                return
            if inner_block != "li":
                href = ""
            element = inner
        block = inner_block
        stack.append((None, element, block, "", False))
    elif tag == "a":
        href = node.attributes.get("href") or "#"
    elif tag in hints.STRONG:
        strong = True
    elif tag == "time":
        stamp = node.attributes.get("datetime") or node.text()
        walker.page.times.append((element, len(walker.page.runs), stamp))
    elif tag == "span" and hints.is_unseen(node.attributes):
        return
    child = node.last_child
    while child is not None:
        stack.append((child, element, block, href, strong))
        child = child.prev


def _break(walker: _Walker, node: LexborNode, element: int, block: str) -> None:
    """One `<br>` is a space, two or more in a row are the end of a paragraph."""
    following = node.next
    while following is not None and following.tag == "-text":
        if (following.text_content or "").strip():
            break
        following = following.next
    if following is not None and following.tag == "br":
        walker.flush(element, block)
    elif walker.parts:
        walker.parts.append(" ")


def _block(tag: str, outer: str) -> str:
    """The tag that a run of text counts as."""
    if tag in _PLAIN and outer in _STICKY:
        return outer
    if outer == "figcaption":
        return outer
    if tag in _OWN or tag in hints.HEADINGS:
        return tag
    if tag == "figure" or outer == "figure":
        return "figure"
    return "div"
