"""What the whole of both versions says about a word: is it used elsewhere, is it a name there?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from monitor.core.classify.places import Placed, placed
from monitor.core.words import Lexicon


@dataclass(frozen=True)
class Standing:
    """The words of both versions. Read only when a rule asks, and once."""

    lexicon: Lexicon
    before: tuple[str, ...]  # the texts of the old blocks
    after: tuple[str, ...]

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words that either version has in lower case."""
        return frozenset(
            word.word for text in self._texts for word in placed(text) if not word.capital
        )

    @cached_property
    def kept(self) -> frozenset[str]:
        """The words of the new version, in lower case."""
        return frozenset(word.lower for text in self.after for word in placed(text))

    @cached_property
    def names(self) -> frozenset[str]:
        """The words that stand as names somewhere in either version.

        A capital that no sentence's start explains makes a name; where all nouns have capitals it
        takes a neighbour with a capital, or a preposition that places go with.
        """
        found: set[str] = set()
        for text in self._texts:
            left: Placed | None = None
            for word in placed(text):
                if self._stands_as_name(text, left, word):
                    found.add(bare(word.word))
                    if left and left.capital and left.lower not in self.lexicon.function_words:
                        found.add(bare(left.word))
                left = word
        return frozenset(found)

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.before, *self.after)))

    def _stands_as_name(self, text: str, left: Placed | None, word: Placed) -> bool:
        if not word.capital or word.first or is_date(word, self.lexicon):
            return False
        return not self.lexicon.noun_endings or beside_a_name(text, left, word, self.lexicon)


def bare(word: str) -> str:
    """The word without a possessive ending."""
    return re.sub(r"'s?$", "", word)


def is_date(word: Placed, lexicon: Lexicon) -> bool:
    """Whether the word is a month or a weekday."""
    day = bare(word.lower)
    return day in lexicon.numerals.months or day in lexicon.numerals.weekdays


def beside_a_name(text: str, left: Placed | None, word: Placed, lexicon: Lexicon) -> bool:
    """Whether the word before makes it a name: another capital, or "in", "aus" and their like."""
    if left is None or not text[left.end : word.start].isspace():
        return False
    if left.lower in lexicon.place_words:
        return not word.lower.endswith(lexicon.noun_endings)
    return left.capital and not left.first and left.lower not in lexicon.function_words
