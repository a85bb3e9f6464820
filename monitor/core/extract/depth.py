"""No page may be nested so deep that parsing it takes longer than linear time.

For each block that opens, the HTML standard has a parser search its stack of open elements; on a
page of some 600 kB that is nothing but opening tags that is 12 seconds, and grows with the square.
"""

from __future__ import annotations

import re

MOST_TAGS = 20_000
"""Pages with fewer marks of a tag are parsed as they are: at worst in about a second."""

DEEPEST = 1_000
"""Blocks inside one another beyond which a page is cut. News pages stay below 60."""

_SHORTEST_TAG = 3  # characters: "<a>"

_BLOCK = re.compile(
    r"<(/?)(?:div|section|article|aside|main|header|footer|nav|figure|figcaption|blockquote|ul|ol|dl|"
    r"table|tbody|tr|td|th|form|fieldset|center|details|address|button|dialog|menu|object|applet|marquee|"
    r"[a-z]+-[a-z-]+)(?=[\s/>])",
    re.IGNORECASE,
)


def shallow(source: str) -> str:
    """A page's source up to where its blocks are nested too deep; nearly always all of it."""
    if len(source) < _SHORTEST_TAG * MOST_TAGS or source.count("<") < MOST_TAGS:
        return source
    depth = 0
    for match in _BLOCK.finditer(source):
        if match.group(1):
            depth = max(0, depth - 1)
            continue
        depth += 1
        if depth > DEEPEST:
            return source[: match.start()]
    return source
