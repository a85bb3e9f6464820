"""The rules of a followed outlet: what is taken on, how often it is looked at, when it goes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from monitor.core import follow as rules
from monitor.core.follow import (
    MOST_UNDATED,
    choose,
    daily_rate,
    intervals_of,
    is_over,
    let_go_at,
    listed_articles,
    paced,
    refusal,
    why_let_go,
)
from monitor.model.coverage import FeedItem
from monitor.model.follow import (
    FollowedArticle,
    FollowLoad,
    LeftOut,
    ListContact,
    ListedArticle,
)
from monitor.model.story import CheckIntervals, FeedKind, Follow, Outlet

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
LONG_AGO = NOW - 90 * DAY
PAUSE = timedelta(seconds=2)
BASE = "https://courier.example"
OUTLET = Outlet(id="courier", name="Courier", domains=("courier.example",))
FOLLOW = Follow(outlet="courier")
FEED = ListContact(
    url=f"{BASE}/feed", kind=FeedKind.FEED, met=True, nested=False, last_read_at=NOW - HOUR
)


def one(path: str, age: timedelta | None = HOUR, **facts) -> ListedArticle:
    published = None if age is None else NOW - age
    return ListedArticle(url=BASE + path, title=path, published=published, **facts)


def chosen(*listed, follow=FOLLOW, contact=FEED, **facts):
    usual = {
        "begun_at": NOW - 10 * DAY,
        "known": (),
        "left": {},
        "taken_today": 0,
        "outlets": (OUTLET,),
        "lookback": 3 * DAY,
        "now": NOW,
    }
    choice = choose(listed, follow, contact, **usual | facts)
    taken = [each.url.removeprefix(BASE) for each in choice.taken]
    return taken, {each.url.removeprefix(BASE): each.reason for each in choice.left}


def test_what_is_new_is_taken_on_in_the_order_of_publication():
    assert chosen(one("/c", HOUR), one("/a", 3 * HOUR), one("/b", 2 * HOUR)) == (
        ["/a", "/b", "/c"],
        {},
    )


def test_what_is_watched_or_was_left_out_for_good_is_passed_over():
    left = {f"{BASE}/b": LeftOut.DAILY_MOST, f"{BASE}/c": LeftOut.BEFORE}
    listed = one("/a"), one("/b"), one("/c"), one("/d")
    assert chosen(*listed, known={f"{BASE}/a"}, left=left) == (["/d"], {})


def test_other_patterns_let_in_what_they_kept_out():
    left = {f"{BASE}/sport/x": LeftOut.EXCLUDED}
    assert chosen(one("/sport/x"), left=left) == (["/sport/x"], {})
    still = replace(FOLLOW, exclude=("/sport/",))
    assert chosen(one("/sport/x"), left=left, follow=still) == ([], {})


def test_the_newest_have_the_room_of_the_day_and_the_rest_is_named():
    follow = replace(FOLLOW, per_day=10)
    taken, left = chosen(*(one(f"/{n}", n * HOUR) for n in range(1, 6)), follow=follow)
    assert len(taken) == 5
    taken, left = chosen(
        *(one(f"/{n}", n * HOUR) for n in range(1, 6)), follow=follow, taken_today=8
    )
    assert taken == ["/2", "/1"]
    assert left == dict.fromkeys(("/3", "/4", "/5"), LeftOut.DAILY_MOST)


def test_a_list_that_is_first_read_has_what_stood_there_before():
    first = replace(FEED, met=False, last_read_at=None)
    listed = [one("/old", 4 * DAY), one("/new", 2 * DAY), *(one(f"/u{n}", None) for n in range(12))]
    taken, left = chosen(*listed, contact=first)
    assert len(taken) == 1 + MOST_UNDATED
    assert left == dict.fromkeys(("/old", "/u10", "/u11"), LeftOut.BEFORE)


def test_a_sitemap_dates_changes_and_no_publication():
    first = replace(FEED, met=False, last_read_at=None, kind=FeedKind.SITEMAP)
    listed = [one(f"/{n}", None, modified=NOW - HOUR) for n in range(12)]
    assert len(chosen(*listed, contact=first)[0]) == MOST_UNDATED


def test_a_sitemap_that_an_index_names_later_is_all_new():
    later = replace(FEED, met=False, last_read_at=None, nested=True)
    listed = [one(f"/{n}", None) for n in range(12)]
    assert len(chosen(*listed, contact=later)[0]) == 12
    assert len(chosen(*listed, contact=later, begun_at=NOW - HOUR)[0]) == MOST_UNDATED


def test_no_downtime_opens_a_gap():
    down = replace(FEED, last_read_at=NOW - 9 * DAY)
    assert chosen(one("/a", 11 * DAY), one("/b", 13 * DAY), contact=down) == (
        ["/a"],
        {"/b": LeftOut.BEFORE},
    )


@pytest.mark.parametrize(
    ("path", "follow", "reason"),
    [
        ("/sport/cup", {"exclude": ("/sport/",)}, LeftOut.EXCLUDED),
        ("/en/Sport/cup", {"exclude": ("/sport/",)}, LeftOut.EXCLUDED),
        ("/transport/bus", {"exclude": ("/sport/",)}, None),
        ("/live/2026/a", {"exclude": ("/live/*/a",)}, LeftOut.EXCLUDED),
        ("/a?edition=us", {"exclude": ("edition=us",)}, LeftOut.EXCLUDED),
        ("/news/a", {"include": ("/world/", "/news/")}, None),
        ("/food/a", {"include": ("/world/", "/news/")}, LeftOut.NOT_INCLUDED),
        ("/news/sport/a", {"include": ("/news/",), "exclude": ("/sport/",)}, LeftOut.EXCLUDED),
        ("/a", {"include": ("courier.example/a",)}, None),
        ("/world/a", {"sections": ("/world/",)}, None),
        ("/world/a", {"sections": (f"{BASE}/world/",)}, None),
        ("/worldwide/a", {"sections": ("/world/",)}, LeftOut.OTHER_SECTION),
        ("/a", {"sections": ("/world/",)}, LeftOut.OTHER_SECTION),
    ],
)
def test_patterns_and_sections(path, follow, reason):
    assert refusal(BASE + path, replace(FOLLOW, **follow), FEED.url, (OUTLET,)) is reason


def test_what_a_section_page_names_is_of_the_section_wherever_it_lies():
    for section in ("/world/", f"{BASE}/world", "http://www.courier.example/world/"):
        follow = replace(FOLLOW, sections=(section,))
        assert refusal(f"{BASE}/2026/x", follow, f"{BASE}/world", (OUTLET,)) is None


def test_another_site_is_not_the_outlets():
    assert refusal("https://agency.example/x", FOLLOW, FEED.url, (OUTLET,)) is LeftOut.ELSEWHERE


def test_a_list_names_each_article_once_and_dates_nothing_ahead():
    items = [
        FeedItem(url=f"{BASE}/a?utm_source=rss", published=NOW + 2 * DAY),
        FeedItem(url="http://www.courier.example/a/"),
        FeedItem(url="mailto:desk@courier.example"),
    ]
    (listed,) = listed_articles(items, NOW)
    assert (listed.url, listed.published) == (f"{BASE}/a", None)


def followed(age=20 * DAY, changed=None, *, unsettled=False):
    last = None if changed is None else NOW - changed
    return FollowedArticle(id=1, taken_at=NOW - age, last_changed_at=last, unsettled=unsettled)


def test_an_article_is_let_go_when_it_has_been_quiet_for_long_enough():
    assert is_over(FOLLOW, followed(14 * DAY), NOW)
    assert not is_over(FOLLOW, followed(14 * DAY - HOUR), NOW)
    assert not is_over(FOLLOW, followed(20 * DAY, 13 * DAY), NOW)
    assert is_over(FOLLOW, followed(20 * DAY, 14 * DAY), NOW)
    assert let_go_at(FOLLOW, followed(20 * DAY, 13 * DAY)) == NOW + DAY


def test_an_article_may_be_let_go_however_often_it_changes():
    follow = replace(FOLLOW, stop_after=30 * DAY)
    assert not is_over(follow, followed(29 * DAY, HOUR), NOW)
    assert is_over(follow, followed(30 * DAY, HOUR), NOW)
    assert "30 days after it was taken on" in why_let_go(follow, followed(30 * DAY, HOUR))
    assert "unchanged for 14 days" in why_let_go(follow, followed(16 * DAY))


def test_nothing_is_let_go_while_a_removal_waits_to_be_confirmed():
    assert not is_over(FOLLOW, followed(40 * DAY, unsettled=True), NOW)


def test_the_rate_is_that_of_the_last_day_or_the_mean():
    today = date(2026, 3, 2)
    assert daily_rate({today: 300, today - DAY: 800}, 14 * DAY, LONG_AGO, NOW) == pytest.approx(800)
    assert daily_rate({today - 3 * DAY: 1400}, 14 * DAY, LONG_AGO, NOW) == pytest.approx(100)
    assert daily_rate({today - 20 * DAY: 1400}, 14 * DAY, LONG_AGO, NOW) == 0


def test_the_first_day_is_taken_on_to_a_whole_one():
    today = NOW.date()
    assert daily_rate({today: 300}, 14 * DAY, NOW - 8 * HOUR, NOW) == pytest.approx(900)
    assert daily_rate({today: 300}, 14 * DAY, NOW - HOUR, NOW) == pytest.approx(1_200)


@pytest.mark.parametrize("per_day", [1, 150, 500, 2_000, 6_000])
@pytest.mark.parametrize("delay", [2, 10])
def test_all_articles_of_an_outlet_fit_into_half_of_what_its_politeness_allows(per_day, delay):
    intervals = paced(CheckIntervals(), per_day, 14 * DAY, timedelta(seconds=delay))
    looks = rules._looks_in(intervals, 14 * DAY) * per_day
    half = 86_400 / delay / 2
    least = 5 * per_day  # the ceiling alone, where even that is more
    assert looks <= max(half, least)
    if per_day == 1:
        assert intervals == CheckIntervals()


def test_an_outlet_that_brings_more_is_looked_at_less_often():
    few = FollowLoad(follow=FOLLOW, begun_at=LONG_AGO, taken=((NOW.date(), 20),))
    many = FollowLoad(follow=FOLLOW, begun_at=LONG_AGO, taken=((NOW.date(), 2_000),))
    assert intervals_of(few, CheckIntervals(), PAUSE, NOW) == CheckIntervals()
    assert intervals_of(many, CheckIntervals(), PAUSE, NOW).fetches_per_week < 12
