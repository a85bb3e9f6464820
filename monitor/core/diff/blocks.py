"""Which block of the old body became which block of the new one."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from monitor.core.diff.sequence import CommonRun, Gap, StepBudget, gaps, longest_increasing, runs
from monitor.core.diff.similarity import Bag, bag, best_pairs, figure_shape, likeness
from monitor.core.language.text import canonical
from monitor.model.extraction import Block

_ALIKE = 0.35
"""Likeness from which a block counts as the old one at that place, edited."""

_MOVED_ALIKE = 0.6
"""The same for a block that stands elsewhere: chance likeness is commoner over a whole article."""

_MOVED_WORDS = 6
"""Shorter blocks are not recognised elsewhere unless they are the same word for word."""

Pairs = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Pairing:
    """Index pairs of blocks. What is in neither list was removed or added."""

    stayed: tuple[tuple[int, int], ...]  # in order on both sides
    moved: tuple[tuple[int, int], ...]


def pair(before: Sequence[Block], after: Sequence[Block], budget: StepBudget) -> Pairing:
    """Pairs the blocks of two bodies.

    Where both are live blogs that have entries in common, the blocks of an entry are paired with
    those of the same entry and with no others: two entries may be alike, and are two.
    """
    shared = {block.entry for block in before} & {block.entry for block in after}
    if not shared - {""}:
        return _pair(before, after, budget)
    old, new = _by_entry(before), _by_entry(after)
    stayed: Pairs = []
    moved: Pairs = []
    for entry in (entry for entry in old if entry in new):
        ours, theirs = old[entry], new[entry]
        found = _pair([before[i] for i in ours], [after[j] for j in theirs], budget)
        stayed.extend((ours[i], theirs[j]) for i, j in found.stayed)
        moved.extend((ours[i], theirs[j]) for i, j in found.moved)
    # Entries that have another id now, and the same words.
    lost = {
        tuple(canonical(before[i].text) for i in places): places
        for entry, places in old.items()
        if entry not in new
    }
    renamed: Pairs = []
    for entry, places in new.items():
        if entry not in old:
            was = lost.pop(tuple(canonical(after[j].text) for j in places), [])
            renamed.extend(zip(was, places, strict=True) if was else ())
    kept = longest_increasing(sorted((*stayed, *renamed)))
    elsewhere = {*stayed, *renamed} - set(kept)
    return Pairing(tuple(kept), tuple(sorted((*moved, *elsewhere))))


def _by_entry(blocks: Sequence[Block]) -> dict[str, list[int]]:
    """The places of the blocks of each entry; those of none stand under the empty name."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, block in enumerate(blocks):
        found[block.entry].append(place)
    return found


def _pair(before: Sequence[Block], after: Sequence[Block], budget: StepBudget) -> Pairing:
    """Pairs blocks by their words.

    First by their text as published, then in the gaps by canonical text and by likeness; last,
    what is left over on both sides is paired wherever it stands.
    """
    old, new = [block.text for block in before], [block.text for block in after]
    common = runs(old, new, budget)
    stayed = _pairs(common)
    loose: list[Gap] = []
    for gap in gaps(common, len(old), len(new)):
        found, rest = _marks_aside(gap, old, new, budget)
        stayed.extend(found)
        loose.extend(rest)
    moved = _moved_whole(loose, old, new)
    gone, come = {i for i, _ in moved}, {j for _, j in moved}
    for gap in loose:
        stayed.extend(_edited(gap, old, new, gone, come, budget))
    stayed.sort()
    moved.extend(_moved_edited(loose, old, new, stayed + moved, budget))
    return Pairing(tuple(stayed), tuple(sorted(moved)))


def _pairs(common: Sequence[CommonRun], before: int = 0, after: int = 0) -> Pairs:
    return [
        (before + run.before + k, after + run.after + k) for run in common for k in range(run.size)
    ]


