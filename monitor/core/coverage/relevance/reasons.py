"""A decision's reasons, in words that a person can check against the article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from monitor.core.coverage.relevance.anchors import strengths
from monitor.core.coverage.relevance.model import StoryModel
from monitor.core.coverage.relevance.signals import Weighed
from monitor.core.coverage.relevance.weights import BY_NAMES, BY_TEXT
from monitor.model.coverage import Reason

_SHOWN = 5
"""Words, names or figures that a reason lists."""

_PLACES = (
    (1.0, "it names {} at the start"),
    (0.7, "it names {}, further down"),
    (0.1, "it names {} once, further down"),
    (0.0, "it does not name {}"),
)
"""Words for an anchor's strength, by the least strength."""


def by_text(article: Weighed, model: StoryModel, values: Mapping[str, float]) -> list[Reason]:
    """The reasons of a decision by words; each value is what it adds to the log-odds."""
    assert model.profile is not None  # noqa: S101 - words are compared with a profile's
    story, reading = model.profile, article.reading
    worth = {name: BY_TEXT[name] * x for name, x in values.items()}
    like = {name: f"{x:.0%}" for name, x in values.items()}
    held = [term for term in story.terms if term in reading.counts]
    shared = [name for name in _ranked(story.names) if name in reading.names]
    alien = [name for name in _ranked(article.names) if name not in story.vocabulary]
    usual = "as much as the story’s articles resemble each other"
    told = {
        "words": f"its words resemble the story’s {like['words']} {usual}",
        "opening": f"its opening resembles the story’s {like['lead']} {usual}",
        "seed": f"it resembles a second article of the story {like['seed']} {usual}",
        "terms": f"it holds {len(held)} of the story’s {len(story.terms)} terms: {_listed(held)}",
        "names": f"it shares the names {_listed(shared)}" if shared else "it shares no name",
        "alien": f"none of the story’s articles has its names {_listed(alien)}" if alien else "",
        "figures": _figures(reading.figures & (story.figures | model.figures)),
        "neighbours": f"earlier articles like it resemble the story’s {like['neighbours']} {usual}",
    }
    worth["opening"] += worth["lead"]
    worth["names"] += worth["shared"]
    return [Reason(signal, worth[signal], detail) for signal, detail in told.items() if detail]


def by_names(
    article: Weighed, model: StoryModel, values: Mapping[str, float], *, same_language: bool
) -> list[Reason]:
    """The reasons of a decision by names, where there are no words to compare."""
    named = strengths(article.reading, model.anchors)
    stated = [each.name for each in model.anchors if each.stated]
    others = [name for name in named if name not in stated]
    reasons = []
    if not same_language:
        reasons.append(Reason("language", 0.0, f"it is in {article.reading.language}: by names"))
    for name in stated:
        strength = named.get(name, 0.0)
        place = next(told for least, told in _PLACES if strength >= least)
        worth = BY_NAMES["stated"] * strength / len(stated)
        reasons.append(Reason("stated", worth, place.format(name)))
    if others:
        worth = BY_NAMES["others"] * values["others"]
        reasons.append(Reason("names", worth, f"it also names {_listed(others)}"))
    if values["terms"]:
        held = [term for term in model.subject if term in article.reading.counts]
        detail = f"it holds {len(held)} of the story’s {len(model.subject)} terms: {_listed(held)}"
        reasons.append(Reason("terms", BY_NAMES["terms"] * values["terms"], detail))
    if figures := _figures(article.reading.figures & model.figures):
        reasons.append(Reason("figures", BY_NAMES["figures"] * values["figures"], figures))
    return reasons


def _figures(shared: Iterable[float]) -> str:
    listed = [f"{value:,.10g}" for value in sorted(shared, reverse=True)]
    return f"it gives the story’s figures {_listed(listed)}" if listed else ""


def _ranked(weights: Mapping[str, float]) -> list[str]:
    return sorted(weights, key=lambda name: (-weights[name], name))


def _listed(words: list[str]) -> str:
    more = len(words) - _SHOWN
    return ", ".join(words[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
