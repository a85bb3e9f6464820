"""A wire to a database server that can be cut without either end noticing."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class Wire:
    """A TCP port of loopback that leads to a server's Unix socket, as long as it is whole."""

    def __init__(self, server: Path) -> None:
        self._server = server
        self._whole = threading.Event()
        self._whole.set()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """From now on nothing comes through; connections stay up, new ones are taken."""
        self._whole.clear()

    def mend(self) -> None:
        """What was held back goes on its way."""
        self._whole.set()

    def close(self) -> None:
        self.mend()
        self._listening.close()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self._listening.accept()
            except OSError:
                return
            far = socket.socket(socket.AF_UNIX)
            far.connect(str(self._server))
            for one, other in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(one, other), daemon=True).start()

    def _carry(self, one: socket.socket, other: socket.socket) -> None:
        try:
            while data := one.recv(65_536):
                self._whole.wait()
                other.sendall(data)
        except OSError:
            pass
        finally:
            for end in (one, other):
                end.close()


@contextmanager
def wire_to(server: Path) -> Iterator[Wire]:
    made = Wire(server)
    try:
        yield made
    finally:
        made.close()
