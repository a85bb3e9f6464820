"""No page may cost its parser more than linear time or memory.

The HTML standard has a parser search its stack of open elements at each tag, copy all formatting
elements that were left open into each block that follows (`<i id=1><p><i id=2><p>…`: 100 kB become
8 GB), and hold each attribute against those before it. So what opens too deep, formatting that is
left open too often and attributes beyond number are taken out of the source before it is parsed.
No word of the text goes with them, and no news page comes near the bounds.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from monitor.core.language.lexicons.lexicon import listed

FEWEST_TAGS = 3_000
"""Pages with fewer marks of a tag cannot nest deep enough to cost much."""

MOST_OPEN, MOST_STEPS = 5_000, 60_000_000
"""Nor can those which begin fewer elements that may nest, while these times all tags are fewer
steps: the worst that a parser could do then takes it a fifth of a second (measured)."""

DEEPEST = 400
"""Elements inside one another beyond which tags are taken out. News pages stay below 60."""

MOST_FORMATTING = 32
"""Formatting elements with attributes that may be left open at a time."""

MOST_ATTRIBUTES = 500
"""Attributes of one tag. News pages stay below 50."""

_SHORTEST_ATTRIBUTE = 2  # characters: " a"

_FORMATTING = frozenset(
    {"b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"}
)
"""What HTML opens anew in each block until it is closed; an `a` is closed by the next one."""

_PLAIN_ATTRIBUTE = r"""[^\s<>"'=/]++(?:\s*+=\s*+(?:"[^<>"]*+"|'[^<>']*+'|[^\s<>"'=]++))?+"""
_CLOSED_AT_ONCE = re.compile(
    (
        rf"<(?=[biusecfnt])({'|'.join(sorted(_FORMATTING))})(?=[\s/])"
        rf"(?:[\s/]++|{_PLAIN_ATTRIBUTE})*+>[^<]*+</\1\s*>"
    ).encode()
)
"""An element that holds text alone. Wherever its tag counts as one its end does, too: neither holds
what could begin or end a value, a comment or a script."""

_NEVER_DEEP = listed(
    """
    area base br col embed hr img input link meta param source track wbr p form li dd dt option
    tr td th tbody thead tfoot colgroup html head body
    """
)
"""What holds nothing, is closed by what follows it, or ends without what stands in it (`form`).

