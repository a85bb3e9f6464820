"""The root command: global options, and the commands and groups beneath it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from keyword import iskeyword
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.completion import completion_init  # type: ignore[attr-defined] # has no public name
from typer.core import TyperGroup

from monitor import __version__
from monitor.cli import console, failing

_COMMANDS = {
    "init": "starting",
    "run": "running",
    "check": "check",
    "log": "log",
    "search": "search",
    "show": "show",
    "diff": "diff",
    "extract": "extract",
    "figures": "figures",
    "status": "health",
    "doctor": "health",
    "verify": "show",
    "reextract": "reextract",
    "match": "match",
    "facts": "facts",
    "completion": "running",
    "import": "importing",
    "export": "exporting",
    "watch": "watch",
    "story": "stories",
    "outlet": "outlets",
    "baseline": "baseline",
    "coverage": "coverage",
    "alerts": "alerts",
    "db": "database",
    "config": "configuration",
}
"""The modules of `monitor.cli` that hold the commands and groups, in the order of the help. A
command is the function of its name, a group is the module's `app`."""

_ALIASES = {"outlets": "outlet", "stories": "story"}
"""Further names of groups, as people write them; the help lists the first ones."""

_COMPLETING = "_MONITOR_COMPLETE"
"""The variable by which the script of `monitor completion` asks for words."""

_NEED_ARGUMENTS = frozenset(
    {
        "show",
        "diff",
        "extract",
        "figures",
        "match",
        "facts",
        "completion",
        "import",
        "export",
        "search",
    }
)
"""Commands that show their help when they are given nothing."""


class _Commands(Mapping[str, Any]):
    """The commands by name; a command's module is imported when it is asked for."""

    def __init__(self) -> None:
        self._loaded: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401 - typer's own command class is private
        name = _ALIASES.get(name, name)
        if name not in self._loaded:
            module = import_module(f"monitor.cli.{_COMMANDS[name]}")
            part = console.group("")
            if hasattr(module, "app"):
                part.add_typer(module.app, name=name)
            else:
                function = getattr(module, f"{name}_" if iskeyword(name) else name)
                part.command(name, no_args_is_help=name in _NEED_ARGUMENTS)(function)
            self._loaded[name] = typer.main.get_group(part).commands[name]
        return self._loaded[name]

    def __contains__(self, name: object) -> bool:
        return name in _COMMANDS or name in _ALIASES

    def __iter__(self) -> Iterator[str]:
        return iter(_COMMANDS)

    def __len__(self) -> int:
        return len(_COMMANDS)


class _LazyGroup(TyperGroup):
    """The root: one command loads its own module and none of the others."""

    def __init__(self, **attributes: Any) -> None:  # noqa: ANN401 - as typer hands them over
        super().__init__(**attributes)
        self.commands = _Commands()  # type: ignore[assignment] # none is added or taken away


app = console.group(
    "Watches published news: what changed in an article, does it matter, was it done quietly, "
    "and who else covers the story.",
    cls=_LazyGroup,
)


def _show_version(wanted: bool) -> None:
    if wanted:
        console.say(f"monitor {__version__}")
        raise typer.Exit


@app.callback()
def root(
    *,
    config: Annotated[
        Path | None,
        typer.Option(
            "--config",
            metavar="DIR",
            help="The config folder; otherwise $MONITOR_CONFIG_DIR, ./config, or the shipped one.",
        ),
    ] = None,
    no_color: Annotated[
        bool, typer.Option("--no-color", help="No colours; so does the variable NO_COLOR.")
    ] = False,
    wide: Annotated[
        bool,
        typer.Option("--wide", help="Tables with all columns, a row a line, however long."),
    ] = False,
    columns: Annotated[
        str,
        typer.Option(
            "--columns", metavar="NAME,…", help="Only these columns of a table, by their headings."
        ),
    ] = "",
    utc: Annotated[
        bool, typer.Option("--utc", help="Times in UTC, whatever display.zone says.")
    ] = False,
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    """Keeps the global options for the command that follows."""
    chosen = tuple(name.strip().lower() for name in columns.split(",") if name.strip())
    console.set_options(config=config, color=not no_color, wide=wide, columns=chosen, utc=utc)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. Returns the exit code: 0 fine, 1 problem found, 2 wrong use, 130 Ctrl-C."""
    completion_init()
    if _COMPLETING in os.environ:
        # What is typed so far is read without converting values, which loads pydantic: half the
        # time of a completion. An option whose conversion cannot be had counts as not given.
        sys.modules.setdefault("typer._adapters", None)  # type: ignore[arg-type] # as documented
    return failing.run(app, arguments)
