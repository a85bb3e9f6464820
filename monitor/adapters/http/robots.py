"""What does robots.txt allow? (RFC 9309)

    2xx             the rules in it, read up to 512,000 bytes
    4xx             everything is allowed, except 407 (a proxy's own word) and 429
    429, 5xx        nothing is allowed for now; rules known from before stand on
                    (429 and 503 with Retry-After: the host is busy, and forbids nothing)
    no answer       the failure itself is the answer: the page would fail alike
    redirects       up to five are followed; more count as 4xx

Rules are kept for a day at most, in the store, so that all workers and commands ask once.
"""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from protego import Protego

from monitor.adapters.http.errors import FETCH_ERRORS, FetchError, failure_of
from monitor.adapters.http.exchange import ServerResponse
from monitor.core.check.retry_after import parse_retry_after
from monitor.core.urls import resolve
from monitor.errors import UsageError
from monitor.ports import Clock, HostStore, RobotsAnswer
from monitor.threads import STORE

MAX_BYTES = 512_000  # RFC 9309 §2.5 asks for 500 KiB at least
MOST_REDIRECTS = 5  # §2.3.1.2
KEPT = timedelta(hours=24)  # §2.4
KEPT_AFTER_ERROR = timedelta(minutes=10)
STANDS_ON = timedelta(days=30)
"""For how long rules stand on where robots.txt cannot be had (§2.3.1.4 calls that reasonable)."""

_MOST_SITES = 2_000
_MOST_KEPT = 16_000_000  # characters of rules, all sites together
_IN_THREAD = 50_000  # characters from which the event loop would be held up
_THROTTLED = 429
BUSY = frozenset({429, 503})
"""Statuses that may ask for a pause."""
_CLIENT_ERROR = range(400, 500)
_SUCCESS = range(200, 300)

Get = Callable[[str], Awaitable[ServerResponse]]
"""Gets one URL without following redirects, the body cut at `MAX_BYTES`."""


