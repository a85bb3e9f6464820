"""The web view over a real database, with texts that try to break out."""

import asyncio
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from urllib.parse import quote

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from monitor import __version__
from monitor.adapters.store import open_store, upgrade
from monitor.core.classify import Context, classify
from monitor.core.diff import compare
from monitor.core.records import content_hash
from monitor.errors import StoreError
from monitor.housekeeping import index_stored
from monitor.model.alert import RouteState
from monitor.model.change import Verdict
from monitor.model.config import Settings, WebSettings
from monitor.model.coverage import CopyKind, Decision, Match, NewCoverage, Reason
from monitor.model.extraction import Block, BlockKind, Extraction
from monitor.model.response import Validators
from monitor.model.story import FeedKind, Outlet, Route, Story
from monitor.model.watch import (
    Availability,
    CheckDecision,
    CheckEntry,
    Evidence,
    NewSnapshot,
    Outcome,
    Progress,
    SnapshotOrigin,
    WatchRequest,
)
from monitor.ports import CheckRecord, SourceRecord
from monitor.settings import shipped
from monitor.web import Health, create_app

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
URL = "https://gazette.example/news/ferry-aground"
HOSTILE = "<script>alert(1)</script> \x1b[31m\u202eetirw"
SETTINGS = Settings(
    outlets=(Outlet(id="gazette", name="The Harbour Gazette", domains=("gazette.example",)),),
    stories=(Story(id="ferry", title="The grounding of the Ellen May"),),
    routes=(Route(id="desk", url="https://hooks.example/"),),
)

FIRST = Extraction(
    headline="Ferry with 214 aboard runs aground off Port Ellis",
    standfirst="All passengers were brought ashore by lifeboat before nightfall.",
    bylines=("Mara Quill",),
    published=NOW - timedelta(days=1),
    modified=NOW - timedelta(days=1),
    language="en",
    blocks=(
        Block(
            "The ferry Ellen May ran aground on a sandbank outside Port Ellis on Sunday "
            "afternoon with 214 people on board, the harbour authority said."
        ),
        Block(
            "Lifeboats from three stations took the passengers ashore within four hours, "
            "and nobody was seriously hurt."
        ),
        Block("How it happened", BlockKind.HEADING),
        Block(
            "“We warned the company about the sandbank twice,” said the harbour pilot, "
            "Jon Tarrow, who had asked for new buoys in January."
        ),
        Block("The company said it would cooperate fully with the inquiry."),
        Block("An inquiry is expected to open on Tuesday."),
        Block("The Ellen May was built in 1994 and refitted nine years ago."),
        Block("She carries cars and passengers between Port Ellis and the Skerry islands."),
        Block("A relief ferry was due to take over the crossing on Monday."),
    ),
)
SECOND = replace(
    FIRST,
    headline="Ferry with 241 aboard runs aground off Port Ellis",
    blocks=(
        Block(FIRST.blocks[0].text.replace("214", "241")),
        FIRST.blocks[1],
        FIRST.blocks[2],
        Block(
            "“We told the company about the sandbank,” said the harbour pilot, "
            "Jon Tarrow, who had asked for new buoys in January."
        ),
        FIRST.blocks[5],
        *FIRST.blocks[6:],
        Block("The company's shares were unchanged on Monday."),
    ),
)


class Clock:
    def __init__(self, moment=NOW):
        self.moment = moment

    def now(self):
        return self.moment


def record(store, article, extraction, *, number, at, before=None):
    claim = store.articles.claim(article.id, now=at, worker="w", lease=timedelta(minutes=5))
    raw = f"<p>{number}</p>".encode()
    verdict = Verdict()
    if before is not None:
        verdict = classify(before, extraction, compare(before, extraction), Context())
    store.articles.record(
        CheckRecord(
            claim=claim,
            decision=CheckDecision(
                entry=CheckEntry(
                    outcome=Outcome.CHANGED if before else Outcome.FIRST_SEEN,
                    reason="the text differs" if before else "first version stored",
                    started_at=at,
                    elapsed=timedelta(seconds=0.4),
                    url=article.url,
                    final_url=article.url,
                    status=200,
                    size=len(raw),
                ),
                progress=Progress(availability=Availability.AVAILABLE, last_changed_at=at),
                next_check_at=at + timedelta(hours=2),
                snapshot=NewSnapshot(
                    number=number,
                    origin=SnapshotOrigin.LIVE,
                    content_hash=content_hash(extraction),
                    extraction=extraction,
                    taken_at=at,
                    evidence=Evidence(
                        raw_sha256="ab" * 32,
                        raw_bytes=len(raw),
                        final_url=article.url,
                        status=200,
                        headers=(),
                        fetched_at=at,
                    ),
                ),
                verdict=verdict,
                from_number=number - 1 if before else None,
                title=extraction.headline,
            ),
        )
    )


