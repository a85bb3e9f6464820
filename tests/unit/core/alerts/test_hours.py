"""When a route's alerts leave."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.alerts import is_quiet, next_digest
from monitor.model.story import DigestEvery, DigestSchedule, QuietHours, Route

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("start", "end", "moment", "quiet"),
    [
        ("22:00", "07:00", "2026-01-10T21:00", True),  # 22:00 in Berlin
        ("22:00", "07:00", "2026-01-10T20:59", False),
        ("22:00", "07:00", "2026-01-11T05:59", True),
        ("22:00", "07:00", "2026-01-11T06:00", False),
        ("22:00", "07:00", "2026-07-10T20:00", True),  # summer time
        ("12:00", "13:00", "2026-01-10T11:30", True),
        ("12:00", "13:00", "2026-01-10T12:00", False),
    ],
)
def test_quiet_hours_go_by_the_routes_own_clock(start, end, moment, quiet):
    hours = QuietHours(time.fromisoformat(start), time.fromisoformat(end))
    assert is_quiet(Route(id="r", quiet=hours, zone=BERLIN), at(moment)) is quiet


def test_a_route_without_quiet_hours_has_none():
    assert not is_quiet(Route(id="r"), at("2026-01-10T03:00"))


@pytest.mark.parametrize(
    ("digest", "after", "moment"),
    [
        (DigestSchedule(DigestEvery.HOUR, time(0)), "2026-01-10T10:00", "2026-01-10T11:00"),
        (DigestSchedule(DigestEvery.HOUR, time(0, 30)), "2026-01-10T10:29:59", "2026-01-10T10:30"),
        (DigestSchedule(DigestEvery.DAY, time(8)), "2026-01-10T06:59:59", "2026-01-10T07:00"),
        (DigestSchedule(DigestEvery.DAY, time(8)), "2026-01-10T07:00", "2026-01-11T07:00"),
        (
            DigestSchedule(DigestEvery.DAY, time(8)),
            "2026-03-28T12:00",
            "2026-03-29T06:00",
        ),  # summer time
        (
            DigestSchedule(DigestEvery.DAY, time(2, 30)),
            "2026-03-28T12:00",
            "2026-03-29T01:30",
        ),  # left out
        (DigestSchedule(DigestEvery.WEEK, time(8), 0), "2026-01-10T12:00", "2026-01-12T07:00"),
        (DigestSchedule(DigestEvery.WEEK, time(8), 0), "2026-01-12T07:00", "2026-01-19T07:00"),
    ],
)
def test_a_digest_leaves_at_the_next_of_its_moments(digest, after, moment):
    assert next_digest(Route(id="r", digest=digest, zone=BERLIN), at(after)) == at(moment)


@given(
    st.integers(0, 10 * 365 * 86_400).map(lambda s: at("2020-01-01") + timedelta(seconds=s)),
    st.sampled_from(DigestEvery),
    st.times(),
    st.sampled_from(["Europe/Berlin", "Asia/Kathmandu", "America/St_Johns", "UTC"]),
)
def test_the_next_digest_lies_ahead_and_not_too_far(after, every, clock, zone):
    clock = clock.replace(second=0, microsecond=0)
    route = Route(id="r", digest=DigestSchedule(every, clock, 3), zone=ZoneInfo(zone))
    longest = {DigestEvery.HOUR: timedelta(hours=1), DigestEvery.DAY: timedelta(days=1)}
    slack = timedelta(hours=0 if every is DigestEvery.HOUR else 1)  # the day of a changed clock
    span = longest.get(every, timedelta(days=7)) + slack
    assert after < next_digest(route, after) <= after + span


def test_a_route_without_digest_has_no_next_one():
    with pytest.raises(ValueError, match="route r"):
        next_digest(Route(id="r"), at("2026-01-10T10:00"))
