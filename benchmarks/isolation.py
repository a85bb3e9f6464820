"""What hostile pages do to the daemon: `/healthz`, SIGTERM, and memory with large pages.

The real daemon on loopback. Two pages spin in the worker processes, at every look and for as long
as they may; four pages of nine megabytes each are edited at every visit.
"""

from __future__ import annotations

import signal
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

from monitor.adapters.store import open_store
from tests.daemon.hostile import HostileDaemon, article, under_watch

ASKED = 200
LARGE = 9_000_000
PAGES = 4
PARAGRAPH = "The harbour master said that all who were aboard had been told of it. " * 7
LONGEST = 300.0
"""Seconds that the large pages are waited for."""


def of_scripts(path: str, visit: int) -> str:
    """The article with a script of nine megabytes, as heavy pages are."""
    head, _, tail = article(path, visit).partition("<article>")
    return f"{head}<script>{'state=[0];' * (LARGE // 10)}</script><article>{tail}"


def of_text(path: str, visit: int) -> str:
    """Nine megabytes, a third of them paragraphs of the article: more than any article has."""
    head, _, tail = article(path, visit).partition("<article>")
    script = f"<script>{'state=[0];' * (LARGE * 2 // 30)}</script>"
    told = "".join(
        f"<p>Ferry {n} left the harbour at dawn. {PARAGRAPH}</p>"
        for n in range(LARGE // 3 // len(PARAGRAPH))
    )
    return f"{head}{script}<article>{told}{tail}"


def memory(daemon: HostileDaemon) -> float:
    """Megabytes of the daemon and all its processes: what they share is counted once (PSS)."""
    total = 0.0
    for pid in daemon.processes():
        with suppress(OSError):
            told = Path(f"/proc/{pid}/smaps_rollup").read_text()
            total += int(told.partition("\nPss:")[2].split()[0]) / 1_000
    return total


def begun(daemon: HostileDaemon) -> None:
    """Waits until the web view answers."""
    while True:
        with suppress(OSError):
            daemon.health()
            return
        time.sleep(0.1)


def while_pages_spin(folder: Path) -> None:
    with under_watch(folder, "/1/spins", "/2/spins", "/ferry") as daemon:
        begun(daemon)
        while len(daemon.site.requests) < 2:
            time.sleep(0.1)
        took = []
        for _ in range(ASKED):
            time.sleep(0.05)
            took.append(daemon.health()[0])
        took.sort()
        stopped = daemon.stop(signal.SIGTERM)
        time.sleep(1)
        left = len(daemon.processes())
    print(f"/healthz while two pages spin  median {took[len(took) // 2] * 1000:.0f} ms")
    print(f"                               slowest {took[-1] * 1000:.0f} ms of {ASKED}")
    print(f"SIGTERM                        {stopped:.1f} s, processes left: {left}")


def with_large_pages(folder: Path, large: Callable[[str, int], str]) -> None:
    paths = [f"/large/{n}" for n in range(PAGES)]
    with under_watch(folder, *paths, body=large) as daemon:
        begun(daemon)
        quiet = memory(daemon)
        most, end, looks = quiet, time.monotonic() + LONGEST, 0
        with closing(open_store(f"sqlite:///{folder}/monitor.db", read_only=True)) as store:
            while looks < 3 * PAGES and time.monotonic() < end:
                most = max(most, memory(daemon))
                looks = sum(len(store.history.checks(a.id)) for a in store.articles.all())
                time.sleep(0.05)
            ended = sorted({a.last_outcome.value for a in store.articles.all() if a.last_outcome})
    print(f"memory at the start, {large.__name__:10}  {quiet:.0f} MB (PSS, all processes)")
    print(f"  with {PAGES} pages of {LARGE // 1_000_000} MB, most     {most:.0f} MB")
    print(f"  looks                        {looks}: {', '.join(ended)}")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        while_pages_spin(Path(folder))
    for large in (of_scripts, of_text):
        with tempfile.TemporaryDirectory() as folder:
            with_large_pages(Path(folder), large)