def find_coverage(store, at):
    store.sources.register([("https://gazette.example/feed", "gazette", FeedKind.FEED)], at)
    [claim] = store.sources.claim_due(now=at, worker="w", lease=timedelta(minutes=5), limit=5)
    match = Match(
        story="ferry",
        score=0.87,
        decision=Decision.ACCEPT,
        reasons=(Reason("names", 0.61, "Ellen May, Port Ellis, Jon Tarrow"),),
        copy_of=URL,
        copied=0.34,
        copy_kind=CopyKind.PASSAGES,
        agency="Reuters",
        adds=("two crew members in hospital",),
        contradicts=("240 people on board (baseline: 214)",),
    )
    store.sources.record(
        SourceRecord(
            claim=claim,
            checked_at=at,
            next_check_at=at + timedelta(minutes=15),
            validators=Validators(),
            failures=0,
            coverage=(
                NewCoverage(
                    url="https://courier.example/ellen-may",
                    outlet="courier.example",
                    title="Ellen May: what is known " + HOSTILE,
                    published=at,
                    source="https://gazette.example/feed",
                    match=match,
                ),
                NewCoverage(
                    url="https://courier.example/football",
                    outlet="courier.example",
                    title="Port Ellis win the cup",
                    published=at,
                    source="javascript:alert(1)",
                    match=replace(match, decision=Decision.REJECT, score=0.1),
                ),
            ),
        )
    )


def furnish(folder):
    """A small database: one edited article, one hostile, coverage, a disabled route."""
    url = f"sqlite:///{folder}/monitor.db"
    upgrade(url, shipped("db"))
    store = open_store(url)
    ferry, hostile = store.articles.watch(
        [
            WatchRequest(url=URL, outlet="gazette", story="ferry"),
            WatchRequest(url="https://gazette.example/other", outlet="gazette", story="ferry"),
        ],
        NOW - timedelta(days=2),
    )
    record(store, ferry, FIRST, number=1, at=NOW - timedelta(hours=20))
    record(store, ferry, SECOND, number=2, at=NOW - timedelta(hours=3), before=FIRST)
    bad = replace(FIRST, headline=HOSTILE, blocks=(Block(HOSTILE), *FIRST.blocks))
    worse = replace(bad, headline=HOSTILE + " twice", blocks=(Block(HOSTILE + " 3"), *FIRST.blocks))
    record(store, hostile, bad, number=1, at=NOW - timedelta(hours=19))
    record(store, hostile, worse, number=2, at=NOW - timedelta(hours=2), before=bad)
    find_coverage(store, NOW - timedelta(hours=1))
    store.outbox.set_route(RouteState(route="desk", disabled=True, reason=HOSTILE))
    return store


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = furnish(tmp_path_factory.mktemp("web"))
    yield store
    store.close()


WELL = Health(ok=True, last_tick_at=NOW - timedelta(seconds=4), tick_age=timedelta(seconds=4))


class Reader:
    """A browser's requests to the application, without a socket in between."""

    def __init__(self, app):
        self.app = app

    def get(self, path, **more):
        return self.request("GET", path, **more)

    def request(self, method, path, **more):
        async def ask():
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(
                transport=transport, base_url="http://localhost:8080"
            ) as http:
                return await http.request(method, path, **more)

        return asyncio.run(ask())


def client(store, health=WELL, settings=SETTINGS):
    return Reader(create_app(store, settings, clock=Clock(), health=lambda: health))


@pytest.fixture(scope="module")
def reader(store):
    return client(store)


def page(reader, path, status=200):
    answer = reader.get(path)
    assert answer.status_code == status, answer.text
    return answer.text


