"""JSON on stdout: values of the model as plain values, and text that is safe to print."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from typing import Any

from monitor.core.shapes.values import moment, plain

__all__ = ["emit", "emit_each", "moment", "plain"]

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON lets stand and a terminal must not be given: DEL, C1, direction marks, surrogates."""


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
