"""How do the model's values become JSON and come back exactly?

One codec for every frozen dataclass of `monitor.model`, read off its annotations. A field at
its default is left out, so that a field added later changes no document written before; a field
that the class no longer has is passed over when read. Times are ISO 8601 in UTC, lengths of
time whole microseconds, enumerations their values, tuples lists.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")

Json = Any
"""What `json` can write: None, bool, int, float, str, lists and objects of these."""

_Turn = Callable[[Any], Any]
_MICROSECOND = timedelta(microseconds=1)  # what stored lengths of time count in


def encode(value: object) -> Json:
    """The JSON-able form of a model value. Raises ValueError for a naive time."""
    return _turns(cast("Hashable", type(value)))[0](value)


def decode(kind: type[T], data: Json) -> T:
    """The value of that class that `encode` made the data from.

    Raises ValueError for data that no such value has.
    """
    try:
        decoded: T = _turns(cast("Hashable", kind))[1](data)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"this is no {kind.__name__}: {error}") from error
    return decoded


def dumps(value: object) -> str:
    """A model value as one line of JSON."""
    return json.dumps(encode(value), separators=(",", ":"), ensure_ascii=False)


def loads(kind: type[T], text: str) -> T:
    """The value that `dumps` wrote. Raises ValueError for anything else."""
    return decode(kind, json.loads(text))


@cache
def _turns(kind: Hashable) -> tuple[_Turn, _Turn]:
    """Encoder and decoder of an annotated type."""
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in {Union, UnionType}:
        (inner,) = (argument for argument in arguments if argument is not NoneType)
        write, read = _turns(inner)
        return (
            lambda value: None if value is None else write(value),
            lambda data: None if data is None else read(data),
        )
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            write, read = _turns(arguments[0])
            return (
                lambda value: [write(item) for item in value],
                lambda data: tuple(read(item) for item in data),
            )
        turns = [_turns(argument) for argument in arguments]
        return (
            lambda value: [turn[0](item) for turn, item in zip(turns, value, strict=True)],
            lambda data: tuple(turn[1](item) for turn, item in zip(turns, data, strict=True)),
        )
    if isinstance(kind, type):
        if kind is datetime:
            return _write_time, lambda data: datetime.fromisoformat(data).astimezone(UTC)
        if kind is timedelta:
            return lambda value: value // _MICROSECOND, lambda data: data * _MICROSECOND
        if issubclass(kind, Enum):
            return lambda value: value.value, kind
        if is_dataclass(kind):
            return _record(kind)
        if kind not in {str, int, bool, float}:
            raise TypeError(f"no way is known to write a {kind} as JSON")

        def read(data: Json) -> Json:
            if kind is float and type(data) is int:
                return float(data)
            if type(data) is not kind:
                raise TypeError(f"{data!r} is no {kind.__name__}")
            return data

        return kind, read
    raise TypeError(f"no way is known to write a {kind} as JSON")


def _record(kind: type) -> tuple[_Turn, _Turn]:
    hints = get_type_hints(kind)
    turns = [(field, *_turns(hints[field.name])) for field in fields(kind)]

    def write(value: object) -> Json:
        return {
            field.name: encoder(item)
            for field, encoder, _ in turns
            if not _is_default(field, item := getattr(value, field.name))
        }

    def read(data: Json) -> object:
        if not isinstance(data, dict):
            raise TypeError(f"{data!r} is no object")
        return kind(
            **{
                field.name: decoder(data[field.name])
                for field, _, decoder in turns
                if field.name in data
            }
        )

    return write, read


def _is_default(field: Field[Any], value: object) -> bool:
    if field.default is not MISSING:
        return type(value) is type(field.default) and value == field.default
    if field.default_factory is not MISSING:
        return bool(value == field.default_factory())
    return False


def _write_time(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(f"a time without a zone cannot be written: {value.isoformat()}")
    return value.astimezone(UTC).isoformat()
