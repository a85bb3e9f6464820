"""Names that are new: clean, by whom they refer to, and of the story."""

from __future__ import annotations

import pytest

from monitor.core.coverage.novelty.new_names import new_names
from monitor.model.coverage import ArticleText
from monitor.model.story import MatchSettings, Story

STORY = Story(
    id="quay",
    title="The northern quay of Port Ellis is closed",
    summary="Divers found cracks; the strike of the pilots goes on.",
    match=MatchSettings(terms=("Port Ellis",), aliases=(("Harbour Board",), ("Nora Quist",))),
)
KNOWN = ArticleText(
    url="https://a.example/1",
    outlet="Marsh Gazette",
    title="Quay closed",
    paragraphs=(
        "Port Ellis closed the quay, said Nora Quist of the Harbour Board.",
        "Piers Haldane, the master of the ferry, and Emil Navarre were there, as was Hartwig Loeb.",
    ),
    language="en",
)


def names(*paragraphs, language="en", outlet="Sallow Post", title="Port Ellis"):
    article = ArticleText(
        url="https://b.example/2",
        outlet=outlet,
        title=title,
        paragraphs=paragraphs,
        language=language,
    )
    return [name.name for name in new_names(article, STORY, [KNOWN])]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The divers were led by Dr Imke Sorrow, who saw it.", "Imke Sorrow"),
        ("en", "Accountant Verena Stroud asked for the books.", "Verena Stroud"),
        ("de", "Das sagte Hafenmeister Ulf Bergrun dem Sender.", "Ulf Bergrun"),
        ("de", "Den Zuschlag hat die Bergungsfirma Brandvik Salvage erhalten.", "Brandvik Salvage"),
        ("uk", "Перекладачка Мирослава Гнатюк це підтвердила.", "Мирослава Гнатюк"),
        ("ja", "港湾大学の榊原透教授は「予想していた」と述べた。", "榊原透"),
        ("zh", "在港口的采购商沈嘉禾对本报表示，他会等。", "沈嘉禾"),
        ("ar", "وقال المهندس سامي الخطيب، وهو خبير في الموانئ، إن الرصيف قديم.", "سامي الخطيب"),
    ],
)
def test_a_name_comes_without_what_stands_before_it(language, text, name):
    assert names(text, language=language) == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("uk", "Капітан Пірс Голдейн мовчав."),
        ("ru", "Слова Эмиля Наварра повторил диктор."),
        ("pl", "Według Nory Quist nic nie wiadomo."),
        ("en", "Haldane said so again. Haldane left."),
    ],
)
def test_a_known_name_is_known_in_any_case_and_script(language, text):
    assert names(text, language=language) == []


def test_what_only_sounds_alike_in_one_script_is_another_name():
    assert names("The books were kept by Hertha Lobb for years.") == ["Hertha Lobb"]


def test_neither_places_of_the_world_nor_common_words_nor_outlets_are_told():
    assert names("They met in France. In France they met on Federal Road.") == []
    assert names("(The Tarn Herald) They met.", "It was calm, the Tarn Herald writes.") == []
    assert names("It was told to the Sallow Post first. The Sallow Post asked again.") == []
    assert names("Den Kunden half man. Den Kunden reichte es.", language="de") == []


def test_an_article_on_something_else_tells_names_of_its_passage_alone():
    paragraphs = (
        "Lorna Tressel won the race at Skerry.",
        "The town of Brill held a fair, with stalls and a band, that went on until the rain came late in the afternoon, and most people were glad to have seen it before they had to run for the trees on the hill.",
        "At Port Ellis the quay stays closed, said Imke Sorrow of the divers.",
    )
    assert names(*paragraphs, title="Race") == ["Imke Sorrow"]
    assert "Lorna Tressel" in names(*paragraphs, title="Port Ellis")


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "The chief diver Imke Sorrow saw the cracks.", "chief diver"),
        ("en", "On Monday the harbour's engineer Imke Sorrow saw them.", "engineer"),
        ("en", "Imke Sorrow, a diver from the north, saw the cracks.", "diver from the north"),
        ("de", "Das sagte Hafenmeister Ulf Bergrun dem Sender.", "Hafenmeister"),
        ("fr", "Les fissures inquiètent la plongeuse Aline Ferrat, dit-elle.", "plongeuse"),
        ("en", "The cracks were seen by Imke Sorrow.", ""),
        ("pl", "Według Zenona Wilczaka nic nie wiadomo.", ""),
        ("en", "Imke Sorrow, who sells rubber boots, saw the cracks.", ""),
    ],
)
def test_what_somebody_is_said_to_be(language, text, role):
    article = ArticleText(
        url="https://b.example/2",
        outlet="Sallow Post",
        title="Port Ellis",
        paragraphs=(text,),
        language=language,
    )
    assert [name.role for name in new_names(article, STORY, [KNOWN])] == [role]
