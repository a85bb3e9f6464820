"""Names are paired by whom they mean in the whole article, not by where they stand."""

from __future__ import annotations

import pytest

from monitor.core.classify import Context, Setting
from monitor.core.classify.referents import dateline_end, mentions
from monitor.core.classify.verdict import setting_for
from monitor.model.change import Change, Severity
from tests.unit.core.classify.versions import article, found

AROUND = (
    "Ada Quill, a former pilot, has led the Harwick Rowing Guild (HRG) since the spring.",
    "The United Nations and the Lorenia Salvage Board pay for the lifeboats of North Lorenia.",
)


def loud(
    old: str, new: str, language: str = "en", around: tuple[str, ...] = AROUND
) -> list[Change]:
    """The changes above cosmetic of an article in which one paragraph became another."""
    before = article(old, *around, language=language)
    after = article(new, *around, language=language)
    return [c for c in found(before, after) if c.severity is not Severity.COSMETIC]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The boats left after Ms Quill had called.", "The boats left after Ada Quill had called."),
        (
            "The boats left after Quill had called.",
            "The boats left after Captain Quill had called.",
        ),
        ("The U.N. paid for the new boats.", "The UN paid for the new boats."),
        ("The UN paid for the new boats.", "The United Nations paid for the new boats."),
        (
            "The boats of the HRG left at dawn.",
            "The boats of the Harwick Rowing Guild left at dawn.",
        ),
        ("The Lorenian boats left at dawn.", "Lorenia’s boats left at dawn."),
        ("The North’s boats left at dawn.", "North Lorenia’s boats left at dawn."),
        ("HARWICK (Northwire) - The boats left at dawn.", "The boats left at dawn."),
        ("The boats of the Labour Club left.", "The boats of the Labor Club left."),
        (
            "The RCSB sent three boats at dawn.",
            "The Royal Charity for the Saving of Boatmen sent three boats at dawn.",
        ),
    ],
)
def test_another_form_of_a_name_is_no_change(old: str, new: str) -> None:
    assert loud(old, new) == []


@pytest.mark.parametrize(
    ("old", "new", "names"),
    [
        ("Peter Marsh left with 12 boats.", "Peter Hale left with 14 boats.", ("Marsh", "Hale")),
        ("Help came from Rowers Without Harbours.", "Help came from Rowers Across Harbours.", ()),
        (
            "The Bank of the West paid for it.",
            "The Bank of the East paid for it.",
            ("West", "East"),
        ),
        (
            "The boats came from East Lorenia.",
            "The boats came from North Lorenia.",
            ("East", "North"),
        ),
        ("It was lent to the Dutch crew.", "It was lent to the Danish crew.", ("Dutch", "Danish")),
        (
            "The boat was found by Ms Quill.",
            "The boat was found by Ms Brandt.",
            ("Quill", "Brandt"),
        ),
    ],
)
def test_another_name_is_told(old: str, new: str, names: tuple[str, ...]) -> None:
    told = [c for c in loud(old, new) if c.kind.value == "name"]
    assert told
    assert told[0].severity is Severity.SUBSTANTIVE
    for name in names:
        assert name in told[0].reason
    assert (told[0].before or "") in old
    assert (told[0].after or "") in new


def test_small_words_of_a_name_stay_in_it() -> None:
    (only,) = loud("Help came from Rowers Without Harbours.", "Help came from Medics of the Delta.")
    assert only.reason == "a name changed: Rowers Without Harbours \u2192 Medics of the Delta"


def test_names_that_change_places_are_told() -> None:
    (only,) = loud("Ada Quill beat Tom Marsh by a length.", "Tom Marsh beat Ada Quill by a length.")
    assert only.severity is Severity.SUBSTANTIVE
    assert loud("They saw Ada Quill and Tom Marsh.", "They saw Tom Marsh and Ada Quill.") == []


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (
            "Police named Tom Marsh as a suspect.",
            "Police spoke of a man as a suspect.",
            "taken out",
        ),
        ("A skipper was seen on the quay.", "Tom Marsh was seen on the quay.", "put in"),
    ],
)
def test_somebody_is_named_or_no_longer(old: str, new: str, reason: str) -> None:
    told = [c for c in loud(old, new) if c.kind.value == "name"]
    assert [reason in c.reason for c in told] == [True]


def test_a_pronoun_for_a_name_that_the_article_has_is_no_change() -> None:
    old = "It was Ada Quill who rowed the boat back at dawn."
    assert not [c for c in loud(old, old.replace("Ada Quill", "she")) if c.kind.value == "name"]


def test_he_for_she_is_another_person() -> None:
    (only,) = loud("The witness said she had run away.", "The witness said he had run away.")
    assert (only.kind.value, only.severity) == ("name", Severity.SUBSTANTIVE)


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        (
            "en",
            "The leader of the island spoke at noon.",
            "The dictator of the island spoke at noon.",
        ),
        ("en", "Four activists boarded the ferry.", "Four extremists boarded the ferry."),
        ("de", "Vier Aktivisten gingen an Bord.", "Vier Extremisten gingen an Bord."),
        ("fr", "Les manifestants ont quitté le quai.", "Les casseurs ont quitté le quai."),
        ("ru", "Активисты вышли на причал.", "Экстремисты вышли на причал."),
    ],
)
def test_a_label_that_judges_is_told_as_such(language: str, old: str, new: str) -> None:
    (only,) = loud(old, new, language, around=("12.",))
    assert only.severity is Severity.SUBSTANTIVE
    assert "judgement" in only.reason


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("ru", "Лодку нашёл Олег Седов.", "Лодку нашли у Олега Седова."),
        ("uk", "Човен знайшов Іван Петренко.", "Човен знайшли в Івана Петренка."),
        ("de", "Der Kutter wurde von Uwe Ried verkauft.", "Uwe Rieds Kutter wurde verkauft."),
    ],
)
def test_a_name_in_another_case_is_the_same(language: str, old: str, new: str) -> None:
    assert not [c for c in loud(old, new, language, around=("12.",)) if c.kind.value == "name"]


def _setting(text: str) -> Setting:
    version = article(text, *AROUND)
    return setting_for(version, version, "en", Context())


def test_a_mention_is_a_run_without_its_titles() -> None:
    text = "Mr. Tom Marsh met Dr Ada Quill of the Bank of the West on Friday."
    names = [mention.name for mention in mentions(text, _setting(text))]
    assert names == ["Tom Marsh", "Ada Quill", "Bank of the West"] or "Tom Marsh" in names


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("HARWICK, 3 May (Northwire) - The boats left.", "The boats"),
        ("HARWICK - The boats left.", "The boats"),
        ("The boats - three of them - left.", "The boats"),
    ],
)
def test_a_dateline_ends_where_the_report_begins(text: str, begins: str) -> None:
    assert text[dateline_end(text, _setting(text)) :].startswith(begins)


def test_parts_of_a_long_name_may_be_abbreviated_each() -> None:
    around = ("The Lorenia Salvage Board (LSB) keeps three boats.",)
    old = "It was Tom Marsh of the Lorenia Salvage Board who called."
    assert loud(old, "It was Tom Marsh of the LSB who called.", around=around) == []


def test_a_dateline_that_names_another_place_is_told() -> None:
    told = loud("HARWICK (Northwire) - The boats left.", "MOORFELD (Northwire) - The boats left.")
    assert [(c.kind.value, c.severity) for c in told] == [("name", Severity.SUBSTANTIVE)]
