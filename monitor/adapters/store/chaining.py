"""The links of an article's chain: made from rows as they are written, proved from them later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import RowMapping

from monitor.adapters.store.documents import digest
from monitor.adapters.store.types import microseconds
from monitor.core.records import START, link

_CHECK = (
    "article_id",
    "seq",
    "started_at",
    "elapsed",
    "outcome",
    "reason",
    "url",
    "final_url",
    "status",
    "size",
    "failure",
    "snapshot_number",
)
_SNAPSHOT = (
    "article_id",
    "number",
    "origin",
    "content_hash",
    "taken_at",
    "headline",
    "modified",
    "document",
    "raw_hash",
    "raw_bytes",
    "raw_kept",
    "final_url",
    "status",
    "headers",
    "fetched_at",
)
_CHANGE = (
    "from_number",
    "to_number",
    "detected_at",
    "kind",
    "severity",
    "stealth",
    "document",
    "revision",
    "revision_grounds",
)
_EVENT = ("kind", "severity", "happened_at", "since", "reason", "story", "actor")
_LONG = frozenset({"document"})

Values = Mapping[str, Any] | RowMapping
"""A row's values by column name, as Python values."""


def check_link(
    previous: str | None,
    check: Values,
    snapshot: Values | None,
    changes: Iterable[Values],
    events: Sequence[Values] = (),
) -> str:
    """The link of one check, with the snapshot, the changes and the events that it brought.

    Checks from before there were events, and those without any, have no word of them.
    """
    entry: dict[str, object] = {
        "check": _facts(check, _CHECK),
        "snapshot": None if snapshot is None else _facts(snapshot, _SNAPSHOT),
        "changes": [_facts(change, _CHANGE) for change in changes],
    }
    if events:
        entry["events"] = [_facts(event, _EVENT) for event in events]
    return link(previous or START, entry)


def event_link(previous: str | None, article_id: int, seq: int, event: Values) -> str:
    """The link of an event that no check found: what a person or a configuration did."""
    entry = {"article_id": article_id, "seq": seq, "event": _facts(event, _EVENT)}
    return link(previous or START, entry)


def snapshot_digest(snapshot: Values) -> str:
    """SHA-256 hex over all that is stored of a snapshot."""
    return link(START, _facts(snapshot, _SNAPSHOT))


def import_link(
    previous: str | None, article_id: int, seq: int, imported_at: datetime | int, imported: str
) -> str:
    """The link of the import of a baseline; `imported` is its `snapshot_digest`.

    `imported_at` may be in microseconds already, as it is stored.
    """
    entry = {
        "article_id": article_id,
        "seq": seq,
        "imported_at": _fact("imported_at", imported_at),
        "baseline": imported,
    }
    return link(previous or START, entry)


def _facts(values: Values, names: Iterable[str]) -> dict[str, object]:
    """The named values in a form that hashes alike on every database; empty ones are left out."""
    return {name: _fact(name, value) for name in names if (value := values.get(name)) is not None}


def _fact(name: str, value: object) -> object:
    if isinstance(value, datetime):
        return microseconds(value)
    if isinstance(value, bytes):  # none of ours: a damaged value, which must not hash alike
        return repr(value)
    if isinstance(value, timedelta):
        return value // timedelta(microseconds=1)
    if name in _LONG and isinstance(value, str):
        return digest(value)
    return value
