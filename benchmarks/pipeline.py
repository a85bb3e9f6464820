"""Checks per second of the whole pipeline against bare httpx on the same pages, in the same run.

Four sorts of check: the page stands byte for byte, it stands but for what surrounds it, the server
says so (304), the text changed.
The pages come from a real server on loopback, in a process of its own.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import random
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import structlog
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from demo import articles, layouts
from monitor import __version__, pipeline
from monitor.adapters.clock import SystemClock
from monitor.adapters.evaluation import LocalEvaluator
from monitor.adapters.http import HttpFetcher
from monitor.adapters.notifiers import MultiNotifier
from monitor.adapters.store import open_store, upgrade
from monitor.model.config import FetchSettings, Settings
from monitor.model.watch import Outcome, WatchRequest
from monitor.ports import Services
from monitor.settings import shipped

ARTICLES = 60
WORKERS = 8


class Site:
    """Articles that stand, answer 304, or change at every visit."""

    def __init__(self) -> None:
        self.article = articles.courier(datetime(2026, 1, 5, 12, tzinfo=UTC))[0]
        self.visit = 0

    async def page(self, request: Request) -> Response:
        self.visit += 1
        mode = request.path_params["mode"]
        if mode == "not-modified" and request.headers.get("if-none-match") == '"v1"':
            return Response(status_code=304)
        article = self.article
        if mode == "changed":
            article = article.with_words("214 people", f"{self.visit} people")
        html = layouts.courier(article, str(request.url), 1 if mode == "identical" else self.visit)
        return HTMLResponse(html, headers={"etag": '"v1"'} if mode == "not-modified" else None)

    async def robots(self, _request: Request) -> Response:
        return Response("User-agent: *\nAllow: /\n", media_type="text/plain")


def serve(port: int) -> None:
    site = Site()
    app = Starlette(
        routes=[Route("/robots.txt", site.robots), Route("/{mode}/{number:int}", site.page)]
    )
    uvicorn.run(app, port=port, log_level="error", access_log=False)


async def bare(urls: list[str], headers: dict[str, str]) -> float:
    """Pages per second of httpx alone."""
    gate = asyncio.Semaphore(WORKERS)
    async with httpx.AsyncClient(headers=headers) as client:

        async def one(url: str) -> None:
            async with gate:
                (await client.get(url)).read()

        started = time.perf_counter()
        await asyncio.gather(*(one(url) for url in urls))
        return len(urls) / (time.perf_counter() - started)


EXPECTED = {
    "identical": Outcome.UNCHANGED,
    "unchanged": Outcome.UNCHANGED,
    "not-modified": Outcome.NOT_MODIFIED,
    "changed": Outcome.CHANGED,
}


async def checks(services: Services, ids: list[int], expected: Outcome | None = None) -> float:
    """Checks per second, claim to record. RuntimeError if a check ends otherwise than expected."""
    gate = asyncio.Semaphore(WORKERS)

    async def one(article_id: int) -> None:
        async with gate:
            claim = await asyncio.to_thread(
                services.store.articles.claim,
                article_id,
                now=services.clock.now(),
                worker="bench",
                lease=timedelta(minutes=5),
            )
            if claim is None:
                raise RuntimeError("the article is held by somebody else")
            report = await pipeline.check(claim, services)
            if report is None or expected not in {None, report.outcome}:
                raise RuntimeError(f"expected {expected}, got {report}")

    started = time.perf_counter()
    await asyncio.gather(*(one(article_id) for article_id in ids))
    return len(ids) / (time.perf_counter() - started)


async def measure(base: str, folder: Path) -> None:
    url = f"sqlite:///{folder / 'bench.db'}"
    upgrade(url, shipped("db"))
    store, clock = open_store(url), SystemClock()
    settings = Settings(
        fetch=FetchSettings(
            allow_networks=("127.0.0.0/8",), delay=timedelta(0), contact="bench@example.org"
        )
    )
    fetcher = HttpFetcher(settings.fetch, store.hosts, clock, random.random, __version__)
    services = Services(
        fetcher=fetcher,
        store=store,
        evaluator=LocalEvaluator(),
        notifier=MultiNotifier({}),
        clock=clock,
        rng=random.random,
        settings=settings,
    )
    print(f"{'check':<14}{'httpx/s':>10}{'checks/s':>10}{'ratio':>8}")
    for mode, expected in EXPECTED.items():
        urls = [f"{base}/{mode}/{number}" for number in range(ARTICLES)]
        requests = [WatchRequest(url=u, outlet="127.0.0.1", story="") for u in urls]
        ids = [article.id for article in store.articles.watch(requests, clock.now())]
        await checks(services, ids)
        headers = {"if-none-match": '"v1"'} if mode == "not-modified" else {}
        rounds = [
            (await bare(urls, headers), await checks(services, ids, expected)) for _ in range(3)
        ]
        plain, ours = (sorted(column)[1] for column in zip(*rounds, strict=True))
        print(f"{mode:<14}{plain:>10.0f}{ours:>10.0f}{ours / plain:>8.2f}")
    await fetcher.aclose()
    store.close()


def main() -> None:
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    port = 18_431
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(port,), daemon=True)
    server.start()
    base = f"http://127.0.0.1:{port}"
    for _ in range(100):
        try:
            httpx.get(f"{base}/robots.txt")
            break
        except httpx.ConnectError:
            time.sleep(0.1)
    try:
        with tempfile.TemporaryDirectory() as folder:
            asyncio.run(measure(base, Path(folder)))
    finally:
        server.terminate()
        server.join()
