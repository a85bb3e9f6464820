"""The words of a changed block, old against new."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from monitor.core.diff.alignment import Aligned, align
from monitor.core.diff.sequence import STEPS, CommonRun, StepBudget, gaps, runs
from monitor.core.language.text import SPACELESS, SPACELESS_MARKS, canonical
from monitor.model.diff import Span, SpanOp

_LETTER = rf"[{SPACELESS}][{SPACELESS_MARKS}]*"
_TOKEN = re.compile(rf"^\s+|(?:{_LETTER}|[^\s\u2013\u2014{SPACELESS}]+|[\u2013\u2014]+)\s*")
_LONE = re.compile(_LETTER)

_REMEMBERED = 8_000
"""Characters of two versions of a block up to which their comparison is remembered."""

_SHARE = STEPS // 8
"""Steps that one remembered comparison may take."""

_key = lru_cache(maxsize=16_384)(canonical)
"""The canonical form of one word; the same words come again and again."""


def spans(before: str, after: str, language: str, budget: StepBudget) -> tuple[Span, ...]:
    """The spans of two versions of a block; their texts rebuild both versions.

    Sentences are aligned first, so that a rewritten sentence is not read as scattered words of
    the one it replaced. Words are compared in canonical form: a run in which marks alone differ
    is a REPLACE whose two sides are canonically equal.
    """
    stretches = aligned(before, after, language, budget)
    return tuple(_merged(span for _, found in stretches for span in found))


Stretches = tuple[tuple[Aligned, tuple[Span, ...]], ...]
"""The aligned stretches of two versions of a block, each with its spans."""


def aligned(before: str, after: str, language: str, budget: StepBudget) -> Stretches:
    """The aligned stretches of two versions of a block and the spans within each.

    Comparison and classification both ask this of the same blocks, so what is not long is
    remembered; the steps that it took are taken off the budget all the same.
    """
    if len(before) + len(after) <= _REMEMBERED:
        found, steps = _remembered(before, after, language)
        if found is not None and budget.take(steps):
            return found
    return _stretches(before, after, language, budget)


@lru_cache(maxsize=512)
def _remembered(before: str, after: str, language: str) -> tuple[Stretches | None, int]:
    """The stretches and the steps they took; None where a part of the budget is not enough."""
    budget = StepBudget(_SHARE)
    found = _stretches(before, after, language, budget)
    return (None if budget.spent_out else found), _SHARE - budget.left


def _stretches(before: str, after: str, language: str, budget: StepBudget) -> Stretches:
    return tuple(
        (part, tuple(_spans_within(before, after, part, budget)))
        for part in align(before, after, language, budget)
    )


def _spans_within(before: str, after: str, part: Aligned, budget: StepBudget) -> Iterator[Span]:
    """The spans of one aligned stretch; the space behind it is a span of its own."""
    old = before[part.before_start : part.before_end]
    new = after[part.after_start : part.after_end]
    words, new_words = old.rstrip(), new.rstrip()
    return _merged(
        (
            *word_spans(words, new_words, budget),
            _span(old[len(words) :], new[len(new_words) :]),
        )
    )


def word_spans(old: str, new: str, budget: StepBudget) -> tuple[Span, ...]:
    """The spans of two texts whose sentences are aligned already, or are one.

    They are asked for when blocks are compared, and again of the sentences that became one another.
    """
    if len(old) + len(new) <= _REMEMBERED:
        found, steps = _remembered_words(old, new)
        if found is not None and budget.take(steps):
            return found
    return tuple(_merged(_word_spans(old, new, budget)))


@lru_cache(maxsize=1024)
def _remembered_words(old: str, new: str) -> tuple[tuple[Span, ...] | None, int]:
    """The spans and the steps they took; None where a part of the budget is not enough."""
    budget = StepBudget(_SHARE)
    found = tuple(_merged(_word_spans(old, new, budget)))
    return (None if budget.spent_out else found), _SHARE - budget.left


def _word_spans(old: str, new: str, budget: StepBudget) -> Iterator[Span]:
    if old == new:
        yield _span(old, new)
        return
    ours, theirs = _TOKEN.findall(old), _TOKEN.findall(new)
    common = _firm(runs([_key(t) for t in ours], [_key(t) for t in theirs], budget), ours, theirs)
    differing = {
        (gap.before_start, gap.after_start): gap for gap in gaps(common, len(ours), len(theirs))
    }
    i = j = 0
    for run in (*common, None):
        if gap := differing.get((i, j)):
            yield _span(
                "".join(ours[gap.before_start : gap.before_end]),
                "".join(theirs[gap.after_start : gap.after_end]),
            )
        if run:
            i, j = run.before + run.size, run.after + run.size
            one, other = "".join(ours[run.before : i]), "".join(theirs[run.after : j])
            if one == other:
                yield _span(one, other)
            else:
                yield from _marks(ours[run.before : i], theirs[run.after : j])


def _firm(
    common: Sequence[CommonRun], ours: Sequence[str], theirs: Sequence[str]
) -> tuple[CommonRun, ...]:
    """The runs without single letters of a script without spaces that both sides share by chance.

    Such a letter between two changes is no word that was left alone.
    """
    return tuple(
        run
        for run in common
        if run.size > 1
        or not _LONE.fullmatch(ours[run.before])
        or run.before in {0, len(ours) - 1}
        or run.after in {0, len(theirs) - 1}
    )


def _marks(ours: Sequence[str], theirs: Sequence[str]) -> Iterator[Span]:
    """Spans of words that are the same but for marks and spaces."""
    for one, other in zip(ours, theirs, strict=True):
        word, new_word = one.rstrip(), other.rstrip()
        yield _span(word, new_word)
        if len(word) < len(one) or len(new_word) < len(other):
            yield _span(one[len(word) :], other[len(new_word) :])


def _span(before: str, after: str) -> Span:
    if before == after:
        return Span(SpanOp.EQUAL, before, after)
    if not before:
        return Span(SpanOp.INSERT, before, after)
    if not after:
        return Span(SpanOp.DELETE, before, after)
    return Span(SpanOp.REPLACE, before, after)


def _merged(found: Iterable[Span]) -> Iterator[Span]:
    """Adjoining spans of one sort as one: equal with equal, changed with changed."""
    telling = (span for span in found if span.before or span.after)
    for _, run in groupby(telling, key=lambda span: span.op is SpanOp.EQUAL):
        same = list(run)
        yield _span("".join(s.before for s in same), "".join(s.after for s in same))
