"""One walk over the parsed tree: runs of text between block boundaries, and what they stand in.

Nothing is decided here beyond what markup says by itself (a script is no text). The walk is
iterative and bounded, so that neither depth nor size of a page can hurt. It is the hot loop of
the extractor: of a node only what is needed is asked, and each answer once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from monitor.core.extract.dom import class_name_roles
from monitor.model.extraction import DENSE

MAX_NODES = 250_000
"""Nodes visited in one page: some 60 times a large news page. What lies beyond is not read."""

MAX_DEPTH = 120
"""Containers nested deeper than this are taken for part of the one at that depth."""

_NEAR = 4
_PARTS_BEFORE = 3
_LABEL = 40
"""Characters of what stands before a `time` that are looked at for what it is."""

_INVISIBLE = re.compile(
    "[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\x00-\x08\x0e-\x1f\x7f]"
)
_SUPERSCRIPT = str.maketrans(
    "0123456789+-\u2212",
    "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207b",
)
_EXPONENT = re.compile("[+\u2212-]?[0-9]{1,3}")
_LONGEST_RAISED, _LONGEST_MARK = 6, 3
"""Characters of an exponent or a footnote's mark."""

_FOOTNOTE = re.compile(r"[\[(]?(?:[0-9]{1,3}|[*\u2020\u2021\u00a7]{1,3})[\])]?")
_OPENERS = "([{\u201c\u2018\u201e\u00ab\"'#\u2013\u2014-/"
"""What may stand before a number that is a word of the sentence, and leads to its place."""

_QUOTATION_MARKS = (
    "\u201c",
    "\u201d",
    "\u201e",
    "\u201f",
    "\u00ab",
    "\u00bb",
    "\u2018",
    "\u2039",
    "\u300c",
    "\u300e",
    '"',
)

_OPENING, _CLOSING = "\u201c\u2018", "\u201d\u2019"
"""The marks that are drawn around a quotation, and around one within it (HTML, section 15.3.6)."""

_STICKY = frozenset({"blockquote", "figcaption", "li", "dd"})
_PLAIN = frozenset({"p", "div", "section", "span"})
_OWN = frozenset({"p", "li", "blockquote", "td", "th", "figcaption", "pre", "dd", "dt"})
_LINES = frozenset({"p", "li", "h1", "h2", "h3", "h4", "h5", "h6"})
"""Blocks that are recorded as containers only where they carry attributes."""

_BESIDE = (
    class_name_roles.BODY
    | class_name_roles.ENTRY
    | class_name_roles.STANDFIRST
    | class_name_roles.FIRM
    | class_name_roles.INSET
)
_TELLING = class_name_roles.ENTRY_IDS | {
    "role", "style", "hidden", "aria-hidden", "itemprop", "itemtype",
}  # fmt: skip
"""Attributes that tell something beside names."""

_PARTS_NAMED = frozenset({"data-component", "data-testid", "data-qa", "data-gu-name"})
"""Attributes that name parts for scripts and tests, where machines make the classes."""

_PROSE = "p,h1,h2,h3,h4"
_OPENING_ATTRIBUTES = ("aria-controls", "data-target", "data-bs-target")
_EXPLAINING = ("aria-describedby", "aria-details", "aria-labelledby")
_OPENERS_OF_PANELS = ",".join(f"[{name}]" for name in _OPENING_ATTRIBUTES)
"""What buttons say of the panel that they open (WAI-ARIA, and a usual library of components)."""

_BLOCK_TAGS = ",".join(sorted(class_name_roles.BLOCKS - {"html", "body"}))

(
    _TEXT, _BLOCK, _OTHER, _LINK, _STRONG, _TIME, _SPAN, _RAISED, _QUOTED, _BREAK, _PICTURE, _FIELD,
    _SKIP, _CUSTOM, _CONTROL, _TEMPLATE, _NOSCRIPT, _DRAWN, _READING, _FOOT,
) = range(1, 21)  # fmt: skip
"""Kinds of node, those that may hold text first. Those behind `_SKIP` are of another kind
according to where they stand (see `_resolved`)."""

