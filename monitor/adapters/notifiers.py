"""One notifier for all routes: each alert goes to the carrier of its route's kind."""

from __future__ import annotations

from collections.abc import Mapping

from monitor.model.alert import Alert, DeliveryOutcome, DeliveryResult
from monitor.model.story import Route, RouteKind
from monitor.ports import Notifier


class MultiNotifier:
    """Dispatches on `Route.kind`."""

    def __init__(self, carriers: Mapping[RouteKind, Notifier]) -> None:
        self._carriers = dict(carriers)

    async def send(self, alert: Alert, route: Route, attempt: int) -> DeliveryResult:
        """One attempt by the carrier of that kind; a kind without one is a failure to retry."""
        carrier = self._carriers.get(route.kind)
        if carrier is None:
            return DeliveryResult(
                outcome=DeliveryOutcome.RETRY,
                detail=f"route {route.id}: nothing carries alerts of kind {route.kind.value!r}",
            )
        return await carrier.send(alert, route, attempt)
