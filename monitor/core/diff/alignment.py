"""Which sentence of a changed block became which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from monitor.core.diff.sequence import Gap, StepBudget, gaps, runs
from monitor.core.diff.similarity import Bag, bag, best_pairs, figure_shape, shared
from monitor.core.language.sentences import ranges
from monitor.core.language.text import canonical

_ALIKE = 0.45
"""Likeness from which a sentence counts as the old one edited."""

_ALONE = 0.3
"""The same where it is the only one that could be: its neighbours stand."""

_WITHIN = 0.7
"""Share of a sentence's words that must lie in another for the two to be joined."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """A stretch of the old block and the stretch of the new one that it became.

    Half-open character ranges; an empty one means that nothing corresponds. In order, the
    stretches cover both blocks whole.
    """

    before_start: int
    before_end: int
    after_start: int
    after_end: int


@dataclass(frozen=True, slots=True)
class _Group:
    """Half-open ranges of old and new sentences that belong together."""

    before_start: int
    before_end: int
    after_start: int
    after_end: int


def align(before: str, after: str, language: str, budget: StepBudget) -> tuple[Aligned, ...]:
    """Aligns the sentences of two versions of a block.

    A sentence that stands alike in both is paired first, then those whose words are mostly the
    same, in order; a sentence that was split or merged is paired with all of its parts.
    """
    old_bounds, new_bounds = _bounds(before, language), _bounds(after, language)
    old, new = (
        [canonical(text[start:end]) for start, end in pairwise(bounds)]
        for text, bounds in ((before, old_bounds), (after, new_bounds))
    )
    common = runs(old, new, budget)
    groups = [
        _Group(run.before + k, run.before + k + 1, run.after + k, run.after + k + 1)
        for run in common
        for k in range(run.size)
    ]
    for gap in gaps(common, len(old), len(new)):
        groups.extend(_paired(gap, old, new, budget))
    groups.sort(key=lambda g: (g.before_start, g.after_start, g.before_end, g.after_end))
    return tuple(
        Aligned(
            old_bounds[g.before_start],
            old_bounds[g.before_end],
            new_bounds[g.after_start],
            new_bounds[g.after_end],
        )
        for g in groups
    )


def _bounds(text: str, language: str) -> list[int]:
    """Where sentences begin, and the text's end; each takes the white space behind it along."""
    starts = [start for start, _ in ranges(text, language)[1:]]
    return [0, *starts, len(text)] if text else [0]


def _paired(gap: Gap, old: list[str], new: list[str], budget: StepBudget) -> list[_Group]:
    """Pairs the sentences of a gap by their words; what pairs with nothing is a group alone."""
    ours = [bag(text) for text in old[gap.before_start : gap.before_end]]
    theirs = [bag(text) for text in new[gap.after_start : gap.after_end]]
    least = _ALONE if len(ours) == len(theirs) == 1 else _ALIKE
    pairs = [_Group(i, i + 1, j, j + 1) for i, j in best_pairs(ours, theirs, least, budget)]
    shape = figure_shape(old[gap.before_start]) if len(ours) == len(theirs) == 1 else ""
    if not pairs and shape and figure_shape(new[gap.after_start]) == shape:
        pairs = [_Group(0, 1, 0, 1)]
    taken = {pair.before_start for pair in pairs}, {pair.after_start for pair in pairs}
    joined = [_widened(group, ours, theirs, *taken) for group in pairs]
    return [
        _Group(
            g.before_start + gap.before_start,
            g.before_end + gap.before_start,
            g.after_start + gap.after_start,
            g.after_end + gap.after_start,
        )
        for g in _with_lone(joined, len(ours), len(theirs))
    ]


def _widened(
    group: _Group,
    ours: Sequence[Bag],
    theirs: Sequence[Bag],
    taken_old: set[int],
    taken_new: set[int],
) -> _Group:
    """Takes in the neighbours that are parts of the same sentence, split off or merged."""
    i, i_end, j, j_end = group.before_start, group.before_end, group.after_start, group.after_end
    whole_old, whole_new = ours[i], theirs[j]
    while j_end < len(theirs) and j_end not in taken_new and _part(theirs[j_end], whole_old):
        j_end += 1
    while j > 0 and j - 1 not in taken_new and _part(theirs[j - 1], whole_old):
        j -= 1
    while i_end < len(ours) and i_end not in taken_old and _part(ours[i_end], whole_new):
        i_end += 1
    while i > 0 and i - 1 not in taken_old and _part(ours[i - 1], whole_new):
        i -= 1
    return _Group(i, i_end, j, j_end)


def _part(part: Bag, whole: Bag) -> bool:
    return part.size < whole.size and shared(part, whole) >= _WITHIN * part.size


def _with_lone(groups: Sequence[_Group], rows: int, columns: int) -> list[_Group]:
    """The groups and, between them, each sentence that is in none."""
    result: list[_Group] = []
    i = j = 0
    for group in (*groups, _Group(rows, rows, columns, columns)):
        i, j = min(i, group.before_start), min(j, group.after_start)
        result.extend(_Group(k, k + 1, j, j) for k in range(i, group.before_start))
        result.extend(
            _Group(group.before_start, group.before_start, k, k + 1)
            for k in range(j, group.after_start)
        )
        if group.before_end > group.before_start or group.after_end > group.after_start:
            result.append(group)
        i, j = group.before_end, group.after_end
    return result
