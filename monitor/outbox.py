"""One round of deliveries: claim the head of each route's queue, send, rule, record.

Within a route alerts leave in their order, one at a time, or all together where the route has a
digest; routes do not wait for each other, and none is sent to in its quiet hours. What a crash
leaves claimed comes due again when its lease ends, with the same id: at least once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

import structlog

from monitor.core.alerts import Ruling, digest, is_quiet, next_digest, rule
from monitor.errors import LeaseLostError, MonitorError, StoreError
from monitor.model.alert import (
    Alert,
    Delivery,
    DeliveryOutcome,
    DeliveryResult,
    DeliveryStatus,
    RouteState,
)
from monitor.model.story import Route
from monitor.ports import Services
from monitor.threads import STORE

log = structlog.get_logger(__name__)

_IN_FLIGHT = 32
"""Deliveries under way at once, all routes together: a desk has fewer routes (judgement)."""

_DIGESTED = 200
"""Alerts that one digest tells at most; the next takes the rest. More than anybody reads
(judgement)."""

_MOST = 1_000
"""Deliveries that one round begins; the next round goes on from there (judgement)."""


async def deliver_due(
    services: Services, *, worker: str, on_turn: Callable[[], bool] = lambda: True
) -> int:
    """Delivers what is due until nothing more is. Returns how many deliveries were attempted.

    The alerts of routes that the settings do not name, that are switched off or closed are left
    alone: another daemon may have the route, and a person alone cancels.

    `on_turn` is called after each look for what is due; once it is false, nothing more is begun.

    A route that has delivered goes on with its next alert at once; a slow one holds up nobody
    else. Raises StoreError when the store cannot be used; deliveries under way are finished first.
    """
    routes = {route.id: route for route in services.settings.routes}
    return await _Round(services=services, routes=routes, worker=worker, on_turn=on_turn).run()


@dataclass(slots=True, kw_only=True)
class _Round:
    services: Services
    routes: dict[str, Route]
    worker: str
    on_turn: Callable[[], bool]
    going_on: bool = True
    attempted: int = 0
    begun: int = 0
    running: set[asyncio.Task[None]] = field(default_factory=set)

    async def run(self) -> int:
        """Claims and delivers until nothing is due and nothing under way."""
        failure: StoreError | None = None
        try:
            while True:
                try:
                    if failure is None and self.going_on:
                        await self._begin()
                except StoreError as error:
                    failure = error
                if not self.running:
                    break
                done, self.running = await asyncio.wait(
                    self.running,
                    timeout=self.services.settings.outbox.tick.total_seconds(),
                    return_when=asyncio.FIRST_COMPLETED,
                )
                failure = failure or _failure_of(done)
        finally:
            for task in self.running:
                task.cancel()
            await asyncio.gather(*self.running, return_exceptions=True)
        if failure is not None:
            raise failure
        return self.attempted

    async def _begin(self) -> None:
        """Starts what is due, as far as there is room."""
        now = self.services.clock.now()
        leaving = [
            route
            for route in self.routes.values()
            if route.enabled and not route.closed and not is_quiet(route, now)
        ]
        await self._begin_digests([route for route in leaving if route.digest is not None], now)
        room = min(_IN_FLIGHT - len(self.running), _MOST - self.begun)
        if room <= 0:
            self.going_on = self.on_turn()
            return
        claimed = await STORE.run(
            self.services.store.outbox.claim,
            now=now,
            worker=self.worker,
            lease=self.services.settings.outbox.lease,
            limit=room,
            routes=[route.id for route in leaving if route.digest is None],
        )
        self.begun += len(claimed)
        self.running |= {
            asyncio.create_task(self._deliver(delivery.alert, (delivery,))) for delivery in claimed
        }
        self.going_on = self.on_turn()

    async def _begin_digests(self, routes: Sequence[Route], now: datetime) -> None:
        """Starts the digests whose time has come."""
        if not routes:
            return
        store = self.services.store.outbox
        waiting = {queue.route: queue for queue in await STORE.run(store.queues)}
        for route in routes:
            queue = waiting.get(route.id)
            if queue is None or next_digest(route, queue.oldest_at) > now:
                continue
            claimed = await STORE.run(
                store.claim_all,
                route.id,
                now=now,
                worker=self.worker,
                lease=self.services.settings.outbox.lease,
                limit=_DIGESTED,
            )
            if claimed:
                told = digest([delivery.alert for delivery in claimed], route=route.id)
                self.begun += 1
                self.running.add(asyncio.create_task(self._deliver(told, claimed)))

    async def _deliver(self, alert: Alert, deliveries: Sequence[Delivery]) -> None:
        """Sends one message, which tells one delivery's alert or those of many."""
        route, first = self.routes[deliveries[0].route], deliveries[0]
        attempt = first.attempts + 1
        try:
            result = await self.services.notifier.send(alert, route, attempt)
        except MonitorError as error:
            result = DeliveryResult(outcome=DeliveryOutcome.RETRY, detail=str(error))
        self.attempted += len(deliveries)
        now = self.services.clock.now()
        ruling = rule(
            result,
            attempts=attempt,
            created_at=first.alert.created_at,
            now=now,
            jitter=self.services.rng(),
            retries=self.services.settings.outbox.retries,
        )
        for delivery in deliveries:
            _log_result(delivery, attempt, result, ruling)
            await self._record(delivery, result, ruling)

    async def _record(self, delivery: Delivery, result: DeliveryResult, ruling: Ruling) -> None:
        """Writes the attempt, and the route's pause or end.

        The route comes first: after a crash in between, the delivery is merely repeated.
        """
        state = _route_state(delivery.route, result, ruling)
        if state is not None:
            await STORE.run(self.services.store.outbox.set_route, state)
        try:
            await STORE.run(
                self.services.store.outbox.record,
                delivery,
                result,
                status=ruling.status,
                next_attempt_at=ruling.next_attempt_at,
                now=self.services.clock.now(),
            )
        except LeaseLostError:
            log.warning(
                "another worker took the delivery over",
                route=delivery.route,
                alert=delivery.alert.id,
            )


def _route_state(route: str, result: DeliveryResult, ruling: Ruling) -> RouteState | None:
    if ruling.disable_route:
        return RouteState(route=route, disabled=True, reason=result.detail)
    if ruling.pause_route_until is not None:
        return RouteState(route=route, paused_until=ruling.pause_route_until, reason=result.detail)
    return None


def _failure_of(done: set[asyncio.Task[None]]) -> StoreError | None:
    """The first trouble with the store among finished deliveries; faults of ours are raised."""
    found: StoreError | None = None
    for task in done:
        error = task.exception()
        if isinstance(error, StoreError):
            found = found or error
        elif error is not None:
            raise error
    return found


def _log_result(delivery: Delivery, attempt: int, result: DeliveryResult, ruling: Ruling) -> None:
    facts = {
        "route": delivery.route,
        "alert": delivery.alert.id,
        "type": delivery.alert.type.value,
        "attempt": attempt,
        "status": result.status,
        "detail": result.detail,
    }
    match ruling.status:
        case DeliveryStatus.DELIVERED:
            log.info("alert delivered", **facts)
        case DeliveryStatus.PENDING:
            next_at = ruling.next_attempt_at
            log.warning(
                "alert not delivered, will be tried again",
                next=next_at.isoformat(timespec="seconds") if next_at else None,
                **facts,
            )
        case _:
            log.error("alert is dead: `monitor alerts retry` replays it", **facts)
