"""The one fake of the pipeline's tests: a site in memory, with a clock that is set by hand."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from demo import articles, layouts
from monitor import pipeline
from monitor.adapters.evaluation import LocalEvaluator
from monitor.adapters.store import open_store, upgrade
from monitor.model.change import Severity
from monitor.model.config import Settings
from monitor.model.response import (
    FailureKind,
    Fetched,
    FetchFailed,
    FetchRequest,
    Hop,
    NotModified,
    Response,
)
from monitor.model.story import Route, Story
from monitor.model.watch import CheckReport, WatchRequest
from monitor.ports import ChangeQuery
from monitor.settings import shipped
from tests.services import services

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
URL = "https://courier.example/news/ferry"
STORY = Story(id="ferry", title="The ferry")
ROUTE = Route(id="desk", url="https://hooks.example/x", min_severity=Severity.COSMETIC)


@dataclass
class Newsdesk:
    """A fetcher, a clock and an editor in one: each world change is a named method."""

    folder: Path
    settings: Settings = field(default_factory=lambda: Settings(stories=(STORY,), routes=(ROUTE,)))
    time: datetime = START
    clock_set_at: datetime | None = None
    answer: Callable[[FetchRequest], Response] | None = None
    requests: list[FetchRequest] = field(default_factory=list)
    visits: int = 0
    evaluator: LocalEvaluator = field(default_factory=LocalEvaluator)
    patience: timedelta | None = None

    def __post_init__(self) -> None:
        url = f"sqlite:///{self.folder / 'desk.db'}"
        upgrade(url, shipped("db"))
        self.store = open_store(url)
        self.article = articles.courier(START)[0]
        self.layout = layouts.courier
        (watched,) = self.store.articles.watch(
            [WatchRequest(url=URL, outlet="courier", story=STORY.id)], self.time
        )
        self.id = watched.id

    # the clock
    def now(self) -> datetime:
        return self.time

    def set_at(self) -> datetime | None:
        return self.clock_set_at

    def wait(self, **duration: float) -> None:
        self.time += timedelta(**duration)

    # the fetcher
    async def fetch(self, request: FetchRequest) -> Response:
        self.requests.append(request)
        return self.answer(request) if self.answer else self.page()

    async def check(self) -> CheckReport | None:
        claim = self.store.articles.claim(
            self.id, now=self.time, worker="t", lease=timedelta(minutes=5)
        )
        assert claim is not None
        work = services(
            fetcher=self,
            store=self.store,
            evaluator=self.evaluator,
            clock=self,
            settings=self.settings,
            patience=self.patience,
        )
        return await pipeline.check(claim, work)

    def due(self) -> list[datetime]:
        """When the article is looked at next, as the store has it."""
        return [self.store.articles.get(self.id).next_check_at]

    # the site
    def page(self, html: str | None = None, *, status: int = 200, **headers: str) -> Fetched:
        self.visits += 1
        body = html if html is not None else self.layout(self.article, URL, self.visits)
        named = {key.replace("_", "-"): value for key, value in headers.items()}
        return Fetched(
            url=URL,
            final_url=URL,
            status=status,
            headers=tuple({"content-type": "text/html; charset=utf-8", **named}.items()),
            body=body.encode(),
            started_at=self.time,
            elapsed=timedelta(milliseconds=80),
        )

    def serves(self, html: str, *, status: int = 200, **headers: str) -> None:
        self.answer = lambda _request: self.page(html, status=status, **headers)

    def serves_the_article(self) -> None:
        self.answer = None

    def answers_304(self) -> None:
        self.answer = lambda request: NotModified(
            url=request.url,
            final_url=request.url,
            headers=(),
            started_at=self.time,
            elapsed=timedelta(milliseconds=5),
        )

    def is_down(self, kind: FailureKind = FailureKind.CONNECT) -> None:
        self.answer = lambda request: FetchFailed(
            url=request.url,
            kind=kind,
            detail="the host does not answer",
            started_at=self.time,
            elapsed=timedelta(seconds=1),
        )

    def redirects(self, target: str, status: int = 301) -> None:
        self.answer = lambda _request: replace(
            self.page(), final_url=target, hops=(Hop(url=URL, status=status, location=target),)
        )

    # the editor
    def edits(self, old: str, new: str) -> None:
        self.article = self.article.with_words(old, new)

    def deletes(self, start: str) -> None:
        self.article = self.article.without_paragraph(start)

    def rewrites(self, **fields: object) -> None:
        self.article = replace(self.article, **fields)

    # what was recorded
    def changes(self):
        return self.store.history.changes(ChangeQuery(article_id=self.id, limit=100))

    def kinds(self) -> list[str]:
        return [stored.change.kind.value for stored in reversed(self.changes())]

    def alerts(self) -> list[str]:
        return [d.alert.type.value for d in reversed(self.store.outbox.deliveries(limit=100))]

    def state(self):
        return self.store.articles.state(self.id)
