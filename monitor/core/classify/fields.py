"""The changes of headline, byline, dates, captions and links."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.core.classify.edits import letters
from monitor.core.classify.severity import usual
from monitor.core.text import canonical
from monitor.model.change import Change, ChangeKind
from monitor.model.diff import Diff, FieldChange


def field_changes(diff: Diff) -> Iterator[Change]:
    """The changes outside the body."""
    for change in diff.fields:
        if change.field in {"headline", "standfirst"}:
            yield _line(change)
        elif change.field == "bylines":
            yield from _bylines(change)
        elif change.field == "published":
            yield _change(ChangeKind.DATE, change, "the publication date was altered")
        elif change.field == "captions":
            yield from _captions(change)


def _line(change: FieldChange) -> Change:
    if letters(change.before) == letters(change.after):
        return _change(ChangeKind.COSMETIC, change, f"only marks of the {change.field} differ")
    kind = ChangeKind.HEADLINE if change.field == "headline" else ChangeKind.WORDING
    return _change(kind, change, f"the {change.field} was reworded")


def _bylines(change: FieldChange) -> Iterator[Change]:
    old = {canonical(name).casefold() for name in change.before.split("\n")}
    new = {canonical(name).casefold() for name in change.after.split("\n")}
    if old != new:
        yield _change(ChangeKind.BYLINE, change, "the authors named are others")


def _captions(change: FieldChange) -> Iterator[Change]:
    old = {letters(text) for text in change.before.split("\n")}
    new = {letters(text) for text in change.after.split("\n")}
    if old != new:
        yield _change(ChangeKind.CAPTION, change, "a caption changed")


def _change(kind: ChangeKind, change: FieldChange, reason: str) -> Change:
    before, after = change.before.replace("\n", ", "), change.after.replace("\n", ", ")
    return Change(
        kind=kind,
        severity=usual(kind),
        before=before or None,
        after=after or None,
        reason=reason,
        context_before=before,
        context_after=after,
    )
