"""What the seeds of a story have in common, weighed against a background."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from operator import mul

from monitor.core.coverage.relevance.background import Background
from monitor.core.coverage.relevance.reading import ArticleReading

Vector = Mapping[str, float]

_TERMS = 40
"""Terms of the seeds that BM25 looks for."""

_SHARED = 2
"""Seeds that must hold a name or a term for it to be the story's; with one seed, that one."""

_K1, _B, _USUAL_LENGTH = 1.2, 0.75, 300
"""BM25 with its usual constants; the length is that of a usual news report, in terms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The seeds as vectors, and what they share. Vectors have length 1."""

    centre: Vector
    lead: Vector  # of their openings
    seeds: tuple[Vector, ...]
    terms: Mapping[str, float]
    names: Mapping[str, float]
    vocabulary: frozenset[str]
    figures: frozenset[float]


def profile(readings: Sequence[ArticleReading], background: Background) -> Profile:
    """The profile of one seed or more."""
    vectors = [background.weighted_terms(reading.counts) for reading in readings]
    return profile_of(
        readings,
        vectors,
        [background.weighted_terms(reading.lead) for reading in readings],
        background,
    )


def profile_of(
    readings: Sequence[ArticleReading],
    vectors: Sequence[Vector],
    leads: Sequence[Vector],
    background: Background,
) -> Profile:
    """The profile of seeds that were weighed, and their openings too."""
    least = min(_SHARED, len(readings))
    # the terms that weigh most in the seeds, those of more seeds first
    weights: dict[str, float] = {}
    held: Counter[str] = Counter()
    for seed in vectors:
        for term, x in seed.items():
            weights[term] = weights.get(term, 0.0) + x
            held[term] += 1
    shared = [
        (term, x * held[term] / len(vectors)) for term, x in weights.items() if held[term] >= least
    ]
    ranked = sorted(shared, key=lambda pair: (-pair[1], pair[0]))
    counted = Counter(name for reading in readings for name in reading.names)
    names = {
        name: background.idf(name) * n / len(readings) for name, n in counted.items() if n >= least
    }
    return Profile(
        centre=_centre(vectors),
        lead=_centre(leads),
        seeds=tuple(vectors),
        terms=dict(ranked[:_TERMS]),
        names=names,
        vocabulary=frozenset(term for reading in readings for term in reading.counts),
        figures=frozenset(figure for reading in readings for figure in reading.figures),
    )


def cosine(one: Vector, other: Vector) -> float:
    """The cosine of two vectors of length 1."""
    if len(one) > len(other):
        one, other = other, one
    return float(sum(map(mul, one.values(), map(other.get, one, repeat(0.0)))))


def bm25(counts: Mapping[str, int], terms: Mapping[str, float]) -> float:
    """How much of the seeds' terms a text holds: 0 none, 1 all of them and often."""
    length = _K1 * (1 - _B + _B * sum(counts.values()) / _USUAL_LENGTH)
    gained = 0.0
    for term, weight in terms.items():
        n = counts.get(term, 0)
        if n:
            gained += weight * n * (_K1 + 1) / (n + length)
    return gained / ((_K1 + 1) * sum(terms.values()) or 1.0)


def _centre(vectors: Sequence[Vector]) -> Vector:
    total: dict[str, float] = {}
    for vector in vectors:
        for term, x in vector.items():
            total[term] = total.get(term, 0.0) + x
    length = sum(x * x for x in total.values()) ** 0.5 or 1.0
    return {term: x / length for term, x in total.items()}
