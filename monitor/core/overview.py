"""What an operator must know at a glance: what is late, shut, lost, failing. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.core.alerts import sentence
from monitor.core.records import one_line
from monitor.model.alert import RouteReport
from monitor.model.coverage import UNREADABLE_AFTER, Source
from monitor.model.watch import LATE_AFTER, Article, Availability, Outcome, Wall

_MOST_NAMED = 200  # characters of a page's or a server's own words


class Concern(StrEnum):
    """What a trouble is about. A closed list."""

    LATE = "late"
    OUTLET = "outlet"
    LIST = "list"
    ROUTE = "route"
    FAULTY = "faulty"
    TOO_COSTLY = "too-costly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One thing that is not well, and its mend."""

    concern: Concern
    subject: str  # one safe line: an outlet, an address, a route
    detail: str  # one safe line
    since: datetime | None = None  # where that is known
    hint: str = ""


def overview(
    *,
    articles: Sequence[Article],
    sources: Sequence[Source],
    walls: Sequence[Wall],
    routes: Sequence[RouteReport],
    last_check_at: datetime | None,
    now: datetime,
) -> tuple[Trouble, ...]:
    """Everything that is not well with the watch, the gravest kinds first.

    Of `articles` those matter that are late or cannot be evaluated.
    """
    return (
        *_late(articles, last_check_at, now),
        *_shut(walls),
        *_unevaluated(articles),
        *_lost(sources),
        *_failing(routes),
    )


def _late(
    articles: Iterable[Article], last_check_at: datetime | None, now: datetime
) -> Iterable[Trouble]:
    """Checks that should have been made: by outlet, or all of them where nothing is checked."""
    late: dict[str, list[datetime]] = {}
    for article in articles:
        due = article.next_check_at
        if due is not None and not article.paused and now - due > LATE_AFTER:
            late.setdefault(article.outlet, []).append(due)
    if not late:
        return
    every = [due for found in late.values() for due in found]
    if last_check_at is None or now - last_check_at > LATE_AFTER:
        yield Trouble(
            concern=Concern.LATE,
            subject="all checks",
            since=min(every),
            detail=f"{_number(len(every))} should have been looked at; nothing is being checked",
            hint="start `monitor run`, or see in its log why it does nothing",
        )
        return
    for outlet, dues in sorted(late.items(), key=lambda item: min(item[1])):
        yield Trouble(
            concern=Concern.LATE,
            subject=one_line(outlet, _MOST_NAMED),
            since=min(dues),
            detail=f"{_number(len(dues))} should have been looked at",
            hint="more is due there than its politeness allows: watch fewer, lower "
            "schedule.intervals.fetches_per_week, or agree on a shorter politeness.delay",
        )


_OF_STATE = {
    Availability.BLOCKED: (
        "refused or behind a wall",
        "set fetch.contact, and ask the outlet; raise politeness.delay in its outlet file",
    ),
    Availability.PAYWALLED: (
        "behind a paywall, where no edit is seen",
        "monitor does not log in; `monitor watch remove` ends a watch that sees nothing",
    ),
    Availability.FAILING: (
        "without a usable answer",
        "open one in a browser; `monitor doctor` says what the host answers from here",
    ),
}


def _shut(walls: Iterable[Wall]) -> Iterable[Trouble]:
    for wall in walls:
        what, hint = _OF_STATE[wall.state]
        yield Trouble(
            concern=Concern.OUTLET,
            subject=one_line(wall.outlet, _MOST_NAMED),
            since=wall.since,
            detail=f"{wall.articles} of {_number(wall.watched)} {what}",
            hint=hint,
        )


def _unevaluated(articles: Iterable[Article]) -> Iterable[Trouble]:
    """The articles whose pages cannot be evaluated: nobody learns of their edits."""
    hints = {
        Outcome.FAULTY: (
            Concern.FAULTY,
            "report it: `monitor show {id} --fault` says what is at fault",
        ),
        Outcome.TOO_COSTLY: (
            Concern.TOO_COSTLY,
            "look at it; for an article, raise evaluation.timeout or evaluation.max_memory",
        ),
    }
    for article in articles:
        if article.last_outcome in hints:
            concern, hint = hints[article.last_outcome]
            yield Trouble(
                concern=concern,
                subject=f"article {article.id}",
                detail=one_line(f"{article.note}: {article.url}", 2 * _MOST_NAMED),
                hint=hint.format(id=article.id),
            )


def _lost(sources: Iterable[Source]) -> Iterable[Trouble]:
    """The lists that cannot be read: nobody learns of what they name."""
    for source in sources:
        if source.failures >= UNREADABLE_AFTER:
            yield Trouble(
                concern=Concern.LIST,
                subject=one_line(source.url, _MOST_NAMED),
                detail=one_line(
                    f"{source.failures} readings in a row failed: {source.last_error}",
                    2 * _MOST_NAMED,
                ),
                hint=f"open it in a browser; its address stands in outlets/{source.outlet}.toml",
            )


def _failing(routes: Iterable[RouteReport]) -> Iterable[Trouble]:
    for report in routes:
        if not report.ok:
            yield Trouble(
                concern=Concern.ROUTE,
                subject=report.route,
                since=report.since,
                detail=sentence(replace(report, since=None)).partition(": ")[2],  # it stands beside
                hint=report.hint,
            )


def _number(articles: int) -> str:
    return "1 article" if articles == 1 else f"{articles} articles"


def growth(sizes: Sequence[tuple[datetime, int]], size: int, now: datetime) -> float | None:
    """Bytes that a database grows by a day, over the last week as far as that is known.

    `sizes` are those measured before, newest first. None while a day has not passed.
    """
    week = [(at, then) for at, then in sizes if timedelta(0) < now - at <= timedelta(days=8)]
    if not week or now - week[-1][0] < timedelta(days=1):
        return None
    at, then = week[-1]
    return (size - then) / ((now - at) / timedelta(days=1))