_KINDS = {
    "-text": _TEXT, "-comment": _SKIP, "!doctype": _SKIP, "br": _BREAK, "a": _LINK,
    "time": _TIME, "span": _SPAN, "sup": _RAISED, "q": _QUOTED, "input": _FIELD,
    "button": _CONTROL, "label": _CONTROL, "template": _TEMPLATE, "noscript": _NOSCRIPT,
    "svg": _DRAWN, "rt": _READING, "rtc": _READING,
    **dict.fromkeys(class_name_roles.BLOCKS, _BLOCK),
    **dict.fromkeys(class_name_roles.STRONG, _STRONG),
    **dict.fromkeys(class_name_roles.SKIPPED, _SKIP),
    **dict.fromkeys(class_name_roles.PICTURES, _PICTURE),
    "footer": _FOOT,
}  # fmt: skip


_KIND_OF_NUMBER: dict[int, int] = {}
_TAG_OF_NUMBER: dict[int, str] = {}
"""The same, and the tag, by Lexbor's own number of it, which is read faster; entered as tags are
met."""

_MOST_NUMBERS = 1_000
"""Lexbor numbers HTML's tags from 1; the number of any other tag is an address in memory."""


def _kind(node: LexborNode) -> int:
    tag = node.tag or ""
    kind = _KINDS.get(tag, _CUSTOM if "-" in tag else _OTHER)
    if 0 < node.tag_id < _MOST_NUMBERS:
        _KIND_OF_NUMBER[node.tag_id], _TAG_OF_NUMBER[node.tag_id] = kind, tag
    return kind


_LONGEST_INITIAL = 3  # characters of an initial with its marks
_INITIAL = re.compile("[\"\u201c\u201e\u00ab\u2018]?[^\\W\\d_]['\u2019]?")
"""An initial, with the mark of a quotation before it or of an elision behind it."""

_LONGEST_INLINE = 80  # characters of a button or a label within a sentence
_LEAST_FALLBACK = 80
_FAR_ABOVE, _MOST_CUSTOMS = 64, 16
"""How far above an element others of the page's own making are counted, and how many of them stand
around a line of text at most (judgement; news pages have some three)."""

_MOST_READINGS = 16  # nodes beside a reading: those of one word, a reading a character (judgement)
_PARAGRAPHS = _LINES | class_name_roles.STRONG | {"figcaption", "a"}
_LETTERS_ONLY = re.compile(r"\s*[^\W\d_]")


def _resolved(node: LexborNode, kind: int) -> int:
    """What a node is whose tag alone does not tell it, by where it stands and what it holds."""
    if kind == _CUSTOM:
        return _OTHER if _is_inline(node) else _BLOCK
    if kind == _CONTROL:
        within = _says_text(node.prev) and _says_text(node.next)
        return _OTHER if within and len(node.text() or "") <= _LONGEST_INLINE else _SKIP
    if kind == _TEMPLATE:  # declarative shadow roots are shown, other templates are not
        return _BLOCK if node.attributes.get("shadowrootmode") else _SKIP
    if kind == _NOSCRIPT:
        return _BLOCK if _is_fallback(node) else _SKIP
    if kind == _FOOT:
        return _BLOCK if class_name_roles.is_meta(node.attributes.get("class")) else _SKIP
    if kind == _READING:  # above its word, unless the page gives it brackets beside it
        return _OTHER if _has_brackets(node, "prev") or _has_brackets(node, "next") else _SKIP
    return _PICTURE if _painted_initial(node) else _SKIP


def _has_brackets(reading: LexborNode, side: str) -> bool:
    """Whether a reading above a word has a bracket on that side, behind a few other readings."""
    node = getattr(reading, side)
    for _ in range(_MOST_READINGS):
        if node is None or (node.tag == "-text" and not (node.text_content or "").isspace()):
            return False
        if node.tag == "rp":
            return True
        node = getattr(node, side)
    return False


def _is_inline(node: LexborNode) -> bool:
    """Whether an element of the page's own making stands in a line of text."""
    if _nests_deep(node) or node.css_first(_BLOCK_TAGS) is not None:
        return False
    above = node.parent
    if above is not None and above.tag in _PARAGRAPHS:
        return True
    return _says_text(node.prev) or _says_text(node.next)


def _nests_deep(node: LexborNode) -> bool:
    """Whether many elements of the page's own making stand around one: no line of text is so.

    To look for a block inside each of them reads the innermost as often as they nest.
    """
    customs, above = 0, node.parent
    for _ in range(_FAR_ABOVE):
        if above is None or customs > _MOST_CUSTOMS:
            break
        customs += "-" in (above.tag or "")
        above = above.parent
    return customs > _MOST_CUSTOMS


