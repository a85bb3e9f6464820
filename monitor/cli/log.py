"""`monitor log`: the change log, newest first, and what discovery found."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import choices
from monitor.cli.console import Json, note
from monitor.cli.diff import ContextBlocks, Lines
from monitor.cli.lookup import find_article, known_story

if TYPE_CHECKING:
    from monitor.app import App
    from monitor.cli.logview import View
    from monitor.model.coverage import Coverage
    from monitor.model.watch import StoredChange
    from monitor.ports import ChangeQuery

COVERAGE = "coverage"
"""The kind that asks for what discovery found instead of edits."""

_POLL = 1.0
"""Seconds between two looks of `--follow`."""

_BURST = 10_000
"""Most changes that one look of `--follow` shows."""


def log(
    *,
    since: choices.Since = "",
    story: choices.OnlyStory = "",
    outlet: choices.OnlyOutlet = "",
    article: choices.OnlyArticle = "",
    kind: choices.OnlyKinds = None,
    severity: choices.LeastSeverity = "",
    stealth: Annotated[bool, typer.Option("--stealth", help="Only stealth edits.")] = False,
    show_diff: Annotated[bool, typer.Option("--diff", help="Show the redline of each.")] = False,
    lines: Lines = False,
    context: ContextBlocks = 0,
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help="Go on, and show changes as they are found.")
    ] = False,
    limit: Annotated[
        int,
        typer.Option("--limit", "-n", min=1, metavar="N", help="Show the newest so many changes."),
    ] = 50,
    as_json: Json = False,
) -> None:
    """Show what changed, newest first.

    With --follow: oldest first, then each change as it is found, until Ctrl-C.
    """
    from monitor.cli.logview import View
    from monitor.cli.session import reading
    from monitor.cli.times import parse_since
    from monitor.ports import ChangeQuery

    wanted = set(kind or ())
    with reading() as app:
        now = app.clock.now()
        query = ChangeQuery(
            since=parse_since(since, now) if since else None,
            story=known_story(app.settings, app.store, story),
            outlet=outlet,
            article_id=find_article(app.store, article).id if article else None,
            kinds=choices.kinds(wanted - {COVERAGE}, beside=(COVERAGE,)),
            min_severity=choices.severity(severity),
            stealth_only=stealth,
            limit=limit,
        )
        view = View(app=app, diff=show_diff, lines=lines, context=context, as_json=as_json)
        if COVERAGE in wanted:
            view.coverage(_coverage(app, query))
        if wanted != {COVERAGE}:
            _changes(app, query, view, follow=follow)


def _changes(app: App, query: ChangeQuery, view: View, *, follow: bool) -> None:
    found = app.store.changes(query)
    if not follow:
        if not found and not view.as_json:
            note("no change is recorded that fits")
        view.changes(found)
        return
    view.changes(tuple(reversed(found)))
    last = max((change.id for change in found), default=0)
    for news in _coming(app, replace(query, limit=_BURST), last):
        view.changes(news)


def _coming(app: App, query: ChangeQuery, last: int) -> Iterator[Sequence[StoredChange]]:
    """What is recorded after the change of id `last`, oldest first, for ever."""
    while True:
        found = app.store.changes(replace(query, after_id=last))
        if found:
            last = max(change.id for change in found)
            yield tuple(reversed(found))
        time.sleep(_POLL)


def _coverage(app: App, query: ChangeQuery) -> tuple[Coverage, ...]:
    found = app.store.coverage(story=query.story, since=query.since, limit=query.limit)
    return tuple(item for item in found if query.outlet in {"", item.outlet})
