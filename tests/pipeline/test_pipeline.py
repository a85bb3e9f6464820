"""One check after another, from the fetch to the record, on a site in memory."""

import sys
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import structlog

sys.path.insert(0, str(Path(__file__).parent))
from demo import layouts
from monitor import pipeline
from monitor.adapters.evaluation import LocalEvaluator
from monitor.core.check import examine as module
from monitor.errors import LeaseLostError
from monitor.model.config import StoreSettings
from monitor.model.response import FailureKind, FetchFailed, Validators
from monitor.model.story import Outlet, Selectors
from monitor.model.watch import Availability, Outcome
from tests.pipeline.newsdesk import URL, Newsdesk
from tests.services import services


@pytest.fixture
def desk(tmp_path):
    desk = Newsdesk(tmp_path)
    yield desk
    desk.store.close()


async def test_the_first_look_stores_a_version_and_tells_nothing(desk):
    report = await desk.check()
    assert report.outcome is Outcome.FIRST_SEEN
    assert report.snapshot_number == 1
    snapshot = desk.store.history.snapshot(desk.id, 1)
    assert snapshot.extraction.headline == desk.article.headline
    assert [b.text for b in snapshot.extraction.blocks] == list(desk.article.paragraphs)
    assert desk.alerts() == []
    assert desk.store.articles.get(desk.id).title == desk.article.headline


async def test_clutter_may_change_at_will(desk):
    await desk.check()
    for _ in range(12):
        desk.wait(hours=1)
        assert (await desk.check()).outcome is Outcome.UNCHANGED
    assert len(desk.store.history.snapshots(desk.id)) == 1


async def test_the_same_bytes_are_not_parsed_again(desk, monkeypatch):
    async def parses(*_arguments, **_named):
        raise AssertionError("the page was parsed")

    html = desk.layout(desk.article, URL, 1)
    desk.serves(html)
    await desk.check()
    desk.serves(html.replace("214", "241"))
    assert (await desk.check()).outcome is Outcome.CHANGED
    with monkeypatch.context() as patch:
        patch.setattr(LocalEvaluator, "run", parses)
        for _ in range(2):
            desk.wait(hours=1)
            report = await desk.check()
            assert (report.outcome, report.snapshot_number) == (Outcome.UNCHANGED, None)
            assert report.next_check_at > desk.time
    assert desk.state().progress.whole_at == desk.time
    desk.serves(html)
    assert (await desk.check()).outcome is Outcome.CHANGED, "an earlier version's bytes are news"


@pytest.mark.parametrize(
    "sent",
    [
        {"content_type": "text/html; charset=windows-1252"},
        {"status": 203},
        {"html": "<!-- another byte -->"},
    ],
)
async def test_what_differs_in_anything_is_parsed(desk, sent):
    html = desk.layout(desk.article, URL, 1)
    desk.serves(html)
    await desk.check()
    before = desk.state().progress.page
    desk.serves(html + sent.pop("html", ""), **sent)
    assert (await desk.check()).outcome in {Outcome.UNCHANGED, Outcome.CHANGED}
    assert desk.state().progress.page not in {"", before}


async def test_other_selectors_read_the_same_bytes_again(desk):
    html = desk.layout(desk.article, URL, 1)
    desk.serves(html)
    await desk.check()
    courier = Outlet(
        id="courier",
        name="Courier",
        domains=("courier.example",),
        selectors=Selectors(headline="h2"),
    )
    desk.settings = replace(desk.settings, outlets=(courier,))
    before = desk.state().progress.page
    await desk.check()
    assert desk.state().progress.page not in {"", before}


async def test_a_wall_between_two_looks_at_the_same_bytes_is_told_as_ended(desk):
    html = desk.layout(desk.article, URL, 1)
    desk.serves(html)
    await desk.check()
    desk.serves("<h1>403</h1>", status=403)
    assert (await desk.check()).outcome is Outcome.BLOCKED
    desk.serves(html)
    assert (await desk.check()).outcome is Outcome.UNCHANGED
    assert desk.state().article.availability is Availability.AVAILABLE


