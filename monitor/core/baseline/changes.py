"""Words the difference between a baseline of fingerprints and a page, as typed changes.

The old words are unknown, so `before` is None wherever they would stand, unless a figure's old
value could be proved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import groupby

from monitor.core.baseline.figures import MovedFigure, moved_figures, normal_form, value_of
from monitor.core.baseline.fingerprints import likeness, sketch
from monitor.core.baseline.reading import (
    BaselineReading,
    NewSentence,
    SentenceReading,
    SentenceStatus,
)
from monitor.core.baseline.stream import exact_form, masked_form, stream
from monitor.model.change import Change, ChangeKind, FigureChange, Severity
from monitor.model.extraction import BlockKind, Extraction
from monitor.model.story import BaselineArticle

_ALIKE = 0.9
"""Likeness from which a reworded sentence is called a minor change: a word or two moved."""

_HEADLINE_ALIKE = 0.7
_DATE_SLACK = timedelta(days=1)
"""A date without a zone can be a day off in UTC."""


def changes(
    baseline: BaselineArticle, reading: BaselineReading, extraction: Extraction
) -> tuple[Change, ...]:
    """The changes of a page against its baseline, in the order of the page."""
    return (
        *_headline(baseline, extraction),
        *_byline(baseline, extraction),
        *_date(baseline, extraction),
        *_figures(baseline, reading, extraction),
        *_reworded(reading),
        *_removed(reading),
        *_added(baseline, reading, extraction),
    )


def _headline(baseline: BaselineArticle, extraction: Extraction) -> Iterator[Change]:
    before, after = baseline.headline, extraction.headline
    if not before or not after:
        return
    old, new = stream([before]).tokens, stream([after]).tokens
    if exact_form(old) == exact_form(new):
        return
    figure = masked_form(old) == masked_form(new)
    alike = likeness(sketch(old), sketch(new))
    minor = baseline.live_blog or (alike >= _HEADLINE_ALIKE and not figure)
    reason = "only a figure in the headline differs" if figure else "the headline reads otherwise"
    if baseline.live_blog:
        reason += "; a live blog's headline follows its latest entry"
    yield Change(
        kind=ChangeKind.HEADLINE,
        severity=Severity.MINOR if minor else Severity.SUBSTANTIVE,
        before=before,
        after=after,
        reason=reason,
        context_before=before,
        context_after=after,
    )


def _byline(baseline: BaselineArticle, extraction: Extraction) -> Iterator[Change]:
    before, after = baseline.byline, ", ".join(extraction.bylines)
    if not before or not after:
        return
    old, new = exact_form(stream([before]).tokens), exact_form(stream([after]).tokens)
    if old in new or new in old:
        return
    yield Change(
        kind=ChangeKind.BYLINE,
        severity=Severity.MINOR,
        before=before,
        after=after,
        reason="the byline names somebody else",
    )


def _date(baseline: BaselineArticle, extraction: Extraction) -> Iterator[Change]:
    if not baseline.published or extraction.published is None:
        return
    moment = datetime.fromisoformat(baseline.published)
    exact = moment.tzinfo is not None
    after = extraction.published
    if exact and moment == after:
        return
    if _days_apart(moment.astimezone(UTC).date() if exact else moment.date(), after) <= _DATE_SLACK:
        return
    yield Change(
        kind=ChangeKind.DATE,
        severity=Severity.MINOR,
        before=baseline.published,
        after=after.isoformat(),
        reason="the date of publication moved by more than a day",
    )


def _days_apart(day: date, moment: datetime) -> timedelta:
    return abs(day - moment.astimezone(UTC).date())


def _figures(
    baseline: BaselineArticle, reading: BaselineReading, extraction: Extraction
) -> Iterator[Change]:
    language = extraction.language or baseline.language
    for sentence in reading.of(SentenceStatus.FIGURE):
        found = moved_figures(sentence.fingerprint, sentence.text, baseline.figures, language)
        for moved in found:
            yield _figure(sentence, moved)
        if not found:
            yield Change(
                kind=ChangeKind.FIGURE,
                severity=Severity.SUBSTANTIVE,
                before=None,
                after=sentence.text,
                reason="the sentence is the baseline's but for its numbers; "
                "what they were could not be proved",
                context_after=sentence.text,
                block=sentence.block,
            )


def _figure(sentence: SentenceReading, moved: MovedFigure) -> Change:
    before, after = value_of(normal_form(moved.before)), value_of(normal_form(moved.after).lower())
    direction = ""
    if before is not None and after is not None:
        direction = "up" if after > before else "down" if after < before else ""
    listed = moved.listed
    unit = listed.unit if listed else ""
    counted = unit or moved.counted
    told = f" ({listed.meaning})" if listed and listed.meaning else ""
    return Change(
        kind=ChangeKind.FIGURE,
        severity=Severity.SUBSTANTIVE,
        before=moved.before,
        after=moved.after,
        reason=f"baseline {moved.before} {counted} → page {moved.after} {counted}{told}; "
        "every other word of the sentence stands, and the fingerprint proves the old number",
        context_after=sentence.text,
        block=sentence.block,
        figure=FigureChange(
            before=before, after=after, unit=unit, direction=direction, counted=counted
        ),
    )


def _reworded(reading: BaselineReading) -> Iterator[Change]:
    for sentence in reading.of(SentenceStatus.REWORDED):
        alike = sentence.likeness
        yield Change(
            kind=ChangeKind.WORDING,
            severity=Severity.MINOR if alike >= _ALIKE else Severity.SUBSTANTIVE,
            before=None,
            after=sentence.text,
            reason=f"a sentence of the baseline reads otherwise (likeness {alike:.2f}); "
            "its words of then are not kept",
            context_after=sentence.text,
            block=sentence.block,
        )


def _removed(reading: BaselineReading) -> Iterator[Change]:
    gone = reading.of(SentenceStatus.GONE)
    sizes = Counter(s.fingerprint.paragraph for s in reading.sentences)
    for paragraph, group in groupby(gone, key=lambda s: s.fingerprint.paragraph):
        lost = list(group)
        name = "the standfirst" if paragraph < 0 else f"paragraph {paragraph + 1}"
        words = sum(s.fingerprint.words for s in lost)
        if len(lost) == sizes[paragraph]:
            yield _loss(
                ChangeKind.PARAGRAPH_REMOVED,
                f"{name} of the baseline ({_count(len(lost), 'sentence')}, {words} words) "
                "stands nowhere on the page",
            )
            continue
        for sentence in lost:
            yield _loss(
                ChangeKind.SENTENCE_REMOVED,
                f"a sentence of {sentence.fingerprint.words} words in {name} of the baseline "
                "stands nowhere on the page",
            )


def _loss(kind: ChangeKind, reason: str) -> Change:
    return Change(kind=kind, severity=Severity.SUBSTANTIVE, before=None, after=None, reason=reason)


def _added(
    baseline: BaselineArticle, reading: BaselineReading, extraction: Extraction
) -> Iterator[Change]:
    live = baseline.live_blog or extraction.is_live
    severity = Severity.MINOR if live else Severity.SUBSTANTIVE
    known = {s.block for s in reading.sentences if s.block is not None}
    old_entries = {extraction.blocks[block].entry for block in known}
    for (block, entry, alone), group in groupby(
        reading.added, key=lambda s: (s.block, s.entry, s.alone)
    ):
        if entry and entry not in old_entries:
            continue
        new = list(group)
        text = " ".join(sentence.text for sentence in new)
        yield Change(
            kind=ChangeKind.PARAGRAPH_ADDED if alone else ChangeKind.SENTENCE_ADDED,
            severity=severity,
            before=None,
            after=text,
            reason=f"{_count(len(new), 'sentence')} that the baseline does not have",
            context_after=extraction.blocks[block].text if block is not None else text,
            block=block,
            entry=entry,
        )
    yield from _entries(reading.added, old_entries, extraction)


def _entries(
    added: tuple[NewSentence, ...], old: set[str], extraction: Extraction
) -> Iterator[Change]:
    """One change for each live entry that the baseline knows nothing of."""
    for entry, group in groupby(added, key=lambda s: s.entry):
        if not entry or entry in old:
            continue
        first = next(group)
        head = next(
            (b.text for b in extraction.blocks if b.entry == entry and b.kind is BlockKind.ENTRY),
            "",
        )
        text = "\n\n".join(b.text for b in extraction.blocks if b.entry == entry and b.text)
        yield Change(
            kind=ChangeKind.ENTRY_ADDED,
            severity=Severity.MINOR,
            before=None,
            after=head or first.text,
            reason="a live entry that the baseline does not have",
            context_after=text,
            block=first.block,
            entry=entry,
        )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
