"""Holds a table from a file against its schema and words what does not fit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache
from types import UnionType
from typing import Annotated, Any, NotRequired, Required, TypeVar, Union, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails
from typing_extensions import get_type_hints, is_typeddict

from monitor.settings.problems import KeyPath, Problem, dotted
from monitor.settings.source import TomlSource

T = TypeVar("T")

_SHOWN = 60
"""Characters of a wrong value that are shown: enough to find it by (judgement)."""

_WORDS = {
    "missing": "is missing",
    "string_type": "must be text in quotes, not {input}",
    "bool_type": "must be true or false, not {input}",
    "int_type": "must be a whole number, not {input}",
    "float_type": "must be a number, not {input}",
    "tuple_type": "must be a list in [brackets], not {input}",
    "list_type": "must be a list of tables ([[{key}]]), not {input}",
    "dict_type": "must be a table ([{key}]), not {input}",
    "greater_than_equal": "must be at least {ge}, not {input}",
    "less_than_equal": "must be at most {le}, not {input}",
    "enum": "must be {expected}, not {input}",
}


def validate(schema: type[T], data: Mapping[str, Any]) -> tuple[T | None, list[KeyedProblem]]:
    """The checked table, or None and what is wrong with it, by key."""
    try:
        adapter: TypeAdapter[T] = _adapter(schema)  # type: ignore[arg-type] # a class is hashable
        return adapter.validate_python(data), []
    except ValidationError as error:
        found = error.errors(include_url=False)
        return None, [(_place(e), _word(schema, e)) for e in found]


KeyedProblem = tuple[KeyPath, str]


_adapter = cache(TypeAdapter)
"""A schema is built once, however many files are held against it."""


def placed(problems: list[KeyedProblem], source: TomlSource) -> list[Problem]:
    """The problems of one file, each with its line, in the order of the file."""
    found = [
        Problem(what, key=dotted(key), file=source.path, line=source.line(key))
        for key, what in problems
    ]
    return sorted(found, key=lambda p: p.line or 0)


def _place(error: ErrorDetails) -> KeyPath:
    """Where an error is: what names a form that a value may have (`<table>`) is no key."""
    return tuple(part for part in error["loc"] if not str(part).startswith("<"))


def fields(schema: Any) -> dict[str, Any]:  # noqa: ANN401
    """The keys of a table and their types, without `Required`."""
    hints = get_type_hints(schema, include_extras=True)
    return {name: _bare(hint) for name, hint in hints.items()}


def leaves(schema: Any, above: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:  # noqa: ANN401
    """(path, type) of each value below a table; lists of tables are left out."""
    for name, hint in fields(schema).items():
        if is_typeddict(hint):
            yield from leaves(hint, (*above, name))
        elif table_of(hint) is None:
            yield (*above, name), hint


def table_of(hint: Any) -> Any:  # noqa: ANN401
    """The table type of a table or a list of tables; None for a value.

    Of a value that may have several forms, that of its tables.
    """
    if is_typeddict(hint):
        return hint
    inner = get_args(hint)
    if get_origin(hint) is Annotated:
        return table_of(inner[0])
    if get_origin(hint) is UnionType or get_origin(hint) is Union:
        return next((found for one in inner if (found := table_of(one)) is not None), None)
    return inner[0] if get_origin(hint) is list and is_typeddict(inner[0]) else None


def _bare(hint: Any) -> Any:  # noqa: ANN401
    while get_origin(hint) in (Required, NotRequired):
        hint = get_args(hint)[0]
    return hint


def _word(schema: Any, error: ErrorDetails) -> str:  # noqa: ANN401
    key, kind = _place(error), error["type"]
    if kind == "extra_forbidden":
        return _unknown(schema, key)
    context = error.get("ctx", {})
    if kind == "value_error":
        return str(context.get("error", error["msg"]))
    words = _WORDS.get(kind)
    if words is None:
        return error["msg"][0].lower() + error["msg"][1:]
    shown = repr(error["input"])
    shown = shown if len(shown) <= _SHOWN else shown[:_SHOWN] + "…"
    name = key[-1] if key else ""
    return words.format_map({**context, "input": shown, "key": name})


def _unknown(schema: Any, key: KeyPath) -> str:  # noqa: ANN401
    """Names the key that was probably meant: in the same table, or of that name in another."""
    table, name = _table_at(schema, key[:-1]), str(key[-1])
    near = get_close_matches(name, list(table), n=1)
    if near:
        return f"unknown key; did you mean {near[0]!r}?"
    elsewhere = [path for path, _ in leaves(schema) if path[-1] == name]
    if elsewhere:
        return f"unknown key here; did you mean {'.'.join(elsewhere[0])}?"
    return f"unknown key; valid: {', '.join(sorted(table))}"


def _table_at(schema: Any, key: KeyPath) -> dict[str, Any]:  # noqa: ANN401
    for part in key:
        if isinstance(part, str):
            inner = fields(schema).get(part)
            schema = table_of(inner)
            if schema is None:
                return {}
    return fields(schema)
