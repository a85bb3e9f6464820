"""Servers that end HTTP/2 before, while or after they answer, and TLS that breaks off."""

import asyncio
import ssl
from collections.abc import Callable
from datetime import timedelta

import h2.config
import h2.connection
import h2.errors
import h2.events
import pytest
import trustme

from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest, Response
from tests.adapters.http.loopback import Seen, Serve, Site, World, listening, reply, running

Make = Callable[..., World]
Codes = h2.errors.ErrorCodes
FIRST = b"HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\nover h1"


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


@pytest.fixture
def serving(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("news.example").configure_cert(context)
    context.set_alpn_protocols(["h2", "http/1.1"])
    return context


def goaway(last: int, code: Codes) -> bytes:
    return b"\0\0\x08\x07\0\0\0\0\0" + last.to_bytes(4) + int(code).to_bytes(4)


Answer = Callable[[h2.connection.H2Connection, int, int], tuple[bytes, bool]]
"""Of connection, stream, and number of the request: what is sent besides, and whether it ends."""


def serve(answer: Answer) -> Serve:
    asked = 0

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal asked
        tls = writer.get_extra_info("ssl_object")
        if tls.selected_alpn_protocol() != "h2":
            while await reader.readuntil(b"\r\n\r\n"):
                writer.write(FIRST)
                await writer.drain()
        connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        connection.initiate_connection()
        writer.write(connection.data_to_send())
        while data := await reader.read(65_536):
            for event in connection.receive_data(data):
                if isinstance(event, h2.events.RequestReceived):
                    asked += 1
                    before, ends = answer(connection, event.stream_id, asked)
                    writer.write(before + connection.data_to_send())
                    await writer.drain()
                    if ends:
                        writer.close()
                        return
            writer.write(connection.data_to_send())
            await writer.drain()

    return connected


def page(connection: h2.connection.H2Connection, stream: int, *, whole: bool = True) -> None:
    connection.send_headers(stream, [(":status", "200")])
    connection.send_data(stream, b"over h2", end_stream=whole)


async def asked(here: World, port: int) -> Response:
    here.names.known["news.example"] = ["127.0.0.1"]
    return await here.fetcher.fetch(FetchRequest(url=f"https://news.example:{port}/"))


async def test_a_last_answer_is_an_answer(world: Make, trusting, serving):
    """As nginx does after `keepalive_requests`: GOAWAY goes out with the answer."""

    def last(connection: h2.connection.H2Connection, stream: int, _: int) -> tuple[bytes, bool]:
        before = connection.data_to_send() + goaway(stream, Codes.NO_ERROR)
        page(connection, stream)
        return before, True

    async with listening(serve(last), serving) as port:
        here = world(tls=trusting)
        for _ in range(3):
            response = await asked(here, port)
            assert isinstance(response, Fetched)
            assert response.body in {b"over h2", b"over h1"}
        await here.fetcher.aclose()


@pytest.mark.parametrize("code", [Codes.REFUSED_STREAM, Codes.HTTP_1_1_REQUIRED, Codes.INTERNAL_ERROR])  # fmt: skip
async def test_a_stream_that_ends_in_an_error_is_asked_for_over_the_first_version(
    world: Make, trusting, serving, code: Codes
):
    def refuses(connection: h2.connection.H2Connection, stream: int, _: int) -> tuple[bytes, bool]:
        connection.reset_stream(stream, code)
        return b"", False

    async with listening(serve(refuses), serving) as port:
        here = world(tls=trusting)
        for _ in range(2):
            response = await asked(here, port)
            assert isinstance(response, Fetched)
            assert response.body == b"over h1"
        await here.fetcher.aclose()


@pytest.mark.parametrize("code", [Codes.NO_ERROR, Codes.HTTP_1_1_REQUIRED])
async def test_a_connection_that_ends_before_it_answers(world: Make, trusting, serving, code):
    async with listening(serve(lambda *_: (goaway(0, code), True)), serving) as port:
        here = world(tls=trusting)
        response = await asked(here, port)
        assert isinstance(response, Fetched)
        assert response.body == b"over h1"
        await here.fetcher.aclose()


async def test_who_asks_for_calm_is_left_alone_and_told_in_words(world: Make, trusting, serving):
    count = 0

    def calm(connection: h2.connection.H2Connection, stream: int, number: int) -> tuple[bytes, bool]:  # fmt: skip
        nonlocal count
        count = number
        connection.reset_stream(stream, Codes.ENHANCE_YOUR_CALM)
        return b"", False

    async with listening(serve(calm), serving) as port:
        here = world(tls=trusting)
        response = await asked(here, port)
        assert isinstance(response, FetchFailed)
        assert response.kind is FailureKind.PROTOCOL
        assert "too often" in response.detail
        assert "<" not in response.detail
        assert count == 1
        await here.fetcher.aclose()


async def test_a_body_that_breaks_off_is_none(world: Make, trusting, serving):
    def half(connection: h2.connection.H2Connection, stream: int, _: int) -> tuple[bytes, bool]:
        page(connection, stream, whole=False)
        return b"", True

    async with listening(serve(half), serving) as port:
        here = world(tls=trusting)
        assert isinstance(await asked(here, port), FetchFailed)
        await here.fetcher.aclose()


@pytest.fixture
def first(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("news.example").configure_cert(context)
    return context


@pytest.mark.parametrize("polite", [True, False])
async def test_a_body_without_a_length_ends_where_tls_says_so(
    world: Make, trusting, first, polite: bool
):
    async def hangs_up(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>half a page")
        await writer.drain()
        writer.close() if polite else writer.transport.abort()

    async with running(Site(), first) as site:
        site.handlers["/"] = hangs_up
        here = world(tls=trusting)
        response = await asked(here, site.port)
        assert isinstance(response, Fetched) is polite
        await here.fetcher.aclose()


async def test_a_server_that_is_silent_in_the_handshake_is_too_late(world: Make, trusting):
    async def silent(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
        await asyncio.sleep(30)

    async with listening(silent) as port:
        response = await asked(world(tls=trusting, timeout=timedelta(seconds=1)), port)
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.TIMEOUT


@pytest.mark.parametrize(
    "head",
    [
        b"http/1.1 200 ok\r\nContent-Length: 5",
        b"HTTP/1.1  200  OK\r\nContent-Length: 5",
        b"HTTP/2 200 OK\r\nContent-Length: 5",
        b"\r\nHTTP/1.1 200 OK\r\nContent-Length: 5",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\nContent-Length: 5",
        b"HTTP/1.1 200 OK\r\nContent-Length:\r\nConnection: close",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: ISO-8859-1\r\nContent-Length: 5",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: windows-1251\r\nContent-Length: 5",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: text/html\r\nContent-Length: 5",
        b"HTTP/1.1 200 OK\r\nX-Long: " + b"x" * 100_000 + b"\r\nContent-Length: 5",
    ],
)
async def test_an_odd_head_fails_no_fetch(site: Site, world: Make, head: bytes):
    async def odd(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(head + b"\r\n\r\nwords")
        await writer.drain()
        writer.close()

    site.handlers["/"] = odd
    response = await world().fetcher.fetch(FetchRequest(url=site.url()))
    assert isinstance(response, Fetched)
    assert (response.status, response.body) == (200, b"words")


async def test_chunks_told_twice_are_chunks(site: Site, world: Make):
    site.handlers["/"] = reply(b"", headers={})

    async def twice(_: Seen, writer: asyncio.StreamWriter) -> None:
        head = (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        writer.write(head + b"5\r\nwords\r\n0\r\n\r\n")

    site.handlers["/"] = twice
    response = await world().fetcher.fetch(FetchRequest(url=site.url()))
    assert isinstance(response, Fetched)
    assert response.body == b"words"
