"""The score of an article against a story, its reasons, and the decision."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.filters import gate
from monitor.core.coverage.relevance.model import RARE, StoryModel
from monitor.core.coverage.relevance.named import names_known
from monitor.core.coverage.relevance.profile import Vector, cosine
from monitor.core.coverage.relevance.reading import read
from monitor.core.coverage.relevance.reasons import by_names, by_text
from monitor.core.coverage.relevance.signals import Weighed, likeness, ratio, signals_of
from monitor.core.coverage.relevance.weights import (
    ACCEPT,
    AGAINST,
    AGAINST_UNLIKE,
    ASIDE,
    BY_NAMES,
    BY_NAMES_CONSTANT,
    BY_TEXT,
    BY_TEXT_CONSTANT,
    MOST_FIGURES,
    MOST_RATIO,
    REVIEW,
    SAGA_EASE,
    UNLIKE,
)
from monitor.model.coverage import Decision, Match, Reason
from monitor.model.story import Scope

Neighbour = tuple[float, float]
"""An earlier document: its likeness to the article, and what it counts as for the story."""

_FAR = 0.05
"""Sum of likenesses under which the nearest earlier documents say nothing."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A match, and how like the seeds the article is by its own words alone.

    1 is as they are to one another; None where its words cannot be compared with theirs.
    """

    match: Match
    own: float | None


def match(article: Document, model: StoryModel) -> Match:
    """Scores one article by itself; too short a text, or one out of season, is not accepted."""
    return scored(signals_of(read(article), model.background), model).match


def scored(article: Weighed, model: StoryModel, near: Sequence[Neighbour] = ()) -> Scored:
    """Scores an article that was read and weighed against the model's background.

    `near` are the earlier documents that it is nearest to.
    """
    own, reasons, logit = None, [], -math.inf
    stated = any(each.stated for each in model.anchors)
    comparable = model.profile is not None and article.reading.language in model.languages
    known = names_known(article, model) if stated or not comparable else None
    if known is not None:
        logit = BY_NAMES_CONSTANT + sum(x * known.values[name] for name, x in BY_NAMES.items())
        reasons = by_names(article, model, known)
    if comparable:
        # What is known by names and what by words are held side by side: either may take an
        # article, for a follow-up has other names than the story's texts, and other words than
        # the story's file. Only one whose words are hardly the story's at all is about something
        # else that happened there.
        by_words, own = _word_values(article, model, near)
        logit -= AGAINST_UNLIKE * max(0.0, UNLIKE - own)
        logit_of_words = BY_TEXT_CONSTANT + sum(BY_TEXT[name] * x for name, x in by_words.items())
        # A saga drifts from its texts, and not from its names: those still stand in front.
        dated = article.reading.document.published is not None and model.last is not None
        in_front = known is None or known.values["foremost"] == 1.0
        eased = model.settings.scope is Scope.SAGA and dated and in_front
        logit_of_words += SAGA_EASE * eased
        if logit_of_words >= logit:
            logit, reasons = logit_of_words, by_text(article, model, by_words, known)
            if eased:
                detail = "published within the months of the saga"
                reasons.append(Reason("date", SAGA_EASE, detail))
        logit -= ASIDE * (known is not None and _is_aside(article, model))
    sure = stated or comparable
    logit -= _against(article, model, reasons)
    score = 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))
    return Scored(_decided(article, model, score, reasons, sure=sure), own)


def _word_values(
    article: Weighed, model: StoryModel, near: Sequence[Neighbour]
) -> tuple[dict[str, float], float]:
    """The values of the signals by words, and the article's own likeness."""
    assert model.profile is not None  # noqa: S101 - the caller asked
    assert model.cohesion is not None  # noqa: S101 - a model with a profile has cohesion
    found, usual = likeness(article, model.profile), model.cohesion
    values = {
        name: min(ratio(getattr(found, name), getattr(usual, name)), MOST_RATIO)
        for name in ("words", "seed", "terms", "opening", "lead", "names")
    }
    values["alien"] = found.alien - usual.alien
    values["shared"] = found.shared - usual.shared
    known = model.profile.figures | model.figures
    values["figures"] = min(len(known & article.reading.figures), MOST_FIGURES)
    own = ratio(found.words, usual.words)
    total = sum(likeness for likeness, _ in near)
    vote = sum(likeness * value for likeness, value in near) / total if total > _FAR else own
    values["neighbours"] = min(vote, MOST_RATIO)
    values["cohesion"] = usual.words
    return values, own


def _is_aside(article: Weighed, model: StoryModel) -> bool:
    """Whether an article opens with strange names alone, and has the story's but in passing.

    "The spa in Polwarren \u2026 has nothing to do with the hospital": it is about somewhere else.
    """
    stated = [each for each in model.anchors if each.stated]
    proper = [each for each in stated if each.is_proper] or stated
    if not all(each.is_in_passing(article.reading) for each in proper):
        return False
    opening = {name for name in article.reading.opening if model.background.idf(name) > RARE}
    own = {name for text in (*model.readings, *model.outline) for name in text.names}
    own.update(*(each.words for each in model.anchors))
    return bool(opening) and opening.isdisjoint(own)


def own_likeness(vector: Vector, model: StoryModel, language: str) -> float | None:
    """How like the seeds an article is by its words alone; None where they cannot be compared."""
    if model.profile is None or model.cohesion is None or language not in model.languages:
        return None
    return ratio(cosine(vector, model.profile.centre), model.cohesion.words)


def _against(article: Weighed, model: StoryModel, reasons: list[Reason]) -> float:
    """What an article loses that is nearer to one that a person rejected than to the seeds."""
    if not model.against:
        return 0.0
    seeds = model.profile.seeds if model.profile is not None and model.readings else ()
    nearest = max((cosine(article.vector, seed) for seed in seeds), default=0.0)
    place, refused = max(
        enumerate(cosine(article.vector, each) for each in model.against),
        key=lambda pair: pair[1],
    )
    if refused <= nearest:
        return 0.0
    loss = AGAINST * (refused - nearest)
    title = model.refused[place].document.title or model.refused[place].document.id
    reasons.insert(0, Reason("rejected", -loss, f"it is nearer to “{title}”, which was rejected"))
    return loss


def _decided(
    article: Weighed, model: StoryModel, score: float, reasons: list[Reason], *, sure: bool
) -> Match:
    settings = model.settings
    accept = settings.accept if settings.accept is not None else ACCEPT
    review = settings.review if settings.review is not None else REVIEW
    decision = Decision.REJECT
    if score >= review:
        decision = Decision.ACCEPT if score >= accept and sure else Decision.REVIEW
    barred = gate(article.reading, model)
    if barred is not None and decision is not Decision.REJECT:
        decision = Decision.REVIEW if barred.review else Decision.REJECT
        reasons.insert(0, Reason("gate", 0.0, barred.why))
    return Match(
        story=model.story,
        score=round(score, 4),
        decision=decision,
        reasons=tuple([Reason(each.signal, round(each.value, 3), each.detail) for each in reasons]),
    )


def votes(near: Sequence[tuple[float, Mapping[str, float]]], story: str) -> list[Neighbour]:
    """The nearest earlier documents as one story sees them."""
    return [(likeness, values[story]) for likeness, values in near if story in values]