async def test_a_silent_figure_is_told_as_stealth(desk):
    await desk.check()
    desk.wait(hours=1)
    desk.edits("214 people", "241 people")
    report = await desk.check()
    assert report.outcome is Outcome.CHANGED
    assert report.snapshot_number == 2
    (change,) = report.verdict.changes
    assert (change.kind.value, change.stealth) == ("figure", True)
    assert "214" in change.before
    assert "241" in change.after
    assert desk.alerts() == ["article.changed"]
    assert desk.state().progress.changes == 1


async def test_an_edit_and_its_reversal_are_three_versions_and_a_revert(desk):
    await desk.check()
    desk.wait(hours=1)
    desk.edits("214 people", "241 people")
    await desk.check()
    desk.wait(hours=1)
    desk.edits("241 people", "214 people")
    report = await desk.check()
    assert [s.number for s in desk.store.history.snapshots(desk.id)] == [1, 2, 3]
    assert report.verdict.changes[0].kind.value == "reverted"
    assert report.verdict.changes[0].reverted_to == 1


async def test_alternating_headlines_are_told_once_as_flapping(desk):
    await desk.check()
    first, second = desk.article.headline, "Ferry stuck on sandbank off Selwyn Point"
    for headline in (second, first, second, first, second, first):
        desk.wait(hours=1)
        desk.rewrites(headline=headline)
        await desk.check()
    assert desk.alerts().count("article.flapping") == 1
    assert desk.alerts().count("article.changed") <= 2


async def test_an_edit_after_a_headline_test_is_told(desk):
    await desk.check()
    first, second = desk.article.headline, "Ferry stuck on sandbank off Selwyn Point"
    for headline in (second, first, second, first):
        desk.wait(hours=1)
        desk.rewrites(headline=headline)
        await desk.check()
    before = desk.alerts().count("article.changed")
    desk.wait(hours=24)
    desk.edits("214 people", "241 people")
    report = await desk.check()
    assert "figure" in {change.kind.value for change in report.verdict.changes}
    assert desk.alerts().count("article.changed") == before + 1


async def test_a_wall_is_no_edit(desk):
    await desk.check()
    desk.wait(hours=1)
    desk.serves(layouts.bot_wall(), status=403, server="cloudflare", cf_mitigated="challenge")
    report = await desk.check()
    assert report.outcome is Outcome.BLOCKED
    desk.wait(hours=1)
    desk.serves(layouts.bot_wall())
    assert (await desk.check()).outcome is Outcome.BLOCKED
    desk.serves_the_article()
    desk.wait(hours=1)
    assert (await desk.check()).outcome is Outcome.UNCHANGED
    assert desk.kinds() == []
    assert desk.alerts() == []


async def test_a_removal_is_told_once_confirmed_and_taken_back(desk):
    await desk.check()
    desk.serves("<h1>Not found</h1>", status=404)
    outcomes = []
    for _ in range(5):
        desk.wait(hours=10)
        outcomes.append((await desk.check()).outcome.value)
    assert outcomes == ["missing", "missing", "missing", "removed", "removed"]
    assert desk.alerts() == ["article.removed"]
    desk.serves_the_article()
    desk.wait(hours=24)
    await desk.check()
    assert desk.alerts() == ["article.removed", "article.restored"]
    assert desk.state().progress.availability is Availability.AVAILABLE


async def test_a_shrunken_body_is_held_until_it_is_seen_again(desk):
    await desk.check()
    desk.wait(hours=1)
    desk.rewrites(paragraphs=desk.article.paragraphs[:1])
    report = await desk.check()
    assert report.outcome is Outcome.HELD
    assert report.next_check_at == desk.time + desk.settings.availability.confirm_after
    assert desk.kinds() == []
    desk.wait(minutes=11)
    report = await desk.check()
    assert report.outcome is Outcome.CHANGED
    assert desk.kinds().count("paragraph-removed") == 5


async def test_a_clock_set_ahead_confirms_no_shrunken_body(desk):
    await desk.check()
    desk.wait(hours=1)
    desk.rewrites(paragraphs=desk.article.paragraphs[:1])
    assert (await desk.check()).outcome is Outcome.HELD
    desk.wait(days=1)
    desk.clock_set_at = desk.time
    assert (await desk.check()).outcome is Outcome.HELD
    desk.wait(minutes=11)
    assert (await desk.check()).outcome is Outcome.CHANGED


