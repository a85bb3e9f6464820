"""What differs between two extractions: blocks, words within them, and fields.

`compare` never goes quadratic: see `monitor.core.diff.sequence` for the plan and its budget.
`redline` shows a difference; the rest is what classification measures passages with (`Bag`,
`likeness`, `best_pairs`) and aligns their words by (`aligned`, `word_spans`), within the budget.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from monitor.core.diff.alignment import Aligned
from monitor.core.diff.blocks import pair
from monitor.core.diff.fields import changed_fields
from monitor.core.diff.redline import redline, words_between
from monitor.core.diff.sequence import STEPS, StepBudget, longest_increasing
from monitor.core.diff.similarity import Bag, bag, best_pairs, figure_shape, likeness, shared
from monitor.core.diff.spans import aligned, spans, word_spans
from monitor.errors import MonitorError
from monitor.model.diff import Diff, Hunk, HunkOp
from monitor.model.extraction import Block, Extraction

__all__ = [
    "STEPS",
    "Aligned",
    "Bag",
    "StepBudget",
    "aligned",
    "apply",
    "bag",
    "best_pairs",
    "compare",
    "figure_shape",
    "likeness",
    "longest_increasing",
    "redline",
    "shared",
    "word_spans",
    "words_between",
]


def compare(before: Extraction, after: Extraction, *, steps: int = STEPS) -> Diff:
    """All differences between two extractions, hunks in the order of the new body.

    `steps` bounds the work; where it runs out, what was not looked at is told as replaced whole
    and its hunk is marked approximate. Removed blocks stand before what follows them.
    """
    budget = StepBudget(steps)
    pairing = pair(before.blocks, after.blocks, budget)
    language = after.language or before.language
    hunks = [
        hunk
        for op, pairs in ((HunkOp.REPLACED, pairing.stayed), (HunkOp.MOVED, pairing.moved))
        for i, j in pairs
        if (hunk := _paired(op, i, j, before.blocks[i], after.blocks[j], language, budget))
    ]
    known = {i for i, _ in (*pairing.stayed, *pairing.moved)}
    hunks.extend(
        Hunk(op=HunkOp.REMOVED, before_index=i, before=block, approximate=budget.spent_out)
        for i, block in enumerate(before.blocks)
        if i not in known
    )
    come = {j for _, j in (*pairing.stayed, *pairing.moved)}
    hunks.extend(
        Hunk(op=HunkOp.ADDED, after_index=j, after=block, approximate=budget.spent_out)
        for j, block in enumerate(after.blocks)
        if j not in come
    )
    olds = [i for i, _ in pairing.stayed]

    def place(hunk: Hunk) -> tuple[int, int, int]:
        """By place in the new body; a removed block comes where it would stand."""
        if hunk.after_index is not None:
            return hunk.after_index, 1, 0
        old = hunk.before_index or 0
        behind = bisect_left(olds, old)
        return (pairing.stayed[behind - 1][1] + 1 if behind else 0), 0, old

    return Diff(
        hunks=tuple(sorted(hunks, key=place)),
        fields=changed_fields(before, after),
        before_blocks=len(before.blocks),
        after_blocks=len(after.blocks),
    )


def apply(diff: Diff, before: tuple[Block, ...]) -> tuple[Block, ...]:
    """Rebuilds the new body from the old one and the difference; the words come from the spans.

    Raises MonitorError if the difference was not made from `before`.
    """
    touched = {hunk.before_index for hunk in diff.hunks if hunk.before_index is not None}
    placed: dict[int, Block] = {}
    for hunk in diff.hunks:
        if hunk.after_index is None:
            continue
        if hunk.after is None:
            raise MonitorError("a hunk with a place in the new body needs its block")
        text = "".join(span.after for span in hunk.spans) if hunk.spans else hunk.after.text
        placed[hunk.after_index] = replace(hunk.after, text=text)
    kept = [block for i, block in enumerate(before) if i not in touched]
    if len(before) != diff.before_blocks or len(kept) + len(placed) != diff.after_blocks:
        raise MonitorError("this difference was made from another body")
    rest = iter(kept)
    return tuple(
        placed[index] if index in placed else next(rest) for index in range(diff.after_blocks)
    )


def _paired(
    op: HunkOp, i: int, j: int, before: Block, after: Block, language: str, budget: StepBudget
) -> Hunk | None:
    """The hunk of two paired blocks; None where nothing differs."""
    if op is HunkOp.REPLACED and before == after:
        return None
    budget_was_spent = budget.spent_out
    budget.spent_out = False
    found = spans(before.text, after.text, language, budget) if before != after else ()
    approximate = budget.spent_out
    budget.spent_out = budget_was_spent or approximate
    return Hunk(
        op=op,
        before_index=i,
        after_index=j,
        before=before,
        after=after,
        spans=found,
        approximate=approximate,
    )
