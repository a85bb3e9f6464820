"""The root command: global options, and the commands and groups beneath it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer
from typer.completion import completion_init  # type: ignore[attr-defined] # has no public name

from monitor import __version__
from monitor.cli import (
    alerts,
    baseline,
    configuration,
    console,
    coverage,
    database,
    failing,
    outlets,
    stories,
    watch,
)
from monitor.cli.check import check
from monitor.cli.diff import diff
from monitor.cli.extract import extract
from monitor.cli.figures import figures
from monitor.cli.health import doctor, status
from monitor.cli.log import log
from monitor.cli.match import match
from monitor.cli.reextract import reextract
from monitor.cli.running import completion, run
from monitor.cli.show import show, verify

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


app.command()(run)
app.command()(check)
app.command()(log)
app.command(no_args_is_help=True)(show)
app.command(no_args_is_help=True)(diff)
app.command(no_args_is_help=True)(extract)
app.command(no_args_is_help=True)(figures)
app.command()(status)
app.command()(doctor)
app.command()(verify)
app.command()(reextract)
app.command(no_args_is_help=True)(match)
app.command(no_args_is_help=True)(completion)
for name, part in {
    "watch": watch.app,
    "story": stories.app,
    "outlet": outlets.app,
    "baseline": baseline.app,
    "coverage": coverage.app,
    "alerts": alerts.app,
    "db": database.app,
    "config": configuration.app,
}.items():
    app.add_typer(part, name=name)


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command. Returns the exit code: 0 fine, 1 problem found, 2 wrong use, 130 Ctrl-C."""
    completion_init()
    return failing.run(app, arguments)
