"""What two sequences have in common, in bounded time.

The plan: common ends are trimmed; elements that stand once on both sides are anchors (Bram
Cohen's patience diff), kept in their longest increasing run, and the gaps between them are
treated alike; where no anchor is left the longest common run is sought as difflib does, until a
budget of steps is spent. Ratcliff and Obershelp's search is cubic at worst, so a cap on lengths
alone would not bound it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

STEPS = 400_000
"""Default budget of one comparison: about 50 ms of work at worst on a common machine."""


@dataclass(slots=True)
class StepBudget:
    """Steps left for one comparison, shared by all its parts."""

    left: int = STEPS
    spent_out: bool = False

    def take(self, steps: int) -> bool:
        """Takes steps off; False, for good, when they are not there."""
        if steps > self.left:
            self.spent_out = True
            return False
        self.left -= steps
        return True


@dataclass(frozen=True, slots=True)
class CommonRun:
    """`size` elements that stand in both: from `before` in the old, from `after` in the new."""

    before: int
    after: int
    size: int


@dataclass(frozen=True, slots=True)
class Gap:
    """Half-open ranges of the old and the new sequence that lie between two runs."""

    before_start: int
    before_end: int
    after_start: int
    after_end: int

    @property
    def befores(self) -> range:
        """The places in the old sequence."""
        return range(self.before_start, self.before_end)

    @property
    def afters(self) -> range:
        """The places in the new sequence."""
        return range(self.after_start, self.after_end)


Key = str | int


def runs(before: Sequence[Key], after: Sequence[Key], budget: StepBudget) -> tuple[CommonRun, ...]:
    """The common runs, in order; what is not in them differs, or the budget ran out over it."""
    found: list[CommonRun] = []
    open_gaps = [Gap(0, len(before), 0, len(after))]
    while open_gaps:
        gap = _trim(before, after, open_gaps.pop(), found)
        height, width = gap.before_end - gap.before_start, gap.after_end - gap.after_start
        if not height or not width or not budget.take(height + width):
            continue
        if anchors := _anchors(before, after, gap):
            found.extend(anchors)
            open_gaps.extend(_between(gap, anchors))
        else:
            found.extend(_longest_runs(before, after, gap, budget))
    found.sort(key=lambda run: (run.before, run.after))
    # adjoining runs as one
    result: list[CommonRun] = []
    for run in found:
        last = result[-1] if result else None
        if last and last.before + last.size == run.before and last.after + last.size == run.after:
            result[-1] = CommonRun(last.before, last.after, last.size + run.size)
        else:
            result.append(run)
    return tuple(result)


def gaps(common: Sequence[CommonRun], before_size: int, after_size: int) -> tuple[Gap, ...]:
    """What lies between the runs, empty gaps left out."""
    result: list[Gap] = []
    i = j = 0
    for run in (*common, CommonRun(before_size, after_size, 0)):
        if run.before > i or run.after > j:
            result.append(Gap(i, run.before, j, run.after))
        i, j = run.before + run.size, run.after + run.size
    return tuple(result)


def _trim(before: Sequence[Key], after: Sequence[Key], gap: Gap, found: list[CommonRun]) -> Gap:
    """Moves the common ends of a gap to `found` and returns what is left."""
    i, i_end, j, j_end = gap.before_start, gap.before_end, gap.after_start, gap.after_end
    while i < i_end and j < j_end and before[i] == after[j]:
        i, j = i + 1, j + 1
    while i < i_end and j < j_end and before[i_end - 1] == after[j_end - 1]:
        i_end, j_end = i_end - 1, j_end - 1
    if i > gap.before_start:
        found.append(CommonRun(gap.before_start, gap.after_start, i - gap.before_start))
    if i_end < gap.before_end:
        found.append(CommonRun(i_end, j_end, gap.before_end - i_end))
    return Gap(i, i_end, j, j_end)


def _anchors(before: Sequence[Key], after: Sequence[Key], gap: Gap) -> list[CommonRun]:
    """Elements that stand once on both sides of the gap, in their longest increasing run."""
    ours = _places(before, gap.before_start, gap.before_end)
    theirs = _places(after, gap.after_start, gap.after_end)
    pairs = [(i, j) for key, i in ours.items() if i >= 0 and (j := theirs.get(key, _REPEATED)) >= 0]
    return [CommonRun(i, j, 1) for i, j in longest_increasing(pairs)]


_REPEATED = -1
"""The place of an element that stands more than once."""


def _places(keys: Sequence[Key], start: int, end: int) -> dict[Key, int]:
    """Where each element of a range stands that stands once there, in the order of the range."""
    places: dict[Key, int] = {}
    for place in range(start, end):
        key = keys[place]
        places[key] = _REPEATED if key in places else place
    return places


def longest_increasing(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, given by their first place, that increases in both places."""
    tops: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for index, (_, j) in enumerate(pairs):
        pile = bisect_left(tops, j)
        previous.append(ends[pile - 1] if pile else -1)
        if pile == len(tops):
            tops.append(j)
            ends.append(index)
        else:
            tops[pile] = j
            ends[pile] = index
    chain: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(pairs[index])
        index = previous[index]
    return chain[::-1]


def _between(gap: Gap, anchors: Sequence[CommonRun]) -> list[Gap]:
    result: list[Gap] = []
    i, j = gap.before_start, gap.after_start
    for run in (*anchors, CommonRun(gap.before_end, gap.after_end, 0)):
        result.append(Gap(i, run.before, j, run.after))
        i, j = run.before + run.size, run.after + run.size
    return result


def _longest_runs(
    before: Sequence[Key], after: Sequence[Key], gap: Gap, budget: StepBudget
) -> list[CommonRun]:
    """Longest common runs first, as difflib finds them, while the budget lasts."""
    ours = before[gap.before_start : gap.before_end]
    theirs = after[gap.after_start : gap.after_end]
    if set(ours).isdisjoint(theirs):
        budget.take(len(ours))
        return []
    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    count = Counter(theirs)
    weight = [count[key] + 1 for key in ours]
    found: list[CommonRun] = []
    todo = [(0, len(ours), 0, len(theirs))]
    while todo:
        i, i_end, j, j_end = todo.pop()
        if not budget.take(sum(weight[i:i_end])):
            continue
        match = matcher.find_longest_match(i, i_end, j, j_end)
        if not match.size:
            continue
        found.append(CommonRun(match.a + gap.before_start, match.b + gap.after_start, match.size))
        if i < match.a and j < match.b:
            todo.append((i, match.a, j, match.b))
        if match.a + match.size < i_end and match.b + match.size < j_end:
            todo.append((match.a + match.size, i_end, match.b + match.size, j_end))
    return found
