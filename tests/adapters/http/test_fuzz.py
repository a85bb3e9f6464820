"""Whatever a server writes, a value comes back."""

import gzip
import random
from collections.abc import Callable

from monitor.model.response import Fetched, FetchFailed, FetchRequest, NotModified
from tests.adapters.http.loopback import Site, World, raw

ROUNDS = 250
SEEDS = (
    b'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: "a"\r\n\r\nhello',
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX: y\r\n\r\n",
    b"HTTP/1.1 302 Found\r\nLocation: /next?a=%20#x\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 X\r\nRetry-After: 9\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(b"hello " * 50, mtime=0),
    b"HTTP/1.1 301 Moved\r\nLocation: http://[::1]:1/\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 304 Not Modified\r\nDate: Sun, 01 Mar 2026 12:00:00 GMT\r\n\r\n",
)
BITS = (
    b"\r\n",
    b"\x00",
    b"\xff",
    b": ",
    b",",
    b"-1",
    b"9" * 30,
    b"gzip",
    b"\xe2\x98\x83",
    b"HTTP/",
)


def mutated(rng: random.Random) -> bytes:
    """A valid answer with a few bytes changed, cut out, or put in."""
    data = bytearray(rng.choice(SEEDS))
    for _ in range(rng.randint(0, 6)):
        place = rng.randrange(len(data) + 1)
        match rng.randrange(3):
            case 0:
                data[place : place + 1] = bytes([rng.randrange(256)])
            case 1:
                del data[place : place + rng.randint(1, 9)]
            case _:
                data[place:place] = rng.choice(BITS)
    return bytes(data)


async def test_whatever_a_server_writes_a_value_comes_back(site: Site, world: Callable[..., World]):
    rng = random.Random(2_026)
    here = world(robots=True)
    for number in range(ROUNDS):
        here.names.known[f"h{number}.example"] = ["127.0.0.1"]
        site.handlers["/robots.txt"] = raw(mutated(rng))
        site.handlers["/page"] = raw(mutated(rng))
        url = site.url("/page", f"h{number}.example")
        response = await here.fetcher.fetch(FetchRequest(url=url))
        assert isinstance(response, Fetched | FetchFailed | NotModified)
        if isinstance(response, FetchFailed):
            assert response.detail.isprintable()
    assert not any(here.hosts.held.values())
