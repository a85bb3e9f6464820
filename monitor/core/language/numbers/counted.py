"""The thing that a number counts: the noun phrase that follows it.

Nothing parses the sentence. A noun phrase ends before a function word or a mark; before a word
that stands behind nouns ("aboard"); in English with its plural, for what then follows is the
verb; in German with its noun, which has a capital; elsewhere before what looks like a verb.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from monitor.core.language.lexicons.lexicon import Lexicon, listed
from monitor.core.language.numbers import east_asian
from monitor.core.language.numbers.tokens import HYPHENS, NumberToken

_MOST = 3
"""Words of a counted thing at most."""

_LEADING = 2
"""Of these words that may lead, as in "a third of the voters"."""

_PARTITIVES = listed("of the de des du der den dem von los las la les el di dei delle")
"""Those that join a part to its whole, in the languages that have a lexicon; others lead elsewhere
("14 on Tuesday")."""

_NO_PLURAL = ("ss", "us", "is")


def counted_words(tokens: Sequence[NumberToken], place: int, words: Lexicon) -> str:
    """The words that name the thing counted, as written; empty where none can be told."""
    if eastern := east_asian.counted(tokens, place):
        return eastern
    skipped = 0
    while place < len(tokens) and tokens[place].text in _PARTITIVES and skipped < _LEADING:
        place, skipped = place + 1, skipped + 1
    numbers = words.numerals.numbers
    if skipped and place < len(tokens):  # "five of the nine members"
        place += tokens[place].is_number or tokens[place].text in numbers
    if place < len(tokens) and tokens[place].text in HYPHENS:
        place += 1
    taken = list(_phrase(tokens[place : place + _MOST + 1], words))[:_MOST]
    while len(taken) > 1 and _closes_late(taken[-1], words):
        taken.pop()
    if words.noun_endings and not any(token.written[0].isupper() for token in taken):
        return ""
    return " ".join(token.written for token in taken)


def _phrase(following: Sequence[NumberToken], words: Lexicon) -> Iterator[NumberToken]:
    """The words of the phrase, in order."""
    for index, token in enumerate(following):
        if (
            not token.is_word
            or token.text in words.function_words
            or token.text in words.after_nouns
        ):
            return
        if token.text in words.verbs or (index and token.text.endswith(words.verb_endings)):
            return
        yield token
        further = following[index + 1] if index + 1 < len(following) else None
        if words.noun_endings and token.written[0].isupper():
            return
        if _is_plural(token, words) and not (further and _is_plural(further, words)):
            return


def _is_plural(token: NumberToken, words: Lexicon) -> bool:
    """Whether the word is the plural noun that closes a phrase, where adjectives have none.

    Two in a row belong together, for a verb of many takes no "s": "sports clubs", "women voters".
    """
    if not words.plurals or not token.is_word:
        return False
    return token.text in words.plurals or (
        token.text.endswith("s") and not token.text.endswith(_NO_PLURAL)
    )


def _closes_late(token: NumberToken, words: Lexicon) -> bool:
    """Whether a last word is rather the verb of a noun without plural: "crew drowned"."""
    return bool(words.plurals) and token.text.endswith("ed")
