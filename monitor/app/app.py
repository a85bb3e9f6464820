"""`App`: what a command or the daemon works with, built from settings.

What only fetching, evaluating and delivering need is imported where it is done: a command that
reads what is stored loads the store and no more.
"""

from __future__ import annotations

import os
import random
import secrets
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, closing
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self, TypeVar

from monitor import __version__
from monitor.adapters.clock import SystemClock
from monitor.adapters.store import open_store, schema_state
from monitor.app.places import database_file
from monitor.errors import ConfigError, NotFoundError, UsageError
from monitor.model.config import Settings
from monitor.model.response import FetchRequest, Response
from monitor.settings import shipped

if TYPE_CHECKING:
    from monitor.model.alert import Alert, DeliveryResult, RouteReport
    from monitor.model.story import Route
    from monitor.model.watch import CheckReport
    from monitor.ports import Clock, Fetcher, Notifier, Services, Store

T = TypeVar("T")

_LOOKUP = 5.0
"""Seconds for the name of one host: the first try of the usual resolver (resolv.conf(5))."""

_ONE_SHOT_LEASE = timedelta(minutes=5)
"""As `schedule.lease` unless set: ten times the longest fetch, for a check of many articles."""

_EVALUATED = ("monitor.core.check.evaluate", "monitor.discovery")
"""Modules whose functions are run on fetched pages."""


class App:
    """Settings, store and clock, and what can be done with them. A context manager.

    Opening checks the database's schema; `migrate=True` brings it up to date first.
    """

    def __init__(self, settings: Settings, store: Store, clock: Clock) -> None:
        self.settings = settings
        self.store = store
        self.clock = clock
        self.worker = f"{socket.gethostname()}:{os.getpid()}"
        folder, ours = (Path(each).resolve() for each in (settings.config_dir, shipped("config")))
        if folder == ours:
            folder = Path("config").resolve()  # it stands in for what is not there yet
        self.owner = f"{socket.gethostname()}:{folder}"
        self.rng: Callable[[], float] = random.SystemRandom().random

    @classmethod
    def open(cls, settings: Settings, *, migrate: bool = False) -> App:
        """Opens the store. Raises SchemaError or StoreError with the mend."""
        if migrate or database_state(settings) == "empty":
            upgrade_database(settings)
        return cls(settings, open_store(settings.store.url), SystemClock())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the store."""
        self.store.close()

    def sync_config(self) -> None:
        """Has the store watch and read what the configuration names, and no longer what it did.

        A configuration is known by its machine and folder: what another one names is not its own.
        """
        from monitor.app.registration import configured

        by_hand = [one.follow for one in self.store.follows.all() if one.by_hand]
        wanted = configured(self.settings, self.owner, by_hand)
        ended = self.store.configuration.apply(wanted, self.clock.now())
        if ended:
            import structlog

            structlog.get_logger(__name__).warning(
                "watches ended: no longer named in the configuration",
                watches=ended,
                config=str(self.settings.config_dir),
            )

    @asynccontextmanager
    async def fetcher(self) -> AsyncIterator[Fetcher]:
        """The polite, guarded fetcher."""
        from monitor.adapters.http import HttpFetcher

        fetcher = HttpFetcher(
            self.settings.fetch, self.store.hosts, self.clock, self.rng, __version__
        )
        try:
            yield fetcher
        finally:
            await fetcher.aclose()

    @asynccontextmanager
    async def services(self, *, pages: int) -> AsyncIterator[Services]:
        """The ports of all work, with a fetcher and an evaluator that live as long as the block.

        `pages` is how many pages may be evaluated at once, as far as there are processes for them.
        """
        from monitor.adapters.evaluation import ProcessEvaluator
        from monitor.adapters.hub import HttpHub
        from monitor.ports import Services

        with closing(ProcessEvaluator(self.settings.evaluation, _EVALUATED)) as evaluator:
            evaluator.fork(pages)
            async with self.fetcher() as fetcher:
                yield Services(
                    fetcher=fetcher,
                    store=self.store,
                    evaluator=evaluator,
                    notifier=self.notifier(),
                    hub=HttpHub(self.settings.fetch, __version__),
                    clock=self.clock,
                    rng=self.rng,
                    settings=self.settings,
                )

    def notifier(self) -> Notifier:
        """The carrier of alerts, by the route's kind."""
        from monitor.adapters.apprise_channel import AppriseNotifier
        from monitor.adapters.notifiers import MultiNotifier
        from monitor.adapters.webhook import WebhookNotifier
        from monitor.model.story import RouteKind

        webhook = WebhookNotifier(
            self.settings.outbox, self.settings.fetch, self.clock, __version__
        )
        return MultiNotifier(
            {
                RouteKind.WEBHOOK: webhook,
                RouteKind.SLACK: webhook,
                RouteKind.APPRISE: AppriseNotifier(self.settings.outbox),
            }
        )

    def route_reports(self) -> tuple[RouteReport, ...]:
        """How the routes stand, those included that alerts wait for and nobody knows."""
        from monitor.core.alerts import reports

        states, queues = self.store.outbox.routes(), self.store.outbox.queues()
        return reports(self.settings.routes, states, queues, self.owner, self.clock.now())

    async def check(
        self,
        article_ids: Sequence[int],
        *,
        progress: Callable[[CheckReport], None] = lambda _report: None,
    ) -> tuple[CheckReport, ...]:
        """Looks at the articles now, whether due or not; those held by a worker are passed over.

        The reports come in the order of completion.
        """
        import asyncio

        from monitor import pipeline
        from monitor.threads import STORE

        gate = asyncio.Semaphore(self.settings.schedule.workers)
        reports: list[CheckReport] = []

        async def one(article_id: int, services: Services) -> None:
            async with gate:
                claim = await STORE.run(
                    self.store.articles.claim,
                    article_id,
                    now=self.clock.now(),
                    worker=self.worker,
                    lease=_ONE_SHOT_LEASE,
                )
                if claim is None:
                    return
                report = await pipeline.check(claim, services)
            if report is not None:
                reports.append(report)
                progress(report)

        async with self.services(pages=len(article_ids)) as services, asyncio.TaskGroup() as group:
            for article_id in article_ids:
                group.create_task(one(article_id, services))
        return tuple(reports)

    async def fetch_page(self, url: str) -> Response:
        """One page, as the daemon would fetch it."""
        async with self.fetcher() as fetcher:
            return await fetcher.fetch(FetchRequest(url=url))

    async def deliver_now(self) -> int:
        """One round of deliveries. Returns how many were attempted."""
        from monitor import outbox

        async with self.services(pages=0) as services:
            return await outbox.deliver_due(services, worker=self.worker)

    async def ping(self, route_id: str) -> tuple[DeliveryResult, str]:
        """Sends a test alert to a route at once, past the outbox. Raises NotFoundError.

        Returns what came of it, and the very message, as far as it can be read.
        """
        from monitor.core.alerts import ping

        route = next((r for r in self.settings.routes if r.id == route_id), None)
        if route is None:
            raise NotFoundError(
                f"no route is called {route_id!r}", mend="`monitor config show` lists the routes"
            )
        if route.closed:
            raise ConfigError(f"route {route.id} is closed: {route.closed}", mend="set it")
        alert = ping(route=route.id, now=self.clock.now(), nonce=secrets.token_hex(8))
        return await self.notifier().send(alert, route, 1), _as_sent(alert, route)


