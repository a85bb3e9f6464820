"""`monitor config`: what is configured, where it was set, and whether it is right."""

from __future__ import annotations

from typing import Annotated

import typer

from monitor.cli import jsonout
from monitor.cli.console import Cell, Json, group, say, table

app = group("The configuration: show it, prove it.")


@app.command()
def show(
    prefix: Annotated[
        str, typer.Argument(metavar="KEY", help="Only keys that begin so: fetch, routes, …")
    ] = "",
    *,
    changed: Annotated[
        bool, typer.Option("--changed", help="Only what is not at its default.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Show every setting, its value and where it was set; secrets are masked."""
    from monitor.cli.lookup import unknown
    from monitor.cli.session import load_settings
    from monitor.model.config import Settings
    from monitor.settings.show import describe

    every = describe(load_settings())
    lines = [line for line in every if line.key.startswith(prefix)]
    if not lines:
        raise unknown("setting", prefix, (line.key for line in every))
    if changed:
        usual = {line.key: line.value for line in describe(Settings())}
        lines = [
            line
            for line in lines
            if line.value != usual.get(line.key)
            and not (line.key.startswith("routes[") and line.origin == "default")
        ]
    if as_json:
        jsonout.emit_each(lines)
        return
    table(
        ("key", "value", "set in"),
        [(line.key, line.value, Cell(line.origin, _style(line.origin))) for line in lines],
        wide=(1, 2),
        empty="every setting is at its default",
    )


@app.command()
def check(*, as_json: Json = False) -> None:
    """Prove the config folder: every problem with its file, line, key and mend.

    The exit code is 1 when something is wrong.
    """
    from monitor.cli.session import load_settings
    from monitor.errors import ConfigError

    try:
        settings = load_settings()
    except ConfigError as error:
        if not as_json:
            raise
        jsonout.emit({"ok": False, "problems": error.message.splitlines(), "mend": error.mend})
        raise typer.Exit(1) from error
    closed = [route for route in settings.routes if route.closed and route.enabled]
    told = {
        "ok": not closed,
        "folder": str(settings.config_dir),
        "files": [str(file) for file in settings.files],
        "stories": [story.id for story in settings.stories],
        "outlets": [outlet.id for outlet in settings.outlets],
        "routes": [route.id for route in settings.routes],
        "closed": {route.id: route.closed for route in closed},
    }
    if as_json:
        jsonout.emit(told)
    else:
        say(
            f"{settings.config_dir}: nothing is wrong; files: {len(settings.files)}, "
            f"stories: {len(settings.stories)}, outlets: {len(settings.outlets)}, "
            f"routes: {len(settings.routes)}"
        )
        for route in closed:
            say(f"route {route.id} is closed, and its alerts wait: {route.closed}")
    if closed:
        raise typer.Exit(1)


def _style(origin: str) -> str:
    return "dim" if origin == "default" else ""
