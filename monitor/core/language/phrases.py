"""Listed phrases of a language, found among the words of a text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from monitor.core.language.tokens import Token, tokens


class ListedPhrase(NamedTuple):
    """A phrase as its list has it, with what the list says of it, and its words."""

    phrase: str
    name: str  # its class; empty where the list has none
    words: tuple[str, ...]


class PhraseIndex:
    """Phrases by their first word, so that most words of a text are passed over at a glance."""

    def __init__(self, listed: Mapping[str, str] | Iterable[str]) -> None:
        """Reads a list of phrases in lower case: by their class, or without."""
        pairs = listed.items() if isinstance(listed, Mapping) else ((one, "") for one in listed)
        every = [ListedPhrase(phrase, name, tuple(_words(phrase))) for phrase, name in pairs]
        self._alone = {one.words[0]: one for one in every if len(one.words) == 1}
        self._longer: defaultdict[str, defaultdict[str, list[ListedPhrase]]]
        self._longer = defaultdict(lambda: defaultdict(list))
        for one in sorted(every, key=lambda one: -len(one.words)):
            if len(one.words) > 1:
                self._longer[one.words[0]][one.words[1]].append(one)
        self._first = self._alone.keys() | self._longer.keys()

    def at(self, words: Sequence[Token], place: int) -> ListedPhrase | None:
        """The longest listed phrase that begins with the word at a place; None where none does."""
        first = words[place].lower
        if first in self._longer and place + 1 < len(words):
            for listed in self._longer[first].get(words[place + 1].lower, ()):
                run = words[place : place + len(listed.words)]
                if tuple(word.lower for word in run) == listed.words:
                    return listed
        return self._alone.get(first)

    def beginnings(self, words: Sequence[Token]) -> list[int]:
        """The places of the words that are the first of a listed phrase."""
        first = self._first
        return [place for place, word in enumerate(words) if word.lower in first]

    def begins_with_any(self, words: Iterable[Token]) -> bool:
        """Whether any of the words is the first of a listed phrase."""
        return any(word.lower in self._first for word in words)


def _words(phrase: str) -> Iterator[str]:
    """The words of a phrase as `tokens` reads them in a text; what is elided is one of its own."""
    for part in phrase.split():
        if part.endswith("'"):
            yield part
        else:
            yield from (word.lower for word in tokens(part))
