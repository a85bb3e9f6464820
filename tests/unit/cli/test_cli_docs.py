"""docs/cli.md names every command and each of its options."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from monitor.cli import app

DOC = (Path(__file__).parents[3] / "docs" / "cli.md").read_text(encoding="utf-8")


def commands(command: Any, words: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, below in getattr(command, "commands", {}).items():
        if hasattr(below, "commands"):
            yield from commands(below, (*words, name))
        else:
            yield (*words, name), below


EVERY = list(commands(typer.main.get_command(app), ("monitor",)))


def section(words: tuple[str, ...]) -> str:
    """The text between the heading that a command stands under and the next one."""
    parts = re.split(r"^(?=##)", DOC, flags=re.MULTILINE)
    name = re.escape(" ".join(words))
    found = [part for part in parts if re.search(rf"{name}(?![\w-])", part)]
    titled = [part for part in found if re.match(rf"### {name}(?![\w-])", part)]
    return (titled or found or [""])[0]


def test_there_are_commands() -> None:
    assert len(EVERY) > 25


def test_every_command_is_documented() -> None:
    assert not [" ".join(words) for words, _ in EVERY if not section(words)]


@pytest.mark.parametrize(("words", "command"), EVERY, ids=[" ".join(w) for w, _ in EVERY])
def test_options_are_documented(words: tuple[str, ...], command: Any) -> None:
    text = section(words)
    names = [
        option
        for parameter in command.params
        for option in (*parameter.opts, *parameter.secondary_opts)
        if option.startswith("--") and option != "--help"
    ]
    missing = [name for name in names if not re.search(rf"`{name}(?![\w-])", text)]
    assert not missing


@pytest.mark.parametrize("command", [c for _, c in EVERY], ids=[" ".join(w) for w, _ in EVERY])
def test_command_and_options_have_help(command: Any) -> None:
    assert command.help
    assert not [parameter.name for parameter in command.params if not parameter.help]


def test_no_command_is_documented_that_is_not_there() -> None:
    known = {" ".join(words) for words, _ in EVERY} | {
        " ".join(words[:2]) for words, _ in EVERY if len(words) > 2
    }
    named = re.findall(r"^(?:### |\| `)(monitor [a-z]+(?: (?:[a-z]+))?)", DOC, re.MULTILINE)
    assert not set(named) - known
