"""Text from elsewhere, made safe to show on one line: no control, escape or direction marks."""

from __future__ import annotations

import re

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
"""Control characters, surrogates, and the bidirectional marks, which can make a line read as
something else (Unicode UAX #9, UTR #36)."""

_SPACES = frozenset("\t\n\r\v\f\x85\u2028\u2029")


def neutral(text: str) -> str:
    """`text` with control characters and direction marks made visible; line breaks stay."""
    return _UNSAFE.sub(lambda match: _shown(match[0], keep_breaks=True), text)


def one_line(text: str, limit: int = 300) -> str:
    """`text` on one line of at most `limit` characters, safe for terminals, logs and alerts."""
    shown = _UNSAFE.sub(lambda match: _shown(match[0], keep_breaks=False), text)
    line = " ".join(shown.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def _shown(char: str, *, keep_breaks: bool) -> str:
    if char in _SPACES:
        return char if keep_breaks and char in "\t\n" else " "
    return _REPLACEMENT
