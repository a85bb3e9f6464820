"""`monitor log`: what happened to the articles, newest first, and what discovery found."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import choices
from monitor.cli.console import Json, note
from monitor.cli.diff import ContextBlocks, Lines
from monitor.cli.lookup import find_article, known_story

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.cli.logview import LogView
    from monitor.model.coverage import Coverage, StoredDecision
    from monitor.ports import ChangeQuery, EventQuery

COVERAGE = "coverage"
"""The kind that asks for what discovery found instead of edits."""

DECISION = "decision"
"""The kind of what people said of coverage."""

_POLL = 1.0
"""Seconds between two looks of `--follow`: a person does not notice the wait (judgement)."""

_BURST = 10_000
"""Most entries that one look of `--follow` shows: far more than a second brings (judgement)."""


def log(
    *,
    since: choices.Since = "",
    story: choices.OnlyStory = "",
    outlet: choices.OnlyOutlet = "",
    article: choices.OnlyArticle = "",
    kind: choices.OnlyKinds = None,
    severity: choices.LeastSeverity = "",
    revision: choices.OnlyRevisions = None,
    stealth: Annotated[bool, typer.Option("--stealth", help="Only stealth edits.")] = False,
    show_diff: Annotated[bool, typer.Option("--diff", help="Show the redline of each.")] = False,
    lines: Lines = False,
    context: ContextBlocks = 0,
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help="Go on, and show what happens as it is found.")
    ] = False,
    limit: Annotated[
        int,
        typer.Option(
            "--limit", "-n", min=1, metavar="N", help="Show the newest N; a version is one."
        ),
    ] = 50,
    as_json: Json = False,
) -> None:
    """Show what happened, newest first: edits, removals, walls, moves, what people did.

    With --follow: oldest first, then each as it is found, until Ctrl-C.
    """
    from monitor.cli.logview import LogView
    from monitor.cli.session import reading
    from monitor.cli.times import parse_since
    from monitor.model.change import Severity
    from monitor.ports import ChangeQuery, EventQuery

    wanted = set(kind or ())
    beside = (COVERAGE, DECISION)
    edits, events = choices.log_kinds(wanted - set(beside), beside=beside)
    with reading() as app:
        now = app.clock.now()
        query = ChangeQuery(
            since=parse_since(since, now) if since else None,
            story=known_story(app.settings, app.store.articles, story),
            outlet=outlet,
            article_id=find_article(app.store.articles, article).id if article else None,
            kinds=edits,
            min_severity=choices.severity(severity),
            stealth_only=stealth,
            revisions=choices.revisions(revision or ()),
            limit=limit + 1,  # one more tells whether there are more
        )
        view = LogView(app=app, diff=show_diff, lines=lines, context=context, as_json=as_json)
        if COVERAGE in wanted:
            found = _coverage(app, query)
            view.coverage(found[:limit])
            _say_more(len(found), limit)
        if wanted == {COVERAGE}:
            return
        besides = EventQuery(
            since=query.since,
            story=query.story,
            outlet=query.outlet,
            article_id=query.article_id,
            kinds=events,
            min_severity=query.min_severity,
            limit=query.limit,
        )
        given = bool(edits or events or DECISION in wanted)
        edits_alone = stealth or bool(revision)
        minor = query.min_severity in {None, Severity.COSMETIC, Severity.MINOR}
        _entries(
            app,
            query if edits or not given else None,
            besides if (events or not given) and not edits_alone else None,
            besides if (DECISION in wanted or not given) and minor and not edits_alone else None,
            view,
            limit,
            follow=follow,
        )


def _entries(
    app: App,
    edits: ChangeQuery | None,
    events: EventQuery | None,
    decisions: EventQuery | None,
    view: LogView,
    most: int,
    *,
    follow: bool,
) -> None:
    """Shows what is recorded of all, and with `follow` what is recorded from then on."""
    from monitor.cli.logview import one_by_one
    from monitor.core.check.event_log import merged

    def decided(asked: EventQuery) -> tuple[StoredDecision, ...]:
        return app.store.coverage.decided(
            since=asked.since,
            story=asked.story,
            outlet=asked.outlet,
            article_id=asked.article_id,
            after_id=asked.after_id,
            limit=asked.limit,
        )

    size = most + 1
    while True:  # no version is cut through: what it brought is one entry, and shown whole
        changes = app.store.history.changes(replace(edits, limit=size)) if edits else ()
        happened = app.store.history.events(replace(events, limit=size)) if events else ()
        said = decided(replace(decisions, limit=size)) if decisions else ()
        newest = merged(changes, happened, said, size)
        entries = one_by_one(newest)
        if len(entries) > most or len(newest) < size:
            break
        size *= 4
    found = tuple(one for entry in entries[:most] for one in entry)
    if not follow:
        if not found and not view.as_json:
            note("nothing is recorded that fits")
        view.entries(found)
        _say_more(len(entries), most)
        return
    view.entries(tuple(reversed(found)))
    last_edit = max((change.id for change in changes), default=0)
    last_event = max((event.id for event in happened), default=0)
    last_said = max((decision.id for decision in said), default=0)
    while True:
        time.sleep(_POLL)
        if edits:
            changes = app.store.history.changes(replace(edits, limit=_BURST, after_id=last_edit))
            last_edit = max((change.id for change in changes), default=last_edit)
        if events:
            happened = app.store.history.events(replace(events, limit=_BURST, after_id=last_event))
            last_event = max((event.id for event in happened), default=last_event)
        if decisions:
            said = decided(replace(decisions, limit=_BURST, after_id=last_said))
            last_said = max((decision.id for decision in said), default=last_said)
        view.entries(tuple(reversed(merged(changes, happened, said, 3 * _BURST))))


def _say_more(found: int, limit: int) -> None:
    """That there is more than is shown is never left to be guessed."""
    if found > limit:
        note(f"these are the newest {limit}; there are more: --limit N, or --since WHEN")


def _coverage(app: App, query: ChangeQuery) -> tuple[Coverage, ...]:
    found = app.store.coverage.find(story=query.story, since=query.since, limit=query.limit)
    return tuple(item for item in found if query.outlet in {"", item.outlet})