PATHS = [
    "/",
    "/?story=ferry&outlet=gazette&severity=minor",
    "/articles",
    "/articles/1",
    "/articles/2",
    "/articles/1/versions/2",
    "/articles/2/versions/1",
    "/articles/1/diff/1/2",
    "/articles/1/diff/1/2?all=1",
    "/articles/1/diff/2/1",
    "/articles/2/diff/1/2",
    "/stories/ferry",
    "/stories/ferry?since=2026-03-01T09:30Z",
    "/coverage",
    "/coverage?all=1",
    "/search",
    "/search?q=ferry",
    "/search?q=alert&story=ferry&outlet=gazette&since=2026-01-01&article=2",
    "/search?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E&exact=1",
    "/health",
]


@pytest.mark.parametrize("path", PATHS)
def test_no_page_lets_a_text_break_out(reader, path):
    text = page(reader, path)
    assert "<script" not in text
    assert not any(bad in text for bad in ("\x1b", "\u202e", '="javascript:', "style=", "onclick"))


@pytest.mark.parametrize("path", PATHS)
def test_pages_are_well_formed_and_link_only_to_what_is_there(reader, path):
    text = page(reader, path)
    assert text.count("<main") == text.count("</main>") == 1
    for tag in ("article", "ul", "li", "p", "div", "del", "ins", "table", "section", "dl"):
        opened = len(re.findall(rf"<{tag}[ >]", text))
        assert opened == text.count(f"</{tag}>"), tag
    for target in set(re.findall(r'href="(/[^"]*)"', text)):
        assert reader.get(target.replace("&amp;", "&")).status_code == 200, target


@pytest.mark.parametrize("path", [*PATHS, "/healthz", "/metrics", "/static/monitor.css", "/none"])
def test_every_answer_binds_the_browser(reader, path):
    headers = reader.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script" not in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"


def test_the_timeline_shows_changes_as_redlines_newest_first(reader):
    text = page(reader, "/")
    assert "<del>214</del>" in seen(text)
    assert "<ins>241</ins>" in seen(text)
    assert text.index("twice") < text.index("Ferry with 241 aboard")
    assert "side by side" in text
    assert '<option value="new-sourcing">new sourcing</option>' in text


@pytest.mark.parametrize(
    ("query", "there"),
    [
        ("?kind=figure", True),
        ("?kind=link", False),
        ("?severity=substantive", True),
        ("?story=other", False),
        ("?outlet=gazette", True),
        ("?revision=write-through", True),
        ("?revision=house-style", False),
    ],
)
def test_the_timeline_is_filtered(reader, query, there):
    text = page(reader, "/" + query)
    assert ("<article" in text) is there
    assert ("Nothing fits" in text) is not there


def test_a_longer_list_is_offered_where_there_is_more(reader):
    text = page(reader, "/?limit=1&kind=figure&revision=write-through")
    assert 'href="/?kind=figure&amp;revision=write-through&amp;limit=2"' in text
    assert "Show more" not in page(reader, "/?limit=1000")


@pytest.mark.parametrize("path", ["/", "/articles/1", "/articles/1/diff/1/2"])
def test_what_happened_to_the_story_stands_with_its_version(reader, path):
    lines = re.findall(r'<p class="revision">(.*?)</p>', page(reader, path))
    assert any(line.startswith("write-through: the lead tells another fact") for line in lines)


@pytest.mark.parametrize(
    "query", ["kind=nonsense", "revision=trim", "severity=9", "limit=x", "limit=0", "limit=9999999"]
)
def test_a_filter_that_means_nothing_is_told_with_its_mend(reader, query):
    assert "one of" in (text := page(reader, "/?" + query, 400)) or "a number" in text


def test_articles_are_listed_with_their_state(reader):
    text = page(reader, "/articles")
    assert "Ferry with 241 aboard" in text
    assert "3 h ago" in text
    assert "available" in text


def seen(text: str) -> str:
    """A page without the marks that only a copy of a redline shows."""
    return re.sub(r'<span class="mark" aria-hidden="true">..</span>', "", text)


def test_an_article_has_its_history(reader):
    text = page(reader, "/articles/1")
    assert text.index("Version 2") < text.index("Version 1")
    assert "/articles/1/diff/1/2" in text
    assert "abababababab" in text
    assert "first version stored" in text