def _as_sent(alert: Alert, route: Route) -> str:
    """The message of an alert as a route's kind gets it; of mail, the text beside the HTML."""
    import json

    from monitor.adapters.apprise_channel import form_of
    from monitor.core.alerts import message
    from monitor.model.story import RouteKind

    match route.kind:
        case RouteKind.WEBHOOK:
            return json.dumps(json.loads(alert.body), ensure_ascii=False, indent=2)
        case RouteKind.SLACK:
            return json.dumps(message.slack(alert), ensure_ascii=False, indent=2)
        case RouteKind.APPRISE:
            form, body = form_of(alert, route.url)
            shown = message.text(alert) if form == "html" else body
            return f"{message.subject(alert)}\n{shown}"


def evaluated(settings: Settings, function: Callable[..., T], *arguments: object) -> T:
    """One function of a command's run on an untrusted page, in a worker process.

    Raises EvaluationError when it does not come to an end, and what the function raises.
    """
    import asyncio

    from monitor.adapters.evaluation import ProcessEvaluator

    async def run() -> T:
        with closing(ProcessEvaluator(settings.evaluation, _EVALUATED)) as evaluator:
            evaluator.fork(1)
            return await evaluator.run(function, *arguments)

    return asyncio.run(run())


def database_state(settings: Settings) -> str:
    """How the schema stands: empty, behind, current or ahead."""
    return schema_state(settings.store.url, shipped("db"))


def upgrade_database(settings: Settings) -> tuple[str, ...]:
    """Brings the schema up to date, with a backup first where there is something to lose."""
    from monitor.adapters.store import upgrade

    file = database_file(settings.store.url)
    if file is not None:
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ConfigError(
                f"store.url: the folder {file.parent} cannot be made ({error.strerror})",
                mend="name a folder that can be written to",
            ) from error
    return upgrade(settings.store.url, shipped("db"))


def restore_backup(settings: Settings, copy: Path) -> Path | None:
    """Puts a backup in the place of the database, which nobody may use meanwhile (SQLite).

    The backup is looked through first. Returns where the database that it takes the place of is
    kept, None where there was none. Raises StoreError or UsageError.
    """
    from monitor.adapters.store import restore_database

    target = database_file(settings.store.url)
    if target is None:
        raise UsageError(
            "PostgreSQL is restored with its own tool", mend="pg_restore --clean --dbname=URL FILE"
        )

    def prove(fresh: Path) -> None:
        url = f"sqlite:///{fresh}"
        state = schema_state(url, shipped("db"))
        if state in {"empty", "ahead"}:
            why = "holds nothing" if state == "empty" else "is from a newer version of monitor"
            raise UsageError(f"{copy} {why}", mend="name a backup that this version can read")
        if state == "current":
            with closing(open_store(url)) as store:
                problems = store.maintenance.check()
            if problems:
                raise UsageError(f"{copy} is damaged: {problems[0]}", mend="take another backup")

    target.parent.mkdir(parents=True, exist_ok=True)
    return restore_database(copy, target, prove)


async def refuse_forbidden(urls: Sequence[str], settings: Settings) -> None:
    """Raises UsageError if the guard would not dial the host of one of the addresses.

    A host whose name cannot be looked up just now is none of its business.
    """
    import asyncio

    from monitor.adapters.http import ForbiddenAddressError
    from monitor.adapters.http.errors import ResolutionError
    from monitor.adapters.http.guard import Guard
    from monitor.adapters.http.resolver import system_resolver
    from monitor.core.urls import host, networks

    guard = Guard(system_resolver, networks(settings.fetch.allow_networks))
    for name in dict.fromkeys(host(url) for url in urls):
        try:
            async with asyncio.timeout(_LOOKUP):
                await guard.vetted(name)
        except ForbiddenAddressError as error:
            raise UsageError(
                f"monitor does not go there: {error}",
                mend="fetch.allow_networks opens a network on purpose, cloud metadata never",
            ) from None
        except (ResolutionError, TimeoutError):
            continue
