"""Real servers on loopback that misbehave on request, and fakes for clock, store and names."""

import asyncio
import contextlib
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import h2.config
import h2.connection
import h2.events

from monitor.adapters.http import HttpFetcher
from monitor.adapters.http.errors import ResolutionError
from monitor.model.config import FetchSettings
from monitor.ports import ReservedSlot, RobotsAnswer

LOOPBACK = ("127.0.0.1/32",)


class FakeClock:
    """A clock that moves when told to, or when somebody sleeps on it."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
        self.naps: list[float] = []

    def now(self) -> datetime:
        return self.moment

    def set_at(self) -> datetime | None:
        return None

    async def sleep(self, seconds: float) -> None:
        self.naps.append(seconds)
        self.moment += timedelta(seconds=seconds)
        await asyncio.sleep(0)


class FakeHosts:
    """The host slots of a store, in memory. `log` lists what happened."""

    def __init__(self) -> None:
        self.free_at: dict[str, datetime] = {}
        self.held: dict[str, int] = {}
        self.most_held = 0
        self.log: list[tuple[str, str]] = []
        self.rules: dict[tuple[str, str], RobotsAnswer] = {}
        self._lock = threading.Lock()

    def reserve(
        self, host: str, *, now: datetime, delay: timedelta, concurrency: int, lease: timedelta
    ) -> ReservedSlot | datetime:
        assert now.tzinfo
        assert lease > delay
        with self._lock:
            if self.held.get(host, 0) >= concurrency:
                return now + timedelta(seconds=1)
            if self.free_at.get(host, now) > now:
                return self.free_at[host]
            self.held[host] = self.held.get(host, 0) + 1
            self.most_held = max(self.most_held, self.held[host])
            self.log.append(("reserve", host))
            return ReservedSlot(host=host, id=len(self.log))

    def release(self, slot: ReservedSlot, *, next_allowed_at: datetime) -> None:
        with self._lock:
            self.held[slot.host] -= 1
            self.free_at[slot.host] = next_allowed_at
            self.log.append(("release", slot.host))

    def robots(self, site: str, *, agent: str) -> RobotsAnswer | None:
        return self.rules.get((site, agent))

    def keep_robots(self, site: str, answer: RobotsAnswer, *, agent: str) -> None:
        self.rules[site, agent] = answer


class Names:
    """An injected resolver: name to addresses, or to a queue of answers that differ."""

    def __init__(self, known: Mapping[str, Sequence[str]]) -> None:
        self.known = dict(known)
        self.queued: dict[str, list[Sequence[str]]] = {}
        self.asked: list[str] = []

    async def __call__(self, host: str) -> Sequence[str]:
        self.asked.append(host)
        if self.queued.get(host):
            return self.queued[host].pop(0)
        if host not in self.known:
            raise ResolutionError(f"{host}: name or service not known")
        return self.known[host]


@dataclass
class Seen:
    """A request as a server saw it; header names in lower case."""

    target: str
    headers: dict[str, str]


Handler = Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


def reply(
    body: bytes = b"", status: int = 200, headers: Mapping[str, str] | None = None
) -> Handler:
    """A handler with a whole answer."""

    async def answer(_: Seen, writer: asyncio.StreamWriter) -> None:
        lines = {"content-length": str(len(body)), "content-type": "text/html"} | {
            name.lower(): value for name, value in (headers or {}).items()
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
        writer.write(f"HTTP/1.1 {status} X\r\n{head}\r\n".encode("latin-1") + body)

    return answer


def redirect(location: str, status: int = 302) -> Handler:
    return reply(status=status, headers={"Location": location})


def raw(data: bytes) -> Handler:
    """A handler that writes these bytes and hangs up."""

    async def answer(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()
        writer.close()

    return answer


@dataclass
class Site:
    """A server under test: handlers by target, and what it was asked."""

    port: int = 0
    scheme: str = "http"
    handlers: dict[str, Handler] = field(default_factory=dict)
    seen: list[Seen] = field(default_factory=list)
    connections: int = 0

    def url(self, target: str = "/", host: str = "127.0.0.1") -> str:
        return f"{self.scheme}://{host}:{self.port}{target}"

    @property
    def targets(self) -> list[str]:
        """What was asked for, robots.txt aside."""
        return [seen.target for seen in self.seen if seen.target != "/robots.txt"]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            while not writer.is_closing():
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                first, *lines = head.rstrip().split("\r\n")
                pairs = (line.split(": ", 1) for line in lines)
                seen = Seen(first.split()[1], {name.lower(): value for name, value in pairs})
                self.seen.append(seen)
                missing = reply(b"nothing here", 404)
                await self.handlers.get(seen.target, missing)(seen, writer)
                await writer.drain()


Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@contextlib.asynccontextmanager
async def listening(serve: Serve, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """A server on a free port of 127.0.0.1; gives the port."""
    tasks: set[asyncio.Task[None]] = set()

    async def hold(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await serve(reader, writer)
        finally:
            writer.transport.abort() if writer.is_closing() else writer.close()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(hold(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.sleep(0)


@contextlib.asynccontextmanager
async def running(site: Site, tls: ssl.SSLContext | None = None) -> AsyncIterator[Site]:
    """The site, listening on a free port of 127.0.0.1."""
    async with listening(site.serve, tls) as port:
        site.port, site.scheme = port, "https" if tls else "http"
        yield site


async def serve_h2(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answers every HTTP/2 request with a small page."""
    connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    connection.initiate_connection()
    writer.write(connection.data_to_send())
    while data := await reader.read(65_536):
        for event in connection.receive_data(data):
            if isinstance(event, h2.events.RequestReceived):
                stream = event.stream_id
                connection.send_headers(stream, [(":status", "200"), ("etag", '"two"')])
                connection.send_data(stream, b"over two", end_stream=True)
        writer.write(connection.data_to_send())
        await writer.drain()


@dataclass
class World:
    """A fetcher with everything around it in the test's hands."""

    fetcher: HttpFetcher
    clock: FakeClock
    hosts: FakeHosts
    names: Names


def settings(**changes: object) -> FetchSettings:
    """Settings for loopback: fast, without robots.txt unless asked for."""
    usual: dict[str, object] = {
        "delay": timedelta(0),
        "robots": False,
        "allow_networks": LOOPBACK,
        "timeout": timedelta(seconds=20),
        "max_bytes": 1_000_000,
    }
    return FetchSettings(**(usual | changes))  # type: ignore[arg-type]
