"""SIGKILL of the real daemon at any moment, workers and all: nothing is lost, doubled or altered.

    python -m tests.crash.test_daemon 300

does it three hundred times.
"""

from __future__ import annotations

import json
import random
import re
import signal
import sys
import tempfile
import time
from collections import Counter, defaultdict
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from monitor.adapters.store import SqlStore, open_store
from monitor.model.watch import Outcome
from tests.daemon.hostile import HostileDaemon, article, under_watch

PATHS = tuple(f"/report-{n}" for n in range(6))
_COUNT = re.compile(r"says that (\d+)00 people")
_ROUTE = """
[outbox]
tick = "1s"
timeout = "1s"
lease = "2s"
[[routes]]
id = "desk"
url = "http://127.0.0.1:{port}/hook"
allow_private = true
min_severity = "cosmetic"
"""


class Receiver:
    """Takes every alert, and keeps what came."""

    def __init__(self) -> None:
        self.bodies: dict[str, set[bytes]] = defaultdict(set)
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                receiver.bodies[self.headers["webhook-id"]].add(body)
                self.send_response(204)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002
                """Nothing is said."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()


def kills(folder: Path, times: int) -> str:
    """Kills the daemon so often, lets it come to rest, and looks at all that is stored and told."""
    rng = random.Random(7)
    with closing(Receiver()) as desk:
        more = _ROUTE.format(port=desk.server.server_port)
        facts = {"floor": "1s", "lease": "3s", "fetch": "2s", "more": more}
        with under_watch(folder, *PATHS, **facts) as daemon:
            wait(
                lambda: (folder / "monitor.db").exists() and len(daemon.site.requests) >= len(PATHS)
            )
            for number in range(1, times + 1):
                seen = len(daemon.site.requests)
                wait(lambda seen=seen: len(daemon.site.requests) > seen)
                time.sleep(rng.random() * 0.6)
                daemon.stop(signal.SIGKILL)
                wait(lambda: not daemon.processes())
                with closing(opened(daemon)) as store:
                    assert store.history.verify() == ()
                daemon.start()
                if number % 20 == 0:
                    print(f"{number} kills, the store is whole", flush=True)  # noqa: T201
            seen = len(daemon.site.requests)
            wait(lambda: len(daemon.site.requests) > seen + len(PATHS))
            daemon.stop(signal.SIGTERM)
            with closing(opened(daemon)) as store:
                return proved(store, daemon, desk)


def proved(store: SqlStore, daemon: HostileDaemon, desk: Receiver) -> str:
    """Every version is one that was served, none is there twice, each change has its alert."""
    assert store.history.verify() == store.maintenance.check() == ()
    alerts = store.outbox.deliveries(limit=100_000)
    changed = Counter(d.alert.article_id for d in alerts if d.alert.type == "article.changed")
    versions = 0
    for one in store.articles.all():
        path = "/" + one.url.rpartition("/")[2]
        stored = store.history.snapshots(one.id)
        visits = [int(_COUNT.findall(snapshot.extraction.text)[0]) for snapshot in stored]
        assert [snapshot.number for snapshot in stored] == list(range(1, len(stored) + 1))
        assert visits == sorted(set(visits)), "none twice, none out of order"
        assert visits[-1] <= daemon.site.requests.count(path)
        for snapshot, visit in zip(stored, visits, strict=True):
            assert snapshot.evidence is not None
            assert store.history.raw(snapshot.evidence.raw_sha256) == article(path, visit).encode()
        assert changed[one.id] == len(stored) - 1, "an alert for every change, and no other"
        outcomes = {check.entry.outcome for check in store.history.checks(one.id, limit=100_000)}
        assert not outcomes & {Outcome.FAULTY, Outcome.TOO_COSTLY}
        versions += len(stored)
    waiting = {d.alert.id for d in alerts if d.status != "delivered"}
    told = {d.alert.id: d.alert.body for d in alerts}
    assert set(told) - waiting <= set(desk.bodies), "what counts as delivered arrived"
    for name, bodies in desk.bodies.items():
        assert bodies == {told[name]}, "whatever came twice was the same"
    assert all(json.loads(body)["id"] == name for name, body in told.items())
    return f"{versions} versions, {len(told)} alerts, {len(waiting)} still on their way"


def opened(daemon: HostileDaemon) -> SqlStore:
    return open_store(f"sqlite:///{daemon.folder}/monitor.db", read_only=True)


def wait(condition: object, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


@pytest.mark.timeout(600)
def test_the_daemon_is_killed_over_and_over(tmp_path: Path) -> None:
    kills(tmp_path, 4)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        print(kills(Path(scratch), int(sys.argv[1])))  # noqa: T201
