"""Words, names, figures, scripts."""

import pytest

from monitor.core.coverage.relevance import Document
from monitor.core.coverage.relevance.anchors import anchor
from monitor.core.coverage.relevance.profile import bm25, cosine
from monitor.core.coverage.relevance.reading import figures, read
from monitor.core.coverage.relevance.terms import term, terms
from monitor.core.language.transliteration import skeleton


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
        ("橋は閉鎖された。", "ja"),
        ("大桥已经关闭。", "zh"),
        (
            "A ponte está fechada desde terça-feira e ninguém sabe por quanto tempo, disse ela aos moradores da vila.",
            "pt",
        ),
        (
            "Most jest zamknięty od wtorku, a nikt nie wie, jak długo to potrwa, powiedziała mieszkańcom burmistrz.",
            "pl",
        ),
        (
            "Silta on ollut suljettuna tiistaista lähtien, eikä kukaan tiedä kuinka kauan, kertoi pormestari asukkaille eilen.",
            "fi",
        ),
        (
            "Köprü salı gününden beri kapalı ve ne kadar süreceğini kimse bilmiyor, dedi belediye başkanı dün halka.",
            "tr",
        ),
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
    assert anchor(("Kim Jong Un",)).strength(reading("Ким Чен Ыну написали")) == 1.0
    assert anchor(("Kursk",)).strength(reading("Над Курском тихо")) == 1.0
    assert anchor(("Moskva",)).strength(reading("Над Курском тихо")) == 0.0


@pytest.mark.parametrize(
    ("text", "strength"),
    [
        ("Kursk has been retaken.", 1.0),
        ("x " * 60 + "Kursk", 0.3),
        ("x " * 60 + "Kursk and Kursk's people", 0.3),
        ("x " * 60 + "\n\nKursk." * 9, 0.8),
        ("x " * 60 + "\n\nKursk." * 2 + "\n\nx" * 8, pytest.approx(0.45, abs=0.01)),
        ("x " * 60 + "Kurslands", 0.0),
        ("Бои под Курском шли всю зиму", 1.0),
        ("Сьогодні в Києві тихо", 0.0),
    ],
)
def test_an_anchor_counts_by_where_it_stands(text, strength):
    assert anchor(("Kursk",)).strength(reading(text)) == strength


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("North Korean troops", "en"),
        ("Nordkoreas Armee", "de"),
        ("mit nordkoreanischen Soldaten", "de"),
        ("des soldats nord-coréens", "fr"),
        ("i soldati nordcoreani", "it"),
        ("militares norcoreanas", "es"),
        ("tropas norte-coreanas", "pt"),
        ("północnokoreańskich żołnierzy", "pl"),
        ("severokorejští vojáci", "cs"),
        ("pohjoiskorealaiset sotilaat", "fi"),
        ("az észak-koreai katonák", "hu"),
        ("στρατιώτες της Βόρειας Κορέας", "el"),
        ("Kuzey Koreli askerler", "tr"),
        ("القوات الكورية الشمالية", "ar"),
        ("Північної Кореї", "uk"),
        ("в КНДР сообщили", "ru"),
        ("북한은 오늘", "ko"),
        ("朝鲜士兵", "zh"),
        ("北朝鮮の兵士", "ja"),
    ],
)
def test_a_country_and_its_people_are_known_in_other_languages(text, language):
    assert anchor(("North Korea",)).strength(reading(text, language=language)) == 1.0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("la diplomatie lettone", "fr"),
        ("las empresas letonas", "es"),
        ("die lettische Regierung", "de"),
        ("łotewskiego rządu", "pl"),
        ("латвійського уряду", "uk"),
        ("latvialaiset yritykset", "fi"),
        ("шумят Latvijas meži", "lv"),
    ],
)
def test_a_people_is_called_as_its_language_is(text, language):
    assert anchor(("Latvia",)).strength(reading(text, language=language)) == 1.0
    assert anchor(("Estonia",)).strength(reading(text, language=language)) == 0.0


def test_a_part_of_a_country_is_not_its_neighbour():
    text = reading("des soldats sud-coréens", language="fr")
    assert anchor(("North Korea",)).strength(text) == 0.0
    assert anchor(("South Korea",)).strength(text) == 1.0


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Ventamuiza", "ヴェンタムイジャの工場で爆発があった。"),
        ("Ventamuiza", "文塔穆伊扎的工厂发生爆炸。"),
        ("Ventamuiza", "انفجار في مصنع بمدينة فينتامويزا أمس"),
        ("Ventamuiza", "Вибух стався у Вентамуйжі вчора"),
        ("Ventamuiza", "Räjähdys Ventamuižassa eilen"),
        ("Oskar Melbard", "Η δίκη του Όσκαρ Μέλμπαρντ άρχισε"),
        ("Tarn Island", "Пором біля острова Тарн зупинився"),
    ],
)
def test_a_name_that_is_no_country_is_known_by_its_sound(name, text):
    assert anchor((name,)).strength(reading(text)) == 1.0
    assert anchor(("Gorodets",)).strength(reading(text)) == 0.0


def test_bm25_and_cosine_of_nothing():
    assert bm25({"a": 1}, {}) == 0.0
    assert cosine({}, {"a": 1.0}) == 0.0
    assert reading("").counts == {}
