"""`monitor run` and `monitor completion`."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated

import typer

from monitor.errors import UsageError

_SHELLS = ("bash", "zsh", "fish")


def run() -> None:
    """Run the daemon until Ctrl-C or SIGTERM.

    The database is set up or brought up to date first.
    """
    import asyncio

    from monitor.app.app import App
    from monitor.app.service import serve
    from monitor.cli.session import load_settings

    loop_factory = None  # asyncio's own loop, where the faster one cannot be installed
    with suppress(ImportError):
        import uvloop

        loop_factory = uvloop.new_event_loop
    with (
        App.open(load_settings(), migrate=True) as app,
        asyncio.Runner(loop_factory=loop_factory) as runner,
    ):
        code = runner.run(serve(app))
    raise typer.Exit(code)


def completion(
    shell: Annotated[
        str,
        typer.Argument(
            metavar="SHELL",
            help="bash, zsh or fish.",
            autocompletion=lambda: list(_SHELLS),
        ),
    ],
) -> None:
    """Print the completion script of a shell.

    bash: monitor completion bash >> ~/.bashrc; zsh: monitor completion zsh >> ~/.zshrc;
    fish: monitor completion fish > ~/.config/fish/completions/monitor.fish
    """
    from typer.completion import get_completion_script  # type: ignore[attr-defined] # no other

    from monitor.cli.console import say

    if shell not in _SHELLS:
        raise UsageError(f"no completion for {shell!r}", mend=f"give one of {', '.join(_SHELLS)}")
    say(get_completion_script(prog_name="monitor", complete_var="_MONITOR_COMPLETE", shell=shell))
