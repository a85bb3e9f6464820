"""How alike two texts are, by the words they share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.core.diff.sequence import StepBudget
from monitor.core.language.text import SPACELESS, SPACELESS_MARKS, canonical, words

_SPACELESS = re.compile(rf"[{SPACELESS}]")
_STRETCH = re.compile(rf"[{SPACELESS}{SPACELESS_MARKS}]+|[^{SPACELESS}{SPACELESS_MARKS}]+")


_LONGEST_FIGURE = 40
"""Characters of a figure with its unit and its label."""

_NUMBER = re.compile(r"\d+(?:[.,:\s]\d+)*")


@dataclass(frozen=True, slots=True)
class Bag:
    """The words of a text, counted, in lower case."""

    counts: Counter[str]
    size: int


def bag(text: str) -> Bag:
    """The bag of a text.

    Where a script puts no space between words, each two letters that stand together count as
    one: single letters are alike in any two texts, and whole runs of them never.
    """
    lower = text.lower()
    found = words(lower)
    if _SPACELESS.search(lower) is not None:
        found = tuple(part for word in found for part in _parts(word))
    counts = Counter(found)
    return Bag(counts, counts.total())


def _parts(word: str) -> Iterator[str]:
    for part in _STRETCH.findall(word):
        if len(part) > 1 and _SPACELESS.match(part):
            yield from (part[place : place + 2] for place in range(len(part) - 1))
        else:
            yield part


def figure_shape(text: str) -> str:
    """A text that is a figure and little else, its numbers as 0; empty for any other.

    "€40" and "€90" have no word in common, and one is the other with another figure.
    """
    if len(text) > _LONGEST_FIGURE:
        return ""
    plain = canonical(text)
    return _NUMBER.sub("0", plain) if _NUMBER.search(plain) else ""


def shared(one: Bag, other: Bag) -> int:
    """Words that both have, counted as often as both have them."""
    if one.size > other.size:
        one, other = other, one
    theirs = other.counts
    return sum(min(count, theirs[word]) for word, count in one.counts.items() if word in theirs)


def likeness(one: Bag, other: Bag) -> float:
    """Dice's coefficient of the counted words: 0 nothing in common, 1 the same words."""
    total = one.size + other.size
    return 2 * shared(one, other) / total if total else 0.0


def best_pairs(
    before: Sequence[Bag], after: Sequence[Bag], least: float, budget: StepBudget
) -> tuple[tuple[int, int], ...]:
    """Pairs in order on both sides with the greatest sum of likeness, each at least `least`.

    Without budget for the full table, none are found.
    """
    rows, columns = len(before), len(after)
    smaller = min(sum(b.size for b in before) * columns, sum(a.size for a in after) * rows)
    if not rows or not columns or not budget.take(smaller + rows * columns):
        return ()
    alike = [[likeness(one, other) for other in after] for one in before]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            paired = alike[i][j] + best[i + 1][j + 1] if alike[i][j] >= least else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    pairs: list[tuple[int, int]] = []
    i = j = 0
    while i < rows and j < columns:
        if alike[i][j] >= least and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return tuple(pairs)
