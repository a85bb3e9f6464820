"""What a readable page means for the versions: each answer once, and where its bounds lie."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from monitor.core.baseline import fingerprint_sentences
from monitor.core.check.body_change import compare_versions
from monitor.core.records import content_hash
from monitor.model.change import ChangeKind
from monitor.model.extraction import BoilerplateMemory, Provenance
from monitor.model.story import AddressStatus, BaselineArticle
from monitor.model.watch import (
    HeldBody,
    Outcome,
    Progress,
    Snapshot,
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
    mark,
    snapshot,
    state,
)

EDITED = (SENTENCES[0].replace("31 years", "34 years"), *SENTENCES[1:])
LONG = SENTENCES * 3  # more than 60 words
RULES = context().rules
SEED = BaselineArticle(
    key="lighthouse",
    outlet="courier",
    url=URL,
    headline="Keeper to retire",
    fingerprints=fingerprint_sentences(SENTENCES, "en"),
)


def weighed(page, known, *, reread=None, **fields):
    return compare_versions(known, page, content_hash(page), context(**fields), reread)


def kinds(step):
    return [change.kind for change in step.verdict.changes]


# the first sight


def test_the_first_version_is_stored_and_tells_nothing():
    page = extraction(modified=NOW)
    step = weighed(page, state())
    assert (step.outcome, step.origin) == (Outcome.FIRST_SEEN, SnapshotOrigin.LIVE)
    assert (step.verdict, step.from_number, step.proved) == (None, None, False)
    assert step.modified_seen == NOW
    assert step.memory.articles


def test_a_page_with_the_baselines_sentences_proves_an_inferred_address():
    inferred = state(article=article(address=AddressStatus.INFERRED))
    step = weighed(extraction(), inferred, baseline=SEED)
    assert step.outcome is Outcome.FIRST_SEEN
    assert step.proved
    assert "100% of the baseline's sentences stand" in step.reason
    assert kinds(step) == []


def test_a_confirmed_address_needs_no_proof():
    step = weighed(extraction(), state(), baseline=SEED)
    assert not step.proved
    strange = weighed(extraction("Nothing of it stands here."), state(), baseline=SEED)
    assert strange.outcome is Outcome.FIRST_SEEN
    assert "0% of the baseline's sentences stand" in strange.reason


def test_another_text_at_an_inferred_address_is_not_stored():
    inferred = state(article=article(address=AddressStatus.INFERRED))
    step = weighed(extraction("Nothing of it stands here."), inferred, baseline=SEED)
    assert step.outcome is Outcome.UNPROVED
    assert (step.origin, step.verdict, step.memory) == (None, None, None)
    assert "only 0%" in step.reason


def test_a_change_since_the_baseline_is_found_by_its_fingerprints():
    step = weighed(extraction(*EDITED), state(), baseline=SEED)
    assert kinds(step) == [ChangeKind.FIGURE]
    assert step.from_number is None


def test_a_baseline_without_fingerprints_says_nothing():
    step = weighed(extraction(), state(), baseline=replace(SEED, fingerprints=()))
    assert (step.reason, step.verdict) == ("first version stored", None)


def test_an_imported_baseline_is_compared_word_for_word():
    imported = snapshot(extraction(), number=0, origin=SnapshotOrigin.BASELINE)
    step = weighed(extraction(*EDITED), state(baseline=imported), baseline=SEED)
    assert step.from_number == 0
    (change,) = step.verdict.changes
    assert (change.kind, change.before, change.after) == (ChangeKind.FIGURE, "31 years", "34 years")
    assert "word for word" in step.reason


# the same text


@pytest.mark.parametrize(
    ("stored", "seen", "now_says"),
    [
        (None, None, None),
        (None, None, NOW - HOUR),
        (NOW - HOUR, None, None),
        (NOW - HOUR, None, NOW - HOUR),
        (NOW - HOUR, None, NOW - 2 * HOUR),
        (NOW - 9 * HOUR, NOW - HOUR, NOW - HOUR),
    ],
)
def test_the_same_text_is_unchanged(stored, seen, now_says):
    last = snapshot(extraction(modified=stored))
    step = weighed(extraction(modified=now_says), state(last, Progress(modified_seen=seen)))
    assert step.outcome is Outcome.UNCHANGED
    assert (step.origin, step.verdict, step.modified_seen) == (None, None, None)


def test_a_modified_time_that_moves_alone_is_noted():
    last = snapshot(extraction(modified=NOW - 9 * HOUR))
    step = weighed(extraction(modified=NOW - HOUR), state(last))
    assert (step.outcome, step.origin) == (Outcome.UNCHANGED, None)
    assert kinds(step) == [ChangeKind.TOUCHED]
    assert (step.from_number, step.modified_seen) == (1, NOW - HOUR)


@pytest.mark.parametrize("off", [timedelta(0), timedelta(minutes=2), -timedelta(minutes=2)])
def test_a_modified_time_made_by_the_template_is_not(off):
    last = snapshot(extraction(modified=NOW - 9 * HOUR))
    step = weighed(extraction(modified=NOW + off), state(last))
    assert (step.outcome, step.verdict) == (Outcome.UNCHANGED, None)
    assert step.modified_seen == NOW + off


# the extractor's own doing


def test_a_newer_extractor_without_the_old_page_is_no_edit():
    step = weighed(extraction(*EDITED, version=2), state(snapshot()))
    assert (step.outcome, step.origin) == (Outcome.TECHNICAL, SnapshotOrigin.TECHNICAL)
    assert step.verdict is None


def test_the_old_page_read_anew_settles_whose_doing_it_was():
    page = extraction(*EDITED)
    step = weighed(page, state(snapshot()), reread=page)
    assert (step.outcome, step.origin) == (Outcome.TECHNICAL, SnapshotOrigin.TECHNICAL)
    assert step.verdict is None


def test_like_is_compared_with_like():
    """The reread page lacks a box that the stored version had: only the edit is told."""
    stored = snapshot(extraction(*SENTENCES, "Read more about lighthouses."))
    step = weighed(extraction(*EDITED, version=2), state(stored), reread=extraction(version=2))
    assert step.outcome is Outcome.CHANGED
    assert kinds(step) == [ChangeKind.FIGURE]


# a change


def test_a_change_is_stored_and_named():
    step = weighed(extraction(*EDITED, modified=NOW), state(snapshot(number=3)))
    assert (step.outcome, step.origin) == (Outcome.CHANGED, SnapshotOrigin.LIVE)
    assert (step.reason, step.from_number) == ("changed: figure", 3)
    assert step.modified_seen == NOW


def test_a_change_that_no_reader_would_notice_is_stored_without_a_word():
    step = weighed(
        extraction(SENTENCES[0].replace(" ", "\u00a0", 1), *SENTENCES[1:]), state(snapshot())
    )
    assert step.outcome is Outcome.CHANGED
    assert step.verdict.severity is None or step.verdict.severity.value == "cosmetic"


def test_a_return_to_an_earlier_version_is_told_first():
    first, second = snapshot(), snapshot(extraction(*EDITED), number=2)
    known = state(second, history=(mark(first), mark(second)))
    step = weighed(extraction(), known)
    assert kinds(step).count(ChangeKind.REVERTED) == 1
    assert kinds(step)[0] is ChangeKind.REVERTED
    assert step.verdict.changes[0].reverted_to == 1
    assert not step.flapping


def test_variants_that_alternate_are_flapping():
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
    last = snapshot(pages[0], number=4)
    step = weighed(pages[1], state(last, history=marks))
    assert step.flapping
    assert kinds(step)[:2] == [ChangeKind.REVERTED, ChangeKind.FLAPPING]


def test_headlines_that_alternate_are_flapping_though_no_text_returns():
    marks = tuple(
        VersionMark(
            number=number,
            content_hash=str(number) * 64,
            headline=("Keeper to retire", "Keeper goes")[number % 2],
            taken_at=NOW,
            modified=None,
        )
        for number in range(1, 5)
    )
    last = snapshot(extraction(headline="Keeper to retire"), number=4)
    step = weighed(extraction(headline="Keeper goes"), state(last, history=marks))
    assert step.flapping
    assert kinds(step)[0] is ChangeKind.FLAPPING
    assert not step.verdict.stealth
    assert not any(change.stealth for change in step.verdict.changes)


def test_new_words_are_an_edit_whatever_alternated_before():
    marks = tuple(
        VersionMark(
            number=number,
            content_hash=str(number) * 64,
            headline=("Keeper to retire", "Keeper goes")[number % 2],
            taken_at=NOW,
            modified=None,
        )
        for number in range(1, 5)
    )
    last = snapshot(extraction(headline="Keeper to retire"), number=4)
    for headline in ("Keeper goes", "Keeper to retire", "Keeper to leave"):
        step = weighed(extraction(*EDITED, headline=headline), state(last, history=marks))
        assert not step.flapping
        assert step.verdict.stealth


def test_an_article_is_learnt_from_once():
    step = weighed(extraction(*EDITED), state(snapshot()))
    again = weighed(extraction(), state(snapshot(extraction(*EDITED)), memory=step.memory))
    assert step.memory != BoilerplateMemory()
    assert again.memory == step.memory


# a body that shrinks


def shrunken(progress: Progress, now=NOW, last: Snapshot | None = None, **page):
    known = state(last or snapshot(extraction(*LONG)), progress)
    return weighed(extraction(*SENTENCES[:2], **page), known, now=now)


def test_a_body_that_suddenly_shrinks_waits():
    step = shrunken(Progress())
    assert (step.outcome, step.origin, step.verdict) == (Outcome.HELD, None, None)
    assert step.held.seen == 1
    assert step.held.first_seen == NOW
    assert "held back" in step.reason


def held(seen: int, since) -> Progress:
    return Progress(held=HeldBody(content_hash="0" * 64, first_seen=since, seen=seen, reason="r"))


@pytest.mark.parametrize(
    ("seen", "since", "outcome"),
    [
        (1, NOW - RULES.confirm_after, Outcome.CHANGED),
        (1, NOW - RULES.confirm_after + timedelta(seconds=1), Outcome.HELD),
        (9, NOW - RULES.confirm_after + timedelta(seconds=1), Outcome.HELD),
        (9, NOW - HOUR, Outcome.CHANGED),
    ],
)
def test_it_is_believed_once_it_was_seen_often_and_long_enough(seen, since, outcome):
    step = shrunken(held(seen, since))
    assert step.outcome is outcome
    if outcome is Outcome.HELD:
        assert (step.held.seen, step.held.first_seen) == (seen + 1, since)


def test_a_suspicion_of_the_future_is_of_now():
    """The clock ran ahead when it arose: it need not catch up."""
    step = shrunken(held(1, NOW + timedelta(days=365)))
    assert step.held.first_seen == NOW


def test_a_short_body_or_a_live_blog_may_shrink():
    short = snapshot(extraction(*SENTENCES[:3]))
    assert weighed(extraction("Gone."), state(short)).outcome is Outcome.CHANGED
    live = snapshot(extraction(*LONG, is_live=True))
    assert shrunken(Progress(), last=live, is_live=True).outcome is Outcome.CHANGED


def test_half_of_a_body_is_no_shrinkage():
    known = state(snapshot(extraction(*SENTENCES * 2)))
    assert weighed(extraction(*SENTENCES), known).outcome is Outcome.CHANGED


@pytest.mark.parametrize(
    ("place", "after", "quiet"),
    [
        ("json-ld", 2 * HOUR, False),  # it moved, as a page may say late
        ("shown", 2 * HOUR, True),  # another time than the one that was given before
        ("shown", 6 * HOUR, False),  # later than the version that was seen
    ],
)
def test_a_modified_time_read_in_another_place_has_not_moved_by_that(place, after, quiet):
    said = (Provenance("modified", "json-ld", 0.9),)
    first = extraction(modified=NOW - 10 * HOUR, provenance=said)
    page = extraction(
        *EDITED,
        modified=NOW - 10 * HOUR + after,
        provenance=(replace(said[0], source=place),),
    )
    known = state(snapshot(first, taken_at=NOW - 5 * HOUR))
    step = weighed(page, known)
    assert step.verdict.stealth is quiet
    assert any("another place" in line for line in step.verdict.evidence) is quiet