_AGENT = re.compile(r"\s*user[\s-]?agent\s*:?\s*(\*|[a-z_-]*)", re.IGNORECASE)
_SITE_WIDE = re.compile(r"\s*(?:#|$|site-?maps?\b|host\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What one site asks of us. Without a parser, all is allowed, unless `closed` says why not.

    `busy` is how long a site that is closed asks to be left alone for, if it does.
    """

    parser: Protego | None = field(default=None, repr=False)
    size: int = 0  # characters that were parsed
    closed: str = ""
    busy: timedelta | None = None

    async def refusal(self, url: str, agent: str) -> str:
        """Why `url` may not be fetched, empty if it may."""
        if self.closed or self.parser is None:
            return self.closed
        if self.size < _IN_THREAD:
            allowed = self.parser.can_fetch(url, agent)
        else:
            allowed = await asyncio.to_thread(self.parser.can_fetch, url, agent)
        return "" if allowed else "robots.txt forbids this page"

    def crawl_delay(self, agent: str) -> timedelta:
        """The pause that the site asks for between two requests; zero if it asks for none."""
        seconds = self.parser.crawl_delay(agent) if self.parser else None
        return timedelta(seconds=min(seconds or 0.0, KEPT.total_seconds()))


@dataclass(frozen=True, slots=True)
class _Known:
    rules: Rules
    until: datetime


class RobotsCache:
    """The rules of the sites lately visited, by scheme, host and port; behind it the store's."""

    def __init__(self, clock: Clock, agent: str, hosts: HostStore) -> None:
        self._clock = clock
        self._agent = agent
        self._hosts = hosts
        self._known: OrderedDict[str, _Known] = OrderedDict()

    def fresh(self, url: str) -> Rules | None:
        """The rules for the site of `url` if they are known here and not too old."""
        known = self._known.get(_site(url))
        return known.rules if known and self._clock.now() < known.until else None

    async def rules(self, url: str, get: Get) -> Rules:
        """The rules for the site of `url`, asked for with `get` if need be.

        Raises FetchError, with the kind of the failure, when no answer can be had.
        """
        fresh = self.fresh(url)
        if fresh is not None:
            return fresh
        site, now = _site(url), self._clock.now()
        stored = await STORE.run(self._hosts.robots, site, agent=self._agent)
        age = now - stored.asked_at if stored else None
        if stored is not None and age is not None and timedelta(0) <= age < KEPT:
            rules = await _parsed(stored.rules)
            self._remember(site, rules, stored.asked_at + KEPT)
            return rules
        rules, text, kept = await self._read(f"{site}/robots.txt", get)
        if not rules.closed:
            answer = RobotsAnswer(rules=text, asked_at=now)
            await STORE.run(self._hosts.keep_robots, site, answer, agent=self._agent)
        elif stored is not None and age is not None and age < STANDS_ON:
            rules = await _parsed(stored.rules)
        self._remember(site, rules, self._clock.now() + kept)
        return rules

    def _remember(self, site: str, rules: Rules, until: datetime) -> None:
        self._known[site] = _Known(rules, until)
        self._known.move_to_end(site)
        self._forget()

    def _forget(self) -> None:
        """Drops the sites asked about longest ago while there are too many."""
        size = sum(known.rules.size for known in self._known.values())
        while len(self._known) > _MOST_SITES or size > _MOST_KEPT:
            size -= self._known.popitem(last=False)[1].rules.size

    async def _read(self, url: str, get: Get) -> tuple[Rules, str, timedelta]:
        """The rules, the text that they were read from, and how long they count."""
        try:
            answer = await _through_redirects(url, get)
        except FETCH_ERRORS as error:
            kind, detail = failure_of(error)
            raise FetchError(kind, f"robots.txt could not be had: {detail}") from error
        if answer is None or (answer.status in _CLIENT_ERROR and answer.status != _THROTTLED):
            return Rules(), "", KEPT
        if answer.status not in _SUCCESS:
            closed = f"robots.txt could not be had: the server answered {answer.status}"
            asked = answer.header("retry-after") if answer.status in BUSY else ""
            busy = parse_retry_after(asked, self._clock.now(), answer.header("date"))
            return Rules(closed=closed, busy=busy), "", min(busy or KEPT_AFTER_ERROR, KEPT)
        text = groups_for(self._agent, answer.body.decode("utf-8-sig", "replace"))
        return await _parsed(text), text, KEPT


async def _through_redirects(url: str, get: Get) -> ServerResponse | None:
    """The answer at the end of the redirects; None if they do not end, or end nowhere."""
    for _ in range(MOST_REDIRECTS + 1):
        answer = await get(url)
        if not answer.location:
            return answer
        try:
            url = resolve(url, answer.location)
        except UsageError:
            return None
    return None


def groups_for(agent: str, text: str) -> str:
    """The groups of a robots.txt that speak to `agent` (a product token) or to everyone.

    The rest is left out before parsing: a hostile file of many agents that share many rules
    would keep the parser busy for hours. Product tokens are compared as RFC 9309 §2.2.1 says.
    """
    kept: list[str] = []
    naming = mine = False  # among the User-agent lines of a group; the group is for us
    for line in text.splitlines():
        named = _AGENT.match(line)
        if named:
            mine = mine and naming
            naming = True
            if named[1] == "*" or named[1].lower() == agent.lower():
                mine = True
                kept.append(f"User-agent: {named[1]}")
        elif not _SITE_WIDE.match(line):
            naming = False
            if mine:
                kept.append(line)
    return "\n".join(kept)


async def _parsed(text: str) -> Rules:
    if len(text) < _IN_THREAD:
        return Rules(parser=Protego.parse(text), size=len(text))
    return Rules(parser=await asyncio.to_thread(Protego.parse, text), size=len(text))


def _site(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