def test_two_versions_stand_side_by_side(reader):
    text = page(reader, "/articles/1/diff/1/2")
    left, right = re.findall(r'<div class="side"><p[^>]*>(.*?)</p></div>', seen(text))[:2]
    assert left == "Ferry with <del>214</del> aboard runs aground off Port Ellis"
    assert right == "Ferry with <ins>241</ins> aboard runs aground off Port Ellis"
    assert "unchanged paragraph" in text
    whole = page(reader, "/articles/1/diff/1/2?all=1")
    assert "unchanged paragraph" not in whole
    assert FIRST.blocks[1].text in whole


def test_the_older_version_stands_left_whichever_way_its_text_runs(tmp_path):
    """The page is English; the article's words run right to left within their column."""
    url = f"sqlite:///{tmp_path}/arabic.db"
    upgrade(url, shipped("db"))
    store = open_store(url)
    [article] = store.articles.watch([WatchRequest(url=URL, outlet="gazette", story="ferry")], NOW)
    old = Extraction(
        headline="العبارة",
        language="ar",
        blocks=(Block("BBC: كان على متن العبارة 214 راكبا عندما جنحت قبالة الميناء."),),
    )
    new = replace(old, blocks=(Block(old.blocks[0].text.replace("214", "241")),))
    record(store, article, old, number=1, at=NOW)
    record(store, article, new, number=2, at=NOW + timedelta(hours=1), before=old)
    text = page(client(store), f"/articles/{article.id}/diff/1/2")
    store.close()
    assert 'class="sides prose" dir' not in text
    columns = re.findall(
        r'<div class="side"><p dir="(\w+)" lang="(\w+)">(.*?)</p></div>', seen(text)
    )
    assert [(way, language) for way, language, _ in columns] == [("rtl", "ar")] * 2
    assert "<del>214</del>" in columns[0][2]
    assert "<ins>241</ins>" in columns[1][2]


def test_versions_can_be_compared_backwards_and_with_themselves(reader):
    assert "<ins>214</ins>" in seen(page(reader, "/articles/1/diff/2/1"))
    assert "read the same" in page(reader, "/articles/1/diff/2/2")


def test_a_version_can_be_read_with_its_evidence(reader):
    text = page(reader, "/articles/1/versions/1")
    assert "Mara Quill" in text
    assert "ab" * 32 in text


def test_coverage_is_shown_with_its_reasons_and_rejects_on_demand(reader):
    text = page(reader, "/coverage")
    assert "0.87" in text
    assert "240 people on board" in text
    assert "Has passages of" in text
    assert "34 % of its words" in text
    assert "Credits Reuters" in text
    assert "football" not in text
    assert "1 rejected" in text
    assert "football" in page(reader, "/coverage?all=1")


def test_health_names_what_is_wrong(reader, store):
    ill = Health(ok=False, problems=("no work was looked for since <noon>",))
    text = client(store, ill).get("/health").text
    assert "no work was looked for since &lt;noon&gt;" in text
    assert "<strong>disabled</strong>" in text
    assert "The watch goes on; not all is well." in page(reader, "/health")  # a route is gone


def test_healthz_is_for_supervisors(reader, store):
    well = reader.get("/healthz")
    assert (well.status_code, well.json()["status"]) == (200, "ok")
    assert well.json()["tick_age_seconds"] == 4
    assert well.headers["cache-control"] == "no-store"
    ill = client(store, Health(ok=False, problems=("disk full",))).get("/healthz")
    assert (ill.status_code, ill.json()["problems"]) == (503, ["disk full"])


def test_metrics_are_what_the_store_counts(reader, store):
    answer = reader.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain")
    families = {f.name: f for f in text_string_to_metric_families(answer.text)}

    def value(name):
        return families[name].samples[0].value

    counts = store.maintenance.counts(NOW)
    assert value("monitor_articles") == counts.articles == 2
    assert value("monitor_checks") == counts.checks
    assert value("monitor_changes") == counts.changes > 0
    assert value("monitor_healthy") == 1
    assert value("monitor_tick_age_seconds") == 4
    [disabled] = families["monitor_route_disabled"].samples
    assert (disabled.labels, disabled.value) == ({"route": "desk"}, 1)
    assert families["monitor_articles_by_availability"].samples[0].labels == {
        "availability": "available"
    }
    assert "process_resident_memory_bytes" in families