def _says_text(node: LexborNode | None) -> bool:
    return node is not None and node.tag == "-text" and bool((node.text_content or "").strip())


def _is_fallback(node: LexborNode) -> bool:
    """Whether a `noscript` holds paragraphs, and does not merely ask for scripts."""
    if node.css_first("p") is None:
        return False
    text = node.text() or ""
    return len(text) >= _LEAST_FALLBACK and "script" not in text.casefold()


@dataclass(slots=True)
class Element:
    """A block-level container. Indexes are places in `Page.elements` and `Page.runs`."""

    parent: int
    tag: str
    depth: int
    first: int  # first run inside
    role: class_name_roles.Role = class_name_roles.Role.NONE
    body: bool = False
    entry: bool = False
    id: str = ""
    last: int = 0  # one past the last run inside
    weight: float = 0.0
    standfirst: bool = False
    firm: bool = False  # its name is believed whatever it holds
    inset: bool = False  # a fact box or a pull quote, says its name
    pictures: int = 0  # inside
    fields: int = 0  # to be filled in by a reader, inside


@dataclass(slots=True)
class TextRun:
    """A run of text between two block boundaries. Sizes are characters of cleaned text."""

    text: str
    tag: str  # the block tag it counts as: p, li, h2, blockquote, td, div, figcaption, …
    element: int
    linked: int = 0  # inside links
    strong: int = 0  # inside bold or italics
    lead: int = 0  # before the first link
    links: tuple[tuple[str, str], ...] = ()  # words as they stand in the source, and address
    weight: float = 0.0


class Time(NamedTuple):
    """A `time` element: where it stands, what it says, and what is said of it."""

    element: int
    run: int
    stamp: str  # for machines, or else for readers
    label: str  # its classes and `itemprop`, and the words right before it


@dataclass(slots=True)
class Page:
    """All that was read of a body."""

    elements: list[Element] = field(default_factory=list)
    runs: list[TextRun] = field(default_factory=list)
    times: list[Time] = field(default_factory=list)
    cut: bool = False  # the page was larger than what is read

    def chain(self, index: int) -> Iterator[int]:
        """The element and its ancestors, innermost first."""
        while index >= 0:
            yield index
            index = self.elements[index].parent


def clean(text: str) -> str:
    """Display text: single spaces, no soft hyphens, zero-width or control marks."""
    if text.isprintable() and "  " not in text:  # it holds no other white space then
        return text.strip(" ")
    text = " ".join(text.split())
    if text.isprintable():
        return text
    return " ".join(_INVISIBLE.sub("", text).split())


class _Line:
    """The run of text that is being put together, and the list that it ends up in."""

    __slots__ = ("lead", "linked", "links", "parts", "runs", "stressed")

    def __init__(self, runs: list[TextRun]) -> None:
        self.runs = runs
        self.parts: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.linked = self.stressed = 0
        self.lead = -1

    def mark(self, content: str, href: str, *, strong: bool) -> None:
        """Notes text inside a link or emphasis, before it is added to the parts."""
        size = len(content.strip())
        if not size:
            return
        if strong:
            self.stressed += size
        if not href:
            return
        self.linked += size
        if self.lead < 0:
            self.lead = sum(len(part) + 1 for one in self.parts if (part := one.strip()))
        if self.links and self.links[-1][1] == href:
            self.links[-1] = (self.links[-1][0] + content, href)
        else:
            self.links.append((content, href))

    def end(self, block: str, element: int) -> None:
        """Ends the run, which counts as a block of that tag and stands in that element."""
        parts = self.parts
        text = clean(parts[0] if len(parts) == 1 else "".join(parts))
        parts.clear()
        if not self.linked:
            if text:
                self.runs.append(TextRun(text, block, element, 0, self.stressed, len(text)))
        else:
            if text:
                links = tuple(self.links)
                self.runs.append(
                    TextRun(text, block, element, self.linked, self.stressed, self.lead, links)
                )
            self.links.clear()
            self.linked = 0
            self.lead = -1
        self.stressed = 0

    def line_break(self, node: LexborNode, block: str, element: int) -> None:
        """One `<br>` is a space, two or more in a row are the end of a paragraph."""
        following = node.next
        while following is not None and following.tag == "-text":
            if (following.text_content or "").strip():
                break
            following = following.next
        if following is not None and following.tag == "br":
            self.end(block, element)
        else:
            self.parts.append(" ")


