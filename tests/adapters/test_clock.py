"""The system's clock."""

from datetime import UTC, datetime, timedelta

from monitor.adapters.clock import SystemClock

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def test_now_is_aware_and_utc():
    now = SystemClock().now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(hours=1)


def readings(*offsets: float) -> list[float]:
    moments = iter(NOON + timedelta(seconds=offset) for offset in offsets)
    clock = SystemClock(lambda: next(moments))
    return [(clock.now() - NOON).total_seconds() for _ in offsets]


def test_the_clock_stands_still_while_a_small_step_back_is_made_up_for():
    assert readings(0, 10, 5, 9, 10, 11) == [0, 10, 10, 10, 10, 11]
    assert readings(0, -60) == [0, 0]


def test_a_large_step_back_is_believed():
    assert readings(0, -61, -60) == [0, -61, -60]


def test_a_step_forward_is_believed():
    assert readings(0, 90_000) == [0, 90_000]


def test_a_clock_that_was_set_says_when():
    passed = iter((0.0, 10.0, 20.0, 30.0, 40.0))
    moments = iter(NOON + timedelta(seconds=offset) for offset in (0, 10, 19, 90_030, 90_041))
    clock = SystemClock(lambda: next(moments), lambda: next(passed))
    told = []
    for _ in range(5):
        clock.now()
        told.append(clock.set_at())
    assert told == [None, None, None, *[NOON + timedelta(seconds=90_030)] * 2]
