"""What a story is about, as weighted terms: its own words, its names and what the seeds share."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.core.match.document import Document
from monitor.core.text import canonical
from monitor.model.story import MatchSettings, Story

_WORD = re.compile(r"[^\W\d_][\w’'-]+")
_LEAST_LENGTH = 4
_MOST_SHARED = 40
_STATED, _ALIAS, _SHARED = 3.0, 3.0, 1.0
"""Weights: what the story file states counts more than what is read off the seeds."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that an article on the story says. `forms` are its spellings, case-folded."""

    name: str
    forms: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryModel:
    """A story as the matcher knows it."""

    story: str
    terms: tuple[Term, ...]
    settings: MatchSettings
    first: datetime | None = None  # the earliest and latest date of the seeds
    last: datetime | None = None
    copies: tuple[tuple[str, frozenset[int]], ...] = ()  # seeds' shingles, by URL


def build_model(story: Story, documents: Sequence[Document]) -> StoryModel:
    """The model of a story from its file and the seeds' texts, of which there may be none."""
    stated = [Term(term, (fold(term),), _STATED) for term in story.match.terms]
    aliases = [
        Term(names[0], tuple(dict.fromkeys(map(fold, names))), _ALIAS)
        for names in story.match.aliases
        if names
    ]
    known = {form for term in (*stated, *aliases) for form in term.forms}
    shared = [
        Term(word, (word,), _SHARED * weight)
        for word, weight in _shared(story, documents)
        if not any(word in form.split() for form in known)
    ]
    dates = [d.published for d in documents if d.published]
    return StoryModel(
        story=story.id,
        terms=(*stated, *aliases, *shared),
        settings=story.match,
        first=min(dates, default=None),
        last=max(dates, default=None),
    )


def fold(text: str) -> str:
    """Text as it is compared: canonical and case-folded."""
    return canonical(text).casefold()


def _shared(story: Story, documents: Sequence[Document]) -> list[tuple[str, float]]:
    """Words that several of the seeds use, with the share of seeds that do."""
    texts = [f"{seed.headline} {seed.summary}" for seed in story.baseline]
    texts += [f"{document.title} {document.text}" for document in documents]
    texts.append(f"{story.title} {story.summary}")
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(
            {w for w in map(str.casefold, _WORD.findall(text)) if len(w) >= _LEAST_LENGTH}
        )
    least = 2 if len(texts) > 1 else 1
    found = [(w, n / len(texts)) for w, n in counts.items() if n >= least]
    found.sort(key=lambda pair: (-pair[1] * math.log(len(pair[0])), pair[0]))
    return found[:_MOST_SHARED]
