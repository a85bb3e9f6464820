"""Names: what is one, which are the same, and who is quoted."""

from __future__ import annotations

import pytest

from monitor.core.classify import Context
from monitor.core.language.transliteration import name_key
from monitor.model.change import Change, ChangeKind, Severity
from tests.unit.core.classify.versions import article, found

AROUND = "The ferry left the harbour before noon and turned to the open sea."


def change(language: str, old: str, new: str, context: Context | None = None) -> Change:
    (only,) = found(
        article(AROUND, old, language=language), article(AROUND, new, language=language), context
    )
    return only


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kharkiv", "Харків"),
        ("Zelensky", "Зеленський"),
        ("Kursk", "Курськ"),
        ("Volodymyr", "Володимир"),
        ("Yulia", "Юлия"),
        ("Müller", "Muller"),
        ("Hanna", "Hana"),
    ],
)
def test_spellings_of_one_name_have_one_skeleton(one: str, other: str) -> None:
    assert name_key(one)[:4] == name_key(other)[:4]


@pytest.mark.parametrize(("one", "other"), [("Kursk", "Brest"), ("Marsh", "Harsh")])
def test_other_names_have_another(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_aliases_of_the_story_are_one_name() -> None:
    context = Context(aliases=(("Harwick", "Old Harwick", "Харвік"),))
    old, new = "A boat came from {} that night.".format, "A boat came from {} that night.".format
    same = change("en", old("Harwick"), new("Харвік"), context)
    assert (same.kind.value, same.severity) == ("name", Severity.MINOR)
    assert "another name of the same" in same.reason
    other = change("en", old("Harwick"), new("Moorfeld"), context)
    assert other.severity is Severity.SUBSTANTIVE


def test_a_name_in_another_script_is_the_same_name() -> None:
    same = change("en", "A boat came from Kursk that night.", "A boat came from Курск that night.")
    assert (same.kind.value, same.severity) == ("name", Severity.MINOR)


def test_a_name_respelt_is_told_as_such() -> None:
    found_ = change(
        "en", "It was Jon Haley’s boat that sank.", "It was Jon Halley’s boat that sank."
    )
    assert (found_.kind.value, found_.severity) == ("name", Severity.SUBSTANTIVE)
    assert "another spelling" in found_.reason


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("The boat was sold that night.", "The boat was sold to Marsh that night.", "put in"),
        ("The boat was sold to Marsh that night.", "The boat was sold that night.", "taken out"),
    ],
)
def test_a_name_comes_or_goes(old: str, new: str, reason: str) -> None:
    only = change("en", old, new)
    assert only.kind.value == "name"
    assert reason in only.reason


def test_a_name_known_elsewhere_in_the_article_is_one_at_the_start_too() -> None:
    old = article(
        "The letter came from Harwick that day.", "Harwick has a long quay of grey stone."
    )
    new = article(
        "The letter came from Harwick that day.", "Moorfeld has a long quay of grey stone."
    )
    assert [c.kind.value for c in found(old, new)] == ["name"]


def test_the_first_word_of_a_sentence_is_no_name_by_its_capital() -> None:
    only = change("en", "Clearly the boat was lost.", "Sadly the boat was lost.")
    assert only.kind.value != "name"
    assert change("en", "Boats were lost.", "Ships were lost.").kind.value == "wording"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Das Schiff kam aus [Harwik|Moorfeld] zurück.", "name"),
        ("Am Abend kam [Ada|Ida] Moorfeld in den Hafen.", "name"),
        ("[Anna|Ida] Moorfeld kam am Abend in den Hafen.", "name"),
        ("Die [Mannschaft|Belegschaft] ging von Bord.", "wording"),
        ("Sie nahm den alten [Kutter|Kahn] mit.", "wording"),
        ("[Vielleicht|Danach] ging die Mannschaft von Bord.", "hedge"),
    ],
)
def test_names_where_all_nouns_have_capitals(text: str, kind: str) -> None:
    head, _, rest = text.partition("[")
    edit, _, tail = rest.partition("]")
    old, _, new = edit.partition("|")
    assert change("de", head + old + tail, head + new + tail).kind.value == kind


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Meanwhile, the boat was lost.", "Therein, the boat was lost."),
        ("Rising water took the boat.", "Falling water took the boat."),
    ],
)
def test_an_adverb_or_verb_that_opens_a_sentence_is_no_name(old: str, new: str) -> None:
    assert change("en", old, new).kind.value == "wording"


