"""What the README tells people to type, and its samples, hold."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import typer

from monitor.cli import app
from monitor.core.alerts.signing import make_secret, sign

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = sorted(
    {
        line.partition("#")[0].strip()
        for line in README.splitlines()
        if line.startswith("    monitor ")
    }
    | set(re.findall(r"`(monitor [a-z][^`]*)`", README))
)


def samples(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, flags=re.DOTALL)


def test_it_is_read_in_three_minutes():
    assert README.count("\n") <= 150


def test_the_command_is_put_on_the_path_before_it_is_typed():
    assert 0 < README.find("    . .venv/bin/activate\n") < README.find("\n    monitor ")


@pytest.mark.parametrize("line", COMMANDS)
def test_commands_and_options_exist(line):
    command = typer.main.get_command(app)
    words = shlex.split(line)[1:]
    while words and hasattr(command, "commands"):
        assert words[0] in command.commands, line
        command = command.commands[words.pop(0)]
    options = {name for p in command.params for name in (*p.opts, *p.secondary_opts)}
    assert {word for word in words if word.startswith("--")} <= options


@pytest.mark.parametrize("name", re.findall(r"\]\(((?!http)[^)#]+)", README))
def test_links_lead_somewhere(name):
    assert (ROOT / name).is_file()


@pytest.mark.parametrize(
    "target", sorted(set(re.findall(r"^    make (\w+)", README, re.MULTILINE)))
)
def test_make_targets_exist(target):
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE)


@pytest.mark.parametrize("sample", samples("toml"))
def test_samples_of_settings_are_toml(sample):
    assert tomllib.loads(sample)


def test_the_sample_verifies_what_is_signed_and_nothing_else():
    scope: dict = {}
    exec(samples("python")[0], scope)  # noqa: S102 - the README's own sample
    secret = make_secret(bytes(range(32)))
    signature = sign(secret, id="evt_1", timestamp=1_700_000_000, body=b"{}")
    headers = {
        "webhook-id": "evt_1",
        "webhook-timestamp": "1700000000",
        "webhook-signature": f"v1,AAAA {signature}",
    }
    assert scope["verify"](secret, headers, b"{}")
    assert not scope["verify"](secret, headers, b"{} ")
