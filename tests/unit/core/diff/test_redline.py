from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.classify import Context, classify
from monitor.core.diff import compare, redline, words_between
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.diff import HunkOp
from monitor.model.extraction import Block, BlockKind, Extraction
from monitor.model.redline import Mark, Passage

FERRY = (
    "The ferry ran aground on Tuesday with 12 passengers aboard.",
    "Nobody was hurt, the harbour board said in the evening.",
    "“We will find out what happened,” said Anna Tregarth, its chair.",
    "The tide was lower than usual for the season.",
    "Three tugs came at noon and pulled the vessel free.",
    "The next crossing is planned for Friday morning.",
)


def page(*texts: str, **fields) -> Extraction:
    return Extraction(blocks=tuple(Block(text) for text in texts), **fields)


def laid_out(before: Extraction, after: Extraction, context: int = 0):
    diff = compare(before, after)
    verdict = classify(before, after, diff, Context())
    return redline(after, diff, verdict.changes, context=context)


def changed(*replacements: tuple[int, str]) -> list[str]:
    texts = list(FERRY)
    for index, text in replacements:
        texts[index] = text
    return texts


def test_words_are_marked_within_the_passage():
    line = laid_out(page(*FERRY), page(*changed((0, FERRY[0].replace("12", "14")))))
    (passage,) = line.passages
    marked = [(s.text, s.mark) for s in passage.segments if s.mark is not Mark.KEPT]
    assert marked == [("12", Mark.REMOVED), ("14", Mark.ADDED)]
    assert passage.label == "paragraph 1"
    assert [change.kind for change in passage.changes] == [ChangeKind.FIGURE]
    assert line.skipped == 5


def test_passages_rebuild_both_versions():
    line = laid_out(page(*FERRY), page(*changed((2, "“We may find out,” said Ms Tregarth."))))
    assert line.passages[0].before == FERRY[2]
    assert line.passages[0].after == "“We may find out,” said Ms Tregarth."


def test_context_shows_neighbours_and_counts_the_rest():
    line = laid_out(page(*FERRY), page(*changed((3, "The tide was high."))), context=1)
    assert [(p.label, p.op, p.skipped) for p in line.passages] == [
        ("paragraph 3", None, 2),
        ("paragraph 4", HunkOp.REPLACED, 0),
        ("paragraph 5", None, 0),
    ]
    assert line.skipped == 1


def test_neighbouring_contexts_do_not_repeat():
    after = page(*changed((0, FERRY[0].replace("12", "14")), (2, FERRY[2].replace("will", "may"))))
    line = laid_out(page(*FERRY), after, context=2)
    labels = [passage.label for passage in line.passages]
    assert labels == [f"paragraph {n}" for n in range(1, 6)]


def test_a_removed_passage_stands_where_it_stood():
    line = laid_out(page(*FERRY), page(*FERRY[:3], *FERRY[4:]), context=1)
    assert [passage.label for passage in line.passages] == [
        "paragraph 3",
        "paragraph 4 of the old version",
        "paragraph 4",
    ]
    assert line.passages[1].op is HunkOp.REMOVED
    assert line.passages[1].after == ""
    assert [c.kind for c in line.passages[1].changes] == [ChangeKind.PARAGRAPH_REMOVED]


def test_removed_first_and_added_last():
    line = laid_out(page(*FERRY), page(*FERRY[1:], "A sandbank had moved in the spring storms."))
    assert [p.op for p in line.passages] == [HunkOp.REMOVED, HunkOp.ADDED]
    assert line.passages[1].skipped == 5


def test_a_moved_passage_says_where_from():
    line = laid_out(page(*FERRY), page(*FERRY[1:], FERRY[0]))
    (passage,) = line.passages
    assert (passage.label, passage.op) == ("paragraph 1 → 6", HunkOp.MOVED)
    assert passage.before == passage.after == FERRY[0]


def test_fields_come_first_with_their_changes():
    before = page(*FERRY, headline="Ferry runs aground", bylines=("Tom Marsh",))
    after = page(*FERRY, headline="Ferry hits sandbank", bylines=("Tom Marsh", "Ann Roe"))
    line = laid_out(before, after)
    assert [(p.label, [c.kind for c in p.changes]) for p in line.passages] == [
        ("headline", [ChangeKind.HEADLINE]),
        ("byline", [ChangeKind.BYLINE]),
    ]
    assert line.passages[1].segments[0].text == "Ann Roe"