def test_two_views_in_one_process_do_not_share_figures(store):
    for _ in range(2):
        assert client(store).get("/metrics").status_code == 200


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("localhost", 200),
        ("LOCALHOST:8080", 200),
        ("127.0.0.1:8080", 200),
        ("[::1]:8080", 200),
        ("[::1]", 200),
        ("evil.example", 421),
        ("localhost.evil.example", 421),
        ("evil.example:localhost", 421),
        ("", 421),
    ],
)
@pytest.mark.parametrize("path", ["/", "/healthz", "/metrics"])
def test_only_our_own_host_names_are_answered(reader, path, host, status):
    assert reader.get(path, headers={"host": host}).status_code == status


def test_further_host_names_can_be_allowed(store):
    settings = replace(SETTINGS, web=WebSettings(allowed_hosts=("Monitor.Example",)))
    reader = client(store, settings=settings)
    assert reader.get("/healthz", headers={"host": "monitor.example"}).status_code == 200
    assert reader.get("/healthz", headers={"host": "localhost"}).status_code == 421


@pytest.mark.parametrize(
    "path",
    [
        "/none",
        "/articles/99",
        "/articles/99999999999999999999",
        "/articles/1/versions/9",
        "/articles/1/diff/1/9",
        "/articles/x",
        "/static/../app.py",
        "/static/none.css",
    ],
)
def test_what_is_not_there_is_404(reader, path):
    assert "Not found" in page(reader, path, 404)


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("path", ["/", "/articles/1", "/healthz"])
def test_nothing_can_be_changed(reader, method, path):
    assert reader.request(method, path).status_code == 405


def test_a_store_that_cannot_be_read_is_told():
    class Articles:
        def all(self, **_):
            raise StoreError("the database is locked", mend="wait a little")

    class Broken:
        articles = Articles()
        subscriptions = None

    answer = client(Broken()).get("/articles")
    assert answer.status_code == 503
    assert "the database is locked — wait a little" in answer.text


def test_an_empty_house_says_what_to_do(tmp_path):
    url = f"sqlite:///{tmp_path}/monitor.db"
    upgrade(url, shipped("db"))
    empty = open_store(url)
    reader = client(empty)
    try:
        assert "Nothing has happened yet" in page(reader, "/")
        assert "monitor watch add" in page(reader, "/articles")
        assert "No coverage" in page(reader, "/coverage")
    finally:
        empty.close()


def test_a_search_shows_where_a_text_stood_and_when_it_went(reader):
    text = page(reader, "/search?q=cooperate")
    assert f"monitor {__version__} ·" in text
    assert "will be" not in text
    assert "The company said it would <mark>cooperate</mark> fully with the inquiry." in text
    assert "no longer there" in text
    assert 'href="/articles/1/versions/1"' in text
    assert 'href="/articles/1/diff/1/2"' in text
    standing = page(reader, "/search?q=lifeboat&article=1")
    assert standing.count("<mark>lifeboat</mark>") == 1
    assert "<mark>Lifeboats</mark> from three stations" in standing  # from four letters on
    assert "in the newest version" in standing


def test_what_is_marked_in_a_text_is_escaped(reader):
    text = page(reader, "/search?exact=1&q=script+alert+1+script")
    assert "<mark>script&gt;alert(1)&lt;/script</mark>" in text


def test_a_sentence_is_found_as_it_stands(reader):
    sentence = "“We warned the company about the sandbank twice,” said the harbour pilot"
    text = page(reader, f"/search?exact=1&article=1&q={quote(sentence)}")
    assert text.count('<p class="prose"') == 1
    assert "Nothing that is stored" in page(reader, f"/search?exact=1&q={quote(sentence[::-1])}")


def test_a_search_leads_to_older_finds(tmp_path):
    store = furnish(tmp_path)
    [article] = store.articles.watch(
        [WatchRequest(url="https://gazette.example/live", outlet="gazette", story="ferry")], NOW
    )
    for number in range(1, 46):
        live = Extraction(headline="Live", blocks=(Block(f"Update {number} from the pier."),))
        record(store, article, live, number=number, at=NOW + timedelta(minutes=number))
    reader, path, found = client(store), "/search?q=update", []
    while path:
        text = page(reader, path)
        found += re.findall(r"<mark>Update</mark> (\d+) from", text)
        [path] = re.findall(r'href="([^"]+)" rel="next"', text.replace("&amp;", "&")) or [""]
    assert found == [str(number) for number in range(45, 0, -1)]
    store.close()


