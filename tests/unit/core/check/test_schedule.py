"""The adaptive interval and the back-off."""

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.check.schedule import RETRY_AFTER_OBEYED, backoff, change_rate, next_interval
from monitor.model.story import CheckIntervals

HOUR = timedelta(hours=1)
USUAL = CheckIntervals()
UNBOUND = CheckIntervals(floor=timedelta(seconds=1), ceiling=timedelta(days=365))


def interval(
    age: timedelta,
    changes: int = 0,
    *,
    hit: bool = False,
    intervals: CheckIntervals = USUAL,
    jitter: float = 0.5,
) -> timedelta:
    return next_interval(age=age, changes=changes, hit=hit, intervals=intervals, jitter=jitter)


def test_old_articles_are_checked_more_seldom_than_fresh_ones():
    ages = [timedelta(hours=h) for h in (0, 1, 6, 24, 72, 168)]
    assert all(interval(young) < interval(old) for young, old in pairwise(ages))


def test_articles_that_change_are_checked_more_often():
    assert interval(24 * HOUR, 5) < interval(24 * HOUR, 1) < interval(24 * HOUR, 0)


def test_the_rate_is_one_before_anything_is_known_and_halves_over_a_quiet_week():
    assert change_rate(timedelta(0), 0) == pytest.approx(1)
    assert change_rate(timedelta(days=7), 0) == pytest.approx(0.5)
    assert change_rate(timedelta(days=7), 7) == pytest.approx(5.5)


@pytest.mark.parametrize(("budget", "scale"), [(90, 2.06), (30, 6.27)])
def test_the_scale_follows_from_the_budget(budget: int, scale: float):
    intervals = CheckIntervals(
        floor=UNBOUND.floor, ceiling=UNBOUND.ceiling, fetches_per_week=budget
    )
    expected = timedelta(seconds=scale * 3600**0.68)
    assert interval(timedelta(0), intervals=intervals) / expected == pytest.approx(1, abs=0.02)


def test_a_hit_halves_the_interval():
    apart = interval(24 * HOUR, 1, intervals=UNBOUND)
    assert interval(24 * HOUR, 1, hit=True, intervals=UNBOUND) == apart / 2


def test_jitter_spreads_by_a_tenth():
    middle = interval(24 * HOUR, intervals=UNBOUND)
    low = interval(24 * HOUR, intervals=UNBOUND, jitter=0)
    assert low / middle == pytest.approx(0.9)
    high = interval(24 * HOUR, intervals=UNBOUND, jitter=1)
    assert high / middle == pytest.approx(1.1)


def test_jitter_keeps_articles_at_the_bounds_apart():
    old = [interval(timedelta(days=900), jitter=j / 10) for j in range(5)]
    assert len(set(old)) == len(old)
    assert max(old) <= USUAL.ceiling


@given(
    st.timedeltas(min_value=timedelta(days=-9), max_value=timedelta(days=9999)),
    st.integers(0, 10_000),
    st.booleans(),
    st.integers(-5, 10**6),
    st.floats(0, 1, exclude_max=True),
)
def test_the_interval_stays_within_floor_and_ceiling(
    age: timedelta, changes: int, hit: bool, budget: int, jitter: float
):
    intervals = CheckIntervals(fetches_per_week=budget)
    found = interval(age, changes, hit=hit, intervals=intervals, jitter=jitter)
    assert intervals.floor <= found <= intervals.ceiling


def test_an_interval_may_be_fixed():
    fixed = CheckIntervals(floor=HOUR, ceiling=HOUR)
    assert {interval(timedelta(days=3), jitter=j / 10, intervals=fixed) for j in range(10)} == {
        HOUR
    }


def waits(failures: int, retry_after: timedelta | None = None, jitter: float = 0.5) -> timedelta:
    return backoff(failures=failures, intervals=USUAL, jitter=jitter, retry_after=retry_after)


def test_back_off_doubles_from_the_floor_to_the_ceiling():
    assert [waits(n) / USUAL.floor for n in (0, 1, 2, 3, 4)] == [1, 1, 2, 4, 8]
    assert waits(10) == waits(10**9) == USUAL.ceiling


def test_retry_after_is_obeyed_past_the_ceiling_but_not_for_ever():
    short = CheckIntervals(ceiling=HOUR)
    told = backoff(failures=1, intervals=short, jitter=0, retry_after=5 * HOUR)
    assert told == 5 * HOUR
    ages = backoff(failures=1, intervals=short, jitter=0, retry_after=timedelta(days=3650))
    assert ages == RETRY_AFTER_OBEYED


def test_a_short_retry_after_does_not_shorten_the_back_off():
    assert waits(4, timedelta(seconds=1)) == waits(4)
    assert waits(4, timedelta(seconds=-5)) == waits(4)


@given(st.floats(0, 1, exclude_max=True))
def test_nobody_comes_back_before_retry_after(jitter: float):
    assert waits(1, HOUR, jitter) >= HOUR
