"""The words of a text as the matcher counts them: folded, stripped of simple endings.

Latin words lose a possessive and a plural "s"; Cyrillic words are cut to six letters, which takes
most of their endings away; scripts without spaces, and Hangul with its glued particles, are
counted in pairs of characters.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_LONG_ENOUGH = 4  # letters of a word that a plural "s" is taken from
_CYRILLIC_STEM = 6  # letters; judgement, as the light stemmers cut
_PLAIN = re.compile(r"[a-z0-9']+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_PAIRED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@lru_cache(maxsize=65_536)
def term(word: str) -> str:
    """The form under which a word of canonical text is counted."""
    folded = word.lower()
    if "'" in folded:
        folded = folded.removesuffix("'s")
    if _PLAIN.fullmatch(folded) is None and _CYRILLIC.match(folded):
        return folded[:_CYRILLIC_STEM]
    if len(folded) > _LONG_ENOUGH and folded[-1] == "s" and folded[-2] != "s":
        return folded[:-3] + "y" if folded.endswith("ies") else folded[:-1]
    return folded


@lru_cache(maxsize=65_536)
def terms(word: str) -> tuple[str, ...]:
    """What one word of canonical text is counted as: itself, or its pairs of characters."""
    if word.isascii() or _PAIRED.search(word) is None:
        return (term(word),)
    return tuple(a + b for a, b in pairwise(word)) or (word,)
