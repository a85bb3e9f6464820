"""Is all well? Checks of config, database, clock, disk, network, alert targets and robots."""

from __future__ import annotations

import asyncio
import re
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from monitor.app.app import App
from monitor.app.glance import overview_of
from monitor.app.places import database_file, database_place
from monitor.core.alerts import sentence
from monitor.core.check.retry_after import http_date
from monitor.core.overview import Concern
from monitor.core.records import one_line
from monitor.core.urls import host
from monitor.core.websub import sentence_of
from monitor.daemon import Heartbeat, Job
from monitor.model.config import Settings
from monitor.model.coverage import UNREADABLE_AFTER
from monitor.model.follow import LeftOut
from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest, Response
from monitor.model.watch import Outcome
from monitor.ports import Chore
from monitor.web import Health

_LEAST_FREE = 200_000_000
"""Bytes of free disk below which a warning is due: a day of a busy story with its raw pages
(judgement)."""

_BACKUP_EVERY = timedelta(days=2)
"""A daily backup that is a little late is no news (judgement)."""

_CLOCK_DRIFT = timedelta(minutes=2)
"""How far clocks may stand apart: less harms neither leases nor signed alerts, whose receivers bear
five minutes (Standard Webhooks)."""

_AGE = re.compile(r"[0-9]{1,9}")
_SERVER_ERROR = 500  # 5xx (RFC 9110)

_LOCAL = frozenset(
    {FailureKind.DNS, FailureKind.CONNECT, FailureKind.TIMEOUT, FailureKind.TLS, FailureKind.PROXY}
)
"""Failures that may lie at this end."""

_SITE_IN_TROUBLE = "the site itself is in trouble: it is tried again, ever less often"
_STATUS_HINTS = {
    401: "the page wants a login: monitor cannot read it",
    403: "the outlet refuses monitor: set fetch.contact, and ask the outlet",
    407: "a proxy wants a name and a password: they belong into fetch.proxy",
    429: "the outlet asks for fewer requests: raise politeness.delay in its outlet file",
}
_FAILURE_HINTS = {
    FailureKind.DNS: "check the host's name, and this machine's name servers",
    FailureKind.CONNECT: "nothing listens there, or a firewall is in between: check host, port and "
    "firewall",
    FailureKind.TLS: "the certificate is not trusted, or not for this name: check the address, "
    "this machine's clock and its certificate authorities",
    FailureKind.TIMEOUT: "the host is slow or a firewall drops what is sent: try it from here with "
    "another program, or raise fetch.timeout",
    FailureKind.PROXY: "check fetch.proxy: address, name, password, and what it lets through",
    FailureKind.PROTOCOL: "the server does not speak proper HTTP: check the address and its port",
    FailureKind.TOO_LARGE: "raise fetch.max_bytes if the page is an article after all",
    FailureKind.TOO_MANY_REDIRECTS: "the address leads in a circle: watch where a browser ends",
    FailureKind.FORBIDDEN_ADDRESS: "if that address is meant, name its network in "
    "fetch.allow_networks",
    FailureKind.BAD_URL: "correct the address",
}


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One thing looked at: what, whether it is well, what was seen, and the mend."""

    subject: str
    ok: bool
    detail: str
    mend: str = ""


def examine(app: App) -> tuple[Diagnosis, ...]:
    """Looks at everything a user can mend. Fetches one page of each watched host.

    Nothing is changed but what politeness remembers of those hosts.
    """
    return (
        _config(app),
        *_database(app),
        *_backup(app),
        *_troubles(app),
        *_follows(app),
        *_subscriptions(app),
        _disk(app.settings),
        *_routes(app),
        *asyncio.run(_network(app)),
    )


def examine_unstored(settings: Settings) -> tuple[Diagnosis, ...]:
    """As `examine`, where nothing is stored yet: the articles and feeds of the configuration.

    They are registered in a database that is gone when this is done.
    """
    with TemporaryDirectory(prefix="monitor-") as folder:
        apart = replace(
            settings, store=replace(settings.store, url=f"sqlite:///{folder}/monitor.db")
        )
        with App.open(apart) as app:
            app.sync_config()
            found = examine(app)
    place = database_place(settings.store.url)
    detail = f"nothing is stored yet at {place}"
    nothing = Diagnosis("database", ok=True, detail=detail, mend="`monitor run` begins")
    disk = _disk(settings)
    untrue = {"database", "backup", "disk"}
    first, *others = (one for one in found if one.subject not in untrue)
    return (first, nothing, disk, *others)


def health(app: App, heartbeat: Heartbeat) -> Health:
    """Whether the running daemon does its work: for health checks of a supervisor.

    It asks no database, which might not answer: what the jobs found out a tick ago is enough.
    """
    problems = list(heartbeat.problems(app.clock.now()))
    disk = _disk(app.settings)
    if not disk.ok:
        problems.append(disk.detail)
    beat = heartbeat.beats.get(Job.CHECKS)
    return Health(
        ok=not problems,
        problems=tuple(problems),
        troubles=heartbeat.troubles(),
        outcomes={outcome: heartbeat.outcomes[outcome] for outcome in Outcome},
        last_tick_at=beat.at if beat is not None and beat.has_run else None,
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
    problems = app.store.maintenance.check()
    if problems:
        return [
            Diagnosis("database", ok=False, detail=one_line(line), mend="restore a backup")
            for line in problems
        ]
    counts = app.store.maintenance.counts(app.clock.now())
    return [
        Diagnosis(
            "database",
            ok=True,
            detail=f"sound: {counts.articles} articles, {counts.snapshots} versions, "
            f"{counts.bytes / 1e6:.1f} MB",
        )
    ]


def _backup(app: App) -> list[Diagnosis]:
    """When the database was last copied. A server's own tools leave no word of it here."""
    if database_file(app.settings.store.url) is None:
        return []
    last = app.store.maintenance.chores(Chore.BACKUP)
    now = app.clock.now()
    if last and now - last[0].at <= _BACKUP_EVERY:
        detail = f"{_days_ago(last[0].at, now)}, to {last[0].detail}"
        return [Diagnosis("backup", ok=True, detail=detail)]
    return [
        Diagnosis(
            "backup",
            ok=True,
            detail=f"the last one was {_days_ago(last[0].at, now)}" if last else "none was made",
            mend="`monitor db backup FILE` makes one while the daemon runs: have it done daily",
        )
    ]


