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
        by_first: defaultdict[str, list[ListedPhrase]] = defaultdict(list)
        for phrase, name in pairs:
            words = tuple(_words(phrase))
            by_first[words[0]].append(ListedPhrase(phrase, name, words))
        self._by_first = {
            first: sorted(found, key=lambda one: -len(one.words))
            for first, found in by_first.items()
        }

    def at(self, words: Sequence[Token], place: int) -> ListedPhrase | None:
        """The longest listed phrase that begins with the word at a place; None where none does."""
        for listed in self._by_first.get(words[place].lower, ()):
            size = len(listed.words)
            run = words[place + 1 : place + size]
            if len(run) == size - 1 and all(
                word.lower == other for word, other in zip(run, listed.words[1:], strict=True)
            ):
                return listed
        return None

    def beginnings(self, words: Sequence[Token]) -> list[int]:
        """The places of the words that are the first of a listed phrase."""
        by_first = self._by_first
        return [place for place, word in enumerate(words) if word.lower in by_first]

    def begins_with_any(self, words: Iterable[Token]) -> bool:
        """Whether any of the words is the first of a listed phrase."""
        return any(word.lower in self._by_first for word in words)


def _words(phrase: str) -> Iterator[str]:
    """The words of a phrase as `tokens` reads them in a text; what is elided is one of its own."""
    for part in phrase.split():
        if part.endswith("'"):
            yield part
        else:
            yield from (word.lower for word in tokens(part))
