"""The ports of what lies outside: the clock, the network, the receivers of alerts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from monitor.model.alert import Alert, DeliveryResult
from monitor.model.response import FetchRequest, Response
from monitor.model.story import Route
from monitor.model.websub import HubAnswer


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


class Hubs(Protocol):
    """Asks WebSub hubs, guarded as fetching is. Never raises for what a hub does."""

    async def ask(self, hub: str, form: Mapping[str, str]) -> HubAnswer:
        """What the hub at that address says to a form."""
        ...


class Notifier(Protocol):
    """Carries one alert to one route. Never raises for what a receiver does."""

    async def send(self, alert: Alert, route: Route, attempt: int) -> DeliveryResult:
        """One attempt; `attempt` counts from 1."""
        ...
