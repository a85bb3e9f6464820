"""The ports of what lies outside: the clock, the network, the receivers of alerts."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from monitor.model.alert import Alert, DeliveryResult
from monitor.model.response import FetchRequest, Response
from monitor.model.story import Route


class Clock(Protocol):
    """What time it is."""

    def now(self) -> datetime:
        """The present moment, aware, UTC."""
        ...

    def set_at(self) -> datetime | None:
        """When the clock was last set while it was watched: earlier times are another clock's.

        None if it never was.
        """
        ...


class Fetcher(Protocol):
    """Gets pages, politely and guarded. Never raises for what a network or a site does."""

    async def fetch(self, request: FetchRequest) -> Response:
        """The response, or why there is none."""
        ...


class Notifier(Protocol):
    """Carries one alert to one route. Never raises for what a receiver does."""

    async def send(self, alert: Alert, route: Route, attempt: int) -> DeliveryResult:
        """One attempt; `attempt` counts from 1."""
        ...
