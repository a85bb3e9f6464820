"""What a fetch brings home, from real servers on loopback."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.model.response import (
    FailureKind,
    Fetched,
    FetchFailed,
    FetchRequest,
    NotModified,
    Response,
    Validators,
)
from monitor.model.story import Outlet
from tests.adapters.http.loopback import Seen, Site, World, raw, redirect, reply

Make = Callable[..., World]


def failed(response: Response) -> FetchFailed:
    assert isinstance(response, FetchFailed), response
    assert response.detail.isprintable()
    assert 0 < len(response.detail) <= 200
    return response


def fetched(response: Response) -> Fetched:
    assert isinstance(response, Fetched), response
    return response


async def get(world: World, url: str, **changes: object) -> Response:
    return await world.fetcher.fetch(FetchRequest(url=url, **changes))  # type: ignore[arg-type]


async def test_a_page(site: Site, world: Make):
    site.handlers["/a?b=1"] = reply(b"<p>news</p>", headers={"ETag": '"x"'})
    here = world()
    page = fetched(await get(here, site.url("/a?b=1#part")))
    assert (page.status, page.body, page.header("ETag")) == (200, b"<p>news</p>", '"x"')
    assert page.final_url == site.url("/a?b=1")
    assert page.url == site.url("/a?b=1#part")
    assert page.address == "127.0.0.1"
    assert page.http_version == "HTTP/1.1"
    assert page.started_at == here.clock.moment
    assert page.elapsed > timedelta(0)


async def test_an_outlet_is_asked_for_the_edition_that_its_file_wants(site: Site, world: Make):
    outlet = Outlet(id="a", name="A", domains=("a.example",), accept_language="uk, en;q=0.5")
    here = world()
    await here.fetcher.fetch(FetchRequest(url=site.url("/1")).to(outlet))
    await here.fetcher.fetch(
        FetchRequest(url=site.url("/2")).to(replace(outlet, accept_language=""))
    )
    first, second = site.seen
    assert first.headers["accept-language"] == "uk, en;q=0.5"
    assert "accept-language" not in second.headers


async def test_the_request_names_its_sender(site: Site, world: Make):
    await get(world(contact="https://watch.example/about"), site.url(), accept="text/xml")
    sent = site.seen[0].headers
    assert sent["user-agent"] == "monitor/1.2.3 (+https://watch.example/about)"
    assert sent["accept"] == "text/xml"
    assert sent["accept-encoding"] == "gzip, deflate, br, zstd"
    assert not {"cookie", "referer", "authorization", "if-none-match"} & set(sent)


async def test_every_status_is_a_response(site: Site, world: Make):
    for status in (201, 204, 401, 404, 410, 451, 500, 503):
        site.handlers[f"/{status}"] = reply(b"" if status == 204 else b"body", status)
    here = world()
    for status in (201, 204, 401, 404, 410, 451, 500, 503):
        assert fetched(await get(here, site.url(f"/{status}"))).status == status


async def test_cookies_are_not_kept(site: Site, world: Make):
    site.handlers["/a"] = reply(b"x", headers={"Set-Cookie": "id=1; Path=/"})
    here = world()
    await get(here, site.url("/a"))
    await get(here, site.url("/a"))
    assert "cookie" not in site.seen[1].headers


async def test_a_cookie_is_carried_on_its_own_way_alone(site: Site, world: Make):
    """Load balancers and meters set one and lead back to the same address."""

    async def metered(request: Seen, writer: asyncio.StreamWriter) -> None:
        known = "seen=1" in request.headers.get("cookie", "")
        setting = {"Location": "/a", "Set-Cookie": "seen=1; Path=/; HttpOnly"}
        answer = reply(b"the article") if known else reply(status=302, headers=setting)
        await answer(request, writer)

    site.handlers["/a"] = metered
    here = world()
    for _ in range(2):
        assert fetched(await get(here, site.url("/a"))).body == b"the article"
    assert ["cookie" in request.headers for request in site.seen] == [False, True, False, True]


async def test_a_circle_of_cookies_ends(site: Site, world: Make):
    site.handlers["/a"] = reply(status=302, headers={"Location": "/a", "Set-Cookie": "seen=1"})
    assert failed(await get(world(), site.url("/a"))).kind is FailureKind.TOO_MANY_REDIRECTS
    site.handlers["/b"] = reply(status=302, headers={"Location": "/b", "Set-Cookie": 'a="\u00ff"'})
    assert failed(await get(world(), site.url("/b"))).kind is FailureKind.TOO_MANY_REDIRECTS


async def test_connections_are_reused(site: Site, world: Make):
    site.handlers["/a"] = reply(b"x")
    here = world()
    for _ in range(3):
        fetched(await get(here, site.url("/a")))
    assert site.connections == 1


@pytest.mark.parametrize(
    "url", ["", "example.org", "ftp://example.org/", "http://", "https://user@example.org/"]
)
async def test_a_bad_url_is_a_failure(world: Make, url: str):
    assert failed(await get(world(), url)).kind is FailureKind.BAD_URL


async def test_a_name_that_does_not_exist(world: Make):
    response = failed(await get(world(), "http://nowhere.example/"))
    assert response.kind is FailureKind.DNS
    assert "nowhere.example" in response.detail


async def test_nobody_listens(world: Make, unused_tcp_port: int):
    response = failed(await get(world(), f"http://127.0.0.1:{unused_tcp_port}/"))
    assert response.kind is FailureKind.CONNECT
    assert "refused" in response.detail


async def drip(_: Seen, writer: asyncio.StreamWriter) -> None:
    """A byte now and then, for ever: no single read ever times out."""
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not writer.is_closing():
        writer.write(b"1\r\nx\r\n")
        await writer.drain()
        await asyncio.sleep(0.01)


async def flood(_: Seen, writer: asyncio.StreamWriter) -> None:
    """A body without end."""
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    while not writer.is_closing():
        writer.write(b"10000\r\n" + b"x" * 0x10000 + b"\r\n")
        await writer.drain()


async def silence(_: Seen, writer: asyncio.StreamWriter) -> None:
    await writer.wait_closed()


@pytest.mark.parametrize("handler", [drip, silence])
async def test_the_deadline_holds_for_the_whole(site: Site, world: Make, handler: object):
    site.handlers["/slow"] = handler  # type: ignore[assignment]
    response = failed(await get(world(timeout=timedelta(seconds=0.3)), site.url("/slow")))
    assert response.kind is FailureKind.TIMEOUT
    assert "0.3 s" in response.detail


async def test_the_deadline_holds_over_redirects(site: Site, world: Make):
    site.handlers["/a"] = redirect("/b")
    site.handlers["/b"] = silence
    response = failed(await get(world(timeout=timedelta(seconds=0.3)), site.url("/a")))
    assert response.kind is FailureKind.TIMEOUT
    assert len(response.hops) == 1


async def test_a_body_without_end_is_cut_off(site: Site, world: Make):
    site.handlers["/flood"] = flood
    response = failed(await get(world(), site.url("/flood")))
    assert response.kind is FailureKind.TOO_LARGE
    assert "1,000,000" in response.detail


async def test_an_announced_size_is_refused_before_it_comes(site: Site, world: Make):
    site.handlers["/big"] = reply(b"", headers={"content-length": "5000000"})
    assert failed(await get(world(), site.url("/big"))).kind is FailureKind.TOO_LARGE


async def test_a_body_of_just_the_limit_is_fine(site: Site, world: Make):
    site.handlers["/full"] = reply(b"x" * 1_000_000)
    assert len(fetched(await get(world(), site.url("/full"))).body) == 1_000_000


BROKEN = {
    "no http": b"SSH-2.0-OpenSSH_9.2\r\n",
    "nothing": b"",
    "half a head": b"HTTP/1.1 200 OK\r\nContent-Le",
    "bad length": b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nx",
    "short body": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
    "bad chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n",
    "chunks break off": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel",
    "two lengths": b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx",
    "huge head": b"HTTP/1.1 200 OK\r\n" + b"X-Pad: " + b"y" * 300_000 + b"\r\n\r\n",
    "unknown coding": b"HTTP/1.1 200 OK\r\nContent-Encoding: \x1b[2J\r\nContent-Length: 1\r\n\r\nx",
    "bad gzip": b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello",
    "unasked 304": b"HTTP/1.1 304 Not Modified\r\n\r\n",
}


@pytest.mark.parametrize("name", BROKEN)
async def test_broken_http_is_a_failure_with_its_kind(site: Site, world: Make, name: str):
    site.handlers["/"] = raw(BROKEN[name])
    response = failed(await get(world(), site.url()))
    assert response.kind in {FailureKind.PROTOCOL, FailureKind.CONNECT}


async def test_a_fetcher_goes_on_after_trouble(site: Site, world: Make):
    site.handlers["/bad"] = raw(BROKEN["bad chunks"])
    site.handlers["/good"] = reply(b"x")
    here = world()
    failed(await get(here, site.url("/bad")))
    assert fetched(await get(here, site.url("/good"))).body == b"x"


def conditional(seen: Seen) -> set[str]:
    return {"if-none-match", "if-modified-since"} & set(seen.headers)


async def test_a_conditional_request(site: Site, world: Make):
    site.handlers["/a"] = reply(b"", 304, {"ETag": '"v1"', "Cache-Control": "max-age=60"})
    url = site.url("/a")
    validators = Validators(url=url, etag='"v1"', last_modified="Sun, 01 Mar 2026 10:00:00 GMT")
    response = await get(world(), url, validators=validators)
    assert isinstance(response, NotModified)
    assert ("cache-control", "max-age=60") in response.headers
    assert site.seen[0].headers["if-none-match"] == '"v1"'
    assert site.seen[0].headers["if-modified-since"] == "Sun, 01 Mar 2026 10:00:00 GMT"


async def test_validators_go_to_their_own_url_only(site: Site, other_site: Site, world: Make):
    """Asked for A, which leads over to B: validators of B are sent to B alone."""
    site.handlers["/a"] = redirect(other_site.url("/b"), 301)
    other_site.handlers["/b"] = reply(b"", 304)
    here = world()
    of_end = Validators(url=other_site.url("/b"), etag='"b"')
    response = await get(here, site.url("/a"), validators=of_end)
    assert isinstance(response, NotModified)
    assert response.final_url == other_site.url("/b")
    assert not conditional(site.seen[0])
    assert conditional(other_site.seen[0])


async def test_validators_of_the_first_url_do_not_travel(site: Site, other_site: Site, world: Make):
    site.handlers["/a"] = redirect(other_site.url("/b"))
    other_site.handlers["/b"] = reply(b"new")
    of_start = Validators(url=site.url("/a"), etag='"a"')
    page = fetched(await get(world(), site.url("/a"), validators=of_start))
    assert page.body == b"new"
    assert not conditional(other_site.seen[0])


@pytest.mark.parametrize(
    "etag",
    [
        '"\r\nX-Evil: 1"',
        '"\x00"',
        '"☃"',
        '"' + "x" * 5_000 + '"',
        "*",
        '"a", "b"',
        "a-bare-word",
        'w/"a"',
    ],
)
async def test_a_validator_that_is_unfit_is_not_sent(site: Site, world: Make, etag: str):
    site.handlers["/a"] = reply(b"x")
    url = site.url("/a")
    fetched(await get(world(), url, validators=Validators(url=url, etag=etag)))
    assert not {"if-none-match", "x-evil"} & set(site.seen[0].headers)


@pytest.mark.parametrize("told", ["yes", "0", "2026", "Sun, 41 Foo 2026 10:00:00 GMT"])
async def test_a_last_modified_that_is_no_date_is_not_sent(site: Site, world: Make, told: str):
    site.handlers["/a"] = reply(b"x")
    url = site.url("/a")
    fetched(await get(world(), url, validators=Validators(url=url, last_modified=told)))
    assert not conditional(site.seen[0])


async def test_a_validator_may_hold_latin_1(site: Site, world: Make):
    site.handlers["/a"] = reply(b"x")
    url = site.url("/a")
    fetched(await get(world(), url, validators=Validators(url=url, etag='"é"')))
    assert site.seen[0].headers["if-none-match"] == '"é"'


@pytest.mark.parametrize(
    ("value", "seconds"), [("7", 7), ("Sun, 01 Mar 2026 12:00:09 GMT", 9), ("soon", None)]
)
async def test_retry_after_is_told(site: Site, world: Make, value: str, seconds: int | None):
    site.handlers["/a"] = reply(b"", 429, {"Retry-After": value})
    page = fetched(await get(world(), site.url("/a")))
    assert page.retry_after == (None if seconds is None else timedelta(seconds=seconds))


async def test_requests_in_flight_are_bounded(site: Site, world: Make):
    """Nine hosts at once, three places. Each three are answered only when all have come."""
    under_way = most = 0
    three = asyncio.Barrier(3)

    async def count(seen: Seen, writer: asyncio.StreamWriter) -> None:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await three.wait()
        under_way -= 1
        await reply(b"x")(seen, writer)

    site.handlers["/"] = count
    here = world(concurrency=3)
    here.names.known = {f"h{n}.example": ["127.0.0.1"] for n in range(9)}
    urls = [site.url("/", f"h{n}.example") for n in range(9)]
    for response in await asyncio.gather(*(get(here, url) for url in urls)):
        fetched(response)
    assert most == 3
