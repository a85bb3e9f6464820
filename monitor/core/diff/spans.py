"""The words of a changed block, old against new."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from monitor.core.diff.alignment import Aligned, align
from monitor.core.diff.sequence import Budget, gaps, runs
from monitor.core.text import canonical
from monitor.model.diff import Span, SpanOp

_TOKEN = re.compile(r"^\s+|(?:[^\s\u2013\u2014]+|[\u2013\u2014]+)\s*")


_key = lru_cache(maxsize=16_384)(canonical)
"""The canonical form of one word; the same words come again and again."""


def spans(before: str, after: str, language: str, budget: Budget) -> tuple[Span, ...]:
    """The spans of two versions of a block; their texts rebuild both versions.

    Sentences are aligned first, so that a rewritten sentence is not read as scattered words of
    the one it replaced. Words are compared in canonical form: a run in which marks alone differ
    is a REPLACE whose two sides are canonically equal.
    """
    found: list[Span] = []
    for part in align(before, after, language, budget):
        found.extend(aligned_spans(before, after, part, budget))
    return tuple(_merged(found))


def aligned_spans(before: str, after: str, part: Aligned, budget: Budget) -> list[Span]:
    """The spans of one aligned stretch."""
    old = before[part.before_start : part.before_end]
    new = after[part.after_start : part.after_end]
    return list(_merged(_word_spans(old, new, budget)))


def _word_spans(old: str, new: str, budget: Budget) -> Iterator[Span]:
    if old == new:
        yield _span(old, new)
        return
    ours, theirs = _TOKEN.findall(old), _TOKEN.findall(new)
    common = runs([_key(t) for t in ours], [_key(t) for t in theirs], budget)
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


def _merged(found: Sequence[Span] | Iterator[Span]) -> Iterator[Span]:
    """Adjoining spans of one sort as one: equal with equal, changed with changed."""
    last: Span | None = None
    for span in found:
        if not span.before and not span.after:
            continue
        if last is not None and (last.op is SpanOp.EQUAL) == (span.op is SpanOp.EQUAL):
            last = _span(last.before + span.before, last.after + span.after)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
