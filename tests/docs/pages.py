"""The command blocks of the README and of the pages under docs/, in the order in which they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path

ROOT = Path(__file__).parents[2]

PAGES = (
    "README.md",
    "docs/first-story.md",
    "docs/first-alert.md",
    "docs/outlets.md",
    "docs/docker.md",
    "docs/reverse-proxy.md",
    "docs/backup.md",
    "docs/scaling.md",
    "docs/prometheus.md",
    "docs/evidence.md",
)
"""The pages that a user follows one after the other: each goes on where the one before it ended. All
other pages stand for themselves."""


class Need(Enum):
    """What a block needs that a test has not; the page says so before it: `<!-- needs: domain -->`."""

    DOMAIN = "domain"  # a public host name, with a certificate
    MACHINE = "machine"  # another machine, or rights over this one
    SERVER = "server"  # a server of another make: PostgreSQL, Prometheus, nginx
    ACCOUNT = "account"  # an account with somebody else's service
    REGISTRY = "registry"  # packages from the network
    MINUTE = "minute"  # more than half a minute; another test runs it


@dataclass(frozen=True, slots=True)
class Block:
    """A block of a page: commands, or a file that the page says to write."""

    page: str
    line: int  # of its first line, from 1
    text: str
    file: str = ""  # the path named in its first line, for a file
    needs: Need | None = None
    stops: bool = False  # whether the page says before it that the daemon is stopped

    @property
    def place(self) -> str:
        """Where it stands."""
        return f"{self.page}:{self.line}"

    def commands(self) -> Iterator[tuple[int, str]]:
        """Its commands with their lines; one that goes on over several lines is one."""
        pending, began, closing = "", self.line, ""
        for number, line in enumerate(self.text.splitlines(), self.line):
            if not pending:
                began = number
            pending += line + "\n"
            here = re.search(r"<<\s*'?(\w+)'?", line)
            closing = here[1] if here else closing
            if (closing and line.strip() != closing) or line.endswith("\\"):
                continue
            if pending.strip() and not pending.lstrip().startswith("#"):
                yield began, pending.strip()
            pending = closing = ""


@dataclass(slots=True)
class _Said:
    """What the comments before a block say of it."""

    needs: Need | None = None
    stops: bool = False
    unknown: list[str] = field(default_factory=list)


COMMAND = re.compile(
    r"(?:\. |[A-Z_]+=\S+ )?(?:monitor|make|docker|python3?|curl|cd|mkdir|export|pipx|uv|sed|cp|mv|rm|cat|echo|printf|pip|zstd|sha256sum|\.venv/bin/\S+|\. \S+|sudo|kill|psql|pg_dump|pg_restore|htpasswd|promtool|openssl|base64|jq|test|tar|ssh|scp|rsync)\b"
)
"""How a line of an indented block begins that is a command."""

_FENCE = re.compile(r"^```(\w*)\s*$")
_COMMENT = re.compile(r"^<!-- (.*?) -->$")


def blocks(page: str) -> Iterator[Block]:
    """The blocks of a page that are commands, or files with their path in a first line `# path`.

    Raises ValueError for a comment that says what no test knows.
    """
    said = _Said()
    lines = (ROOT / page).read_text(encoding="utf-8").splitlines()
    index = 0
    while index < len(lines):
        line = lines[index]
        if comment := _COMMENT.match(line):
            _hear(comment[1], said, f"{page}:{index + 1}")
        elif fence := _FENCE.match(line):
            end = next(n for n in range(index + 1, len(lines)) if lines[n] == "```")
            text = "\n".join(lines[index + 1 : end])
            if named := re.match(r"# ((?:[\w.-]+/)*[\w.-]+\.\w+)(?:\s|$)", text):
                yield Block(page, index + 2, text + "\n", named[1], said.needs, said.stops)
                said = _Said()
            elif fence[1] == "sh":
                yield Block(page, index + 2, text, needs=said.needs, stops=said.stops)
                said = _Said()
            index = end
        elif line.startswith("    ") and (index == 0 or not lines[index - 1].strip()):
            end = index
            while end < len(lines) and (lines[end].startswith("    ") or not lines[end].strip()):
                end += 1
            text = "\n".join(part[4:] for part in lines[index:end])
            if COMMAND.match(text):
                yield Block(page, index + 1, text, needs=said.needs, stops=said.stops)
                said = _Said()
            index = end - 1
        index += 1


def _hear(words: str, said: _Said, place: str) -> None:
    if words == "stop the daemon":
        said.stops = True
    elif words.startswith("needs: "):
        said.needs = Need(words.removeprefix("needs: "))
    else:
        raise ValueError(f"{place}: no test knows what {words!r} means")
