"""All that one check writes, decided: entry, progress, snapshot, alerts, address, next look."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

import pytest

from monitor.core.baseline import fingerprint_sentences
from monitor.core.check.decide import decide
from monitor.core.check.examine import Examined
from monitor.core.records import content_hash
from monitor.model.alert import EventType
from monitor.model.change import Severity
from monitor.model.judgement import Finding, Judgement
from monitor.model.response import FailureKind, Hop, Validators
from monitor.model.story import AddressStatus, BaselineArticle, Route
from monitor.model.watch import (
    Availability,
    MissingRun,
    MoveRun,
    Outcome,
    Progress,
    SnapshotOrigin,
    VersionMark,
)
from tests.unit.core.cases import (
    HOUR,
    NOW,
    SENTENCES,
    URL,
    article,
    context,
    extraction,
    failed,
    fetched,
    not_modified,
    snapshot,
    state,
)

EDITED = (SENTENCES[0].replace("31", "34"), *SENTENCES[1:])
DESK = Route(id="desk", min_severity=Severity.COSMETIC)
NEW_URL = "https://courier.example/coast/lighthouse"


def seen(page=None, known=None, response=None, **fields):
    """The decision on a readable page."""
    page = page or extraction()
    judged = Judgement(Finding.ARTICLE, "the article")
    examined = Examined(judged, page, content_hash(page))
    return decide(
        known or state(),
        response or fetched("<p>bytes</p>", headers={"etag": '"2"', "last-modified": "Mon"}),
        examined,
        context(**{"routes": (DESK,), **fields}),
    )


def unseen(finding, known=None, response=None, **fields):
    """The decision on anything else."""
    return decide(
        known or state(),
        response or fetched("no", status=404),
        Examined(Judgement(finding, "so it looks")),
        context(**{"routes": (DESK,), **fields}),
    )


def moved_by(status=301):
    return fetched("x", final_url=NEW_URL, hops=(Hop(url=URL, status=status, location=NEW_URL),))


# the record of the check


def test_the_entry_of_a_page():
    entry = seen().entry
    assert (entry.outcome, entry.started_at) == (Outcome.FIRST_SEEN, NOW)
    assert (entry.url, entry.final_url, entry.status, entry.size) == (URL, URL, 200, 12)
    assert entry.failure is None


def test_the_entry_of_a_304():
    decision = unseen(Finding.NOT_MODIFIED, state(snapshot()), not_modified())
    assert (decision.entry.outcome, decision.entry.status) == (Outcome.NOT_MODIFIED, 304)
    assert (decision.entry.size, decision.entry.final_url) == (0, URL)
    assert decision.snapshot is None
    assert decision.progress.availability is Availability.AVAILABLE


def test_the_entry_of_a_failure():
    entry = unseen(Finding.FAILED, response=failed(FailureKind.TLS)).entry
    assert (entry.outcome, entry.failure, entry.status) == (Outcome.FAILED, FailureKind.TLS, None)
    assert entry.reason == "so it looks"


# the snapshot


def test_a_first_version_is_stored_with_its_evidence():
    page = extraction()
    decision = seen(page)
    stored = decision.snapshot
    assert (stored.number, stored.origin, stored.taken_at) == (1, SnapshotOrigin.LIVE, NOW)
    assert (stored.extraction, stored.content_hash) == (page, content_hash(page))
    assert stored.raw == b"<p>bytes</p>"
    assert stored.evidence.raw_sha256 == sha256(stored.raw).hexdigest()
    assert (stored.evidence.raw_bytes, stored.evidence.status) == (12, 200)
    assert ("etag", '"2"') in stored.evidence.headers
    assert decision.title == "Keeper to retire"


def test_the_bytes_are_left_out_where_they_are_not_to_be_kept():
    stored = seen(keep_raw=False).snapshot
    assert stored.raw is None
    assert stored.evidence.raw_bytes == 12


def test_versions_are_numbered_on():
    assert seen(extraction(*EDITED), state(snapshot(number=4))).snapshot.number == 5


def test_an_unchanged_page_is_not_stored():
    decision = seen(known=state(snapshot()))
    assert (decision.snapshot, decision.title, decision.alerts) == (None, "", ())
    assert decision.entry.outcome is Outcome.UNCHANGED


def test_what_is_judged_an_article_has_a_page():
    examined = Examined(Judgement(Finding.ARTICLE, "the article"), extraction(), "0" * 64)
    with pytest.raises(ValueError, match="fetched page"):
        decide(state(), not_modified(), examined, context())


# the progress


def test_validators_are_kept_with_the_address_they_belong_to():
    progress = seen(response=replace(moved_by(), headers=(("etag", '"9"'),))).progress
    assert progress.validators == Validators(url=NEW_URL, etag='"9"')
    assert progress.trust_validators


def test_a_change_is_counted_and_dated():
    known = state(snapshot(), Progress(changes=2, last_changed_at=NOW - HOUR))
    changed = seen(extraction(*EDITED), known).progress
    assert (changed.changes, changed.last_changed_at) == (3, NOW)
    same = seen(known=known).progress
    assert (same.changes, same.last_changed_at) == (2, NOW - HOUR)


def test_a_held_or_unproved_page_must_be_fetched_whole_again():
    long = snapshot(extraction(*SENTENCES * 3))
    held = seen(extraction(SENTENCES[0]), state(long))
    assert held.entry.outcome is Outcome.HELD
    assert held.progress.held is not None
    assert not held.progress.trust_validators
    unproved = seen(extraction("Another text."), inferred(), baseline=SEED)
    assert unproved.entry.outcome is Outcome.UNPROVED
    assert not unproved.progress.trust_validators


def test_the_modified_time_that_was_seen_is_remembered():
    known = state(snapshot(), Progress(modified_seen=NOW - 9 * HOUR))
    assert seen(known=known).progress.modified_seen == NOW - 9 * HOUR
    touched = seen(extraction(modified=NOW - HOUR), known)
    assert touched.progress.modified_seen == NOW - HOUR


# the address

SEED = BaselineArticle(
    key="lighthouse",
    outlet="courier",
    url=URL,
    fingerprints=fingerprint_sentences(SENTENCES, "en"),
)


def inferred():
    return state(article=article(address=AddressStatus.INFERRED))


def test_an_inferred_address_is_confirmed_by_its_page():
    assert seen(known=inferred(), baseline=SEED).address_confirmed
    assert not seen(baseline=SEED).address_confirmed
    assert not seen(extraction("Another text."), inferred(), baseline=SEED).address_confirmed


@pytest.mark.parametrize(("before", "adopted"), [(1, ""), (2, NEW_URL)])
def test_an_address_is_adopted_when_redirects_have_agreed_often_enough(before, adopted):
    known = state(
        snapshot(), Progress(move=MoveRun(target=NEW_URL, seen=before, first_seen=NOW - HOUR))
    )
    assert seen(known=known, response=moved_by()).url == adopted
    back = replace(not_modified(), final_url=NEW_URL, hops=moved_by().hops)
    assert unseen(Finding.NOT_MODIFIED, known, back).url == adopted
    assert unseen(Finding.FAILED, known, failed()).url == ""


def test_a_passing_redirect_is_not_followed_for_good():
    known = state(snapshot(), Progress(move=MoveRun(target=NEW_URL, seen=2, first_seen=NOW)))
    assert seen(known=known, response=moved_by(302)).url == ""


# the alerts


def test_a_change_is_told_to_the_routes_that_want_it():
    grave = Route(id="grave", min_severity=Severity.SUBSTANTIVE)
    elsewhere = Route(id="elsewhere", stories=("other",), min_severity=Severity.COSMETIC)
    decision = seen(
        extraction(*EDITED),
        state(snapshot(), Progress(sequence=4)),
        routes=(DESK, grave, elsewhere),
    )
    (alert,) = decision.alerts
    assert alert.type is EventType.ARTICLE_CHANGED
    assert alert.routes == ("desk", "grave")
    data = json.loads(alert.body)["data"]
    assert (data["sequence"], data["snapshot"], data["previous"]) == (5, 2, 1)
    assert decision.progress.sequence == 5


def test_nobody_is_told_where_nobody_wants_it():
    decision = seen(extraction(*EDITED), state(snapshot(), Progress(sequence=4)), routes=())
    assert decision.alerts == ()
    assert decision.progress.sequence == 4
    assert decision.verdict.changes


def test_a_touched_page_is_not_told():
    known = state(snapshot(extraction(modified=NOW - 9 * HOUR)))
    decision = seen(extraction(modified=NOW - HOUR), known)
    assert decision.verdict.changes
    assert decision.alerts == ()


def test_a_repeated_decision_has_the_same_id_whenever_it_is_made():
    first = seen(extraction(*EDITED), state(snapshot()))
    later = seen(extraction(*EDITED), state(snapshot()), now=NOW + HOUR)
    assert first.alerts[0].id == later.alerts[0].id


def flapping(told):
    pages = [extraction(), extraction(*EDITED)]
    marks = tuple(
        VersionMark(
            number=number,
            content_hash=content_hash(pages[number % 2]),
            headline="Keeper to retire",
            taken_at=NOW,
            modified=None,
        )
        for number in range(1, 5)
    )
    known = state(snapshot(pages[0], number=4), Progress(flapping_told=told), history=marks)
    return seen(pages[1], known)


def test_flapping_is_told_once_and_stored_each_time():
    first, again = flapping(told=False), flapping(told=True)
    assert [alert.type for alert in first.alerts] == [EventType.ARTICLE_FLAPPING]
    assert again.alerts == ()
    for decision in (first, again):
        assert decision.snapshot.number == 5
        assert decision.progress.flapping_told


def test_an_article_that_changes_otherwise_may_flap_anew():
    known = state(snapshot(), Progress(flapping_told=True))
    assert not seen(extraction(*EDITED), known).progress.flapping_told
    assert seen(known=known).progress.flapping_told


REMOVED = Progress(
    availability=Availability.MISSING,
    missing=MissingRun(first_seen=NOW - 30 * HOUR, seen=2, status=404),
    sequence=1,
)


def test_a_removal_is_told_once_confirmed():
    decision = unseen(Finding.NOT_FOUND, state(snapshot(), REMOVED))
    (alert,) = decision.alerts
    assert alert.type is EventType.ARTICLE_REMOVED
    data = json.loads(alert.body)["data"]
    assert (data["reason"], data["sequence"]) == ("so it looks", 2)
    assert data["since"].startswith("2026-05-03T03:00")
    assert decision.progress.sequence == 2
    again = unseen(Finding.NOT_FOUND, state(snapshot(), decision.progress))
    assert again.alerts == ()
    assert again.progress.sequence == 2


def test_a_return_and_an_edit_are_two_alerts():
    told = replace(REMOVED, availability=Availability.REMOVED, told="article.removed")
    decision = seen(extraction(*EDITED), state(snapshot(), told))
    assert [a.type for a in decision.alerts] == [
        EventType.ARTICLE_RESTORED,
        EventType.ARTICLE_CHANGED,
    ]
    first, second = (json.loads(a.body)["data"] for a in decision.alerts)
    assert (first["reason"], first["sequence"], second["sequence"]) == ("the article is back", 2, 3)
    assert decision.progress.told == ""


def test_an_unproved_page_is_no_return():
    told = Progress(availability=Availability.REMOVED, told="article.removed")
    decision = seen(extraction("Another text."), replace(inferred(), progress=told), baseline=SEED)
    assert decision.alerts == ()
    assert decision.progress.told == "article.removed"


# the next look


def test_the_next_look_is_counted_from_now():
    assert NOW < seen().next_check_at <= NOW + timedelta(days=1)
    assert unseen(Finding.FAILED, response=failed(retry_after=5 * HOUR)).next_check_at >= (
        NOW + 5 * HOUR
    )


def test_a_304_brings_new_validators():
    known = Validators(url=URL, etag='"one"', last_modified="Sun, 01 Mar 2026 10:00:00 GMT")
    before = state(snapshot(), progress=Progress(validators=known))
    response = not_modified(etag='"two"')
    after = unseen(Finding.NOT_MODIFIED, before, response).progress.validators
    assert after == replace(known, etag='"two"')
    elsewhere = replace(response, final_url=f"{URL}?x")
    assert unseen(Finding.NOT_MODIFIED, before, elsewhere).progress.validators == known
