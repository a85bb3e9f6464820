"""Whether a word is used elsewhere in either version, found by its letters."""

from __future__ import annotations

import pytest

from monitor.core.language.lexicons import lexicon
from monitor.core.language.name_context import NameContext

TEXTS = NameContext(
    lexicon("en"),
    before=("The old gate was shut. Ada Quill saw the well-known harbour-master.",),
    after=("The gate was open, and the owner's dog ran out to Harwick.",),
)


@pytest.mark.parametrize(
    ("word", "there"),
    [
        ("gate", True),
        ("shut", True),
        ("dog", True),
        ("well", False),
        ("master", False),
        ("owner", False),
        ("gat", False),
        ("ate", False),
        ("harwick", False),
        ("Gate", False),
        ("", False),
    ],
)
def test_a_word_in_lower_case_is_found_whole(word: str, *, there: bool) -> None:
    assert TEXTS.in_lower_case(word) is there
    assert (word in TEXTS.vocabulary) is there


@pytest.mark.parametrize(("word", "there"), [("harwick", True), ("shut", False), ("open", True)])
def test_what_the_new_version_keeps(word: str, *, there: bool) -> None:
    assert TEXTS.is_kept(word) is there


@pytest.mark.parametrize(
    ("word", "there"), [("Quill", True), ("Harwick", True), ("The", False), ("gate", False)]
)
def test_names_stand_as_names(word: str, *, there: bool) -> None:
    assert TEXTS.is_name(word) is there
    assert (word in TEXTS.names) is there
