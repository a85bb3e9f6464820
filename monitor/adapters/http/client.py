"""The fetcher: one page, politely, guarded, within a deadline, redirects followed by hand.

fetch ─ _follow_redirects ─┬─ _ask_host    all hops on one host, in one slot of the host
                           │    ├─ robots.txt, if it is not known
                           │    └─ exchange ─ guarded transport
                           └─ next host, while redirects lead on
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import timedelta

from monitor.adapters.http.decode import ACCEPT_ENCODING
from monitor.adapters.http.errors import FETCH_ERRORS, FetchError, failure_of
from monitor.adapters.http.exchange import ServerResponse, exchange
from monitor.adapters.http.politeness import THROTTLED, HostGate, HostSlot, Sleep
from monitor.adapters.http.redirects import RedirectChain
from monitor.adapters.http.resolver import Resolver, system_resolver
from monitor.adapters.http.robots import BUSY, MAX_BYTES, RobotsCache, Rules
from monitor.adapters.http.transport import guarded_transport, step_timeout
from monitor.core.check.retry_after import parse_retry_after
from monitor.core.language.datetimes import instant
from monitor.core.records import one_line
from monitor.core.urls import host, refresh_of, refresh_target
from monitor.model.config import FetchSettings
from monitor.model.response import FailureKind, FetchRequest, Response
from monitor.ports import Clock, HostStore

_OK, _PROXY_REFUSES = 200, 407
_PAGES = frozenset({"", "text/html", "application/xhtml+xml"})
_MARGIN = timedelta(seconds=10)
_ROBOTS_PATIENCE = timedelta(seconds=10)
_TOKEN = re.compile(r"[A-Za-z_-]+")
_ENTITY_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]{0,1000}"')  # RFC 9110 §8.8.3
_PRINTABLE = re.compile(r"[\x20-\x7e]{1,100}")


class HttpFetcher:
    """Gets pages. Keeps no cookie beyond one fetch, reads no environment. Close it at the end.

    `rng` gives numbers in [0, 1) for jitter, `version` is named in the User-Agent. `resolver`,
    `sleep` and `tls` are for tests and for hosts with their own certificates. Raises ConfigError
    for settings that cannot be used.
    """

    def __init__(
        self,
        settings: FetchSettings,
        hosts: HostStore,
        clock: Clock,
        rng: Callable[[], float],
        version: str,
        *,
        resolver: Resolver = system_resolver,
        sleep: Sleep = asyncio.sleep,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._agent = user_agent(settings, version)
        token = _TOKEN.match(self._agent)
        self._token = token.group() if token else "monitor"
        self._transport = guarded_transport(settings, resolver=resolver, tls=tls)
        self._step = step_timeout(settings, settings.timeout)
        self._robots = RobotsCache(clock, self._token, hosts)
        self._places = asyncio.Semaphore(max(settings.concurrency, 1))
        # One slot is for a robots.txt and a page, each with its deadline. A worker that is killed
        # leaves its hosts unasked for no longer than this.
        lease = 2 * settings.timeout + _MARGIN
        self._gate = HostGate(hosts, clock, rng, lease=lease, sleep=sleep)

    async def fetch(self, request: FetchRequest) -> Response:
        """The response, or why there is none. Raises nothing for what network or site do.

        `elapsed` is the time that network and sites took; waiting for a host's turn is not in
        it, and does not count against the deadline.
        """
        chain = RedirectChain(request, self._clock.now(), self._settings)
        try:
            chain.begin()
            answer = await self._follow_redirects(chain)
            return chain.arrived(answer, self._retry_after(answer))
        except FETCH_ERRORS as error:
            kind, detail = failure_of(error)
            waiting = error.retry_after if isinstance(error, FetchError) else None
            return chain.failed(kind, detail, waiting)

    async def aclose(self) -> None:
        """Closes all connections."""
        await self._transport.aclose()

    async def _follow_redirects(self, chain: RedirectChain) -> ServerResponse:
        request = chain.request
        least = max(self._settings.delay, request.delay or timedelta(0))
        while True:
            await self._refuse_known(chain)
            async with self._gate.slot(
                chain.host,
                least=least,
                concurrency=request.concurrency,
                patience=request.patience,
            ) as slot:
                answer = await self._ask_host(chain, slot)
            if answer is not None:
                return answer

    async def _ask_host(self, chain: RedirectChain, slot: HostSlot) -> ServerResponse | None:
        """All hops on one host. None when a redirect leads to another host."""
        asked = chain.host
        while chain.host == asked:
            await self._obey_robots(chain, slot)
            slot.made = True
            async with self._on_the_clock(chain, slot):
                answer = await exchange(
                    self._transport,
                    chain.url,
                    self._headers(chain),
                    timeout=self._step,
                    limit=self._settings.max_bytes,
                )
            self._apply_pause(answer, slot)
            _refuse_proxy(answer)
            location = answer.location or _refresh(answer)
            if not location or not (answer.location or chain.may_go_on(answer, location)):
                return answer
            chain.follow(answer, location)
        return None

    async def _refuse_known(self, chain: RedirectChain) -> None:
        """Spares the wait for a page that is already known to be forbidden."""
        if self._obeys_robots(chain):
            known = self._robots.fresh(chain.url)
            if known is not None:
                await self._refuse(known, chain.url)

    async def _obey_robots(self, chain: RedirectChain, slot: HostSlot) -> None:
        if not self._obeys_robots(chain):
            return

        async def get(url: str) -> ServerResponse:
            if host(url) == chain.host:
                return await self._robots_txt(url, slot)
            # Its redirects may lead to another host, which is asked in its own turn. Two hosts
            # that lead to each other must not wait for each other: so not for long.
            async with self._gate.slot(
                host(url),
                least=slot.least,
                concurrency=chain.request.concurrency,
                patience=_ROBOTS_PATIENCE,
            ) as other:
                return await self._robots_txt(url, other)

        rules = self._robots.fresh(chain.url)
        if rules is None:
            spare = RedirectChain(chain.request, chain.started_at, self._settings)
            async with self._on_the_clock(spare, slot):
                rules = await self._robots.rules(chain.url, get)
        slot.crawl_delay = max(slot.crawl_delay, rules.crawl_delay(self._token))
        await self._refuse(rules, chain.url)

    async def _robots_txt(self, url: str, slot: HostSlot) -> ServerResponse:
        slot.made = True
        answer = await exchange(
            self._transport, url, self._plain(), timeout=self._step, limit=MAX_BYTES, cut=True
        )
        self._apply_pause(answer, slot)
        _refuse_proxy(answer)
        return answer

    async def _refuse(self, rules: Rules, url: str) -> None:
        why = await rules.refusal(url, self._token)
        if why:
            kind = FailureKind.ROBOTS if rules.busy is None else FailureKind.BUSY
            raise FetchError(kind, why, rules.busy)

    def _apply_pause(self, answer: ServerResponse, slot: HostSlot) -> None:
        """Leaves a host that says it is busy alone for as long as it asks, or for a while."""
        if answer.status in BUSY:
            usual = THROTTLED if slot.least else timedelta(0)
            slot.asked = max(slot.asked, self._retry_after(answer) or usual)

    def _obeys_robots(self, chain: RedirectChain) -> bool:
        return self._settings.robots and chain.request.robots

    @asynccontextmanager
    async def _on_the_clock(self, chain: RedirectChain, slot: HostSlot) -> AsyncIterator[None]:
        """A place among all requests in flight, and the rest of the journey's time."""
        async with self._places:
            loop = asyncio.get_running_loop()
            begun = loop.time()
            try:
                async with asyncio.timeout(max(chain.left.total_seconds(), 0)):
                    yield
            except TimeoutError:
                whole = self._settings.timeout.total_seconds()
                raise FetchError(
                    FailureKind.TIMEOUT, f"no complete answer within {whole:g} s"
                ) from None
            finally:
                took = timedelta(seconds=loop.time() - begun)
                chain.took += took
                slot.took += took

    def _plain(self) -> dict[str, str]:
        return {"User-Agent": self._agent, "Accept-Encoding": ACCEPT_ENCODING}

    def _headers(self, chain: RedirectChain) -> Mapping[str, str]:
        headers = self._plain() | {"Accept": chain.request.accept}
        if languages := chain.request.accept_language:
            headers["Accept-Language"] = languages
        if cookie := chain.cookie:
            headers["Cookie"] = cookie
        if chain.conditional:
            validators = chain.request.validators
            if _ENTITY_TAG.fullmatch(validators.etag.strip()):
                headers["If-None-Match"] = validators.etag.strip()
            if _is_date(validators.last_modified):
                headers["If-Modified-Since"] = validators.last_modified.strip()
        return headers

    def _retry_after(self, answer: ServerResponse) -> timedelta | None:
        value = answer.header("retry-after")
        return parse_retry_after(value, self._clock.now(), answer.header("date"))


def _refresh(answer: ServerResponse) -> str:
    """Where a page leads on to by itself, as browsers follow it."""
    kind = answer.header("content-type").partition(";")[0].strip().lower()
    if answer.status != _OK or kind not in _PAGES:
        return ""
    return refresh_of(answer.header("refresh")) or refresh_target(answer.body)


def _refuse_proxy(answer: ServerResponse) -> None:
    """Raises FetchError for a proxy's own refusal: it says nothing of the site behind."""
    if answer.status == _PROXY_REFUSES:
        raise FetchError(
            FailureKind.PROXY,
            "the proxy asks for a name and a password (407): they belong into fetch.proxy",
        )


def user_agent(settings: FetchSettings, version: str) -> str:
    """How the fetcher names itself, with the contact that outlets may complain to."""
    contact = f" (+{settings.contact})" if settings.contact else ""
    name = settings.user_agent or f"monitor/{version}{contact}"
    return one_line(name).encode("ascii", "ignore").decode()


def _is_date(value: str) -> bool:
    """Whether a stored `Last-Modified` is a date: anything else a server may take for any time."""
    return _PRINTABLE.fullmatch(value) is not None and instant(value) is not None
