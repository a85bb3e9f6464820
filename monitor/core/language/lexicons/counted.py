"""What news counts, and what happens to it: the words for it, as stems, by language.

A language's folder holds them in `counted.py`. A stem stands for all words that begin so; one that
ends in `$` for itself alone. A group holds what is the same to one who adds figures up: "killed"
and "dead", "troops" and "soldiers"; its name is the same in all languages.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from monitor.core.language.lexicons import lexicon, lexicons


@lru_cache(maxsize=16_384)
def happening(word: str, language: str) -> str:
    """What happens according to a word in lower case: "killed" for "dead"; empty for nothing.

    The dead are not to be compared with the wounded.
    """
    return _group_of(word, lexicon(language).happenings)


@lru_cache(maxsize=16_384)
def thing(word: str) -> str:
    """What a word in lower case, of any language, counts: "troops" for "soldiers"; or empty."""
    return next((found for each in lexicons() if (found := _group_of(word, each.things))), "")


def _group_of(word: str, groups: Mapping[str, tuple[str, ...]]) -> str:
    """The group that has a stem which stands for a word."""
    for name, stems in groups.items():
        for stem in stems:
            if word == stem[:-1] if stem.endswith("$") else word.startswith(stem):
                return name
    return ""
