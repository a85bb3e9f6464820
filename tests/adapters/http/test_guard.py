"""The guard: what may be dialled, checked where it is dialled."""

from collections.abc import Callable
from datetime import timedelta

import httpcore
import httpx
import pytest

from monitor.adapters.http import ForbiddenAddressError, guarded_client
from monitor.adapters.http.guard import Guard, GuardedBackend
from monitor.adapters.http.resolver import system_resolver
from monitor.adapters.http.transport import GuardedTransport
from monitor.errors import ConfigError
from monitor.model.config import FetchSettings
from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest
from tests.adapters.http.loopback import Names, Site, World, redirect, reply, settings

Make = Callable[..., World]


def test_the_private_pool_of_httpx_is_still_what_the_guard_replaces():
    """Fails when httpx is not the one whose private attribute the transport knows."""
    assert httpx.__version__.startswith("0.28.")
    plain = httpx.AsyncHTTPTransport()
    assert type(plain._pool) is httpcore.AsyncConnectionPool
    guard = Guard(Names({}))
    guarded = GuardedTransport(guard, tls=httpx.create_ssl_context(), connections=2)
    assert isinstance(guarded._pool, httpcore.AsyncConnectionPool)
    assert isinstance(guarded._pool._network_backend, GuardedBackend)
    assert set(vars(plain)) <= set(vars(guarded))


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.2/",
        "http://127.1.1.1:8080/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:10.0.0.1]/",
        "http://[::1]/",
        "http://0x7f000002/",
        "http://2852039166/",
        "http://0/",
        "http://metadata.example/",
        "http://mixed.example/",
    ],
)
@pytest.mark.parametrize("by_redirect", [False, True])
async def test_forbidden_addresses(site: Site, world: Make, target: str, by_redirect: bool):
    site.handlers["/"] = redirect(target)
    here = world()
    here.names.known = {
        "metadata.example": ["169.254.169.254"],
        "mixed.example": ["93.184.216.34", "10.0.0.1"],
    }
    response = await here.fetcher.fetch(FetchRequest(url=site.url() if by_redirect else target))
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.FORBIDDEN_ADDRESS
    assert len(response.hops) == by_redirect


async def test_without_permission_loopback_is_closed(site: Site, world: Make):
    site.handlers["/"] = reply(b"secret")
    response = await world(allow_networks=()).fetcher.fetch(FetchRequest(url=site.url()))
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.FORBIDDEN_ADDRESS
    assert site.connections == 0


async def test_a_name_is_resolved_once_and_that_answer_is_dialled(site: Site, world: Make):
    """Rebinding: the name would lead elsewhere the second time, but nobody asks a second time."""
    site.handlers["/"] = reply(b"x", headers={"Connection": "close"})
    here = world()
    here.names.queued["turncoat.example"] = [["127.0.0.1"], ["10.0.0.1"]]
    url = site.url("/", "turncoat.example")
    first = await here.fetcher.fetch(FetchRequest(url=url))
    assert isinstance(first, Fetched)
    assert first.address == "127.0.0.1"
    assert here.names.asked == ["turncoat.example"]
    second = await here.fetcher.fetch(FetchRequest(url=url))
    assert isinstance(second, FetchFailed)
    assert second.kind is FailureKind.FORBIDDEN_ADDRESS


async def test_the_host_header_stays_the_name(site: Site, world: Make):
    site.handlers["/"] = reply(b"x")
    here = world()
    here.names.known["news.example"] = ["127.0.0.1"]
    await here.fetcher.fetch(FetchRequest(url=site.url("/", "news.example")))
    assert site.seen[0].headers["host"] == f"news.example:{site.port}"


async def test_a_dead_address_is_passed_over_for_the_next(site: Site, world: Make):
    site.handlers["/"] = reply(b"x")
    here = world(allow_networks=("127.0.0.0/8",))
    here.names.known["news.example"] = ["127.0.0.3", "127.0.0.1"]
    response = await here.fetcher.fetch(FetchRequest(url=site.url("/", "news.example")))
    assert isinstance(response, Fetched)
    assert response.address == "127.0.0.1"


