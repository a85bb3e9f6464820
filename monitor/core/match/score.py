"""The score of an article against a story, and the decision."""

from __future__ import annotations

from monitor.core.match.document import Document
from monitor.core.match.model import StoryModel, Term, fold
from monitor.model.coverage import Decision, Match, Reason

ACCEPT, REVIEW = 0.55, 0.3
_ENOUGH = 0.6
"""Share of the terms' weight that makes a full score: no report says all that a story may."""

_TITLE = 1.5
_MOST_REASONS = 6


def match(article: Document, model: StoryModel) -> Match:
    """Scores one article. Too short a text, or one out of the window, is never accepted."""
    title, text = fold(article.title), fold(f"{article.title}\n{article.text}")
    total = sum(term.weight for term in model.terms)
    hits = [(term, _value(term, title, text)) for term in model.terms]
    gained = sum(value for _, value in hits)
    score = min(gained / (_ENOUGH * total), 1.0) if total else 0.0
    reasons = [
        Reason("term", round(value / total, 3), f"it says “{term.name}”")
        for term, value in sorted(hits, key=lambda hit: -hit[1])
        if value
    ][:_MOST_REASONS]
    decision = _decision(score, model)
    if (gate := _gate(article, model)) and decision is not Decision.REJECT:
        decision = Decision.REVIEW if gate[1] else Decision.REJECT
        reasons.insert(0, Reason("gate", 0.0, gate[0]))
    return Match(
        story=model.story, score=round(score, 3), decision=decision, reasons=tuple(reasons)
    )


def _value(term: Term, title: str, text: str) -> float:
    if any(form in title for form in term.forms):
        return term.weight * _TITLE
    return term.weight if any(form in text for form in term.forms) else 0.0


def _decision(score: float, model: StoryModel) -> Decision:
    accept = model.settings.accept if model.settings.accept is not None else ACCEPT
    review = model.settings.review if model.settings.review is not None else REVIEW
    if score >= accept:
        return Decision.ACCEPT
    return Decision.REVIEW if score >= review else Decision.REJECT


def _gate(article: Document, model: StoryModel) -> tuple[str, bool] | None:
    """What keeps an article from being accepted: the reason, and whether a person may still."""
    settings = model.settings
    if article.words < settings.min_words:
        return f"only {article.words} words: too few to be sure", True
    if article.published is None:
        return None
    if model.first is not None and article.published < model.first - settings.window_before:
        return "it was published before the story's window", False
    if model.last is not None and article.published > model.last + settings.window_after:
        return "it was published after the story's window", False
    return None