_SUBJECTS = {
    Concern.LATE: "late",
    Concern.OUTLET: "outlet",
    Concern.LIST: "list",
    Concern.FAULTY: "faulty",
    Concern.TOO_COSTLY: "too-costly",
}
"""How a trouble's subject is named; routes are told of one by one, those that are well too."""


def _troubles(app: App) -> list[Diagnosis]:
    """What is not well with the watch, each with its mend."""
    return [
        Diagnosis(
            f"{_SUBJECTS[one.concern]} {one.subject}",
            ok=False,
            detail=one.detail
            + (f", since {one.since:%Y-%m-%d %H:%M} UTC" if one.since is not None else ""),
            mend=one.hint,
        )
        for one in overview_of(app, app.store.maintenance.counts(app.clock.now()))
        if one.concern in _SUBJECTS
    ]


def _days_ago(moment: datetime, now: datetime) -> str:
    days = (now - moment).days
    return "today" if days < 1 else "a day ago" if days == 1 else f"{days} days ago"


def _follows(app: App) -> list[Diagnosis]:
    """The outlets that are followed: whether they are read, and what they leave out."""
    read = {source.outlet for source in app.store.sources.all()}
    found = []
    for stored in app.store.follows.all():
        outlet, story = stored.follow.outlet, stored.follow.story
        subject = f"follow {outlet}" + (f" for {story}" if story else "")
        standing = app.store.follows.standing(stored, most=1)
        reasons = dict(standing.reasons)
        taken = sum(day.taken for day in standing.days)
        today = app.clock.now().date()
        late = [day for day in standing.days if (today - day.day).days <= 1 and day.left_out]
        detail, mend, ok = f"articles watched: {standing.watched}", "", True
        if app.settings.outlet(outlet) is None:
            ok, detail = False, "no file configures this outlet: nothing of it is read"
            mend = f"`monitor outlet add URL --id {outlet}`, or `monitor outlet unfollow {outlet}`"
        elif outlet not in read:
            ok, detail = False, "none of its lists is read"
            mend = f"name feeds, sitemaps or sections in outlets/{outlet}.toml"
        elif stored.paused:
            detail += "; paused: nothing new is taken on"
            mend = f"`monitor outlet resume {outlet}` goes on"
        elif not taken and reasons.get(LeftOut.ELSEWHERE):
            ok, detail = False, f"all {reasons[LeftOut.ELSEWHERE]} links lead to other sites"
            mend = f"name the site of its articles under domains in outlets/{outlet}.toml"
        elif late:
            over = ", ".join(f"{day.left_out} on {day.day}" for day in late)
            detail += f"; left out, since the most of a day was reached: {over}"
            mend = f"raise per_day, or exclude what is not wanted; `monitor outlet show {outlet}`"
        found.append(Diagnosis(subject, ok=ok, detail=detail, mend=mend))
    return found


def _subscriptions(app: App) -> list[Diagnosis]:
    """The feeds that a hub should push; they are polled all the same."""
    urls = {source.id: source.url for source in app.store.sources.all()}
    now = app.clock.now()
    return [
        Diagnosis(
            f"hub for {one_line(urls[one.source_id], 200)}",
            ok=one.failures < UNREADABLE_AFTER,
            detail=one_line(sentence_of(one, now), 400),
            mend="see that web.public_url leads here from outside (docs/outlets.md)"
            if one.failures
            else "",
        )
        for one in app.store.subscriptions.all()
        if one.source_id in urls
    ]


