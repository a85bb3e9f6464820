"""A story's articles against each other: which belong, what each adds, contradicts and copies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from monitor.core.coverage.duplicates import (
    ComparableText,
    bands,
    belonging,
    copied_from,
    copy_found,
    credited,
    mark_as_copy,
)
from monitor.core.coverage.figure_timeline import Account, TextVersion, accounts
from monitor.core.coverage.novelty import Additions, KnownTexts, compare, facts
from monitor.core.coverage.relevance import ArticleStream, Document, build_model
from monitor.model.coverage import ArticleText, Decision, Match
from monitor.model.story import Story

_UNDATED = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """An article as it came: its words, and when a list first named it."""

    id: str
    text: ArticleText
    listed: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedReport:
    """An article with its match to the story, copies included, and what it adds."""

    report: Report
    match: Match
    additions: Additions


def compare_reports(
    story: Story, seeds: Sequence[Report], reports: Sequence[Report]
) -> tuple[ComparedReport, ...]:
    """The reports in their order.

    What each adds is held against the story's file, the seeds and the earlier ones that belong;
    what it copies, against all of them, later ones too.
    """
    stream = ArticleStream([build_model(story, [_document(seed) for seed in seeds])])
    comparable = [ComparableText(one.text, facts(one.text).keys) for one in (*seeds, *reports)]
    marks = [bands(each.whole) for each in comparable]
    printed: dict[int, list[int]] = {}
    for place, found_by in enumerate(marks):
        for band in found_by:
            printed.setdefault(band, []).append(place)
    order = [one.text.url for one in (*seeds, *reports)]
    urls = frozenset(order)
    seen = {one.text.url: one.listed for one in (*seeds, *reports) if one.listed is not None}
    known = [seed.text for seed in seeds]
    found: list[ComparedReport] = []
    for place, one in enumerate(reports, len(seeds)):
        (match,) = stream.match(_document(one))
        additions = Additions()
        near = {n for band in marks[place] for n in printed[band]} - {place}
        rejected = match.decision is Decision.REJECT
        copy = copied_from(
            comparable[place],
            [comparable[n] for n in sorted(near)],
            retold=()
            if rejected
            else [each for n, each in enumerate(comparable) if n not in near and n != place],
            together=urls,
            seen=seen,
            read_before=order[:place],
        )
        if copy is not None:
            marked = mark_as_copy(match, copy_found(copy, url=one.text.url, story=story.id))
            belongs = copy.of in {text.url for text in known}
            marked = belonging(marked, original_accepted=belongs)
            match = match if marked.decision is Decision.REJECT else marked
        if match.decision is not Decision.REJECT:
            match = replace(match, agency=match.agency or credited(one.text))
            source = next((text for text in known if text.url == match.copy_of), None)
            additions = compare(one.text, KnownTexts(story, tuple(known)), copied=source)
        if match.decision is Decision.ACCEPT:
            known.append(one.text)
        found.append(ComparedReport(report=one, match=match, additions=additions))
    return tuple(found)


def ledger_of(
    story: Story, seeds: Sequence[Report], compared: Sequence[ComparedReport]
) -> tuple[Account, ...]:
    """Who gave which value of what, among the seeds and the reports that belong."""
    belong = [one.report for one in compared if one.match.decision is Decision.ACCEPT]
    versions = [
        TextVersion(text=one.text, at=one.text.published or one.listed or _UNDATED)
        for one in (*seeds, *belong)
    ]
    return accounts(story, versions)


def _document(report: Report) -> Document:
    text = report.text
    return Document(
        id=report.id,
        title=text.title,
        text=text.text,
        published=text.published,
        language=text.language,
        url=text.url,
    )
