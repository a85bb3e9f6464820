"""TLS and HTTP/2, with a certificate authority of our own."""

import ssl
from collections.abc import AsyncIterator, Callable

import pytest
import trustme

from monitor.adapters.http import guarded_client
from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest
from tests.adapters.http.loopback import Site, World, listening, reply, running, serve_h2, settings

Make = Callable[..., World]


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    """What a client holds that trusts our authority."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def serving(authority: trustme.CA, *names: str, alpn: str = "http/1.1") -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    context.set_alpn_protocols([alpn])
    return context


@pytest.fixture
async def secure(authority: trustme.CA) -> AsyncIterator[Site]:
    async with running(Site(), serving(authority, "news.example")) as site:
        site.handlers["/"] = reply(b"sealed")
        yield site


async def test_the_certificate_is_checked_against_the_name_not_the_address(
    secure: Site, world: Make, trusting: ssl.SSLContext
):
    here = world(tls=trusting)
    here.names.known = {"news.example": ["127.0.0.1"], "other.example": ["127.0.0.1"]}
    page = await here.fetcher.fetch(FetchRequest(url=secure.url("/", "news.example")))
    assert isinstance(page, Fetched)
    assert (page.body, page.address) == (b"sealed", "127.0.0.1")
    wrong = await here.fetcher.fetch(FetchRequest(url=secure.url("/", "other.example")))
    assert isinstance(wrong, FetchFailed)
    assert wrong.kind is FailureKind.TLS
    assert "other.example" in wrong.detail


async def test_an_unknown_authority_is_a_tls_failure(secure: Site, world: Make):
    here = world()
    here.names.known["news.example"] = ["127.0.0.1"]
    response = await here.fetcher.fetch(FetchRequest(url=secure.url("/", "news.example")))
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.TLS
    assert "certificate" in response.detail


async def test_a_server_that_speaks_no_tls(site: Site, world: Make):
    response = await world().fetcher.fetch(
        FetchRequest(url=site.url().replace("http://", "https://"))
    )
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.TLS


async def test_http_2(authority: trustme.CA, world: Make, trusting: ssl.SSLContext):
    context = serving(authority, "news.example", alpn="h2")
    async with listening(serve_h2, context) as port:
        here = world(tls=trusting)
        here.names.known["news.example"] = ["127.0.0.1"]
        for _ in range(2):
            page = await here.fetcher.fetch(FetchRequest(url=f"https://news.example:{port}/"))
            assert isinstance(page, Fetched)
            assert (page.http_version, page.body) == ("HTTP/2", b"over two")
            assert page.header("etag") == '"two"'
            assert page.address == "127.0.0.1"
        await here.fetcher.aclose()


async def test_the_guarded_client_speaks_tls_too(secure: Site, trusting: ssl.SSLContext):
    async def resolver(_: str) -> list[str]:
        return ["127.0.0.1"]

    async with guarded_client(settings(), timeout=5, resolver=resolver, tls=trusting) as client:
        assert (await client.post(secure.url("/", "news.example"))).content == b"sealed"