@pytest.mark.parametrize(
    "query",
    ["?q=-ferry", "?q=...", "?q=x&article=x", "?q=x&since=soon", "?q=x&after=9.x", "?article=99"],
)
def test_what_cannot_be_sought_is_said(reader, query):
    answer = reader.get("/search" + query)
    assert answer.status_code in {400, 404}
    assert "<h1>" in answer.text


def test_a_search_says_what_it_cannot_find_yet(tmp_path):
    store = furnish(tmp_path)
    store.search.forget_index()
    text = page(client(store), "/search?q=ferry")
    assert "Not all can be found yet: 4 of 4 versions and 2 texts of coverage" in text
    index_stored(store)
    text = page(client(store), "/search?q=ferry")
    assert "Not all" not in text
    assert "<mark>ferry</mark>" in text
    store.close()


def test_an_article_of_very_many_versions_comes_page_by_page(tmp_path):
    store = furnish(tmp_path)
    [live] = store.articles.watch(
        [WatchRequest(url="https://gazette.example/live", outlet="gazette", story="ferry")], NOW
    )
    before = None
    for number in range(1, 48):
        words = Block(f"{number} people were brought ashore, the harbour authority said on Monday.")
        entry = replace(FIRST, blocks=(words, *FIRST.blocks))
        at = NOW + timedelta(minutes=number)
        record(store, live, entry, number=number, at=at, before=before)
        before = entry
    reader, path, pages = client(store), f"/articles/{live.id}", []
    while path:
        text = page(reader, path)
        assert len(text.encode()) < 60_000
        found = re.findall(r'<h3><a href="/articles/\d+/versions/(\d+)">', text)
        edited = text.count("people (up)") + text.count("people")
        assert edited
        pages.append([int(number) for number in found])
        [older] = re.findall(r'href="(\?before=\d+)#versions" rel="next"', text) or [""]
        path = older and f"/articles/{live.id}{older}"
    assert pages == [list(range(47, 27, -1)), list(range(27, 7, -1)), list(range(7, 0, -1))]
    last = page(reader, f"/articles/{live.id}?before=8")
    assert 'href="?before=28#versions" rel="prev"' in last
    assert 'href="?before=48#versions" rel="prev"' in page(reader, f"/articles/{live.id}?before=28")
    assert reader.get(f"/articles/{live.id}?before=x").status_code == 400
    store.close()


def test_any_two_versions_are_compared(reader):
    answer = reader.get("/articles/1/compare?a=2&b=1")
    assert (answer.status_code, answer.headers["location"]) == (303, "/articles/1/diff/2/1")
    assert reader.get("/articles/1/compare?a=//evil.example&b=1").status_code == 400
    assert reader.get("/articles/99/compare?a=1&b=2").status_code == 404
    text = page(reader, "/articles/1/diff/1/2")
    assert 'action="/articles/1/compare"' in text
    assert 'name="a" value="1"' in text


def test_versions_lead_to_their_neighbours(reader):
    first, second = (page(reader, f"/articles/1/versions/{number}") for number in (1, 2))
    assert 'href="/articles/1/versions/2" rel="next"' in first
    assert 'rel="prev"' not in first
    assert 'href="/articles/1/versions/1" rel="prev"' in second
    assert 'href="/articles/1/diff/1/2"' in second


def test_a_redline_is_headed_by_its_own_version(reader):
    text = page(reader, "/articles/1/diff/2/1")
    assert re.search(r"<h1[^>]*><a[^>]*>Ferry with 214 aboard", text)


def test_a_page_as_received_is_saved_and_never_shown(tmp_path):
    store = furnish(tmp_path)
    raw = b"<script>alert(1)</script><p>As received"
    [kept] = store.articles.watch(
        [WatchRequest(url="https://gazette.example/kept", outlet="gazette", story="ferry")], NOW
    )
    keep(store, kept, raw)
    answer = client(store).get(f"/articles/{kept.id}/versions/1/raw")
    assert answer.content == raw
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "frame-ancestors" not in answer.headers["content-security-policy"]
    assert client(store).get("/articles/1/versions/1/raw").status_code == 404  # not kept
    assert client(store).get("/articles/1/versions/9/raw").status_code == 404
    store.close()


