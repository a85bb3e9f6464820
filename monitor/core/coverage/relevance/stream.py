"""Articles that come one after another, held against one story or many.

What is learnt on the way is background alone: how common terms are among articles that clearly
belong to no story, and what the words of earlier articles said for themselves. No decision of
ours moves a story's model; a person's does (`decided`).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from monitor.core.coverage.relevance.background import SHIPPED, Tally
from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.memory import recalled, remembered
from monitor.core.coverage.relevance.model import StoryModel, weighed
from monitor.core.coverage.relevance.neighbours import Neighbours, Weightiest, weightiest
from monitor.core.coverage.relevance.profile import Vector
from monitor.core.coverage.relevance.reading import ArticleReading, read
from monitor.core.coverage.relevance.score import Scored, own_likeness, scored, votes
from monitor.core.coverage.relevance.signals import signals_of
from monitor.core.coverage.relevance.weights import CLEAR, CONFIRMED, REFUSED, TELLING
from monitor.model.coverage import Decision, Match, MatchedArticle, Reason

_LEAST_TERMS = 3
"""Of the terms that a story looks for, those that an article must hold to be worth a score."""

_ITSELF = 0.95
"""Likeness from which an earlier article is the same one, weighed against a younger background."""

_FEW_STORIES = 3
"""With so few stories every one is scored: that is as quick as choosing."""


@dataclass(frozen=True, slots=True)
class StreamMatches:
    """The answers on one article, in the stories' order, and what is kept of it."""

    matches: tuple[Match, ...]
    kept: MatchedArticle


