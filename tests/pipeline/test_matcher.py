"""Discovery decides as a stream does, by what is stored, and hears people at the next look."""

import asyncio
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from monitor import discovery
from monitor.core.coverage import relevance as stored
from monitor.core.coverage.relevance import ArticleStream, Document, build_model
from monitor.discovery import matcher as module
from monitor.model.coverage import CopyKind, Decision
from monitor.model.extraction import Block, Extraction
from monitor.model.story import MatchSettings, Story
from monitor.model.watch import NewSnapshot, SnapshotOrigin, WatchRequest
from tests.pipeline.outlet_site import BASE, COURIER, FEED, START, Site
from tests.unit.core.coverage.relevance import test_match as texts
from tests.unit.core.coverage.relevance.test_stream import filler

ALL = MatchSettings(min_words=20, review=0.0, watch_accepted=False)
"""Nothing is rejected for its score, so that every score is stored."""

BRIDGE = Story(id="bridge", title="", outlets=("courier",), match=ALL)
AGAIN = (
    "Lorries queued round Carrow on Monday because the Oldfield bridge stays closed: engineers "
    "found cracks in two of its main cables, as they did in Millbrook. Piet Lomax of the council "
    "asked drivers for patience and promised ferries, as Mayor Ines Calder had done for the Harrow "
    "bridge. The cables have to be replaced, he said, and the old town of Carrow will have to live "
    "with the queues on the motorway until then."
)


class Bridge(Site):
    """A site whose story has three texts."""

    def __post_init__(self):
        super().__post_init__()
        wanted = [
            WatchRequest(
                url=f"{BASE}/seed/{n}", outlet="courier", story="bridge", baseline_key=f"s{n}"
            )
            for n in range(3)
        ]
        for article, text in zip(
            self.store.articles.watch(wanted, START), texts.BRIDGE, strict=True
        ):
            extraction = Extraction(headline="", blocks=(Block(text),), language="en")
            kept = NewSnapshot(
                number=0,
                origin=SnapshotOrigin.BASELINE,
                content_hash=text[:64].encode().hex()[:64],
                extraction=extraction,
                taken_at=START,
            )
            self.store.articles.import_baseline(article.id, kept, START)

    async def comes(self, *pages):
        """Publishes pages (path and text) and reads them."""
        self.wait(hours=2)
        self.feeds(*((self.publish(path, path, words=(text,)), path, None) for path, text in pages))
        await self.read()

    def score(self, path):
        (found,) = self.store.coverage.at([BASE + path])
        return found.match.score

    def says(self, path, decision):
        (found,) = self.store.coverage.at([BASE + path])
        self.store.coverage.decide(found.id, decision, by="ada", now=self.time)


@pytest.fixture
def make(tmp_path):
    made = []

    def site(name="one"):
        (tmp_path / name).mkdir()
        made.append(Bridge(tmp_path / name, story=BRIDGE))
        return made[-1]

    yield site
    for one in made:
        one.store.close()


def fillers(*numbers):
    return [(f"/f/{n}", filler(n).text) for n in numbers]


async def test_an_earlier_article_moves_a_later_one(make):
    alone, after = make("alone"), make("after")
    await alone.comes(("/again", AGAIN))
    await after.comes(("/carrow", texts.SIBLING))
    await after.comes(("/again", AGAIN))
    assert after.score("/again") < alone.score("/again")


async def test_articles_of_one_reading_know_those_published_before(make):
    alone, after = make("alone"), make("after")
    await alone.comes(("/again", AGAIN))
    await after.comes(("/again", AGAIN), ("/a-carrow", texts.SIBLING))
    assert after.score("/again") < alone.score("/again")


@pytest.mark.parametrize("decision", [Decision.ACCEPT, Decision.REJECT])
async def test_a_persons_word_counts_from_the_next_look_on(make, decision):
    silent, told = make("silent"), make("told")
    for site in (silent, told):
        await site.comes(("/carrow", texts.SIBLING))
    told.says("/carrow", decision)
    for site in (silent, told):
        await site.comes(("/again", AGAIN))
    more = told.score("/again") - silent.score("/again")
    assert more > 0 if decision is Decision.ACCEPT else more < 0
    told.says("/carrow", Decision.REJECT if decision is Decision.ACCEPT else Decision.ACCEPT)
    before = told.score("/again")
    for site in (silent, told):
        await site.comes(("/third", AGAIN.replace("Monday", "Tuesday")))
    assert (told.score("/third") < before) is (decision is Decision.ACCEPT)


