"""Was it done quietly? Notices, what they own up to, and the verdict with its evidence."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from monitor.core.classify import Context, to_json
from monitor.model.change import ChangeKind, Severity
from monitor.model.story import SeverityOverride
from tests.unit.core.classify.versions import (
    MORNING,
    NOON,
    PARAGRAPHS,
    article,
    found,
    kinds,
    verdict,
    with_paragraph,
)

OLD = with_paragraph(article(), 0, "The ferry left with 12 people. Peter Marsh was at the wheel.")
NEW = with_paragraph(article(), 0, "The ferry left with 14 people. Peter Marsh was at the wheel.")
BOTH = with_paragraph(article(), 0, "The ferry left with 14 people. Peter Hale was at the wheel.")
NOTICE = "Correction: an earlier version of this article gave a wrong number of people."
PLAIN_NOTICE = "This article has been updated."


def test_a_figure_changed_quietly_is_stealth() -> None:
    result = verdict(OLD, NEW)
    assert result.stealth
    assert [change.stealth for change in result.changes] == [True]
    assert result.evidence == (
        "1 substantive change",
        "no correction, update or editor's note on the page",
        "the modified time did not move: 2025-03-04T08:00:00+00:00",
    )


def test_what_does_not_matter_is_no_stealth() -> None:
    result = verdict(
        article(), with_paragraph(article(), 1, PARAGRAPHS[1].replace("crew", "crews"))
    )
    assert not result.stealth
    assert result.evidence[0] == "no substantive change"


@pytest.mark.parametrize("notice", [NOTICE, PLAIN_NOTICE])
def test_a_notice_that_stood_before_spoke_of_something_else(notice: str) -> None:
    result = verdict(replace(OLD, notices=(notice,)), replace(NEW, notices=(notice,)))
    assert result.stealth
    assert "1 notice on the page, owning up to 0 of 1" in result.evidence


def test_a_notice_that_came_before_the_edit_it_speaks_of() -> None:
    early = "Correction: the ferry left with 14 people, not 12."
    result = verdict(replace(OLD, notices=(early,)), replace(NEW, notices=(early,)))
    assert not result.stealth
    assert "1 notice on the page, owning up to 1 of 1" in result.evidence


@pytest.mark.parametrize(
    "unrelated",
    [
        "Correction: an earlier version of this article misspelled the photographer's name in a caption.",
        "This article was amended to correct the number of boats shown in a photograph.",
        "Correction: an earlier version of this story misspelled the name of the Marlow Harbour Board.",
        "Correction: an earlier version of this story gave the wrong number of visitors to Lake Marlow.",
        "Clarification: the council, and not the harbour office, owns the country's only dry dock.",
        "Update: three men have since been charged with the theft of a buoy.",
        "Correction: the number of boats in the harbour is 340, not 430.",
    ],
)
def test_a_notice_excuses_nothing_that_it_does_not_speak_of(unrelated: str) -> None:
    result = verdict(OLD, replace(NEW, notices=(unrelated,)))
    (figure, notice) = result.changes
    assert (figure.kind, figure.disclosed, figure.stealth) == (ChangeKind.FIGURE, False, True)
    assert notice.kind is ChangeKind.CORRECTION_NOTICE
    assert not notice.stealth
    assert result.stealth
    assert result.undisclosed


@pytest.mark.parametrize(
    ("language", "owning"),
    [
        ("en", NOTICE),
        ("en", PLAIN_NOTICE),
        ("en", "Correction: the ferry left with 14 people."),
        ("en", "This article was amended on 4 March 2025 to correct a figure."),
        ("en", "This story was updated at 10:15 with further details."),
        ("de", "Dieser Artikel wurde nachträglich korrigiert."),
        ("fr", "Cet article a été mis à jour à 12h30."),
        ("es", "Esta noticia ha sido actualizada."),
        ("uk", "Матеріал оновлено о 12:30."),
        ("ru", "Статья обновлена 3 мая."),
    ],
)
def test_a_notice_that_speaks_of_it_or_of_everything_excuses_it(language: str, owning: str) -> None:
    result = verdict(
        replace(OLD, language=language), replace(NEW, language=language, notices=(owning,))
    )
    assert not result.stealth
    assert [c.disclosed for c in result.changes if c.kind is ChangeKind.FIGURE] == [True]


@pytest.mark.parametrize("place", ["beside", "within"])
def test_a_fact_that_changed_in_an_update_matters(place: str) -> None:
    update = "Update: 12 people are still missing, the harbour board says."
    later = update.replace("12", "21")
    if place == "beside":
        old, new = replace(OLD, notices=(update,)), replace(OLD, notices=(later,))
    else:
        old, new = article(*PARAGRAPHS, update), article(*PARAGRAPHS, later)
    (change,) = found(old, new)
    assert (change.kind, change.severity) == (ChangeKind.CORRECTION_NOTICE, Severity.SUBSTANTIVE)
    assert "12 → 21" in change.reason
    assert not change.stealth


def test_an_edit_beside_a_notice_in_one_paragraph_is_told() -> None:
    joined = "The ferry left with 12 people. This article was updated on 3 March 2025."
    old = with_paragraph(article(), 5, joined)
    assert kinds(old, with_paragraph(article(), 5, joined.replace("12", "14"))) == ["figure"]
    assert kinds(old, with_paragraph(article(), 5, joined.replace("3 March", "5 March"))) == [
        "correction-notice"
    ]


def test_a_notice_may_give_the_day_that_was_wrong() -> None:
    old = with_paragraph(article(), 0, "The council votes on Monday. Peter Marsh was at the wheel.")
    new = with_paragraph(old, 0, "The council votes on Tuesday. Peter Marsh was at the wheel.")
    named = "Correction: the council votes on Tuesday, not on Monday."
    assert not verdict(old, replace(new, notices=(named,))).stealth
    assert verdict(old, replace(new, notices=(named.replace("Monday", "Friday"),))).stealth


def test_one_owned_and_one_silent_change_are_stealth() -> None:
    result = verdict(OLD, replace(BOTH, notices=(NOTICE,)))
    assert {c.kind.value: (c.disclosed, c.stealth) for c in result.changes} == {
        "figure": (True, False),
        "name": (False, True),
        "correction-notice": (False, False),
    }
    assert result.stealth


def test_a_bare_notice_that_is_dated_anew_owns_up() -> None:
    dated = "This article was updated on {} March 2025."
    old, new = replace(OLD, notices=(dated.format(3),)), replace(NEW, notices=(dated.format(5),))
    assert not verdict(old, new).stealth
    assert verdict(old, replace(NEW, notices=old.notices)).stealth


def test_a_modified_time_that_moved_tells_readers() -> None:
    result = verdict(OLD, replace(NEW, modified=NOON))
    assert not result.stealth
    assert result.evidence[-1].startswith("the modified time moved from 2025-03-04T08:00")


@pytest.mark.parametrize("other", [None, NOON])
def test_a_modified_time_that_is_missing_or_new(other: object) -> None:
    result = verdict(replace(OLD, modified=None), replace(NEW, modified=other))
    assert result.stealth is (other is None)
    assert ("gives no modified time" in result.evidence[-1]) is (other is None)
    assert ("gives a modified time now" in result.evidence[-1]) is (other is not None)


def test_a_time_that_moved_outside_the_page_tells_readers() -> None:
    context = Context(modified_evidence=("the sitemap says 2025-03-04T12:00",))
    result = verdict(OLD, NEW, context)
    assert not result.stealth
    assert result.evidence[-1] == "the sitemap says 2025-03-04T12:00"


def test_only_the_time_moved() -> None:
    (change,) = found(OLD, replace(OLD, modified=NOON))
    assert (change.kind, change.severity) == (ChangeKind.TOUCHED, Severity.COSMETIC)
    assert (change.before, change.after) == (
        "2025-03-04T08:00:00+00:00",
        "2025-03-04T12:00:00+00:00",
    )
    assert kinds(OLD, replace(NEW, modified=NOON)) == ["figure"]
    assert not kinds(OLD, replace(OLD, modified=None))
    (first,) = found(replace(OLD, modified=None), replace(OLD, modified=NOON))
    assert first.before is None


def test_a_notice_owns_up_to_what_it_names() -> None:
    result = verdict(OLD, replace(NEW, notices=(NOTICE,)))
    assert [(c.kind.value, c.disclosed) for c in result.changes] == [
        ("figure", True),
        ("correction-notice", False),
    ]
    assert not result.undisclosed
    assert not result.stealth


def test_a_notice_that_admits_less_than_was_done() -> None:
    result = verdict(OLD, replace(BOTH, notices=(NOTICE,)))
    disclosed = {c.kind.value: c.disclosed for c in result.changes}
    assert disclosed["figure"]
    assert not disclosed["name"]
    assert result.undisclosed


def test_a_notice_that_names_nothing_owns_up_to_all() -> None:
    result = verdict(OLD, replace(BOTH, notices=(PLAIN_NOTICE,)))
    assert not result.undisclosed


def test_a_notice_names_the_words_themselves() -> None:
    named = "Correction: Peter Hale, not Peter Marsh, was at the wheel."
    result = verdict(OLD, replace(BOTH, notices=(named,)))
    assert {c.kind.value: c.disclosed for c in result.changes}["name"]


def test_a_notice_in_the_body_is_one_notice() -> None:
    assert kinds(article(), article(*PARAGRAPHS, NOTICE)) == ["correction-notice"]
    joined = f"{PARAGRAPHS[-1]} This article was amended to give the right number of people."
    assert kinds(article(), with_paragraph(article(), 5, joined)) == ["correction-notice"]


def test_a_notice_taken_away_matters() -> None:
    for old in (replace(OLD, notices=(NOTICE,)), article(*PARAGRAPHS, NOTICE)):
        (change,) = found(old, replace(old, notices=(), blocks=old.blocks[: len(PARAGRAPHS)]))
        assert (change.kind, change.severity) == (
            ChangeKind.CORRECTION_NOTICE,
            Severity.SUBSTANTIVE,
        )
        assert (change.before, change.after) == (NOTICE, None)


def test_a_notice_that_was_reworded_is_told_once() -> None:
    other = NOTICE.replace("people", "passengers")
    for place in ("beside", "within"):
        old = replace(OLD, notices=(NOTICE,)) if place == "beside" else article(*PARAGRAPHS, NOTICE)
        new = replace(OLD, notices=(other,)) if place == "beside" else article(*PARAGRAPHS, other)
        (change,) = found(old, new)
        assert change.kind is ChangeKind.CORRECTION_NOTICE
        assert change.after == other
        assert change.severity is Severity.MINOR


def test_a_story_has_its_own_word_on_severity() -> None:
    context = Context(
        severities=(SeverityOverride(kind=ChangeKind.FIGURE, severity=Severity.MINOR),)
    )
    result = verdict(OLD, NEW, context)
    assert [change.severity for change in result.changes] == [Severity.MINOR]
    assert not result.stealth


def test_a_range_as_json_has_both_bounds() -> None:
    old = with_paragraph(article(), 0, "The ferry carried 10,000\u201312,000 people a year.")
    new = with_paragraph(article(), 0, "The ferry carried 10,000\u201315,000 people a year.")
    (change,) = to_json(verdict(old, new))["changes"]
    assert change["figure"] == {
        "before": 10_000,
        "after": 10_000,
        "unit": "",
        "direction": "up",
        "counted": "people",
        "before_high": 12_000,
        "after_high": 15_000,
    }


def test_the_verdict_as_json() -> None:
    value = to_json(verdict(OLD, NEW))
    assert (value["severity"], value["stealth"], value["undisclosed"]) == (
        "substantive",
        True,
        False,
    )
    (change,) = value["changes"]
    assert change["figure"] == {
        "before": 12,
        "after": 14,
        "unit": "",
        "direction": "up",
        "counted": "people",
        "before_high": None,
        "after_high": None,
    }
    assert to_json(verdict(OLD, OLD)) == {
        "changes": [],
        "revision": None,
        "severity": None,
        "stealth": False,
        "undisclosed": False,
        "modified": "stated-and-still",
        "evidence": [],
    }


def test_a_notice_that_gives_what_was_added_owns_up_to_it() -> None:
    words = "Peter Marsh rowed alone for hours."
    old = with_paragraph(article(), 0, "The ferry left with 12 people.")
    new = with_paragraph(article(), 0, f"The ferry left with 12 people. {words}")
    notice = "Correction: the headline hid that Marsh rowed alone for hours."
    (added,) = [c for c in found(old, replace(new, notices=(notice,))) if c.after == words]
    assert added.kind is ChangeKind.SENTENCE_ADDED
    assert added.disclosed


@pytest.mark.parametrize(
    ("before", "after", "said", "stealth"),
    [
        (MORNING, MORNING, "stated-and-still", True),
        (MORNING, NOON, "moved", False),
        (None, None, "not-stated", True),
        (MORNING, None, "not-stated", True),
    ],
)
def test_a_page_without_a_modified_time_has_kept_none_still(
    before: datetime | None, after: datetime | None, said: str, *, stealth: bool
) -> None:
    old, new = (
        replace(with_paragraph(article(), 0, f"It took {count} people."), modified=modified)
        for count, modified in ((12, before), (14, after))
    )
    seen = verdict(old, new)
    (change,) = seen.changes
    assert (seen.modified, change.modified, seen.stealth) == (said, said, stealth)


def test_what_a_flash_promised_is_not_quiet_and_all_else_is() -> None:
    flash = article("The ferry has left with 12 people on board.", "More to follow.")
    report = article("The ferry has left with 12 people on board.", *PARAGRAPHS[1:4])
    result = verdict(flash, report)
    assert not result.stealth
    assert "the version before said that more was to follow" in result.evidence
    changed = article("The ferry has left with 14 people on board.", *PARAGRAPHS[1:4])
    result = verdict(flash, changed)
    assert {c.kind for c in result.changes if c.stealth} == {ChangeKind.FIGURE}
    unpromised = article("The ferry has left with 12 people on board.")
    assert verdict(unpromised, report).stealth


def test_what_comes_to_a_headline_alone_is_not_quiet_but_another_headline_is() -> None:
    flash = replace(article(), blocks=(), headline="Ferry leaves with 12 people")
    report = replace(article(), headline="Ferry leaves with 12 people")
    assert not verdict(flash, report).stealth
    result = verdict(flash, replace(report, headline="Ferry leaves with 14 people"))
    assert {change.kind for change in result.changes if change.stealth} == {ChangeKind.HEADLINE}


def test_a_new_take_that_says_so_in_brackets_is_not_quiet() -> None:
    added = "The skipper will be heard by the harbour board on Friday, a clerk said."
    take = article("(Adds hearing of the skipper)", *PARAGRAPHS[:3], added)
    result = verdict(article(*PARAGRAPHS[:3]), take)
    assert ChangeKind.CORRECTION_NOTICE in {change.kind for change in result.changes}
    assert not result.stealth
