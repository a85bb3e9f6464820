"""The earlier documents that an article is nearest to, found through their rarest terms.

An article about a neighbouring event often is nearest to others about that event, and those
were far from the seeds. Only what a document's own words said against the seeds, or what a
person said of it, is remembered: a guess never feeds a later guess through the model.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from monitor.core.match.profile import Vector

_TERMS = 25
"""A document's weightiest terms, by which it is found."""

_RECENT = 200
"""Documents that are remembered for a term: the time of a look-up does not grow with the store."""

_NEAREST = 6


Weightiest = list[tuple[str, float]]


class Neighbours:
    """An inverted index of earlier documents with a value for each story."""

    def __init__(self) -> None:
        self._postings: dict[str, deque[tuple[int, float]]] = {}
        self._values: list[Mapping[str, float]] = []

    def __len__(self) -> int:
        return len(self._values)

    def near(self, top: Weightiest) -> list[tuple[float, Mapping[str, float]]]:
        """The nearest earlier documents: likeness, and value by story; nearest first."""
        found: dict[int, float] = {}
        for term, x in top:
            for number, y in self._postings.get(term, ()):
                found[number] = found.get(number, 0.0) + x * y
        best = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))[:_NEAREST]
        return [(likeness, self._values[number]) for number, likeness in best]

    def add(self, top: Weightiest, values: Mapping[str, float]) -> None:
        """Remembers a document."""
        number = len(self._values)
        self._values.append(values)
        for term, x in top:
            self._postings.setdefault(term, deque(maxlen=_RECENT)).append((number, x))


def weightiest(vector: Vector) -> Weightiest:
    """What a document is found by and finds others by."""
    return sorted(vector.items(), key=lambda pair: (-pair[1], pair[0]))[:_TERMS]