async def test_a_passing_shrinkage_leaves_no_trace(desk):
    whole = desk.article
    await desk.check()
    desk.wait(hours=1)
    desk.rewrites(paragraphs=whole.paragraphs[:1])
    await desk.check()
    desk.article = whole
    desk.wait(minutes=11)
    assert (await desk.check()).outcome is Outcome.UNCHANGED
    assert desk.state().progress.held is None
    assert desk.kinds() == []


async def test_validators_are_sent_to_their_own_url_and_dropped_after_an_error(desk):
    desk.answer = lambda _r: desk.page(etag='"v1"', last_modified="Mon, 02 Mar 2026 08:00:00 GMT")
    await desk.check()
    desk.wait(hours=1)
    desk.answers_304()
    assert (await desk.check()).outcome is Outcome.NOT_MODIFIED
    assert desk.requests[-1].validators == Validators(
        url=URL, etag='"v1"', last_modified="Mon, 02 Mar 2026 08:00:00 GMT"
    )
    desk.wait(hours=1)
    desk.is_down()
    assert (await desk.check()).outcome is Outcome.FAILED
    desk.wait(hours=1)
    desk.serves_the_article()
    await desk.check()
    assert not desk.requests[-1].validators


async def test_failures_back_off_and_are_told_once(desk):
    await desk.check()
    desk.is_down(FailureKind.DNS)
    pauses = []
    for _ in range(14):
        report = await desk.check()
        pauses.append(report.next_check_at - desk.time)
        desk.time = report.next_check_at
    assert pauses[0] < pauses[3] < pauses[6]
    assert max(pauses) <= timedelta(hours=24)
    assert desk.alerts() == ["article.unreachable"]


async def test_a_permanent_move_is_followed_after_three_looks(desk):
    await desk.check()
    target = "https://courier.example/2026/ferry-runs-aground"
    desk.redirects(target)
    for _ in range(3):
        desk.wait(hours=1)
        await desk.check()
    assert desk.store.articles.get(desk.id).url == target
    assert desk.kinds() == []


async def test_a_newer_extractor_never_looks_like_an_edit(desk, monkeypatch):
    genuine = module.extract

    def older(body, **known):
        found = genuine(body, **known)
        return replace(found, blocks=found.blocks[:-1], version=found.version - 1)

    monkeypatch.setattr(module, "extract", older)
    await desk.check()
    monkeypatch.setattr(module, "extract", genuine)
    desk.wait(hours=1)
    report = await desk.check()
    assert report.outcome is Outcome.TECHNICAL
    assert desk.kinds() == []
    assert desk.alerts() == []
    assert desk.store.history.snapshots(desk.id)[-1].origin.value == "technical"


async def test_an_edit_is_seen_through_a_newer_extractor(desk, monkeypatch):
    genuine = module.extract
    monkeypatch.setattr(
        module,
        "extract",
        lambda body, **known: replace(
            (found := genuine(body, **known)), blocks=found.blocks[:-1], version=found.version - 1
        ),
    )
    await desk.check()
    monkeypatch.setattr(module, "extract", genuine)
    desk.wait(hours=1)
    desk.edits("214 people", "241 people")
    await desk.check()
    assert desk.kinds() == ["figure"]


async def test_without_stored_pages_a_newer_extractor_stays_silent(desk, monkeypatch):
    desk.settings = replace(desk.settings, store=StoreSettings(keep_raw=False))
    genuine = module.extract
    monkeypatch.setattr(
        module,
        "extract",
        lambda body, **known: replace(
            (found := genuine(body, **known)), blocks=found.blocks[:-1], version=found.version - 1
        ),
    )
    await desk.check()
    monkeypatch.setattr(module, "extract", genuine)
    desk.wait(hours=1)
    assert (await desk.check()).outcome is Outcome.TECHNICAL
    assert desk.kinds() == []


async def test_a_lost_lease_writes_nothing(desk):
    claim = desk.store.articles.claim(
        desk.id, now=desk.time, worker="a", lease=timedelta(seconds=1)
    )
    desk.wait(minutes=1)
    other = desk.store.articles.claim(
        desk.id, now=desk.time, worker="b", lease=timedelta(minutes=5)
    )
    assert other is not None
    work = services(fetcher=desk, store=desk.store, clock=desk, settings=desk.settings)
    with pytest.raises(LeaseLostError):
        await pipeline.check(claim, work)
    assert desk.store.history.checks(desk.id) == ()
    assert desk.store.history.snapshots(desk.id) == ()


