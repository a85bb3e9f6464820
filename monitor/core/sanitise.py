"""Text from elsewhere, made safe to show on one line: no control, escape or direction marks."""

from __future__ import annotations

import unicodedata

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029")
_DIRECTION = frozenset(
    chr(code) for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
)
"""Bidirectional marks, which can make a line read as something else (Unicode UAX #9, UTR #36)."""


def neutral(text: str) -> str:
    """`text` with control characters and direction marks made visible; line breaks stay."""
    return "".join(_shown(char, keep_breaks=True) for char in text)


def one_line(text: str, limit: int = 300) -> str:
    """`text` on one line of at most `limit` characters, safe for terminals, logs and alerts."""
    line = " ".join("".join(_shown(char, keep_breaks=False) for char in text).split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _shown(char: str, *, keep_breaks: bool) -> str:
    if char in _SPACES:
        return char if keep_breaks and char in "\t\n" else " "
    if char in _DIRECTION or unicodedata.category(char) in {"Cc", "Cs"}:
        return _REPLACEMENT
    return char