async def test_the_environment_names_no_proxy(
    site: Site, world: Make, monkeypatch: pytest.MonkeyPatch
):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    site.handlers["/"] = reply(b"x")
    assert isinstance(await world().fetcher.fetch(FetchRequest(url=site.url())), Fetched)


async def test_behind_a_proxy_the_target_is_vetted_and_the_proxy_is_not(site: Site, world: Make):
    site.handlers["http://news.example/"] = reply(b"by proxy")
    here = world(allow_networks=(), proxy=site.url())
    here.names.known = {"news.example": ["93.184.216.34"], "inside.example": ["10.0.0.1"]}
    through = await here.fetcher.fetch(FetchRequest(url="http://news.example/"))
    assert isinstance(through, Fetched)
    assert through.body == b"by proxy"
    refused = await here.fetcher.fetch(FetchRequest(url="http://inside.example/"))
    assert isinstance(refused, FetchFailed)
    assert refused.kind is FailureKind.FORBIDDEN_ADDRESS
    assert len(site.seen) == 1


@pytest.mark.parametrize("proxy", ["socks4://127.0.0.1:1", "proxy:3128", "http://", "http://[::"])
def test_a_proxy_that_cannot_be_used_is_a_config_error(proxy: str):
    with pytest.raises(ConfigError, match=r"fetch\.proxy"):
        guarded_client(FetchSettings(proxy=proxy), timeout=1)


def test_a_network_that_is_none_is_a_config_error():
    with pytest.raises(ConfigError, match="allow_networks"):
        guarded_client(FetchSettings(allow_networks=("everywhere",)), timeout=1)


async def test_the_guarded_client_follows_and_keeps_nothing(site: Site):
    site.handlers["/"] = reply(status=302, headers={"Location": "/b", "Set-Cookie": "a=1"})
    async with guarded_client(settings(), timeout=timedelta(seconds=5)) as client:
        assert (await client.post(site.url(), content=b"x")).status_code == 302
        assert not client.cookies


async def test_private_targets_only_where_allowed(site: Site):
    site.handlers["/"] = reply(b"x")
    closed = FetchSettings()
    async with guarded_client(closed, timeout=5) as client:
        with pytest.raises(ForbiddenAddressError):
            await client.post(site.url())
    async with guarded_client(closed, timeout=5, allow_private=True) as client:
        assert (await client.post(site.url())).status_code == 200
        with pytest.raises(httpx.ConnectError, match="metadata"):
            await client.post("http://169.254.169.254/")


async def test_families_take_turns():
    guard = Guard(Names({"x.example": ["2606:4700::1", "2606:4700::2", "1.1.1.1", "1.0.0.1"]}))
    assert await guard.vetted("x.example") == ("2606:4700::1", "1.1.1.1", "2606:4700::2", "1.0.0.1")


async def test_a_name_without_addresses_is_no_address():
    with pytest.raises(httpx.ConnectError, match="no address"):
        await Guard(Names({"x.example": []})).vetted("x.example")


async def test_a_name_that_is_none_is_not_looked_up():
    names = Names({})
    with pytest.raises(httpx.ConnectError, match="no valid name"):
        await Guard(names).vetted("a b")
    assert names.asked == []


async def test_name_servers_that_hang_are_a_time_out():
    async def hang(_: str) -> list[str]:
        raise TimeoutError

    with pytest.raises(httpcore.ConnectTimeout, match="name servers"):
        await GuardedBackend(Guard(hang)).connect_tcp("x.example", 80, timeout=5)


async def test_the_system_resolver():
    assert "127.0.0.1" in await system_resolver("localhost")
    with pytest.raises(httpx.ConnectError, match=r"no\.such\.name\.invalid"):
        await system_resolver("no.such.name.invalid")
    with pytest.raises(httpx.ConnectError, match="no valid name"):
        await system_resolver("a" * 100)
