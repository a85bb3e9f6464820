"""Words the difference between a baseline of fingerprints and a page, as typed changes.

The old words are unknown, so `before` is None wherever they would stand, unless a figure's old
value could be proved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import groupby

from monitor.core.baseline.figures import moved_figures, normal_form, value_of
from monitor.core.baseline.fingerprints import likeness, sketch
from monitor.core.baseline.reading import (
    BaselineReading,
    SentenceStatus,
)
from monitor.core.baseline.stream import exact_form, masked_form, stream
from monitor.model.change import Change, ChangeKind, FigureChange, Severity
from monitor.model.extraction import BlockKind, Extraction
from monitor.model.story import BaselineArticle

_ALIKE = 0.9
"""Likeness from which a reworded sentence is called a minor change: a word or two moved."""

_HEADLINE_ALIKE = 0.7
"""The same of a headline, which has fewer words to be alike in. Judgement, as above."""

_DATE_SLACK = timedelta(days=1)
"""A date without a zone can be a day off in UTC."""


def changes(
    baseline: BaselineArticle, reading: BaselineReading, extraction: Extraction
) -> tuple[Change, ...]:
    """The changes of a page against its baseline, in the order of the page."""
    return (
        *_in_fields(baseline, extraction),
        *_in_figures(baseline, reading, extraction),
        *_in_wording(reading),
        *_added(baseline, reading, extraction),
    )


def _in_fields(baseline: BaselineArticle, extraction: Extraction) -> Iterator[Change]:
    """What differs in headline, byline and date, where both sides have them."""
    before, after = baseline.headline, extraction.headline
    old, new = stream([before or ""]).tokens, stream([after or ""]).tokens
    if before and after and exact_form(old) != exact_form(new):
        figure = masked_form(old) == masked_form(new)
        alike = likeness(sketch(old), sketch(new))
        minor = baseline.live_blog or (alike >= _HEADLINE_ALIKE and not figure)
        reason = (
            "only a figure in the headline differs" if figure else "the headline reads otherwise"
        )
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
    before, after = baseline.byline, ", ".join(extraction.bylines)
    was, now = exact_form(stream([before or ""]).tokens), exact_form(stream([after]).tokens)
    if before and after and was not in now and now not in was:
        yield Change(
            kind=ChangeKind.BYLINE,
            severity=Severity.MINOR,
            before=before,
            after=after,
            reason="the byline names somebody else",
        )
    if baseline.published and extraction.published is not None:
        moment = datetime.fromisoformat(baseline.published)
        exact = moment.tzinfo is not None
        then = moment.astimezone(UTC).date() if exact else moment.date()
        moved = abs(then - extraction.published.astimezone(UTC).date()) > _DATE_SLACK
        if moved and not (exact and moment == extraction.published):
            yield Change(
                kind=ChangeKind.DATE,
                severity=Severity.MINOR,
                before=baseline.published,
                after=extraction.published.isoformat(),
                reason="the date of publication moved by more than a day",
            )


def _in_figures(
    baseline: BaselineArticle, reading: BaselineReading, extraction: Extraction
) -> Iterator[Change]:
    """Sentences that stand but for their numbers; a number's old value where it is proved."""
    language = extraction.language or baseline.language
    for sentence in reading.of(SentenceStatus.FIGURE):
        found = moved_figures(sentence.fingerprint, sentence.text, baseline.figures, language)
        for moved in found:
            before = value_of(normal_form(moved.before))
            after = value_of(normal_form(moved.after).lower())
            direction = ""
            if before is not None and after is not None:
                direction = "up" if after > before else "down" if after < before else ""
            unit = moved.listed.unit if moved.listed else ""
            meaning = f" ({moved.listed.meaning})" if moved.listed and moved.listed.meaning else ""
            counted = unit or moved.counted
            yield Change(
                kind=ChangeKind.FIGURE,
                severity=Severity.SUBSTANTIVE,
                before=moved.before,
                after=moved.after,
                reason=f"baseline {moved.before} {counted} → page {moved.after} {counted}"
                f"{meaning}; every other word of the sentence stands, and the fingerprint proves "
                "the old number",
                context_after=sentence.text,
                block=sentence.block,
                figure=FigureChange(
                    before=before, after=after, unit=unit, direction=direction, counted=counted
                ),
            )
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


def _in_wording(reading: BaselineReading) -> Iterator[Change]:
    """Sentences that read otherwise, then those that are gone, a whole paragraph as one."""
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
    gone = reading.of(SentenceStatus.GONE)
    sizes = Counter(s.fingerprint.paragraph for s in reading.sentences)
    for paragraph, group in groupby(gone, key=lambda s: s.fingerprint.paragraph):
        lost = list(group)
        name = "the standfirst" if paragraph < 0 else f"paragraph {paragraph + 1}"
        words = sum(s.fingerprint.words for s in lost)
        if len(lost) == sizes[paragraph]:
            kind = ChangeKind.PARAGRAPH_REMOVED
            losses = [f"{name} of the baseline ({_count(len(lost), 'sentence')}, {words} words)"]
        else:
            kind = ChangeKind.SENTENCE_REMOVED
            losses = [
                f"a sentence of {s.fingerprint.words} words in {name} of the baseline" for s in lost
            ]
        for loss in losses:
            yield Change(
                kind=kind,
                severity=Severity.SUBSTANTIVE,
                before=None,
                after=None,
                reason=f"{loss} stands nowhere on the page",
            )


def _added(
    baseline: BaselineArticle, reading: BaselineReading, extraction: Extraction
) -> Iterator[Change]:
    """New text: by the block where it joins what is known, and by the entry of a live blog."""
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
    # one change for each live entry that the baseline knows nothing of
    for name, of_entry in groupby(reading.added, key=lambda s: s.entry):
        if not name or name in old_entries:
            continue
        first = next(of_entry)
        head = next(
            (b.text for b in extraction.blocks if b.entry == name and b.kind is BlockKind.ENTRY),
            "",
        )
        whole = "\n\n".join(b.text for b in extraction.blocks if b.entry == name and b.text)
        yield Change(
            kind=ChangeKind.ENTRY_ADDED,
            severity=Severity.MINOR,
            before=None,
            after=head or first.text,
            reason="a live entry that the baseline does not have",
            context_after=whole,
            block=first.block,
            entry=name,
        )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