def _disk(settings: Settings) -> Diagnosis:
    file = database_file(settings.store.url)
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
    """One page of each watched host, fetched as the daemon would, and what their clocks say."""
    pages = {host(article.url): article for article in app.store.articles.all()}
    outlets = {name: app.settings.outlet(article.outlet) for name, article in pages.items()}
    async with app.fetcher() as fetcher:
        responses = await asyncio.gather(
            *(
                fetcher.fetch(FetchRequest(url=article.url).to(outlets[name]))
                for name, article in pages.items()
            )
        )
    answered = dict(zip(pages, responses, strict=True))
    dead = all(isinstance(r, FetchFailed) and r.kind in _LOCAL for r in responses)
    found = [
        reached(
            name,
            response,
            outlet.id if (outlet := outlets[name]) is not None else "",
            proxied=bool(app.settings.fetch.proxy),
        )
        for name, response in answered.items()
    ]
    if dead and len(responses) > 1:
        found.append(
            Diagnosis(
                "network",
                ok=False,
                detail=f"none of {len(responses)} hosts could be reached",
                mend="look at this machine's own network, name servers and firewall first",
            )
        )
    return [*found, *clocks([r for r in responses if isinstance(r, Fetched)])]


def reached(name: str, response: Response, outlet: str, *, proxied: bool = False) -> Diagnosis:
    """What the answer of a host, or its silence, says, and what mends it.

    `outlet` is the id of the host's outlet where it has a file, `proxied` whether a proxy is set.
    """
    subject = f"network {name}"
    if not isinstance(response, FetchFailed):
        status = response.status if isinstance(response, Fetched) else 304
        hint = _STATUS_HINTS.get(status) or (_SITE_IN_TROUBLE if status >= _SERVER_ERROR else "")
        return Diagnosis(subject, ok=not hint, detail=f"answers with {status}", mend=hint)
    if response.kind in {FailureKind.PAUSED, FailureKind.BUSY}:
        return Diagnosis(subject, ok=True, detail=one_line(f"left alone: {response.detail}"))
    if response.kind is FailureKind.ROBOTS:
        file = f"outlets/{outlet}.toml" if outlet else "an outlet file of its own"
        hint = f"ask the outlet, or set politeness.robots = false in {file}"
    else:
        hint = _FAILURE_HINTS[response.kind]
    if proxied and response.kind in _LOCAL:
        hint += "; it is reached through fetch.proxy: look at the proxy, too"
    detail = one_line(f"{response.kind.value}: {response.detail}")
    return Diagnosis(subject, ok=False, detail=detail, mend=hint)


def clocks(responses: Sequence[Fetched]) -> list[Diagnosis]:
    """What the servers' clocks say of this machine's.

    One site's clock proves nothing: only when most of them, two at least, agree that it is
    another time, this machine's clock is wrong. A page from a cache bears the date of when it was
    stored: its age is counted.
    """
    drifts: dict[str, timedelta] = {}
    for response in responses:
        theirs = http_date(response.header("date"))
        if theirs is not None:
            age = response.header("age").strip()
            stored = timedelta(seconds=int(age)) if _AGE.fullmatch(age) else timedelta(0)
            ours = response.started_at + response.elapsed
            drifts[host(response.final_url)] = theirs + stored - ours
    if not drifts:
        return [Diagnosis("clock", ok=True, detail="no server told the time to compare with")]
    middle = sorted(drifts.values())[len(drifts) // 2]
    agreeing = [name for name, drift in drifts.items() if abs(drift - middle) < _CLOCK_DRIFT]
    settled = len(agreeing) > 1 and 2 * len(agreeing) > len(drifts)
    if settled and abs(middle) >= _CLOCK_DRIFT:
        detail = f"{_span(-middle)} against {len(agreeing)} of {len(drifts)} servers"
        return [Diagnosis("clock", ok=False, detail=detail, mend="set this machine's clock (NTP)")]
    found = []
    near = [name for name, drift in drifts.items() if abs(drift) < _CLOCK_DRIFT]
    if near:
        off = max(abs(drifts[name]) for name in near).total_seconds()
        named = f"{len(near)} servers'" if len(near) > 1 else f"{near[0]}'s"
        found.append(Diagnosis("clock", ok=True, detail=f"within {off:.0f} s of {named}"))
    found += [
        Diagnosis(
            f"clock {name}",
            ok=True,
            detail=f"this server's clock is {_span(drift)}, or this machine's is not right",
            mend=""
            if near
            else "one server proves nothing: compare this machine's clock with a time server",
        )
        for name, drift in drifts.items()
        if name not in near
    ]
    return found


def _span(drift: timedelta) -> str:
    seconds = round(abs(drift).total_seconds())
    return f"{timedelta(seconds=seconds)} {'ahead' if drift > timedelta(0) else 'behind'}"
