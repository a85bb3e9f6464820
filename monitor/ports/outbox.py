"""The port of alerts on their way."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from monitor.model.alert import (
    Alert,
    Delivery,
    DeliveryResult,
    DeliveryStatus,
    RouteQueue,
    RouteState,
)


class OutboxStore(Protocol):
    """Alerts on their way."""

    def enqueue(self, alerts: Sequence[Alert]) -> None:
        """Records alerts outside a check (a ping). An alert of a known id is passed over."""
        ...

    def claim(
        self,
        *,
        now: datetime,
        worker: str,
        lease: timedelta,
        limit: int,
        routes: Sequence[str] | None = None,
    ) -> tuple[Delivery, ...]:
        """Claims the due head of each queue; paused and disabled routes are skipped.

        Of `routes` alone, where they are given: the alerts of others are not this worker's.
        """
        ...

    def claim_all(
        self, route: str, *, now: datetime, worker: str, lease: timedelta, limit: int
    ) -> tuple[Delivery, ...]:
        """Claims what waits for one route, in its order, if its head is due: for a digest."""
        ...

    def queues(self) -> tuple[RouteQueue, ...]:
        """What waits for each route, those that nobody knows included."""
        ...

    def cancel(self, route: str, now: datetime) -> int:
        """Gives up all alerts that wait for a route. Returns how many."""
        ...

    def record(
        self,
        delivery: Delivery,
        result: DeliveryResult,
        *,
        status: DeliveryStatus,
        next_attempt_at: datetime | None,
        now: datetime,
    ) -> None:
        """Writes one attempt. Raises LeaseLostError if the claim is stale."""
        ...

    def set_route(self, state: RouteState) -> None:
        """Pauses, disables or enables a route."""
        ...

    def routes(self) -> tuple[RouteState, ...]:
        """What is remembered of routes."""
        ...

    def deliveries(
        self, *, status: DeliveryStatus | None = None, limit: int = 50
    ) -> tuple[Delivery, ...]:
        """Deliveries, newest first."""
        ...

    def delivery(self, delivery_id: int) -> Delivery:
        """One delivery. Raises NotFoundError."""
        ...

    def retry(self, delivery_ids: Sequence[int], now: datetime) -> int:
        """Puts dead deliveries back in the queue, due now. Returns how many."""
        ...
