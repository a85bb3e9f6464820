"""Changed fields outside the body."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from monitor.model.diff import FieldChange
from monitor.model.extraction import Extraction


def _time(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds") if moment else ""


FIELDS: dict[str, Callable[[Extraction], str]] = {
    "headline": lambda e: e.headline,
    "standfirst": lambda e: e.standfirst,
    "bylines": lambda e: "\n".join(e.bylines),
    "published": lambda e: _time(e.published),
    "modified": lambda e: _time(e.modified),
    "captions": lambda e: "\n".join(e.captions),
    "links": lambda e: "\n".join(f"{link.text} {link.url}".strip() for link in e.links),
    "notices": lambda e: "\n".join(e.notices),
    "canonical_url": lambda e: e.canonical_url,
    "section": lambda e: e.section,
}
"""Fields that are compared, and each as text. Times are ISO 8601 in UTC."""


def changed_fields(before: Extraction, after: Extraction) -> tuple[FieldChange, ...]:
    """The fields that differ, in the order of `FIELDS`."""
    pairs = ((name, read(before), read(after)) for name, read in FIELDS.items())
    return tuple(FieldChange(name, old, new) for name, old, new in pairs if old != new)
