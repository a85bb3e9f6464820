"""What a text is found by, and where a query stands in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.search import LONGEST_QUERY, LONGEST_TEXT, clauses, index_terms, pieces, places
from monitor.errors import UsageError


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("The Air-Raid, 12,000 don't", "the air raid 12 000 don t"),
        ("Café Zürich İstanbul Straße", "cafe zurich istanbul strasse"),
        ("Київ Ёлка", "київ елка".replace("ї", "і")),
        ("東京都、大阪2024年", "東京 京都 都 大阪 阪 2024 年"),
        ("서울에서 발표", "서울 울에 에서 서 발표 표"),
        ("हिन्दी समाचार", "हिन्दी समाचार"),
        ("مُحَمَّد ٤٣٠", "محمد 430"),
        ("co\u00adoperate １２３ ﬁre", "cooperate 123 fire"),
        ("ア・イ — !?", "ア イ"),
        ("", ""),
    ],
)
def test_terms(text, terms):
    assert index_terms(text) == terms


def test_plain_text_is_cut_as_all_text_is():
    plain = "It's 4.30 pm: HMS-Victory (1,200 t) left_port."
    assert index_terms(plain + " é") == index_terms(plain) + " e"


def found(text, asked, **more):
    return [text[start:end] for start, end in places(text, clauses(asked, **more))]


def test_places():
    assert found("Drones and a drone, DRONE-like", "drone") == ["Drones", "drone", "DRONE"]
    assert found("a drone strike, a drone-strike", '"drone strike"') == [
        "drone strike",
        "drone-strike",
    ]
    assert found("Трещина; нашли трещину, трещин", "трещина") == ["Трещина", "трещину", "трещин"]
    assert found("Ferries, a ferry, ferrets", "ferry") == ["Ferries", "ferry", "ferrets"]
    assert found("Ferries, a ferry", '"ferry"') == ["ferry"]
    assert found("東京都庁舎と京都", "京都") == ["京都", "京都"]
    assert found("東京都庁舎", "都") == ["都"]
    assert found("Im Café", "cafe -tee") == ["Café"]
    assert found("He said: “No.” She left.", "said no she", exact=True) == ["said: “No.” She"]


@given(st.text(max_size=60), st.text(max_size=200), st.text(max_size=60))
def test_what_stands_in_a_text_is_found_there(before, sentence, after):
    """Between marks, for a letter beside it makes another word of it."""
    text = f"{before} . {sentence} . {after}"
    terms = f" {index_terms(text)} "
    try:
        (clause,) = clauses(sentence, exact=True)
    except UsageError:
        assert index_terms(sentence) == ""
        return
    assert f" {' '.join(clause.terms)}" in terms
    assert places(text, [clause])


@given(st.text(max_size=300))
def test_terms_are_harmless_whatever_the_text(text):
    for term in index_terms(text).split(" "):
        assert not set(term) & set("\"'*&|!():<>\\\x00 \t\n")
        assert len(term) <= 2 * 64
    for start, end in places(text, clauses("a b* -c")):
        assert 0 <= start < end <= len(text)


def test_a_long_text_is_cut_into_pieces_that_overlap():
    text = "".join(chr(0x4E00 + number) for number in range(11_000))
    cut = pieces(text)
    assert all(len(piece) <= LONGEST_TEXT for piece in cut)
    for start in range(0, 10_700, 50):
        assert any(text[start : start + 300] in piece for piece in cut)
    assert pieces("") == ()


@pytest.mark.parametrize("asked", ["", "...", "-only -these", '""', "x" * (LONGEST_QUERY + 1)])
def test_what_asks_for_nothing_is_refused(asked):
    with pytest.raises(UsageError):
        clauses(asked)
