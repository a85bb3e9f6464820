"""The contract of record and of HistoryStore: what is written comes back exactly, and proves itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.core.extract.boilerplate import fingerprint, learn
from monitor.core.records import content_hash
from monitor.errors import NotFoundError, StoreError
from monitor.model.change import (
    Change,
    ChangeKind,
    FigureChange,
    Revision,
    RevisionGround,
    RevisionKind,
    Severity,
)
from monitor.model.extraction import Block, BoilerplateMemory, Entry, Extraction
from monitor.model.story import AddressStatus
from monitor.model.watch import Event, EventKind, Fault, Outcome, SnapshotOrigin, WatchRequest
from monitor.ports import ChangeQuery, Store, StoryNews
from tests.contract.samples import (
    HOUR,
    NOW,
    PARAGRAPHS,
    alert,
    change,
    checked,
    claim,
    entry,
    extraction,
    record,
    snapshot,
    watch,
)


def test_a_first_version(store: Store) -> None:
    article = watch(store)
    new = snapshot()
    assert checked(store, article, snapshot=new, entry=entry(Outcome.FIRST_SEEN)) == 1
    (stored,) = store.history.snapshots(article.id)
    assert stored == store.history.snapshot(article.id, 1)
    assert stored.extraction == new.extraction
    assert (stored.content_hash, stored.taken_at, stored.evidence) == (
        new.content_hash,
        new.taken_at,
        new.evidence,
    )
    assert store.articles.get(article.id).snapshots == 1
    assert store.articles.state(article.id).last == stored


def test_a_check_comes_back_as_it_was(store: Store) -> None:
    article = watch(store)
    entries = [entry(at=NOW + n * HOUR) for n in range(3)]
    for one in entries:
        checked(store, article, entry=one)
    stored = store.history.checks(article.id)
    assert [check.entry for check in stored] == entries[::-1]
    assert len({check.chain_hash for check in stored}) == 3
    assert [check.entry for check in store.history.checks(article.id, limit=1)] == entries[2:]


def test_the_store_numbers_versions_without_a_gap(store: Store) -> None:
    article = watch(store)
    for number in range(1, 4):
        new = snapshot(extraction(f"Version {number}."), number=99)
        assert checked(store, article, snapshot=new) == number
    assert [one.number for one in store.history.snapshots(article.id)] == [1, 2, 3]


def test_a_version_read_again_is_not_counted_as_live(store: Store) -> None:
    article = watch(store)
    checked(store, article, snapshot=snapshot())
    again = snapshot(extraction("Read anew."), origin=SnapshotOrigin.TECHNICAL)
    assert checked(store, article, snapshot=again) == 2
    assert store.articles.get(article.id).snapshots == 1
    state = store.articles.state(article.id)
    assert state.last is not None
    assert state.last.origin is SnapshotOrigin.TECHNICAL
    assert [mark.number for mark in state.history] == [1, 2]


def test_back_and_forth_is_three_versions(store: Store) -> None:
    article = watch(store)
    for text in ("A", "B", "A"):
        checked(store, article, snapshot=snapshot(extraction(text)))
    marks = store.articles.state(article.id).history
    assert marks[0].content_hash == marks[2].content_hash != marks[1].content_hash


def test_history_holds_the_last_fifty(store: Store) -> None:
    article = watch(store)
    for number in range(55):
        value = replace(extraction(f"Version {number}."), modified=NOW)
        checked(store, article, snapshot=snapshot(value, raw=None))
    marks = store.articles.state(article.id).history
    assert [mark.number for mark in marks] == list(range(6, 56))
    assert (marks[0].headline, marks[0].modified) == ("Ferry late", NOW)


def test_the_baseline_is_version_nought_and_can_be_replaced(store: Store) -> None:
    article = watch(store)
    first = replace(snapshot(origin=SnapshotOrigin.BASELINE, raw=None), evidence=None, number=0)
    store.articles.import_baseline(article.id, first, NOW)
    checked(store, article, snapshot=snapshot(extraction("Live.")))
    better = replace(first, extraction=extraction("Better."))
    better = replace(better, content_hash=content_hash(better.extraction))
    store.articles.import_baseline(article.id, better, NOW + HOUR)
    baseline, live = store.history.snapshots(article.id)
    assert (baseline.number, baseline.origin) == (0, SnapshotOrigin.BASELINE)
    assert baseline.extraction == better.extraction
    assert baseline.evidence is None
    state = store.articles.state(article.id)
    assert (state.baseline, state.last) == (baseline, live)
    assert state.article.snapshots == 1
    assert store.history.verify() == ()
    with pytest.raises(NotFoundError):
        store.articles.import_baseline(99, first, NOW)


def test_raw_bytes_are_kept_once_by_their_hash(store: Store) -> None:
    page = bytes(range(256)) * 1_000
    for number in (1, 2):
        checked(store, watch(store, number), snapshot=snapshot(raw=page))
    assert store.history.raw(sha256(page).hexdigest()) == page


@pytest.mark.parametrize("name", ["0" * 64, "", "../../etc/passwd", "A" * 64])
def test_raw_bytes_that_are_not_kept(store: Store, name: str) -> None:
    with pytest.raises(NotFoundError):
        store.history.raw(name)


def test_an_empty_page_is_kept_too(store: Store) -> None:
    new = snapshot()
    assert new.evidence is not None
    evidence = replace(new.evidence, raw_sha256=sha256(b"").hexdigest(), raw_bytes=0)
    checked(store, watch(store), snapshot=replace(new, evidence=evidence, raw=b""))
    assert store.history.raw(sha256(b"").hexdigest()) == b""
    assert store.history.verify() == ()


def test_raw_bytes_must_be_those_of_the_evidence(store: Store) -> None:
    article = watch(store)
    with pytest.raises(ValueError, match="must be those"):
        checked(store, article, snapshot=replace(snapshot(), raw=b"other"))
    assert store.history.checks(article.id) == ()


def test_a_version_that_does_not_exist(store: Store) -> None:
    article = watch(store)
    with pytest.raises(NotFoundError, match="has no version 3"):
        store.history.snapshot(article.id, 3)
    assert store.history.snapshots(article.id) == ()


def test_a_naive_time_is_refused(store: Store) -> None:
    article = watch(store)
    with pytest.raises(ValueError, match="without a zone"):
        checked(store, article, next_check_at=NOW.replace(tzinfo=None))
    assert store.history.checks(article.id) == ()


def test_times_keep_their_microseconds(store: Store) -> None:
    moment = NOW + timedelta(microseconds=123_457)
    article = watch(store)
    checked(store, article, next_check_at=moment, entry=entry(at=moment))
    assert store.articles.get(article.id).next_check_at == moment
    assert store.history.checks(article.id)[0].entry.started_at == moment


def test_an_edit_and_its_changes(store: Store) -> None:
    article = watch(store)
    checked(store, article, snapshot=snapshot())
    made = replace(change(), figure=FigureChange(340.0, 430.0, direction="up", counted="people"))
    checked(
        store,
        article,
        snapshot=snapshot(extraction("New.")),
        changes=(made, change(ChangeKind.TYPO, Severity.MINOR)),
        from_number=1,
    )
    typo, figure = store.history.changes(ChangeQuery())
    assert figure.change == made
    assert (figure.from_number, figure.to_number) == (1, 2)
    assert figure.detected_at == NOW + timedelta(milliseconds=120)
    assert (figure.title, figure.url, figure.outlet) == (article.title, article.url, "gazette")
    assert figure.stories == ("ferry",)
    assert typo.change.kind is ChangeKind.TYPO


def test_a_change_against_the_fingerprints_has_no_version_before(store: Store) -> None:
    article = watch(store)
    checked(store, article, snapshot=snapshot(), changes=(change(),))
    (stored,) = store.history.changes(ChangeQuery())
    assert (stored.from_number, stored.to_number) == (None, 1)


def test_a_change_without_a_new_version(store: Store) -> None:
    article = watch(store)
    checked(store, article, snapshot=snapshot())
    touched = change(ChangeKind.TOUCHED, Severity.COSMETIC)
    assert checked(store, article, changes=(touched,), from_number=1) is None
    (stored,) = store.history.changes(ChangeQuery())
    assert (stored.from_number, stored.to_number) == (1, 1)


def test_the_log_is_filtered(store: Store) -> None:
    one = watch(store, 1)
    two = watch(store, 2, outlet="herald", story="islands")
    trim = Revision(
        RevisionKind.LEGAL_TRIM, (RevisionGround.NAME_WITHDRAWN, RevisionGround.NO_NOTICE)
    )
    checked(store, one, changes=(change(),), entry=entry(at=NOW), revision=trim)
    checked(
        store,
        two,
        changes=(change(ChangeKind.TYPO, Severity.MINOR),),
        entry=entry(at=NOW + HOUR),
    )

    def ids(**fields: object) -> list[int]:
        return [c.article_id for c in store.history.changes(ChangeQuery(**fields))]  # type: ignore[arg-type]

    assert ids() == [two.id, one.id]
    assert ids(limit=1) == [two.id]
    assert ids(since=NOW + HOUR) == [two.id]
    assert ids(story="ferry") == [one.id]
    assert ids(outlet="herald") == [two.id]
    assert ids(article_id=one.id) == [one.id]
    assert ids(kinds=(ChangeKind.TYPO, ChangeKind.QUOTE)) == [two.id]
    assert ids(min_severity=Severity.SUBSTANTIVE) == [one.id]
    assert ids(stealth_only=True) == [one.id]
    assert ids(revisions=(RevisionKind.LEGAL_TRIM, RevisionKind.COPY_EDIT)) == [one.id]
    assert ids(revisions=(RevisionKind.COPY_EDIT,)) == []
    first, last = reversed(store.history.changes(ChangeQuery()))
    assert first.revision == trim
    assert last.revision is None  # as in what was stored before there was one
    assert ids(story="'; --") == []
    store.articles.unwatch(one.id, now=NOW)
    assert ids(story="ferry") == [one.id]


def test_following_the_log_misses_nothing(store: Store) -> None:
    article = watch(store)
    checked(store, article, changes=tuple(change() for _ in range(7)))
    heard: list[int] = []
    while found := store.history.changes(ChangeQuery(after_id=max(heard, default=0), limit=3)):
        assert [c.id for c in found] == sorted((c.id for c in found), reverse=True)
        heard += sorted(c.id for c in found)
    assert heard == sorted(c.id for c in store.history.changes(ChangeQuery()))


def test_an_outlets_memory_is_shared_by_its_articles(store: Store) -> None:
    one, two, other = watch(store, 1), watch(store, 2), watch(store, 1, outlet="herald")
    memory = BoilerplateMemory(seen=(("abc", 3), ("def", 1)), articles=("x",))
    checked(store, one, memory=memory)
    assert store.articles.state(two.id).memory == memory
    assert store.articles.state(other.id).memory == BoilerplateMemory()
    checked(store, two)
    assert store.articles.state(one.id).memory == memory


def test_articles_checked_side_by_side_both_teach_the_memory(store: Store) -> None:
    """What was read before the fetch does not overwrite what another check has learnt meanwhile."""
    shared = "The desk of the harbour news can be reached at any hour of the day."
    learnt = []
    held = []
    for number in (1, 2, 3):
        article = watch(store, number)
        before = store.articles.state(article.id).memory
        page = extraction(f"Ferry number {number} sailed in the morning light.", shared)
        held.append((claim(store, article), page))
        learnt.append(learn(before, article=article.url, extraction=page))
    for (claimed, page), memory in zip(held, learnt, strict=True):
        store.articles.record(record(claimed, snapshot=snapshot(page, raw=None), memory=memory))
    found = store.articles.state(article.id).memory
    assert len(found.articles) == 3
    assert dict(found.seen)[fingerprint(shared)] == 3


def test_a_new_title_is_found(store: Store) -> None:
    article = watch(store)
    checked(store, article, title="Ferry \x00 to sail in June")
    assert store.articles.get(article.id).title == "Ferry \x00 to sail in June"
    assert len(store.articles.find("june")) == 1
    assert store.articles.find("part 1") == ()


def test_a_move_keeps_the_old_address_as_an_alias(store: Store) -> None:
    article = watch(store)
    moved = "https://gazette.example/moved/1"
    checked(store, article, url=moved)
    now_at = store.articles.get(article.id)
    assert now_at.url == moved
    assert store.articles.find(article.url) == (now_at,)
    assert store.articles.state(article.id).aliases == (article.url,)
    assert watch(store).id == article.id
    checked(store, article, url=article.url)
    assert store.articles.get(article.id).url == article.url
    assert store.articles.state(article.id).aliases == (moved,)


def test_a_move_onto_another_article_changes_no_address(store: Store) -> None:
    one, two = watch(store, 1), watch(store, 2)
    checked(store, one, url=two.url)
    assert store.articles.get(one.id).url == one.url
    assert store.articles.get(two.id).url == two.url


def test_an_inferred_address_is_confirmed(store: Store) -> None:
    request = WatchRequest(
        url="https://gazette.example/1",
        outlet="gazette",
        story="ferry",
        address=AddressStatus.INFERRED,
    )
    (article,) = store.articles.watch([request], NOW)
    checked(store, article)
    assert store.articles.get(article.id).address is AddressStatus.INFERRED
    checked(store, article, address_confirmed=True)
    assert store.articles.get(article.id).address is AddressStatus.CONFIRMED


def test_all_of_a_check_is_written_or_nothing(store: Store) -> None:
    article = watch(store)
    claimed = claim(store, article)
    broken = record(
        claimed,
        snapshot=snapshot(),
        changes=(change(),),
        alerts=(alert(article_id=10**9),),  # no such article: the last write of all fails
    )
    with pytest.raises(StoreError, match=r"the database .* cannot be used"):
        store.articles.record(broken)
    assert store.history.snapshots(article.id) == store.history.checks(article.id) == ()
    assert store.history.changes(ChangeQuery()) == store.outbox.deliveries() == ()
    assert store.articles.record(record(claimed, snapshot=snapshot())) == 1


def test_a_record_proves_itself(store: Store) -> None:
    for number in (1, 2):
        article = watch(store, number)
        checked(store, article, snapshot=snapshot(), changes=(change(),))
        checked(store, article)
        checked(store, article, snapshot=snapshot(extraction("B")), changes=(change(), change()))
    assert store.history.verify() == ()
    assert store.history.verify(1) == ()
    assert store.maintenance.check() == ()


ANY_TEXT = st.one_of(
    st.text(st.characters(exclude_categories=()), max_size=200),  # NUL and lone surrogates too
    st.sampled_from(PARAGRAPHS),
)
OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(
    min_value=datetime.fromisoformat("1900-01-01"),
    max_value=datetime.fromisoformat("2200-01-01"),
    timezones=OFFSETS,
)
EXTRACTIONS = st.builds(
    Extraction,
    headline=ANY_TEXT,
    standfirst=ANY_TEXT,
    published=st.none() | TIMES,
    modified=st.none() | TIMES,
    blocks=st.lists(st.builds(Block, text=ANY_TEXT), max_size=8).map(tuple),
    entries=st.lists(
        st.builds(Entry, published=st.none() | TIMES, modified=st.none()), max_size=3
    ).map(tuple),
    notices=st.lists(ANY_TEXT, max_size=2).map(tuple),
)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(value=EXTRACTIONS, made=st.builds(Change, before=ANY_TEXT, after=st.none() | ANY_TEXT))
def test_whatever_was_extracted_comes_back_exactly(
    store: Store, value: Extraction, made: Change
) -> None:
    article = watch(store)
    number = checked(
        store, article, snapshot=snapshot(value, raw=None), changes=(made,), title=value.headline
    )
    assert number is not None
    assert store.history.snapshot(article.id, number).extraction == value
    assert store.history.changes(ChangeQuery(limit=1))[0].change == made
    assert store.history.verify(article.id) == ()


def test_the_last_page_that_could_not_be_evaluated(store: Store) -> None:
    article, other = watch(store), watch(store, 2)
    with pytest.raises(NotFoundError):
        store.history.fault(article.id)
    fault = Fault(
        happened_at=NOW,
        outcome=Outcome.FAULTY,
        reason="a fault of monitor's \x00",
        trace="at line 3\n",
        url="https://gazette.example/ferry?\ud800",
        status=200,
        headers=(("content-type", "text/html"),),
        body=b"<p>\xff\x00",
    )
    bare = replace(fault, outcome=Outcome.TOO_COSTLY, trace="", body=None, status=None)
    for each in (bare, fault):
        claimed = claim(store, article, now=NOW + HOUR)
        store.articles.record(record(claimed, entry=entry(each.outcome), fault=each))
        assert store.history.fault(article.id) == each
    counts = store.maintenance.counts(NOW)
    assert (counts.faulty, counts.too_costly) == (1, 0)
    checked(store, article, entry=entry(Outcome.UNCHANGED))
    assert store.maintenance.counts(NOW).faulty == 0
    assert store.history.fault(article.id) == fault, "it is kept for the report"
    with pytest.raises(NotFoundError):
        store.history.fault(other.id)
    assert store.history.verify() == store.maintenance.check() == ()


def test_versions_come_page_by_page(store: Store) -> None:
    article = watch(store)
    for number in range(1, 6):
        value = extraction(f"Version {number}.")
        checked(store, article, snapshot=snapshot(value, number=number), changes=(change(),))
    assert store.history.numbers(article.id) == (1, 2, 3, 4, 5)
    newest = store.history.newest(article.id, limit=2)
    assert [each.number for each in newest] == [5, 4]
    older = store.history.newest(article.id, before=4, limit=9)
    assert [each.number for each in older] == [3, 2, 1]
    assert older[0] == store.history.snapshot(article.id, 3)
    found = store.history.changes(ChangeQuery(article_id=article.id, versions=(2, 4)))
    assert [each.to_number for each in found] == [4, 3, 2]
    before = store.history.changes(ChangeQuery(before_id=found[1].id))
    assert [each.to_number for each in before] == [2, 1]
    assert store.history.numbers(99) == store.history.newest(99) == ()


def test_whether_a_page_is_kept(store: Store) -> None:
    checked(store, watch(store), snapshot=snapshot(raw=b"<p>kept"))
    assert store.history.is_kept(sha256(b"<p>kept").hexdigest())
    assert not store.history.is_kept(sha256(b"another").hexdigest())


def test_what_is_new_by_story(store: Store) -> None:
    ferry, pier = watch(store), watch(store, 2, story="pier")
    checked(
        store,
        ferry,
        snapshot=snapshot(),
        changes=(change(), change(ChangeKind.TYPO, Severity.MINOR)),
    )
    minor = change(ChangeKind.TYPO, Severity.MINOR)
    checked(store, pier, snapshot=snapshot(), changes=(minor,))
    gone = Event(kind=EventKind.REMOVED, at=NOW, since=NOW, reason="404")
    checked(store, pier, events=(gone,))
    assert store.history.news(NOW - HOUR) == (
        StoryNews(story="ferry", edited=1, substantive=1, quiet=1),
        StoryNews(story="pier", edited=1, gone=1),
    )
    assert store.history.kinds(NOW - HOUR) == ((ChangeKind.TYPO, 2), (ChangeKind.FIGURE, 1))
    assert store.history.news(NOW + HOUR) == store.history.kinds(NOW + HOUR) == ()
