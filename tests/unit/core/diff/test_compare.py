"""The difference of two bodies."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.core.diff import apply, compare
from monitor.model.diff import SpanOp
from monitor.model.extraction import Block, BlockKind, Extraction


def body(*texts: str) -> Extraction:
    return Extraction(blocks=tuple(Block(text) for text in texts), language="en")


_WORDS = st.sampled_from(
    ["the", "The", "army", "sent", "12", "12,000", "men.", "men", "“We", "go”", "went.", "a—b"]
)
_TEXTS = st.lists(_WORDS, max_size=14).map(" ".join)
_BLOCKS = st.lists(
    st.builds(Block, _TEXTS | st.text(max_size=12), st.sampled_from(BlockKind)), max_size=9
)


@given(_BLOCKS, _BLOCKS)
def test_a_difference_applied_gives_the_new_body(old: list[Block], new: list[Block]) -> None:
    before, after = Extraction(blocks=tuple(old)), Extraction(blocks=tuple(new))
    assert apply(compare(before, after), before.blocks) == after.blocks


@given(_BLOCKS, _BLOCKS, st.integers(0, 200))
def test_the_same_when_the_budget_runs_out(old: list[Block], new: list[Block], steps: int) -> None:
    before, after = Extraction(blocks=tuple(old)), Extraction(blocks=tuple(new))
    assert apply(compare(before, after, steps=steps), before.blocks) == after.blocks


@given(_BLOCKS, _BLOCKS)
def test_spans_rebuild_both_versions(old: list[Block], new: list[Block]) -> None:
    before, after = Extraction(blocks=tuple(old)), Extraction(blocks=tuple(new))
    for hunk in compare(before, after).hunks:
        if hunk.spans:
            assert hunk.before is not None
            assert hunk.after is not None
            assert "".join(span.before for span in hunk.spans) == hunk.before.text
            assert "".join(span.after for span in hunk.spans) == hunk.after.text
            assert all((s.before == s.after) == (s.op is SpanOp.EQUAL) for s in hunk.spans)


@given(_BLOCKS)
def test_nothing_differs_from_itself(blocks: list[Block]) -> None:
    same = Extraction(blocks=tuple(blocks))
    assert not compare(same, same)


def test_figures_that_stand_alone_are_edited_where_they_stand() -> None:
    before = body(
        "How they voted:", "North list", "31 votes", "€18", "62 %", "The rest stayed away."
    )
    after = body(
        "How they voted:", "North list", "13 votes", "€81", "26 %", "The rest stayed away."
    )
    pairs = [
        (h.before.text, h.after.text) for h in compare(before, after).hunks if h.before and h.after
    ]
    assert {("31 votes", "13 votes"), ("€18", "€81"), ("62 %", "26 %")} <= set(pairs)
