"""`monitor status` and `monitor doctor`: how things stand, and what is wrong."""

from __future__ import annotations

import typer

from monitor.cli import jsonout
from monitor.cli.console import Json, fields, note, on_terminal, table, verdict


def status(*, as_json: Json = False) -> None:
    """Show what is watched, due, stored and undelivered, and what is not well."""
    from monitor.app.glance import database_growth, overview_of
    from monitor.app.places import database_file, database_place
    from monitor.cli import times
    from monitor.cli.session import reading
    from monitor.model.alert import RouteStanding
    from monitor.ports import Chore

    with reading() as app:
        now = app.clock.now()
        counts = app.store.maintenance.counts(now)
        reports = app.route_reports()
        follows = [app.store.follows.standing(one, most=1) for one in app.store.follows.all()]
        failing = sum(source.failures > 0 for source in app.store.sources.all())
        database = database_place(app.settings.store.url)
        troubles, grows = overview_of(app, counts), database_growth(app, counts)
        backups = app.store.maintenance.chores(Chore.BACKUP)
        has_own_tool = database_file(app.settings.store.url) is None
        if as_json:
            found: dict[str, object] = jsonout.plain(counts)
            found["availability"] = dict(counts.availability)
            jsonout.emit(
                {
                    "database": database,
                    "stories": [story.id for story in app.settings.stories],
                    **found,
                    "sources_failing": failing,
                    "troubles": jsonout.plain(troubles),
                    "bytes_a_day": None if grows is None else round(grows),
                    "last_backup_at": jsonout.plain(backups[0].at) if backups else None,
                    "follows": [
                        {
                            "outlet": one.stored.follow.outlet,
                            "story": one.stored.follow.story,
                            "paused": one.stored.paused,
                            "watched": one.watched,
                            "let_go": one.let_go,
                        }
                        for one in follows
                    ],
                    "routes": jsonout.plain(app.store.outbox.routes()),
                    "route_reports": jsonout.plain(reports),
                }
            )
            return
    disabled = [r.route for r in reports if r.standing is RouteStanding.DISABLED]
    fields(
        [
            ("database", database),
            (
                "size",
                f"{counts.bytes / 1e6:.1f} MB"
                + (f", {grows / 1e6:+.2f} MB a day" if grows is not None else ""),
            ),
            (
                "last backup",
                times.ago(backups[0].at, now)
                if backups
                else "made with the server's own tools"
                if has_own_tool
                else "none",
            ),
            ("stories", len(app.settings.stories)),
            ("articles", counts.articles),
            ("states", ", ".join(f"{n} {name}" for name, n in counts.availability)),
            ("paused", counts.paused),
            ("faulty", counts.faulty),
            ("too costly", counts.too_costly),
            ("due", counts.due),
            ("late", counts.late),
            ("next check", times.ahead(counts.next_check_at, now)),
            ("last check", times.ago(counts.last_check_at, now)),
            ("checks", counts.checks),
            ("versions", counts.snapshots),
            ("changes", counts.changes),
            ("sources", counts.sources),
            ("sources failing", failing),
            ("sources lost", counts.unreadable),
            *(
                (
                    "followed",
                    one.stored.follow.outlet
                    + (f" for {one.stored.follow.story}" if one.stored.follow.story else "")
                    + f": {one.watched} articles watched, {one.let_go} let go"
                    + (", paused" if one.stored.paused else ""),
                )
                for one in follows
            ),
            ("coverage", counts.coverage),
            ("alerts pending", counts.pending_deliveries),
            ("oldest pending", times.ago(counts.oldest_pending_at, now)),
            ("alerts dead", counts.dead_deliveries),
            ("routes disabled", ", ".join(disabled) or "none"),
            *(
                (
                    "trouble",
                    f"{one.concern.value} {one.subject}: {one.detail}"
                    + (f", since {times.stamp(one.since)}" if one.since is not None else ""),
                )
                for one in troubles
            ),
        ]
    )
    if troubles and on_terminal():
        note("`monitor doctor` says what mends each")


def doctor(*, as_json: Json = False) -> None:
    """Look for what is wrong, and name the mend.

    Config, database, backup, late checks, outlets, lists, clock, disk, network, robots and alert
    routes are looked at; one page of each watched host is fetched. Nothing is created or changed.
    The exit code is 1 when something is wrong.
    """
    from monitor.app.doctor import examine, examine_unstored
    from monitor.cli.session import reading_if_stored

    with reading_if_stored() as (app, settings):
        found = examine(app) if app is not None else examine_unstored(settings)
    if as_json:
        jsonout.emit_each(found)
    else:
        rows = [(verdict(d.ok), d.subject, d.detail, d.mend) for d in found]
        table(("", "what", "found", "mend"), rows)
        wrong = sum(not d.ok for d in found)
        if on_terminal():
            note(f"{wrong} of {len(found)} need mending" if wrong else "all is well")
    if not all(d.ok for d in found):
        raise typer.Exit(1)
