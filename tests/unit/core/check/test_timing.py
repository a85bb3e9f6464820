"""When an article is looked at again: outcome, response and settings weighed together."""

from __future__ import annotations

from datetime import timedelta

import pytest

from monitor.core.check.timing import pause
from monitor.model.watch import Availability, MissingRun, Outcome, Progress
from tests.unit.core.cases import (
    HOUR,
    NOW,
    article,
    context,
    extraction,
    failed,
    fetched,
    not_modified,
    snapshot,
    state,
)

RULES = context().rules
INTERVALS = context().intervals


def wait(outcome=Outcome.UNCHANGED, response=None, *, progress=None, known=None, page=None):
    progress = progress or Progress()
    return pause(known or state(), progress, outcome, response or fetched(), context(), page)


def test_a_suspicion_is_looked_at_again_soon():
    assert wait(Outcome.HELD) == RULES.confirm_after


def test_the_older_an_article_the_longer_the_pause():
    pauses = [wait(page=extraction(published=NOW - age * HOUR)) for age in (1, 10, 100)]
    assert pauses == sorted(set(pauses))


def test_the_age_is_that_of_the_page_then_of_the_last_version_then_of_the_watch():
    fresh, old = extraction(published=NOW - HOUR), extraction(published=NOW - 300 * HOUR)
    long_watched = state(article=article(added_at=NOW - 300 * HOUR))
    assert wait(page=fresh, known=state(snapshot(old))) == wait(page=fresh)
    assert wait(known=state(snapshot(old))) == wait(page=old)
    assert wait(known=long_watched, page=extraction()) == wait(page=old)


def test_a_publication_still_to_come_counts_as_now_for_a_day_and_is_not_believed_beyond():
    fresh, undated = wait(page=extraction(published=NOW)), wait(page=extraction())
    assert wait(page=extraction(published=NOW + 23 * HOUR)) == fresh
    assert wait(page=extraction(published=NOW + 50 * HOUR)) == undated
    assert undated > fresh


@pytest.mark.parametrize(
    ("header", "least"),
    [
        ("max-age=2400", timedelta(seconds=2400)),
        ('public, Max-Age = "2400"', timedelta(seconds=2400)),
        ("max-age=999999999", HOUR),
        ("s-maxage=2400", timedelta(0)),
        ("no-store", timedelta(0)),
        ("max-age=-1", timedelta(0)),
        ("no-cache, max-age=2400", timedelta(0)),
    ],
)
def test_a_page_that_stays_fresh_is_not_asked_before(header, least):
    page = extraction(published=NOW)
    plain = wait(page=page)
    assert plain < timedelta(seconds=2400)
    for response in (
        fetched(headers={"cache-control": header}),
        not_modified(**{"cache-control": header}),
    ):
        assert wait(response=response, page=page) == max(plain, least)


def test_the_age_of_a_page_in_a_cache_is_over():
    page = extraction(published=NOW)
    aged = fetched(headers={"cache-control": "max-age=3000", "age": "600"})
    assert wait(response=aged, page=page) == timedelta(seconds=2400)
    odd = fetched(headers={"cache-control": "max-age=2400", "age": "soon"})
    assert wait(response=odd, page=page) == timedelta(seconds=2400)


def test_failures_back_off_and_a_server_is_obeyed():
    once = wait(Outcome.FAILED, failed(), progress=Progress(failures=1))
    often = wait(Outcome.FAILED, failed(), progress=Progress(failures=5))
    assert INTERVALS.floor <= once < often <= INTERVALS.ceiling
    asked = failed(retry_after=3 * HOUR)
    assert wait(Outcome.FAILED, asked, progress=Progress(failures=1)) >= 3 * HOUR
    assert wait(Outcome.BLOCKED, not_modified(), progress=Progress(failures=1)) == once


def test_a_410_is_confirmed_soon_but_not_before_the_server_allows():
    gone = Progress(failures=1, missing=MissingRun(first_seen=NOW, seen=1, status=410))
    assert wait(Outcome.MISSING, fetched(status=410), progress=gone) == RULES.confirm_after
    asked = fetched(status=410, retry_after=2 * HOUR)
    assert wait(Outcome.MISSING, asked, progress=gone) == 2 * HOUR


def test_a_404_is_asked_again_as_any_failure():
    lost = Progress(failures=1, missing=MissingRun(first_seen=NOW, seen=1, status=404))
    plain = wait(Outcome.FAILED, fetched(status=500), progress=Progress(failures=1))
    assert wait(Outcome.MISSING, fetched(status=404), progress=lost) == plain


def test_what_is_removed_is_asked_seldom():
    removed = Progress(failures=1, availability=Availability.REMOVED)
    assert wait(Outcome.REMOVED, fetched(status=404), progress=removed) >= INTERVALS.ceiling
