"""robots.txt as RFC 9309 wants it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from protego import Protego

from monitor.adapters.http import robots
from monitor.adapters.http.exchange import ServerResponse
from monitor.adapters.http.robots import RobotsCache, groups_for
from monitor.core.check.judge import judge
from monitor.model.judgement import Finding
from monitor.model.response import FailureKind, Fetched, FetchFailed, FetchRequest, Response
from tests.adapters.http.loopback import FakeClock, FakeHosts, Site, World, raw, redirect, reply

Make = Callable[..., World]
RULES = b"User-agent: *\nDisallow: /private\nCrawl-delay: 7\n"
OPEN, CLOSED = "/open", "/private/page"


@pytest.fixture
def newsroom(site: Site) -> Site:
    site.handlers |= {OPEN: reply(b"open"), CLOSED: reply(b"closed")}
    return site


async def get(world: World, url: str, **changes: object) -> Response:
    return await world.fetcher.fetch(FetchRequest(url=url, **changes))  # type: ignore[arg-type]


def allowed(response: Response) -> bool:
    if isinstance(response, FetchFailed):
        assert response.kind is FailureKind.ROBOTS
        assert "robots.txt" in response.detail
        return False
    assert isinstance(response, Fetched)
    return True


async def both(world: World, site: Site) -> tuple[bool, bool]:
    return (
        allowed(await get(world, site.url(OPEN))),
        allowed(await get(world, site.url(CLOSED))),
    )


async def test_rules_are_obeyed_and_asked_for_once(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    assert await both(world(robots=True), newsroom) == (True, False)
    assert [seen.target for seen in newsroom.seen] == ["/robots.txt", OPEN]


async def test_rules_may_be_set_aside_by_settings_or_outlet(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    assert await both(world(robots=False), newsroom) == (True, True)
    assert allowed(await get(world(robots=True), newsroom.url(CLOSED), robots=False))
    assert newsroom.targets == [seen.target for seen in newsroom.seen]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410])
async def test_no_robots_txt_allows_all(newsroom: Site, world: Make, status: int):
    newsroom.handlers["/robots.txt"] = reply(RULES, status)
    assert await both(world(robots=True), newsroom) == (True, True)


@pytest.mark.parametrize("status", [429, 500, 503])
async def test_a_failing_server_closes_the_site_for_a_while(
    newsroom: Site, world: Make, status: int
):
    newsroom.handlers["/robots.txt"] = reply(RULES, status)
    here = world(robots=True)
    assert await both(here, newsroom) == (False, False)
    assert len(newsroom.seen) == 1
    newsroom.handlers["/robots.txt"] = reply(RULES)
    here.clock.moment += timedelta(minutes=11)
    assert await both(here, newsroom) == (True, False)


@pytest.mark.parametrize("status", [429, 503])
async def test_a_busy_server_forbids_nothing(newsroom: Site, world: Make, status: int):
    """It asks for a pause in place of its robots.txt: that is waiting, and no ban."""
    newsroom.handlers["/robots.txt"] = reply(b"", status, {"Retry-After": "40"})
    newsroom.handlers[OPEN] = reply(b"open")
    here = world(robots=True)
    for _ in range(2):
        response = await get(here, newsroom.url(OPEN))
        assert isinstance(response, FetchFailed)
        assert response.kind in {FailureKind.BUSY, FailureKind.PAUSED}
        assert judge(response, None, asked=newsroom.url(OPEN)).finding in {
            Finding.BUSY,
            Finding.PAUSED,
        }
        assert response.retry_after == timedelta(seconds=40)
    newsroom.handlers["/robots.txt"] = reply(RULES)
    here.clock.moment += timedelta(seconds=41)
    assert allowed(await get(here, newsroom.url(OPEN)))


async def test_old_rules_stand_while_the_server_fails(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    here = world(robots=True)
    await both(here, newsroom)
    here.clock.moment += timedelta(hours=25)
    newsroom.handlers["/robots.txt"] = reply(b"", 500)
    assert await both(here, newsroom) == (True, False)


async def test_rules_are_asked_for_again_after_a_day(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    here = world(robots=True)
    for hours in (0, 23, 2):
        here.clock.moment += timedelta(hours=hours)
        await get(here, newsroom.url(OPEN))
    assert [seen.target for seen in newsroom.seen].count("/robots.txt") == 2


async def test_no_answer_is_told_as_what_it_is(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = raw(b"nonsense")
    response = await get(world(robots=True), newsroom.url(OPEN))
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.PROTOCOL
    assert response.detail.startswith("robots.txt could not be had")


async def test_five_redirects_are_followed_and_more_allow_all(newsroom: Site, world: Make):
    newsroom.handlers |= {f"/r{n}": redirect(f"/r{n + 1}") for n in range(7)}
    newsroom.handlers |= {"/robots.txt": redirect("/r3"), "/r7": reply(RULES)}
    assert await both(world(robots=True), newsroom) == (True, False)
    newsroom.handlers["/robots.txt"] = redirect("/r2")
    assert await both(world(robots=True), newsroom) == (True, True)


async def test_a_redirect_to_a_forbidden_address_is_refused(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = redirect("http://169.254.169.254/robots.txt")
    response = await get(world(robots=True), newsroom.url(OPEN))
    assert isinstance(response, FetchFailed)
    assert response.kind is FailureKind.FORBIDDEN_ADDRESS


async def test_the_host_that_a_redirect_leads_to_is_asked_too(
    newsroom: Site, other_site: Site, world: Make
):
    newsroom.handlers["/away"] = redirect(other_site.url(CLOSED))
    other_site.handlers |= {"/robots.txt": reply(RULES), CLOSED: reply(b"closed")}
    assert not allowed(await get(world(robots=True), newsroom.url("/away")))
    assert other_site.targets == []


async def test_the_host_that_its_redirects_lead_to_is_asked_in_its_own_turn(
    newsroom: Site, other_site: Site, world: Make
):
    newsroom.handlers["/robots.txt"] = redirect(other_site.url("/robots.txt", "other.example"))
    other_site.handlers["/robots.txt"] = reply(RULES)
    here = world(robots=True)
    here.names.known["other.example"] = ["127.0.0.1"]
    assert allowed(await get(here, newsroom.url(OPEN)))
    assert ("reserve", "other.example") in here.hosts.log
    assert ("release", "other.example") in here.hosts.log


async def test_rules_for_us_by_name(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(
        b"User-agent: *\nDisallow: /\n\nUser-agent: Monitor\nDisallow: /private\n"
    )
    assert await both(world(robots=True), newsroom) == (True, False)
    assert await both(world(robots=True, user_agent="other/1"), newsroom) == (False, False)


async def test_half_a_megabyte_is_read_and_the_rest_cut(newsroom: Site, world: Make):
    padding = b"# filler filler filler\n" * 22_000
    assert 500 * 1024 > len(padding) > 500_000
    newsroom.handlers["/robots.txt"] = reply(padding + RULES + b"#" * 3_000_000)
    assert await both(world(robots=True), newsroom) == (True, False)


async def test_many_rules_are_obeyed(newsroom: Site, world: Make):
    rules = b"".join(b"Disallow: /old/%d\n" % number for number in range(5_000))
    newsroom.handlers["/robots.txt"] = reply(b"User-agent: *\n" + rules + b"Disallow: /private\n")
    assert await both(world(robots=True), newsroom) == (True, False)


async def test_a_redirect_that_leads_nowhere_allows_all(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = redirect("ftp://x.example/robots.txt")
    assert await both(world(robots=True), newsroom) == (True, True)


async def test_the_cache_forgets_the_sites_asked_longest_ago(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(robots, "_MOST_SITES", 2)
    cache = RobotsCache(FakeClock(), "monitor", FakeHosts())
    asked: list[str] = []

    async def get(url: str) -> ServerResponse:
        asked.append(url)
        return ServerResponse(status=404, headers=(), body=b"", http_version="HTTP/1.1", address="")

    for site in ("a", "b", "c", "c"):
        await cache.rules(f"https://{site}.example/x", get)
    assert asked == [f"https://{site}.example/robots.txt" for site in "abc"]
    assert cache.fresh("https://a.example/") is None
    assert cache.fresh("https://c.example/y")


async def test_the_crawl_delay_is_kept(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    here = world(robots=True)
    await get(here, newsroom.url(OPEN))
    await get(here, newsroom.url(OPEN))
    assert sum(here.clock.naps) == pytest.approx(7, abs=0.1)


async def test_a_page_known_to_be_forbidden_waits_for_nothing(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    here = world(robots=True)
    await get(here, newsroom.url(OPEN))
    visits = len(here.hosts.log)
    assert not allowed(await get(here, newsroom.url(CLOSED)))
    assert len(here.hosts.log) == visits


async def test_an_empty_and_a_foreign_file_allow_all(newsroom: Site, world: Make):
    for body in (b"", b"\xef\xbb\xbf", b"<!doctype html><title>Not found</title>", b"\xff\xfe\x00"):
        newsroom.handlers["/robots.txt"] = reply(body)
        assert await both(world(robots=True), newsroom) == (True, True)


def test_a_hostile_file_of_many_agents_is_cut_down_to_what_concerns_us():
    agents = "".join(f"User-agent: bot{n}\n" for n in range(20_000))
    rules = "Disallow: /x\n" * 20_000
    kept = groups_for("monitor", f"{agents}{rules}User-agent: monitor\nDisallow: /y\n")
    assert kept == "User-agent: monitor\nDisallow: /y"


GROUPS = """# all
User-agent: a
User-agent: *
Sitemap: https://example.org/map.xml

