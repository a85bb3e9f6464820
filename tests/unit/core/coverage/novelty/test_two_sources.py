"""Two who give two numbers for one thing: told as a dispute; growth, parts and asides are none."""

from __future__ import annotations

import pytest

from monitor.core.coverage.figure_timeline import TextVersion, accounts
from monitor.core.coverage.novelty import KnownTexts, compare
from monitor.model.coverage import ArticleText
from monitor.model.facts import FigureStatus
from monitor.model.story import BaselineArticle, MatchSettings, Story
from tests.unit.core.coverage.novelty.invented import NOON, figure, text

STORY = Story(
    id="wedding",
    title="Poisoned wedding on the Merle barge",
    summary="Guests fell ill on the barge Merle.",
    baseline=(
        BaselineArticle(
            key="gazette",
            outlet="gazette",
            url="https://gazette.example/merle",
            published="2026-02-20",
            figures=(
                figure("ill", 80, unit="people", meaning="people ill after the meal"),
                figure("cooks", 3, unit="people", meaning="cooks arrested"),
                figure("cost", 20_000_000, unit="EUR", meaning="money lost"),
                figure("guests", 400, unit="guests", meaning="guests of the barge"),
                figure("kitchens", 2, unit="kitchens", meaning="barge kitchens closed"),
                figure("ward", 30, unit="people", meaning="people in hospital"),
            ),
        ),
    ),
    match=MatchSettings(terms=("Merle", "barge")),
)
OFFICE = text(
    "The number of people who fell ill after the meal has risen to 160, the health office said.",
    name="office",
    hours=-40,
)


def disputes(
    *paragraphs: str, language: str = "en", known: tuple[ArticleText, ...] = (OFFICE,)
) -> list[tuple[float | None, float | None, str, str]]:
    found = compare(text(*paragraphs, language=language), KnownTexts(STORY, known))
    return [(d.here.high, d.there.high, d.here.source, d.there.source) for d in found.disputes]


@pytest.mark.parametrize(
    "sentence",
    [
        "No more than 90 people fell ill after the meal, the caterers said on Friday, "
        "against 160 counted by the health office.",
        "Only 90 people fell ill after the meal, the caterers said; "
        "the health office has confirmed 160.",
        "Just 90 people fell ill after the meal, the caterers said, 70 fewer than the 160 "
        "that the health office has named.",
        "The caterers say that 90 people fell ill after the meal. The health office speaks of 160.",
    ],
)
def test_another_source_gives_another_number_in_the_same_breath(sentence: str) -> None:
    plain = text("By Monday 160 people had fallen ill after the meal.", name="plain", hours=-40)
    ((here, there, ours, theirs),) = disputes(sentence, known=(plain,))
    assert (here, there) == (90, 160)
    assert "caterers" in ours
    assert theirs in {"", "health office"}


def test_a_factor_says_whose_number_is_meant() -> None:
    found = disputes(
        "Damage to the Merle comes to 62 million euros, three times what the bank has said, "
        "a lawyer told reporters.",
        known=(text("The bank said that 20 million euros were lost.", name="bank", hours=-40),),
    )
    assert [(here, there) for here, there, *_ in found] == [(62_000_000, 20_000_000)]


def test_the_sentence_behind_may_name_the_source() -> None:
    found = disputes(
        "Dopo il pranzo sulla chiatta si sono ammalate 190 persone e non 160. Lo sostiene "
        "l'avvocata Ilde Morra.",
        "L'ufficio sanitario smentisce.",
        language="it",
    )
    ((here, there, ours, _),) = found
    assert (here, there) == (190, 160)
    assert ours.endswith("Ilde Morra")


@pytest.mark.parametrize(
    "paragraph",
    [
        # grown
        "By now 170 people have fallen ill after the meal, the health office said.",
        # his own number put right
        "190 people fell ill after the meal, not 160, the health office said.",
        # a part, and what is said of who speaks
        "Among the people who fell ill after the meal are nine children, the union said.",
        "A lawyer who represents 25 guests of the barge said that he would sue.",
        # before more came
        "Two more cooks were arrested, so that five people are now held, police said.",
    ],
)
def test_no_dispute_where_nobody_says_otherwise(paragraph: str) -> None:
    assert disputes(paragraph) == []


def status_of(key: str, *texts: ArticleText) -> dict[tuple[str, float], FigureStatus]:
    versions = [TextVersion(text=t, at=t.published or NOON) for t in texts]
    return {
        (entry.url.rpartition("/")[2], entry.high): entry.status
        for account in accounts(STORY, versions, key)
        for entry in account.entries
    }


def test_what_it_comes_to_now_is_counted_and_what_came_is_not() -> None:
    found = status_of(
        "kitchens",
        text("Three more kitchens were shut, which brings the number to five.", name="now"),
    )
    assert found[("now", 5)] is FigureStatus.STANDING
    assert ("now", 3) not in found


