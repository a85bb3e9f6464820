"""`python -m monitor` and the command `monitor`."""

from __future__ import annotations

import sys


def main() -> int:
    """Runs the command line as a process. Returns the exit code."""
    from monitor.cli import main as run  # noqa: PLC0415 - a Ctrl-C while it loads is quiet too
    from monitor.cli.failing import report_faults  # noqa: PLC0415

    report_faults()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    return run()


if __name__ == "__main__":
    sys.exit(main())
