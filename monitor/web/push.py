"""The ear for WebSub hubs: verification of intent, and what they push.

The path of a callback cannot be guessed, and stands for the right to speak of one feed. What is
pushed is kept unread: a feed that nobody vouches for is read where all of them are.
"""

from __future__ import annotations

from dataclasses import replace

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response

from monitor.core.records import one_line
from monitor.core.websub import is_signed, lease_of
from monitor.model.websub import SubscriptionState
from monitor.ports import Clock, SubscriptionStore
from monitor.threads import Threads

log = structlog.get_logger(__name__)

_UNKNOWN = 404
_GONE = 410  # tells a hub to push no more (WebSub, section 7)
_TOO_LARGE = 413
_HEARD = 202
_CHALLENGE = 1_000
"""Characters of a challenge that are echoed; hubs send some dozens (judgement)."""


class PushReceiver:
    """Answers hubs. `most` bytes of a push are taken."""

    def __init__(
        self, subscriptions: SubscriptionStore, most: int, clock: Clock, threads: Threads
    ) -> None:
        self._subscriptions = subscriptions
        self._most = most
        self._clock = clock
        self._threads = threads

    async def verify(self, request: Request) -> Response:
        """A hub asks whether we asked (section 5.3), or says that it will not push (5.2)."""
        return await self._threads.run(self._verified, request)

    def _verified(self, request: Request) -> Response:
        asked = request.query_params
        mode, topic = asked.get("hub.mode", ""), asked.get("hub.topic", "")
        known = self._subscriptions.by_key(request.path_params["key"])
        no = PlainTextResponse("Nobody here asked for that.\n", status_code=_UNKNOWN)
        if mode == "unsubscribe":  # of a feed that is read no longer nothing is found
            ending = known is None or known.state is SubscriptionState.ENDING
            if ending and known is not None:
                self._subscriptions.drop(known.source_id)
            return _echo(asked.get("hub.challenge", "")) if ending else no
        if known is None or topic != known.topic or known.state is SubscriptionState.ENDING:
            return no
        if mode == "denied":
            reason = one_line(asked.get("hub.reason", ""), 200) or "without a reason"
            refused = replace(
                known,
                state=SubscriptionState.REFUSED,
                failures=known.failures + 1,
                note=f"the hub refused: {reason}",
            )
            self._subscriptions.put(refused)
            log.warning("a hub refused: its feed is polled", hub=known.hub, reason=reason)
            return PlainTextResponse("")
        if mode != "subscribe":
            return no
        lease = lease_of(asked.get("hub.lease_seconds", ""))
        now = self._clock.now()
        active = replace(
            known,
            state=SubscriptionState.ACTIVE,
            lease_ends_at=now + lease,
            asked_at=now,
            failures=0,
            note="",
        )
        self._subscriptions.put(active)
        log.info("hub verified", hub=known.hub, topic=topic, lease=str(lease))
        return _echo(asked.get("hub.challenge", ""))

    async def receive(self, request: Request) -> Response:
        """A hub pushes (section 7). What is not signed as agreed is a hint to read the feed."""
        key = request.path_params["key"]
        known = await self._threads.run(self._subscriptions.by_key, key)
        if known is None or known.state is SubscriptionState.ENDING:
            return PlainTextResponse("Nothing is asked for here any more.\n", status_code=_GONE)
        if known.state is not SubscriptionState.ACTIVE:
            return PlainTextResponse("This was never verified.\n", status_code=_UNKNOWN)
        body = bytearray()
        try:
            async for chunk in request.stream():
                body += chunk
                if len(body) > self._most:
                    break
        except ClientDisconnect:
            return PlainTextResponse("", status_code=_HEARD)
        now, sort = self._clock.now(), request.headers.get("content-type", "")[:200]
        signature = request.headers.get("x-hub-signature", "")[:200]
        if len(body) > self._most:
            await self._hint(key, "a push was larger than fetch.max_bytes")
            return PlainTextResponse("That is too much.\n", status_code=_TOO_LARGE)
        if not is_signed(bytes(body), signature, known.secret):
            how = f"with {one_line(signature.partition('=')[0], 20)}" if signature else "not"
            await self._hint(key, f"a push was signed {how}: the feed was read")
            return PlainTextResponse("", status_code=_HEARD)  # section 8: the hub is told nothing
        await self._threads.run(self._subscriptions.push, known, sort, bytes(body), now)
        log.debug("pushed", hub=known.hub, topic=known.topic, bytes=len(body))
        return PlainTextResponse("", status_code=_HEARD)

    async def _hint(self, key: str, note: str) -> None:
        known = await self._threads.run(self._subscriptions.by_key, key)
        if known is not None:
            log.warning("a push was not believed", hub=known.hub, reason=note)
            noted = replace(known, note=note)
            await self._threads.run(self._subscriptions.push, noted, "", None, self._clock.now())


def _echo(challenge: str) -> Response:
    return PlainTextResponse(challenge[:_CHALLENGE], headers={"x-content-type-options": "nosniff"})
