"""The difference between two extractions, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from monitor.model.extraction import Block


class HunkOp(StrEnum):
    """What happened to a block."""

    ADDED = "added"
    REMOVED = "removed"
    REPLACED = "replaced"
    MOVED = "moved"  # stands elsewhere now, perhaps with edits


class SpanOp(StrEnum):
    """What happened to a run of words."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words. A hunk's `before`s joined are its old text, its `after`s the new one."""

    op: SpanOp
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hunk:
    """One changed block. Indexes count blocks of the old and the new extraction from 0."""

    op: HunkOp
    before_index: int | None = None
    after_index: int | None = None
    before: Block | None = None
    after: Block | None = None
    spans: tuple[Span, ...] = ()  # for REPLACED, and for MOVED with edits; covers the whole text
    approximate: bool = False  # the step budget ran out: the block is told as replaced whole


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A changed field outside the body: headline, standfirst, bylines, published, modified, …

    Lists are joined by newlines.
    """

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """All differences. Empty when nothing that is compared differs, marks and spaces included."""

    hunks: tuple[Hunk, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    before_blocks: int = 0
    after_blocks: int = 0

    def __bool__(self) -> bool:
        return bool(self.hunks or self.fields)
