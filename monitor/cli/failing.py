"""From whatever ends a command to an exit code and a tidy word on stderr."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from types import TracebackType

import typer

from monitor import __version__
from monitor.cli.console import note
from monitor.errors import MonitorError, UsageError

PROBLEM = 1
WRONG_USE = 2
INTERRUPTED = 130  # 128 + SIGINT, as shells have it
BROKEN_PIPE = 141  # 128 + SIGPIPE

_HOISTED = {"--config": 1, "--no-color": 0, "--wide": 0, "--columns": 1, "--utc": 0}
"""Global options that may stand behind the command too, with the number of their values."""


def run(app: typer.Typer, arguments: Sequence[str] | None = None) -> int:
    """Runs a Typer app and returns the exit code; every foreseen failure is told in a few lines.

    A failure that is a fault of ours is left to `sys.excepthook`, which `report_faults` sets.
    """
    given = hoisted(sys.argv[1:] if arguments is None else arguments)
    try:
        code = _invoke(app, given)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_stdout()
        return BROKEN_PIPE
    except MonitorError as error:
        return _reported(error)
    except BaseExceptionGroup as group:
        return _group(group)
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        note(f"monitor: {place}{error.strerror or error}")
        _drop_stdout()
        return PROBLEM
    return code


def hoisted(arguments: Sequence[str]) -> list[str]:
    """The arguments with the global options in front, wherever the user put them."""
    front: list[str] = []
    rest: list[str] = []
    words = list(arguments)
    while words:
        word = words.pop(0)
        if word == "--":
            rest += [word, *words]
            break
        values = _HOISTED.get(word)
        if values is not None:
            front += [word, *words[:values]]
            del words[:values]
        elif word.startswith(("--config=", "--columns=")):
            front.append(word)
        else:
            rest.append(word)
    return front + rest


def report_faults() -> None:
    """Faults of the program are told in two lines; MonitorErrors never come so far."""
    sys.excepthook = _fault


def _fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    frame = trace
    while frame is not None and frame.tb_next is not None:
        frame = frame.tb_next
    place = f"{frame.tb_frame.f_code.co_filename}:{frame.tb_lineno}" if frame else "nowhere"
    note(
        f"monitor: a fault of monitor {__version__} itself: {kind.__name__}: {error}\n"
        f"  at {place}; nothing half-written is kept. Please report it with the command you gave."
    )


def _invoke(app: typer.Typer, arguments: list[str]) -> int:
    try:
        typer.main.get_command(app).main(args=arguments, prog_name="monitor")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def _reported(error: MonitorError) -> int:
    note(f"monitor: {error.message}" + (f"\n  → {error.mend}" if error.mend else ""))
    return WRONG_USE if isinstance(error, UsageError) else PROBLEM


def _group(group: BaseExceptionGroup[BaseException]) -> int:
    """What concurrent work raised together: our errors are told, a Ctrl-C is quiet."""
    if group.subgroup(KeyboardInterrupt) is not None:
        return INTERRUPTED
    ours, others = group.split(MonitorError)
    if others is not None or ours is None:
        raise group
    told = {str(error): error for error in _leaves(ours)}
    return max(_reported(error) for error in told.values())


def _leaves(group: BaseExceptionGroup[MonitorError]) -> list[MonitorError]:
    found: list[MonitorError] = []
    for error in group.exceptions:
        found += _leaves(error) if isinstance(error, BaseExceptionGroup) else [error]
    return found


def _drop_stdout() -> None:
    """What is still buffered goes nowhere, so that the interpreter's last flush is quiet."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
