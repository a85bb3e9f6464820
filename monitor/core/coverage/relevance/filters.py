"""What keeps an article from being accepted, whatever its score."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.core.coverage.relevance.model import StoryModel
from monitor.core.coverage.relevance.reading import ArticleReading, possible_languages
from monitor.core.coverage.relevance.weights import SAGA_WINDOW
from monitor.core.language.lexicons import primary
from monitor.model.story import Scope


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Why, and whether a person may still take it."""

    why: str
    review: bool


def gate(article: ArticleReading, model: StoryModel) -> Exclusion | None:
    """Another language, or a date outside the window, rejects; few words, or no name, ask."""
    settings, published = model.settings, article.document.published
    taken = {primary(language) for language in settings.languages}
    told = possible_languages(article) if taken else frozenset()
    if told and told.isdisjoint(taken):
        wanted = ", ".join(sorted(taken))
        why = f"it is in {article.language}; the story takes articles in {wanted} alone"
        return Exclusion(why, review=False)
    if published is not None and model.first is not None and model.last is not None:
        if published < model.first - settings.window_before:
            return Exclusion("it was published before the story's window", review=False)
        after = settings.window_after
        if settings.scope is Scope.SAGA:
            after = max(after, SAGA_WINDOW)
        if published > model.last + after:
            return Exclusion("it was published after the story's window", review=False)
    if article.words < settings.min_words:
        return Exclusion(f"only {article.words} words: too few to be sure", review=True)
    stated = [each for each in model.anchors if each.stated]
    if stated and not any(each.strength(article) for each in stated):
        names = ", ".join(each.name for each in stated)
        why = f"it names none of what the story is about ({names})"
        return Exclusion(why, review=model.cohesion is not None)
    return None