def _marks_aside(
    gap: Gap, old: list[str], new: list[str], budget: StepBudget
) -> tuple[Pairs, list[Gap]]:
    """Pairs of the gap that are the same but for marks and spaces, and the gaps that remain."""
    ours = [canonical(text) for text in old[gap.before_start : gap.before_end]]
    theirs = [canonical(text) for text in new[gap.after_start : gap.after_end]]
    common = runs(ours, theirs, budget)
    i, j = gap.before_start, gap.after_start
    rest = [
        Gap(i + g.before_start, i + g.before_end, j + g.after_start, j + g.after_end)
        for g in gaps(common, len(ours), len(theirs))
    ]
    return _pairs(common, i, j), rest


def _moved_whole(loose: Sequence[Gap], old: list[str], new: list[str]) -> Pairs:
    """Blocks that stand in another place with the same words."""
    places: dict[str, deque[int]] = defaultdict(deque)
    for gap in loose:
        for j in gap.afters:
            places[canonical(new[j])].append(j)
    pairs: Pairs = []
    for gap in loose:
        for i in gap.befores:
            if found := places.get(canonical(old[i])):
                pairs.append((i, found.popleft()))
    return pairs


def _edited(
    gap: Gap, old: list[str], new: list[str], gone: set[int], come: set[int], budget: StepBudget
) -> Pairs:
    """Blocks of one gap that were edited where they stand."""
    ours = [i for i in gap.befores if i not in gone]
    theirs = [j for j in gap.afters if j not in come]
    if not ours or not theirs:
        return []
    bags, others = [bag(old[i]) for i in ours], [bag(new[j]) for j in theirs]
    found = best_pairs(bags, others, _ALIKE, budget)
    found = (*found, *_other_figures(found, [old[i] for i in ours], [new[j] for j in theirs]))
    if not found and len(ours) == len(theirs) == 1 and budget.spent_out:
        found = ((0, 0),)
    return [(ours[i], theirs[j]) for i, j in found]


def _other_figures(
    found: Sequence[tuple[int, int]], old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """Pairs, between those that are found, of blocks that are figures and little else.

    "€40" and "€90" have no word in common, and are one cell of a table with another figure.
    """
    places: dict[str, deque[int]] = defaultdict(deque)
    for place, text in enumerate(new):
        if shape := figure_shape(text):
            places[shape].append(place)
    i = j = 0
    for i_end, j_end in (*found, (len(old), len(new))):
        for one in range(i, i_end):
            same = places.get(figure_shape(old[one]), deque())
            while same and same[0] < j:
                same.popleft()
            if same and same[0] < j_end:
                j = same.popleft() + 1
                yield one, j - 1
        i, j = i_end + 1, j_end + 1


def _moved_edited(
    loose: Sequence[Gap], old: list[str], new: list[str], taken: Pairs, budget: StepBudget
) -> Pairs:
    """Blocks that stand in another place with most of their words."""
    gone, come = {i for i, _ in taken}, {j for _, j in taken}
    ours = _long_enough(old, (i for gap in loose for i in gap.befores if i not in gone))
    theirs = _long_enough(new, (j for gap in loose for j in gap.afters if j not in come))
    cost = sum(b.size for b in ours.values()) * len(theirs) + len(ours) * len(theirs)
    if not budget.take(cost):
        return []
    scored = sorted(
        ((likeness(one, other), i, j) for i, one in ours.items() for j, other in theirs.items()),
        key=lambda score: (-score[0], score[1], score[2]),
    )
    pairs: Pairs = []
    for score, i, j in scored:
        if score >= _MOVED_ALIKE and i in ours and j in theirs:
            pairs.append((i, j))
            del ours[i], theirs[j]
    return pairs


def _long_enough(texts: list[str], indexes: Iterable[int]) -> dict[int, Bag]:
    bags = {index: bag(texts[index]) for index in indexes}
    return {index: found for index, found in bags.items() if found.size >= _MOVED_WORDS}
