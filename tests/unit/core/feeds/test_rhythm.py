"""When a list is read again."""

from datetime import timedelta

import pytest

from monitor.core.feeds.rhythm import LONGEST_HINT, STRETCH, next_reading

QUARTER = timedelta(minutes=15)


def after(previous=QUARTER, **facts):
    given = {"news": False, "waiting": False, "hint": None, "jitter": 0.0} | facts
    return next_reading(interval=QUARTER, previous=previous, **given)


def test_news_and_waiting_candidates_keep_the_configured_interval():
    assert after(timedelta(hours=1), news=True) == QUARTER
    assert after(timedelta(hours=1), waiting=True) == QUARTER


def test_quiet_lists_wait_longer_and_longer_within_bounds():
    assert after() == QUARTER * 1.5
    assert after(timedelta(minutes=1)) == QUARTER * 1.5
    assert after(timedelta(days=9)) == QUARTER * STRETCH


@pytest.mark.parametrize(
    ("facts", "pause"),
    [
        ({"hint": timedelta(hours=2)}, timedelta(hours=2)),
        ({"hint": timedelta(hours=2), "news": True}, timedelta(hours=2)),
        ({"hint": timedelta(hours=2), "waiting": True}, QUARTER),
        ({"hint": timedelta(minutes=1), "news": True}, QUARTER),
        ({"hint": timedelta(days=30)}, LONGEST_HINT),
    ],
)
def test_hints_of_the_feed(facts, pause):
    assert after(**facts) == pause


def test_jitter_only_adds():
    assert QUARTER < after(news=True, jitter=0.99) < QUARTER * 1.1
