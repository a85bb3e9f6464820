"""Heads that no grammar allows, and connections that end as a request goes out."""

import asyncio
from collections.abc import Callable

import pytest

from monitor.adapters.http.heads import LONGEST_HEAD, readable_head
from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest
from tests.adapters.http.loopback import Seen, Site, World, raw, reply

Make = Callable[..., World]

ODD = (
    b"X-Cache Status: missed",
    b"no colon at all",
    b": no name",
    b"X-\xc3\x9cber: 1",
    b"X-Null: a\x00b",
    b"X-Bell: \x07",
    b"X-Form: a\x0bb\x0cc",
    b"X-Return: a\rb",
    b"Server : worn",
    b"<meta name=x>",
    b"HTTP/1.1 200 OK",
    b"",
)


def page(lines: bytes, end: bytes = b"\r\n") -> bytes:
    head = [b"HTTP/1.1 200 OK", b"Content-Type: text/html", lines, b"Content-Length: 5"]
    return end.join([line for line in head if line]) + 2 * end + b"words"


@pytest.mark.parametrize("end", [b"\r\n", b"\n"])
@pytest.mark.parametrize("line", ODD)
async def test_an_odd_line_fails_no_fetch(site: Site, world: Make, line: bytes, end: bytes):
    site.handlers["/"] = raw(page(line, end))
    response = await world().fetcher.fetch(FetchRequest(url=site.url()))
    assert isinstance(response, Fetched)
    assert response.body == b"words"
    assert response.header("content-type") == "text/html"


async def test_an_odd_line_at_the_start_or_continued(site: Site, world: Make):
    site.handlers["/"] = raw(
        b"HTTP/1.1 200 OK\r\n folded before all\r\nodd one\r\n\tand more of it\r\n"
        b"X-Kept: one\r\n two\r\nContent-Length: 5\r\n\r\nwords"
    )
    response = await world().fetcher.fetch(FetchRequest(url=site.url()))
    assert isinstance(response, Fetched)
    assert response.headers == (("x-kept", "one two"), ("content-length", "5"))


async def test_a_head_in_pieces_after_an_early_hint(site: Site, world: Make):
    async def slowly(_: Seen, writer: asyncio.StreamWriter) -> None:
        whole = b"HTTP/1.1 103 Early Hints\r\nodd hint\r\n\r\n" + page(b"odd line")
        for place in range(0, len(whole), 7):
            writer.write(whole[place : place + 7])
            await writer.drain()
            await asyncio.sleep(0.001)

    site.handlers["/"] = slowly
    here = world()
    for _ in range(2):  # the connection lives on
        response = await here.fetcher.fetch(FetchRequest(url=site.url()))
        assert isinstance(response, Fetched)
        assert response.body == b"words"
    assert site.connections == 1


@pytest.mark.parametrize(
    "lines",
    [
        b"Content-Length: 6\r\nContent-Length: 5",
        b"Content-Length: five",
        b"Transfer-Encoding: mystery",
        b"X: " + b"y" * 2 * LONGEST_HEAD,
    ],
)
async def test_what_frames_the_body_must_be_right(site: Site, world: Make, lines: bytes):
    site.handlers["/"] = raw(b"HTTP/1.1 200 OK\r\n" + lines + b"\r\n\r\nwords")
    response = await world().fetcher.fetch(FetchRequest(url=site.url()))
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.PROTOCOL


def test_a_good_head_stays_as_it_is():
    head = b"HTTP/1.1 200 OK\r\nA: b\r\nC:  d e \r\nSet-Cookie: x=\xe9; y\r\n\r\n"
    assert readable_head(head) == head


async def test_a_connection_that_ends_as_the_request_goes_out_is_replaced(site: Site, world: Make):
    """The first request of a connection is answered; at the second it is closed without a word."""
    asked: dict[asyncio.StreamWriter, int] = {}

    async def once(seen: Seen, writer: asyncio.StreamWriter) -> None:
        asked[writer] = asked.get(writer, 0) + 1
        if asked[writer] > 1:
            writer.close()
        else:
            await reply(b"words")(seen, writer)

    site.handlers["/"] = once
    here = world()
    for _ in range(3):
        assert isinstance(await here.fetcher.fetch(FetchRequest(url=site.url())), Fetched)
    assert site.connections == 3


async def test_a_new_connection_that_breaks_off_is_not_asked_twice(site: Site, world: Make):
    site.handlers["/"] = raw(b"")
    response = await world().fetcher.fetch(FetchRequest(url=site.url()))
    assert isinstance(response, FetchFailed)
    assert len(site.targets) == 1
