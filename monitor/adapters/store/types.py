"""Column types: how a value of the model stands in SQLite and PostgreSQL alike."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from sqlalchemy import BigInteger, Dialect, Integer, LargeBinary, Text
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

_ESCAPE = "\x1b"
_UNSTORABLE = re.compile("[\x00\x1b\ud800-\udfff]")
_ESCAPED = re.compile("\x1b([0-9a-f]{4})")

Id = BigInteger().with_variant(Integer, "sqlite")
"""A row's number. SQLite counts up only a column declared INTEGER."""


class UtcMicroseconds(TypeDecorator[datetime]):
    """A time, as whole microseconds since 1970-01-01 UTC: exact, sortable, the same everywhere.

    Aware when read. A naive time is a ValueError.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Microseconds since the epoch."""
        del dialect
        return None if value is None else microseconds(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """The moment, in UTC."""
        del dialect
        return None if value is None else moment_of(value)


class DurationMicroseconds(TypeDecorator[timedelta]):
    """A length of time, as whole microseconds."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: timedelta | None, dialect: Dialect) -> int | None:
        """Microseconds."""
        del dialect
        return None if value is None else value // _MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> timedelta | None:
        """The length of time."""
        del dialect
        return None if value is None else value * _MICROSECOND


class Digest(TypeDecorator[str]):
    """A SHA-256, 64 hex digits in Python, 32 bytes in the database."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        """The 32 bytes."""
        del dialect
        return None if value is None else bytes.fromhex(value)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        """The hex digits, lower case."""
        del dialect
        return None if value is None else bytes(value).hex()


class AnyText(TypeDecorator[str]):
    """Text that may hold anything a page can hold.

    PostgreSQL refuses U+0000 in text and no UTF-8 encoder takes a lone surrogate; both are
    stored as ESC and four hex digits, and so is ESC itself. All other text stands as it is.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """The text with what cannot be stored escaped."""
        del dialect
        return None if value is None else _UNSTORABLE.sub(_escape, value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """The text as it was."""
        del dialect
        return None if value is None else unescaped(value)


def unescaped(value: str) -> str:
    """Text as it was before `AnyText` stored it."""
    if _ESCAPE not in value:
        return value
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), value)


def microseconds(moment: datetime) -> int:
    """Microseconds since the epoch. Raises ValueError for a naive time."""
    if moment.tzinfo is None:
        raise ValueError(f"a time without a zone cannot be stored: {moment.isoformat()}")
    return (moment - _EPOCH) // _MICROSECOND


def moment_of(value: int) -> datetime:
    """The moment that is stored as so many microseconds since the epoch."""
    return _EPOCH + value * _MICROSECOND


def _escape(match: re.Match[str]) -> str:
    return f"{_ESCAPE}{ord(match[0]):04x}"
