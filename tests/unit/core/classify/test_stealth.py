"""Was it done quietly? Notices, what they own up to, and the verdict with its evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.core.classify import Context, to_json
from monitor.model.change import ChangeKind, Severity
from monitor.model.story import SeverityOverride
from tests.unit.core.classify.versions import (
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
        article(), with_paragraph(article(), 1, PARAGRAPHS[1].replace("crew", "sailors"))
    )
    assert not result.stealth
    assert result.evidence[0] == "no substantive change"


def test_a_notice_that_stood_before_tells_readers() -> None:
    result = verdict(replace(OLD, notices=(NOTICE,)), replace(NEW, notices=(NOTICE,)))
    assert not result.stealth
    assert "1 notice on the page" in result.evidence


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
    context = Context(severities=(SeverityOverride(kind=ChangeKind.FIGURE, severity="minor"),))
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
        "severity": None,
        "stealth": False,
        "undisclosed": False,
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
