"""What an article states, and who vouches for it."""

from __future__ import annotations

import pytest

from monitor.core.coverage.novelty import facts
from tests.unit.core.coverage.novelty.invented import text


def figures(*paragraphs: str, language: str = "en") -> list[str]:
    return [said.figure.written for said in facts(text(*paragraphs, language=language)).amounts]


def test_what_says_how_many_or_how_much() -> None:
    assert figures(
        "The mine is 340 metres deep. Forty-two divers came, 14 of them from Keld; 3.5 per cent "
        "of the $2 million went on air."
    ) == ["340 metres", "Forty-two", "3.5 per cent", "$2 million"]


def test_dates_hours_ages_and_bare_ones_are_left_out() -> None:
    assert (
        figures(
            "On 3 March 2026 at 14:30, at ten past six and at 6.46 p.m., the 47-year-old third mate "
            "spoke to two people on one Friday; at six Sunday bells rang. She is 38, on Flight 370."
        )
        == []
    )


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("The Sedge Institute said that 40 barges had left.", "Sedge Institute"),
        ("Keld's spy agency estimates that 40 barges left.", "Keld's spy agency"),
        ("Keld now says 40 barges left.", "Keld"),
        ("Some 40 barges left, according to the harbour master of Keld, who saw them.", "harbour master of Keld"),
        ("Some 40 barges left, according to Keld on Friday.", "Keld"),
        ("“We saw 40 barges at the very least,” said Ada Berg.", "Ada Berg"),
        ("Some 40 barges left the Keld quay, the report says.", ""),
        ("He said that 40 barges had left Keld.", ""),
        ("Some 40 barges left Keld, said Ada Berg of the port.", "Ada Berg"),
        ("Some 40 barges left Keld, said on Friday.", ""),
        ("According to him, 40 barges left.", ""),
        ("Some 40 barges left Keld on Friday.", ""),
        ("“Some 40 barges left Keld today,” they said on Friday.", ""),
        ("In March 2026, 12 officials of the Keld port told us nothing of 40 barges.", ""),
    ],
)  # fmt: skip
def test_who_says_so(sentence: str, source: str) -> None:
    said = [s for s in facts(text(sentence)).figures if "40" in s.figure.written]
    assert [s.source for s in said] == [source]


def test_who_says_so_in_other_languages() -> None:
    assert (
        facts(text("Laut Feuerwehr Keld sanken 40 Boote.", language="de")).figures[0].source
        == "Feuerwehr Keld"
    )
    assert (
        facts(text("За даними Кельду, 40 барж зникли.", language="uk")).figures[0].source
        == "Кельду"
    )


def test_quotes_have_a_speaker_and_some_length() -> None:
    found = facts(
        text("“The pumps failed before anyone looked,” said Ada Berg. He calls it a “mild leak”.")
    ).quotes
    assert [(q.text, q.speaker) for q in found] == [
        ("The pumps failed before anyone looked", "Ada Berg")
    ]


def test_a_pronoun_is_whom_the_sentence_before_is_about() -> None:
    found = facts(
        text(
            "The rings that jeweller Ada Berg bought are copies, inspector Piers Hald said on Monday. "
            "Berg has withdrawn her claim.",
            "“I paid for gold and I was sold brass,” she said.",
        )
    ).quotes
    assert [q.speaker for q in found] == ["Ada Berg"]


def test_names_by_their_longest_form_and_mentions() -> None:
    found = facts(
        text(
            "Nobody knew Berg then. The Keld Mining Company gave Ada Berg's brother a lamp.",
            "Eleven men saw Berg.",
            "Bad Weather Over The Marsh",
            "What We Know So Far About Keld",
        )
    ).names
    assert [(n.text, n.mentions) for n in found] == [("Ada Berg", 3), ("Keld Mining Company", 1)]


def test_keys_follow_the_text() -> None:
    found = facts(
        text("Ada Berg saw 40 barges. “They lay deep in the water,” she said. 40 barges!")
    )
    assert found.keys == ("name:berh", "figure:40:40:", "quote:they lay deep in")
