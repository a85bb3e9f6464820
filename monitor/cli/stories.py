"""`monitor story`: what is watched together, and what happened, in one line of time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, fields, group, on_terminal, say, table

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.app import App
    from monitor.model.story import Story

app = group("Stories: what is watched together.")

_ALL = 10_000

StoryName = Annotated[
    str,
    typer.Argument(metavar="STORY", help="Id of the story.", autocompletion=complete.stories),
]


@app.command("list")
def list_(*, as_json: Json = False) -> None:
    """List the configured stories."""
    from monitor.cli.session import load_settings

    rows = [
        {
            "id": story.id,
            "title": story.title,
            "language": story.language,
            "baseline": len(story.baseline),
            "watch": len(story.watch),
            "outlets": list(story.outlets),
        }
        for story in load_settings().stories
    ]
    if as_json:
        jsonout.emit_each(rows)
        return
    table(
        ("story", "baseline articles", "further articles", "outlets", "title"),
        [(r["id"], r["baseline"], r["watch"], len(_list(r["outlets"])), r["title"]) for r in rows],
        empty="no story is configured: write a file under stories/",
        wide=4,
    )


@app.command(no_args_is_help=True)
def show(story: StoryName, *, as_json: Json = False) -> None:
    """Show a story: its baseline, its articles, what it is matched by."""
    from monitor.cli import times
    from monitor.cli.lookup import find_story
    from monitor.cli.session import reading_if_stored

    with reading_if_stored() as (opened, settings):
        found = find_story(settings, story)
        articles = opened.store.articles(story=found.id) if opened else ()
        now = opened.clock.now() if opened else None
    if as_json:
        jsonout.emit(_without_fingerprints(found) | {"articles": jsonout.plain(articles)})
        return
    fields(
        (
            ("story", found.id),
            ("title", found.title),
            ("summary", " ".join(found.summary.split())),
            ("language", found.language),
            ("outlets", ", ".join(found.outlets)),
            ("scope", found.match.scope),
            ("terms", ", ".join(found.match.terms)),
            ("routes", ", ".join(found.routes) or "all"),
        )
    )
    _heading("baseline")
    table(
        ("key", "outlet", "published", "sentences", "figures", "headline"),
        [
            (b.key, b.outlet, b.published, len(b.fingerprints), len(b.figures), b.headline)
            for b in found.baseline
        ],
        wide=5,
        tag="baseline",
    )
    _heading("articles")
    table(
        ("article", "state", "versions", "last change", "title"),
        [
            (
                a.id,
                a.availability.value,
                a.snapshots,
                times.ago(a.last_changed_at, now) if now else "",
                a.title or a.url,
            )
            for a in articles
        ],
        wide=4,
        tag="article",
    )


@app.command(no_args_is_help=True)
def timeline(
    story: StoryName,
    *,
    since: Annotated[
        str, typer.Option(metavar="WHEN", help='Since then: "2d", "today", 2026-03-14.')
    ] = "",
    as_json: Json = False,
) -> None:
    """Show what happened in a story, oldest first: publications, edits, coverage."""
    from monitor.cli import times
    from monitor.cli.lookup import find_story
    from monitor.cli.session import reading

    with reading() as opened:
        found = find_story(opened.settings, story)
        start = times.parse_since(since, opened.clock.now()) if since else None
        events = sorted(_events(opened, found), key=lambda event: event["at"])
    events = [event for event in events if start is None or event["at"] >= start]
    if as_json:
        jsonout.emit_each(events)
        return
    table(
        ("when", "what", "outlet", "title", "detail"),
        [(times.stamp(e["at"]), e["event"], e["outlet"], e["title"], e["detail"]) for e in events],
        empty="nothing has happened in this story yet",
        wide=4,
    )


def _events(opened: App, story: Story) -> list[dict[str, Any]]:
    from monitor.cli.logview import by_version, versions
    from monitor.ports import ChangeQuery

    events = [
        _event(moment, "published", seed.outlet, seed.headline, seed.url)
        for seed in story.baseline
        if (moment := _published(seed.published))
    ]
    for group_ in by_version(opened.store.changes(ChangeQuery(story=story.id, limit=_ALL))):
        first = group_[0]
        kinds = Counter(stored.change.kind.value for stored in group_)
        told = ", ".join(f"{n} × {kind}" if n > 1 else kind for kind, n in kinds.items())
        quiet = ", stealth" if any(stored.change.stealth for stored in group_) else ""
        event = _event(first.detected_at, "edited", first.outlet, first.title, first.url)
        events.append(event | {"detail": f"{versions(first)}: {told}{quiet}"})
    for item in opened.store.coverage(story=story.id, limit=_ALL):
        moment = item.published or item.found_at
        event = _event(moment, "coverage", item.outlet, item.title, item.url)
        adds = "; ".join(item.match.adds[:3])
        detail = f"{item.match.decision.value} {item.match.score:.2f}"
        events.append(event | {"detail": f"{detail}: {adds}" if adds else detail})
    return events


def _event(at: datetime, event: str, outlet: str, title: str, url: str) -> dict[str, Any]:
    return {"at": at, "event": event, "outlet": outlet, "title": title, "url": url, "detail": ""}


def _published(text: str) -> datetime | None:
    """The moment of an ISO date or time, midnight UTC for a date; None where it is unknown."""
    from datetime import UTC, datetime

    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment


def _without_fingerprints(story: Story) -> dict[str, Any]:
    whole: dict[str, Any] = jsonout.plain(story)
    for seed, of_story in zip(whole["baseline"], story.baseline, strict=True):
        seed["fingerprints"] = len(of_story.fingerprints)
    return whole


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _heading(text: str) -> None:
    if on_terminal():
        say(f"\n{text}")
