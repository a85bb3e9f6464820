"""The contract of OutboxStore: at least once, in order per route."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from monitor.errors import LeaseLostError, NotFoundError
from monitor.model.alert import (
    Delivery,
    DeliveryOutcome,
    DeliveryResult,
    DeliveryStatus,
    RouteState,
)
from monitor.ports import Configured, Store
from tests.contract.samples import HOUR, LEASE, NOW, alert, checked, watch

OK = DeliveryResult(outcome=DeliveryOutcome.DELIVERED, detail="200", status=200)
BAD = DeliveryResult(outcome=DeliveryOutcome.RETRY, detail="500 from the receiver", status=500)


def test_an_alert_of_a_check_waits_for_each_of_its_routes(store: Store) -> None:
    article = watch(store)
    told = alert(routes=("desk", "archive"), article_id=article.id)
    checked(store, article, alerts=(told,))
    claimed = claim(store)
    assert [(d.route, d.alert, d.attempts) for d in claimed] == [
        ("desk", told, 0),
        ("archive", told, 0),
    ]
    assert claim(store) == ()


def test_an_alert_of_a_known_id_is_passed_over(store: Store) -> None:
    store.outbox.enqueue([alert(), alert()])
    store.outbox.enqueue([alert(routes=("desk", "archive"))])
    assert len(store.outbox.deliveries()) == 1


def test_an_alert_that_no_route_wants_is_kept_without_deliveries(store: Store) -> None:
    store.outbox.enqueue([alert(routes=())])
    assert store.outbox.deliveries() == ()
    assert store.maintenance.check() == ()


def test_delivered(store: Store) -> None:
    store.outbox.enqueue([alert()])
    (delivery,) = claim(store)
    finish(store, delivery)
    stored = store.outbox.delivery(delivery.id)
    assert stored.status is DeliveryStatus.DELIVERED
    assert (stored.attempts, stored.last_status, stored.delivered_at) == (1, 200, NOW)
    assert stored.next_attempt_at is None
    assert claim(store, NOW + 100 * HOUR) == ()


def test_a_route_is_served_in_order(store: Store) -> None:
    for number in range(3):
        store.outbox.enqueue([alert(f"msg_{number}", routes=("desk", f"r{number}"))])
    told = []
    while found := [d for d in claim(store) if d.route == "desk"]:
        (head,) = found
        told.append(head.alert.id)
        finish(store, head)
    assert told == ["msg_0", "msg_1", "msg_2"]


def test_a_later_alert_waits_for_the_retry_of_an_earlier_one(store: Store) -> None:
    store.outbox.enqueue([alert("msg_0"), alert("msg_1")])
    (head,) = claim(store)
    again = NOW + timedelta(seconds=5)
    fail(store, head, again)
    assert claim(store) == ()
    (retried,) = claim(store, again)
    assert (retried.alert.id, retried.attempts, retried.last_error) == (
        "msg_0",
        1,
        "500 from the receiver",
    )
    assert retried.last_status == 500
    store.outbox.record(retried, BAD, status=DeliveryStatus.DEAD, next_attempt_at=None, now=again)
    assert [d.alert.id for d in claim(store, again)] == ["msg_1"]


def test_a_slow_route_holds_up_no_other(store: Store) -> None:
    store.outbox.enqueue([alert("msg_0", routes=("slow",)), alert("msg_1", routes=("quick",))])
    slow, quick = claim(store)
    finish(store, quick)
    store.outbox.enqueue([alert("msg_2", routes=("slow", "quick"))])
    assert [(d.route, d.alert.id) for d in claim(store)] == [("quick", "msg_2")]
    finish(store, slow)
    assert [(d.route, d.alert.id) for d in claim(store)] == [("slow", "msg_2")]


def test_what_a_dead_worker_claimed_comes_back(store: Store) -> None:
    store.outbox.enqueue([alert()])
    (late,) = claim(store)
    (heir,) = claim(store, NOW + LEASE)
    assert heir.id == late.id
    assert heir.token > late.token
    with pytest.raises(LeaseLostError):
        finish(store, late)
    finish(store, heir)
    with pytest.raises(LeaseLostError):
        finish(store, heir)
    assert store.outbox.delivery(heir.id).attempts == 1


def test_no_more_than_the_limit(store: Store) -> None:
    store.outbox.enqueue([alert(routes=tuple(f"r{n}" for n in range(5)))])
    assert len(claim(store, limit=2)) == 2
    assert len(claim(store, limit=9)) == 3


def test_a_paused_route_rests(store: Store) -> None:
    store.outbox.enqueue([alert(routes=("desk", "archive"))])
    store.outbox.set_route(RouteState(route="desk", paused_until=NOW + HOUR, reason="429"))
    assert [d.route for d in claim(store)] == ["archive"]
    assert [d.route for d in claim(store, NOW + HOUR)] == ["desk", "archive"]


def test_a_disabled_route_rests_until_it_is_enabled(store: Store) -> None:
    store.outbox.enqueue([alert()])
    gone = RouteState(route="desk", disabled=True, reason="410")
    store.outbox.set_route(gone)
    assert store.outbox.routes() == (gone,)
    assert claim(store, NOW + 100 * HOUR) == ()
    store.outbox.set_route(RouteState(route="desk"))
    assert store.outbox.routes() == (RouteState(route="desk"),)
    assert len(claim(store)) == 1


def test_a_pause_asked_for_meanwhile_does_not_enable_a_disabled_route(store: Store) -> None:
    gone = RouteState(route="desk", disabled=True, reason="410")
    store.outbox.set_route(gone)
    store.outbox.set_route(RouteState(route="desk", paused_until=NOW + LEASE, reason="503"))
    assert store.outbox.routes() == (gone,)
    store.outbox.set_route(RouteState(route="desk"))
    assert store.outbox.routes() == (RouteState(route="desk"),)


def test_a_cancelled_delivery_was_not_attempted(store: Store) -> None:
    store.outbox.enqueue([alert()])
    (delivery,) = claim(store)
    gone = DeliveryResult(outcome=DeliveryOutcome.GONE, detail="no such route")
    store.outbox.record(
        delivery, gone, status=DeliveryStatus.CANCELLED, next_attempt_at=None, now=NOW
    )
    stored = store.outbox.delivery(delivery.id)
    assert (stored.status, stored.attempts) == (DeliveryStatus.CANCELLED, 0)
    assert stored.last_error == "no such route"


def test_dead_letters_are_listed_and_replayed(store: Store) -> None:
    store.outbox.enqueue([alert("msg_0"), alert("msg_1")])
    (head,) = claim(store)
    store.outbox.record(head, BAD, status=DeliveryStatus.DEAD, next_attempt_at=None, now=NOW)
    assert [d.id for d in store.outbox.deliveries(status=DeliveryStatus.DEAD)] == [head.id]
    assert store.outbox.retry([head.id, head.id + 1, 99, 2**80], NOW + HOUR) == 1
    (again,) = claim(store, NOW + HOUR)
    assert (again.id, again.attempts, again.alert.body) == (head.id, 0, alert().body)


def test_deliveries_newest_first(store: Store) -> None:
    store.outbox.enqueue([alert(f"msg_{n}") for n in range(4)])
    assert [d.alert.id for d in store.outbox.deliveries(limit=2)] == ["msg_3", "msg_2"]
    assert [
        d.alert.id for d in store.outbox.deliveries(status=DeliveryStatus.PENDING, limit=1)
    ] == ["msg_3"]


@pytest.mark.parametrize("missing", [1, -1, 2**80])
def test_a_delivery_that_does_not_exist(store: Store, missing: int) -> None:
    with pytest.raises(NotFoundError, match="there is no delivery"):
        store.outbox.delivery(missing)


def claim(store: Store, now: datetime = NOW, limit: int = 50) -> tuple[Delivery, ...]:
    return store.outbox.claim(now=now, worker="one", lease=LEASE, limit=limit)


def finish(store: Store, delivery: Delivery) -> None:
    store.outbox.record(
        delivery, OK, status=DeliveryStatus.DELIVERED, next_attempt_at=None, now=NOW
    )


def fail(store: Store, delivery: Delivery, again: datetime) -> None:
    store.outbox.record(
        delivery, BAD, status=DeliveryStatus.PENDING, next_attempt_at=again, now=NOW
    )


def test_the_alerts_of_other_routes_are_left_alone(store: Store) -> None:
    store.outbox.enqueue([alert(routes=("desk", "archive"))])
    wanted = {"now": NOW, "worker": "one", "lease": LEASE, "limit": 9}
    assert store.outbox.claim(**wanted, routes=()) == ()
    (claimed,) = store.outbox.claim(**wanted, routes=("archive", "other"))
    assert claimed.route == "archive"
    assert [d.status.value for d in store.outbox.deliveries()] == ["pending", "pending"]


def test_what_waits_is_counted_and_since_when_a_route_fails(store: Store) -> None:
    store.outbox.enqueue([alert(f"msg_{n}", at=NOW + n * HOUR) for n in range(3)])
    store.configuration.apply(Configured(owner="host:/a", routes=("desk",)), NOW)
    (queue,) = store.outbox.queues()
    assert (queue.route, queue.waiting, queue.oldest_at) == ("desk", 3, NOW)
    assert queue.owners == ("host:/a",)
    for hours in (1, 2):
        now = NOW + hours * HOUR
        (delivery,) = claim(store, now)
        store.outbox.record(
            delivery, BAD, status=DeliveryStatus.PENDING, next_attempt_at=now, now=now
        )
    (queue,) = store.outbox.queues()
    assert (queue.attempts, queue.last_error) == (2, BAD.detail)
    (state,) = store.outbox.routes()
    assert state.failing_since == NOW + HOUR  # the first failure, not the last
    store.outbox.set_route(RouteState(route="desk", paused_until=NOW + 2 * HOUR))
    assert store.outbox.routes()[0].failing_since == NOW + HOUR
    (delivery,) = claim(store, NOW + 3 * HOUR)
    finish(store, delivery)
    (state,) = store.outbox.routes()
    assert state.failing_since is None


def test_a_person_cancels_what_waits_for_a_route(store: Store) -> None:
    store.outbox.enqueue([alert("msg_1"), alert("msg_2", routes=("desk", "archive"))])
    (delivery, _) = claim(store)
    assert store.outbox.cancel("desk", NOW) == 2
    assert store.outbox.cancel("desk", NOW) == 0
    assert [d.route for d in store.outbox.deliveries(status=DeliveryStatus.PENDING)] == ["archive"]
    assert "by hand" in store.outbox.delivery(delivery.id).last_error
    with pytest.raises(LeaseLostError):  # what was under way is not recorded over it
        finish(store, delivery)


def claim_all(store: Store, now: datetime = NOW, limit: int = 10) -> tuple[Delivery, ...]:
    return store.outbox.claim_all("desk", now=now, worker="w", lease=HOUR, limit=limit)


def test_all_that_waits_for_a_route_is_claimed_in_its_order(store: Store) -> None:
    for number in range(3):
        store.outbox.enqueue([alert(f"msg_{number}", routes=("desk", "archive"))])
    assert [d.alert.id for d in claim_all(store, limit=2)] == ["msg_0", "msg_1"]
    assert claim_all(store) == ()  # the head is under way
    assert {d.route for d in claim(store)} == {"archive"}


def test_what_failed_together_waits_together(store: Store) -> None:
    store.outbox.enqueue([alert("msg_0"), alert("msg_1")])
    for delivery in claim_all(store):
        fail(store, delivery, NOW + HOUR)
    store.outbox.enqueue([alert("msg_2")])
    assert claim_all(store) == ()
    assert [d.alert.id for d in claim_all(store, NOW + HOUR)] == ["msg_0", "msg_1", "msg_2"]


def test_a_route_that_rests_gives_nothing_for_a_digest(store: Store) -> None:
    store.outbox.enqueue([alert()])
    store.outbox.set_route(RouteState(route="desk", paused_until=NOW + HOUR, reason="busy"))
    assert claim_all(store) == ()
    assert len(claim_all(store, NOW + HOUR)) == 1
