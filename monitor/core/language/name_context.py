"""What the whole of both versions says about a word: is it used elsewhere, is it a name there?"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import islice
from operator import attrgetter

from monitor.core.language.lexicons import Lexicon
from monitor.core.language.tokens import Token, tokens

_MOST = 64
"""Blocks that are read for one word. What is a name shows in fewer."""

_AROUND = 40
"""Characters on either side of a word in which its neighbours stand, if not in a longer text."""

_ENOUGH = 2
"""Words of a stretch on either side of one, so that its neighbour is whole."""

_FEW = 200
"""Words that are looked for one by one; beyond, an index of all words costs less."""

_LINKS = frozenset("'\u2019\u02bc\u2018\u2010\u2011\u00ad-")
"""What joins the parts of one word."""

_WHOLE = re.compile(rf"[^\W_]+(?:[{re.escape(''.join(sorted(_LINKS)))}][^\W_]+)*")


@dataclass(frozen=True)
class NameContext:
    """The texts of both versions.

    A word is looked for only when a rule asks, and by its letters: to read all words of a long
    article for the sake of a few would cost more than everything else.
    """

    lexicon: Lexicon
    before: tuple[str, ...]  # the texts of the old blocks
    after: tuple[str, ...]

    def in_lower_case(self, word: str) -> bool:
        """Whether either version has the word in lower case."""
        return word.islower() and self._is_whole(self._all, self._all_words, word)

    def is_kept(self, word: str) -> bool:
        """Whether the new version has the word, given in lower case, in any case."""
        return self._is_whole(self.new_lower, self._new_words, word)

    def is_name(self, word: str) -> bool:
        """Whether the word stands as a name somewhere in either version.

        A capital that no sentence's start explains makes a name; where all nouns have capitals it
        takes a neighbour with a capital, or a preposition that places go with.
        """
        known = self._are_names.get(word)
        if known is None:
            if len(self._are_names) >= _FEW:
                return word in self.names
            holding = islice(self.texts_with(word), _MOST)
            known = any(self._names_somebody(text, word) for text in holding)
            self._are_names[word] = known
        return known

    def _names_somebody(self, text: str, word: str) -> bool:
        """Whether a word stands as a name in a text: what surrounds it tells, the rest does not."""
        place = text.find(word)
        while place >= 0:
            start, end = max(0, place - _AROUND), place + len(word) + _AROUND
            around = tokens(text[start:end])
            own = bisect_right(around, place - start, key=attrgetter("end"))
            if (start and own < _ENOUGH) or (end < len(text) and len(around) - own <= _ENOUGH):
                return word in self._names_in(text)
            if word in self._names_in(text[start:end]):
                return True
            place = text.find(word, place + len(word))
        return False

    def texts_with(self, word: str) -> Iterator[str]:
        """The texts of either version that hold the letters of a word, in order."""
        return (text for text in self._texts if word in text)

    @cached_property
    def old_text(self) -> str:
        """The old version as one text, a line a block."""
        return "\n".join(self.before)

    @cached_property
    def new_text(self) -> str:
        """The new version as one text, a line a block."""
        return "\n".join(self.after)

    @cached_property
    def old_lower(self) -> str:
        """The old version in lower case."""
        return self.old_text.lower()

    @cached_property
    def new_lower(self) -> str:
        """The new version in lower case."""
        return self.new_text.lower()

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """All words that either version has in lower case, for who asks of many."""
        return frozenset(
            word.word for text in self._texts for word in tokens(text) if not word.capital
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """All words that stand as names somewhere in either version, for who asks of many."""
        return frozenset(name for text in self._texts for name in self._names_in(text))

    @cached_property
    def _are_names(self) -> dict[str, bool]:
        """What was found of the first words that were asked for."""
        return {}

    @cached_property
    def _are_whole(self) -> dict[tuple[int, str], bool]:
        """What was found of the first words that were asked for, by text."""
        return {}

    @cached_property
    def _all_words(self) -> Callable[[], frozenset[str]]:
        return cache(lambda: frozenset(_WHOLE.findall(self._all)))

    @cached_property
    def _new_words(self) -> Callable[[], frozenset[str]]:
        return cache(lambda: frozenset(_WHOLE.findall(self.new_lower)))

    def _is_whole(self, text: str, every: Callable[[], frozenset[str]], word: str) -> bool:
        """Whether the text has the word as a whole one. For many words all are read, once."""
        known = self._are_whole.get((id(text), word))
        if known is None:
            if len(self._are_whole) >= _FEW and _WHOLE.fullmatch(word):
                return word in every()
            known = self._are_whole[id(text), word] = _has(text, word)
        return known

    @cached_property
    def _texts(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.before, *self.after)))

    @cached_property
    def _all(self) -> str:
        return "\n".join(self._texts)

    def _names_in(self, text: str) -> Iterator[str]:
        """The words of a text that stand as names in it, and capitals right before them."""
        left: Token | None = None
        for word in tokens(text):
            if self._stands_as_name(text, left, word):
                yield bare(word.word)
                if left and left.capital and left.lower not in self.lexicon.function_words:
                    yield bare(left.word)
            left = word

    def _stands_as_name(self, text: str, left: Token | None, word: Token) -> bool:
        if not word.capital or word.first or is_date(word, self.lexicon):
            return False
        return not self.lexicon.noun_endings or beside_a_name(text, left, word, self.lexicon)


def _has(text: str, word: str) -> bool:
    """Whether the text has the word as a whole one, not as a part of a longer or compound one."""
    size = len(text)
    place = text.find(word) if word else -1
    while place >= 0:
        end = place + len(word)
        if not _joined(text, place - 1, -1, size) and not _joined(text, end, 1, size):
            return True
        place = text.find(word, end)
    return False


def _joined(text: str, place: int, step: int, size: int) -> bool:
    """Whether what stands at `place` belongs to the word beside it."""
    if not 0 <= place < size:
        return False
    if text[place].isalnum():
        return True
    further = place + step
    return text[place] in _LINKS and 0 <= further < size and text[further].isalnum()


def bare(word: str) -> str:
    """The word without a possessive ending."""
    return word.removesuffix("'s").removesuffix("'")


def is_date(word: Token, lexicon: Lexicon) -> bool:
    """Whether the word is a month or a weekday."""
    day = bare(word.lower)
    return day in lexicon.numerals.months or day in lexicon.numerals.weekdays


def beside_a_name(text: str, left: Token | None, word: Token, lexicon: Lexicon) -> bool:
    """Whether the word before makes it a name: another capital, or "in", "aus" and their like."""
    if left is None or not text[left.end : word.start].isspace():
        return False
    if left.lower in lexicon.place_words:
        return not word.lower.endswith(lexicon.noun_endings)
    return left.capital and not left.first and left.lower not in lexicon.function_words
