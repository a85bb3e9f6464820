"""Who said how many, when? The figures of a story through time, and who told each fact first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter

from monitor.core.coverage.duplicates.shingles import shingles
from monitor.core.coverage.novelty import (
    FigureSaid,
    QuoteSaid,
    StoryFigures,
    Thing,
    facts,
    statuses,
    withdrawn_in,
)
from monitor.core.language.lexicons import primary
from monitor.model.coverage import ArticleText
from monitor.model.facts import FigureStatus
from monitor.model.story import BaselineArticle, Story

_OFTEN = 3
"""Outlets that give something which the story's file does not name, for it to have a line."""

_KNOWN_QUOTE = 0.5
"""Part of a quotation's runs of five words that makes it one told before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TextVersion:
    """One version of an article, as it was told at a moment; version 0 where none is stored."""

    text: ArticleText
    at: datetime
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineFigure:
    """One value of a thing that is counted, as one outlet gave it. `at` is when it first did."""

    at: datetime | None  # None where no date is known
    outlet: str
    url: str
    version: int
    low: float
    high: float
    written: str  # "around 11,000"
    source: str  # who says so according to the outlet, may be empty
    sentence: str  # where it stands; empty for a figure of the story's file
    stands: bool  # whether the newest version of the article still gives it
    as_of: str = ""  # 2019, 2019-03 or 2019-03-04, where that is not the time of the article
    status: FigureStatus = FigureStatus.STANDING


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """All that was said of one thing, oldest first; what has no date stands at the end."""

    key: str
    meaning: str
    unit: str
    entries: tuple[TimelineFigure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What a version was the first to say."""

    reported: TextVersion
    figures: tuple[FigureSaid, ...]
    quotes: tuple[QuoteSaid, ...]


def accounts(story: Story, versions: Iterable[TextVersion], key: str = "") -> tuple[Account, ...]:
    """The ledger: what the story's file counts, in its order, then what else its texts count.

    `key` asks for one thing of the file alone. The file's own figures come first, by the dates of
    their articles (what it says of no article is no entry); then what versions say, each value of
    an outlet's article once. Of what the file does not name only that is listed of which two
    articles give different values, or three outlets one.
    """
    told = sorted(
        versions,
        key=lambda reported: (reported.at, reported.text.url, reported.version),
    )
    newest = {reported.text.url: reported.version for reported in told}
    at = {(reported.text.url, reported.version): reported.at for reported in told}
    counted = StoryFigures(story)
    withdrawn: frozenset[tuple[str, int]] = frozenset()
    for reported in told:
        counted.add(reported.text, reported.version)
        if reported.version == newest[reported.text.url]:
            withdrawn |= withdrawn_in(reported.text, facts(reported.text).figures)

    result: list[Account] = []
    for thing in counted.things:
        if key not in {"", thing.key} or not (thing.key or _is_listed(thing)):
            continue
        found = statuses(thing, withdrawn)
        entries: dict[tuple[object, ...], TimelineFigure] = {}
        standing = {
            (g.url, g.quantity.low, g.quantity.high)
            for g in thing.given
            if g.said is None or g.version == newest[g.url]
        }
        for n, given in enumerate(thing.given):
            one = given.quantity
            value = (given.url, one.low, one.high)
            if value in entries or (given.said is None and not given.url):
                continue
            stands = value in standing
            status = found[n]
            if not stands and status is FigureStatus.STANDING:
                status = FigureStatus.WITHDRAWN  # the article was edited, and gives it no more
            entries[value] = TimelineFigure(
                at=at.get((given.url, given.version), given.at),
                outlet=given.outlet,
                url=given.url,
                version=given.version,
                low=one.low if one.low is not None else one.high or 0.0,
                high=one.high if one.high is not None else one.low or 0.0,
                written=one.written or f"{one.low:,g}",
                source=one.source,
                sentence=one.sentence,
                stands=stands,
                as_of=one.as_of,
                status=status,
            )
        dated = sorted(
            (e for e in entries.values() if e.at is not None), key=attrgetter("at", "url")
        )
        undated = (entry for entry in entries.values() if entry.at is None)
        if entries:
            result.append(
                Account(
                    key=thing.key,
                    meaning=_called(thing, story),
                    unit=thing.written_unit or thing.unit,
                    entries=(*dated, *undated),
                )
            )
    return tuple(result)


def _called(thing: Thing, story: Story) -> str:
    """What a thing is called: by the file, or in the words of the first article in its language."""
    if thing.key:
        return thing.meaning
    own = primary(story.language)
    words = (g.quantity.of for g in thing.given if g.language == own and g.quantity.of)
    return next(words, thing.meaning)


def _is_listed(thing: Thing) -> bool:
    """Whether something that the file does not name is worth a line: it is told twice at least."""
    if len({g.outlet or g.url for g in thing.given}) >= _OFTEN:
        return True
    apart = {(g.span, g.quantity.source) for g in thing.given if g.said and not g.said.is_former}
    return len({g.url for g in thing.given}) > 1 and any(
        not one.meets(other) for one, _ in apart for other, _ in apart
    )


def first_reports(
    versions: Iterable[TextVersion], seeds: Sequence[BaselineArticle] = ()
) -> tuple[News, ...]:
    """The versions, oldest first, each with the figures and quotes that none told before it.

    `seeds` are the baseline's articles: where their texts are not among the versions, their
    figures count as told all the same.
    """
    values: set[tuple[object, ...]] = {
        (figure.low, figure.high, "") for seed in seeds for figure in seed.figures
    }
    runs: set[int] = set()
    result = []
    for reported in sorted(versions, key=lambda t: (t.at, t.text.url, t.version)):
        stated = facts(reported.text)
        figures: list[FigureSaid] = []
        for said in stated.amounts:
            value = (said.figure.low, said.figure.high, said.figure.unit)
            if value not in values:
                figures.append(said)
                values.add(value)
        quotes: list[QuoteSaid] = []
        for quote in stated.quotes:
            own = shingles(quote.text)
            if len(own & runs) < _KNOWN_QUOTE * len(own):
                quotes.append(quote)
        result.append(
            News(
                reported=reported,
                figures=tuple(figures),
                quotes=tuple(quotes),
            )
        )
        runs |= shingles(reported.text.text)
    return tuple(result)
