"""Any value of the model as JSON knows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any


def plain(value: Any) -> Any:  # noqa: ANN401 - any value of the model
    """A value as JSON knows it.

    Times are ISO 8601 in UTC with a Z, durations are seconds, enums their value, sets and tuples
    lists; bytes are left out, for they are never what a reader of JSON wants.
    """
    if is_dataclass(value) and not isinstance(value, type):
        pairs = ((f.name, getattr(value, f.name)) for f in fields(value))
        return {name: plain(item) for name, item in pairs if not isinstance(item, bytes)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, timedelta):
        return value.total_seconds()
    return str(value) if hasattr(value, "__fspath__") else value  # a path


def moment(value: datetime | None) -> str | None:
    """A moment as ISO 8601 in UTC, to the second."""
    if value is None:
        return None
    return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
