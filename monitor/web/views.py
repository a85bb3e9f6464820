"""What the pages show, worked out from stored values: grouping, redlines, labels. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from monitor.comparison import Comparison, Footing
from monitor.core.diff import redline, words_between
from monitor.model.change import Change, ChangeKind, ModifiedTime, Revision, Severity
from monitor.model.coverage import StoredDecision
from monitor.model.redline import Mark, Redline, Segment
from monitor.model.search import FoundText
from monitor.model.watch import LogEntry, Snapshot, StoredChange, StoredEvent

_WHOLE = 1_000_000
"""Unchanged paragraphs around a change that show a text whole."""

_PLAIN = frozenset({ChangeKind.PARAGRAPH_MOVED, ChangeKind.TOUCHED, ChangeKind.DATE})
"""Kinds that a redline of the words says nothing about."""


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph, headline or byline with its words laid out, and the changes found in it."""

    segments: tuple[Segment, ...]
    changes: tuple[Change, ...]

    @property
    def severity(self) -> Severity:
        """The gravest of its changes'."""
        return max((c.severity for c in self.changes), key=lambda s: s.rank)


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionEdit:
    """All shown changes between two versions of one article."""

    article_id: int
    title: str
    url: str
    outlet: str
    stories: tuple[str, ...]
    from_number: int | None
    to_number: int
    detected_at: datetime
    places: tuple[Place, ...]
    stealth: bool
    modified: ModifiedTime | None = None  # what a quiet edit's page says of it
    revision: Revision | None = None

    @property
    def severity(self) -> Severity:
        """The gravest of its changes'."""
        return max((place.severity for place in self.places), key=lambda s: s.rank)


def by_article(found: Sequence[FoundText]) -> tuple[tuple[FoundText, ...], ...]:
    """What a search found: what follows each other in one article or piece of coverage together."""
    groups = groupby(found, key=lambda each: (each.article_id, each.coverage_id))
    return tuple(tuple(group) for _, group in groups)


def edits(changes: Sequence[StoredChange]) -> tuple[VersionEdit, ...]:
    """Changes as the log gives them, newest first, those of one version put together."""
    groups = groupby(changes, key=lambda c: (c.article_id, c.from_number, c.to_number))
    return tuple(_edit(list(group)) for _, group in groups)


def entries(
    found: Sequence[LogEntry],
) -> tuple[VersionEdit | StoredEvent | StoredDecision, ...]:
    """The log as it is shown: the changes of one version put together, all else by itself."""
    shown: list[VersionEdit | StoredEvent | StoredDecision] = []
    for _, group in groupby(found, key=lambda entry: isinstance(entry, StoredChange)):
        together = list(group)
        shown += edits([entry for entry in together if isinstance(entry, StoredChange)])
        shown += [entry for entry in together if not isinstance(entry, StoredChange)]
    return tuple(shown)


def _edit(group: Sequence[StoredChange]) -> VersionEdit:
    first = group[0]
    found: dict[tuple[object, ...], list[Change]] = {}
    for stored in sorted(group, key=lambda c: (-c.change.severity.rank, c.id)):
        found.setdefault(_where(stored), []).append(stored.change)
    return VersionEdit(
        article_id=first.article_id,
        title=first.title,
        url=first.url,
        outlet=first.outlet,
        stories=first.stories,
        from_number=first.from_number,
        to_number=first.to_number,
        detected_at=first.detected_at,
        places=tuple(Place(segments_of(changes[0]), tuple(changes)) for changes in found.values()),
        stealth=any(stored.change.stealth for stored in group),
        modified=_said(stored.change for stored in group),
        revision=first.revision,
    )


def _said(changes: Iterable[Change]) -> ModifiedTime | None:
    """What the page of a quiet edit says of when it was modified."""
    return next((change.modified for change in changes if change.stealth), None)


def _where(stored: StoredChange) -> tuple[object, ...]:
    """Changes within one text are shown in one redline; others each by themselves."""
    change = stored.change
    if change.kind in _PLAIN or not (change.context_before and change.context_after):
        return (stored.id,)
    return change.context_before, change.context_after, change.block


def segments_of(change: Change) -> tuple[Segment, ...]:
    """A change's words within their paragraph, or by themselves."""
    if change.kind in _PLAIN:
        words = change.after or change.before or ""
        return (Segment(words, Mark.KEPT),) if words else ()
    before, after = change.before or "", change.after or ""
    if change.context_before and change.context_after:
        before, after = change.context_before, change.context_after
    return words_between(before, after)


@dataclass(frozen=True, slots=True, kw_only=True)
class SideBySide:
    """Two versions side by side."""

    before: Snapshot
    after: Snapshot
    laid_out: Redline
    stealth: bool
    footing: Footing
    language: str  # BCP 47, empty where the pages do not say
    text: str  # of the newer version, whole
    modified: ModifiedTime | None = None  # what a quiet edit's page says of it
    revision: Revision | None = None


def side_by_side(
    before: Snapshot, after: Snapshot, compared: Comparison, *, whole: bool
) -> SideBySide:
    """Lays a comparison of two versions out."""
    changes = compared.verdict.changes
    return SideBySide(
        before=before,
        after=after,
        laid_out=redline(compared.after, compared.diff, changes, context=_WHOLE if whole else 1),
        stealth=compared.verdict.stealth,
        footing=compared.footing,
        language=compared.after.language or compared.before.language,
        text=compared.after.text or compared.before.text,
        modified=_said(changes),
        revision=compared.verdict.revision,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A snapshot in an article's history, with what it changed."""

    snapshot: Snapshot
    previous: int | None
    edit: VersionEdit | None


@dataclass(frozen=True, slots=True)
class Around:
    """The numbers of the versions before and after one; None where there is none."""

    previous: int | None
    following: int | None


def around(numbers: Sequence[int], number: int) -> Around:
    """The neighbours of a version among an article's, whose numbers are in order."""
    before = [each for each in numbers if each < number]
    after = [each for each in numbers if each > number]
    return Around(before[-1] if before else None, after[0] if after else None)


def history(snapshots: Sequence[Snapshot], changes: Sequence[StoredChange]) -> tuple[Version, ...]:
    """An article's versions, newest first."""
    by_version: Mapping[int, VersionEdit] = {
        edit.to_number: edit for edit in reversed(edits(changes))
    }
    numbers = [snapshot.number for snapshot in snapshots]
    return tuple(
        Version(
            snapshot=snapshot,
            previous=numbers[at - 1] if at else None,
            edit=by_version.get(snapshot.number),
        )
        for at, snapshot in reversed(list(enumerate(snapshots)))
    )
