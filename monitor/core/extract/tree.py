"""One walk over the parsed tree: runs of text between block boundaries, and what they stand in.

Nothing is decided here beyond what markup says by itself (a script is no text). The walk is
iterative and bounded, so that neither depth nor size of a page can hurt. It is the hot loop of
the extractor: of a node only what is needed is asked, and each answer once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from monitor.core.extract import hints

MAX_NODES = 250_000
"""Nodes visited in one page: some 60 times a large news page. What lies beyond is not read."""

MAX_DEPTH = 120
"""Containers nested deeper than this are taken for part of the one at that depth."""

_NEAR = 4

_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f\x7f]"
)
_STICKY = frozenset({"blockquote", "figcaption", "li", "dd"})
_PLAIN = frozenset({"p", "div", "section", "span"})
_OWN = frozenset({"p", "li", "blockquote", "td", "th", "figcaption", "pre", "dd", "dt"})
_LINES = frozenset({"p", "li", "h1", "h2", "h3", "h4", "h5", "h6"})
"""Blocks that are recorded as containers only where they carry attributes."""

_HIDING = frozenset({"hidden", "aria-hidden", "style"})
_ITEM = frozenset({"itemprop", "itemtype"})
_PROSE = "p,h1,h2,h3,h4"

_INLINE, _TEXT, _SKIP, _BLOCK, _BREAK, _LINK, _STRONG, _TIME, _SPAN, _PICTURE, _FIELD = range(11)
_KINDS = {
    "-text": _TEXT, "-comment": _SKIP, "!doctype": _SKIP, "br": _BREAK, "a": _LINK,
    "time": _TIME, "span": _SPAN, "input": _FIELD, **dict.fromkeys(hints.BLOCKS, _BLOCK),
    **dict.fromkeys(hints.STRONG, _STRONG), **dict.fromkeys(hints.SKIPPED, _SKIP),
    **dict.fromkeys(hints.PICTURES, _PICTURE),
}  # fmt: skip


@dataclass(slots=True)
class Element:
    """A block-level container. Indexes are places in `Page.elements` and `Page.runs`."""

    parent: int
    tag: str
    depth: int
    role: hints.Role = hints.Role.NONE
    body: bool = False
    entry: bool = False
    id: str = ""
    first: int = 0  # first run inside
    last: int = 0  # one past the last run inside
    weight: float = 0.0
    standfirst: bool = False
    firm: bool = False  # its name is believed whatever it holds
    pictures: int = 0  # inside
    fields: int = 0  # to be filled in by a reader, inside


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
    weight: float = 0.0


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
    text = " ".join(text.split())
    if text.isprintable():
        return text
    return " ".join(_INVISIBLE.sub("", text).split())


_Frame = tuple[LexborNode, int, str, str, bool, bool]
"""What holds after a node: container, block tag, link, emphasis; and whether it is a block."""


class _Walker:
    """The state of one walk: where it is, and the run that is being put together."""

    __slots__ = (
        "block",
        "element",
        "frames",
        "href",
        "lead",
        "linked",
        "links",
        "page",
        "parts",
        "picked",
        "prune",
        "size",
        "stressed",
        "strong",
    )  # fmt: skip

    def __init__(self, picked: frozenset[int], *, prune: bool) -> None:
        self.page = Page([Element(-1, "root", 0)])
        self.picked = picked
        self.prune = prune
        self.frames: list[_Frame] = []
        self.element, self.block, self.href, self.strong = 0, "div", "", False
        self.parts: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.size = self.linked = self.stressed = 0
        self.lead = -1

    def walk(self, root: LexborNode) -> None:
        """Visits every node that may hold text, in document order."""
        kinds = _KINDS
        frames = self.frames
        node = root.first_child
        for _ in range(MAX_NODES):
            while node is None:
                if not frames:
                    return
                node = self.leave()
            tag = node.tag or ""
            kind = kinds.get(tag, -1)
            if kind == _TEXT:
                content = node.text_content
                if content and (self.parts or not content.isspace()):
                    self.text(content)
                node = node.next
            elif kind == _SKIP:
                node = node.next
            elif kind >= _PICTURE:
                self.count(node, kind)
                node = node.next
            else:
                node = self.visit(node, tag, kind) or node.next
        self.page.cut = True
        while frames:
            self.leave()

    def count(self, node: LexborNode, kind: int) -> None:
        """Notes a picture, or a field that asks a reader for something."""
        inside = self.page.elements[self.element]
        if kind == _PICTURE:
            inside.pictures += 1
        elif (node.attributes.get("type") or "").lower() in hints.FIELDS:
            inside.fields += 1

    def visit(self, node: LexborNode, tag: str, kind: int) -> LexborNode | None:
        """Opens an element. Its first child, if what is inside is to be visited."""
        if kind < 0:
            kind = _BLOCK if "-" in tag else _INLINE
        elif kind == _BREAK:
            if self.parts:
                self.line_break(node)
            return None
        if kind == _BLOCK:
            if self.parts:
                self.flush()
            child = node.first_child
            return child if child is not None and self.enter(node, tag) else None
        child = node.first_child
        if kind == _TIME:
            stamp = node.attributes.get("datetime") or _first_text(child)
            self.page.times.append((self.element, len(self.page.runs), stamp))
        if child is None or (kind == _SPAN and hints.is_unseen(node.attributes)):
            return None
        self.frames.append((node, self.element, self.block, self.href, self.strong, False))
        if kind == _LINK:
            self.href = node.attributes.get("href") or "#"
        elif kind == _STRONG:
            self.strong = True
        return child

    def leave(self) -> LexborNode | None:
        """Closes the innermost element. The node after it."""
        node, element, block, self.href, self.strong, is_block = self.frames.pop()
        if is_block:
            if self.parts:
                self.flush()
            if element != self.element:
                inner = self.page.elements[self.element]
                inner.last = len(self.page.runs)
                outer = self.page.elements[element]
                outer.pictures += inner.pictures
                outer.fields += inner.fields
        self.element, self.block = element, block
        return node.next

    def flush(self) -> None:
        """Ends a run of text."""
        parts = self.parts
        text = clean(parts[0] if len(parts) == 1 else "".join(parts))
        if text:
            if self.links:
                links = tuple((words, href) for raw, href in self.links if (words := clean(raw)))
                lead, self.links = self.lead, []
            else:
                links, lead = (), len(text)
            self.page.runs.append(
                Run(text, self.block, self.element, self.linked, self.stressed, lead, links)
            )
        self.parts = []
        self.size = self.linked = self.stressed = 0
        self.lead = -1

    def text(self, content: str) -> None:
        """Takes the text of one node."""
        self.parts.append(content)
        size = len(content.strip())
        if not size:
            return
        if self.href:
            self.linked += size
            if self.lead < 0:
                self.lead = self.size
            if self.links and self.links[-1][1] == self.href:
                self.links[-1] = (self.links[-1][0] + content, self.href)
            else:
                self.links.append((content, self.href))
        if self.strong:
            self.stressed += size
        self.size += size + 1

    def line_break(self, node: LexborNode) -> None:
        """One `<br>` is a space, two or more in a row are the end of a paragraph."""
        following = node.next
        while following is not None and following.tag == "-text":
            if (following.text_content or "").strip():
                break
            following = following.next
        if following is not None and following.tag == "br":
            self.flush()
        else:
            self.parts.append(" ")

    def enter(self, node: LexborNode, tag: str) -> bool:
        """Opens a block; False for one that is not shown, or a menu."""
        attributes = node.attributes
        elements = self.page.elements
        parent = self.element
        picked = bool(self.picked) and node.mem_id in self.picked
        depth = elements[parent].depth + 1
        element: Element | None = None
        if attributes:
            get = attributes.get
            marks = hints.marks_of(get("class"), get("id") if tag not in hints.HEADINGS else None)
            role = hints.role_of(tag, marks, get("role"))
            if _HIDING & attributes.keys() and hints.is_hidden(attributes):
                if node.css_first("p") is None:
                    return False
                role = hints.Role.HIDDEN
            if role is hints.Role.CHROME and self.prune and not picked and _is_menu(node):
                return False
            kinds = _kinds(attributes) if _ITEM & attributes.keys() else ""
            element = Element(
                parent,
                tag,
                depth,
                role,
                picked or marks & hints.BODY > 0 or "articlebody" in kinds,
                marks & hints.ENTRY > 0 or "blogposting" in kinds or "liveblogupdate" in kinds,
                get("id") or get("data-id") or "",
                len(self.page.runs),
                standfirst=marks & hints.STANDFIRST > 0,
                firm=marks & hints.FIRM > 0,
            )
        elif tag not in _LINES or picked:
            role = hints.Role.ASIDE if tag == "aside" else hints.Role.NONE
            element = Element(parent, tag, depth, role, picked, first=len(self.page.runs))
        self.frames.append((node, parent, self.block, self.href, self.strong, True))
        self.block = _block(tag, self.block)
        if element is not None and depth <= MAX_DEPTH:
            elements.append(element)
            self.element = len(elements) - 1
        return True


def read(root: LexborNode, picked: frozenset[int] = frozenset(), *, prune: bool = True) -> Page:
    """Reads a tree. `picked` are memory ids of nodes that outlet selectors call the body.

    `prune` passes over menus: half of a page's nodes stand in them, and none of its text.
    """
    walker = _Walker(picked, prune=prune)
    walker.walk(root)
    if walker.parts:
        walker.flush()
    walker.page.elements[0].last = len(walker.page.runs)
    return walker.page


def _is_menu(node: LexborNode) -> bool:
    """Whether what calls itself chrome holds links, and neither paragraph nor heading."""
    return node.css_first(_PROSE) is None and node.css_first("a") is not None


def _kinds(attributes: Mapping[str, str | None]) -> str:
    return f"{attributes.get('itemprop') or ''} {attributes.get('itemtype') or ''}".lower()


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


def _first_text(node: LexborNode | None) -> str:
    """The first text in an element, not far down: an unclosed one holds all that follows."""
    for _ in range(_NEAR):
        if node is None or node.tag == "-text":
            break
        node = node.first_child
    return (node.text_content or "") if node is not None else ""
