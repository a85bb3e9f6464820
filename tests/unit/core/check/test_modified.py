"""What header, feeds and sitemaps say of an edit, and when that speaks for the outlet."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest

from monitor.core.check.modified import STAMP, Declared, declared, refreshed, watermarks
from monitor.model.response import FailureKind, FetchFailed, Validators
from monitor.model.story import FeedKind
from monitor.model.watch import Evidence, HeldBody, ListedMark, ListedTime, Progress
from tests.unit.core.cases import HOUR, NOW, fetched, snapshot, state

SEEN = NOW - 5 * HOUR
OLD, NEW = NOW - 9 * HOUR, NOW - HOUR
SECOND = timedelta(seconds=1)
MAP, FEED = "https://courier.example/map.xml", "https://courier.example/feed"


def http(at: datetime) -> str:
    return format_datetime(at, usegmt=True)


def version(*headers: tuple[str, str]):
    """The newest version, five hours old."""
    evidence = Evidence(
        raw_sha256="0" * 64,
        raw_bytes=1,
        final_url="https://courier.example/lighthouse",
        status=200,
        headers=headers,
        fetched_at=SEEN,
    )
    return snapshot(evidence=evidence)


def by_header(before: datetime | None, after: datetime | None, *, date=None, progress=None):
    last = version(*([("last-modified", http(before))] if before else []))
    headers = [("last-modified", http(after))] if after else []
    headers += [("date", http(date))] if date else []
    answer = replace(fetched(), headers=tuple(headers), started_at=NOW)
    return declared(state(last, progress), answer)


def lists(*listed: ListedTime, marks=()):
    known = replace(state(version(), Progress(listed=tuple(marks))), listed=listed)
    return declared(known, fetched())


def says(modified, *, source=MAP, kind=FeedKind.SITEMAP, read_at=NOW - 6 * SECOND * 60):
    return ListedTime(source=source, kind=kind, modified=modified, read_at=read_at)


def mark(modified=OLD, *, source=MAP, latest=None, idle=0):
    return ListedMark(source=source, modified=modified, latest=latest or modified, idle=idle)


# the header


def test_a_header_that_moved_declares_the_change() -> None:
    said = by_header(OLD, NEW)
    assert said.moved == (
        "Last-Modified moved from 2026-05-04T00:00:00+00:00 to 2026-05-04T08:00:00+00:00",
    )
    assert said.still == ()


def test_a_header_that_stood_or_went_back_is_told_and_declares_nothing() -> None:
    assert by_header(OLD, OLD).moved == by_header(NEW, OLD).moved == ()
    assert by_header(OLD, OLD).still == ("Last-Modified did not move: 2026-05-04T00:00:00+00:00",)
    assert by_header(NEW, OLD).still[0].startswith("Last-Modified went back from 2026-05-04T08")


@pytest.mark.parametrize(("before", "after"), [(None, NEW), (OLD, None), (None, None)])
def test_a_header_that_was_not_given_both_times_says_nothing(before, after) -> None:
    said = by_header(before, after)
    assert said.moved == said.still == ()


@pytest.mark.parametrize("off", [timedelta(0), STAMP, -STAMP])
def test_a_server_that_stamps_each_answer_declares_nothing(off) -> None:
    stamped = ("Last-Modified moved, but this server stamps each answer",)
    for said in (by_header(OLD, NOW + off), by_header(OLD, NEW, date=NEW + off)):
        assert (said.moved, said.still) == ((), stamped)


@pytest.mark.parametrize("off", [STAMP + SECOND, -STAMP - SECOND])
def test_a_time_that_is_not_the_answers_declares_the_change(off) -> None:
    assert by_header(OLD, NOW + off).moved
    assert by_header(OLD, NEW, date=NEW + off).moved


def test_a_header_that_moved_while_the_text_stood_declares_nothing() -> None:
    between = Validators(last_modified=http(NOW - 3 * HOUR))
    said = by_header(OLD, NEW, progress=Progress(validators=between))
    assert said.moved == ()
    assert "while the text stands" in said.still[0]
    assert by_header(
        OLD, NEW, progress=Progress(validators=Validators(last_modified=http(OLD)))
    ).moved


def test_the_header_of_a_body_that_was_held_back_is_that_of_the_edit() -> None:
    held = HeldBody(content_hash="1" * 64, first_seen=NOW - HOUR, seen=1, reason="shrank")
    progress = Progress(validators=Validators(last_modified=http(NEW)), held=held)
    assert by_header(OLD, NEW, progress=progress).moved


# lists


@pytest.mark.parametrize(
    ("kind", "name"),
    [(FeedKind.SITEMAP, "the sitemap's lastmod"), (FeedKind.FEED, "the feed's updated time")],
)
def test_a_list_that_moved_declares_the_change(kind, name) -> None:
    said = lists(says(NEW, kind=kind), marks=[mark()])
    assert said.moved == (
        f"{name} moved from 2026-05-04T00:00:00+00:00 to 2026-05-04T08:00:00+00:00 "
        f"({MAP}, read at 2026-05-04T08:54:00+00:00)",
    )
    assert said.still == ()


def test_a_list_that_stood_or_went_back_is_told_and_declares_nothing() -> None:
    stood, back = lists(says(OLD), marks=[mark()]), lists(says(OLD), marks=[mark(NEW)])
    assert stood.moved == back.moved == ()
    assert stood.still[0].startswith("the sitemap's lastmod did not move: 2026-05-04T00:00")
    assert back.still[0].startswith("the sitemap's lastmod went back from 2026-05-04T08:00")


def test_a_list_that_was_not_read_since_the_last_version_says_nothing() -> None:
    said = lists(says(NEW, read_at=SEEN), marks=[mark()])
    assert said.moved == said.still == ()
    assert lists(says(NEW, read_at=SEEN + SECOND), marks=[mark()]).moved


def test_a_list_that_is_heard_for_the_first_time() -> None:
    assert (
        lists(says(SEEN + HOUR))
        .moved[0]
        .startswith("the sitemap's lastmod is after the last version was seen: 2026-05-04T05:00")
    )
    assert lists(says(SEEN)).still[0].startswith("the sitemap's lastmod is before the last")
    stamp = lists(says(NEW, read_at=NEW + STAMP))
    assert (stamp.moved, "of the reading" in stamp.still[0]) == ((), True)


def test_a_list_that_stamps_its_readings_declares_nothing() -> None:
    fresh = says(NEW, read_at=NEW + STAMP)
    assert lists(fresh, marks=[mark()]).moved  # an edit of this minute, as far as is known
    said = lists(fresh, marks=[mark(idle=1)])
    assert said.moved == ()
    assert "while the text stands" in said.still[0]
    assert lists(says(NEW, read_at=NEW + STAMP + SECOND), marks=[mark(idle=1)]).moved


def test_a_list_that_moves_again_and_again_while_the_text_stands_declares_nothing() -> None:
    assert lists(says(NEW), marks=[mark(idle=2)]).moved
    assert not lists(says(NEW), marks=[mark(idle=3)]).moved


def test_one_list_that_moved_is_enough_and_each_is_told() -> None:
    said = lists(
        says(OLD, source=FEED, kind=FeedKind.FEED),
        says(NEW),
        marks=[mark(), mark(source=FEED)],
    )
    assert [line.partition(" moved")[0] for line in said.moved] == ["the sitemap's lastmod"]
    assert [line.partition(" did")[0] for line in said.still] == ["the feed's updated time"]


def test_of_many_lists_those_that_moved_are_told() -> None:
    many = [says(OLD, source=f"{FEED}{n}") for n in range(6)]
    said = lists(*many, says(NEW), marks=[mark(), *(mark(source=one.source) for one in many)])
    assert (len(said.moved), len(said.still)) == (1, 3)


def test_before_the_first_version_nothing_is_said() -> None:
    known = replace(state(), listed=(says(NEW),))
    assert declared(known, fetched()) == Declared()


# a list that is asked again

PAGE = "https://courier.example/lighthouse"


def sitemap(*entries: tuple[str, str]) -> str:
    rows = "".join(f"<url><loc>{url}</loc><lastmod>{at}</lastmod></url>" for url, at in entries)
    return f"<urlset>{rows}</urlset>"


def heard(body: str, *, one=None, **fields):
    looked = replace(state(version()), aliases=("https://courier.example/old/lighthouse",))
    return refreshed(one or says(OLD), fetched(body, **fields), looked)


def test_what_a_list_says_when_it_is_asked_again() -> None:
    at = NEW.isoformat()
    assert heard(sitemap((PAGE, at))) == says(NEW, read_at=NOW)
    other = "https://courier.example/other"
    later = (NOW - SECOND).isoformat()
    assert heard(sitemap((other, later), (f"{PAGE}/?utm_source=x", at))).modified == NEW
    assert heard(sitemap(("http://www.courier.example/old/lighthouse", at))).modified == NEW
    assert heard(sitemap((PAGE, OLD.isoformat()), (PAGE, at))).modified == NEW


def test_a_feed_is_read_as_a_feed() -> None:
    one = says(OLD, source=FEED, kind=FeedKind.FEED)
    atom = (
        f"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>x</title><link href='{PAGE}'/>"
        f"<updated>{NEW.isoformat()}</updated></entry></feed>"
    )
    assert heard(atom, one=one) == replace(one, modified=NEW, read_at=NOW)
    assert heard(sitemap((PAGE, NEW.isoformat())), one=one) == one


@pytest.mark.parametrize(
    "body",
    [
        "<html><body>Gone</body></html>",
        "<urlset/>",
        f"<urlset><url><loc>{PAGE}</loc></url></urlset>",
        "",
    ],
)
def test_a_list_that_says_nothing_said_what_it_said(body) -> None:
    assert heard(body) == says(OLD)


def test_an_error_says_nothing() -> None:
    body = sitemap((PAGE, NEW.isoformat()))
    assert heard(body, status=503) == says(OLD)
    gone = FetchFailed(url=MAP, kind=FailureKind.TIMEOUT, detail="", started_at=NOW, elapsed=SECOND)
    assert refreshed(says(OLD), gone, state(version())) == says(OLD)


# marks


def marks_after(*listed, known=(), anew=False):
    looked = replace(state(version(), Progress(listed=tuple(known))), listed=listed)
    return watermarks(looked, anew=anew)


def test_a_new_version_takes_what_the_lists_say_now() -> None:
    assert marks_after(says(NEW), known=[mark(idle=2)], anew=True) == (mark(NEW),)
    assert marks_after(known=[mark()], anew=True) == ()


def test_a_move_while_the_text_stands_is_counted_and_keeps_what_was_said() -> None:
    after = marks_after(says(NEW), known=[mark()])
    assert after == (mark(latest=NEW, idle=1),)
    assert marks_after(says(NEW), known=after) == after
    assert marks_after(says(OLD), known=after) == (mark(latest=OLD, idle=1),)


def test_what_is_heard_late_of_the_version_itself_is_no_move() -> None:
    assert marks_after(says(SEEN), known=[mark()]) == (mark(SEEN),)
    assert marks_after(says(SEEN + SECOND), known=[mark()])[0].idle == 1


def test_a_list_that_is_heard_for_the_first_time_is_marked() -> None:
    assert marks_after(says(NEW)) == (mark(NEW),)
