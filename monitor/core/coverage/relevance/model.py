"""What a story is, as the matcher knows it: its seeds' profile, its names, figures and dates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from monitor.core.coverage.relevance.anchors import Anchor, anchor, anchors_of
from monitor.core.coverage.relevance.background import SHIPPED, Background
from monitor.core.coverage.relevance.document import Document
from monitor.core.coverage.relevance.profile import Profile, Vector, profile
from monitor.core.coverage.relevance.reading import ArticleReading, beginning, read
from monitor.core.coverage.relevance.signals import Likeness, cohesion
from monitor.core.coverage.relevance.weights import TELLING
from monitor.core.language.places import keys_of
from monitor.model.story import MatchSettings, Story

_NAMES_OF_SEEDS = 8
"""The seeds' weightiest names, which stand for them in another language where none are stated."""

_FURTHER_NAMES = 12
"""Names that the story's texts share beside those stated, the weightiest, that are looked for."""

RARE = 5.0
"""The idf of a word from which on a capital makes it a name, and not "Minister" or "April"."""

_LEAST_NAME = 4  # letters of a word that is a name by itself; judgement


@dataclass(frozen=True, slots=True)
class Subject:
    """What texts are about beside names: their terms, with weights, in their languages."""

    languages: frozenset[str]
    terms: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryModel:
    """A story as the matcher knows it. Make one with `build_model` or `model_of`."""

    story: str
    settings: MatchSettings
    background: Background
    readings: tuple[ArticleReading, ...]  # the seeds, and what a person accepted
    refused: tuple[ArticleReading, ...]  # what a person rejected
    outline: tuple[ArticleReading, ...]  # the story file's own words, in place of texts
    named: tuple[Anchor, ...]  # the names that its file gives
    anchors: tuple[Anchor, ...]  # those, and further ones that its texts share
    figures: frozenset[float]
    languages: frozenset[str]  # of the readings
    subjects: tuple[Subject, ...]  # of the outline, and of the readings
    beginnings: Mapping[str, str]  # of the subjects' longer terms as they sound, with the term
    profile: Profile | None  # of the readings
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
        named=anchors_of(story),
        anchors=(),
        figures=frozenset(
            value
            for seed in story.baseline
            for figure in seed.figures
            for value in (figure.low, figure.high)
        ),
        languages=frozenset(),
        subjects=(),
        beginnings={},
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
    read_anew = profile(model.readings, background) if model.readings else None
    sources = [texts for texts in (model.outline, model.readings) if texts]
    profiles = [profile(texts, background) for texts in sources]
    # a story that states no names is known by those that its texts share
    anchors = model.named
    names: dict[str, float] = {}
    for each in profiles:
        for name, weight in each.names.items():
            names[name] = max(names.get(name, 0.0), weight)
    ranked = sorted(names, key=lambda name: (-names[name], name))
    if not anchors and model.readings:
        anchors = tuple(anchor((name,)) for name in ranked[:_NAMES_OF_SEEDS])
    elif anchors:
        language = model.outline[0].language if model.outline else ""
        told = [
            name
            for name in ranked
            if len(name) >= _LEAST_NAME
            and (background.idf(name) > RARE or keys_of([name], language))
            if not any(name in each.words or each.covers(name, language) for each in anchors)
        ]
        further = (anchor((name,), language=language) for name in told[:_FURTHER_NAMES])
        anchors = (*anchors, *further)
    # what a story is about beside its names: those are looked for by themselves
    words = {word for each in anchors for word in each.words}
    subjects = tuple(
        Subject(
            frozenset(text.language for text in texts),
            {t: x for t, x in each.terms.items() if t not in words and background.idf(t) > TELLING},
        )
        for texts, each in zip(sources, profiles, strict=True)
    )
    return replace(
        model,
        background=background,
        anchors=anchors,
        languages=frozenset(reading.language for reading in model.readings),
        subjects=subjects,
        beginnings={
            start: term
            for subject in subjects
            for term in subject.terms
            if (start := beginning(term))
        },
        profile=read_anew,
        cohesion=cohesion(model.readings, background) if model.readings else None,
        against=tuple(background.weighted_terms(reading.counts) for reading in model.refused),
    )
