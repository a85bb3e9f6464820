"""Spellings of one word, and words that are two."""

from __future__ import annotations

import pytest

from monitor.core.language.spelling import common_spelling


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "Colour", "color"),
        ("en-GB", "theatres", "theaters"),
        ("en", "organisation", "organization"),
        ("en", "cancelled", "canceled"),
        ("en", "paediatric", "pediatric"),
        ("en", "centred", "centered"),
        ("en", "defence", "defense"),
        ("en", "o\ufb03ce", "office"),
        ("en", "har\u00adbour", "harbor"),
        ("de", "Straße", "Strasse"),
        ("fr", "cœur", "coeur"),
        ("es", "sólo", "solo"),
        ("uk", "проєкт", "проект"),
        ("ru", "ещё", "еще"),
        ("it", "perche\u0301", "perch\u00e9"),
    ],
)
def test_spellings_of_one_word(language: str, one: str, other: str) -> None:
    assert common_spelling(one, language) == common_spelling(other, language)


@pytest.mark.parametrize(
    ("one", "other"),
    [("four", "for"), ("filled", "filed"), ("hour", "hor"), ("wise", "wife"), ("rise", "rice")],
)
def test_two_words_stay_two(one: str, other: str) -> None:
    assert common_spelling(one, "en") != common_spelling(other, "en")
