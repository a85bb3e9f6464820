"""A story over time: what happened to its articles, a lane an outlet. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.core.records import revision_name
from monitor.model.change import Severity
from monitor.model.coverage import Coverage, Decision
from monitor.model.watch import Article, EventKind, StoredEvent
from monitor.web.views import VersionEdit

WIDTH, LANE, MARGIN = 948, 34, 14
"""Of the picture, in its own units: its width, a lane's height, the room at either side."""


class MarkKind(StrEnum):
    """What a mark of the picture tells; each has a shape of its own."""

    WATCHED = "watched"  # the watch began
    SUBSTANTIVE = "substantive"
    MINOR = "minor"
    QUIET = "quiet"  # without notice
    GONE = "gone"
    BACK = "back"
    COVERAGE = "coverage"
    COPY = "copy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One thing that happened."""

    at: datetime
    outlet: str
    kind: MarkKind
    title: str
    what: str
    href: str  # of the web view; empty: none
    x: float = 0.0


@dataclass(frozen=True, slots=True)
class Lane:
    """An outlet's moments, and where its line runs."""

    outlet: str
    y: int
    moments: tuple[Moment, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the axis and what stands there."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Picture:
    """The lanes from a first to a last moment."""

    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    width: int
    height: int


def moments_of(
    articles: Sequence[Article],
    edits: Sequence[VersionEdit],
    events: Sequence[StoredEvent],
    coverage: Sequence[Coverage],
) -> tuple[Moment, ...]:
    """All that happened in a story, newest first."""
    found = [
        Moment(
            at=article.added_at,
            outlet=article.outlet,
            kind=MarkKind.WATCHED,
            title=article.title or article.url,
            what="watched since then",
            href=f"/articles/{article.id}",
        )
        for article in articles
    ]
    for edit in edits:
        kind = MarkKind.SUBSTANTIVE if edit.severity is Severity.SUBSTANTIVE else MarkKind.MINOR
        kinds = dict.fromkeys(c.kind.value for place in edit.places for c in place.changes)
        named = revision_name(edit.revision.kind) if edit.revision else ", ".join(kinds)
        page = f"/articles/{edit.article_id}"
        found.append(
            Moment(
                at=edit.detected_at,
                outlet=edit.outlet,
                kind=MarkKind.QUIET if edit.stealth else kind,
                title=edit.title or edit.url,
                what=f"{named}, {edit.severity.value}{', without notice' if edit.stealth else ''}",
                href=f"{page}/versions/{edit.to_number}"
                if edit.from_number is None
                else f"{page}/diff/{edit.from_number}/{edit.to_number}",
            )
        )
    shown = {
        EventKind.REMOVED: MarkKind.GONE,
        EventKind.LEGAL: MarkKind.GONE,
        EventKind.RESTORED: MarkKind.BACK,
    }
    found += [
        Moment(
            at=stored.event.at,
            outlet=stored.outlet,
            kind=shown[stored.event.kind],
            title=stored.title or stored.url,
            what=f"{stored.event.kind.value}: {stored.event.reason}",
            href=f"/articles/{stored.article_id}",
        )
        for stored in events
        if stored.event.kind in shown
    ]
    found += [
        Moment(
            at=one.published or one.found_at,
            outlet=one.outlet,
            kind=MarkKind.COPY if one.match.copy_of else MarkKind.COVERAGE,
            title=one.title or one.url,
            what=f"{'copy' if one.match.copy_of else 'coverage'}, {one.match.decision.value}",
            href=f"/articles/{one.article_id}" if one.article_id else "",
        )
        for one in coverage
        if one.match.decision is not Decision.REJECT
    ]
    return tuple(sorted(found, key=lambda moment: moment.at, reverse=True))


def picture(moments: Sequence[Moment], first: datetime, last: datetime) -> Picture:
    """The moments between two times as lanes, the outlet with the most above."""
    span = max(last - first, timedelta(minutes=1))
    room = WIDTH - 2 * MARGIN

    def place(at: datetime) -> float:
        return round(MARGIN + room * ((at - first) / span), 1)

    lanes: dict[str, list[Moment]] = {}
    for moment in moments:
        if first <= moment.at <= last:
            lanes.setdefault(moment.outlet, []).append(replace(moment, x=place(moment.at)))
    listed = sorted(lanes.items(), key=lambda lane: (-len(lane[1]), lane[0]))
    ticks = 4
    format_ = "%Y-%m-%d" if span > timedelta(days=ticks) else "%m-%d %H:%M"
    return Picture(
        lanes=tuple(
            Lane(outlet, LANE * (number + 1), tuple(reversed(own)))
            for number, (outlet, own) in enumerate(listed)
        ),
        ticks=tuple(
            Tick(place(at), at.strftime(format_))
            for at in (first + span * number / ticks for number in range(ticks + 1))
        ),
        width=WIDTH,
        height=LANE * (len(listed) + 1) + LANE // 2,
    )
