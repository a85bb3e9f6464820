"""A difference laid out for reading, as `monitor.core.diff.redline` makes it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from monitor.model.change import Change
from monitor.model.diff import HunkOp


class Mark(StrEnum):
    """What became of a segment's words."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words with one fate."""

    text: str
    mark: Mark


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A field or block, changed or shown for context (`op` is None then).

    `skipped` counts the unchanged blocks left out before it.
    """

    label: str
    segments: tuple[Segment, ...] = ()
    op: HunkOp | None = None
    changes: tuple[Change, ...] = ()
    approximate: bool = False
    skipped: int = 0

    @property
    def before(self) -> str:
        """The old text."""
        return "".join(s.text for s in self.segments if s.mark is not Mark.ADDED)

    @property
    def after(self) -> str:
        """The new text."""
        return "".join(s.text for s in self.segments if s.mark is not Mark.REMOVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Redline:
    """All passages in reading order, and the changes that belong to none of them."""

    passages: tuple[Passage, ...] = ()
    loose: tuple[Change, ...] = ()
    skipped: int = 0  # unchanged blocks after the last passage
