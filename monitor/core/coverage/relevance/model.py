"""What a story is, as the matcher knows it: its seeds' profile, its names, figures and dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.core.coverage.relevance.anchors import Anchor, anchor, anchors_of
from monitor.core.coverage.relevance.background import SHIPPED, Background
from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.profile import Profile, Vector, profile
from monitor.core.coverage.relevance.reading import ArticleReading, read
from monitor.core.coverage.relevance.signals import Likeness, cohesion
from monitor.core.coverage.relevance.weights import TELLING
from monitor.model.story import MatchSettings, Story

_NAMES_OF_SEEDS = 8
"""The seeds' weightiest names, which stand for them in another language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryModel:
    """A story as the matcher knows it. Make one with `build_model` or `model_of`."""

    story: str
    settings: MatchSettings
    background: Background
    readings: tuple[ArticleReading, ...]  # the seeds, and what a person accepted
    refused: tuple[ArticleReading, ...]  # what a person rejected
    outline: tuple[ArticleReading, ...]  # the story file's own words, in place of texts
    anchors: tuple[Anchor, ...]
    figures: frozenset[float]
    languages: frozenset[str]
    subject: Mapping[str, float]  # the profile's terms that are no part of an anchor
    profile: Profile | None  # of the readings, or of the outline
    cohesion: Likeness | None  # None without readings: nothing to divide by
    against: tuple[Vector, ...]  # the refused as vectors
    first: datetime | None = None  # the earliest and latest date of the seeds
    last: datetime | None = None


def build_model(
    story: Story,
    documents: Sequence[Document],
    *,
    accepted: Sequence[Document] = (),
    rejected: Sequence[Document] = (),
    background: Background = SHIPPED,
) -> StoryModel:
    """The model of a story from its file and the seeds' texts, of which there may be none.

    `accepted` and `rejected` are the coverage on which a person has decided: the former join
    the seeds (but do not stretch the story's dates), the latter push away what is like them.
    Where there are no texts, the file's own words stand in for them: a text for each baseline
    article and one for the story.
    """
    stated = [seed.published_at for seed in story.baseline if seed.published_at]
    outline = [
        Document(
            id=seed.key,
            title=seed.headline,
            text=" ".join((seed.summary, *(figure.meaning for figure in seed.figures))),
            language=story.language,
        )
        for seed in story.baseline
    ]
    if story.title:
        whole = Document(
            id=story.id, title=story.title, text=story.summary, language=story.language
        )
        outline.insert(0, whole)
    dates = stated + [d.published for d in documents if d.published]
    model = StoryModel(
        story=story.id,
        settings=story.match,
        background=background,
        readings=tuple(read(d) for d in (*documents, *accepted) if d.text.strip()),
        refused=tuple(read(d) for d in rejected),
        outline=tuple(map(read, outline)),
        anchors=anchors_of(story),
        figures=frozenset(
            value
            for seed in story.baseline
            for figure in seed.figures
            for value in (figure.low, figure.high)
        ),
        languages=frozenset(),
        subject={},
        profile=None,
        cohesion=None,
        against=(),
        first=min(dates, default=None),
        last=max(dates, default=None),
    )
    return weighed(model, background)


def model_of(
    seeds: Sequence[Document],
    settings: MatchSettings,
    *,
    name: str = "seeds",
    background: Background = SHIPPED,
) -> StoryModel:
    """The model of a story of which there are only texts."""
    return build_model(Story(id=name, title="", match=settings), seeds, background=background)


def weighed(model: StoryModel, background: Background) -> StoryModel:
    """The same story against another background."""
    texts = model.readings or model.outline
    made = profile(texts, background) if texts else None
    anchors = model.anchors
    if not anchors and made is not None and model.readings:
        ranked = sorted(made.names, key=lambda name: (-made.names[name], name))
        anchors = tuple(anchor((name,)) for name in ranked[:_NAMES_OF_SEEDS])
    # what a story is about beside its names: those are looked for by themselves
    names = {word for each in anchors for word in each.words}
    subject = {
        term: x
        for term, x in (made.terms.items() if made is not None else ())
        if term not in names and background.idf(term) > TELLING
    }
    return replace(
        model,
        background=background,
        anchors=anchors,
        languages=frozenset(reading.language for reading in texts),
        subject=subject,
        profile=made,
        cohesion=cohesion(model.readings, background) if model.readings else None,
        against=tuple(background.weighted_terms(reading.counts) for reading in model.refused),
    )
