"""Where does a page that shows nothing for itself lead on to? (`<meta http-equiv="refresh">`)"""

from __future__ import annotations

import html
import re

LOOKED_AT = 8_192
"""Bytes of a page in which the element is sought: pages that only lead on are small (judgement)."""

LONGEST_DELAY = 5.0
"""Seconds within which a page leads on. Pages that reload themselves wait for a minute and more."""

_META = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|noscript|template|textarea|title|xmp)\b.*?(?:</\1\b|\Z)|<meta\b([^>]*)",
    re.IGNORECASE | re.DOTALL,
)
"""Elements `meta`, and what hides them from browsers that run scripts."""

_ATTRIBUTE = re.compile(
    r"""([a-z-]+)\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE
)
_CONTENT = re.compile(
    r"""\s*(\d{0,9}(?:\.\d{0,9})?)\s*[;,\s]\s*(?:url\s*+=\s*+)?+(?:"([^"]*)"|'([^']*)'|(\S.*))""",
    re.IGNORECASE | re.DOTALL,
)


def refresh_target(head: bytes) -> str:
    """The address as written that a page leads to at once; empty where it leads nowhere.

    `head` is the page's beginning; a `Location` header's conventions hold for its characters
    (ISO 8859-1 for bytes).
    """
    head = head[:LOOKED_AT]
    if b"refresh" not in head.lower():
        return ""
    for found in _META.finditer(head.decode("latin-1")):
        if found[2] is None:
            continue
        said = {
            name.lower(): double or single or bare
            for name, double, single, bare in _ATTRIBUTE.findall(found[2])
        }
        if said.get("http-equiv", "").strip().lower() == "refresh":
            return refresh_of(html.unescape(said.get("content", "")))
    return ""


def refresh_of(content: str) -> str:
    """The address in the value of the element, or of a `Refresh` header."""
    told = _CONTENT.fullmatch(content.strip()[:2_000])
    if told is None or float(told[1].strip(".") or 0) > LONGEST_DELAY:
        return ""
    return (told[2] or told[3] or told[4] or "").strip()