class ArticleStream:
    """Decides on articles in the order in which they come.

    The same articles in the same order get the same answers, whether they are all decided on
    (`match`) or the earlier ones are only recalled (`recall`).
    """

    def __init__(self, models: Iterable[StoryModel]) -> None:
        self._parent: ArticleStream | None = None
        self._tally = Tally()
        self._neighbours = Neighbours()
        self._models = {model.story: weighed(model, SHIPPED) for model in models}
        self._index = self._indexed()

    def __len__(self) -> int:
        """The articles seen so far."""
        return len(self._neighbours)

    def fork(self) -> ArticleStream:
        """A stream that goes on from here by itself; this one must rest while it is in use."""
        made = ArticleStream(())
        made._parent = self
        made._tally, made._neighbours = self._tally.fork(), self._neighbours.fork()
        made._models, made._index = dict(self._models), self._index
        return made

    def match(self, article: Document) -> tuple[Match, ...]:
        """The article against every story, in the stories' order; then it is known."""
        reading = read(article)
        found = self._scored(reading, keep=True)
        return tuple(one.match for one in found.values())

    def matches(
        self,
        article: Document | ArticleReading,
        stories: Collection[str] | None = None,
        *,
        keep: bool = True,
    ) -> StreamMatches:
        """The article against those stories, or all; then it is known, unless it is not kept."""
        reading = read(article) if isinstance(article, Document) else article
        found = self._scored(reading, keep=keep)
        asked = found if stories is None else [name for name in found if name in stories]
        kept = remembered(reading, clear=_belongs_nowhere(found))
        return StreamMatches(tuple(found[name].match for name in asked), kept)

    def _scored(self, reading: ArticleReading, *, keep: bool) -> dict[str, Scored]:
        background = self._tally.background
        this = signals_of(reading, background)
        top = weightiest(this.vector)
        near = self._neighbours.near(top)
        hopeful = self._hopeful(reading)
        found: dict[str, Scored] = {}
        for name in self._models:
            if name not in hopeful:
                reason = Reason("terms", 0.0, "it holds too few of the story’s terms")
                match = Match(story=name, score=0.0, decision=Decision.REJECT, reasons=(reason,))
                found[name] = Scored(match, None)
            else:
                found[name] = scored(this, self._current(name), votes(near, name))
        if keep:
            values = {name: one.own for name, one in found.items() if one.own is not None}
            self._learn(reading.counts, top, values, clear=_belongs_nowhere(found))
        return found

    def again(self, article: Document, story: str) -> Match:
        """An article that is known already, against one story as it stands now.

        It does not speak for itself: neither it nor another print of it counts as a neighbour.
        """
        this = signals_of(read(article), self._tally.background)
        near = self._neighbours.near(weightiest(this.vector))
        others = [(likeness, values) for likeness, values in near if likeness < _ITSELF]
        return scored(this, self._current(story), votes(others, story)).match

    def may_belong(self, article: MatchedArticle, story: str) -> bool:
        """Whether what is kept of an earlier article is not clearly about something else."""
        vector = self._tally.background.weighted_terms(recalled(article.terms))
        own = self._own(vector, story, article.language)
        return own is not None and own >= CLEAR

    def recall(self, article: MatchedArticle, decided: Mapping[str, bool] | None = None) -> None:
        """Takes an earlier article as known, as it was when it was decided on.

        `decided` is what people said since, by story: whether it belongs.
        """
        counts = recalled(article.terms)
        vector = self._tally.background.weighted_terms(counts)
        values = {
            name: own
            for name in self._sharing(counts)
            if (own := self._own(vector, name, article.language)) is not None
        }
        values |= {
            story: CONFIRMED if belongs else REFUSED for story, belongs in (decided or {}).items()
        }
        self._learn(counts, weightiest(vector), values, clear=article.clear)

    def decided(self, article: Document, story: str, *, belongs: bool) -> None:
        """Keeps a person's decision on an article for the neighbours that are still to come."""
        vector = self._tally.background.weighted_terms(read(article).counts)
        self._neighbours.add(weightiest(vector), {story: CONFIRMED if belongs else REFUSED})

    def _learn(
        self,
        counts: Mapping[str, int],
        top: Weightiest,
        values: Mapping[str, float],
        *,
        clear: bool,
    ) -> None:
        self._neighbours.add(top, values)
        if clear:
            self._tally.add(counts)

    def _own(self, vector: Vector, name: str, language: str) -> float | None:
        return own_likeness(vector, self._current(name), language)

    def _current(self, name: str) -> StoryModel:
        """A story's model against the present background; weighed anew when it is needed."""
        background = self._tally.background
        parent = self._parent
        if parent is not None and parent._tally.background is background:  # noqa: SLF001 - its own kind
            return parent._current(name)  # noqa: SLF001 - so that it is weighed once for all forks
        model = self._models[name]
        if model.background is not background:
            model = self._models[name] = weighed(model, background)
        return model

    def _indexed(self) -> dict[str, tuple[str, ...]]:
        """The stories that look for a term, by the term, as the shipped background weighs terms."""
        index: dict[str, list[str]] = {}
        for name, model in self._models.items():
            told = {t: None for subject in model.subjects for t in subject.terms}
            if model.profile is not None:
                told |= dict.fromkeys(model.profile.terms)
            for term in told:
                if model.background.idf(term) > TELLING:
                    index.setdefault(term, []).append(name)
        return {term: tuple(names) for term, names in index.items()}

    def _sharing(self, counts: Mapping[str, int]) -> set[str]:
        """The stories that an article shares some terms with."""
        if len(self._models) <= _FEW_STORIES:
            return set(self._models)
        shared: dict[str, int] = {}
        for term in counts:
            for name in self._index.get(term, ()):
                shared[name] = shared.get(name, 0) + 1
        return {name for name, count in shared.items() if count >= _LEAST_TERMS}

    def _hopeful(self, reading: ArticleReading) -> set[str]:
        """The stories that an article shares some terms with, or whose names it holds."""
        found = self._sharing(reading.counts)
        for name, model in self._models.items():
            # in another language an article may be found by what a story states alone
            foreign = reading.language not in model.languages
            named = (each.stated and each.strength(reading) for each in model.anchors)
            if name not in found and foreign and any(named):
                found.add(name)
        return found


def _belongs_nowhere(found: Mapping[str, Scored]) -> bool:
    """Whether an article clearly belongs to no story."""
    return all(
        one.own < CLEAR if one.own is not None else one.match.decision is Decision.REJECT
        for one in found.values()
    )
