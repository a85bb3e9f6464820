"""The real `monitor run`, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx


@contextmanager
def running(folder: Path, port: int, url: str, **settings: str) -> Iterator[subprocess.Popen[str]]:
    """The daemon at work on a database, as long as the block."""
    environment = {
        **os.environ,
        "MONITOR_STORE__URL": url,
        "MONITOR_WEB__PORT": str(port),
        "MONITOR_CONFIG_DIR": str(folder),
        "MONITOR_SCHEDULE__TICK": "200ms",
        "MONITOR_SCHEDULE__STOP_TIMEOUT": "2s",
        **settings,
    }
    with subprocess.Popen(
        [Path(sys.executable).with_name("monitor"), "run"],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            wait_until(lambda: health(port) is not None, 60)
            yield process
        finally:
            process.kill()


def health(port: int) -> dict[str, object] | None:
    """What `/healthz` says; None while nothing answers."""
    try:
        return dict(httpx.get(f"http://127.0.0.1:{port}/healthz", timeout=5).json())
    except httpx.HTTPError:
        return None


def wait_until(what: Callable[[], object], seconds: float) -> None:
    """Fails when it does not come about."""
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end
        time.sleep(0.1)
