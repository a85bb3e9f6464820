"""The long-running service: the daemon, its web view, its signals, its first words."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TextIO

import structlog
import uvicorn
from starlette.types import Receive, Scope, Send

from monitor import __version__
from monitor.adapters.logs import configure, speaks_json
from monitor.adapters.memory import map_large_buffers
from monitor.app.app import App
from monitor.app.doctor import health
from monitor.app.places import database_place
from monitor.app.reloading import ConfigFolder
from monitor.core.alerts import sentence, troubles
from monitor.core.records import one_line
from monitor.daemon import Daemon, Heartbeat
from monitor.errors import ConfigError, StoreError
from monitor.model.config import WebSettings
from monitor.threads import STORE
from monitor.web import create_app

log = structlog.get_logger(__name__)

_MOST_SHOWN = 50
"""Articles of a story that the first words name (judgement: more fill several screens)."""

_PATIENCE = timedelta(seconds=5)
"""How long a check holds a place while its host rests: two of the usual pauses. Others may use
the place meanwhile."""


_GLANCE = timedelta(seconds=1.5)
"""How often the config folder is looked at: two looks that agree lie well within five seconds
(judgement)."""


async def serve(app: App) -> int:
    """Runs the daemon until SIGINT or SIGTERM. Returns the exit code."""
    map_large_buffers()
    configure(app.settings.log, sys.stderr)
    app.sync_config()
    heartbeat = Heartbeat(started_at=app.clock.now())
    _recall(app, heartbeat)
    announce(app, sys.stdout)
    for report in app.route_reports():
        if not report.ok:
            log.warning("alerts of a route do not leave", trouble=sentence(report))
    async with app.services(pages=app.settings.evaluation.processes) as services:
        daemon = Daemon(
            services=replace(services, patience=_PATIENCE),
            worker=app.worker,
            heartbeat=heartbeat,
            routes=lambda: troubles(app.route_reports(), app.clock.now()),
        )
        loop, asked = asyncio.get_running_loop(), asyncio.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, daemon.stop)
        loop.add_signal_handler(signal.SIGHUP, asked.set)
        view = _View(app, heartbeat)
        try:
            async with asyncio.TaskGroup() as group:
                web = _web_server(app, view)
                serving = group.create_task(web.serve()) if web else None
                following = group.create_task(_follow_config(app, daemon, view, asked))
                ended = await daemon.run()
                following.cancel()
                if web is not None and serving is not None:
                    web.should_exit = True
                    await serving
        finally:
            daemon.stop()  # what of it still runs, where the web view failed
    lost = app.store.maintenance.lost()
    if lost:
        last = f"stopped; {lost}"
    elif not ended:
        last = (
            "stopped; the database did not answer: what was under way is taken up again "
            "when its leases end"
        )
    else:
        last = "stopped; everything recorded is on disk"
    if speaks_json(app.settings.log):
        log.info(last)
    else:
        sys.stdout.write(f"{last}\n")
    return int(bool(lost) or not ended)


def _recall(app: App, heartbeat: Heartbeat) -> None:
    """What the last looks at articles and lists found."""
    heartbeat.unevaluated.clear()
    heartbeat.unreadable.clear()
    for article in app.store.articles.all():
        heartbeat.saw(article.id, article.last_outcome)
    for source in app.store.sources.all():
        heartbeat.read(source.id, source.failures)


async def _follow_config(app: App, daemon: Daemon, view: _View, asked: asyncio.Event) -> None:
    """Takes up what changes in the config folder, and at once what SIGHUP asks for."""
    folder, heartbeat = ConfigFolder(Path(app.settings.config_dir)), view.heartbeat
    while True:
        with suppress(TimeoutError):
            await asyncio.wait_for(asked.wait(), _GLANCE.total_seconds())
        if not await asyncio.to_thread(folder.has_changed) and not asked.is_set():
            continue
        asked.clear()
        try:
            settings, waiting = await asyncio.to_thread(folder.read, app.settings)
        except (ConfigError, OSError) as error:
            parted = (
                str(error).replace(":\n", ": ").replace("\n", "; ")
            )  # the problems, on one line
            why = one_line(parted, 600)
            heartbeat.config = f"the changed configuration is not used, the last one is: {why}"
            log.error("the changed configuration is not used", error=why)  # noqa: TRY400 - the reader wants no trace
            continue
        before, app.settings = app.settings, settings
        try:
            await STORE.run(app.sync_config)
            await STORE.run(_recall, app, heartbeat)
        except StoreError as error:
            app.settings = before
            folder.forget()
            heartbeat.config = f"the changed configuration could not be stored: {error}"
            log.error("the changed configuration could not be stored", error=str(error))  # noqa: TRY400
            continue
        daemon.use(replace(daemon.services, settings=settings, notifier=app.notifier()))
        view.renew()
        names = ", ".join(waiting)
        heartbeat.config = f"settings that wait for a restart: {names}" if waiting else ""
        log.info(
            "the changed configuration is in use",
            stories=len(settings.stories),
            outlets=len(settings.outlets),
            routes=len(settings.routes),
            **({"after_restart": names} if waiting else {}),
        )


def announce(app: App, out: TextIO) -> None:
    """Says what is watched, where things are written, and when the next look is."""
    settings, now = app.settings, app.clock.now()
    lines = [("monitor", __version__)]
    for story in settings.stories:
        articles = app.store.articles.all(story=story.id)
        lines.append(("story", f"{story.id}: {story.title}; articles: {len(articles)}"))
        lines += [("watch", article.url) for article in articles[:_MOST_SHOWN]]
        more = len(articles) - _MOST_SHOWN
        lines += [("watch", f"and {more} more (`monitor watch list`)")] if more > 0 else []
    for stored in app.store.follows.all():
        whose = f" for {stored.follow.story}" if stored.follow.story else ""
        held = " (paused)" if stored.paused else ""
        lines.append(("follow", f"{stored.follow.outlet}{whose}{held}"))
    lines += [("feed", source.url) for source in app.store.sources.all()]
    lines.append(("config", str(Path(settings.config_dir).resolve())))
    lines.append(("data", database_place(settings.store.url)))
    lines += [
        ("alerts", f"route {r.id} ({r.kind.value})" + (f", closed: {r.closed}" if r.closed else ""))
        for r in settings.routes
        if r.enabled
    ]
    if not any(r.enabled for r in settings.routes):
        lines.append(("alerts", "no route is configured; changes are kept in `monitor log`"))
    if settings.web.enabled:
        here, public = _address(settings.web), settings.web.public_url
        others = f", for others {public}" if public and public != here.rstrip("/") else ""
        lines.append(("web", f"{here}{others}"))
    moment = app.store.maintenance.counts(now).next_check_at
    if moment is None:
        look = "nothing is watched: add a story under config/stories/, or `monitor watch add URL`"
    elif moment <= now:
        look = "looking now"
    else:
        look = f"look at {moment:%Y-%m-%d %H:%M:%S} UTC"
    lines.append(("next", look))
    if speaks_json(settings.log):
        said: dict[str, list[str]] = {}
        for label, value in lines:
            said.setdefault(label, []).append(one_line(value, 400))
        singly = {"monitor", "config", "data", "web", "next"}
        log.info("started", **{k: v[0] if k in singly else v for k, v in said.items()})
        return
    out.writelines(f"{label:<9}{one_line(value, 400)}\n" for label, value in lines)
    out.flush()


def _address(web: WebSettings) -> str:
    """Where this machine finds the view: a container says where it publishes it."""
    if web.published:
        return web.published
    everywhere = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}  # noqa: S104 - what others may have set
    name = everywhere.get(web.host, f"[{web.host}]" if ":" in web.host else web.host)
    beyond = ", and at all addresses of this machine" if web.host in everywhere else ""
    return f"http://{name}:{web.port}/{beyond}"


class _Server(uvicorn.Server):
    """A server that leaves the signals to the daemon."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class _View:
    """The web view, made anew when the settings change."""

    def __init__(self, app: App, heartbeat: Heartbeat) -> None:
        self._app = app
        self.heartbeat = heartbeat
        self.renew()

    def renew(self) -> None:
        """From the next request on: the settings that are in use now."""
        app = self._app
        self._made = create_app(
            app.store, app.settings, clock=app.clock, health=lambda: health(app, self.heartbeat)
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        await self._made(scope, receive, send)


def _web_server(app: App, view: _View) -> _Server | None:
    web = app.settings.web
    if not web.enabled:
        return None
    _refuse_taken(web)
    return _Server(
        uvicorn.Config(
            view,
            host=web.host,
            port=web.port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=1,
        )
    )


def _refuse_taken(web: WebSettings) -> None:
    """Says plainly that the port is taken, before anything is started."""
    import socket

    family = socket.AF_INET6 if ":" in web.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((web.host, web.port))
        except OSError as error:
            raise ConfigError(
                f"web.port: {web.host}:{web.port} cannot be listened on ({error.strerror})",
                mend="set web.port in monitor.toml (or MONITOR_WEB__PORT) to a free port, "
                "or web.enabled = false",
            ) from error
