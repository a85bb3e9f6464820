"""The command line. `main` runs one command and returns its exit code."""

from monitor.cli.root import app, main

__all__ = ["app", "main"]
