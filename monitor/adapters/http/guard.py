"""The guard: no connection to an address that nobody on the open internet may be sent to.

It stands where connections are made. Each time a host is dialled (every hop of a redirect, every
reconnection) its name is resolved once, every address found is judged, and the connection goes to
an address from that very answer. A name that changes its mind in between (DNS rebinding) gains
nothing. TLS still proves the host *name*.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Any

import httpcore

from monitor.adapters.http.errors import ForbiddenAddressError, ResolutionError
from monitor.adapters.http.heads import TolerantStream
from monitor.adapters.http.resolver import Resolver
from monitor.core.records import one_line
from monitor.core.urls import Network, normal_host, refusal

_MOST_TRIED = 6  # addresses of one host
_LEAST_TRY = 1.0  # seconds for one of them


class Guard:
    """Finds the addresses of a host and vets them.

    `allowed` networks are open in spite of the deny list of `monitor.core.urls.addresses`.
    """

    def __init__(self, resolve: Resolver, allowed: Sequence[Network] = ()) -> None:
        self._resolve = resolve
        self._allowed = tuple(allowed)

    async def vetted(self, host: str) -> tuple[str, ...]:
        """The addresses of `host`, families interleaved.

        Raises ForbiddenAddressError if *any* of them may not be dialled, ResolutionError if
        there are none.
        """
        addresses = await self.resolved(host)
        for address in addresses:
            why = refusal(address, self._allowed)
            if why:
                where = address if address == host else f"{host} leads to {address}"
                raise ForbiddenAddressError(one_line(f"{where}, which is not to be dialled: {why}"))
        return addresses

    async def resolved(self, host: str) -> tuple[str, ...]:
        """The addresses of `host`, not vetted. Raises ResolutionError if there are none."""
        name = normal_host(host)
        if name is None:
            raise ResolutionError(one_line(f"{host}: no valid name"))
        addresses = (name,) if _is_address(name) else tuple(await self._resolve(name))
        if not addresses:
            raise ResolutionError(f"{name}: no address found")
        # the families in turn, so that a broken one costs a single try (RFC 8305 §4)
        first = ":" in addresses[0]
        same = [a for a in addresses if (":" in a) is first]
        other = [a for a in addresses if (":" in a) is not first]
        return tuple(a for pair in zip_longest(same, other) for a in pair if a)


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Dials vetted addresses only. `proxy` is the one host that the operator vouches for."""

    def __init__(
        self,
        guard: Guard,
        *,
        proxy: tuple[str, int] | None = None,
        dialler: httpcore.AsyncNetworkBackend | None = None,
    ) -> None:
        self._guard = guard
        self._proxy = proxy
        self._dialler = dialler or httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the signature is httpcore's
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connects to `host` at one of its vetted addresses, the first that answers."""
        loop = asyncio.get_running_loop()
        ends = None if timeout is None else loop.time() + timeout
        try:
            async with asyncio.timeout_at(ends):
                trusted = (host, port) == self._proxy
                find = self._guard.resolved if trusted else self._guard.vetted
                addresses = (await find(host))[:_MOST_TRIED]
        except TimeoutError:
            raise httpcore.ConnectTimeout(f"{host}: the name servers do not answer") from None
        failure: Exception | None = None
        for tried, address in enumerate(addresses):
            share = None
            if ends is not None:
                share = max((ends - loop.time()) / (len(addresses) - tried), _LEAST_TRY)
            try:
                stream = await self._dialler.connect_tcp(
                    address, port, share, local_address, socket_options
                )
                return TolerantStream(stream)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as problem:
                failure = problem
        assert failure is not None  # noqa: S101 - `vetted` returns one address at least
        raise failure

    async def sleep(self, seconds: float) -> None:
        """Waits, for httpcore."""
        await asyncio.sleep(seconds)


def dialled_address(extensions: dict[str, Any]) -> str:
    """The IP address that a response came from, out of its extensions; empty if unknown."""
    stream = extensions.get("network_stream")
    peer = stream.get_extra_info("server_addr") if stream is not None else None
    return str(peer[0]) if peer else ""


def _is_address(name: str) -> bool:
    return ":" in name or name.rpartition(".")[2].isdigit()
