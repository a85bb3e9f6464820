"""Sentences of a paragraph."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.language.sentences import split

CASES = [
    ("en", ["He met Mr. Lee.", "They left."]),
    ("en", ["“We go.”", "Then J. R. Doe left!", "Why?"]),
    ("en", ['"Stop!" he said.', "He ran."]),
    ("en", ["The bill was $3.5 million.", "2024 was worse."]),
    ("en", ["She waited... and then she left.", "Nobody came."]),
    ("en", ["He was here (so they say).", "(It rained.)", "It stopped."]),
    ("de", ["Am 3. Mai kam Dr. Meier.", "„Wir gehen.“", "Er ging z.B. Montag."]),
    ("fr", ["M. Dupont est là.", "« Oui. »", "Il part."]),
    ("es", ["El Sr. Ruiz llegó.", "¿Por qué?", "¡Basta!", "Se fue."]),
    ("uk", ["У 2024 р. прийшов наказ.", "«Так», – сказав він.", "Потім настала тиша…"]),
    ("ru", ["В 2024 г. вышел приказ.", "«Да», — сказал он.", "И ушёл."]),
    ("", ["He met Dr. Lee.", "They left."]),
    ("ja", ["これは文です。", "次の文です。"]),
]


@pytest.mark.parametrize(("language", "sentences"), CASES)
def test_sentences_are_found(language: str, sentences: list[str]) -> None:
    joiner = "" if language == "ja" else " "
    assert split(joiner.join(sentences), language) == tuple(sentences)


def test_nothing_has_no_sentences() -> None:
    assert split("") == ()
    assert split("  ") == ()


@given(st.text(alphabet=st.sampled_from('aA1.!?… "“”()\n。Мм')), st.sampled_from(["", "en", "de"]))
def test_no_character_is_lost(text: str, language: str) -> None:
    assert "".join("".join(split(text, language)).split()) == "".join(text.split())