def keep(store, article, raw):
    """A first version whose page is kept."""
    claim = store.articles.claim(article.id, now=NOW, worker="w", lease=timedelta(minutes=5))
    evidence = Evidence(
        raw_sha256=sha256(raw).hexdigest(),
        raw_bytes=len(raw),
        final_url=article.url,
        status=200,
        headers=(),
        fetched_at=NOW,
    )
    made = NewSnapshot(
        number=1,
        origin=SnapshotOrigin.LIVE,
        content_hash=content_hash(FIRST),
        extraction=FIRST,
        taken_at=NOW,
        evidence=evidence,
        raw=raw,
    )
    entry = CheckEntry(
        outcome=Outcome.FIRST_SEEN,
        reason="first",
        started_at=NOW,
        elapsed=timedelta(seconds=1),
        url=article.url,
    )
    decision = CheckDecision(
        entry=entry, progress=Progress(), next_check_at=NOW + timedelta(hours=1), snapshot=made
    )
    store.articles.record(CheckRecord(claim=claim, decision=decision))


def test_the_front_page_tells_what_is_new_by_story(reader):
    text = page(reader, "/")
    table = text[text.index('<section class="news"') : text.index("</section>")]
    assert "The grounding of the Ellen May" in table
    cells = re.findall(r'<td class="number">(.*?)</td>', table)
    assert [re.sub("<[^>]+>", "", cell) for cell in cells] == ["2", "2", "–", "2", "1"]
    assert "story=ferry&amp;severity=substantive" in table
    assert 'kind=figure">figure</a> 2' in table
    assert "The watch goes on" in text


def test_the_front_page_tells_that_not_all_is_well(store):
    ill = replace(WELL, ok=False, problems=("the disk is full",))
    assert "Not all is well: the disk is full" in page(client(store, health=ill), "/")


def test_the_front_page_looks_back_as_far_as_asked(reader):
    text = page(reader, "/?since=2026-03-01T09:30Z")
    assert "twice" in text
    assert "Ferry with 241 aboard" not in text
    assert "New since" in text
    assert "Nothing fits" in page(reader, "/?since=2027-01-01")
    assert reader.get("/?since=soon").status_code == 400
    old = re.findall(r'href="(/\?since=[^"&]+)"', page(reader, "/"))
    assert len(old) == 3
    assert all(reader.get(path).status_code == 200 for path in old)


def test_a_full_front_page_stays_small(tmp_path):
    store = furnish(tmp_path)
    for number in range(60):
        [one] = store.articles.watch(
            [
                WatchRequest(
                    url=f"https://gazette.example/n{number}", outlet="gazette", story="ferry"
                )
            ],
            NOW,
        )
        at = NOW - timedelta(minutes=number)
        record(store, one, FIRST, number=1, at=at - timedelta(hours=1))
        record(store, one, SECOND, number=2, at=at, before=FIRST)
    text = page(client(store), "/")
    assert len(text.encode()) < 60_000
    store.close()


def test_a_story_over_time_as_picture_and_as_table(reader):
    text = page(reader, "/stories/ferry")
    assert "<h1" in text
    assert "The grounding of the Ellen May" in text
    drawn = text[text.index("<svg") : text.index("</svg>")]
    assert drawn.count('class="m-quiet"') == 2
    assert drawn.count('class="m-watched"') == 2
    assert drawn.count('class="m-coverage"') == 1  # what was rejected is left out
    assert "The Harbour Gazette" in drawn
    assert 'href="/articles/1/diff/1/2"' in drawn
    table = text[text.index("<table") : text.index("</table>")]
    assert len(re.findall("<tr>", table)) == 1 + 5  # it says what the picture does
    assert "write-through, substantive, without notice" in table
    for at in re.findall(r'c?x="([\d.]+)"', drawn):
        assert 0 <= float(at) <= 960
    late = page(reader, "/stories/ferry?since=2026-03-01T09:30Z")
    assert late[late.index("<svg") :].count('class="m-quiet"') == 1
    page(reader, "/stories/none", 404)
    assert reader.get("/stories/ferry?since=soon").status_code == 400
    assert "Nothing happened" in page(reader, "/stories/ferry?since=2027-01-01")
    assert 'href="/stories/ferry"' in page(reader, "/")