def read(root: LexborNode, picked: frozenset[int] = frozenset(), *, prune: bool = True) -> Page:
    """Reads a tree. `picked` are memory ids of nodes that outlet selectors call the body.

    `prune` passes over menus: half of a page's nodes stand in them, and none of its text.
    """
    page = Page([Element(-1, "root", 0, 0)])
    _walk(root, page, picked, prune=prune)
    page.elements[0].last = len(page.runs)
    _join_initials(page.runs)
    return page


# The hot loop of the extractor, whole and with its state in local variables: each call and each
# attribute that it is spared counts a thousand times a page.
def _walk(root: LexborNode, page: Page, picked: frozenset[int], *, prune: bool) -> None:
    """Visits every node that may hold text, in document order."""
    kind_of, tag_of = _KIND_OF_NUMBER.get, _TAG_OF_NUMBER.get
    elements, runs = page.elements, page.runs
    prose = _Prose(root)
    line = _Line(runs)
    parts = line.parts
    # What holds again after a node: element, block tag, link, emphasis; and whether it is a block.
    frames: list[tuple[LexborNode, int, str, str, bool, bool]] = []
    element, block, href, strong = 0, "div", "", False
    quotes: list[int] = []  # how many frames were open where each `q` began
    node = root.first_child
    for _ in range(MAX_NODES):
        while node is None:
            if not frames:
                line.end(block, element)
                return
            node, outer, outer_block, href, strong, is_block = frames.pop()
            if quotes and quotes[-1] == len(frames):
                quotes.pop()
                if parts:
                    parts.append(_CLOSING[len(quotes) % 2])
            if is_block:
                if parts:
                    line.end(block, element)
                if outer != element:
                    _close(page, elements, element, outer)
                element, block = outer, outer_block
            node = node.next
        kind = kind_of(node.tag_id) or _kind(node)
        if kind > _SKIP:
            kind = _resolved(node, kind)
        child = None
        if kind == _TEXT:
            content = node.text_content
            if content and (parts or not content.isspace()):
                if href or strong:
                    line.mark(content, href, strong=strong)
                parts.append(content)
        elif kind == _BLOCK:
            if parts:
                line.end(block, element)
            tag = tag_of(node.tag_id) or node.tag or ""
            child = node.first_child
            if child is None and tag == "template":
                child, prose.in_shadow = _shadow(node), True
            content = None  # of a block that holds one text alone, as most do
            if (
                child is not None
                and kind_of(child.tag_id) == _TEXT
                and child.next is None
                and not (href or strong)
            ):
                content, child = child.text_content, None
            if child is not None or (content and not content.isspace()):
                inside = _open(node, tag, page, element, picked, prose if prune else None)
                if content and inside >= 0:
                    if text := clean(content):
                        runs.append(TextRun(text, _block(tag, block), inside, 0, 0, len(text)))
                    if inside != element:
                        _close(page, elements, inside, element)
                elif inside >= 0:
                    frames.append((node, element, block, href, strong, True))
                    element, block = inside, _block(tag, block)
                else:
                    child = None
        elif kind <= _SPAN:
            child = node.first_child
            if kind == _TIME:
                if parts and _ends_a_word(parts[-1]):
                    parts.append(" ")
                page.times.append(
                    Time(element, len(runs), _moment(node), _label(node, parts, runs))
                )
            elif kind == _SPAN:
                attributes = node.attributes if child is not None else {}
                if attributes and (
                    _is_tip(node, attributes)
                    or (class_name_roles.is_unseen(attributes) and not _is_spoken(node))
                ):
                    child = None
            elif kind == _LINK and parts and _is_footnote_mark(node, parts[-1]):
                child = None
            if child is not None:
                frames.append((node, element, block, href, strong, False))
                if kind == _LINK:
                    href = _target(node.attributes)
                elif kind == _STRONG:
                    strong = True
        elif kind == _RAISED:
            raised = _raised(node)
            if raised is None:
                child = node.first_child
                if child is not None:
                    frames.append((node, element, block, href, strong, False))
            elif raised:
                if href or strong:
                    line.mark(raised, href, strong=strong)
                parts.append(raised)
        elif kind == _QUOTED:
            child = node.first_child
            if child is not None:
                if _draws_marks(node):
                    parts.append(_OPENING[len(quotes) % 2])
                    quotes.append(len(frames))
                frames.append((node, element, block, href, strong, False))
        elif kind == _BREAK and parts:
            line.line_break(node, block, element)
        elif _BREAK < kind < _SKIP:
            _count(page.elements[element], node, kind)
            if kind == _PICTURE and (initial := _painted_initial(node)):
                parts.append(initial)
        node = child or node.next
    line.end(block, element)
    _cut(page, element, [frame[1] for frame in frames])


