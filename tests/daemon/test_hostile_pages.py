"""Whatever a page does, the daemon answers, goes on, and stops when it is told to."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest

from monitor.adapters.store import SqlStore, open_store
from monitor.model.watch import Outcome
from tests.daemon.hostile import HostileDaemon, under_watch

GOOD = ("/ferry", "/harbour")
pytestmark = pytest.mark.timeout(300)


def waits_for(condition: Callable[[], object], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.1)


def answers(daemon: HostileDaemon) -> bool:
    with suppress(OSError):
        return bool(daemon.health())
    return False


def opened(daemon: HostileDaemon) -> SqlStore:
    return open_store(f"sqlite:///{daemon.folder}/monitor.db", read_only=True)


def outcomes(store: SqlStore) -> dict[str, Outcome | None]:
    return {a.url.rpartition("/")[2]: a.last_outcome for a in store.articles.all()}


def spinning(daemon: HostileDaemon) -> list[int]:
    """The worker processes that are deep in a page: two samples of processor time apart."""

    def used(pid: int) -> int:
        with suppress(OSError):
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            return int(fields[11])
        return 0

    assert daemon.process is not None
    others = [pid for pid in daemon.processes() if pid != daemon.process.pid]
    before = {pid: used(pid) for pid in others}
    time.sleep(1)
    return [pid for pid in others if used(pid) > before[pid] + 15]


def test_the_rest_goes_on_and_each_is_told(tmp_path: Path) -> None:
    hostile = ("/spins", "/eats", "/crashes", "/faulty")
    with under_watch(tmp_path, *hostile, *GOOD, timeout="2s") as daemon:
        waits_for(lambda: answers(daemon))
        with closing(opened(daemon)) as store:
            slowest = 0.0

            def ended() -> bool:
                nonlocal slowest
                slowest = max(slowest, daemon.health()[0])
                found = outcomes(store)
                return all(found[path[1:]] is not None for path in hostile)

            waits_for(ended)
            assert slowest < 1
            assert {path: outcomes(store)[path[1:]] for path in hostile} == {
                "/spins": Outcome.TOO_COSTLY,
                "/eats": Outcome.TOO_COSTLY,
                "/crashes": Outcome.FAULTY,
                "/faulty": Outcome.FAULTY,
            }
            good = {a.id: a.snapshots for a in store.articles.all() if a.url.endswith(GOOD)}
            assert len(good) == 2
            assert all(good.values())
            waits_for(lambda: all(store.articles.get(i).snapshots > n for i, n in good.items()))
            assert store.history.verify() == store.maintenance.check() == ()
            counts = store.maintenance.counts(store.articles.all()[0].added_at)
            assert (counts.faulty, counts.too_costly) == (2, 2)
        _, told = daemon.health()
        assert told["status"] == "degraded"  # still 200: a restart would mend nothing
        assert len(told["troubles"]) == 2
        status = daemon.run("status")
        assert "faulty" in status
        assert "too costly" in status
        assert "OverflowError: a number that nobody" in daemon.run("show", "/faulty", "--fault")


def test_it_stops_when_told_to_though_pages_spin(tmp_path: Path) -> None:
    """The first looks at two pages that never end take all workers there are."""
    for number, code in ((signal.SIGTERM, 0), (signal.SIGINT, 0)):
        folder = tmp_path / number.name
        folder.mkdir()
        with under_watch(folder, "/1/spins", "/2/spins", *GOOD, timeout="1m") as daemon:
            waits_for(lambda: answers(daemon) and len(spinning(daemon)) == 2)
            if number is signal.SIGINT:  # as Ctrl-C on a terminal: to every process
                for pid in daemon.processes():
                    os.kill(pid, signal.SIGINT)
            assert daemon.stop(number) < 10
            assert daemon.process is not None
            assert daemon.process.returncode == code
            waits_for(lambda: not daemon.processes(), 5)
            assert "Traceback" not in daemon.log()
            with closing(opened(daemon)) as store:
                left = [a for a in store.articles.all() if a.last_checked_at is None]
                assert left, "what spun was given back, unrecorded"


def test_a_daemon_that_is_killed_leaves_no_worker_behind(tmp_path: Path) -> None:
    with under_watch(tmp_path, "/1/spins", "/2/spins", timeout="1m") as daemon:
        waits_for(lambda: len(spinning(daemon)) == 2)
        daemon.stop(signal.SIGKILL)
        waits_for(lambda: not daemon.processes(), 5)


def test_workers_that_are_killed_harm_no_check(tmp_path: Path) -> None:
    """Every process but the daemon's own, with SIGKILL, over and over."""
    with under_watch(tmp_path, *GOOD, floor="1s") as daemon:
        waits_for(lambda: answers(daemon))
        assert daemon.process is not None
        with closing(opened(daemon)) as store:
            articles = store.articles.all()

            def checks() -> list[int]:
                return [len(store.history.checks(article.id, limit=1_000)) for article in articles]

            for _ in range(5):
                before = checks()
                for pid in daemon.processes():
                    if pid != daemon.process.pid:
                        with suppress(ProcessLookupError):
                            os.kill(pid, signal.SIGKILL)
                waits_for(lambda before=before: all(map(int.__gt__, checks(), before)))
            bad = [
                check.entry.reason
                for article in articles
                for check in store.history.checks(article.id, limit=1_000)
                if check.entry.outcome in {Outcome.FAULTY, Outcome.TOO_COSTLY}
            ]
            assert not bad
            assert store.history.verify() == ()
