"""The earlier documents that an article is nearest to, found through their rarest terms.

An article about a neighbouring event often is nearest to others about that event, and those
were far from the seeds. Only what a document's own words said against the seeds, or what a
person said of it, is remembered: a guess never feeds a later guess through the model.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from heapq import nlargest
from itertools import chain, islice

from monitor.core.coverage.relevance.profile import Vector

_TERMS = 25
"""A document's weightiest terms, by which it is found."""

_RECENT = 200
"""Documents that are remembered for a term: the time of a look-up does not grow with the store."""

_NEAREST = 6  # fitted with the weights: see `weights`


Weightiest = list[tuple[str, float]]

_Posting = tuple[int, float]


class Neighbours:
    """An inverted index of earlier documents with a value for each story."""

    def __init__(self, before: Neighbours | None = None) -> None:
        self._before = before
        self._first = len(before) if before is not None else 0
        self._postings: dict[str, deque[_Posting]] = {}
        self._values: list[Mapping[str, float]] = []

    def __len__(self) -> int:
        return self._first + len(self._values)

    def fork(self) -> Neighbours:
        """One that knows all that this one knows; what it adds stays its own.

        This one must not be added to while the other is in use.
        """
        return Neighbours(self)

    def near(self, top: Weightiest) -> list[tuple[float, Mapping[str, float]]]:
        """The nearest earlier documents: likeness, and value by story; nearest first."""
        found: dict[int, float] = {}
        known = found.get
        for term, x in top:
            for number, y in self._of(term):
                found[number] = known(number, 0.0) + x * y
        if len(found) > _NEAREST:
            least = nlargest(_NEAREST, found.values())[-1]
            found = {number: likeness for number, likeness in found.items() if likeness >= least}
        best = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:_NEAREST]
        return [(likeness, self._value(number)) for number, likeness in best]

    def add(self, top: Weightiest, values: Mapping[str, float]) -> None:
        """Remembers a document."""
        number = len(self)
        self._values.append(values)
        for term, x in top:
            self._postings.setdefault(term, deque(maxlen=_RECENT)).append((number, x))

    def _of(self, term: str) -> Iterator[_Posting] | deque[_Posting]:
        """The latest documents that have a term, the earliest first."""
        own = self._postings.get(term, deque())
        if self._before is None:
            return own
        before = self._before._postings.get(term, deque())  # noqa: SLF001 - its own kind
        return chain(islice(before, max(0, len(before) + len(own) - _RECENT), None), own)

    def _value(self, number: int) -> Mapping[str, float]:
        if self._before is not None and number < self._first:
            return self._before._value(number)  # noqa: SLF001 - its own kind
        return self._values[number - self._first]


def weightiest(vector: Vector) -> Weightiest:
    """What a document is found by and finds others by."""
    told = list(vector.items())
    if len(vector) > _TERMS:
        least = sorted(vector.values())[-_TERMS]
        told = [pair for pair in told if pair[1] >= least]
    return sorted(told, key=lambda pair: (-pair[1], pair[0]))[:_TERMS]
