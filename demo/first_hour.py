"""`python -m demo.first_hour`: a newcomer's first hour, with the commands of the docs and their times.

With `--clone` it begins with a clone of this repository and `make run`, which fetches packages; without
it the environment that is at hand is used. Everything else is on loopback: the page, Slack, the link.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from demo.house import wait_for
from demo.serving import free_port, serve

ROOT = Path(__file__).parents[1]

PAGE = """<html lang="en"><head><title>Ferry aground off Selwyn Point</title>
<meta property="og:type" content="article"></head><body><article>
<h1>Ferry aground off Selwyn Point</h1>
<p>Lifeboats took {count} people off the ferry through the night, and all of them were at the quay
by seven in the morning, the harbour board said on Monday.</p>
<p>The ferry had left Port Selwyn at half past nine with cars, lorries and a coach party on board,
and ran onto a sandbank in thick fog an hour later, a spokeswoman for the board said.</p>
<p>Bay Line said that the next sailings were cancelled and that passengers with bookings would be
offered places on the buses that go round the bay until the ferry has been looked at.</p>
</article></body></html>"""

SETTINGS = """
[web]
port = {port}
public_url = "http://127.0.0.1:{port}"

[[routes]]
id = "slack"
kind = "slack"
url = "{slack}"
allow_private = true
"""


@dataclass(slots=True)
class Town:
    """A newspaper of one page, and a channel of Slack's."""

    count: int = 214
    messages: list[str] = field(default_factory=list)

    def app(self) -> Starlette:
        """Both, as one site."""
        return Starlette(
            routes=[
                Route("/2026/03/ferry-aground", self._article),
                Route("/hook", self._hook, methods=["POST"]),
                Route("/robots.txt", self._robots),
            ]
        )

    async def _article(self, _request: Request) -> Response:
        return HTMLResponse(PAGE.format(count=self.count))

    async def _hook(self, request: Request) -> Response:
        self.messages.append(json.dumps(await request.json()))
        return PlainTextResponse("ok")

    async def _robots(self, _request: Request) -> Response:
        return PlainTextResponse("User-agent: *\nAllow: /\n")


@dataclass(slots=True)
class Diary:
    """Writes down what is typed, and when it was done."""

    environ: dict[str, str]
    began: float = field(default_factory=time.monotonic)

    def wrote(self, what: str) -> None:
        """A line, with the seconds since the beginning."""
        sys.stdout.write(f"{time.monotonic() - self.began:7.1f} s  {what}\n")
        sys.stdout.flush()

    def ask(self, command: str, folder: Path) -> subprocess.CompletedProcess[str]:
        """Runs a command to its end, without writing it down."""
        return subprocess.run(  # noqa: S603 - our own program
            shlex.split(command),
            cwd=folder,
            env=self.environ,
            capture_output=True,
            text=True,
            check=False,
        )

    def type(self, command: str, folder: Path) -> str:
        """Types a command; RuntimeError with what it said where it fails."""
        done = self.ask(command, folder)
        self.wrote(f"$ {command}")
        if done.returncode:
            raise RuntimeError(f"{command}: {done.stdout}{done.stderr}")
        return done.stdout

    @contextmanager
    def running(self, command: str, folder: Path) -> Iterator[None]:
        """A command that goes on until Ctrl-C; begins when it says when it looks next."""
        log = folder / "said.log"
        with (
            log.open("w") as out,
            subprocess.Popen(  # noqa: S603 - our own program
                shlex.split(command),
                cwd=folder,
                env=self.environ,
                stdout=out,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            ) as process,
        ):
            try:
                wait_for(f"{command} to be up", lambda: _up(process, log), 600)
                self.wrote(f"$ {command}    (it watches)")
                yield
            finally:
                with suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGINT)


def main() -> int:
    """Lives through the hour. Returns 0 when every step came about."""
    with tempfile.TemporaryDirectory(prefix="monitor-first-hour-") as place:
        home, town, port = Path(place), Town(), free_port()
        diary = Diary(_environment(home))
        if "--clone" in sys.argv:
            diary.type(f"git clone --quiet --depth 1 file://{ROOT} monitor", home)
            with diary.running("make run", home / "monitor"):
                pass
            diary.environ["PATH"] = f"{home / 'monitor/.venv/bin'}:{diary.environ['PATH']}"
        with serve(town.app()) as base:
            _first_edit(diary, home, town, base, port)
    return 0


def _first_edit(diary: Diary, home: Path, town: Town, base: str, port: int) -> None:
    desk = home / "desk"
    desk.mkdir()
    # What docs/first-story.md says of a page of one's own: a private network, and no pauses.
    diary.environ |= {"MONITOR_FETCH__ALLOW_NETWORKS": "127.0.0.0/8", "MONITOR_FETCH__DELAY": "0s"}
    diary.type(f"monitor init {base}/2026/03/ferry-aground --contact you@desk.example", desk)
    with (desk / "config/monitor.toml").open("a") as settings:
        settings.write(SETTINGS.format(port=port, slack=f"{base}/hook"))
    diary.wrote("# a route and web.public_url are written to config/monitor.toml")
    diary.type("monitor config check", desk)
    with diary.running("monitor run", desk):
        wait_for("version 1", lambda: "version" in diary.ask("monitor show 1", desk).stdout, 60)
        town.count = 241
        diary.wrote("# the page's editor raises 214 to 241, without a word")
        diary.type("monitor check --all", desk)
        log = diary.type("monitor log --diff", desk)
        if "241" not in log:
            raise RuntimeError(f"the edit is not in the log: {log}")
        message = wait_for("the message in Slack", lambda: next(iter(town.messages), ""), 60)
        diary.wrote("# the message is in Slack")
        links = re.findall(rf"http://127\.0\.0\.1:{port}/[^\s|>\"\\]+", message)
        page = next(text for link in links if "241" in (text := _read(link)) and "214" in text)
        diary.wrote(f"# its link opens the redline ({len(page):,} characters of HTML)")
        (desk / "config/stories/pier.toml").write_text(
            f'title = "The pier"\nwatch = ["{base}/2026/03/ferry-aground?pier=1"]\n'
        )
        written = time.monotonic()
        wait_for("the new story", lambda: "is in use" in (desk / "said.log").read_text(), 30)
        took = time.monotonic() - written
        diary.wrote(f"# a story file that was added is in use, {took:.1f} s after it was written")


def _environment(home: Path) -> dict[str, str]:
    outer: Mapping[str, str] = os.environ
    own = {name: value for name, value in outer.items() if not name.startswith("MONITOR_")}
    return own | {"HOME": str(home), "PATH": f"{Path(sys.executable).parent}:{own['PATH']}"}


def _up(process: subprocess.Popen[bytes], log: Path) -> bool:
    said = log.read_text()
    if process.poll() is not None:
        raise RuntimeError(f"it ended:\n{said}")
    return "\nnext " in said or '"next"' in said


def _read(link: str) -> str:
    return httpx.get(link, timeout=30).text


if __name__ == "__main__":
    sys.exit(main())
