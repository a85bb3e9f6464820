"""How an article looks beside a story by names, subject and figures, in whatever language it is."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from monitor.core.coverage.relevance.anchors import strengths
from monitor.core.coverage.relevance.model import StoryModel
from monitor.core.coverage.relevance.profile import bm25
from monitor.core.coverage.relevance.signals import Weighed
from monitor.core.coverage.relevance.weights import (
    ABSENT,
    BARE,
    FULL,
    MOST_FIGURES,
    MOST_KIN,
    MOST_OTHERS,
)

_OF_A_PLACE = 0.25
"""What a country or large city counts as beside the names of people, bodies and small places: all
the news of a region names it."""


_TELLING = 5
"""Terms from which on a subject is known well enough that an article may lack it: the words of a
title alone say little of what others will write (judgement)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesKnown:
    """What an article has of the names, the subject and the figures that a story is known by.

    `values` are those of the signals, see `BY_NAMES`, and "foremost", the strength of the stated
    name that stands most in front; `terms` the subject's terms that it holds,
    and `wanted` how many there are; in another language, `kin` are the terms that it has as words
    of the same origin.
    """

    named: Mapping[str, float]  # strength by anchor
    terms: tuple[str, ...]
    wanted: int
    kin: tuple[str, ...]
    figures: frozenset[float]
    values: Mapping[str, float]


def names_known(article: Weighed, model: StoryModel) -> NamesKnown:
    """Holds an article against the names, the subject and the figures of a story."""
    reading = article.reading
    named = strengths(reading, model.anchors)
    subjects = [each for each in model.subjects if reading.language in each.languages]
    stated = [each for each in model.anchors if each.stated] or list(model.anchors)
    if not subjects:  # a common word is another one there: "prison"
        stated = [each for each in stated if each.is_proper] or stated
    strong = [named.get(each.name, 0.0) for each in stated] or [0.0]
    leading = [named.get(each.name, 0.0) for each in stated if not each.places] or strong
    others = sum(
        _OF_A_PLACE if each.places else 1.0
        for each in model.anchors
        if each.name in named and each not in stated
    )
    held = max((bm25(reading.counts, each.terms) for each in subjects), default=0.0)
    terms = min(held / FULL, 1.0)
    found = max(
        ([term for term in each.terms if term in reading.counts] for each in subjects),
        key=len,
        default=[],
    )
    kin: tuple[str, ...] = ()
    if not subjects:
        kin = tuple(
            sorted(model.beginnings[b] for b in reading.beginnings if b in model.beginnings)
        )
    figures = known_figures(model) & reading.figures
    wanted = max((len(each.terms) for each in subjects), default=0)
    return NamesKnown(
        named=named,
        terms=tuple(found),
        wanted=wanted,
        kin=kin,
        figures=figures,
        values={
            "stated": math.prod(max(x, ABSENT) for x in strong) ** (1 / len(strong)),
            "leading": max(leading),
            "least": min(strong),
            "foremost": max(strong),
            "others": min(others / MOST_OTHERS, 1.0),
            "terms": terms,
            "kin": min(len(kin) / MOST_KIN, 1.0),
            "figures": min(len(figures), MOST_FIGURES),
            "foreign": float(not subjects),
            "bare": max(0.0, BARE - terms) / BARE if wanted >= _TELLING else 0.0,
        },
    )


def known_figures(model: StoryModel) -> frozenset[float]:
    """The figures of the story's file and of its texts."""
    return model.figures | (model.profile.figures if model.profile is not None else frozenset())
