"""The sentences of one paragraph.

Rules, not a model: a sentence ends at `.`, `!`, `?` or an ellipsis, with the quotation marks and
brackets that close it, where white space and something that can begin a sentence follow, and
where the dot belongs to no abbreviation, initial or ordinal.
"""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.core.language.lexicons import lexicon, lexicons

_CLOSERS = "\"'\u201d\u2019\u201c\u00bb\u00ab\u203a\u2039)\\]"
_OPENERS = "\"'\u201c\u2018\u201e\u201a\u00ab\u00bb\u2039\u203a(\\[\u00bf\u00a1\u2013\u2014\\-"
_END = re.compile(rf"[.!?\u2026]++|(?P<wide>[\u3002\uff01\uff1f]++[{_CLOSERS}\u300d\u300f]*+)")
_AFTER = re.compile(
    rf"(?P<close>[{_CLOSERS}]*+(?:\s»(?=\s))?)\s++(?P<open>[{_OPENERS}\s]*)(?P<first>\S)"
)
_LAST_TOKEN = re.compile(r"[^\s(\[\"'\u201c\u201e\u00ab\u2018]*$")
_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "no", "vs"})


@lru_cache(maxsize=8)
def _finished(also: str) -> re.Pattern[str]:
    return re.compile(rf"[.!?\u2026\u3002\uff01\uff1f\u061f\u0964{also}][\s{_CLOSERS}]*$")


def is_finished(text: str, *, also: str = "") -> bool:
    """Whether a text ends as a sentence does, before the marks and brackets that close it.

    `also` are further marks that count as an end, such as the colon before a list.
    """
    return _finished(also).search(text) is not None


def split(text: str, language: str = "") -> tuple[str, ...]:
    """The sentences of one paragraph as published, in order, without the space around them.

    `language` is a BCP 47 tag; without one the abbreviations of all known languages count where
    they are longer than three letters, and the commonest titles do.
    """
    return tuple(text[start:end] for start, end in ranges(text, language))


@lru_cache(maxsize=2048)
def ranges(text: str, language: str = "") -> tuple[tuple[int, int], ...]:
    """Where the sentences of `split` stand in the text, as half-open character ranges."""
    abbreviations, ordinal_dot = _rules(language)
    result: list[tuple[int, int]] = []
    start = place = 0
    while marks := _END.search(text, place):
        place = marks.end()
        if marks["wide"]:
            result.append((start, place))
            start = place
        elif after := _AFTER.match(text, place):
            place = after.end()
            if _ends(text, marks, after, abbreviations, ordinal_dot=ordinal_dot):
                result.append((start, after.end("close")))
                start = after.start("open")
    result.append((start, len(text)))
    stripped: list[tuple[int, int]] = []
    for begin, end in result:
        written = text[begin:end]
        if inner := written.strip():
            begin += len(written) - len(written.lstrip())  # noqa: PLW2901 - without the space
            stripped.append((begin, begin + len(inner)))
    return tuple(stripped)


@lru_cache(maxsize=64)
def _rules(language: str) -> tuple[frozenset[str], bool]:
    words = lexicon(language)
    if words.abbreviations:
        return words.abbreviations, words.ordinal_dot
    every = frozenset().union(*(entry.abbreviations for entry in lexicons()))
    return frozenset(word for word in every if len(word) > len("etc")) | _TITLES, False


def _ends(
    text: str,
    marks: re.Match[str],
    after: re.Match[str],
    abbreviations: frozenset[str],
    *,
    ordinal_dot: bool,
) -> bool:
    """Whether marks, and the gap after them, end a sentence."""
    if after["first"].islower():
        return False
    if marks[0] != "." or after["close"]:
        return True
    token = _LAST_TOKEN.search(text, max(0, marks.start() - 24), marks.start())
    word = token[0] if token else ""
    if len(word) == 1 and word.isalpha() and word.isupper():
        return False
    if ordinal_dot and word.isdigit() and len(word) <= len("31"):
        return False
    return word.lower() not in abbreviations