def _ends_a_word(text: str) -> bool:
    """Whether a text ends in a letter of a script that sets words apart."""
    return text[-1:].isalpha() and DENSE.match(text[-1]) is None


def _is_footnote_mark(node: LexborNode, before: str) -> bool:
    """Whether a link right behind a word, `before`, is the mark of a footnote."""
    end = before[-1:]
    if end.isspace() or end in _OPENERS or not end:
        return False
    href = node.attributes.get("href") or ""
    if not href.rpartition("#")[2] or "#" not in href:
        return False
    mark = (node.text() or "").strip()
    return len(mark) <= _LONGEST_RAISED and _FOOTNOTE.fullmatch(mark) is not None


def _shadow(node: LexborNode) -> LexborNode | None:
    """What a declarative shadow root shows."""
    fragments = node.template_fragments()
    return fragments[0].first_child if fragments else None


def _is_tip(node: LexborNode, attributes: dict[str, str | None]) -> bool:
    """Whether a span explains a word, and is shown beside it when asked (WAI-ARIA's `tooltip`).

    It says so itself, or the word before it names it as what explains it.
    """
    if attributes.get("role") == "tooltip":
        return True
    identity = attributes.get("id")
    if not identity:
        return False
    word = _beside(node, -1)
    if word is None:
        return False
    return any(identity in (word.attributes.get(name) or "").split() for name in _EXPLAINING)


def _is_spoken(node: LexborNode) -> bool:
    """Whether a span that is not shown, or not read out, says what no other one says.

    An initial is drawn in a span of its own that is not read out. Where words are drawn in such
    spans, one for screen readers beside them says the same, whole: that one is read.
    """
    unread = node.attributes.get("aria-hidden") == "true"
    if not unread:
        return _is_unread(_beside(node, -1)) or _is_unread(_beside(node, 1))
    text = (node.text() or "").strip()
    following = node.next
    return (
        len(text) == 1
        and text.isupper()
        and following is not None
        and following.tag == "-text"
        and (following.text_content or "")[:1].islower()
    )


def _beside(node: LexborNode, step: int) -> LexborNode | None:
    """The element right before (-1) or behind (1) a node, with no words between."""
    other = node.prev if step < 0 else node.next
    while other is not None and other.tag == "-text":
        if (other.text_content or "").strip():
            return None
        other = other.prev if step < 0 else other.next
    return other


def _is_unread(node: LexborNode | None) -> bool:
    if node is None or node.tag != "span" or node.attributes.get("aria-hidden") != "true":
        return False
    return _LETTERS_ONLY.match(node.text() or "") is not None


def _target(attributes: dict[str, str | None]) -> str:
    """Where a link leads, "#" where a script knows; empty for an anchor that leads nowhere."""
    if "href" in attributes or "onclick" in attributes or "role" in attributes:
        return attributes.get("href") or "#"
    return ""


def _draws_marks(node: LexborNode) -> bool:
    """Whether a browser draws the marks of a `q`: its text has none of its own."""
    return not (node.text() or "").lstrip().startswith(_QUOTATION_MARKS)


def _painted_initial(node: LexborNode) -> str:
    """The initial that a picture stands for at the beginning of a word; empty for any other."""
    following = node.next
    if following is None or following.tag != "-text":
        return ""
    if not (following.text_content or "")[:1].islower():
        return ""
    within = node.css_first("img") if node.tag == "picture" else None
    attributes = (within or node).attributes
    alt = attributes.get("alt") or attributes.get("aria-label") or ""
    if not alt and node.tag == "svg" and (title := node.css_first("title")) is not None:
        alt = title.text() or ""
    alt = alt.strip()
    return alt if len(alt) == 1 and alt.isupper() else ""


