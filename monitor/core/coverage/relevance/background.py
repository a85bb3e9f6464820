"""How rare a term is: a shipped table of common words, and what was read since.

The table alone tells "the" from "treaty"; the documents read since tell what all the news is
about this month. A background is a frozen snapshot, so that a model and the articles that are
held against it weigh words alike; `Tally` counts on and makes the next snapshot now and then.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from monitor.core.language.lexicons.frequencies import common

PRIOR = 300
"""Documents that the shipped table counts for: so many read ones weigh as much as it does."""

_UNSEEN = 0.3
"""Documents out of `PRIOR` that a term outside the table is held to stand in."""

_FIRST, _GROWTH = 20, 1.5
"""A snapshot is taken after 20 documents and at each growth by half: ever more seldom."""

_MOST_TERMS = 400_000
"""Terms that are counted at most; beyond it, those met once are forgotten."""


@dataclass(frozen=True, slots=True)
class Background:
    """Document frequencies at one time. `documents` of them were read beyond the table."""

    documents: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    _cache: dict[str, float] = field(default_factory=dict, repr=False, compare=False)

    def idf(self, term: str) -> float:
        """The natural logarithm of how many documents there are for one that holds the term."""
        known = self._cache.get(term)
        if known is None:
            held = common().get(term, 0.0) * PRIOR + _UNSEEN + self.counts.get(term, 0)
            known = self._cache[term] = math.log((PRIOR + self.documents + 1) / held)
        return known

    def weighted_terms(self, counts: Mapping[str, int]) -> dict[str, float]:
        """The terms of a text as a vector of length 1: (1 + ln n) * idf."""
        known, idf, log = self._cache.get, self.idf, math.log
        vector = {
            t: (known(t) or idf(t)) if n == 1 else (1 + log(n)) * (known(t) or idf(t))
            for t, n in counts.items()
        }
        length = math.hypot(*vector.values()) or 1.0
        return {term: x / length for term, x in vector.items()}


SHIPPED = Background()
"""The table alone."""


class Tally:
    """Counts documents one by one; what it counted is the same whenever the same ones came."""

    def __init__(self) -> None:
        self._before: Mapping[str, int] = {}
        self._counts: Counter[str] = Counter()
        self._documents = 0
        self._next = _FIRST
        self.background = SHIPPED

    def fork(self) -> Tally:
        """One that has counted what this one has; what it counts further stays its own.

        Of a tally that is no fork itself, which must not count on while the fork is in use.
        """
        made = Tally()
        made._before = self._counts
        made._documents, made._next = self._documents, self._next
        made.background = self.background
        return made

    def add(self, terms: Iterable[str]) -> bool:
        """Counts one document's distinct terms. True if `background` is a new one now."""
        self._counts.update(dict.fromkeys(terms, 1))
        self._documents += 1
        if self._documents < self._next:
            return False
        self._next = math.ceil(self._documents * _GROWTH)
        if self._before:
            self._counts.update(self._before)
            self._before = {}
        if len(self._counts) > _MOST_TERMS:
            self._counts = Counter({t: n for t, n in self._counts.items() if n > 1})
        self.background = Background(self._documents, dict(self._counts))
        return True
