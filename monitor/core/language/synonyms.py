"""Whether two words say the same: forms of one word, spellings of it, or words for one thing.

The list of a language stands in its folder. A group holds words and phrases, the words of a phrase
joined by "_".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from monitor.core.language.lexicons import LANGUAGES, Lexicon, table
from monitor.core.language.lexicons import lexicon as lexicon_of
from monitor.core.language.spelling import common_spelling

_SHORTEST_STEM = 4
"""Letters that are left of a word when its endings are taken off."""

_SHORTEST_COMMON = 3
"""Letters that two forms of a short word have in common."""

_CASES = frozenset({"e", "\u0435"})
"""An ending of nouns where they have cases, in Latin and Cyrillic letters."""

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
        apart = not _has_cases(lexicon) and one.rstrip("e") == other.rstrip("e")
        return one == other or not apart  # "plan" and "plane"
    if _is_short_form_of(one, other, lexicon):
        return True
    return not meanings(one, lexicon).isdisjoint(meanings(other, lexicon))


def _has_cases(lexicon: Lexicon) -> bool:
    """Whether nouns and adjectives take endings: not in English, where "plane" is no "plan"."""
    return not _CASES.isdisjoint(lexicon.inflections)


def is_form_of(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether two words, in lower case, are forms of one: by their stem, or as short as "ask"."""
    return stem(one, lexicon) == stem(other, lexicon) or _is_short_form_of(one, other, lexicon)


def _is_short_form_of(one: str, other: str, lexicon: Lexicon) -> bool:
    """Whether two words are a stem of three letters or more, each with an ending or none."""
    if not lexicon.short_endings or one[:_SHORTEST_COMMON] != other[:_SHORTEST_COMMON]:
        return False
    same = _SHORTEST_COMMON
    while same < min(len(one), len(other)) and one[same] == other[same]:
        same += 1
    rests = one[same:], other[same:]
    return all(not rest or rest in lexicon.short_endings for rest in rests)


class Phrase(NamedTuple):
    """A listed phrase that stands in a text: its words, as places, and what it means."""

    start: int
    end: int
    meanings: frozenset[int]  # numbers of the listed groups


def phrases(words: Sequence[str], lexicon: Lexicon) -> Iterator[Phrase]:
    """The listed phrases among words in lower case, in any form: "stepped down", "parking lots"."""
    listed = _phrases(lexicon.language)
    if not listed:
        return
    stems = [stem(word, lexicon) for word in words]
    for place in range(len(words)):
        for rest, number in listed.get(stems[place], ()):
            end = place + 1 + len(rest)
            if tuple(stems[place + 1 : end]) == rest:
                yield Phrase(place, end, frozenset({number}))


def meanings(word: str, lexicon: Lexicon) -> frozenset[int]:
    """The numbers of the listed groups that a word in lower case is in."""
    return _meanings(word, lexicon.language)


def stem(word: str, lexicon: Lexicon) -> str:
    """What the forms and spellings of a word, given in lower case, have in common."""
    spelt = common_spelling(word, lexicon.language)
    return _stem(_first_forms(lexicon.language).get(spelt, spelt), lexicon.inflections)


def stem_of_endings(word: str, lexicon: Lexicon) -> str:
    """The same by the word's endings alone: "dug" is no form of "dig" by these."""
    return _stem(common_spelling(word, lexicon.language), lexicon.inflections)


@cache
def _first_forms(language: str) -> dict[str, str]:
    """The first form of each word that no ending makes one of its forms: "dig" for "dug"."""
    listed = table(language, "forms", "FORMS") if language in LANGUAGES else None
    groups = (group.split() for group in listed.split(";")) if isinstance(listed, str) else ()
    return {form: first for first, *forms in groups for form in forms}


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


@lru_cache(maxsize=16_384)
def _meanings(word: str, language: str) -> frozenset[int]:
    """The numbers of the listed groups that a word, or its first form, is in."""
    groups, lexicon = _groups(language), lexicon_of(language)
    if not groups or len(word) > _LONGEST_WORD:
        return frozenset()
    if _has_cases(lexicon):  # all forms of a word have one stem, and a stem one word
        return frozenset(groups.get(f"{stem(word, lexicon)}*", ()))
    forms = {
        word[: len(word) - size] + tail for size in range(_LONGEST_ENDING) for tail in _REPLACED
    }
    known = stem(word, lexicon)
    found = (groups[form] for form in forms if form in groups and stem(form, lexicon) == known)
    return frozenset(number for numbers in found for number in numbers)


@cache
def _groups(language: str) -> dict[str, tuple[int, ...]]:
    """The groups of synonyms that each word, or each stem with "*" behind it, is in."""
    lexicon = lexicon_of(language)
    by_stem = _has_cases(lexicon)
    groups: dict[str, tuple[int, ...]] = {}
    for number, group in enumerate(_listed(language)):
        for word in group:
            if "_" not in word:
                key = f"{stem(word, lexicon)}*" if by_stem else word
                groups[key] = (*groups.get(key, ()), number)
    return groups


@cache
def _phrases(language: str) -> dict[str, list[tuple[tuple[str, ...], int]]]:
    """The phrases of the groups, as the stems behind the first word, by the stem of that."""
    lexicon = lexicon_of(language)
    found: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for number, group in enumerate(_listed(language)):
        for phrase in group:
            if "_" in phrase:
                first, *rest = phrase.split("_")
                entry = tuple(stem(word, lexicon) for word in rest), number
                found[stem(first, lexicon)].append(entry)
    return dict(found)


def _listed(language: str) -> Iterator[list[str]]:
    """The groups of a language; none where it has no list."""
    listed = table(language, "synonyms", "GROUPS") if language in LANGUAGES else None
    for group in listed.split(";") if isinstance(listed, str) else ():
        yield group.split()
