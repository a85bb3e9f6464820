"""Whether two words say the same: forms of one word, spellings of it, or words for one thing."""

from __future__ import annotations

from functools import cache, lru_cache

from monitor.core.language.lexicons import LANGUAGES, Lexicon, table
from monitor.core.language.spelling import common_spelling

_SHORTEST_STEM = 4
"""Letters that are left of a word when its endings are taken off."""

_LONGEST_ENDING = 5

_LONGEST_WORD = 60
"""Letters beyond which no endings are looked for."""

_REPLACED = ("", "e", "y")
"""What may stand in a word's first form where another has an ending: "carry", "carried"."""


def say_the_same(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether two words, in lower case, may stand for one another and tell the same.

    Forms of one word do, its spellings, and in a language whose synonyms are listed words that
    share a meaning. What a word means elsewhere is not looked at: "light" stands for "lamp".
    """
    if stem(one, lexicon) == stem(other, lexicon):
        apart = "e" not in lexicon.inflections and one.rstrip("e") == other.rstrip("e")
        return one == other or not apart  # "plan" and "plane"
    return not _meanings(one, lexicon).isdisjoint(_meanings(other, lexicon))


def stem(word: str, lexicon: Lexicon) -> str:
    """What the forms and spellings of a word, given in lower case, have in common."""
    return _stem(common_spelling(word, lexicon.language), lexicon.inflections)


@lru_cache(maxsize=16_384)
def _stem(word: str, inflections: frozenset[str]) -> str:
    word = word.removesuffix("'s").removesuffix("'")
    if not word.isalpha() or len(word) > _LONGEST_WORD:
        return word
    while True:
        longest = min(_LONGEST_ENDING, len(word) - _SHORTEST_STEM)
        endings = (word[-size:] for size in range(longest, 0, -1))
        ending = next((e for e in endings if e in inflections or e == "e"), "")
        if not ending:
            return word[:-1] if len(word) >= _SHORTEST_STEM and word[-1] == word[-2] else word
        word = word.removesuffix(ending)


def _meanings(word: str, lexicon: Lexicon) -> frozenset[int]:
    """The numbers of the listed groups that a word, or its first form, is in."""
    groups = _groups(lexicon.language)
    if not groups or len(word) > _LONGEST_WORD:
        return frozenset()
    forms = {
        word[: len(word) - size] + tail for size in range(_LONGEST_ENDING) for tail in _REPLACED
    }
    known = stem(word, lexicon)
    found = (groups[form] for form in forms if form in groups and stem(form, lexicon) == known)
    return frozenset(number for numbers in found for number in numbers)


@cache
def _groups(language: str) -> dict[str, tuple[int, ...]]:
    """The groups of synonyms that each word is in; empty for a language without a list."""
    listed = table(language, "synonyms", "GROUPS") if language in LANGUAGES else None
    groups: dict[str, tuple[int, ...]] = {}
    for number, group in enumerate(listed.split(";") if isinstance(listed, str) else ()):
        for word in group.split():
            groups[word] = (*groups.get(word, ()), number)
    return groups