def test_what_readers_do_not_see_is_not_laid_out():
    before = page(*FERRY, modified=datetime(2026, 3, 1, tzinfo=UTC), section="News")
    after = page(*FERRY, modified=datetime(2026, 3, 2, tzinfo=UTC), section="World")
    assert laid_out(before, after).passages == ()


def test_a_change_without_a_place_is_loose():
    back = Change(
        kind=ChangeKind.REVERTED,
        severity=Severity.MINOR,
        before=None,
        after=None,
        reason="the text of version 1 is back",
        reverted_to=1,
    )
    line = redline(page(*FERRY), compare(page(*FERRY), page(*FERRY)), (back,))
    assert line.loose == (back,)


def test_a_new_notice_in_the_body_is_told_once():
    notice = "Correction: an earlier version gave a wrong number of passengers."
    line = laid_out(page(*FERRY), page(*FERRY, notice, notices=(notice,)))
    assert [(p.label, [c.kind for c in p.changes]) for p in line.passages] == [
        ("paragraph 7", [ChangeKind.CORRECTION_NOTICE])
    ]


def test_a_notice_outside_the_body_has_a_passage_of_its_own():
    notice = "Correction: an earlier version gave a wrong number of passengers."
    line = laid_out(page(*FERRY), page(*FERRY, notices=(notice,)))
    assert [(p.label, [c.kind for c in p.changes]) for p in line.passages] == [
        ("notice", [ChangeKind.CORRECTION_NOTICE])
    ]


def test_the_kind_of_block_is_named():
    before = Extraction(blocks=(Block("What we know", BlockKind.HEADING), Block(FERRY[0])))
    after = Extraction(blocks=(Block("What we know now", BlockKind.HEADING), Block(FERRY[0])))
    assert laid_out(before, after).passages[0].label == "heading 1"


def test_the_space_behind_an_exchange_is_kept():
    found = words_between("with 12 passengers", "with 14 passengers")
    assert [(s.text, s.mark) for s in found] == [
        ("with ", Mark.KEPT),
        ("12", Mark.REMOVED),
        ("14", Mark.ADDED),
        (" passengers", Mark.KEPT),
    ]


TEXTS = st.lists(
    st.lists(
        st.sampled_from(["the", "ferry", "ran", "12", "14", "“we", "may”", "said", "–", "Tom"]),
        max_size=12,
    ).map(" ".join),
    max_size=7,
)


@settings(deadline=None)
@given(TEXTS, TEXTS, st.integers(0, 3))
def test_every_passage_is_told_once_and_nothing_else(old, new, context):
    before, after = page(*old), page(*new)
    diff = compare(before, after)
    verdict = classify(before, after, diff, Context())
    line = redline(after, diff, verdict.changes, context=context)
    shown = [p for p in line.passages if p.op is not None]
    assert [p.before for p in shown] == [h.before.text if h.before else "" for h in diff.hunks]
    assert [p.after for p in shown] == [h.after.text if h.after else "" for h in diff.hunks]
    placed = [c for p in line.passages for c in p.changes]
    assert sorted(map(repr, (*placed, *line.loose))) == sorted(map(repr, verdict.changes))
    unchanged = sum(p.op is None for p in line.passages) + sum(p.skipped for p in line.passages)
    touched = sum(1 for hunk in diff.hunks if hunk.after_index is not None)
    assert unchanged + line.skipped == len(after.blocks) - touched


def test_context_passages_keep_the_order_of_the_page():
    after = page(*FERRY[:1], "New words stand here now.", *FERRY[1:4], *FERRY[5:])
    line = laid_out(page(*FERRY), after, context=10)
    texts = [
        p.after for p in line.passages if isinstance(p, Passage) and p.op is not HunkOp.REMOVED
    ]
    assert texts == [block.text for block in after.blocks]


@pytest.mark.parametrize("context", [0, 1])
def test_equal_versions_give_nothing(context):
    line = laid_out(page(*FERRY), page(*FERRY), context)
    assert (line.passages, line.loose) == ((), ())
