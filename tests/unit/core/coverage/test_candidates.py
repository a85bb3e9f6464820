"""What is followed of what lists name: the policy."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.coverage.candidates import (
    LONGEST_SILENCE,
    MOST_UNDATED,
    article_url,
    filter_candidates,
    ranked,
    try_again,
)
from monitor.core.urls import forms_of, same_article, simplest
from monitor.model.coverage import Candidate, FeedItem, Source
from monitor.model.judgement import Finding, Judgement
from monitor.model.response import FailureKind, Fetched, FetchFailed, Validators
from monitor.model.story import FeedKind, MatchSettings, Outlet, Story

NOW = datetime(2026, 3, 2, 12, tzinfo=UTC)
DAY = timedelta(days=1)
BASE = "https://courier.example"
SOURCE = Source(
    id=1,
    url=f"{BASE}/feed",
    outlet="courier",
    kind=FeedKind.FEED,
    next_check_at=NOW,
    validators=Validators(),
)


def item(path, when=None, **more):
    return FeedItem(url=f"{BASE}/{path}", published=when, **more)


def sifted(*items, source=SOURCE):
    return filter_candidates(items, source, now=NOW, lookback=3 * DAY)


def urls(found):
    return [one.url.removeprefix(f"{BASE}/") for one in found]


def test_the_window_at_first_contact():
    found = sifted(item("old", NOW - 4 * DAY), item("new", NOW - 2 * DAY), item("undated"))
    assert urls(found) == ["new", "undated"]
    assert {one.due_at for one in found} == {NOW}


def test_a_changed_date_stands_in_for_a_missing_one():
    assert sifted(item("old", modified=NOW - 4 * DAY)) == ()


def test_the_window_reaches_back_from_the_last_reading():
    known = replace(SOURCE, seen=3, last_checked_at=NOW - 5 * DAY)
    assert urls(sifted(item("a", NOW - 7 * DAY), item("b", NOW - 9 * DAY), source=known)) == ["a"]
    failing = replace(SOURCE, seen=3, last_checked_at=NOW, failures=8)
    edge = NOW - 8 * LONGEST_SILENCE - 3 * DAY
    older = edge - timedelta(minutes=1)
    assert urls(sifted(item("a", edge), item("b", older), source=failing)) == ["a"]
    without = replace(SOURCE, seen=3)
    assert urls(sifted(item("a", NOW - 4 * DAY), source=without)) == []


def test_undated_items_beyond_the_first_are_only_remembered_at_first_contact():
    many = [item(str(n)) for n in range(MOST_UNDATED + 3)]
    assert [one.due_at for one in sifted(*many)] == [NOW] * MOST_UNDATED + [None] * 3
    known = replace(SOURCE, seen=1, last_checked_at=NOW)
    assert {one.due_at for one in sifted(*many, source=known)} == {NOW}


def test_dates_of_the_future_are_dropped():
    (found,) = sifted(item("a", NOW + 2 * DAY, modified=NOW + 3 * DAY))
    assert (found.item.published, found.item.modified) == (None, None)
    (found,) = sifted(item("a", NOW + timedelta(hours=23)))
    assert found.item.published == NOW + timedelta(hours=23)


def test_forms_of_one_address_are_one_candidate():
    forms = ("a", "a/", "a?utm_source=x", "a#b", "amp/a")
    assert urls(sifted(*(item(form, NOW) for form in forms))) == ["a"]
    assert sifted(FeedItem(url="nonsense"), FeedItem(url="https://a:b@c.example/")) == ()


def test_the_order_in_which_candidates_are_looked_at():
    story = Story(
        id="s", title="", match=MatchSettings(terms=("Ferry",), aliases=(("Паром", "x"),))
    )
    found = [
        Candidate(url=name, item=item(name, when, title=title, summary=summary), due_at=NOW)
        for name, when, title, summary in (
            ("old", NOW - DAY, "Bakery", ""),
            ("new", NOW, "Bakery", ""),
            ("undated", None, "The FERRY", ""),
            ("dated", NOW - 2 * DAY, "Today", "паром на мели"),
        )
    ]
    assert [one.url for one in ranked(found, [story])] == ["dated", "undated", "new", "old"]
    assert [one.url for one in ranked(found, [])] == ["new", "old", "dated", "undated"]


CANDIDATE = Candidate(url=f"{BASE}/a", item=item("a"), due_at=NOW)


def failed(kind, retry_after=None):
    return FetchFailed(
        url=BASE,
        kind=kind,
        detail="",
        started_at=NOW,
        elapsed=timedelta(0),
        retry_after=retry_after,
    )


def answered(status):
    return Fetched(
        url=BASE,
        final_url=BASE,
        status=status,
        headers=(),
        body=b"",
        started_at=NOW,
        elapsed=timedelta(0),
    )


@pytest.mark.parametrize(
    ("response", "finding", "looks"),
    [
        (None, Finding.FAILED, 4),
        (failed(FailureKind.DNS), Finding.FAILED, 4),
        (failed(FailureKind.ROBOTS), Finding.BLOCKED, 1),
        (failed(FailureKind.TOO_LARGE), Finding.FAILED, 1),
        (answered(503), Finding.FAILED, 4),
        (answered(429), Finding.BLOCKED, 4),
        (answered(403), Finding.BLOCKED, 4),
        (answered(200), Finding.BLOCKED, 4),
        (answered(404), Finding.NOT_FOUND, 2),
        (answered(200), Finding.SOFT_MISSING, 2),
        (answered(200), Finding.CONSENT, 1),
        (answered(200), Finding.PAYWALLED, 1),
        (answered(451), Finding.LEGAL, 1),
        (answered(200), Finding.MOVED, 1),
    ],
)
def test_how_often_a_candidate_is_looked_at(response, finding, looks):
    judgement = Judgement(finding, "why")
    candidate, seen = CANDIDATE, 1
    while again := try_again(candidate, response, judgement, NOW):
        assert again.due_at > NOW
        candidate, seen = again, seen + 1
    assert seen == looks


def test_pauses_grow_and_keep_to_what_a_server_asks():
    first = try_again(CANDIDATE, failed(FailureKind.DNS), None, NOW)
    second = try_again(first, failed(FailureKind.DNS), None, NOW)
    assert (first.due_at - NOW, second.due_at - NOW) == (timedelta(minutes=10), timedelta(hours=1))
    asked = failed(FailureKind.PAUSED, retry_after=timedelta(hours=3))
    assert try_again(CANDIDATE, asked, None, NOW).due_at == NOW + timedelta(hours=3)
    forever = failed(FailureKind.PAUSED, retry_after=timedelta(days=900))
    assert try_again(CANDIDATE, forever, None, NOW).due_at == NOW + DAY


OUTLETS = (
    Outlet(id="courier", name="C", domains=("courier.example", "the-courier.example")),
    Outlet(id="gazette", name="G", domains=("gazette.example",)),
)


@pytest.mark.parametrize(
    ("final", "told", "known"),
    [
        ("/news/a", "", "/news/a"),
        ("/news/a", "/news/a", "/news/a"),
        ("/amp/news/a", "/news/a", "/news/a"),
        ("/s/1", "/2026/03/ferry", "/2026/03/ferry"),
        (
            "/s/1",
            "https://the-courier.example/2026/03/ferry",
            "https://the-courier.example/2026/03/ferry",
        ),
        ("/s/1", "https://the-courier.example/s/1", "https://the-courier.example/s/1"),
        ("/s/1", "https://gazette.example/2026/03/ferry", "/s/1"),
        ("/s/1", "https://unknown.example/2026/03/ferry", "/s/1"),
        ("/2026/03/ferry", "/", "/2026/03/ferry"),
        ("/2026/03/ferry", "/2026/03", "/2026/03/ferry"),
        ("/s/1", "/latest", "/s/1"),
        ("/s/1", "nonsense", "/s/1"),
        ("nonsense", "", "/asked"),
    ],
)
def test_the_address_that_an_article_is_known_by(final, told, known):
    def full(path):
        return BASE + path if path.startswith("/") else path

    assert article_url(f"{BASE}/asked", full(final), full(told), OUTLETS) == full(known)


def test_addresses_by_which_an_article_is_recognised():
    found = forms_of("http://www.courier.example/a/?utm_source=x", "nonsense", f"{BASE}/a")
    assert found == ("http://www.courier.example/a/", f"{BASE}/a")


@pytest.mark.parametrize("other", ["/a/", "/a?amp=1", "/a?x=1", "/b", "/a/index.html"])
def test_the_simplest_form_is_equal_just_where_the_article_is_the_same(other):
    one, two = f"{BASE}/a", f"http://www.courier.example{other}"
    assert (simplest(one) == simplest(two)) is same_article(one, two)
