"""The frozen normaliser: what it drops, what it keeps, and where sentences may begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.baseline.fingerprints import sentences
from monitor.core.baseline.stream import exact_form, masked_form, stream


def form(text: str) -> str:
    return exact_form(stream([text]).tokens)


def mask(text: str) -> str:
    return masked_form(stream([text]).tokens)


@pytest.mark.parametrize(
    ("written", "otherwise"),
    [
        ("“Stop,” she said.", '"Stop," she said.'),
        ("the city's piers", "the city’s piers"),
        ("never—not once", "never - not once"),
        ("Jong-un", "Jong Un"),
        ("OLD BRIDGE", "old bridge"),
        ("a  b\u00a0c", "a b c"),
        ("soft\u00adhyphen", "softhyphen"),
        ("zero\u200bwidth", "zerowidth"),
        ("ﬁnal", "final"),
        ("cafe\u0301", "café"),
        ("2 min readAvatarby", "2 min read Avatarby"),
        ("Lind28 April", "Lind 28 April"),
        ("11,000", "11000"),
        ("11\u202f000", "11,000"),
        ("122mm", "122 mm"),
        ("٣ people", "3 people"),
    ],
)
def test_what_a_template_may_change_leaves_the_form_alone(written: str, otherwise: str) -> None:
    assert form(written) == form(otherwise)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1.5 million", "15 million"),
        ("1,500", "1.5"),
        ("10–12", "1012"),
        ("10 to 12", "10 to 13"),
        ("a loss of -5 degrees", "a loss of 5 degrees"),
        ("$5", "€5"),
        ("5%", "5"),
        ("12 3", "1 23"),
        ("here", "there"),
        ("й", "и"),
        ("کی", "کا"),
    ],
)
def test_what_changes_the_meaning_changes_the_form(one: str, other: str) -> None:
    assert form(one) != form(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("about 11,000 troops", "about 14,000 troops"),
        ("about 11,000 troops", "about eleven thousand troops"),
        ("two were hurt", "3 were hurt"),
        ("4.2 million rounds", "5 rounds"),
    ],
)
def test_numbers_are_masked_in_digits_and_in_words(one: str, other: str) -> None:
    assert form(one) != form(other)
    assert mask(one) == mask(other)


def test_a_word_that_holds_a_number_word_is_no_number() -> None:
    assert mask("often") == "often"
    assert mask("weight") == "weight"


def split(text: str, language: str = "en") -> list[str]:
    whole = stream([text], language)
    return [whole.slice(start, end) for start, end in sentences(whole)]


def test_sentences_keep_their_own_marks() -> None:
    text = "“We waited,” said Mr. Crowe. He left at 5 p.m. on Monday (as planned). “Why?”"
    assert split(text) == [
        "“We waited,” said Mr. Crowe.",
        "He left at 5 p.m. on Monday (as planned).",
        "“Why?”",
    ]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("„Halt.“ Er ging.", ["„Halt.“", "Er ging."]),
        ("»Halt.« Er ging.", ["»Halt.«", "Er ging."]),
        ("(as ever).“Next,” he said.", ["(as ever).", "“Next,” he said."]),
        ("one (two)Three four.", ["one (two)Three four."]),
    ],
)
def test_marks_go_with_the_sentence_they_belong_to(text: str, sentences: list[str]) -> None:
    assert split(text) == sentences


def test_a_slice_at_glue_leaves_the_neighbours_marks() -> None:
    whole = stream(["(Lind)The bridge“was shut"])
    assert [t.text for t in whole.tokens] == ["lind", "the", "bridge", "was", "shut"]
    assert whole.slice(1, 3) == "The bridge"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("He met J. K. Lund. They spoke.", 2),
        ("The U.S. envoy left.", 1),
        ("It cost 4.5 crowns. Nobody paid.", 2),
        ("They left the war.Share this.", 2),
        ("彼は去った。彼女も去った。", 2),
        ("Це 5 тис. осіб. Вони пішли.", 2),
        ("one line\nanother line", 2),
        ("", 0),
        ("…!?", 0),
    ],
)
def test_sentences_are_counted(text: str, count: int) -> None:
    assert len(split(text, "uk" if "осіб" in text else "en")) == count


def test_parts_are_told_apart() -> None:
    whole = stream(["One here.", "", "Two there."])
    assert [whole.part(start) for start, _ in sentences(whole)] == [0, 2]


@given(st.lists(st.text(max_size=60), max_size=4))
def test_any_text_has_a_stream_whose_tokens_lie_in_order(parts: list[str]) -> None:
    whole = stream(parts)
    ends = [token.end for token in whole.tokens]
    assert all(token.start < token.end for token in whole.tokens)
    assert ends == sorted(ends)
    assert set(whole.hard).isdisjoint(whole.soft)
    assert "".join(exact_form(whole.tokens[a:b]) for a, b in sentences(whole)) == exact_form(
        whole.tokens
    )


@given(st.text(max_size=80))
def test_the_form_is_idempotent_on_words(text: str) -> None:
    words = " ".join(t.text for t in stream([text]).tokens if not t.is_counted)
    again = "".join(t.text for t in stream([words]).tokens)
    assert again == "".join(words.split())