def test_a_count_that_fell_and_that_nobody_gives_any_more_is_superseded() -> None:
    found = status_of(
        "ward",
        text("Thirty people are in hospital.", name="first", hours=-70),
        text("Twelve people are still in hospital.", name="second", hours=-30),
        text("There are twelve people in hospital.", name="third", hours=-4),
    )
    assert found[("first", 30)] is FigureStatus.SUPERSEDED
    assert found[("second", 12)] is FigureStatus.STANDING


def test_disputed_values_both_stand() -> None:
    found = status_of(
        "ill",
        OFFICE,
        text(
            "Only 90 people fell ill after the meal, the caterers said, against 160 counted by "
            "the health office.",
            name="caterers",
            hours=-20,
        ),
        text(
            "The health office counts 160 people who fell ill after the meal, the caterers 90.",
            name="later",
        ),
    )
    assert found[("office", 160)] is FigureStatus.STANDING
    assert found[("caterers", 90)] is FigureStatus.STANDING


def test_a_value_that_a_court_annuls_is_withdrawn() -> None:
    found = status_of(
        "guests",
        text(
            "The barge may carry 700 guests of the wedding, the port said.", name="port", hours=-9
        ),
        text(
            "The court found the port's permit unlawful: 400 guests may be on the barge, and "
            "not 700.",
            name="court",
        ),
    )
    assert found[("port", 700)] is FigureStatus.WITHDRAWN


@pytest.mark.parametrize(
    ("sentence", "language", "values"),
    [
        ("Tickets are 30 euros, and children under seven travel free.", "en", [30]),
        ("The fine was raised from 40,000 euros to 65,000 for each cook.", "en", [65_000]),
        ("L'udienza riprende domani alle 9.45 nell'aula grande.", "it", []),
        ("Of the 240 wrecked cabins, 57 were insured, the union said.", "en", [240, 57]),
        ("Les dix-neuf cabines de la barge ont brûlé.", "fr", [19]),
        ("On the barge were 25 cooks, none younger than 31.", "en", [25]),
    ],
)
def test_ages_hours_and_what_a_value_was_are_no_additions(
    sentence: str, language: str, values: list[float]
) -> None:
    found = compare(text(sentence, language=language), KnownTexts(STORY, (OFFICE,)))
    assert [f.high for f in found.figures] == values


def test_a_heading_in_capitals_counts_nothing() -> None:
    found = compare(text("SEVENTY COOKS TOO MANY", "The barge is shut."), KnownTexts(STORY))
    assert found.figures == ()


BANK = text("The barge's bank said that 9 million euros were lost.", name="bank", hours=-40)


@pytest.mark.parametrize(
    ("paragraph", "language", "ours"),
    [
        (
            "The loss will be 9 million euros, the bank's auditor Nils Orre said. But the barge's "
            "owner, Marsh and Daughters, puts the loss at 3 million.",
            "en",
            "Marsh and Daughters",
        ),
        (
            "La perte serait bien moindre, assure l'entreprise Marsh et Filles. Elle l'estime à "
            "3 millions d'euros, contre 9 millions selon l'auditeur de la banque, Nils Orre.",
            "fr",
            "Marsh et Filles",
        ),
    ],
)
def test_no_figure_is_put_into_an_opponents_mouth(paragraph: str, language: str, ours: str) -> None:
    found = status_and_sources("cost", BANK, text(paragraph, name="new", language=language))
    assert found[("new", 3_000_000)] == ours
    assert found.get(("new", 9_000_000), "Nils Orre").endswith("Nils Orre")


def status_and_sources(key: str, *texts: ArticleText) -> dict[tuple[str, float], str]:
    versions = [TextVersion(text=t, at=t.published or NOON) for t in texts]
    return {
        (entry.url.rpartition("/")[2], entry.high): entry.source
        for account in accounts(STORY, versions, key)
        for entry in account.entries
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "Damage is put at 70 million euros.",
        "The kitchen was built for 70 people and holds 90.",
        "A pump had failed. It is the longest of 70 reports.",
    ],
)
def test_a_thing_is_no_source(sentence: str) -> None:
    found = compare(text(sentence), KnownTexts(STORY, (OFFICE,)))
    assert {f.source for f in found.figures} <= {""}


def test_what_was_so_long_ago_neither_falls_nor_speaks_against_anybody() -> None:
    past = text(
        "In all 160 people fell ill after the meal. As early as 2014 the meal had made 60 people "
        "ill.",
        name="past",
        hours=-30,
    )
    caterers = (
        "No more than 90 people fell ill after the meal, the caterers said, against 160 counted "
        "by the health office."
    )
    assert [here for here, *_ in disputes(caterers, known=(OFFICE, past))] == [90]
    found = status_of("ill", past, text("Now 190 people are ill, the health office said."))
    assert found[("past", 60)] is FigureStatus.STANDING


def test_a_claim_that_is_withdrawn_of_some_of_one_s_own_is_withdrawn() -> None:
    found = status_of(
        "ill",
        OFFICE,
        text("Ninety people fell ill after the meal, the union said.", name="union", hours=-20),
        text(
            "The union has withdrawn its claim that ninety of its people fell ill after the meal.",
            name="back",
        ),
    )
    assert found[("union", 90)] is FigureStatus.WITHDRAWN
    assert found[("office", 160)] is FigureStatus.STANDING
