"""How an article looks beside a story: a handful of figures, each with a meaning of its own."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

from monitor.core.coverage.relevance.background import Background
from monitor.core.coverage.relevance.profile import Profile, Vector, bm25, cosine, profile_of
from monitor.core.coverage.relevance.reading import ArticleReading

_LEAST_COHESION = 0.03
"""A measure below it is noise: nothing is divided by less."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Measures of one article against a profile, 0..1, before they are divided by cohesion."""

    words: float  # cosine to the seeds' centre
    seed: float  # cosine to the second nearest seed (the nearest may be a copy)
    terms: float  # BM25 over the seeds' own terms
    opening: float  # cosine of its opening to the seeds' centre
    lead: float  # cosine of its opening to theirs
    names: float  # share of the seeds' names, by rarity
    alien: float  # share of its names that no seed has
    shared: float  # share of its names that the seeds share


@dataclass(frozen=True, slots=True)
class Weighed:
    """An article's vectors against one background."""

    reading: ArticleReading
    vector: Vector
    lead: Vector
    names: Mapping[str, float]


def signals_of(reading: ArticleReading, background: Background) -> Weighed:
    """An article as vectors."""
    return Weighed(
        reading,
        background.weighted_terms(reading.counts),
        background.weighted_terms(reading.lead),
        {name: background.idf(name) * (1 + math.log(n)) for name, n in reading.names.items()},
    )


_USUAL = Likeness(
    words=0.54,
    seed=0.43,
    terms=0.43,
    opening=0.49,
    lead=0.52,
    names=0.61,
    alien=0.30,
    shared=0.52,
)
"""The cohesion of a story with one seed: the mean of the stories that the fit was made on."""


def likeness(article: Weighed, story: Profile) -> Likeness:
    """Measures an article against a story's profile."""
    seeds = sorted((cosine(article.vector, seed) for seed in story.seeds), reverse=True)
    names, own = story.names, article.names
    every = sum(own.values()) or 1.0
    return Likeness(
        words=cosine(article.vector, story.centre),
        seed=seeds[min(1, len(seeds) - 1)],
        terms=bm25(article.reading.counts, story.terms),
        opening=cosine(article.lead, story.centre),
        lead=cosine(article.lead, story.lead),
        names=sum(x for name, x in names.items() if name in own) / (sum(names.values()) or 1.0),
        alien=sum(x for name, x in own.items() if name not in story.vocabulary) / every,
        shared=sum(x for name, x in own.items() if name in names) / every,
    )


def cohesion(readings: Sequence[ArticleReading], background: Background) -> Likeness:
    """How like the seeds are to one another: the mean of each against the others.

    A single seed has no others; its cohesion is what a usual story's is.
    """
    if len(readings) == 1:
        return _USUAL
    weighed = [signals_of(reading, background) for reading in readings]
    found = []
    for place, one in enumerate(weighed):
        others = [*weighed[:place], *weighed[place + 1 :]]
        story = profile_of(
            [other.reading for other in others],
            [other.vector for other in others],
            [other.lead for other in others],
            background,
        )
        found.append(likeness(one, story))
    return Likeness(
        **{
            field.name: sum(getattr(one, field.name) for one in found) / len(found)
            for field in fields(Likeness)
        }
    )


def ratio(value: float, usual: float) -> float:
    """A measure by the seeds' own: 1 is as like them as they are to one another."""
    return value / max(usual, _LEAST_COHESION)