async def test_a_word_on_what_lies_too_far_back_is_still_heard(make, monkeypatch):
    def remembers(start):
        monkeypatch.setattr(module, "window_start", start)
        monkeypatch.setattr(stored, "window_start", start)

    site = make()
    remembers(lambda _latest: 0)
    await site.comes(("/carrow", texts.SIBLING))
    site.says("/carrow", Decision.REJECT)
    remembers(lambda latest: latest)
    await site.comes(("/f/1", filler(1).text))
    with site.matcher.stream((BRIDGE,)) as stream:
        assert len(stream) == 1
    assert site.store.coverage.matched() == ()


async def test_discovery_answers_as_the_stream_that_is_measured(make):
    """Each article in a reading of its own: background, neighbours and all are the same."""
    site = make()
    pages = [*fillers(*range(22)), ("/carrow", texts.SIBLING), ("/again", AGAIN)]
    pages += [("/more", texts.MORE), ("/other", texts.OTHER), *fillers(40)]
    for page in pages:
        await site.comes(page)
    seeds = [Document(id="s", title="", text=text, language="en") for text in texts.BRIDGE]
    stream = ArticleStream([build_model(BRIDGE, seeds)])
    for path, text in pages:
        document = Document(id=path, title=path, text=text, language="en")
        (match,) = stream.match(document)
        (found,) = site.store.coverage.at([BASE + path])
        assert (found.match.score, found.match.decision) == (match.score, match.decision)
        signals = {reason.signal: reason for reason in found.match.reasons}
        assert {reason.signal: signals[reason.signal] for reason in match.reasons} == {
            reason.signal: reason for reason in match.reasons
        }


