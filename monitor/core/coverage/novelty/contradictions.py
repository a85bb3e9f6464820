"""Figures that count the same thing and give another value.

Told is only what is sure: the thing is one that the story's file names, or the words around both
figures are the same; no value that is known fits, and the article itself gives none that does.
Where the number is one that grows, the dates say which value overtook which: see `growth`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache

from monitor.core.coverage.novelty.facts import FigureSaid, facts
from monitor.core.coverage.novelty.growth import Given, contradicted, grows, overtaken
from monitor.core.coverage.novelty.tracked_quantities import (
    TrackedQuantity,
    quantity_of,
    tracked_quantities,
)
from monitor.core.coverage.novelty.values import ValueRange, of_parsed, of_story
from monitor.core.language.lexicons import lexicon, primary
from monitor.core.language.lexicons.counted import happening
from monitor.core.language.numbers import FigureKind
from monitor.core.language.tokens import tokens
from monitor.model.coverage import ArticleText
from monitor.model.facts import Quantity
from monitor.model.story import Story

_MOST_OTHERS = 4  # values that are shown against one; judgement
_MOST_FIGURES = 200
"""Figures of a text that are held against those of another: each against each."""

_NEAR = 9
"""Words to either side that are compared, where the story's file does not name the thing."""

_LEAST_SHARED, _SHARE = 5, 0.7
"""So many words, and so large a part of the fewer, are the same: one sentence, told again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A figure, and the values that were known of what it counts."""

    said: FigureSaid
    key: str  # the thing's, empty where the story's file names none
    others: tuple[str, ...] = ()
    against: tuple[Given, ...] = ()
    overtaken: str = ""  # no contradiction: which value overtook which, in words


CountingKey = tuple[FigureKind, str, str, str]
"""In what way a figure counts: kind, unit, language, first word of what is counted."""

FigureContext = tuple[FigureSaid, frozenset[str]]
"""A figure and the words near it that mean something."""


@dataclass(frozen=True, eq=False)
class Counted:
    """The figures of one text, found by what they count."""

    by_quantity: Mapping[str, Sequence[FigureSaid]]
    by_key: Mapping[CountingKey, Sequence[FigureContext]]


@lru_cache(maxsize=1_024)
def counted(text: ArticleText, known: tuple[TrackedQuantity, ...]) -> Counted:
    """What a text counts, of the things of a story and beside them."""
    by_quantity: dict[str, list[FigureSaid]] = defaultdict(list)
    by_key: dict[CountingKey, list[FigureContext]] = defaultdict(list)
    for said in facts(text).figures[:_MOST_FIGURES]:
        by_key[counting_key(said)].append((said, _context(said)))
        if one := quantity_of(said, known):
            by_quantity[one.key].append(said)
    return Counted(dict(by_quantity), dict(by_key))


@dataclass(frozen=True)
class KnownFigures:
    """The figures of a story's file and of known texts."""

    story: Story
    texts: tuple[ArticleText, ...] = ()

    @cached_property
    def tracked_quantities(self) -> tuple[TrackedQuantity, ...]:
        """What the story counts."""
        return tracked_quantities(self.story)

    @cached_property
    def stated(self) -> Mapping[str, Sequence[Given]]:
        """What the story's file gives for each thing."""
        found: dict[str, list[Given]] = defaultdict(list)
        for seed in self.story.baseline:
            for figure in seed.figures:
                found[figure.key].append(
                    Given(
                        span=of_story(figure),
                        written=figure.as_written or f"{figure.low:,g}",
                        by=figure.source or seed.outlet,
                        at=seed.published_at,
                        stated=True,
                        url=seed.url,
                        quantity=Quantity(
                            low=figure.low,
                            high=figure.high,
                            unit=figure.unit,
                            of=figure.meaning,
                            key=figure.key,
                            source=figure.source,
                            written=figure.as_written,
                        ),
                    )
                )
        return found

    @cached_property
    def counted(self) -> tuple[tuple[ArticleText, Counted], ...]:
        """The figures of each text."""
        return tuple((text, counted(text, self.tracked_quantities)) for text in self.texts)

    def given(self, key: str) -> list[Given]:
        """All known values of a thing."""
        told = [
            _given(said, text)
            for text, found in self.counted
            for said in found.by_quantity.get(key, ())
        ]
        return [*self.stated[key], *told]

    def alike(self, said: FigureSaid) -> Iterator[tuple[FigureContext, ArticleText]]:
        """The figures of the texts that count in the same manner."""
        for text, found in self.counted:
            for around in found.by_key.get(counting_key(said), ()):
                yield around, text