def _join_initials(runs: list[TextRun]) -> None:
    """Gives a paragraph its first letter back where that stands in a block of its own.

    The letter's own run becomes a fragment, which is no text of the article.
    """
    for initial, run in pairwise(runs):
        text = initial.text
        if len(text) > _LONGEST_INITIAL or not text.isupper() or _INITIAL.fullmatch(text) is None:
            continue
        if run.tag == "p" and run.text[:1].islower():
            run.text = text + run.text
            initial.text, initial.tag = next(filter(str.isalpha, text)), "div"


def _raised(node: LexborNode) -> str | None:
    """What a `sup` says where it stands; None for words, which are read as any others.

    A raised number is no further digit of the number before it: it stays raised ("10\u2076"). The
    mark of a footnote says nothing of the text, and is left out.
    """
    text = (node.text() or "").strip()
    if not text or len(text) > _LONGEST_RAISED:
        return None
    mark = text.strip("[]()")
    link = node.css_first("a")
    if link is not None and "#" in (link.attributes.get("href") or ""):
        return "" if len(mark) <= _LONGEST_MARK else None
    return text.translate(_SUPERSCRIPT) if _EXPONENT.fullmatch(text) else None


def _open(
    node: LexborNode,
    tag: str,
    page: Page,
    parent: int,
    picked: frozenset[int],
    prose: _Prose | None,
) -> int:
    """Opens a block: the place of the element that holds what is inside.

    -1 for a block that is not shown, or a menu.
    """
    elements = page.elements
    attributes = node.attributes
    is_picked = bool(picked) and node.mem_id in picked
    if not attributes and tag in _LINES and not is_picked:
        return parent
    depth = elements[parent].depth + 1
    element = Element(parent, tag, depth, len(page.runs))
    if is_picked:
        element.body = True
    if tag == "aside":
        element.role = class_name_roles.Role.ASIDE
    if attributes and not _describe(element, node, attributes, None if is_picked else prose):
        return -1
    if depth > MAX_DEPTH:
        return parent
    elements.append(element)
    return len(elements) - 1


def _describe(
    element: Element,
    node: LexborNode,
    attributes: dict[str, str | None],
    prose: _Prose | None,
) -> bool:
    """Enters what attributes tell; False for a block that is not shown, or a menu.

    Menus are told from the article's `prose`; without it none is left out.
    """
    get = attributes.get
    is_heading = element.tag in class_name_roles.HEADINGS  # whose id is made of its words
    identity = get("id")
    marks = class_name_roles.roles_of(get("class"), None if is_heading else identity)
    element.id = identity or get("data-id") or ""
    if not _PARTS_NAMED.isdisjoint(attributes):
        for name in _PARTS_NAMED:
            marks |= class_name_roles.role_marks(get(name))
    telling = not _TELLING.isdisjoint(attributes)
    if not telling and not marks:
        return True
    role = class_name_roles.role_of(element.tag, marks, get("role"))
    if telling and class_name_roles.is_hidden(attributes):
        above = node.parent
        opens = (
            class_name_roles.is_panel(attributes)
            or (above is not None and class_name_roles.is_panel(above.attributes))
            or (prose is not None and prose.is_opened(identity))
        )
        if not opens:
            if node.css_first("p") is None:
                return False
            role = class_name_roles.Role.HIDDEN
        elif role is class_name_roles.Role.RELATED and node.css_first("a") is None:
            role = class_name_roles.Role.NONE  # the rest of a text: "read more"
    if (
        role is class_name_roles.Role.NAVIGATION
        and prose is not None
        and not prose.stands_in(node)
        and node.css_first("a") is not None
    ):
        return False
    element.role = role
    if marks & _BESIDE:
        element.body = element.body or marks & class_name_roles.BODY > 0
        element.entry = element.entry or marks & class_name_roles.ENTRY > 0
        element.standfirst = marks & class_name_roles.STANDFIRST > 0
        element.firm = marks & class_name_roles.FIRM > 0
        element.inset = marks & class_name_roles.INSET > 0
    if telling:
        _enter_ids_and_items(element, attributes)
    return True


