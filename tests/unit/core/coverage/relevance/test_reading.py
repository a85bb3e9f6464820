"""Words, names, figures, scripts."""

import pytest

from monitor.core.coverage.relevance.anchors import anchor
from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.profile import bm25, cosine
from monitor.core.coverage.relevance.reading import figures, read
from monitor.core.coverage.relevance.terms import term, terms
from monitor.core.language.transliteration import skeleton, skeletons


def reading(text, title="", language=""):
    return read(Document(id="x", title=title, text=text, language=language))


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Cables", "cable"),
        ("cities", "city"),
        ("glass", "glass"),
        ("bus", "bus"),
        ("mayor's", "mayor"),
        ("o'clock", "o'clock"),
        ("солдатами", "солдат"),
        ("Brücken", "brücken"),
    ],
)
def test_a_word_is_counted_under_one_form(word, form):
    assert term(word) == form
    assert terms(word) == (form,)


def test_scripts_without_spaces_are_counted_in_pairs():
    assert terms("쿠르스크") == ("쿠르", "르스", "스크")
    assert terms("북") == ("북",)


def test_names_are_capitals_that_are_never_written_small():
    found = reading(
        'The mayor met Ines Calder. "May she stay?" The Mayor asked. Bridges last; bridges fall.'
    )
    assert set(found.names) == {"ines", "calder"}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("11,000 men and 3 tanks in 2024", {11_000.0}),
        ("4.2 million shells, 15 800 boxes", {4_200_000.0, 15_800.0}),
        ("12.5 per cent", {12.5}),
        ("11 тис. військових, 2 млрд", {11_000.0, 2e9}),
        ("AK47, 7 and 9", set()),
    ],
)
def test_figures_by_value(text, values):
    assert figures(text) == values


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The bridge is closed and the mayor has said that it will be so for long.", "en"),
        ("Die Brücke ist gesperrt und die Stadt hat es nicht gewusst.", "de"),
        ("Le pont est fermé et la ville ne sait pas pour combien de temps.", "fr"),
        ("Міст закрито, і ніхто не знає, чому.", "uk"),
        ("Мост закрыт, и никто не знает почему.", "ru"),
        ("다리가 닫혔다.", "ko"),
        ("橋は閉鎖された。", "zh"),
    ],
)
def test_the_language_is_told_by_script_and_function_words(text, language):
    assert reading(text).language == language


def test_a_stated_language_holds():
    assert reading("Whatever this is.", language="de-AT").language == "de"


def test_a_long_text_is_read_so_far_and_no_further():
    found = reading("word " * 5_000 + "Ending")
    assert found.words == 5_001
    assert sum(found.counts.values()) == 400
    assert sum(found.lead.values()) < 100


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Jong Un", "김정은"),
        ("Kim Jong Un", "Кім Чен Ин"),
        ("Kursk", "Курськ"),
        ("Kursk", "쿠르스크"),
        ("Zelenskyy", "젤렌스키"),
        ("Shcherbakova", "Щербакова"),
    ],
)
def test_a_name_keeps_its_consonants_across_scripts(one, other):
    assert skeleton(one) == skeleton(other)


def test_names_of_several_words_are_joined_and_endings_taken_off():
    assert skeleton("Kim Jong Un") in skeletons(("Ким", "Чен", "Ыну"))
    assert skeleton("Kursk") in skeletons(("Курском",))
    assert skeleton("Moskva") not in skeletons(("Курском",))


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Kursk has been retaken.", 1.0),
        ("x " * 60 + "Kursk", 0.3),
        ("x " * 60 + "Kursk and Kursk's people", 0.7),
        ("x " * 60 + "Kurskistan", 0.0),
        ("Бои под Курском шли всю зиму", 0.7),
        ("Сьогодні в Києві тихо", 0.0),
    ],
)
def test_an_anchor_counts_by_where_it_stands(text, strength):
    assert anchor(("Kursk",)).strength(reading(text)) == strength


@pytest.mark.parametrize(
    "text",
    [
        "North Korean troops",
        "Nordkoreas Armee",
        "Північної Кореї",
        "в КНДР сообщили",
        "북한은 오늘",
    ],
)
def test_a_country_is_known_in_other_languages(text):
    assert anchor(("North Korea",)).strength(reading(text)) == 1.0


def test_bm25_and_cosine_of_nothing():
    assert bm25({"a": 1}, {}) == 0.0
    assert cosine({}, {"a": 1.0}) == 0.0
    assert reading("").counts == {}
