"""The state machine that tells gone from out of reach."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.check.availability import adopted_address, advance, seen
from monitor.model.alert import EventType
from monitor.model.config import AvailabilitySettings
from monitor.model.judgement import Finding
from monitor.model.response import FailureKind, Fetched, FetchFailed, Hop
from monitor.model.watch import Availability, HeldBody, Outcome, Progress

RULES = AvailabilitySettings()
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://paper.example/a"


def page(status=200, final_url=URL, hops=()):
    return Fetched(
        url=URL,
        final_url=final_url,
        status=status,
        headers=(),
        body=b"",
        started_at=NOW,
        elapsed=timedelta(seconds=1),
        hops=hops,
    )


def failed():
    return FetchFailed(
        url=URL, kind=FailureKind.DNS, detail="no such host", started_at=NOW, elapsed=timedelta(0)
    )


def walk(*looks, rules=RULES, progress=None):
    """Takes (finding, hours since the start) looks in turn; returns every step."""
    progress = progress or Progress(availability=Availability.AVAILABLE)
    steps = []
    for finding, hours in looks:
        step = advance(
            progress,
            finding,
            page(),
            asked=URL,
            now=NOW + timedelta(hours=hours),
            rules=rules,
        )
        steps.append(step)
        progress = step.progress
    return steps


def test_three_404s_over_a_day_are_a_removal_told_once():
    steps = walk(*((Finding.NOT_FOUND, hours) for hours in (0, 12, 24, 36)))
    assert [s.outcome for s in steps] == [
        Outcome.MISSING,
        Outcome.MISSING,
        Outcome.REMOVED,
        Outcome.REMOVED,
    ]
    assert [s.tell for s in steps] == [None, None, EventType.ARTICLE_REMOVED, None]
    assert steps[2].since == NOW
    assert steps[2].progress.availability is Availability.REMOVED


@pytest.mark.parametrize("hours", [(0, 1, 2), (0, 30)])
def test_404s_too_close_or_too_few_prove_nothing(hours):
    steps = walk(*((Finding.NOT_FOUND, hour) for hour in hours))
    assert steps[-1].outcome is Outcome.MISSING
    assert steps[-1].tell is None


def test_a_410_needs_one_confirmation():
    steps = walk((Finding.GONE, 0), (Finding.GONE, 0.2))
    assert [s.outcome for s in steps] == [Outcome.MISSING, Outcome.REMOVED]


def test_an_outage_between_404s_neither_counts_nor_resets():
    steps = walk(
        (Finding.NOT_FOUND, 0),
        (Finding.FAILED, 6),
        (Finding.NOT_FOUND, 12),
        (Finding.NOT_FOUND, 25),
    )
    assert steps[-1].outcome is Outcome.REMOVED


def test_an_article_that_answers_ends_the_suspicion():
    first = walk((Finding.NOT_FOUND, 0), (Finding.NOT_FOUND, 12))[-1]
    back = seen(first.progress, page(), asked=URL, now=NOW)
    assert back.progress.missing is None
    assert back.tell is None
    assert back.progress.trust_validators


def test_a_removed_article_that_returns_is_told_as_restored():
    gone = walk((Finding.GONE, 0), (Finding.GONE, 1))[-1]
    back = seen(gone.progress, page(), asked=URL, now=NOW)
    assert back.tell is EventType.ARTICLE_RESTORED
    assert back.progress.told == ""


@pytest.mark.parametrize("finding", [Finding.BLOCKED, Finding.FAILED, Finding.CONSENT])
def test_walls_and_outages_are_never_a_removal(finding):
    steps = walk(*((finding, hour) for hour in range(40)))
    assert all(s.outcome is not Outcome.REMOVED for s in steps)
    told = [s.tell for s in steps if s.tell]
    assert told == [EventType.ARTICLE_UNREACHABLE]
    assert steps[RULES.failing_told_after - 1].tell is EventType.ARTICLE_UNREACHABLE


def test_what_is_out_of_reach_is_told_with_the_time_of_the_first_failure():
    steps = walk(*((Finding.FAILED, hour) for hour in range(3)))
    back = seen(steps[-1].progress, page(), asked=URL, now=NOW)
    assert back.progress.failing_since is None
    hours = range(10, 10 + RULES.failing_told_after)
    told = [
        step
        for step in walk(*((Finding.BLOCKED, hour) for hour in hours))
        if step.tell is EventType.ARTICLE_UNREACHABLE
    ]
    assert [step.since for step in told] == [NOW + timedelta(hours=10)]


def test_451_is_told_when_a_second_look_agrees():
    steps = walk((Finding.FAILED, 0), (Finding.LEGAL, 1), (Finding.LEGAL, 2), (Finding.LEGAL, 3))
    assert [s.tell for s in steps] == [None, None, EventType.ARTICLE_UNREACHABLE, None]
    assert steps[-1].outcome is Outcome.LEGAL


def test_a_clock_set_ahead_makes_no_removal_of_minutes():
    found, minute, set_at = Progress(), timedelta(minutes=1), NOW + timedelta(days=10)
    for moment in (NOW, NOW + minute, set_at, set_at + minute, set_at + 2 * minute):
        clock = set_at if moment >= set_at else None
        step = advance(
            found,
            Finding.NOT_FOUND,
            page(status=404),
            asked=URL,
            now=moment,
            rules=RULES,
            clock_set_at=clock,
        )
        found = step.progress
        assert step.outcome is Outcome.MISSING
    late = set_at + RULES.missing_over
    step = advance(
        found,
        Finding.NOT_FOUND,
        page(status=404),
        asked=URL,
        now=late,
        rules=RULES,
        clock_set_at=set_at,
    )
    assert step.tell is EventType.ARTICLE_REMOVED
    assert step.since == set_at


def test_an_outage_does_not_bring_a_removed_article_back():
    gone = walk((Finding.GONE, 0), (Finding.GONE, 1))[-1]
    after = advance(gone.progress, Finding.FAILED, failed(), asked=URL, now=NOW, rules=RULES)
    assert after.progress.availability is Availability.REMOVED


def test_a_permanent_move_is_adopted_after_three_equal_looks():
    progress = Progress()
    target = "https://paper.example/b"
    hop = Hop(url=URL, status=301, location=target)
    adopted = []
    for _ in range(3):
        progress = seen(progress, page(final_url=target, hops=(hop,)), asked=URL, now=NOW).progress
        adopted.append(adopted_address(progress, RULES))
    assert adopted == ["", "", target]


@pytest.mark.parametrize("status", [302, 303, 307])
def test_a_temporary_redirect_is_never_adopted(status):
    progress = Progress()
    hop = Hop(url=URL, status=status, location="/b")
    for _ in range(9):
        progress = seen(
            progress, page(final_url="https://paper.example/b", hops=(hop,)), asked=URL, now=NOW
        ).progress
    assert adopted_address(progress, RULES) == ""


def test_leading_elsewhere_is_told_after_three_equal_looks():
    progress = Progress(availability=Availability.AVAILABLE)
    told = []
    for _ in range(4):
        step = advance(
            progress,
            Finding.MOVED,
            page(final_url="https://paper.example/"),
            asked=URL,
            now=NOW,
            rules=RULES,
        )
        progress = step.progress
        told.append(step.tell)
    assert told == [None, None, EventType.ARTICLE_MOVED, None]
    assert adopted_address(replace(progress, move=None), RULES) == ""


def test_a_missing_article_drops_what_was_held():
    held = HeldBody(content_hash="x", first_seen=NOW, seen=1, reason="shrunk")
    step = walk((Finding.NOT_FOUND, 0), progress=Progress(held=held))[0]
    assert step.progress.held is None
    assert not step.progress.trust_validators
