"""How the change log looks: on a terminal, in a pipe, as JSON, with redlines."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from monitor.app.app import App
from monitor.cli import coverageview, diff, jsonout, redlines
from monitor.cli.console import console, note, on_terminal, say, table
from monitor.cli.times import stamp
from monitor.core.check.event_log import moment_of
from monitor.core.records import one_line, revision_line
from monitor.core.shapes.log import entry_json, links_of
from monitor.errors import NotFoundError
from monitor.model.change import Change, Severity
from monitor.model.coverage import Coverage, StoredDecision
from monitor.model.watch import Event, LogEntry, StoredChange, StoredEvent

_INDENT = 4  # columns
_SHORT = 40
"""Characters of changed words that stand on the change's own line: two of them, with the kind, fit
a terminal of 120 columns (judgement)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogView:
    """What the user wants to see of each change."""

    app: App
    diff: bool = False
    lines: bool = False
    context: int = 0
    as_json: bool = False

    def entries(self, found: Sequence[LogEntry]) -> None:
        """Shows entries of the log in the order given, the changes of one version together."""
        if self.as_json:
            public_url = self.app.settings.web.shown_at
            jsonout.emit_each(entry_json(entry, public_url) for entry in found)
        elif on_terminal() or self.diff:
            for is_change, group in groupby(found, key=lambda e: isinstance(e, StoredChange)):
                if is_change:
                    self._changes([entry for entry in group if isinstance(entry, StoredChange)])
                else:
                    for entry in group:
                        if not isinstance(entry, StoredChange):
                            _show_event(entry)
        else:
            table((), [entry_row(entry) for entry in found])
        sys.stdout.flush()

    def _changes(self, found: Sequence[StoredChange]) -> None:
        for group in by_version(found):
            if self.diff:
                self._with_redline(group)
                continue
            self._version(group[0])
            for stored in group:
                _brief(stored.change)

    def _version(self, stored: StoredChange) -> None:
        """Which version it is of which article, what came with it, and where others can read it."""
        _heading(stored)
        _revision(stored)
        for address in islice(links_of(stored, self.app.settings.web.shown_at).values(), 1):
            say(f"  {address}")

    def coverage(self, found: Sequence[Coverage]) -> None:
        """Shows candidates, newest first."""
        if self.as_json:
            jsonout.emit_each(coverageview.as_json(item) for item in found)
            return
        if on_terminal():
            coverageview.cards(found, self.app.clock.now())
            return
        rows = [coverageview.log_row(item) for item in found]
        table((), rows, empty=coverageview.EMPTY)

    def _with_redline(self, group: list[StoredChange]) -> None:
        self._version(group[0])
        shown = self._redline(group)
        if not shown:
            for stored in group:
                _brief(stored.change)
        say()

    def _redline(self, group: list[StoredChange]) -> bool:
        """Shows the redline of one version; False where there are no two versions to compare."""
        from monitor.comparison import compare_versions

        first = group[0]
        if first.from_number is None:
            return False
        store = self.app.store
        try:
            old = store.history.snapshot(first.article_id, first.from_number)
            new = store.history.snapshot(first.article_id, first.to_number)
        except NotFoundError as error:
            note(error.message)
            return False
        article = store.articles.get(first.article_id)
        found = compare_versions(store, self.app.settings, article, old, new)
        told = tuple(stored.change for stored in group)
        diff.show_changes(
            found, told, redlines.Form(lines=self.lines, indent=_INDENT), context=self.context
        )
        return True


def one_by_one(found: Sequence[LogEntry]) -> list[list[LogEntry]]:
    """The entries as people count them: all that one version changed is one."""

    def whole(entry: LogEntry) -> object:
        if isinstance(entry, StoredChange):
            return entry.article_id, entry.to_number, entry.detected_at
        return type(entry).__name__, entry.id

    return [list(group) for _, group in groupby(found, key=whole)]


def by_version(changes: Sequence[StoredChange]) -> Iterator[list[StoredChange]]:
    """Changes that stand side by side and came with one version, together in reading order."""
    for _, group in groupby(changes, key=lambda c: (c.article_id, c.to_number, c.detected_at)):
        yield sorted(group, key=lambda c: c.id)


