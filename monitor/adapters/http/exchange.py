"""One request and its answer: no redirects, no politeness, no judgement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

from monitor.adapters.http.decode import Body, decoder
from monitor.adapters.http.errors import TooLargeError
from monitor.adapters.http.guard import dialled_address

_BODILESS = frozenset({204, 304})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MAX_DIGITS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerResponse:
    """What a server said to one request. The body of a redirect is not read."""

    status: int
    headers: tuple[tuple[str, str], ...]  # lower-case names, in order of arrival
    body: bytes = field(repr=False)
    http_version: str
    address: str  # that was dialled

    def header(self, name: str) -> str:
        """The first header of that (lower-case) name, or an empty string."""
        return next((value for key, value in self.headers if key == name), "")

    @property
    def location(self) -> str:
        """Where a redirect leads, empty if this is none."""
        return self.header("location") if self.status in REDIRECTS else ""


async def exchange(
    transport: httpx.AsyncBaseTransport,
    url: str,
    headers: Mapping[str, str],
    *,
    timeout: httpx.Timeout,  # noqa: ASYNC109 - of each step; the whole is the caller's
    limit: int,
    cut: bool = False,
) -> ServerResponse:
    """Gets one URL. The body is decoded while it comes, up to `limit` bytes.

    What is longer raises TooLargeError, or is cut there if `cut`. Raises whatever the network
    brings, all of it in `FETCH_ERRORS`. There is no deadline here: wrap it in one. The transport
    is used without a client, which would read redirects and cookies on the way.
    """
    sent = {name.encode(): value.encode("latin-1") for name, value in headers.items()}
    request = httpx.Request("GET", url, headers=sent, extensions={"timeout": timeout.as_dict()})
    response = await transport.handle_async_request(request)
    try:
        told = tuple(
            (name.decode("latin-1").lower(), value.decode("latin-1"))
            for name, value in response.headers.raw
        )
        answer = ServerResponse(
            status=response.status_code,
            headers=told,
            body=b"",
            http_version=response.http_version,
            address=dialled_address(response.extensions),
        )
        if response.status_code in _BODILESS or answer.location:
            return answer
        body = await _body(response, answer, limit, cut=cut)
    finally:
        await response.aclose()
    return ServerResponse(
        status=answer.status,
        headers=told,
        body=body,
        http_version=answer.http_version,
        address=answer.address,
    )


async def _body(
    response: httpx.Response, answer: ServerResponse, limit: int, *, cut: bool
) -> bytes:
    announced = answer.header("content-length")
    if announced.isdigit() and len(announced) <= _MAX_DIGITS and int(announced) > limit and not cut:
        raise TooLargeError(f"the body of {int(announced):,} bytes is larger than {limit:,} bytes")
    body = Body(limit)
    codings = ",".join(value for name, value in answer.headers if name == "content-encoding")
    chain = decoder(codings, body, limit)
    try:
        async for chunk in response.aiter_raw():
            chain.write(chunk)
        chain.finish()
    except TooLargeError:
        if not cut:
            raise
    return body.data
