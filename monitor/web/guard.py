"""What stands before every page: the check of the Host header, and headers that bind browsers."""

from __future__ import annotations

from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
"""Content Security Policy: no script at all, nothing from elsewhere, no frames."""

_HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


class HostCheck:
    """Refuses requests made under a name that is not ours (DNS rebinding).

    `allowed` holds host names and addresses without a port, IPv6 ones in brackets; "*" lets
    every name in.
    """

    def __init__(self, app: ASGIApp, allowed: Collection[str]) -> None:
        self._app = app
        self._allowed = {name.lower() for name in allowed}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on, or answers 421 (RFC 9110 §15.5.20)."""
        if scope["type"] != "http" or self._is_ours(Headers(scope=scope).getlist("host")):
            await self._app(scope, receive, send)
            return
        refusal = PlainTextResponse(
            "This host name is not among web.allowed_hosts of monitor.toml.\n", status_code=421
        )
        await refusal(scope, receive, send)

    def _is_ours(self, hosts: list[str]) -> bool:
        if "*" in self._allowed:
            return True
        return len(hosts) == 1 and _without_port(hosts[0]).lower() in self._allowed


class Headed:
    """Adds the protective headers to every answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes a request on and marks its answer."""

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
                headers.setdefault("cache-control", "no-cache")
            await send(message)

        await self._app(scope, receive, with_headers)


def _without_port(host: str) -> str:
    """`example:80` and `[::1]:80` without the port."""
    name, colon, port = host.rpartition(":")
    return name if colon and port.isdigit() else host
