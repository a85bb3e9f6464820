"""`python -m monitor` and the command `monitor`."""

from __future__ import annotations

import atexit
import gc
import os
import sys

_GARBAGE = 100_000
"""New objects from which the collector looks for cycles among them; Python's own is 700. Some
300,000 are loaded for a command and live as long as it does: to look them through again and again,
and once more at the end, took a fifth of `monitor log` (measured)."""


def main() -> int:
    """Runs the command line as a process. Returns the exit code."""
    gc.set_threshold(_GARBAGE)
    atexit.register(gc.freeze)
    # Else pydantic looks through all that is installed for plugins of its own; there are none.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from monitor.cli import main as run  # noqa: PLC0415 - a Ctrl-C while it loads is quiet too
    from monitor.cli.failing import report_faults  # noqa: PLC0415

    report_faults()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    return run()


if __name__ == "__main__":
    sys.exit(main())
