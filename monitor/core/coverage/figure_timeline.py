"""Who said how many, when? The figures of a story through time, and who told each fact first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter

from monitor.core.coverage.duplicates.shingles import shingles
from monitor.core.coverage.novelty.facts import FigureSaid, QuoteSaid, facts
from monitor.core.coverage.novelty.tracked_quantities import (
    quantity_of,
    tracked_quantities,
)
from monitor.model.coverage import ArticleText
from monitor.model.facts import FigureStatus
from monitor.model.story import BaselineArticle, Story

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
    """The ledger of what the story's file counts, in its order; `key` asks for one thing alone.

    The file's own figures come first, by the dates of their articles; then what versions say,
    each value of an outlet's article once.
    """
    told = sorted(
        versions,
        key=lambda reported: (reported.at, reported.text.url, reported.version),
    )
    newest = {reported.text.url: reported.version for reported in told}
    known = tracked_quantities(story)
    found: dict[str, list[TimelineFigure]] = {one.key: [] for one in known}
    for seed in story.baseline:
        for figure in seed.figures:
            found[figure.key].append(
                TimelineFigure(
                    at=seed.published_at,
                    outlet=seed.outlet,
                    url=seed.url,
                    version=0,
                    low=figure.low,
                    high=figure.high,
                    written=figure.as_written or f"{figure.low:,g}",
                    source=figure.source,
                    sentence="",
                    stands=True,
                )
            )
    said = [
        (
            one.key,
            TimelineFigure(
                at=reported.at,
                outlet=reported.text.outlet,
                url=reported.text.url,
                version=reported.version,
                low=figure.figure.low,
                high=figure.figure.high,
                written=figure.figure.written,
                source=figure.source,
                sentence=figure.sentence,
                stands=True,
            ),
        )
        for reported in told
        for figure in facts(reported.text).figures
        if (one := quantity_of(figure, known))
    ]
    standing = {
        (counted, entry.url, entry.low, entry.high)
        for counted, entry in said
        if entry.version == newest[entry.url]
    }
    for counted, entry in said:
        value = (entry.url, entry.low, entry.high)
        if all(value != (other.url, other.low, other.high) for other in found[counted]):
            stands = (counted, *value) in standing
            found[counted].append(replace(entry, stands=stands))

    result: list[Account] = []
    for one in known:
        if key in {"", one.key} and (entries := found[one.key]):
            dated = sorted((e for e in entries if e.at is not None), key=attrgetter("at", "url"))
            undated = (entry for entry in entries if entry.at is None)
            result.append(
                Account(key=one.key, meaning=one.meaning, unit=one.unit, entries=(*dated, *undated))
            )
    return tuple(result)


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
        for said in stated.figures:
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
