"""Does a page end, or does it break off?

A server, a proxy or a network that stops in the midst of a page leaves HTTP intact often enough:
a body that ends with the connection, a `Content-Length` that is too small. What is left over is
read off the markup. HTML lets many end tags be left out, and many sites close neither body nor
html, so that only two things tell: elements that HTML asks to close and that stay open, and an
end within a tag or within a paragraph's sentence.
"""

from __future__ import annotations

import re
from collections import Counter

from monitor.core.language.sentences import is_finished
from monitor.model.extraction import PageEnd

_TAIL = 4_096
"""Characters at the end of a page in which `</body>` or `</html>` settle the question."""

_CLOSED = re.compile(r"</(?:body|html)\s*>", re.IGNORECASE)

_TAG = re.compile(
    r"<(/?)([a-z][^\s/>]*+)(?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?|[\"'])*+>", re.IGNORECASE
)
"""A tag with its attributes; a ">" within a quoted value does not end it."""

_RAW = {
    name: re.compile(rf"</{name}", re.IGNORECASE)
    for name in ("script", "style", "textarea", "title", "iframe", "noscript", "noembed", "xmp")
}
"""Elements whose content is read up to their end tag and holds no tags of the page."""

_ENCLOSING = frozenset(
    ["main", "article", "section", "div", "header", "footer", "nav", "aside", "table", "figure"]
)
"""Containers whose end tags HTML does not let a page leave out."""

_SPOKEN = frozenset(["p", "li", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"])
"""Elements whose text is a sentence, or a line, of the article."""

_LEAST = 20
"""Characters of a last line from which it is taken for a sentence."""


def page_end(source: str) -> PageEnd:
    """How the markup of a page ends. Linear in the length of the page."""
    if _CLOSED.search(source, max(len(source) - _TAIL, 0)):
        return PageEnd.WHOLE
    open_now: Counter[str] = Counter()
    tags = 0
    innermost, begun = "", 0  # the tag of the text that is being read, and where that begins
    place = 0
    while (start := source.find("<", place)) >= 0:
        if source.startswith("<!--", start):
            place = source.find("-->", start + 4) + 3
            if place < 3:  # noqa: PLR2004 - not found
                return PageEnd.OPEN
            continue
        mark = source[start + 1 : start + 2]
        if mark in {"!", "?"}:
            place = source.find(">", start) + 1
            if not place:
                return PageEnd.BROKEN
            continue
        if mark and mark != "/" and not mark.isalpha():
            place = start + 1  # the character, not a tag
            continue
        found = _TAG.match(source, start)
        if found is None:
            if source.startswith("</", start) and ">" in source[start : start + 3]:
                place = start + 3  # "</>" is nothing
                continue
            return PageEnd.BROKEN if tags else PageEnd.UNKNOWN
        place = found.end()
        tags += 1
        name, closes = found[2].lower(), bool(found[1])
        if closes and name in {"body", "html"}:
            return PageEnd.WHOLE
        if name in _ENCLOSING:
            open_now[name] = max(open_now[name] - 1, 0) if closes else open_now[name] + 1
        if name in _SPOKEN or name in _ENCLOSING:
            innermost, begun = "" if closes else name, place
        if name in _RAW and not closes:
            ends = _RAW[name].search(source, place)
            if ends is None:
                return PageEnd.OPEN
            place = ends.start()
    if not tags:
        return PageEnd.UNKNOWN
    left_open = any(open_now.values())
    last = source[max(source.rfind(">") + 1, begun) :].strip()
    unfinished = bool(last) and not is_finished(last[-_LEAST:], also=":;")
    if innermost in _SPOKEN and unfinished and (left_open or len(source) - begun >= _LEAST):
        return PageEnd.BROKEN
    return PageEnd.OPEN if left_open else PageEnd.WHOLE
