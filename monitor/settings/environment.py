"""Settings from the environment: `MONITOR_<SECTION>__<KEY>`, such as MONITOR_STORE__URL.

With `_FILE` behind it, the variable names a file that holds the value.

A variable with a double underscore is ours, and so is one that is nearly one of ours: a typo in
either is an error. Other variables that begin with MONITOR_ (a container platform makes some for
a service of that name) are let be.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import timedelta
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin

from monitor.settings.places import CONFIG_DIR
from monitor.settings.problems import Problem
from monitor.settings.schema import MonitorFile
from monitor.settings.validate import leaves

PREFIX = "MONITOR_"
IN_FILE = "_FILE"
"""Ends the name of a variable that names a file with the value: as containers have secrets."""

_NEAR = 0.9
"""Likeness (difflib's ratio) from which a variable with single underscores is taken for a typo: one
letter of ten (judgement). Variables that a container platform makes lie far below."""


def overrides(
    environ: Mapping[str, str],
) -> tuple[dict[tuple[str, ...], tuple[str, Any]], list[Problem]]:
    """What the environment sets: key path → (variable, raw value), and what is wrong with it."""
    known = {variable(path): (path, hint) for path, hint in leaves(MonitorFile)}
    found: dict[tuple[str, ...], tuple[str, Any]] = {}
    problems: list[Problem] = []
    for name in sorted(environ):
        if not name.startswith(PREFIX) or name == CONFIG_DIR:
            continue
        if name in known:
            path, hint = known[name]
            found[path] = name, read_value(environ[name], hint)
        elif name.removesuffix(IN_FILE) in known:
            path, hint = known[name.removesuffix(IN_FILE)]
            if path in found:
                problems.append(Problem("its setting is given twice; keep one", variable=name))
                continue
            try:
                found[path] = name, read_value(text_of_file(Path(environ[name])), hint)
            except ValueError as error:
                problems.append(Problem(str(error), variable=name))
        elif complaint := _complaint(name, list(known)):
            problems.append(Problem(complaint, variable=name))
    return found, problems


def text_of_file(file: Path) -> str:
    """What a file with a secret, an address or a setting holds. Raises ValueError."""
    try:
        text = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        raise ValueError(f"the file {file} cannot be read ({why})") from None
    if not text:
        raise ValueError(f"the file {file} is empty")
    return text


def variable(path: tuple[str, ...]) -> str:
    """The variable of a key path."""
    return PREFIX + "__".join(path).upper()


def read_value(text: str, hint: Any) -> Any:  # noqa: ANN401 - whatever TOML can hold
    """The value that a variable's text stands for, as TOML would give it.

    Text and durations are taken as they are; numbers, truth values and lists are read as TOML.
    A list may also be given bare, with commas: `a, b`.
    """
    kind = _kind(hint)
    if kind in {str, timedelta}:
        return text
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        pass
    if kind is tuple:
        return [part.strip() for part in text.split(",") if part.strip()]
    return {"true": True, "false": False}.get(text.strip().lower(), text)


def _kind(hint: Any) -> Any:  # noqa: ANN401
    if get_origin(hint) is Annotated:
        return _kind(get_args(hint)[0])
    return get_origin(hint) or hint


def _complaint(name: str, known: list[str]) -> str:
    """Why a variable is taken for a mistake; empty for one that is none of ours."""
    near = get_close_matches(name, [*known, CONFIG_DIR], n=1, cutoff=0.6 if "__" in name else _NEAR)
    if near:
        return f"no setting has this name; did you mean {near[0]}?"
    if name.startswith(f"{PREFIX}ROUTES__"):
        return "routes are set in monitor.toml; their secrets may come from `secret_env`"
    if "__" in name:
        return "no setting has this name; `monitor config show` lists them"
    return ""
