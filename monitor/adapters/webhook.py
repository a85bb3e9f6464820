"""Webhooks: one POST per attempt, signed as Standard Webhooks asks, or in the form of Slack.

2xx is success; redirects are not followed and count as failures; 410 ends the route; 429, 502,
503 and 504 pause it, for as long as `Retry-After` says; 400, 413, 415 and 422 speak of this one
alert. The connection passes the same guard as
fetching does, so that a route cannot reach private addresses unless its `allow_private` says so.
"""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import httpx

from monitor.adapters.http import guarded_client
from monitor.adapters.http.errors import FETCH_ERRORS, failure_of
from monitor.core.alerts import signing
from monitor.core.alerts.message import slack
from monitor.core.check.retry_after import parse_retry_after
from monitor.core.records import one_line
from monitor.model.alert import Alert, DeliveryOutcome, DeliveryResult
from monitor.model.config import FetchSettings, OutboxSettings
from monitor.model.response import FailureKind
from monitor.model.story import Route, RouteKind
from monitor.ports import Clock

# What the statuses mean: Standard Webhooks and RFC 9110.
_GONE = 410
_THROTTLING = frozenset({429, 502, 503, 504})
_REFUSING = frozenset({400, 413, 415, 422})
_REDIRECTS = range(300, 400)
_SUCCESS = range(200, 300)
_ANSWER_BYTES = 16_384
"""Of an answer's body that are read, to end the exchange politely; nothing in it matters. One TLS
record (RFC 8446)."""


class WebhookNotifier:
    """Carries alerts to webhooks. Holds no connection between two attempts."""

    def __init__(
        self, settings: OutboxSettings, fetch: FetchSettings, clock: Clock, version: str
    ) -> None:
        self._timeout = settings.timeout
        self._fetch = fetch
        self._clock = clock
        contact = f" (+{fetch.contact})" if fetch.contact else ""
        self._agent = f"monitor/{version}{contact}"
        self._tls = httpx.create_ssl_context(trust_env=False)

    async def send(self, alert: Alert, route: Route, attempt: int) -> DeliveryResult:
        """One attempt: what the receiver said, or why it could not be reached."""
        now, body = self._clock.now(), alert.body
        headers = {
            "content-type": "application/json",
            "user-agent": self._agent,
            "accept": "*/*",
        }
        if route.kind is RouteKind.SLACK:
            body = json.dumps(slack(alert), ensure_ascii=False).encode(errors="replace")
        else:
            headers["monitor-attempt"] = str(attempt)
            headers |= signing.headers(
                route.secrets, id=alert.id, timestamp=int(now.timestamp()), body=body
            )
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            async with asyncio.timeout(self._timeout.total_seconds()):
                status, answered = await self._post(route, headers, body)
        except FETCH_ERRORS as error:
            return DeliveryResult(
                outcome=DeliveryOutcome.RETRY,
                detail=self._trouble(error, route),
                elapsed=timedelta(seconds=loop.time() - started),
            )
        return DeliveryResult(
            outcome=_outcome(status),
            detail=_words(status, answered),
            status=status,
            retry_after=self._pause(status, answered),
            elapsed=timedelta(seconds=loop.time() - started),
        )

    async def _post(
        self, route: Route, headers: dict[str, str], body: bytes
    ) -> tuple[int, httpx.Headers]:
        """Status and headers of the answer; nothing in its body matters."""
        client = guarded_client(
            self._fetch,
            timeout=self._timeout,
            allow_private=route.allow_private,
            tls=self._tls,
        )
        async with (
            client,
            client.stream("POST", route.url, headers=headers, content=body) as answer,
        ):
            await _drain(answer)
            return answer.status_code, answer.headers

    def _pause(self, status: int, answered: httpx.Headers) -> timedelta | None:
        value = answered.get("retry-after", "")
        if status in _SUCCESS or not value:
            return None
        return parse_retry_after(value, self._clock.now(), answered.get("date", ""))

    def _trouble(self, error: BaseException, route: Route) -> str:
        kind, detail = failure_of(error)
        if kind is FailureKind.TIMEOUT:
            return f"no answer within {self._timeout.total_seconds():g} s"
        if kind is FailureKind.FORBIDDEN_ADDRESS and not route.allow_private:
            return one_line(f"{detail} (allow_private = true lets the route go there)")
        return detail


async def _drain(answer: httpx.Response) -> None:
    """Reads a little of the body, undecoded; how it ends is of no interest."""
    read = 0
    try:
        async with asyncio.timeout(1):
            async for chunk in answer.aiter_raw():
                read += len(chunk)
                if read > _ANSWER_BYTES:
                    return
    except FETCH_ERRORS:
        return


def _outcome(status: int) -> DeliveryOutcome:
    if status in _SUCCESS:
        return DeliveryOutcome.DELIVERED
    if status == _GONE:
        return DeliveryOutcome.GONE
    if status in _REFUSING:
        return DeliveryOutcome.REFUSED
    return DeliveryOutcome.THROTTLED if status in _THROTTLING else DeliveryOutcome.RETRY


def _words(status: int, answered: httpx.Headers) -> str:
    if status in _SUCCESS:
        return f"accepted with {status}"
    if status == _GONE:
        return "the receiver says that it is gone (410): the route is disabled"
    if status in _REDIRECTS:
        target = answered.get("location", "")
        to = f" to {target}" if target else ""
        return one_line(f"redirected{to} ({status}): set the route's url to its final address")
    return f"refused with {status}"
