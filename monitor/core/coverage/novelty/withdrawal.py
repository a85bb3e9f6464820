"""Does a sentence take a statement back?"""

from __future__ import annotations

import re
from functools import lru_cache

from monitor.core.classify import reporting
from monitor.core.language.lexicons import Lexicon
from monitor.core.language.tokens import tokens

_TAKEN_BACK = re.compile("撤回|撤销|收回|更正|訂正|取り消|철회|정정")
"""What Japanese, Chinese and Korean say of a statement taken back or put right."""


def withdrawal(sentence: str, known: Lexicon) -> int | None:
    """Where a sentence says that a statement is taken back or was wrong; None where it does not.

    "Withdrawn" is said of troops and pills as well: it takes a word for what was stated.
    """
    if match := _TAKEN_BACK.search(sentence):
        return match.start()
    words, verbs = known.figures, reporting(known)
    place = first_of(words.withdrawn, sentence)
    if place is None:
        return None
    stated = first_of(words.statements, sentence) is not None or any(
        w.lower in verbs and w.start > place for w in tokens(sentence)
    )
    return place if stated else None


def first_of(listed: frozenset[str], sentence: str) -> int | None:
    """Where the first of some words or stems of a lexicon stands; None where none does."""
    pattern = _pattern(listed)
    match = pattern.search(sentence.lower()) if pattern is not None else None
    return match.start() if match else None


@lru_cache(maxsize=64)
def _pattern(listed: frozenset[str]) -> re.Pattern[str] | None:
    """One pattern for words and for stems, which end in "-"; "_" joins the words of a phrase."""
    parts = [
        re.escape(word.removesuffix("-").replace("_", " "))
        + ("" if word.endswith("-") else r"(?!\w)")
        for word in sorted(listed)
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})") if parts else None
