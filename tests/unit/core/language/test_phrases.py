from __future__ import annotations

import pytest

from monitor.core.language.phrases import PhraseIndex
from monitor.core.language.tokens import tokens

LISTED = PhraseIndex(
    {"as far as": "limit", "as far as is known": "hedged", "as": "link", "d'après": "sourced"}
)


@pytest.mark.parametrize(
    ("text", "place", "phrase"),
    [
        ("As far as is known, nobody left", 0, "as far as is known"),
        ("as far as the pier", 0, "as far as"),
        ("as far", 0, "as"),
        ("The boat sank, d\u2019apr\u00e8s la mairie", 3, "d'apr\u00e8s"),
        ("nobody left", 0, None),
    ],
)
def test_the_longest_listed_phrase_is_found(text: str, place: int, phrase: str | None) -> None:
    found = LISTED.at(tokens(text), place)
    assert (found and found.phrase) == phrase


def test_words_that_begin_no_phrase_are_passed_over() -> None:
    assert LISTED.begins_with_any(tokens("seen as late"))
    assert not LISTED.begins_with_any(tokens("far from known"))