def _enter_ids_and_items(element: Element, attributes: dict[str, str | None]) -> None:
    """Enters the id of a live blog's entry, and what microdata call an element."""
    for name, value in attributes.items():
        if value and name in class_name_roles.ENTRY_IDS:
            element.id, element.entry = value, True
            break
    if "itemprop" in attributes or "itemtype" in attributes:
        kinds = _kinds(attributes)
        element.body = element.body or "articlebody" in kinds
        element.entry = element.entry or "blogposting" in kinds or "liveblogupdate" in kinds


def _close(page: Page, elements: list[Element], inner: int, outer: int) -> None:
    """Ends an element; what it holds is held by the one around it too.

    One without text is forgotten, unless a time stands in it: half of a page's elements are such.
    """
    element, around = elements[inner], elements[outer]
    element.last = len(page.runs)
    around.pictures += element.pictures
    around.fields += element.fields
    if (
        element.first == element.last
        and inner == len(elements) - 1
        and not (page.times and page.times[-1].element >= inner)
    ):
        elements.pop()


def _cut(page: Page, element: int, around: list[int]) -> None:
    """Ends all elements that are open where reading stops."""
    page.cut = True
    for outer in reversed(around):
        if outer != element:
            _close(page, page.elements, element, outer)
            element = outer


class _Prose:
    """Where a tree holds paragraphs and headings: what is named as chrome and holds none is a menu.

    They are searched once, and only if anything is named so.
    """

    def __init__(self, root: LexborNode) -> None:
        self._root = root
        self._around: set[int] | None = None
        self.in_shadow = False
        """Whether reading has come to a shadow root, which no search from outside finds."""

        self._opened: frozenset[str] | None = None

    def is_opened(self, identity: str | None) -> bool:
        """Whether a button or a link of the page says that it opens the element of that id."""
        if not identity:
            return False
        if self._opened is None:
            self._opened = frozenset(
                value.lstrip("#")
                for node in self._root.css(_OPENERS_OF_PANELS)
                for name in _OPENING_ATTRIBUTES
                if (value := node.attributes.get(name))
            )
        return identity in self._opened

    def stands_in(self, node: LexborNode) -> bool:
        """Whether a node is, or holds, a paragraph or a heading."""
        if self._around is None:
            self._around = around = set()
            for found in self._root.css(_PROSE):
                above: LexborNode | None = found
                while above is not None and above.mem_id not in around:
                    around.add(above.mem_id)
                    above = above.parent
        if node.mem_id in self._around:
            return True
        return self.in_shadow and node.css_first(_PROSE) is not None


def _count(inside: Element, node: LexborNode, kind: int) -> None:
    """Notes a picture, or a field that asks a reader for something."""
    if kind == _PICTURE:
        inside.pictures += 1
    elif (node.attributes.get("type") or "").lower() in class_name_roles.FIELDS:
        inside.fields += 1


def _kinds(attributes: Mapping[str, str | None]) -> str:
    return f"{attributes.get('itemprop') or ''} {attributes.get('itemtype') or ''}".lower()


@lru_cache(maxsize=4_096)
def _block(tag: str, outer: str) -> str:
    """The tag that a run of text counts as."""
    if (tag in _PLAIN and outer in _STICKY) or (
        tag == "div" and outer in class_name_roles.HEADINGS
    ):
        return outer
    if outer == "figcaption":
        return outer
    if tag == "caption":
        return "figcaption"
    if tag in _OWN or tag in class_name_roles.HEADINGS:
        return tag
    if tag == "figure" or outer == "figure":
        return "figure"
    return "div"


def _label(node: LexborNode, parts: list[str], runs: list[TextRun]) -> str:
    """What a `time` calls itself, or is called right before it: in its line, or in one above."""
    attributes = node.attributes
    named = f"{attributes.get('class') or ''} {attributes.get('itemprop') or ''}"
    before = "".join(parts[-_PARTS_BEFORE:]).strip()
    if not before and runs and len(runs[-1].text) <= _LABEL:
        before = runs[-1].text
    return f"{named} {before[-_LABEL:]}"


def _moment(node: LexborNode) -> str:
    """What a `time` says: to machines, or else to readers."""
    return node.attributes.get("datetime") or _first_text(node.first_child)


def _first_text(node: LexborNode | None) -> str:
    """The first text in an element, not far down: an unclosed one holds all that follows."""
    for _ in range(_NEAR):
        if node is None or node.tag == "-text":
            break
        node = node.first_child
    return (node.text_content or "") if node is not None else ""