Not `optgroup` and the parts of a `ruby`: outside of a `select` and a `ruby` nothing closes them.
"""

_SHALLOW = re.compile(rf"<(?:{'|'.join(sorted(_NEVER_DEEP))})(?=[\s/>])".encode())
_TAG = re.compile(r"<(?:(/?)([A-Za-z][^\s/>]{0,60})([^>]*)>?|(!--))")
_COMMENT_END = re.compile("--!?>")
_VALUE = r"""(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)"""
_ATTRIBUTE = rf"""(?:[\s/]*+[^\s=>/]++(?:="[^"]*+"|\s*+=\s*+{_VALUE})?+)"""
# Looked for on every page, so in bytes, in one search, and by letters that are found fast.
_COSTLY = re.compile(
    (
        rf"<(?:([A-Za-z][^\s<>/]*+[\s/]++(?!>){_ATTRIBUTE}{{{MOST_ATTRIBUTES}}})|"
        r"(?:[bisuBISU]|[eE][mM]|[tT][tT]|[bB][iI][gG]|[cC][oO][dD][eE]|[fF][oO][nN][tT]|"
        r"[nN][oO][bB][rR]|[sS](?:[mM][aA][lL][lL]|[tT][rR][iI][kK][eE]|[tT][rR][oO][nN][gG]))[\s/])"
    ).encode()
)
"""A tag with too many attributes, which is kept; or a formatting element with attributes."""

_ATTRIBUTES = re.compile(rf"{_ATTRIBUTE}{{{MOST_ATTRIBUTES}}}(?P<more>{_ATTRIBUTE}*+)")

_RAW = {
    name: re.compile(f"</{name}", re.IGNORECASE)
    for name in ("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp")
}
"""Elements that hold no markup, and how each ends."""

_SCOPES = frozenset({"applet", "marquee", "math", "object", "svg", "table", "template"})
"""What is open outside of these cannot be closed within them."""

_PLAIN = _FORMATTING | {"a", "abbr", "cite", "label", "mark", "q", "span", "sub", "sup", "time"}
"""What does not stop the search for the element that an end tag closes."""


def may_cost(page: bytes) -> bool:
    """Whether parsing a page in UTF-8 may cost more than its size; hardly ever."""
    return _may_nest(page) or _may_have_too_many(page)


def bounded(source: str) -> str:
    """A page's source without what would make parsing it costly; nearly always all of it."""
    opened = _Open()
    parts: list[str] = []
    kept = place = 0
    while place >= 0 and (tag := _TAG.search(source, place)):
        closing, name, attributes, comment = tag.groups()
        if comment:
            place = _end(_COMMENT_END, source, tag.start() + 2)
            continue
        name, place = name.lower(), tag.end()
        if _may_be_many(attributes):
            many = _ATTRIBUTES.match(source, tag.start(3))
            if many and many["more"]:
                parts.append(source[kept : many.start("more")])
                kept = many.end()
        if name in _RAW:
            if not closing and not opened.is_foreign:
                place = _end(_RAW[name], source, place)
        elif closing:
            opened.end(name)
        elif not opened.start(name, attributes) and tag.start() >= kept:
            parts.append(source[kept : tag.start()])
            kept = tag.end()
    return "".join([*parts, source[kept:]]) if parts else source


def _may_nest(page: bytes) -> bool:
    """Whether elements may stand inside one another so deep that it costs."""
    tags = page.count(b"<")
    if tags < FEWEST_TAGS:
        return False
    opening = tags - page.count(b"</")
    most = min(MOST_OPEN, MOST_STEPS // tags)
    if opening > most:
        # What looks like a tag within a script or comment counts on both sides, so not at all.
        opening -= len(_SHALLOW.findall(page))
    return opening > most


def _may_have_too_many(page: bytes) -> bool:
    """Whether too many formatting elements may be left open, or a tag has too many attributes."""
    found = _COSTLY.findall(page)
    opening = len(found)
    if opening > MOST_FORMATTING:
        opening -= len(_CLOSED_AT_ONCE.findall(page))
    return opening > MOST_FORMATTING or any(found)


class _Open:
    """The elements that are open, as far as tags alone tell."""

    def __init__(self) -> None:
        self._stack: list[str] = []
        self._inside: Counter[str] = Counter()
        self._formatting: dict[str, list[int]] = defaultdict(list)  # how many scopes were open
        self._left_open = 0
        self._scopes = 0

    @property
    def is_foreign(self) -> bool:
        """Whether SVG or MathML is open, where scripts and styles hold markup."""
        return self._inside["svg"] > 0 or self._inside["math"] > 0

    def start(self, name: str, attributes: str) -> bool:
        """Opens an element, unless that would be one too many."""
        if name in _NEVER_DEEP:
            return True
        formats = name in _FORMATTING and bool(attributes.strip(" /"))
        if len(self._stack) >= DEEPEST or (formats and self._left_open >= MOST_FORMATTING):
            return False
        if formats:
            self._formatting[name].append(self._scopes)
            self._left_open += 1
        self._stack.append(name)
        self._inside[name] += 1
        self._scopes += name in _SCOPES
        return True

    def end(self, name: str) -> None:
        """Closes the innermost element of a name and what stands in it, as far as a tag can."""
        opened = self._formatting.get(name)
        if opened and opened[-1] == self._scopes:
            opened.pop()
            self._left_open -= 1
        if not self._inside[name]:
            return
        place = len(self._stack) - 1
        while self._stack[place] != name:
            if name in _PLAIN and self._stack[place] not in _PLAIN:
                return
            place -= 1
        for one in self._stack[place:]:
            self._inside[one] -= 1
            self._scopes -= one in _SCOPES
        del self._stack[place:]


def _end(pattern: re.Pattern[str], source: str, place: int) -> int:
    """Where what begins at a place has ended; -1 where it never does."""
    found = pattern.search(source, place)
    return found.end() if found else -1


def _may_be_many(attributes: str) -> bool:
    """Whether there may be too many; an odd mark tells that a value goes on beyond a ">"."""
    long = len(attributes) >= MOST_ATTRIBUTES * _SHORTEST_ATTRIBUTE
    return long or any(attributes.count(mark) % 2 for mark in "\"'")