def _given(said: FigureSaid, text: ArticleText) -> Given:
    return Given(
        span=of_parsed(said.figure),
        written=said.figure.written,
        by=said.source or text.outlet,
        at=text.published,
        url=text.url,
        quantity=quantity(said),
    )


def quantity(said: FigureSaid, key: str = "") -> Quantity:
    """A figure of an article as a value."""
    figure = said.figure
    return Quantity(
        low=None if figure.approximation in {"less than", "at most"} else figure.low,
        high=None if figure.approximation in {"more than", "at least"} else figure.high,
        unit=figure.unit,
        of=figure.counted,
        key=key,
        source=said.source,
        sentence=said.sentence,
        written=figure.written,
    )


def counting_key(said: FigureSaid) -> CountingKey:
    """In what way a figure counts."""
    counted = said.figure.counted.lower().split()
    return said.figure.kind, said.figure.unit, said.language, counted[0] if counted else ""


def contradictions(
    ours: Sequence[FigureSaid], known: KnownFigures, at: datetime | None = None
) -> tuple[Contradiction, ...]:
    """The figures that fit none of the values known, in the order of the text; each value once.

    `at` is when they were published.
    """
    found: dict[tuple[object, ...], Contradiction] = {}
    ours = ours[:_MOST_FIGURES]
    for said in ours:
        span = of_parsed(said.figure)
        quantity = quantity_of(said, known.tracked_quantities)
        if quantity is not None:
            # Against what the baseline and known texts give for the thing.
            values = known.given(quantity.key)
            least, most = min(g.span.low for g in values), max(g.span.high for g in values)
            if span.meets(ValueRange(least, most)):
                continue  # among those who disagree already
            happened: Collection[str] = quantity.tells
        else:
            # Against figures of known texts that stand in the same words.
            near = _context(said)
            values = []
            for (other, around), text in known.alike(said):
                shared = len(near & around)
                if shared >= _LEAST_SHARED and shared >= _SHARE * min(len(near), len(around)):
                    values.append(_given(other, text))
            manner = counting_key(said)[:3]
            mine = [of_parsed(one.figure) for one in ours if counting_key(one)[:3] == manner]
            if not values or any(one.meets(given.span) for one in mine for given in values):
                continue
            happened = {happening(word, primary(said.language)) for word in near}
        key = quantity.key if quantity is not None else ""
        against = contradicted(span, at, values) if grows(happened) else values
        if not against:
            clash = Contradiction(said=said, key=key, overtaken=overtaken(span, values))
        else:
            others = [given.words for given in against if given.stated]
            if not others:
                others = [given.words if quantity else given.written for given in against]
            clash = Contradiction(
                said=said,
                key=key,
                others=tuple(dict.fromkeys(others))[:_MOST_OTHERS],
                against=tuple(against),
            )
        found.setdefault((key, said.figure.low, said.figure.high, said.figure.unit), clash)
    return tuple(found.values())


def _context(said: FigureSaid) -> frozenset[str]:
    """The words near the figure that mean something."""
    idle = lexicon(said.language).function_words
    found = tokens(said.sentence)
    before = [w for w in found if w.end <= said.figure.start][-_NEAR:]
    after = [w for w in found if w.start >= said.figure.end][:_NEAR]
    return frozenset(
        w.lower for w in (*before, *after) if w.lower not in idle and not w.word[0].isdigit()
    )
