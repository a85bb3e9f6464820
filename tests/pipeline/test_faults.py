"""A page that brings out a fault, or costs too much, is its own article's trouble alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor import pipeline
from monitor.core.check import evaluate as evaluation
from monitor.discovery import enriching, fetching, source
from monitor.errors import NotFoundError, TooCostlyError
from monitor.model.config import StoreSettings
from monitor.model.watch import Availability, Outcome
from tests.pipeline.newsdesk import Newsdesk
from tests.pipeline.outlet_site import PARAGRAPHS, START, Site

FAULT = "fault of ours"


@pytest.fixture
def desk(tmp_path):
    made = Newsdesk(tmp_path)
    yield made
    made.store.close()


@pytest.fixture
def site(tmp_path):
    made = Site(tmp_path)
    yield made
    made.store.close()


def at_fault(*_arguments, **_named):
    raise ValueError(FAULT)


def costly(*_arguments):
    raise TooCostlyError("the page takes more than the 10 s that a page may take")


async def test_a_fault_is_an_outcome_and_the_page_is_kept(desk, monkeypatch):
    await desk.check()
    desk.wait(hours=1)
    desk.edits("214", "241")
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "evaluate", at_fault)
        report = await desk.check()
    assert report.outcome is Outcome.FAULTY
    assert FAULT in report.reason
    assert report.next_check_at > desk.time
    state = desk.state()
    assert (state.progress.failures, state.article.availability) == (1, Availability.FAILING)
    assert not state.progress.trust_validators
    fault = desk.store.history.fault(desk.id)
    assert b"241" in fault.body
    assert "test_faults.py" in fault.trace
    assert desk.store.maintenance.counts(desk.time).faulty == 1
    desk.wait(hours=1)
    assert (await desk.check()).outcome is Outcome.CHANGED, "nothing of the edit is lost"
    assert desk.store.maintenance.counts(desk.time).faulty == 0


async def test_it_backs_off_and_is_told_once(desk, monkeypatch):
    await desk.check()
    monkeypatch.setattr(pipeline, "evaluate", costly)
    pauses = []
    for _ in range(12):
        report = await desk.check()
        assert report.outcome is Outcome.TOO_COSTLY
        pauses.append(report.next_check_at - desk.time)
        desk.time = report.next_check_at
    assert pauses == sorted(pauses)
    assert pauses[-1] >= 4 * pauses[0]
    assert desk.alerts() == ["article.unreachable"]
    assert desk.store.maintenance.counts(desk.time).too_costly == 1
    monkeypatch.undo()
    await desk.check()
    assert desk.alerts() == ["article.unreachable", "article.restored"]


async def test_what_comes_after_the_first_look_is_contained_too(desk, monkeypatch):
    """The comparison with the last snapshot's page, and whatever decides."""
    await desk.check()
    desk.edits("214", "241")
    for name in ("read", "decide"):
        desk.wait(hours=1)
        with monkeypatch.context() as patch:
            if name == "decide":
                patch.setattr(pipeline, "evaluate_difference", at_fault)
            else:
                patch.setattr(evaluation, "read", at_fault)
            assert (await desk.check()).outcome is Outcome.FAULTY


async def test_a_page_is_kept_only_where_pages_are(desk, monkeypatch):
    desk.settings = replace(desk.settings, store=StoreSettings(keep_raw=False))
    monkeypatch.setattr(pipeline, "evaluate", at_fault)
    await desk.check()
    assert desk.store.history.fault(desk.id).body is None


async def test_no_page_was_at_fault(desk):
    await desk.check()
    with pytest.raises(NotFoundError):
        desk.store.history.fault(desk.id)


async def test_one_candidate_at_fault_harms_no_other(site, monkeypatch):
    whole = fetching.extract

    def extract(body, **facts):
        if b"No end in sight" in body:
            raise OverflowError(FAULT)
        return whole(body, **facts)

    monkeypatch.setattr(fetching, "extract", extract)
    ferry = "Ferry aground off Selwyn Point"
    site.feeds(
        (site.publish("/news/ferry"), ferry, START),
        (site.publish("/news/odd", "Ferry: No end in sight"), f"{ferry} again", START),
        (site.publish("/news/ferry-two", words=PARAGRAPHS[::-1]), ferry, START),
    )
    (record,) = await site.read()
    assert site.coverage()["/news/ferry"] == "accept"
    assert FAULT in record.error
    assert "/news/odd" in record.error
    assert record.failures == 0
    site.wait(hours=2)
    await site.read()
    assert site.coverage()["/news/odd"] == "review", "the list's own words are judged"


async def test_a_list_at_fault_is_told_and_backs_off(site, monkeypatch):
    site.feeds((site.publish("/news/ferry"), "Ferry aground off Selwyn Point", START))
    with monkeypatch.context() as patch:
        patch.setattr(source, "dated_addresses", at_fault)
        (record,) = await site.read()
    assert FAULT in record.error
    assert record.failures == 1
    assert record.next_check_at > site.time + timedelta(minutes=1)
    site.time = record.next_check_at
    await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}


async def test_coverage_that_cannot_be_compared_is_coverage_all_the_same(site, monkeypatch):
    monkeypatch.setattr(enriching, "compare", at_fault)
    site.feeds((site.publish("/news/ferry"), "Ferry aground off Selwyn Point", START))
    await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}
    (stored,) = site.store.coverage.find()
    assert FAULT in stored.match.reasons[-1].detail
    assert site.alerts() == ["coverage.found"]


async def test_an_alert_that_cannot_be_made_is_told_and_takes_no_coverage_with_it(
    site, monkeypatch
):
    monkeypatch.setattr(source.found, "alerts", at_fault)
    site.feeds((site.publish("/news/ferry"), "Ferry aground off Selwyn Point", START))
    (record,) = await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}
    assert "no alert could be made" in record.error
