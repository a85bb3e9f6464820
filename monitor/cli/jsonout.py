"""JSON on stdout: values of the model as plain values, and text that is safe to print."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import PurePath
from typing import Any

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON lets stand and a terminal must not be given: DEL, C1, direction marks, surrogates."""


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
    return _scalar(value)


def _scalar(value: Any) -> Any:  # noqa: ANN401
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return moment(value)
    if isinstance(value, timedelta):
        return value.total_seconds()
    return str(value) if isinstance(value, PurePath) else value


def moment(value: datetime | None) -> str | None:
    """A moment as ISO 8601 in UTC, to the second."""
    if value is None:
        return None
    return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def emit(value: Any) -> None:  # noqa: ANN401 - any value of the model
    """One JSON object (or list) on stdout, on lines of its own; indented on a terminal."""
    _write(value, indent=2 if sys.stdout.isatty() else None)


def emit_each(values: Iterable[Any]) -> None:
    """JSON lines: an object a line, written as it comes."""
    for value in values:
        _write(value, indent=None)


def _write(value: Any, *, indent: int | None) -> None:  # noqa: ANN401
    text = json.dumps(plain(value), ensure_ascii=False, indent=indent)
    sys.stdout.write(_UNSAFE.sub(lambda m: f"\\u{ord(m[0]):04x}", text) + "\n")
    sys.stdout.flush()
