"""Rounds of deliveries over a small outbox in memory that keeps to the port's contract."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from monitor import outbox
from monitor.core.alerts import events
from monitor.errors import DiskFullError, ExtraMissingError, LeaseLostError
from monitor.model.alert import (
    Delivery,
    DeliveryOutcome,
    DeliveryResult,
    DeliveryStatus,
    RouteQueue,
    RouteState,
)
from monitor.model.config import OutboxSettings, Settings
from monitor.model.story import DigestEvery, DigestSchedule, QuietHours, Route
from tests.services import services

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
SETTINGS = OutboxSettings(tick=timedelta(milliseconds=1))


async def turn():
    """Lets the others on the event loop go on."""
    await asyncio.sleep(0)


class Clock:
    def __init__(self):
        self.moment = NOW

    def now(self):
        return self.moment


class Outbox:
    """The head of each route's queue that is due; routes under way, paused or disabled wait.

    It stands for the store, too, of which nothing else is asked for.
    """

    def __init__(self, *wanted):
        self.outbox = self
        self.rows, self.leased, self.states, self.results = {}, set(), {}, []
        for number, route in enumerate(wanted, 1):
            alert = events.ping(route=route, now=NOW, nonce=str(number))
            self.rows[number] = Delivery(
                id=number,
                route=route,
                status=DeliveryStatus.PENDING,
                attempts=0,
                next_attempt_at=NOW,
                alert=alert,
            )

    def claim(self, *, now, limit, routes, **_):
        heads = {}
        for row in self.rows.values():
            if row.status is DeliveryStatus.PENDING and row.route in routes:
                heads.setdefault(row.route, row)
        free = [
            row
            for row in heads.values()
            if row.next_attempt_at <= now and row.id not in self.leased and self.open(row, now)
        ][:limit]
        self.leased |= {row.id for row in free}
        return tuple(free)

    def claim_all(self, route, *, now, limit, **_):
        mine = [
            row
            for row in self.rows.values()
            if row.status is DeliveryStatus.PENDING and row.route == route
        ]
        if not mine or mine[0].next_attempt_at > now or mine[0].id in self.leased:
            return ()
        due = [row for row in mine if row.next_attempt_at <= now][:limit]
        self.leased |= {row.id for row in due}
        return tuple(due)

    def queues(self):
        waiting = {}
        for row in self.rows.values():
            if row.status is DeliveryStatus.PENDING:
                waiting.setdefault(row.route, []).append(row)
        return tuple(
            RouteQueue(
                route=route,
                waiting=len(rows),
                oldest_at=min(row.alert.created_at for row in rows),
                attempts=rows[0].attempts,
            )
            for route, rows in waiting.items()
        )

    def open(self, row, now):
        state = self.states.get(row.route, RouteState(route=row.route))
        return not state.disabled and (state.paused_until is None or state.paused_until <= now)

    def record(self, delivery, result, *, status, next_attempt_at, **_):
        self.results.append((delivery.id, result, status))
        self.leased.discard(delivery.id)
        self.rows[delivery.id] = replace(
            delivery,
            attempts=delivery.attempts + 1,
            status=status,
            next_attempt_at=next_attempt_at,
        )

    def set_route(self, state):
        self.states[state.route] = state

    def statuses(self):
        return [row.status.value for row in self.rows.values()]


class Carrier:
    """Answers with what `says` holds for a route, delivered otherwise; keeps the order."""

    def __init__(self, **says):
        self.says, self.sent, self.gates = says, [], {}

    async def send(self, alert, route, attempt):
        self.sent.append((route.id, alert.id, attempt))
        if route.id in self.gates:
            await self.gates[route.id].wait()
        answer = self.says.get(route.id, DeliveryOutcome.DELIVERED)
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, DeliveryOutcome):
            return DeliveryResult(outcome=answer, detail=answer.value)
        return answer


async def deliver(store, carrier, clock=None, *, routes=("a", "b"), settings=SETTINGS, **how):
    work = services(
        store=store,
        notifier=carrier,
        clock=clock or Clock(),
        settings=Settings(
            outbox=settings,
            routes=tuple(Route(id=r) if isinstance(r, str) else r for r in routes),
        ),
        rng=lambda: 0.0,
    )
    return await outbox.deliver_due(work, worker="w", **how)


async def test_a_round_delivers_all_that_is_due_in_the_order_of_each_route():
    store, carrier = Outbox("a", "b", "a", "a", "b"), Carrier()
    assert await deliver(store, carrier) == 5
    of_a = [alert for route, alert, _ in carrier.sent if route == "a"]
    assert of_a == [store.rows[n].alert.id for n in (1, 3, 4)]
    assert set(store.statuses()) == {"delivered"}
    assert await deliver(store, carrier) == 0


async def test_what_fails_is_tried_again_when_its_time_comes_and_not_before():
    store, clock = Outbox("a"), Clock()
    failing = Carrier(a=DeliveryOutcome.RETRY)
    assert await deliver(store, failing, clock) == 1
    assert await deliver(store, failing, clock) == 0
    clock.moment += SETTINGS.retries[0]
    carrier = Carrier()
    assert await deliver(store, carrier, clock) == 1
    assert carrier.sent[0][1:] == (store.rows[1].alert.id, 2)
    assert store.statuses() == ["delivered"]


async def test_after_the_last_attempt_a_delivery_is_dead_and_the_next_goes_on():
    settings = replace(SETTINGS, retries=(timedelta(seconds=5),))
    store, clock = Outbox("a", "a"), Clock()
    failing = Carrier(a=DeliveryOutcome.RETRY)
    await deliver(store, failing, clock, settings=settings)
    clock.moment += timedelta(seconds=10)
    await deliver(store, failing, clock, settings=settings)
    assert store.statuses() == ["dead", "pending"]
    assert [attempt for _, _, attempt in failing.sent] == [1, 2, 1]


async def test_a_slow_route_holds_up_nobody():
    store, carrier = Outbox("a", "b", "b", "b"), Carrier()
    carrier.gates["a"] = asyncio.Event()
    round_ = asyncio.create_task(deliver(store, carrier))
    while store.statuses()[1:] != ["delivered"] * 3:
        await turn()
    assert store.statuses()[0] == "pending"
    carrier.gates["a"].set()
    assert await round_ == 4


async def test_what_is_recorded_while_a_slow_delivery_is_under_way_is_seen():
    store, carrier = Outbox("a"), Carrier()
    carrier.gates["a"] = asyncio.Event()
    round_ = asyncio.create_task(deliver(store, carrier))
    while not carrier.sent:
        await turn()
    late = replace(Outbox("b").rows[1], id=9)
    store.rows[9] = late
    while store.rows[9].status is not DeliveryStatus.DELIVERED:
        await turn()
    carrier.gates["a"].set()
    assert await round_ == 2


async def test_a_receiver_that_is_gone_disables_its_route():
    store = Outbox("a", "a", "b")
    carrier = Carrier(a=DeliveryOutcome.GONE)
    assert await deliver(store, carrier) == 2
    assert store.statuses() == ["dead", "pending", "delivered"]
    assert store.states["a"] == RouteState(route="a", disabled=True, reason="gone")


async def test_a_throttling_receiver_pauses_its_route():
    store, clock = Outbox("a", "a"), Clock()
    slow = DeliveryResult(
        outcome=DeliveryOutcome.THROTTLED, detail="429", retry_after=timedelta(minutes=7)
    )
    assert await deliver(store, Carrier(a=slow), clock) == 1
    assert store.states["a"].paused_until == NOW + timedelta(minutes=7)
    clock.moment += timedelta(minutes=7)
    assert await deliver(store, Carrier(), clock) == 2


@pytest.mark.parametrize(
    "routes",
    [
        ("b",),
        (Route(id="a", enabled=False), "b"),
        (Route(id="a", closed="secret_env: the environment variable A is not set"), "b"),
    ],
    ids=["not configured", "switched off", "closed"],
)
async def test_alerts_of_a_route_that_is_not_this_daemons_wait(routes):
    """Another daemon may have the route, or get its secret; a person alone cancels."""
    store, carrier = Outbox("a", "b"), Carrier()
    assert await deliver(store, carrier, routes=routes) == 1
    assert store.statuses() == ["pending", "delivered"]
    assert await deliver(store, carrier) == 1
    assert store.statuses() == ["delivered", "delivered"]


async def test_a_missing_extra_is_a_failure_to_retry_with_its_mend():
    store = Outbox("a")
    missing = ExtraMissingError("apprise is not installed", mend="pip install it")
    assert await deliver(store, Carrier(a=missing)) == 1
    assert store.statuses() == ["pending"]
    assert store.results[0][1].detail == "apprise is not installed — pip install it"


async def test_a_lease_lost_to_another_worker_is_passed_over():
    store = Outbox("a", "b")

    def record(delivery, *args, keep=store.outbox.record, **more):
        if delivery.route == "a":
            raise LeaseLostError("late")
        keep(delivery, *args, **more)

    store.outbox.record = record
    assert await deliver(store, Carrier()) == 2
    assert store.statuses() == ["pending", "delivered"]


async def test_trouble_with_the_store_is_raised_after_what_is_under_way():
    store, carrier = Outbox("a", "b"), Carrier()
    carrier.gates["b"] = asyncio.Event()

    def record(delivery, *args, keep=store.outbox.record, **more):
        if delivery.route == "a":
            carrier.gates["b"].set()
            raise DiskFullError("no room")
        keep(delivery, *args, **more)

    store.outbox.record = record
    with pytest.raises(DiskFullError):
        await deliver(store, carrier)
    assert store.statuses() == ["pending", "delivered"]


async def test_a_store_that_cannot_be_claimed_from_is_told():
    store = Outbox("a")

    def refuse(**_):
        raise DiskFullError("no room")

    store.outbox.claim = refuse
    with pytest.raises(DiskFullError):
        await deliver(store, Carrier())


async def test_a_round_that_is_cancelled_leaves_nothing_running():
    store, carrier = Outbox("a"), Carrier()
    carrier.gates["a"] = asyncio.Event()
    round_ = asyncio.create_task(deliver(store, carrier))
    while not carrier.sent:
        await turn()
    round_.cancel()
    with pytest.raises(asyncio.CancelledError):
        await round_
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert store.statuses() == ["pending"]


async def test_so_many_deliveries_are_under_way_at_once():
    names = tuple(f"r{number}" for number in range(40))
    store, carrier = Outbox(*names), Carrier()
    open_at_once = asyncio.Event()
    carrier.gates = dict.fromkeys(names, open_at_once)
    round_ = asyncio.create_task(deliver(store, carrier, routes=names))
    for _ in range(50):
        await asyncio.sleep(0.002)
    assert len(carrier.sent) == 32
    open_at_once.set()
    assert await round_ == 40


async def test_a_round_ends_after_so_many_deliveries(monkeypatch):
    monkeypatch.setattr(outbox, "_MOST", 3)
    store, carrier = Outbox("a", "a", "a", "a", "a"), Carrier()
    assert await deliver(store, carrier) == 3
    assert await deliver(store, carrier) == 2


async def test_nothing_more_is_begun_once_its_turn_is_over():
    store, carrier = Outbox("a", "a", "b"), Carrier()
    assert await deliver(store, carrier, on_turn=lambda: False) == 2
    assert store.statuses() == ["delivered", "pending", "delivered"]


async def test_nothing_leaves_in_quiet_hours_and_all_does_in_order_after():
    night = Route(id="a", quiet=QuietHours(time(11), time(13)))
    store, carrier, clock = Outbox("a", "b", "a"), Carrier(), Clock()
    assert await deliver(store, carrier, clock, routes=(night, "b")) == 1
    assert [route for route, *_ in carrier.sent] == ["b"]
    clock.moment = NOW + timedelta(hours=1)
    assert await deliver(store, carrier, clock, routes=(night, "b")) == 2
    assert [alert for _, alert, _ in carrier.sent[1:]] == [store.rows[n].alert.id for n in (1, 3)]


async def test_a_digest_leaves_at_its_time_as_one_message():
    daily = Route(id="a", digest=DigestSchedule(DigestEvery.DAY, time(18)))
    store, carrier, clock = Outbox("a", "b", "a"), Carrier(), Clock()
    assert await deliver(store, carrier, clock, routes=(daily, "b")) == 1
    clock.moment = NOW + timedelta(hours=6)
    assert await deliver(store, carrier, clock, routes=(daily, "b")) == 2
    (_, (route, told, attempt)) = carrier.sent
    alerts = [store.rows[n].alert for n in (1, 3)]
    assert (route, told, attempt) == ("a", events.digest(alerts, route="a").id, 1)
    assert store.statuses() == ["delivered"] * 3
    assert await deliver(store, carrier, clock, routes=(daily, "b")) == 0


async def test_a_digest_that_is_not_taken_is_tried_again_as_a_whole():
    daily = Route(id="a", digest=DigestSchedule(DigestEvery.DAY, time(18)))
    store, carrier, clock = Outbox("a", "a"), Carrier(a=DeliveryOutcome.RETRY), Clock()
    clock.moment = NOW + timedelta(hours=6)
    assert await deliver(store, carrier, clock, routes=(daily,)) == 2
    assert store.statuses() == ["pending"] * 2
    carrier.says.clear()
    clock.moment += timedelta(minutes=1)
    assert await deliver(store, carrier, clock, routes=(daily,)) == 2
    assert [attempt for *_, attempt in carrier.sent] == [1, 2]
    assert carrier.sent[0][1] == carrier.sent[1][1]
    assert store.statuses() == ["delivered"] * 2


async def test_a_digest_keeps_to_the_quiet_hours():
    daily = Route(
        id="a",
        digest=DigestSchedule(DigestEvery.HOUR, time(0)),
        quiet=QuietHours(time(11), time(15)),
    )
    store, carrier, clock = Outbox("a"), Carrier(), Clock()
    clock.moment = NOW + timedelta(hours=2)
    assert await deliver(store, carrier, clock, routes=(daily,)) == 0
    clock.moment = NOW + timedelta(hours=3)
    assert await deliver(store, carrier, clock, routes=(daily,)) == 1


async def test_what_is_under_way_is_over_before_a_cancelled_round_is():
    store, carrier = Outbox("a"), Carrier()
    ended = []

    async def hang(_alert, _route, _attempt):
        try:
            await asyncio.Event().wait()
        finally:
            await turn()
            ended.append(True)

    carrier.send = hang
    task = asyncio.create_task(deliver(store, carrier))
    while not store.leased:
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended == [True]


async def test_a_round_that_is_called_off_begins_no_more():
    store, carrier = Outbox("a", "a", "a"), Carrier()
    assert await deliver(store, carrier, on_turn=lambda: False) == 1
    assert store.statuses() == ["delivered", "pending", "pending"]