def versions(stored: StoredChange) -> str:
    """Between which versions: "v1 → v2", "baseline → v1"."""
    before = f"v{stored.from_number}" if stored.from_number else "baseline"
    return f"{before} → v{stored.to_number}"


def entry_row(stored: LogEntry) -> tuple[object, ...]:
    """An entry as one row of a pipe; the columns stand in docs/cli.md."""
    if isinstance(stored, StoredDecision):
        coverage = stored.coverage
        return (
            f"d{stored.id}",
            stamp(stored.said.at),
            Severity.MINOR.value,
            "decision",
            "",
            coverage.article_id,
            "",
            "",
            coverage.outlet,
            coverage.title,
            "",
            "",
            _said_of(stored),
        )
    if isinstance(stored, StoredEvent):
        event = stored.event
        return (
            f"e{stored.id}",
            stamp(event.at),
            event.kind.severity.value,
            event.kind.value,
            "",
            stored.article_id,
            "",
            "",
            stored.outlet,
            stored.title,
            "",
            "",
            said(event),
        )
    change = stored.change
    return (
        stored.id,
        stamp(stored.detected_at),
        change.severity.value,
        change.kind.value,
        "stealth" if change.stealth else "",
        stored.article_id,
        stored.from_number,
        stored.to_number,
        stored.outlet,
        stored.title,
        change.before,
        change.after,
        change.reason,
    )


def said(event: Event) -> str:
    """Why, since when, for which story and by whom, on one line."""
    parts = [event.reason]
    if event.since != event.at:
        parts.append(f"since {stamp(event.since)}")
    if event.story:
        parts.append(f"story {event.story}")
    if event.actor:
        parts.append(f"by {event.actor}")
    return "; ".join(part for part in parts if part)


def _said_of(stored: StoredDecision) -> str:
    """What was decided, for which story and by whom, on one line."""
    return f"{stored.reason}; story {stored.coverage.match.story}; by {stored.said.by}"


def _show_event(stored: StoredEvent | StoredDecision) -> None:
    """An event, or a person's word, on two lines: where, and what."""
    if isinstance(stored, StoredDecision):
        kind, severity, what = "decision", Severity.MINOR, _said_of(stored)
    else:
        kind, severity = stored.event.kind.value, stored.event.kind.severity
        what = said(stored.event)
    _heading(stored)
    if not redlines.styled():
        say(f"  * {kind}, {severity.value}: {one_line(what)}")
        return
    from rich.text import Text

    line = Text("  ")
    line.append(kind, style="bold")
    line.append(f", {severity.value}: {one_line(what)}")
    console().print(line)


def _heading(stored: LogEntry) -> None:
    if isinstance(stored, StoredDecision):
        of: Coverage | StoredChange | StoredEvent = stored.coverage
        place = f"{of.outlet} · coverage {stored.coverage.id}"
    else:
        of, place = stored, f"{stored.outlet} · article {stored.article_id}"
    title = one_line(of.title or of.url, 100)
    if isinstance(stored, StoredChange):
        place += f" · {versions(stored)}"
    moment = stamp(moment_of(stored))
    if not redlines.styled():
        say(f"{moment}  {title}  ({place})")
        return
    from rich.text import Text

    text = Text(moment + "  ", style="dim")
    text.append(title, style="bold")
    text.append(f"  {one_line(place)}", style="dim")
    console().print(text)


def _revision(stored: StoredChange) -> None:
    """What happened to the story with the version, where that is known."""
    if stored.revision is None:
        return
    words = f"  {revision_line(stored.revision)}"
    if redlines.styled():
        from rich.text import Text

        console().print(Text(words, style="italic"))
    else:
        say(words)


def _brief(change: Change) -> None:
    """A change on a line or two: what, how grave, the words, and why."""
    words = redlines.exchange(change)
    if not redlines.styled():
        say(f"  * {redlines.change_line(change)}")
        if words:
            say(f"    {redlines.plain_text(words)}")
        return
    from rich.padding import Padding

    out = console()
    short = sum(len(segment.text) for segment in words) <= _SHORT
    line = redlines.rich_change(change, words if short else ())
    out.print(Padding(line, (0, 0, 0, 2)))
    if words and not short:
        out.print(Padding(redlines.spaced(words), (0, 0, 0, _INDENT)))
