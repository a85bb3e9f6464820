"""The root command: global options, and the commands and groups beneath it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from monitor import __version__
from monitor.cli import console, failing
from monitor.cli.diff import diff

app = console.group(
    "Watches published news: what changed in an article, does it matter, was it done quietly, "
    "and who else covers the story."
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
    _version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_show_version, is_eager=True, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    """Keeps the global options for the command that follows."""
    console.set_options(config=config, color=not no_color)


app.command(no_args_is_help=True)(diff)


def _add(name: str) -> None:
    """Adds the command group of `monitor/cli/<name>.py`, once that module is there."""
    if find_spec(f"monitor.cli.{name}") is not None:
        app.add_typer(import_module(f"monitor.cli.{name}").app, name=name)


for _name in ("baseline", "coverage", "match"):
    _add(_name)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. Returns the exit code: 0 fine, 1 problem found, 2 wrong use, 130 Ctrl-C."""
    return failing.run(app, arguments)
