"""Fixtures: a site, and a fetcher for it."""

import contextlib
from collections.abc import AsyncIterator, Callable
from datetime import timedelta

import pytest

from monitor.adapters.http import HttpFetcher
from monitor.model.config import FetchSettings
from tests.adapters.http.loopback import FakeClock, FakeHosts, Names, Site, World, running, settings


@pytest.fixture
async def site() -> AsyncIterator[Site]:
    async with running(Site()) as site:
        yield site


@pytest.fixture
async def other_site() -> AsyncIterator[Site]:
    async with running(Site()) as site:
        yield site


@pytest.fixture
async def world() -> AsyncIterator[Callable[..., World]]:
    """Makes worlds; closes their fetchers at the end."""
    async with contextlib.AsyncExitStack() as stack:

        def make(
            *,
            tls: object = None,
            rng: float = 0.5,
            proxy: str = "",
            hosts: FakeHosts | None = None,
            **changes: object,
        ) -> World:
            clock, hosts, names = FakeClock(), hosts or FakeHosts(), Names({})
            chosen: FetchSettings = settings(proxy=proxy, **changes)
            fetcher = HttpFetcher(
                chosen,
                hosts,
                clock,
                lambda: rng,
                "1.2.3",
                resolver=names,
                sleep=clock.sleep,
                tls=tls,  # type: ignore[arg-type]
            )
            stack.push_async_callback(fetcher.aclose)
            return World(fetcher, clock, hosts, names)

        yield make


@pytest.fixture
def no_delay() -> timedelta:
    return timedelta(0)