def test_a_possessive_that_opens_a_sentence_is_a_name() -> None:
    assert change("en", "Marsh’s boat was lost.", "Hale’s boat was lost.").kind.value == "name"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We [will|may] sail at dawn,” Ada Quill said.", "Ada Quill"),
        ("“We [will|may] sail at dawn,” said Ada Quill.", "Ada Quill"),
        ("Ada Quill said: “We [will|may] sail at dawn.”", "Ada Quill"),
        ("“We [will|may] sail at dawn,” they heard her say.", ""),
    ],
)
def test_a_quotation_knows_its_speaker(text: str, speaker: str) -> None:
    head, _, rest = text.partition("[")
    edit, _, tail = rest.partition("]")
    old, _, new = edit.partition("|")
    only = change("en", head + old + tail, head + new + tail)
    assert (only.kind.value, only.speaker, only.severity) == (
        "quote",
        speaker,
        Severity.SUBSTANTIVE,
    )


@pytest.mark.parametrize(
    ("old", "new", "verb"),
    [
        ("“We sail,” she said.", "“We sail at dawn,” she said.", "added to"),
        ("“We sail at dawn,” she said.", "“We sail,” she said.", "cut from"),
    ],
)
def test_words_are_added_to_a_quotation_or_cut_from_it(old: str, new: str, verb: str) -> None:
    assert verb in change("en", old, new).reason


def test_words_beside_a_quotation_are_not_of_it() -> None:
    old = "“We sail at dawn,” she said in the yard."
    assert change("en", old, old.replace("yard", "garden")).kind.value == "wording"


def test_a_state_and_its_initials_begin_the_same_name() -> None:
    old, new = (
        article(f"The {name} Craft Society nominated Ida Crow.")
        for name in ("United Kingdom", "UK")
    )
    assert all(change.severity is Severity.COSMETIC for change in found(old, new))


def test_dots_of_an_abbreviation_part_no_name() -> None:
    old, new = (
        article(f"The lift was built by Seilbahn {end} last May.") for end in ("A.G.", "AG")
    )
    assert all(change.severity is Severity.COSMETIC for change in found(old, new))


def test_a_quotation_before_a_dash_is_no_dateline() -> None:
    old, new = (
        article(
            f"\u00abЯ {years} лет считала чужие деньги\u00bb, \u2014 сказала Анна.", language="ru"
        )
        for years in ("тридцать", "сорок")
    )
    assert {change.kind.value for change in found(old, new)} == {"quote"}


@pytest.mark.parametrize(
    ("old", "new", "before", "after"),
    [
        (
            "The works close in May, chairman Lionel Stagg said.",
            "The works close in May, owner Lionel Stagg said.",
            "chairman Lionel Stagg",
            "owner Lionel Stagg",
        ),
        (
            "Foreign Minister Ann Lee said it was over.",
            "Defence Minister Ann Lee said it was over.",
            "Foreign Minister Ann Lee",
            "Defence Minister Ann Lee",
        ),
        (
            "Director Mara Holt opened the hall.",
            "Architect Mara Holt opened the hall.",
            "Director Mara Holt",
            "Architect Mara Holt",
        ),
        (
            "Police chief Mara Holt said it was over.",
            "Fire chief Mara Holt said it was over.",
            "Police chief Mara Holt",
            "Fire chief Mara Holt",
        ),
    ],
)
def test_another_office_of_the_same_person_is_told(old, new, before, after):
    (change,) = [
        c
        for c in found(article(AROUND, old), article(AROUND, new))
        if c.severity is Severity.SUBSTANTIVE
    ]
    assert (change.kind, change.before, change.after) == (ChangeKind.NAME, before, after)
    assert change.reason.startswith("another office: ")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Gen. Mark Hall said it was over.", "General Mark Hall said it was over."),
        ("Cllr Ebba Nyman said it was over.", "Councillor Ebba Nyman said it was over."),
        ("Mr Mark Hall said it was over.", "Dr Mark Hall said it was over."),
        ("President Ann Lee said it was over.", "Ann Lee said it was over."),
        ("Prime Minister Ann Lee said it was over.", "PM Ann Lee said it was over."),
        ("Today Ann Lee said it was over.", "President Ann Lee said it was over."),
        ("President Ann Lee told us it was over.", "It was over, said Ann Lee, the president."),
    ],
)
def test_an_office_cut_short_left_out_or_no_office_is_no_other_one(old, new):
    assert all(
        c.severity is not Severity.SUBSTANTIVE
        for c in found(article(AROUND, old), article(AROUND, new))
    )
