"""A daemon under watch of pages that are as hostile as a page can be, on loopback.

    python -m tests.daemon.hostile run

is `monitor run`, but that evaluating a page whose address says so spins, eats memory, crashes or
brings out a fault: what hostile pages did, and what some day another one may do.
"""

from __future__ import annotations

import ctypes
import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from monitor import pipeline
from monitor.core.check.context import CheckContext
from monitor.core.check.evaluate import evaluate as evaluate_well
from monitor.core.check.examine import Examined
from monitor.model.response import Response
from monitor.model.story import Selectors
from monitor.model.watch import ArticleState, CheckDecision

ROOT = Path(__file__).parents[2]

_SETTINGS = """
[store]
url = "sqlite:///{folder}/monitor.db"
[fetch]
allow_networks = ["127.0.0.0/8"]
delay = "0s"
robots = false
timeout = "{fetch}"
connect_timeout = "2s"
[schedule]
tick = "1s"
discovery = false
lease = "{lease}"
[evaluation]
timeout = "{timeout}"
[web]
port = {port}
{more}
"""

_STORY = """
title = "Under watch"
watch = [{urls}]
[intervals]
floor = "{floor}"
ceiling = "{floor}"
"""


def evaluate(
    state: ArticleState, response: Response, selectors: Selectors, context: CheckContext
) -> CheckDecision | Examined:
    """What `monitor.core.check.evaluate` does, or what the address asks for."""
    if response.url.endswith("/spins"):
        sum(iter(int, 1))  # in C, and holding the interpreter's lock
    if response.url.endswith("/eats"):
        _ = [bytes(1_000_000) for _ in range(100_000)]
    if response.url.endswith("/crashes"):
        ctypes.string_at(0)
    if response.url.endswith("/faulty"):
        raise OverflowError("a number that nobody thought of")
    return evaluate_well(state, response, selectors, context)


@dataclass
class Site:
    """An HTTP server with one article at every address; `body` makes its page."""

    body: Callable[[str, int], str]
    requests: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.requests.append(self.path)
                page = site.body(self.path, site.requests.count(self.path)).encode()
                self.send_response(200)
                self.send_header("content-type", "text/html; charset=utf-8")
                self.send_header("content-length", str(len(page)))
                self.end_headers()
                self.wfile.write(page)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Nothing is said."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


def article(path: str, visit: int) -> str:
    """A usual page, edited at every visit."""
    paragraphs = "".join(
        f"<p>Part {n} of the report on {path.strip('/')} says that {visit * 100 + n} people "
        "crossed the strait by ferry that night, and that nobody among them was hurt.</p>"
        for n in range(12)
    )
    title = f"Report on {path.strip('/')}"
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title></head><body><article>"
        f"<h1>{title}</h1>{paragraphs}</article></body></html>"
    )


def _free_port() -> int:
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    server.server_close()
    return server.server_port


@dataclass
class HostileDaemon:
    """The daemon as a process of its own, in a folder of its own."""

    folder: Path
    site: Site
    paths: tuple[str, ...]
    timeout: str = "10s"
    floor: str = "2s"
    lease: str = "5m"
    fetch: str = "30s"
    more: str = ""  # further settings
    port: int = field(default_factory=_free_port)
    process: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        (self.folder / "config" / "stories").mkdir(parents=True)
        (self.folder / "config" / "outlets").mkdir()
        (self.folder / "config" / "monitor.toml").write_text(
            _SETTINGS.format(
                folder=self.folder,
                timeout=self.timeout,
                lease=self.lease,
                fetch=self.fetch,
                more=self.more,
                port=self.port,
            )
        )
        urls = ", ".join(f'"{self.site.base}{path}"' for path in self.paths)
        (self.folder / "config" / "stories" / "watch.toml").write_text(
            _STORY.format(urls=urls, floor=self.floor)
        )
        kept = {k: v for k, v in os.environ.items() if not k.startswith("MONITOR_")}
        self.environ = {
            **kept,
            "MONITOR_CONFIG_DIR": str(self.folder / "config"),
            "PYTHONPATH": str(ROOT),
        }

    def start(self) -> None:
        log = (self.folder / "monitor.log").open("ab")
        with log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.daemon.hostile", "run"],
                cwd=self.folder,
                env=self.environ,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def stop(self, number: signal.Signals) -> float:
        """Sends a signal; the seconds until the process has ended."""
        assert self.process is not None
        started = time.monotonic()
        self.process.send_signal(number)
        self.process.wait(60)
        return time.monotonic() - started

    def health(self) -> tuple[float, dict[str, Any]]:
        """Seconds that `/healthz` took, and what it said; OSError while nobody listens."""
        started = time.monotonic()
        with closing(http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)) as asked:
            asked.request("GET", "/healthz")
            told = json.loads(asked.getresponse().read())
        return time.monotonic() - started, told

    def run(self, *arguments: str) -> str:
        """What a command prints."""
        done = subprocess.run(
            [sys.executable, "-m", "monitor", *arguments],
            cwd=self.folder,
            env=self.environ,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout + done.stderr

    def log(self) -> str:
        return (self.folder / "monitor.log").read_text()

    def processes(self) -> list[int]:
        """The daemon's process and all that it has started, those that outlive it included."""
        assert self.process is not None
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                fields = (folder / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[3]) == self.process.pid and fields[0] != "Z":  # its session
                found.append(int(folder.name))
        return sorted(found)


@contextmanager
def under_watch(
    folder: Path, *paths: str, body: Callable[[str, int], str] = article, **facts: str
) -> Iterator[HostileDaemon]:
    """A daemon that runs, and is gone with all its processes when the block is left."""
    with closing(Site(body)) as site:
        daemon = HostileDaemon(folder, site, paths, **facts)
        daemon.start()
        try:
            yield daemon
        finally:
            for pid in daemon.processes():
                with suppress(ProcessLookupError):  # it may end by itself just now
                    os.kill(pid, signal.SIGKILL)
            assert daemon.process is not None
            daemon.process.wait()


if __name__ == "__main__":
    from monitor.__main__ import main
    from tests.daemon import hostile

    pipeline.evaluate = hostile.evaluate
    sys.exit(main())
