"""Redirects, followed by hand."""

import asyncio
from collections.abc import Callable

import pytest

from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest, Hop
from tests.adapters.http.loopback import Seen, Site, World, redirect, reply

Make = Callable[..., World]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_redirect_is_followed_and_recorded(site: Site, world: Make, status: int):
    site.handlers["/a"] = redirect("b?utm_source=x#part", status)
    site.handlers["/b?utm_source=x"] = reply(b"there")
    page = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert isinstance(page, Fetched)
    assert page.body == b"there"
    assert page.final_url == site.url("/b?utm_source=x")
    assert page.hops == (Hop(url=site.url("/a"), status=status, location="b?utm_source=x#part"),)


@pytest.mark.parametrize("status", [300, 304, 305, 399])
async def test_other_statuses_lead_nowhere(site: Site, world: Make, status: int):
    site.handlers["/a"] = redirect("/b", status)
    response = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert site.targets == ["/a"]
    assert isinstance(response, FetchFailed if status == 304 else Fetched)


async def test_a_redirect_without_location_is_a_response(site: Site, world: Make):
    site.handlers["/a"] = reply(b"where to?", 302)
    page = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert isinstance(page, Fetched)
    assert (page.status, page.body) == (302, b"where to?")


async def test_five_hops_are_followed_and_no_sixth(site: Site, world: Make):
    for number in range(6):
        site.handlers[f"/{number}"] = redirect(f"/{number + 1}")
    site.handlers["/6"] = reply(b"end")
    here = world()
    fine = await here.fetcher.fetch(FetchRequest(url=site.url("/1")))
    assert isinstance(fine, Fetched)
    assert len(fine.hops) == 5
    site.seen.clear()
    far = await here.fetcher.fetch(FetchRequest(url=site.url("/0")))
    assert isinstance(far, FetchFailed)
    assert far.kind is FailureKind.TOO_MANY_REDIRECTS
    assert "/6" not in site.targets


async def test_a_circle_ends_at_once(site: Site, world: Make):
    site.handlers["/a"] = redirect("/b")
    site.handlers["/b"] = redirect("/a")
    response = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.TOO_MANY_REDIRECTS
    assert "circle" in response.detail
    assert site.targets == ["/a", "/b"]


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "javascript:alert(1)", "ftp://x.example/", "http://", "https://u@x/"],
)
async def test_what_is_no_web_address_is_not_followed(site: Site, world: Make, location: str):
    site.handlers["/a"] = redirect(location)
    response = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.BAD_URL
    assert response.hops[0].location == location


async def test_a_location_in_utf_8_is_read_and_one_in_latin_1_too(site: Site, world: Make):
    for number, encoding in enumerate(("utf-8", "latin-1")):
        site.handlers[f"/{number}"] = redirect("/größe".encode(encoding).decode("latin-1"))
    site.handlers["/gr%C3%B6%C3%9Fe"] = reply(b"there")
    here = world()
    for number in range(2):
        page = await here.fetcher.fetch(FetchRequest(url=site.url(f"/{number}")))
        assert isinstance(page, Fetched)
        assert page.body == b"there"


async def test_a_hostile_location_is_recorded_on_one_safe_line(site: Site, world: Make):
    site.handlers["/a"] = redirect("/x\tred\u009b31m" + "y" * 5_000)
    response = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert response.hops[0].location.isprintable()
    assert len(response.hops[0].location) <= 2_000


async def test_every_host_on_the_way_has_its_slot(site: Site, other_site: Site, world: Make):
    """One slot at a time; hops on the same host share it."""
    here = world()
    here.names.known = {"a.example": ["127.0.0.1"], "b.example": ["127.0.0.1"]}
    site.handlers["/1"] = redirect("/2")
    site.handlers["/2"] = redirect(other_site.url("/3", "b.example"))
    other_site.handlers["/3"] = reply(b"end")
    page = await here.fetcher.fetch(FetchRequest(url=site.url("/1", "a.example")))
    assert isinstance(page, Fetched)
    assert here.hosts.log == [
        ("reserve", "a.example"),
        ("release", "a.example"),
        ("reserve", "b.example"),
        ("release", "b.example"),
    ]


async def test_the_body_of_a_redirect_is_not_read(site: Site, world: Make):
    """Ten announced megabytes that never come: whoever waits for them fails."""
    site.handlers["/a"] = reply(b"", 302, headers={"Location": "/b", "content-length": "10000000"})
    site.handlers["/b"] = reply(b"there")
    page = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert isinstance(page, Fetched)
    assert page.body == b"there"


def refreshing(target: str, seconds: int = 0) -> bytes:
    return f'<html><meta http-equiv="refresh" content="{seconds}; url={target}"></html>'.encode()


async def test_a_page_that_leads_on_is_left(site: Site, other_site: Site, world: Make):
    here = world()
    here.names.known["b.example"] = ["127.0.0.1"]
    there = other_site.url("/b", "b.example")
    site.handlers["/a"] = reply(refreshing(there))
    other_site.handlers["/b"] = reply(b"there")
    page = await here.fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert isinstance(page, Fetched)
    assert (page.body, page.final_url) == (b"there", there)
    assert page.hops == (Hop(url=site.url("/a"), status=200, location=there),)


async def test_a_page_that_leads_to_a_closed_address_is_refused(site: Site, world: Make):
    site.handlers["/a"] = reply(refreshing("http://169.254.169.254/latest"))
    response = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.FORBIDDEN_ADDRESS


async def test_a_page_that_leads_to_itself_once_its_cookie_is_sent(site: Site, world: Make):
    async def answer(request: Seen, writer: asyncio.StreamWriter) -> None:
        if "seen=1" in request.headers.get("cookie", ""):
            await reply(b"the page")(request, writer)
        else:
            await reply(refreshing("/a"), headers={"Set-Cookie": "seen=1"})(request, writer)

    site.handlers["/a"] = answer
    page = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert isinstance(page, Fetched)
    assert page.body == b"the page"


@pytest.mark.parametrize("target", ["/a", "#x", "mailto:desk@shorepost.example", "/b"])
async def test_a_page_that_leads_nowhere_stands_for_itself(site: Site, world: Make, target: str):
    site.handlers["/a"] = reply(refreshing(target))
    site.handlers["/b"] = reply(refreshing("/a"))
    page = await world().fetcher.fetch(FetchRequest(url=site.url("/a")))
    assert isinstance(page, Fetched)
    assert page.body == refreshing("/a" if target == "/b" else target)


async def test_pages_that_lead_on_and_on_end(site: Site, world: Make):
    for number in range(9):
        site.handlers[f"/{number}"] = reply(refreshing(f"/{number + 1}"))
    page = await world().fetcher.fetch(FetchRequest(url=site.url("/0")))
    assert isinstance(page, Fetched)
    assert (len(page.hops), page.final_url) == (5, site.url("/5"))


async def test_what_is_no_page_or_reloads_later_is_not_left(site: Site, world: Make):
    site.handlers["/feed"] = reply(refreshing("/b"), headers={"Content-Type": "text/xml"})
    site.handlers["/live"] = reply(refreshing("/b", 300))
    site.handlers["/gone"] = reply(refreshing("/b"), 404)
    here = world()
    for path in ("/feed", "/live", "/gone"):
        page = await here.fetcher.fetch(FetchRequest(url=site.url(path)))
        assert isinstance(page, Fetched)
        assert page.hops == ()
