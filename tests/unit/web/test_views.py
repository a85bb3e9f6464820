"""How stored changes become what the pages show."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.extraction import Block, Extraction
from monitor.model.redline import Mark, Segment
from monitor.model.watch import Snapshot, SnapshotOrigin, StoredChange
from monitor.web import views

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
FIGURE = Change(
    kind=ChangeKind.FIGURE,
    severity=Severity.SUBSTANTIVE,
    before="214",
    after="241",
    reason="",
    context_before="214 aboard",
    context_after="241 aboard",
    block=0,
)
WORDING = replace(FIGURE, kind=ChangeKind.WORDING, severity=Severity.MINOR)
MOVED = Change(
    kind=ChangeKind.PARAGRAPH_MOVED,
    severity=Severity.MINOR,
    before="A paragraph.",
    after="A paragraph.",
    reason="",
)


def stored(change, number=1, *, article=1, to=2):
    return StoredChange(
        id=number,
        article_id=article,
        change=change,
        from_number=to - 1,
        to_number=to,
        detected_at=NOW,
        title="Ferry",
        url="https://gazette.example/",
        outlet="gazette",
        stories=("ferry",),
    )


def snapshot(number, *texts):
    return Snapshot(
        article_id=1,
        number=number,
        origin=SnapshotOrigin.LIVE,
        content_hash=str(number),
        extraction=Extraction(headline="Ferry", blocks=tuple(Block(text) for text in texts)),
        taken_at=NOW + timedelta(hours=number),
    )


def test_changes_of_one_version_are_one_edit_gravest_first():
    other = stored(MOVED, 4, article=2)
    found = views.edits([other, stored(WORDING, 3), stored(FIGURE, 2), stored(MOVED, 1, to=1)])
    assert [(e.article_id, e.to_number) for e in found] == [(2, 2), (1, 2), (1, 1)]
    [place] = found[1].places
    assert [c.kind for c in place.changes] == [ChangeKind.FIGURE, ChangeKind.WORDING]
    assert found[1].severity is place.severity is Severity.SUBSTANTIVE


def test_changes_in_other_paragraphs_have_redlines_of_their_own():
    elsewhere = replace(FIGURE, context_before="x", context_after="y", block=5)
    assert len(views.edits([stored(FIGURE, 1), stored(elsewhere, 2)])[0].places) == 2


def test_changes_without_a_paragraph_are_not_thrown_together():
    bare = replace(FIGURE, context_before="", context_after="")
    assert len(views.edits([stored(bare, 1), stored(replace(bare, after="9"), 2)])[0].places) == 2


def test_an_edit_is_stealthy_when_a_change_of_it_is():
    quiet = replace(WORDING, stealth=True)
    assert views.edits([stored(FIGURE, 1), stored(quiet, 2)])[0].stealth
    assert not views.edits([stored(FIGURE, 1)])[0].stealth


def test_a_change_is_laid_out_within_its_paragraph():
    assert views.segments_of(FIGURE) == (
        Segment("214", Mark.REMOVED),
        Segment("241", Mark.ADDED),
        Segment(" aboard", Mark.KEPT),
    )


def test_what_only_came_or_went_or_moved_is_laid_out_by_itself():
    added = replace(FIGURE, before=None, context_before="")
    assert views.segments_of(added) == (Segment("241", Mark.ADDED),)
    assert views.segments_of(MOVED) == (Segment("A paragraph.", Mark.KEPT),)
    assert views.segments_of(replace(MOVED, before=None, after=None)) == ()


def test_a_history_is_newest_first_and_knows_the_version_before():
    versions = views.history(
        [snapshot(0, "a"), snapshot(1, "a"), snapshot(3, "b")], [stored(FIGURE, to=3)]
    )
    assert [(v.snapshot.number, v.previous, v.edit is not None) for v in versions] == [
        (3, 1, True),
        (1, 0, False),
        (0, None, False),
    ]
