"""A webhook receiver that verifies what it is sent, as a user's own would."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from demo.serving import serve
from monitor.core.alerts import signing


@dataclass(frozen=True, slots=True)
class Received:
    """One webhook: its id, whether its signature held, and what it says."""

    id: str
    verified: bool
    body: dict[str, Any]


@dataclass(slots=True)
class Receiver:
    """Keeps what arrives. `refuse` makes it answer 503 that many times first."""

    secret: str
    url: str = ""
    refuse: int = 0
    received: list[Received] = field(default_factory=list)

    def app(self) -> Starlette:
        """The receiver's web application."""
        return Starlette(routes=[Route("/hook", self._hook, methods=["POST"])])

    async def _hook(self, request: Request) -> Response:
        body = await request.body()
        if self.refuse > 0:
            self.refuse -= 1
            return Response(status_code=503)
        headers = request.headers
        verified = signing.verify(
            self.secret,
            id=headers["webhook-id"],
            timestamp=int(headers["webhook-timestamp"]),
            body=body,
            signatures=headers["webhook-signature"],
            now=int(time.time()),
        )
        self.received.append(Received(headers["webhook-id"], verified, json.loads(body)))
        return Response(status_code=204)


@contextmanager
def receiving(secret: str, port: int = 0) -> Iterator[Receiver]:
    """A receiver on a free loopback port for as long as the block lasts."""
    receiver = Receiver(secret)
    with serve(receiver.app(), port) as base:
        receiver.url = f"{base}/hook"
        yield receiver
