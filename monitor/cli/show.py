"""`monitor show` and `monitor verify`: an article's history, and the proof that it stands."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import choices, complete, jsonout
from monitor.cli.console import Json, fields, heading, note, on_terminal, say, table
from monitor.errors import NotFoundError, StoreError, UsageError

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.model.watch import (
        Article,
        Fault,
        Snapshot,
        StoredChange,
        StoredCheck,
        StoredEvent,
    )
    from monitor.ports import HistoryStore

_ALL_CHANGES = 10_000
"""Most changes, and most events, of one article that are read: years of edits (judgement)."""

_LONGEST_SHOWN = 300
"""Characters of a box that was left out: enough to know it by (judgement)."""


def show(
    article: choices.ArticleName,
    *,
    version: Annotated[
        str, typer.Option(metavar="N", help="Print the text of that version instead.")
    ] = "",
    fault: Annotated[
        bool,
        typer.Option("--fault", help="Print why its page could not be evaluated, for a report."),
    ] = False,
    raw: Annotated[
        bool,
        typer.Option(
            "--raw", help="With --version or --fault: the page's bytes as they were received."
        ),
    ] = False,
    checks: Annotated[
        int, typer.Option(min=0, metavar="N", help="Show the newest so many checks.")
    ] = 10,
    as_json: Json = False,
) -> None:
    """Show an article's history.

    What is known of it, its versions and what changed in each, and the last checks.
    """
    from monitor.cli.lookup import find_article
    from monitor.cli.session import reading
    from monitor.ports import ChangeQuery, EventQuery

    if raw and not version and not fault:
        raise UsageError("--raw wants a version", mend="add --version N, or --fault")
    with reading() as app:
        found = find_article(app.store.articles, article)
        if version:
            from monitor.cli.diff import version as number

            _version(app.store.history, found.id, number(version), raw=raw, as_json=as_json)
            return
        if fault:
            _fault(app.store.history.fault(found.id), raw=raw, as_json=as_json)
            return
        versions = app.store.history.snapshots(found.id)
        looks = app.store.history.checks(found.id, limit=checks) if checks else ()
        changes: dict[int, list[StoredChange]] = {}  # of each version, oldest first
        for one in app.store.history.changes(ChangeQuery(article_id=found.id, limit=_ALL_CHANGES)):
            changes.setdefault(one.to_number, []).insert(0, one)
        happened = app.store.history.events(EventQuery(article_id=found.id, limit=_ALL_CHANGES))
        now = app.clock.now()
    if as_json:
        jsonout.emit(_json(found, versions, looks, changes, happened))
        return
    fields(_facts(found, now))
    _show_versions(versions, changes)
    _show_events(happened)
    _show_checks(looks)


def verify(
    article: Annotated[
        str,
        typer.Argument(
            metavar="ARTICLE",
            help="Number, URL or part of the title; all articles without it.",
            autocompletion=complete.articles,
        ),
    ] = "",
    *,
    as_json: Json = False,
) -> None:
    """Prove that nothing stored was altered.

    Content hashes, the raw pages, the chain of checks of each article and the digests of all
    other rows are proved. The exit code is 1 when something does not prove itself.
    """
    from monitor.cli.session import reading

    with reading() as app:
        which = _which(app, article) if article else None
        problems = app.store.history.verify(which)
        count = 1 if which is not None else app.store.maintenance.counts(app.clock.now()).articles
    if as_json:
        jsonout.emit({"ok": not problems, "articles": count, "problems": problems})
    elif problems:
        table(
            ("article", "check", "where", "what does not hold"),
            [(p.article_id, p.check_id, f"{p.table} {p.row}".strip(), p.detail) for p in problems],
            wide=3,
        )
    else:
        say(f"all hashes and chains hold: {count} article{'' if count == 1 else 's'}")
    if problems:
        raise typer.Exit(1)


def _which(app: App, text: str) -> int:
    """The article that is meant, even where its row is too damaged to be read."""
    from monitor.cli.lookup import find_article

    try:
        return find_article(app.store.articles, text).id
    except NotFoundError:
        raise
    except StoreError:
        if not text.strip().isdecimal():
            raise
        return int(text)


def _show_versions(versions: tuple[Snapshot, ...], changes: dict[int, list[StoredChange]]) -> None:
    from monitor.cli import times
    from monitor.model.watch import SnapshotOrigin

    heading("versions")
    table(
        ("version", "taken", "origin", "words", "what changed", "headline"),
        [
            (
                snapshot.number,
                times.stamp(snapshot.taken_at),
                snapshot.origin.value,
                snapshot.extraction.words,
                "monitor reads the page differently, no edit"
                if snapshot.origin is SnapshotOrigin.TECHNICAL
                else _what(changes.get(snapshot.number, [])),
                snapshot.extraction.headline,
            )
            for snapshot in versions
        ],
        tag="version",
    )


def _show_events(happened: tuple[StoredEvent, ...]) -> None:
    from monitor.cli import times
    from monitor.cli.logview import said

    if happened:
        heading("what else happened")
    table(
        ("when", "what", "why"),
        [(times.stamp(e.event.at), e.event.kind.value, said(e.event)) for e in reversed(happened)],
        wide=2,
        tag="event",
    )


def _show_checks(checks: tuple[StoredCheck, ...]) -> None:
    from monitor.cli import times

    heading("last checks")
    table(
        ("started", "outcome", "status", "version", "reason"),
        [
            (
                times.stamp(look.entry.started_at),
                look.entry.outcome.value,
                look.entry.status,
                look.snapshot_number,
                look.entry.reason,
            )
            for look in checks
        ],
        wide=4,
        tag="check",
    )


def _facts(article: Article, now: Any) -> list[tuple[str, object]]:  # noqa: ANN401
    from monitor.cli import times

    return [
        ("article", article.id),
        ("title", article.title),
        ("url", article.url),
        ("outlet", article.outlet),
        ("stories", ", ".join(article.stories)),
        ("state", article.availability.value + (", paused" if article.paused else "")),
        ("address", article.address.value),
        ("watched since", times.stamp(article.added_at)),
        ("last check", times.stamp(article.last_checked_at)),
        ("outcome", article.last_outcome.value if article.last_outcome else "none yet"),
        ("note", article.note),
        ("last change", times.stamp(article.last_changed_at)),
        ("next check", times.ahead(article.next_check_at, now)),
    ]


def _what(changes: list[StoredChange]) -> str:
    """What happened with one version: the revision and its changes' kinds."""
    from monitor.core.records import revision_name

    revision = changes[0].revision if changes else None
    named = f"{revision_name(revision.kind)}: " if revision else ""
    kinds = ", ".join(dict.fromkeys(c.change.kind.value for c in changes))
    return named + kinds + (" (stealth)" if any(c.change.stealth for c in changes) else "")


