"""Is all well? Checks of config, database, clock, disk, network, alert targets and robots."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from monitor.app.app import App
from monitor.app.places import database_file
from monitor.core.retry_after import http_date
from monitor.core.route_state import sentence
from monitor.core.sanitise import one_line
from monitor.core.urls import host
from monitor.daemon import Heartbeat, Job
from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest, Response
from monitor.model.watch import Outcome
from monitor.ports import Fetcher
from monitor.web import Health

_LEAST_FREE = 200_000_000
"""Bytes of free disk below which a warning is due: a day of a busy story with its raw pages."""

_CLOCK_DRIFT = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing looked at: what, whether it is well, what was seen, and the mend."""

    subject: str
    ok: bool
    detail: str
    mend: str = ""


def examine(app: App) -> tuple[Diagnosis, ...]:
    """Looks at everything a user can mend. Fetches one page of each watched host."""
    return (
        _config(app),
        *_database(app),
        *_pages(app),
        _disk(app),
        *_routes(app),
        *asyncio.run(_network(app)),
    )


def health(app: App, heartbeat: Heartbeat) -> Health:
    """Whether the running daemon does its work: for health checks of a supervisor.

    It asks no database, which might not answer: what the jobs found out a tick ago is enough.
    """
    problems = list(heartbeat.problems(app.clock.now()))
    disk = _disk(app)
    if not disk.ok:
        problems.append(disk.detail)
    beat = heartbeat.beats.get(Job.CHECKS)
    return Health(
        ok=not problems,
        problems=tuple(problems),
        troubles=heartbeat.troubles(),
        last_tick_at=beat.at if beat is not None and beat.at > heartbeat.started_at else None,
        tick_age=heartbeat.age(Job.CHECKS),
    )


def _config(app: App) -> Diagnosis:
    settings = app.settings
    detail = (
        f"stories: {len(settings.stories)}, outlets: {len(settings.outlets)}, "
        f"routes: {len(settings.routes)}, from {settings.config_dir}"
    )
    if not settings.fetch.contact:
        return Diagnosis(
            "config",
            ok=True,
            detail=detail + "; fetch.contact is empty",
            mend="set fetch.contact, so that outlets can reach you instead of blocking you",
        )
    return Diagnosis("config", ok=True, detail=detail)


def _database(app: App) -> list[Diagnosis]:
    problems = app.store.check()
    if problems:
        return [
            Diagnosis("database", ok=False, detail=one_line(line), mend="restore a backup")
            for line in problems
        ]
    counts = app.store.counts(app.clock.now())
    return [
        Diagnosis(
            "database",
            ok=True,
            detail=f"sound: {counts.articles} articles, {counts.snapshots} snapshots, "
            f"{counts.bytes / 1e6:.1f} MB",
        )
    ]


def _pages(app: App) -> list[Diagnosis]:
    """The articles whose pages cannot be evaluated: nobody learns of their edits."""
    mends = {
        Outcome.FAULTY: "report it: `monitor show {id} --fault` says what is at fault",
        Outcome.TOO_COSTLY: "look at the page; if it is an article, raise evaluation.timeout or "
        "evaluation.max_memory",
    }
    found = [a for a in app.store.articles() if a.last_outcome in mends]
    return [
        Diagnosis(
            f"article {article.id}",
            ok=False,
            detail=one_line(f"{outcome.value}: {article.note}: {article.url}", 400),
            mend=mends[outcome].format(id=article.id),
        )
        for article in found
        if (outcome := article.last_outcome) is not None
    ]


def _disk(app: App) -> Diagnosis:
    file = database_file(app.settings.store.url)
    folder = file.parent if file else Path()
    free = shutil.disk_usage(folder if folder.exists() else Path()).free
    return Diagnosis(
        "disk",
        ok=free > _LEAST_FREE,
        detail=f"{free / 1e9:.1f} GB free at {folder.resolve()}",
        mend="" if free > _LEAST_FREE else "make room, or move the database (store.url)",
    )


def _routes(app: App) -> list[Diagnosis]:
    return [
        Diagnosis(
            f"route {report.route}",
            ok=report.ok,
            detail=sentence(report).partition(": ")[2],
            mend=report.hint or f"`monitor alerts test {report.route}` tries it",
        )
        for report in app.route_reports()
    ]


async def _network(app: App) -> list[Diagnosis]:
    hosts = dict.fromkeys(host(article.url) for article in app.store.articles())
    pages = {host(article.url): article.url for article in app.store.articles()}
    async with app.fetcher() as fetcher:
        responses = await asyncio.gather(*(_probe(fetcher, pages[name]) for name in hosts))
    found = [_reached(name, response) for name, response in zip(hosts, responses, strict=True)]
    dates = [r for r in responses if isinstance(r, Fetched) and r.header("date")]
    return found + ([_clock(dates[0])] if dates else [])


async def _probe(fetcher: Fetcher, url: str) -> Response:
    return await fetcher.fetch(FetchRequest(url=url))


def _reached(name: str, response: Response) -> Diagnosis:
    subject = f"network {name}"
    if not isinstance(response, FetchFailed):
        status = response.status if isinstance(response, Fetched) else 304
        return Diagnosis(subject, ok=True, detail=f"answers with {status}")
    if response.kind is FailureKind.ROBOTS:
        return Diagnosis(
            subject,
            ok=False,
            detail=one_line(response.detail),
            mend="ask the outlet, or set politeness.robots = false in its outlet file",
        )
    return Diagnosis(
        subject,
        ok=False,
        detail=one_line(f"{response.kind.value}: {response.detail}"),
        mend="check the network, the address and fetch.allow_networks",
    )


def _clock(response: Fetched) -> Diagnosis:
    theirs = http_date(response.header("date"))
    if theirs is None:
        return Diagnosis("clock", ok=True, detail="no server told a usable time")
    drift = abs(response.started_at + response.elapsed - theirs)
    return Diagnosis(
        "clock",
        ok=drift < _CLOCK_DRIFT,
        detail=f"within {drift.total_seconds():.0f} s of {host(response.final_url)}'s",
        mend="" if drift < _CLOCK_DRIFT else "set the machine's clock (NTP)",
    )
