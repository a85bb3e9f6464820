"""Fetches per second against bare httpx on the same pages, and what a compression bomb costs.

The server is a process of its own on loopback. Bombs are fetched by processes of their own, whose
peak memory the system tells; a fetch of nothing gives the base line.
"""

from __future__ import annotations

import asyncio
import gzip
import multiprocessing
import random
import time
import zlib
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import brotli
import httpx
import zstandard

from monitor.adapters.clock import SystemClock
from monitor.adapters.http import HttpFetcher
from monitor.model.config import FetchSettings
from monitor.model.response import FetchRequest, Response
from monitor.ports import ReservedSlot, RobotsAnswer

FETCHES = 600
AT_ONCE = 8
BOMB = 1_000  # megabytes, decoded
PAGE = "".join(f"<p>Paragraph {n} says something of its own: {n * n}.</p>" for n in range(900))
SETTINGS = FetchSettings(delay=timedelta(0), allow_networks=("127.0.0.0/8",))


class NoHosts:
    """Slots without a store: what the fetcher itself costs."""

    def reserve(self, host: str, **_facts: object) -> ReservedSlot:
        return ReservedSlot(host=host, id=1)

    def release(self, slot: ReservedSlot, *, next_allowed_at: datetime) -> None:
        """Nothing is held."""

    def robots(self, site: str, *, agent: str) -> RobotsAnswer:  # noqa: ARG002 - all are alike
        return RobotsAnswer(rules="", asked_at=SystemClock().now())

    def keep_robots(self, site: str, answer: RobotsAnswer, *, agent: str) -> None:
        """Nothing is kept."""


def zeros_packed(coding: str) -> bytes:
    megabyte = bytes(1_000_000)
    if coding == "br":
        brotlied = brotli.Compressor(quality=5)
        parts = [*(brotlied.process(megabyte) for _ in range(BOMB)), brotlied.finish()]
        return b"".join(parts)
    packer = (
        zstandard.ZstdCompressor().compressobj() if coding == "zstd" else zlib.compressobj(wbits=31)
    )
    return b"".join(packer.compress(megabyte) for _ in range(BOMB)) + packer.flush()


async def serve(send: Connection) -> None:
    bodies = {b"/page": ("gzip", gzip.compress(PAGE.encode()))}
    bodies |= {f"/{name}".encode(): (name, zeros_packed(name)) for name in ("gzip", "br", "zstd")}

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                target = (await reader.readuntil(b"\r\n\r\n")).split()[1]
                coding, body = bodies.get(target, ("identity", b""))
                writer.write(
                    f"HTTP/1.1 {200 if body else 404} X\r\nContent-Encoding: {coding}\r\n"
                    f"Content-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n".encode()
                    + body
                )
                await writer.drain()
        except (OSError, asyncio.IncompleteReadError):
            writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    send.send(server.sockets[0].getsockname()[1])
    await server.serve_forever()


def server_process(send: Connection) -> None:
    asyncio.run(serve(send))


def fetcher() -> HttpFetcher:
    return HttpFetcher(SETTINGS, NoHosts(), SystemClock(), random.random, "0")


async def ours(url: str) -> float:
    getter = fetcher()
    gate = asyncio.Semaphore(AT_ONCE)

    async def one() -> Response:
        async with gate:
            return await getter.fetch(FetchRequest(url=url, concurrency=AT_ONCE))

    started = time.perf_counter()
    await asyncio.gather(*(one() for _ in range(FETCHES)))
    rate = FETCHES / (time.perf_counter() - started)
    await getter.aclose()
    return rate


async def bare(url: str) -> float:
    gate = asyncio.Semaphore(AT_ONCE)
    async with httpx.AsyncClient(http2=True) as client:

        async def one() -> bytes:
            async with gate:
                return (await client.get(url)).content

        started = time.perf_counter()
        await asyncio.gather(*(one() for _ in range(FETCHES)))
        return FETCHES / (time.perf_counter() - started)


async def fetch_once(url: str) -> str:
    getter = fetcher()
    response = await getter.fetch(FetchRequest(url=url))
    await getter.aclose()
    return str(getattr(response, "kind", "fetched"))


def bomb_process(url: str, send: Connection) -> None:
    """Peak resident memory in megabytes, and how the fetch ended."""
    ended = asyncio.run(fetch_once(url))
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    high = next(line for line in status if line.startswith("VmHWM"))
    send.send((int(high.split()[1]) / 1_000, ended))


def peak(context: multiprocessing.context.SpawnContext, url: str) -> tuple[float, str]:
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=bomb_process, args=(url, send))
    process.start()
    found: tuple[float, str] = receive.recv()
    process.join()
    return found


def main() -> None:
    context = multiprocessing.get_context("spawn")
    receive, send = context.Pipe(duplex=False)
    server = context.Process(target=server_process, args=(send,), daemon=True)
    server.start()
    site = f"http://127.0.0.1:{receive.recv()}"
    try:
        rounds = [
            (asyncio.run(bare(f"{site}/page")), asyncio.run(ours(f"{site}/page"))) for _ in range(3)
        ]
        plain, guarded = max(r[0] for r in rounds), max(r[1] for r in rounds)
        print(f"bare httpx {plain:.0f}/s, the fetcher {guarded:.0f}/s, ratio {guarded / plain:.2f}")
        base, _ = peak(context, f"{site}/nothing")
        for coding in ("gzip", "br", "zstd"):
            memory, ended = peak(context, f"{site}/{coding}")
            print(
                f"bomb of {BOMB} MB in {coding:<5} {ended}; peak memory +{memory - base:.0f} MB "
                f"(limit {SETTINGS.max_bytes / 1e6:.0f} MB)"
            )
    finally:
        server.terminate()
        server.join()


if __name__ == "__main__":
    main()
