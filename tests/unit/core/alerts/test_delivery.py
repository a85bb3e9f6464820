"""The retry policy: what follows from an attempt."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.alerts.delivery import (
    JITTER,
    LEAST_ATTEMPTS,
    LONGEST_WAIT,
    REFUSED_ATTEMPTS,
    rule,
)
from monitor.model.alert import DeliveryOutcome, DeliveryResult, DeliveryStatus
from monitor.model.config import OutboxSettings

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
RETRIES = OutboxSettings().retries
S = timedelta(seconds=1)


def ruling(outcome, *, attempts=1, age=timedelta(0), retry_after=None, jitter=0.0):
    return rule(
        DeliveryResult(outcome=outcome, detail="said", retry_after=retry_after),
        attempts=attempts,
        created_at=NOW - age,
        now=NOW,
        jitter=jitter,
        retries=RETRIES,
    )


def test_a_delivered_alert_is_done():
    done = ruling(DeliveryOutcome.DELIVERED)
    assert done.status is DeliveryStatus.DELIVERED
    assert done.next_attempt_at is None
    assert not done.disable_route


def test_failures_follow_the_schedule_and_then_die():
    waits = [
        ruling(DeliveryOutcome.RETRY, attempts=n).next_attempt_at - NOW
        for n in range(1, len(RETRIES) + 1)
    ]
    assert tuple(waits) == RETRIES
    last = ruling(DeliveryOutcome.RETRY, attempts=len(RETRIES) + 1)
    assert last.status is DeliveryStatus.DEAD
    assert last.next_attempt_at is None


def test_chance_only_lengthens_a_pause_and_by_a_share():
    later = ruling(DeliveryOutcome.RETRY, attempts=2, jitter=0.5).next_attempt_at
    assert later == NOW + RETRIES[1] * (1 + JITTER / 2)


def test_gone_ends_the_delivery_and_its_route():
    gone = ruling(DeliveryOutcome.GONE)
    assert gone.status is DeliveryStatus.DEAD
    assert gone.disable_route


def test_throttling_pauses_the_whole_route_as_long_as_asked():
    throttled = ruling(DeliveryOutcome.THROTTLED, retry_after=90 * S)
    assert throttled.next_attempt_at == throttled.pause_route_until == NOW + 90 * S


def test_throttling_without_a_time_pauses_as_the_schedule_says():
    throttled = ruling(DeliveryOutcome.THROTTLED)
    assert throttled.pause_route_until == NOW + RETRIES[0]


def test_a_short_retry_after_does_not_shorten_the_schedule():
    """Else a receiver that says "one second" would use up all attempts in ten."""
    assert ruling(DeliveryOutcome.THROTTLED, attempts=3, retry_after=S).next_attempt_at == (
        NOW + RETRIES[2]
    )


def test_a_pause_of_years_is_not_obeyed():
    throttled = ruling(DeliveryOutcome.THROTTLED, retry_after=timedelta(days=4_000))
    assert throttled.next_attempt_at == NOW + LONGEST_WAIT


def test_a_refusal_with_a_time_waits_but_does_not_pause_the_route():
    refused = ruling(DeliveryOutcome.RETRY, retry_after=60 * S)
    assert refused.next_attempt_at == NOW + 60 * S
    assert refused.pause_route_until is None


def test_the_last_throttled_attempt_still_pauses_the_route():
    last = ruling(DeliveryOutcome.THROTTLED, attempts=len(RETRIES) + 1)
    assert last.status is DeliveryStatus.DEAD
    assert last.pause_route_until is not None


def test_an_alert_older_than_the_schedule_gets_a_few_attempts_only():
    old = timedelta(days=9)
    early = ruling(DeliveryOutcome.RETRY, attempts=LEAST_ATTEMPTS - 1, age=old)
    late = ruling(DeliveryOutcome.RETRY, attempts=LEAST_ATTEMPTS, age=old)
    assert (early.status, late.status) == (DeliveryStatus.PENDING, DeliveryStatus.DEAD)


def test_an_alert_that_is_refused_as_it_is_does_not_hold_the_others_up_for_days():
    asked_again = [
        ruling(DeliveryOutcome.REFUSED, attempts=n).next_attempt_at - NOW
        for n in range(1, REFUSED_ATTEMPTS)
    ]
    assert tuple(asked_again) == RETRIES[: REFUSED_ATTEMPTS - 1]
    given_up = ruling(DeliveryOutcome.REFUSED, attempts=REFUSED_ATTEMPTS)
    assert given_up.status is DeliveryStatus.DEAD
    assert not given_up.disable_route


def test_without_retries_one_attempt_is_all():
    once = rule(
        DeliveryResult(outcome=DeliveryOutcome.RETRY, detail=""),
        attempts=1,
        created_at=NOW,
        now=NOW,
        jitter=0.0,
        retries=(),
    )
    assert once.status is DeliveryStatus.DEAD


@given(
    outcome=st.sampled_from(DeliveryOutcome),
    attempts=st.integers(1, 50),
    age=st.timedeltas(timedelta(0), timedelta(days=30)),
    retry_after=st.none() | st.timedeltas(timedelta(0), timedelta(days=9_999)),
    jitter=st.floats(0, 1, exclude_max=True),
)
def test_what_is_pending_comes_due_later_and_nothing_else_does(
    outcome, attempts, age, retry_after, jitter
):
    made = ruling(outcome, attempts=attempts, age=age, retry_after=retry_after, jitter=jitter)
    pending = made.status is DeliveryStatus.PENDING
    assert (made.next_attempt_at is not None) == pending
    if pending:
        assert NOW < made.next_attempt_at <= NOW + max(RETRIES[-1] * (1 + JITTER), LONGEST_WAIT)
        assert attempts <= len(RETRIES)


@pytest.mark.parametrize("outcome", list(DeliveryOutcome))
def test_every_outcome_has_a_ruling(outcome):
    assert ruling(outcome).status in DeliveryStatus