Disallow: /one
User-agent: monitor/2.0 # us
Disallow: /two
User-agent: monitors
Disallow: /three
useragent MONITOR
Allow: /three/x
"""


def test_groups_for_us_and_for_all_are_kept_whole():
    assert groups_for("monitor", GROUPS).splitlines() == [
        "User-agent: *",
        "Disallow: /one",
        "User-agent: monitor",
        "Disallow: /two",
        "User-agent: MONITOR",
        "Allow: /three/x",
    ]


rule_lines = st.lists(
    st.builds(
        "{}{}".format,
        st.sampled_from(["User-agent: ", "Disallow: ", "Allow:", "Crawl-delay: ", "Host: ", ""]),
        st.sampled_from(["*", "a", "monitor", "/", "/p", "/p*x$", "//[", "%zz", "nan", "é", ""])
        | st.text(max_size=8),
    )
)


@given(rule_lines)
def test_cutting_down_changes_no_verdict(lines: list[str]):
    """For our token and for everyone, the cut file says what the whole one says."""
    text = "\n".join(lines)
    whole, cut = Protego.parse(text), Protego.parse(groups_for("monitor", text))
    url = "https://example.org/p/x"
    assert cut.can_fetch(url, "monitor") == whole.can_fetch(url, "monitor")


def asked(site: Site) -> int:
    return sum(seen.target == "/robots.txt" for seen in site.seen)


async def test_answers_are_kept_for_the_next_command(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    hosts = FakeHosts()
    assert await both(world(robots=True, hosts=hosts), newsroom) == (True, False)
    assert await both(world(robots=True, hosts=hosts), newsroom) == (True, False)
    assert asked(newsroom) == 1
    another = world(robots=True, hosts=hosts, user_agent="archiver/2")
    assert await both(another, newsroom) == (True, False)
    assert asked(newsroom) == 2


async def test_an_open_site_is_kept_as_well(newsroom: Site, world: Make):
    hosts = FakeHosts()
    for _ in range(2):
        assert await both(world(robots=True, hosts=hosts), newsroom) == (True, True)
    assert asked(newsroom) == 1


async def test_a_kept_answer_counts_for_a_day(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    hosts = FakeHosts()
    assert await both(world(robots=True, hosts=hosts), newsroom) == (True, False)
    later = world(robots=True, hosts=hosts)
    later.clock.moment += timedelta(hours=25)
    newsroom.handlers["/robots.txt"] = reply(b"")
    assert await both(later, newsroom) == (True, True)


async def test_an_answer_from_the_future_is_none(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    hosts = FakeHosts()
    ahead = world(robots=True, hosts=hosts)
    ahead.clock.moment += timedelta(days=400)
    assert await both(ahead, newsroom) == (True, False)
    hosts.free_at.clear()
    newsroom.handlers["/robots.txt"] = reply(b"")
    assert await both(world(robots=True, hosts=hosts), newsroom) == (True, True)


async def test_kept_rules_stand_on_while_robots_cannot_be_had(newsroom: Site, world: Make):
    newsroom.handlers["/robots.txt"] = reply(RULES)
    hosts = FakeHosts()
    assert await both(world(robots=True, hosts=hosts), newsroom) == (True, False)
    newsroom.handlers["/robots.txt"] = reply(b"", 500)
    for days, open_allowed in ((2, True), (40, False)):
        later = world(robots=True, hosts=hosts)
        later.clock.moment += timedelta(days=days)
        assert await both(later, newsroom) == (open_allowed, False)
