"""Canonical text and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.language.text import canonical, words


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("“Yes”, she said", '"Yes", she said'),
        ("„Ja“, «oui», »so«", '"Ja", "oui", "so"'),
        ("it’s ‘fine’", "it's 'fine'"),
        ("a – b — c ‑ d − e", "a - b - c - d - e"),
        ("wait…", "wait..."),
        ("10\u00a0000\u202f€\u2009!", "10 000 € !"),
        ("co\u00adop\u200berate\ufeff", "cooperate"),
        ("e\u0301te\u0301", "été"),
        ("  a \n\t b ", "a b"),
        ("''quoted''", '"quoted"'),
    ],
)
def test_marks_are_unified(published: str, expected: str) -> None:
    assert canonical(published) == expected


@pytest.mark.parametrize(
    "text",
    ["Case Stays", "10,000", "3.5 %", "ё й ї", "a-b", "\u212b"],  # the Ångström sign
)
def test_letters_and_digits_stay(text: str) -> None:
    assert canonical(text) == text.replace("\u212b", "Å")


@given(st.text())
def test_canonical_is_idempotent(text: str) -> None:
    once = canonical(text)
    assert canonical(once) == once


@given(st.text(alphabet="'\u2019\u201c`e\u0301\u200d\u00ad \u2026.-\u2013"))
def test_canonical_is_idempotent_on_marks(text: str) -> None:
    once = canonical(text)
    assert canonical(once) == once


def test_words_keep_inner_marks() -> None:
    assert words("“It’s” a well-known 10,000.5 at 14:30, end.") == (
        "It's",
        "a",
        "well-known",
        "10,000.5",
        "at",
        "14:30",
        "end",
    )


def test_glued_sentences_are_two_words() -> None:
    assert words("end.Next") == ("end", "Next")
