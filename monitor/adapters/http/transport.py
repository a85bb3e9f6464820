"""The one way out: an httpx client whose every connection passes the guard."""

from __future__ import annotations

import ssl
from datetime import timedelta
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpcore
import httpx
from h2.exceptions import H2Error

from monitor.adapters.http.errors import asks_for_calm
from monitor.adapters.http.guard import Guard, GuardedBackend
from monitor.adapters.http.resolver import Resolver, system_resolver
from monitor.core.urls import PRIVATE_NETWORKS, networks
from monitor.errors import ConfigError
from monitor.model.config import FetchSettings

_KEEP_ALIVE = 30.0  # seconds: longer than the politeness delay, so that connections are reused
_PROXY_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_BROKEN_OFF = (
    httpx.RemoteProtocolError,
    httpx.LocalProtocolError,
    httpx.ReadError,
    httpx.WriteError,
    H2Error,
)
_READING = frozenset({"GET", "HEAD"})
_SOCKS = frozenset({"socks5", "socks5h"})


class _FirstVersion(httpx.AsyncHTTPTransport):
    """The same way out for servers whose HTTP/2 fails."""

    def __init__(self, tls: ssl.SSLContext, pool: httpcore.AsyncConnectionPool) -> None:
        super().__init__(verify=tls, trust_env=False)
        self._pool = pool


class GuardedTransport(httpx.AsyncHTTPTransport):
    """httpx's transport over a connection pool that dials vetted addresses only.

    The pool is a private attribute of httpx 0.28; a test fails if it ever is another one.
    """

    def __init__(
        self, guard: Guard, *, tls: ssl.SSLContext, connections: int, proxy: str = ""
    ) -> None:
        super().__init__(verify=tls, trust_env=False)
        self._guard = guard
        self._proxied = bool(proxy)
        self._pool = _pool(proxy, guard, tls, connections, http2=True)
        self._first_version = _FirstVersion(tls, _pool(proxy, guard, tls, connections, http2=False))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends one request, thrice at most. Behind a proxy the URL's own host is vetted first.

        What only reads, and failed before an answer came, is asked again (RFC 9110 §9.2.2): on a
        new connection where an idle one was closed as the request went out, and over HTTP/1.1
        where HTTP/2 failed, as for some servers it does with every request.

        The proxy looks the name up again by itself, so there the guard is only as good as the
        agreement of the two answers; a proxy should have a deny list of its own.
        """
        if self._proxied:
            await self._guard.vetted(request.url.host)
        dialled = second = False

        async def trace(event: str, _: object) -> None:
            nonlocal dialled, second
            dialled = dialled or ".connect_tcp." in event
            second = second or event.startswith("http2.")

        request.extensions = {**request.extensions, "trace": trace}
        try:
            return await super().handle_async_request(request)
        except _BROKEN_OFF as error:
            if (
                request.method not in _READING
                or not (second or not dialled)
                or asks_for_calm(error)
            ):
                raise
        if not dialled:
            try:
                return await super().handle_async_request(request)
            except _BROKEN_OFF as error:
                if not second or asks_for_calm(error):
                    raise
        return await self._first_version.handle_async_request(request)

    async def aclose(self) -> None:
        """Closes all connections."""
        await self._first_version.aclose()
        await super().aclose()


def guarded_client(
    settings: FetchSettings,
    *,
    timeout: timedelta | float,
    allow_private: bool = False,
    resolver: Resolver = system_resolver,
    tls: ssl.SSLContext | None = None,
) -> httpx.AsyncClient:
    """An httpx client behind the guard: no redirects followed, no cookies kept, no environment.

    `timeout` bounds each step of a request, not the whole: a caller wraps the whole in
    `asyncio.timeout`. `allow_private` opens private and loopback addresses (never link-local or
    cloud metadata) besides `settings.allow_networks`. Raises ConfigError for a bad network or
    proxy. A refused address raises `httpx.ConnectError`, as does every other failed connection.
    """
    transport = guarded_transport(settings, allow_private=allow_private, resolver=resolver, tls=tls)
    return httpx.AsyncClient(
        transport=transport,
        timeout=step_timeout(settings, timeout),
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        follow_redirects=False,
        trust_env=False,
    )


def guarded_transport(
    settings: FetchSettings,
    *,
    allow_private: bool = False,
    resolver: Resolver = system_resolver,
    tls: ssl.SSLContext | None = None,
) -> GuardedTransport:
    """The transport behind `guarded_client`, for those who need no client on top."""
    opened = networks(settings.allow_networks)
    guard = Guard(resolver, opened + PRIVATE_NETWORKS if allow_private else opened)
    return GuardedTransport(
        guard,
        tls=tls or _usual_tls(),
        connections=max(2 * settings.concurrency, 1),
        proxy=settings.proxy,
    )


@cache
def _usual_tls() -> ssl.SSLContext:
    """The usual authorities, read once: that takes longer than many a request."""
    return httpx.create_ssl_context(trust_env=False)


def step_timeout(settings: FetchSettings, timeout: timedelta | float) -> httpx.Timeout:
    """The time for each step of a request; connecting has its own bound as well."""
    seconds = timeout.total_seconds() if isinstance(timeout, timedelta) else timeout
    return httpx.Timeout(seconds, connect=min(settings.connect_timeout.total_seconds(), seconds))


def _pool(
    proxy: str, guard: Guard, tls: ssl.SSLContext, connections: int, *, http2: bool
) -> httpcore.AsyncConnectionPool:
    if proxy:
        return _proxy_pool(proxy, guard, tls, connections, http2=http2)
    return httpcore.AsyncConnectionPool(
        ssl_context=tls,
        max_connections=connections,
        max_keepalive_connections=connections,
        keepalive_expiry=_KEEP_ALIVE,
        http2=http2,
        network_backend=GuardedBackend(guard),
    )


def _proxy_pool(
    url: str, guard: Guard, tls: ssl.SSLContext, connections: int, *, http2: bool
) -> httpcore.AsyncConnectionPool:
    """A pool that goes through an HTTP or a SOCKS5 proxy. Both look names up by themselves."""
    mend = 'Write fetch.proxy like "http://proxy.example:3128" or "socks5://proxy.example:1080".'
    try:
        proxy = httpx.Proxy(url)
    except (ValueError, httpx.InvalidURL):
        raise ConfigError("fetch.proxy is no address of a proxy", mend=mend) from None
    if proxy.url.scheme not in _PROXY_PORTS or not proxy.url.host:
        raise ConfigError("fetch.proxy is no address of a proxy", mend=mend)
    port = proxy.url.port or _PROXY_PORTS[proxy.url.scheme]
    backend = GuardedBackend(guard, proxy=(proxy.url.raw_host.decode(), port))
    if proxy.url.scheme in _SOCKS:
        return httpcore.AsyncSOCKSProxy(
            proxy_url=httpcore.URL(
                scheme=b"socks5", host=proxy.url.raw_host, port=port, target=b"/"
            ),
            proxy_auth=proxy.raw_auth,
            ssl_context=tls,
            max_connections=connections,
            max_keepalive_connections=connections,
            keepalive_expiry=_KEEP_ALIVE,
            http2=http2,
            network_backend=backend,
        )
    return httpcore.AsyncHTTPProxy(
        proxy_url=httpcore.URL(
            scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=port, target=b"/"
        ),
        proxy_auth=proxy.raw_auth,
        ssl_context=tls,
        max_connections=connections,
        max_keepalive_connections=connections,
        keepalive_expiry=_KEEP_ALIVE,
        http2=http2,
        network_backend=backend,
    )
