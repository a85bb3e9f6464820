"""`monitor check`: look at articles now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, note, progress, table
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.model.watch import CheckReport

_TROUBLE = frozenset(
    {"unreadable", "failed", "blocked", "paused", "unproved", "faulty", "too-costly"}
)
"""Outcomes that leave the user without an answer: the exit code is 1 then."""


def check(
    articles: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ARTICLE",
            help="Articles: number, URL or part of the title.",
            autocompletion=complete.articles,
        ),
    ] = None,
    *,
    every: Annotated[
        bool, typer.Option("--all", help="Look at every article that is not paused.")
    ] = False,
    due: Annotated[bool, typer.Option("--due", help="Look at those whose time has come.")] = False,
    story: Annotated[
        str,
        typer.Option(
            metavar="STORY",
            help="With --all or --due: only this story.",
            autocompletion=complete.stories,
        ),
    ] = "",
    as_json: Json = False,
) -> None:
    """Look at articles now and record what is found.

    Articles that a running daemon is looking at this moment are passed over. The exit code is 1
    when an article could not be read.
    """
    import asyncio

    from monitor.cli.session import acting

    with acting() as app:
        chosen = _chosen(app, articles or [], every=every, due=due, story=story)
        with progress(len(chosen), "checking") as step:
            reports = asyncio.run(app.check(chosen, progress=lambda r: step(r.article.url)))
        _show(app, reports, as_json=as_json)
    if len(reports) < len(chosen):
        left = len(chosen) - len(reports)
        note(
            f"passed over: {left}, at which the daemon is looking this moment; "
            "`monitor log` has what it finds"
        )
    if any(report.outcome.value in _TROUBLE for report in reports):
        raise typer.Exit(1)


def _chosen(app: App, named: list[str], *, every: bool, due: bool, story: str) -> list[int]:
    if bool(named) + every + due != 1:
        raise UsageError(
            "say which articles", mend="name them, or give --all or --due (one of the three)"
        )
    if named:
        from monitor.cli.lookup import find_article

        return list(dict.fromkeys(find_article(app.store.articles, text).id for text in named))
    now = app.clock.now()
    found = [a for a in app.store.articles.all(story=story) if not a.paused]
    if due:
        found = [a for a in found if a.next_check_at is not None and a.next_check_at <= now]
    if not found:
        note("nothing is due" if due else "no article is watched")
    return [article.id for article in found]


def _show(app: App, reports: tuple[CheckReport, ...], *, as_json: bool) -> None:
    ordered = sorted(reports, key=lambda report: report.article.id)
    if as_json:
        jsonout.emit_each(report_json(report) for report in ordered)
        return
    from monitor.cli.times import ahead

    now = app.clock.now()
    columns = ("article", "outcome", "version", "changes", "next look", "title", "reason")
    rows = []
    for report in ordered:
        changed = report.verdict.changes if report.verdict else ()
        kinds = ", ".join(dict.fromkeys(change.kind.value for change in changed))
        rows.append(
            (
                report.article.id,
                report.outcome.value,
                report.snapshot_number,
                f"{kinds} (stealth)" if report.verdict and report.verdict.stealth else kinds,
                ahead(report.next_check_at, now),
                report.article.title or report.article.url,
                report.reason,
            )
        )
    table(columns, rows, wide=(5, 6))


def report_json(report: CheckReport) -> dict[str, Any]:
    """A report as JSON; `verdict` as `monitor diff --json` gives it."""
    from monitor.core.records import to_json

    return {
        "article": report.article.id,
        "url": report.article.url,
        "title": report.article.title,
        "outcome": report.outcome.value,
        "reason": report.reason,
        "snapshot": report.snapshot_number,
        "next_check_at": jsonout.moment(report.next_check_at),
        "verdict": to_json(report.verdict) if report.verdict else None,
    }
