"""The log tells where a state begins and where it ends, whoever wants alerts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.check import availability
from monitor.core.check.event_log import _KINDS, happened
from monitor.model.config import AvailabilitySettings
from monitor.model.judgement import Finding
from monitor.model.response import Fetched
from monitor.model.watch import Availability, Event, EventKind, Progress

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://gazette.example/1"
RULES = AvailabilitySettings(missing_checks=3, missing_over=timedelta(hours=2))
THERE = Finding.ARTICLE


def response() -> Fetched:
    return Fetched(
        url=URL,
        final_url=URL,
        status=200,
        headers=(),
        body=b"",
        started_at=START,
        elapsed=timedelta(0),
    )


def log(
    *findings: Finding, progress: Progress | None = None, apart: timedelta = timedelta(hours=1)
) -> list[Event]:
    """What the log holds after checks of these findings, so far apart."""
    progress, now, found = progress or Progress(), START, []
    for finding in findings:
        step = availability.advance(progress, finding, response(), asked=URL, now=now, rules=RULES)
        events, progress = happened(
            progress,
            step.progress,
            alerted=step.tell,
            since=step.since,
            reason=finding.value,
            now=now,
        )
        found += events
        now += apart
    return found


def kinds(*findings: Finding, **options: timedelta) -> list[str]:
    return [event.kind.value for event in log(*findings, **options)]


def test_a_wall_is_told_when_it_begins_and_when_it_ends() -> None:
    wall = log(THERE, *[Finding.BLOCKED] * 5, THERE, THERE)
    assert [event.kind for event in wall] == [EventKind.BLOCKED, EventKind.BACK]
    begun, ended = wall
    assert (begun.since, ended.at) == (START + timedelta(hours=1), START + timedelta(hours=6))


def test_each_sort_of_wall_has_its_own_kind() -> None:
    assert kinds(Finding.CONSENT, Finding.CONSENT) == ["blocked"]
    assert kinds(Finding.PAYWALLED, Finding.PAYWALLED, THERE) == ["paywalled", "back"]
    assert kinds(Finding.LEGAL, Finding.LEGAL, Finding.LEGAL, THERE) == ["legal", "restored"]


def test_one_failure_is_no_state() -> None:
    assert kinds(THERE, Finding.FAILED, THERE, Finding.NOT_FOUND, THERE) == []
    assert kinds(THERE, Finding.FAILED, Finding.FAILED, THERE) == ["unreachable", "back"]


def test_what_alerts_tell_is_in_the_log() -> None:
    gone = log(THERE, *[Finding.NOT_FOUND] * 5, THERE)
    assert [event.kind.value for event in gone] == ["missing", "removed", "restored"]
    assert gone[1].since == START + timedelta(hours=1)  # the first check that missed it
    assert kinds(*[Finding.BLOCKED] * 15, THERE) == ["blocked", "unreachable", "restored"]
    assert kinds(*[Finding.FAILED] * 15, THERE) == ["unreachable", "restored"]


def test_a_wall_before_what_is_gone_tells_nothing() -> None:
    assert kinds(*[Finding.NOT_FOUND] * 4, Finding.BLOCKED, Finding.NOT_FOUND, THERE) == [
        "missing",
        "removed",
        "restored",
    ]


def test_what_comes_and_goes_does_not_flood() -> None:
    flapping = [Finding.BLOCKED, THERE] * 40
    short = log(*flapping, apart=timedelta(minutes=5))
    assert [event.kind.value for event in short] == ["blocked", "back"] * 4
    assert "comes and goes" in short[-2].reason
    assert len(log(*flapping, apart=timedelta(days=1))) == 80  # every turn of another day


def test_a_removal_is_told_however_often_walls_came_and_went() -> None:
    walls = [Finding.BLOCKED, THERE] * 10
    told = kinds(*walls, *[Finding.GONE] * 2, apart=timedelta(minutes=5))
    assert told[-1] == "removed"


@pytest.mark.parametrize(
    "state", [s for s in Availability if s not in {Availability.UNKNOWN, Availability.AVAILABLE}]
)
def test_every_state_of_an_article_can_be_told(state: Availability) -> None:
    assert state in _KINDS


def test_a_state_known_from_before_is_not_told_twice() -> None:
    blocked = replace(Progress(), availability=Availability.BLOCKED, logged=EventKind.BLOCKED)
    assert [event.kind.value for event in log(Finding.BLOCKED, THERE, progress=blocked)] == ["back"]
