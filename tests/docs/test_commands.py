"""Every command block of the README and of docs/ runs, in order and as printed, in a fresh folder.

A page's blocks of commands are those indented by four spaces that begin with a command, and those marked
`sh`; a block whose first line is `# path/of/a/file` is a file that the reader is told to write (what is
there already is kept, and the block added). Blocks that need what no test has say so in a comment before
them (`Need`), and are listed in the output.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs import world
from tests.docs.pages import PAGES, ROOT, Block, blocks

LONG_RUNNING = {"make run": "next ", "monitor run": "next ", "python3 -m http.server": ""}
"""Commands that go on until Ctrl-C, and what they say once they are up."""

FINDS = {"monitor doctor", "monitor outlet test", "monitor config check", "monitor search"}
"""Commands that tell by their exit code what they found: 1 is an answer of theirs."""

ARTICLE = (
    '{"id": "%s", "url": "https://%s.example/1", "title": "Ferry aground off Selwyn Point", "text": '
    '"Lifeboats took 214 people off the ferry off Selwyn Point, the harbour board said on Monday."}'
)
GIVEN = {
    "known.jsonl": "\n".join(ARTICLE % (name, name) for name in ("a", "b")),
    "seeds.jsonl": ARTICLE % ("a", "a"),
    "articles.jsonl": ARTICLE % ("c", "c"),
    "story.json": '{"id": "ferry", "title": "The ferry off Selwyn Point"}',
    "old.html": "<html><body><article><h1>Ferry</h1><p>214 people left it.</p></article></body></html>",
    "new.html": "<html><body><article><h1>Ferry</h1><p>241 people left it.</p></article></body></html>",
}
"""Files that a page speaks of as the reader's own."""

WHERE = {"docs/development.md": "~/monitor"}
"""Where the pages that stand for themselves begin, if not in the folder of the reader's own files."""

OTHERS = sorted(
    str(path.relative_to(ROOT))
    for path in (ROOT / "docs").glob("*.md")
    if str(path.relative_to(ROOT)) not in PAGES
)


def test_the_pages_are_there() -> None:
    assert [page for page in PAGES if not (ROOT / page).is_file()] == []


@pytest.mark.timeout(900)  # a minute, where the machine has nothing else to do
def test_every_command_block_runs_as_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    began = time.monotonic()
    stumbles: list[str] = []
    left_out: list[str] = []
    with (
        world.serving(tmp_path) as (_site, environment),
        world.shell(tmp_path, environment, world.checkout(tmp_path / "monitor")) as shell,
    ):
        for page in (*PAGES, *OTHERS):
            if page in OTHERS:
                shell.type(f"cd {WHERE.get(page, '~/desk')}")
            if page == OTHERS[0]:
                for name, text in GIVEN.items():
                    shell.type(f"cat > {name} <<'END'\n{text}\nEND")
            for block in blocks(page):
                if block.stops:
                    shell.stop()
                if block.needs:
                    left_out.append(f"{block.place} needs a {block.needs.value}")
                else:
                    stumbles += _run(shell, block)
    with capsys.disabled():
        told = [f"{len(left_out)} blocks of the docs are not run:", *left_out]
        seconds = time.monotonic() - began
        sys.stdout.write("\n" + "\n  ".join(told) + f"\nthe others took {seconds:.0f} s\n")
    assert not stumbles, "\n\n".join(stumbles)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("wrong", ["monitor lgo", "monitor log --snice 2d", "monitor show nothing"])
def test_a_wrong_command_is_a_stumble(tmp_path: Path, wrong: str) -> None:
    with (
        world.serving(tmp_path) as (_site, environment),
        world.shell(tmp_path, environment, world.checkout(tmp_path / "monitor")) as shell,
    ):
        shell.type(". .venv/bin/activate")
        (said,) = _run(shell, Block("docs/some.md", 7, f"{wrong}   # words\n# a remark\n"))
        assert said.startswith(f"docs/some.md:7: {wrong}")
        assert not list(_run(shell, Block("docs/some.md", 7, "monitor config check")))


def _await_first_look(shell: world.Shell, seconds: float = 60) -> None:
    """Waits until nothing is left that was never looked at: what a daemon looks at, a check leaves."""
    end = time.monotonic() + seconds
    while '"last_checked_at": null' in shell.type("monitor watch list --json").out:
        assert time.monotonic() < end, "the daemon does not look"
        time.sleep(0.2)


def _run(shell: world.Shell, block: Block) -> Iterator[str]:
    """What goes wrong in a block: a line for each command that fails."""
    if block.file:
        begin = f"mkdir -p $(dirname {block.file}); cat >> {block.file}"
        done = shell.type(f"{begin} <<'END OF FILE'\n\n{block.text}\nEND OF FILE")
        if done.code:
            yield f"{block.place}: {block.file}: {done.err}"
        return
    for line, command in block.commands():
        up = next((up for name, up in LONG_RUNNING.items() if command.startswith(name)), None)
        if command.startswith("monitor check") and shell.running:
            _await_first_look(shell)
        done = shell.type(command) if up is None else shell.start(command, up)
        words = " ".join(re.split(r"\s+", command)[:3])
        allowed = {0, 1} if any(words.startswith(name) for name in FINDS) else {0}
        if done.code not in allowed or "Traceback" in done.err:
            yield f"{block.page}:{line}: {command}\n  ended with {done.code}\n{done.out[-600:]}{done.err[-1200:]}"
