"""Through a real SOCKS5 server on loopback, and past proxies that refuse."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import struct

import pytest

from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest
from tests.adapters.http.loopback import Site as LoopbackSite
from tests.adapters.http.loopback import listening, raw, reply, running

PAGE = b"<html><body><p>Behind the proxy.</p></body></html>"


class Socks:
    """A SOCKS5 server (RFC 1928, RFC 1929) that dials what it is asked for."""

    def __init__(self, user: bytes = b"", port: int = 0) -> None:
        self.user = user
        self.port = port  # of the one site that every name leads to
        self.asked: list[str] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, count = await reader.readexactly(2)
        methods = await reader.readexactly(count)
        if self.user and 2 not in methods:
            writer.write(b"\x05\xff")
            return
        writer.write(b"\x05\x02" if self.user else b"\x05\x00")
        if self.user:
            _, size = await reader.readexactly(2)
            name = await reader.readexactly(size)
            (size,) = await reader.readexactly(1)
            await reader.readexactly(size)
            writer.write(b"\x01\x00" if name == self.user else b"\x01\x01")
            if name != self.user:
                return
        _, _, _, kind = await reader.readexactly(4)
        if kind == 3:
            (size,) = await reader.readexactly(1)
            host = (await reader.readexactly(size)).decode()
        else:
            host = ".".join(map(str, await reader.readexactly(4)))
        (port,) = struct.unpack(">H", await reader.readexactly(2))
        self.asked.append(f"{host}:{port}")
        there, onward = await asyncio.open_connection("127.0.0.1", self.port or port)
        writer.write(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")

        async def carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            with contextlib.suppress(OSError):
                while data := await source.read(65_536):
                    sink.write(data)
                    await sink.drain()

        back = asyncio.create_task(carry(there, writer))
        try:
            await carry(reader, onward)
        finally:
            back.cancel()
            onward.transport.abort()
            await asyncio.gather(back, return_exceptions=True)


@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
async def test_a_page_comes_through_a_socks_proxy(site, world, scheme):
    site.handlers["/a"] = reply(PAGE)
    socks = Socks(port=site.port)
    async with listening(socks.serve) as port:
        made = world(proxy=f"{scheme}://127.0.0.1:{port}")
        made.names.known["courier.example"] = ["127.0.0.1"]
        for _ in range(2):
            found = await made.fetcher.fetch(
                FetchRequest(url=site.url("/a", host="courier.example"))
            )
            assert isinstance(found, Fetched)
            assert found.body == PAGE
    assert socks.asked[0] == f"courier.example:{site.port}"


async def test_the_guard_vets_what_a_socks_proxy_is_asked_for(site, world):
    socks = Socks(port=site.port)
    async with listening(socks.serve) as port:
        made = world(proxy=f"socks5://127.0.0.1:{port}")
        made.names.known["inside.example"] = ["10.0.0.7"]
        found = await made.fetcher.fetch(FetchRequest(url="http://inside.example/"))
    assert isinstance(found, FetchFailed)
    assert found.kind is FailureKind.FORBIDDEN_ADDRESS
    assert socks.asked == []


LEFT_OPEN = pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning"
)
"""httpcore leaves a connection whose SOCKS greeting failed to the garbage collector."""


@LEFT_OPEN
@pytest.mark.parametrize(("name", "arrives"), [("ines", True), ("otto", False)])
async def test_a_socks_proxy_asks_for_a_name(site, world, name, arrives):
    site.handlers["/a"] = reply(PAGE)
    async with listening(Socks(b"ines").serve) as port:
        made = world(proxy=f"socks5://{name}:secret@127.0.0.1:{port}")
        found = await made.fetcher.fetch(FetchRequest(url=site.url("/a")))
    if arrives:
        assert isinstance(found, Fetched)
        return
    assert isinstance(found, FetchFailed)
    assert found.kind is FailureKind.PROXY
    gc.collect()


@LEFT_OPEN
@pytest.mark.parametrize("answer", [b"", b"\x05", b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x04\x00"])
async def test_what_speaks_no_socks_is_a_failure_and_no_fault(world, answer):
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(3)
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with listening(serve) as port:
        made = world(proxy=f"socks5://127.0.0.1:{port}")
        found = await made.fetcher.fetch(FetchRequest(url="http://127.0.0.1:9/"))
    assert isinstance(found, FetchFailed)
    assert found.kind in {FailureKind.CONNECT, FailureKind.PROTOCOL}
    gc.collect()


async def test_a_proxys_refusal_opens_no_site(world):
    """A 407 on robots.txt is the proxy's word: it allows nothing, and is not kept."""
    refused = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    forbids = reply(b"User-agent: *\nDisallow: /", headers={"Content-Type": "text/plain"})
    async with running(LoopbackSite()) as proxy:
        robots, page = "http://127.0.0.1:9/robots.txt", "http://127.0.0.1:9/a"
        proxy.handlers[robots] = raw(refused)
        proxy.handlers[page] = reply(PAGE)
        made = world(proxy=proxy.url("").rstrip("/"), robots=True)
        found = await made.fetcher.fetch(FetchRequest(url=page))
        assert isinstance(found, FetchFailed)
        assert found.kind is FailureKind.PROXY
        assert "407" in found.detail
        assert [seen.target for seen in proxy.seen] == [robots]
        proxy.handlers[robots] = forbids
        found = await made.fetcher.fetch(FetchRequest(url=page))
        assert isinstance(found, FetchFailed)
        assert found.kind is FailureKind.ROBOTS