async def test_a_restart_changes_no_answer(make, monkeypatch):
    """Nor does the moment at which the oldest are let go."""
    lasting, restarted = make("lasting"), make("restarted")
    for place in (module, stored):
        monkeypatch.setattr(place, "window_start", lambda latest: max(0, latest // 8 * 8 - 16))
    pages = [*fillers(*range(30)), ("/carrow", texts.SIBLING), ("/again", AGAIN)]
    pages += [*fillers(*range(50, 60)), ("/more", texts.MORE)]
    for start in range(0, len(pages), 3):
        for site in (lasting, restarted):
            await site.comes(*pages[start : start + 3])
        restarted.matcher = discovery.Matcher(restarted.store)
    for path, _ in pages:
        one, other = (site.store.coverage.at([BASE + path]) for site in (lasting, restarted))
        assert one[0].match == other[0].match
    assert len(lasting.store.coverage.matched()) < 24


async def test_a_model_is_made_once_while_its_story_stands(make, monkeypatch):
    site, made = make(), []
    monkeypatch.setattr(
        module, "build_model", lambda *given, **more: made.append(1) or build_model(*given, **more)
    )
    await site.comes(("/carrow", texts.SIBLING))
    await site.comes(("/again", AGAIN))
    assert len(made) == 1
    site.says("/carrow", Decision.REJECT)
    await site.comes(("/more", texts.MORE))
    assert len(made) == 2


async def test_what_another_worker_recorded_is_known(make):
    site, alone = make(), make("alone")
    mine = site.matcher
    await site.comes(*fillers(1))
    site.matcher = discovery.Matcher(site.store)
    await site.comes(("/carrow", texts.SIBLING))
    site.matcher = mine
    await site.comes(("/again", AGAIN))
    await alone.comes(*fillers(1))
    await alone.comes(("/again", AGAIN))
    assert site.score("/again") < alone.score("/again")


async def test_a_list_s_own_words_are_not_kept(make):
    site = make()
    url = site.publish("/news/wall")
    site.pages[url] = site.page(url, "<h1>Subscribe</h1><p>Log in to read.</p>", status=401)
    site.feeds((url, "Harrow bridge closed over cracks", START + timedelta(hours=1)))
    await site.read()
    assert site.store.coverage.matched() == ()


async def test_an_original_that_comes_in_late_is_named_to_its_copy(make):
    site = make()
    report = (texts.BRIDGE[0], texts.MORE)

    async def comes(path, hours):
        when = START + timedelta(hours=hours)
        site.wait(hours=9)
        site.feeds((site.publish(path, "Bridge closed", words=report), "Bridge closed", when))
        await site.read()

    await comes("/copy", hours=5)
    alerts = len(site.alerts())
    (copy,) = site.store.coverage.at([f"{BASE}/copy"])
    assert copy.match.copy_of == ""
    await comes("/original", hours=1)
    (copy,) = site.store.coverage.at([f"{BASE}/copy"])
    (original,) = site.store.coverage.at([f"{BASE}/original"])
    assert (copy.match.copy_of, copy.match.copy_kind, copy.match.copied) == (
        original.url,
        CopyKind.COPY,
        1.0,
    )
    assert copy.match.reasons[-1].signal == "copy"
    assert original.match.copy_of == ""
    assert len(site.alerts()) == alerts + 1  # of the original alone
    await comes("/between", hours=3)
    await comes("/first", hours=0.5)
    told = {c.url.removeprefix(BASE): c.match.copy_of for c in site.store.coverage.find()}
    assert {path: url.removeprefix(BASE) for path, url in told.items()} == {
        "/first": "",
        "/original": "/first",
        "/between": "/first",
        "/copy": "/first",
    }


@pytest.mark.parametrize("later", [timedelta(minutes=16), timedelta(hours=3)])
@pytest.mark.parametrize("dated", [None, START.replace(hour=0)])
async def test_the_order_of_two_readings_says_nothing_of_who_was_first(make, later, dated):
    """Two prints of one text without a time of day: lists are read in no order."""
    site = make()
    report = (texts.BRIDGE[0], texts.MORE)
    for path in ("/one", "/other"):
        site.time += later
        site.feeds((site.publish(path, "Bridge closed", words=report), "Bridge closed", dated))
        await site.read()
    one, other = (site.store.coverage.at([BASE + path])[0] for path in ("/one", "/other"))
    if later > timedelta(hours=1):
        assert (other.match.copy_kind, other.match.copy_of) == (CopyKind.COPY, one.url)
        assert one.match.copy_of == ""
    else:
        assert {one.match.copy_kind, other.match.copy_kind} == {CopyKind.SAME_TEXT}
        assert (one.match.copy_of, other.match.copy_of) == (other.url, one.url)


class Unread(Bridge):
    """A site whose story has three articles of its own that were not read yet."""

    def __post_init__(self):
        Site.__post_init__(self)
        watched = [
            WatchRequest(
                url=f"{BASE}/seed/{n}", outlet="courier", story="bridge", baseline_key=f"s{n}"
            )
            for n in range(3)
        ]
        self.seeds = self.store.articles.watch(watched, START)

    def knows_its_own(self):
        for article, text in zip(self.seeds, texts.BRIDGE, strict=True):
            extraction = Extraction(headline="", blocks=(Block(text),), language="en")
            kept = NewSnapshot(
                number=0,
                origin=SnapshotOrigin.BASELINE,
                content_hash=text[:64].encode().hex()[:64],
                extraction=extraction,
                taken_at=self.time,
            )
            self.store.articles.import_baseline(article.id, kept, self.time)

    def decision(self, path):
        (found,) = self.store.coverage.at([BASE + path])
        return found.match.decision


@pytest.fixture
def unread(tmp_path):
    match = MatchSettings(min_words=20, review=0.0)
    story = Story(id="bridge", title="The bridge at Millbrook", outlets=("courier",), match=match)
    made = Unread(tmp_path, story=story)
    yield made
    made.store.close()


@pytest.mark.parametrize("restarted", [False, True])
async def test_what_waits_for_review_is_judged_again_once_the_story_is_known(unread, restarted):
    await unread.comes(("/more", texts.MORE), ("/other", texts.OTHER))
    assert unread.decision("/more") is unread.decision("/other") is Decision.REVIEW
    assert unread.alerts() == []
    unread.wait(hours=1)
    unread.knows_its_own()
    if restarted:
        unread.matcher = discovery.Matcher(unread.store)
    await unread.comes(*fillers(1))
    assert unread.decision("/more") is Decision.ACCEPT
    assert unread.decision("/other") is Decision.REVIEW
    (found,) = unread.store.coverage.at([f"{BASE}/more"])
    assert found.match.reasons[-1].signal == "again"
    assert found.article_id is not None
    assert unread.alerts() == ["coverage.found"]
    for number in (2, 3):  # what stands is not told anew
        unread.matcher = discovery.Matcher(unread.store)
        await unread.comes(*fillers(number))
    assert unread.alerts() == ["coverage.found"]


async def test_a_person_s_word_is_not_judged_again(unread):
    await unread.comes(("/more", texts.MORE))
    unread.says("/more", Decision.REVIEW)
    unread.wait(hours=1)
    unread.knows_its_own()
    await unread.comes(*fillers(1))
    assert unread.decision("/more") is Decision.REVIEW
    assert unread.alerts() == []


@pytest.fixture
def strict(tmp_path):
    """A story without a text yet, for which everything is rejected but what is plainly its own."""
    match = MatchSettings(min_words=20, review=0.4)
    story = Story(id="bridge", title="The bridge at Millbrook", outlets=("courier",), match=match)
    made = Unread(tmp_path, story=story)
    yield made
    made.store.close()


async def test_what_was_rejected_is_read_again_once_the_story_is_known(strict):
    await strict.comes(("/more", texts.MORE), *fillers(1, 2))
    assert strict.coverage() == {}
    strict.wait(hours=1)
    strict.knows_its_own()
    strict.requests.clear()
    await strict.read_until(hours=6)
    assert strict.coverage() == {"/more": "accept"}
    assert strict.alerts() == ["coverage.found"]
    asked = [request.url for request in strict.requests]
    assert asked.count(f"{BASE}/more") == 1
    assert f"{BASE}/f/1" not in asked


async def test_what_stays_rejected_is_read_again_once_whatever_process_asks(strict):
    match = replace(strict.story.match, review=1.0, accept=1.0)
    strict.settings = replace(strict.settings, stories=(replace(strict.story, match=match),))
    await strict.comes(("/more", texts.MORE), *fillers(1, 2))
    strict.wait(hours=1)
    strict.knows_its_own()
    for times in (1, 0):
        strict.requests.clear()
        await strict.read_until(hours=3)
        assert [request.url for request in strict.requests].count(f"{BASE}/more") == times
        strict.matcher = discovery.Matcher(strict.store)
    assert strict.coverage() == {}


async def test_a_reading_that_brings_nothing_judges_again_too(unread):
    await unread.comes(("/more", texts.MORE))
    assert unread.decision("/more") is Decision.REVIEW
    unread.wait(hours=1)
    unread.knows_its_own()
    unread.wait(hours=2)
    await unread.read()
    assert unread.decision("/more") is Decision.ACCEPT
    assert unread.alerts() == ["coverage.found"]


async def test_two_readings_that_find_one_text_at_once_know_of_each_other(tmp_path):
    other = "https://courier.example/other.xml"
    outlet = replace(COURIER, feeds=(FEED, other))
    site = Bridge(tmp_path, outlet=outlet, story=BRIDGE)
    report = (texts.BRIDGE[0], texts.MORE)
    for path, url in (("/one", FEED), ("/two", other)):
        page = site.publish(path, "Bridge closed", words=report)
        site.feeds((page, "Bridge closed", START), url=url)
    claims = site.store.sources.claim_due(
        now=site.time, worker="t", lease=timedelta(minutes=5), limit=2
    )
    await asyncio.gather(*(site.discover(claim) for claim in claims))
    one, two = (site.store.coverage.at([BASE + path])[0] for path in ("/one", "/two"))
    assert (one.match.copy_of, two.match.copy_of) == (two.url, one.url)
    assert one.match.copy_kind is two.match.copy_kind is CopyKind.SAME_TEXT
    site.store.close()