def _version(
    history: HistoryStore, article_id: int, number: int, *, raw: bool, as_json: bool
) -> None:
    snapshot = history.snapshot(article_id, number)
    if raw:
        if snapshot.evidence is None:
            raise NotFoundError(f"no page was kept of version {number}")
        _write(history.raw(snapshot.evidence.raw_sha256))
        return
    if as_json:
        jsonout.emit(snapshot)
        return
    from monitor.cli.extract import show_text
    from monitor.core.extract.boilerplate import REASON, kept_out
    from monitor.core.records import one_line

    show_text(snapshot.extraction)
    for text in kept_out(snapshot.extraction):
        note(f"left out, {REASON}: {one_line(text, _LONGEST_SHOWN)}")
    if snapshot.evidence is None:
        note("no page was kept of this version")


def _write(page: bytes) -> None:
    """A page's bytes, unless people would be shown them."""
    if on_terminal():
        raise UsageError(
            "a page's bytes could command your terminal", mend="send them to a file: … > FILE"
        )
    sys.stdout.buffer.write(page)


def _fault(fault: Fault, *, raw: bool, as_json: bool) -> None:
    from monitor.cli import times
    from monitor.core.records import neutral

    if raw:
        if fault.body is None:
            raise NotFoundError("that page was not kept")
        _write(fault.body)
        return
    size = None if fault.body is None else len(fault.body)
    if as_json:
        jsonout.emit({**jsonout.plain(replace(fault, body=None)), "bytes": size})
        return
    fields(
        [
            ("when", times.stamp(fault.happened_at)),
            ("outcome", fault.outcome.value),
            ("reason", fault.reason),
            ("url", fault.url),
            ("status", fault.status),
            ("page", "not kept" if size is None else f"{size} bytes; --raw writes them"),
        ]
    )
    if fault.trace:
        say("\n" + neutral(fault.trace))


def _json(
    article: Article,
    versions: tuple[Snapshot, ...],
    checks: tuple[StoredCheck, ...],
    changes: dict[int, list[StoredChange]],
    happened: tuple[StoredEvent, ...],
) -> dict[str, Any]:
    from monitor.core.shapes.log import event_json, version_json

    return {
        **jsonout.plain(article),
        "versions": [
            version_json(snapshot, changes.get(snapshot.number, [])) for snapshot in versions
        ],
        "events": [event_json(event) for event in reversed(happened)],
        "checks": [
            {"id": c.id, "snapshot": c.snapshot_number, "chain_hash": c.chain_hash}
            | jsonout.plain(c.entry)
            for c in checks
        ],
    }
