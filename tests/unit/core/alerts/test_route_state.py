"""How routes stand, for people: which one, since when, how many alerts wait, and what to do."""

from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.alerts import reports, sentence, troubles
from monitor.model.alert import RouteQueue, RouteStanding, RouteState
from monitor.model.story import Route

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
AGO = NOW - timedelta(minutes=7)
DESK = Route(id="desk", secrets=("whsec_x",))


def queue(route="desk", waiting=45, **fields):
    return RouteQueue(
        **{
            "route": route,
            "waiting": waiting,
            "oldest_at": AGO,
            "attempts": 3,
            "last_error": "refused with 500",
            **fields,
        }
    )


def report(route=DESK, state=None, *queues, owner="host:/a"):
    (found, *_) = reports([route] if route else [], [state] if state else [], queues, owner, NOW)
    return found


def test_a_route_that_fails_is_named_with_since_when_and_what_waits():
    found = report(DESK, RouteState(route="desk", failing_since=AGO), queue())
    assert (found.standing, found.ok) == (RouteStanding.FAILING, False)
    told = sentence(found)
    for part in ("route desk", "failing since 2026-03-01 11:53 UTC", "45 alerts wait", "500"):
        assert part in told
    assert troubles([found], NOW) == (told,)


def test_a_failure_of_a_moment_is_no_trouble_for_health():
    brief = RouteState(route="desk", failing_since=NOW - timedelta(seconds=5))
    assert troubles([report(DESK, brief, queue())], NOW) == ()
    assert not report(DESK, brief, queue()).ok


def test_alerts_that_wait_for_a_route_nobody_has_are_named():
    found = report(None, None, queue("old"))
    assert (found.standing, found.ok) == (RouteStanding.UNKNOWN, False)
    assert "monitor alerts cancel old" in found.hint
    assert report(None, None, queue("old", owners=("host:/a",))).standing is RouteStanding.UNKNOWN
    other = report(None, None, queue("old", owners=("host:/b",)))
    assert (other.standing, other.ok) == (RouteStanding.ELSEWHERE, True)
    assert "host:/b" in sentence(other)


@pytest.mark.parametrize(
    ("route", "state", "standing", "ok"),
    [
        (DESK, None, RouteStanding.OPEN, True),
        (Route(id="desk", closed="secret_env: X is not set"), None, RouteStanding.CLOSED, False),
        (
            DESK,
            RouteState(route="desk", disabled=True, reason="410"),
            RouteStanding.DISABLED,
            False,
        ),
        (
            DESK,
            RouteState(route="desk", paused_until=NOW + timedelta(hours=1)),
            RouteStanding.PAUSED,
            True,
        ),
        (Route(id="desk", enabled=False), None, RouteStanding.OFF, True),
    ],
)
def test_standings(route, state, standing, ok):
    found = report(route, state)
    assert (found.standing, found.ok) == (standing, ok)


def test_what_waits_for_a_route_that_is_switched_off_is_named():
    assert not report(Route(id="desk", enabled=False), None, queue()).ok
