"""`python -m demo`: watch monitor catch what a small newsroom does to its articles."""

from __future__ import annotations

import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from demo import newsroom, receiver
from demo.house import furnish
from demo.walk import Walk
from monitor.core.alerts.signing import make_secret


def main() -> int:
    """Runs the walk. Returns 0 when everything was caught."""
    started = time.monotonic()
    secret = make_secret(b"a demo needs no secrecy, only length")
    with (
        tempfile.TemporaryDirectory(prefix="monitor-demo-") as folder,
        newsroom.running(datetime.now(UTC)) as room,
        receiver.receiving(secret) as hook,
    ):
        house = furnish(Path(folder), room, hook=hook.url, secret=secret)
        walk = Walk(room, house, hook, sys.stdout)
        caught = walk.run()
    sys.stdout.write(f"\n{caught} in {time.monotonic() - started:.0f} s.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
