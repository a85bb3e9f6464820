"""The web application: routes, error pages, and what stands before them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from urllib.parse import urlsplit

from prometheus_client.exposition import choose_encoder
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from monitor import __version__
from monitor.core.alerts import stamp
from monitor.core.websub import PATH
from monitor.errors import MonitorError, NotFoundError, UsageError
from monitor.model.config import Settings
from monitor.ports import Clock, Store
from monitor.threads import Threads
from monitor.web.api import ROOT, Api, problem
from monitor.web.guard import Headed, HostCheck
from monitor.web.health import Health
from monitor.web.metrics import registry
from monitor.web.pages import PageViews
from monitor.web.push import PushReceiver
from monitor.web.rendering import Pages

_STATIC = Path(__file__).parent / "static"

_PAGES = Threads("web", 8)
"""Where pages wait for the store, so that nothing else waits for them."""


def create_app(
    store: Store, settings: Settings, *, clock: Clock, health: Callable[[], Health]
) -> Starlette:
    """The read-only view over `store`, and the ear for hubs; `health` tells how the daemon is."""
    view = PageViews(store, settings, clock, health, Pages())
    api = Api(store, settings, clock, health)
    ear = PushReceiver(store.subscriptions, settings.fetch.max_bytes, clock, _PAGES)
    public = urlsplit(settings.web.public_url).hostname or ""
    allowed = (*settings.web.allowed_hosts, *([public] if public else []))
    return Starlette(
        routes=[
            Route("/", _in_thread(view.timeline)),
            Route("/articles", _in_thread(view.articles)),
            Route("/articles/{id:int}", _in_thread(view.article)),
            Route("/articles/{id:int}/versions/{n:int}", _in_thread(view.version)),
            Route("/articles/{id:int}/versions/{n:int}/raw", _in_thread(view.raw)),
            Route("/articles/{id:int}/compare", _in_thread(view.compare)),
            Route("/articles/{id:int}/diff/{a:int}/{b:int}", _in_thread(view.diff)),
            Route("/stories/{story}", _in_thread(view.story)),
            Route("/coverage", _in_thread(view.coverage)),
            *(Route(f"{ROOT}{path}", _in_thread(page)) for path, page in _addresses(api)),
            Route("/feed.atom", _in_thread(view.atom_feed)),
            Route("/feed.json", _in_thread(view.json_feed)),
            Route("/search", _in_thread(view.search)),
            Route("/health", _in_thread(view.state)),
            Route("/healthz", _healthz(health)),
            Route("/metrics", _in_thread(_metrics(store, clock, health))),
            Route(f"{PATH}{{key}}", ear.receive, methods=["POST"]),
            Route(f"{PATH}{{key}}", ear.verify, methods=["GET"]),
            Mount("/static", StaticFiles(directory=_STATIC)),
        ],
        middleware=[
            Middleware(Headed),
            Middleware(HostCheck, allowed=allowed),
        ],
        exception_handlers={
            HTTPException: _on_http_error(view),
            MonitorError: _on_error(view),
        },
    )


def _addresses(api: Api) -> tuple[tuple[str, Callable[[Request], Response]], ...]:
    """The addresses of the API, and what answers there."""
    return (
        ("", api.index),
        ("/openapi.json", api.description),
        ("/stories", api.stories),
        ("/stories/{story}/figures", api.figures),
        ("/articles", api.articles),
        ("/articles/{id:int}", api.article),
        ("/articles/{id:int}/versions", api.versions),
        ("/articles/{id:int}/versions/{n:int}", api.version),
        ("/changes", api.changes),
        ("/events", api.events),
        ("/coverage", api.coverage),
        ("/search", api.search),
        ("/health", api.state),
    )


def _in_thread(
    page: Callable[[Request], Response],
) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint that makes the page in a thread that nobody waits for at the end."""

    async def endpoint(request: Request) -> Response:
        return await _PAGES.run(page, request)

    return endpoint


def _healthz(health: Callable[[], Health]) -> Callable[[Request], Awaitable[Response]]:
    async def healthz(_request: Request) -> Response:
        """200 while all is well, 503 with what is wrong. Waits for no thread and no database."""
        found = health()
        tick, age = found.last_tick_at, found.tick_age
        told = {
            "status": "failing" if not found.ok else "degraded" if found.troubles else "ok",
            "version": __version__,
            "problems": list(found.problems),
            "troubles": list(found.troubles),
            "last_tick_at": stamp(tick) if tick else None,
            "tick_age_seconds": age.total_seconds() if tick and age else None,
        }
        return JSONResponse(
            told, status_code=200 if found.ok else 503, headers={"cache-control": "no-store"}
        )

    return healthz


def _metrics(
    store: Store, clock: Clock, health: Callable[[], Health]
) -> Callable[[Request], Response]:
    figures = registry(store, clock=clock, health=health)

    def metrics(request: Request) -> Response:
        """The figures, in the form that the scraper asks for."""
        encode, kind = choose_encoder(request.headers.get("accept", ""))
        return Response(encode(figures), headers={"content-type": kind})

    return metrics


def _on_http_error(view: PageViews) -> Callable[[Request, Exception], Response]:
    def handle(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101 - registered for it
        if _is_api(request):
            said = problem(error.status_code, str(error.detail))
            said.headers.update(error.headers or {})
            return said
        if error.status_code == 404:  # noqa: PLR2004 - the best-known number of the web
            return view.error(request, "Not found", "There is no page at this address.", 404)
        return PlainTextResponse(
            f"{error.detail}\n", status_code=error.status_code, headers=error.headers
        )

    return handle


def _on_error(view: PageViews) -> Callable[[Request, Exception], Response]:
    def handle(request: Request, error: Exception) -> Response:
        if _is_api(request):
            assert isinstance(error, MonitorError)  # noqa: S101 - registered for it
            status = 404 if isinstance(error, NotFoundError) else 503
            status = 400 if isinstance(error, UsageError) else status
            return problem(status, error.message, hint=error.mend)
        match error:
            case NotFoundError():
                return view.error(request, "Not found", str(error), 404)
            case UsageError():
                return view.error(request, "This cannot be asked", str(error), 400)
            case _:
                return view.error(request, "Not to be had just now", str(error), 503)

    return handle


def _is_api(request: Request) -> bool:
    return request.url.path == ROOT or request.url.path.startswith(f"{ROOT}/")