async def test_a_modified_time_that_moves_alone_is_noted_and_not_told(desk):
    await desk.check()
    desk.wait(hours=3)
    desk.rewrites(modified=desk.article.modified + timedelta(hours=1))
    report = await desk.check()
    assert report.outcome is Outcome.UNCHANGED
    assert desk.kinds() == ["touched"]
    desk.wait(hours=3)
    await desk.check()
    assert desk.kinds() == ["touched"]
    assert desk.alerts() == []


class Crowded(LocalEvaluator):
    """An evaluator that counts who asks it for room for a large page."""

    def __init__(self):
        super().__init__()
        self.asked = self.inside = 0

    @asynccontextmanager
    async def room(self):
        self.asked += 1
        self.inside += 1
        try:
            yield
        finally:
            self.inside -= 1


async def test_room_is_asked_for_by_large_pages_alone(desk, monkeypatch):
    """Before the fetch where the last page was large, after it where the new one is."""
    desk.evaluator = Crowded()
    page = desk.page()
    monkeypatch.setattr(pipeline, "LARGE", len(page.body))
    desk.answer = lambda _r: replace(page, started_at=desk.time)
    await desk.check()
    desk.wait(hours=3)
    await desk.check()
    assert desk.evaluator.asked == 0  # it is as large as is taken for small
    monkeypatch.setattr(pipeline, "LARGE", len(page.body) - 1)
    desk.wait(hours=3)
    await desk.check()
    assert desk.evaluator.asked == 1
    desk.wait(hours=3)
    desk.serves("<html><title>Ferry</title><p>Down for an hour.</p></html>", status=503)
    await desk.check()
    assert (desk.evaluator.asked, desk.evaluator.inside) == (2, 0)


async def test_a_first_large_page_finds_its_room_after_the_fetch(desk, monkeypatch):
    desk.evaluator = Crowded()
    monkeypatch.setattr(pipeline, "LARGE", 0)
    await desk.check()
    assert desk.evaluator.asked == 1


async def test_where_work_may_wait_a_resting_host_is_left_alone(desk):
    rest = timedelta(minutes=7)
    desk.answer = lambda request: FetchFailed(
        url=request.url,
        kind=FailureKind.PAUSED,
        detail="the host asked for a pause",
        started_at=desk.time,
        elapsed=timedelta(0),
        retry_after=rest,
    )
    desk.patience = timedelta(seconds=5)
    assert await desk.check() is None
    assert desk.due() == [desk.time + rest]
    assert desk.store.history.checks(desk.id) == ()
    desk.patience = None
    report = await desk.check()
    assert report.outcome is Outcome.PAUSED
    desk.patience = timedelta(seconds=5)
    desk.is_down()
    report = await desk.check()
    assert report.outcome is Outcome.FAILED


async def test_only_news_of_an_article_is_said_aloud(desk):
    with structlog.testing.capture_logs() as said:
        await desk.check()
        desk.wait(hours=3)
        await desk.check()
        desk.wait(hours=3)
        await desk.check()
        desk.wait(hours=3)
        desk.is_down()
        await desk.check()
    levels = [line["log_level"] for line in said if line["event"] == "checked"]
    assert levels == ["info", "info", "debug", "warning"]


@pytest.mark.parametrize(("answers", "conditional"), [(4, True), (5, False)])
async def test_after_five_answers_of_304_in_a_row_the_page_is_asked_for(desk, answers, conditional):
    desk.answer = lambda _r: desk.page(etag='"v1"')
    await desk.check()
    state = desk.state()
    unchanged = replace(state, progress=replace(state.progress, unmodified=answers))
    request = pipeline.request_for(unchanged, None, desk.time + timedelta(hours=1))
    assert bool(request.validators) is conditional


@pytest.mark.parametrize(("hours", "conditional"), [(23.9, True), (24, False), (-1, False)])
async def test_a_page_is_asked_for_whole_at_least_daily(desk, hours, conditional):
    desk.answer = lambda _r: desk.page(etag='"v1"')
    await desk.check()
    request = pipeline.request_for(desk.state(), None, desk.time + timedelta(hours=hours))
    assert bool(request.validators) is conditional
