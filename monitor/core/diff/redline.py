"""A difference laid out for reading: passages of kept, removed and added words.

It knows nothing of terminals or HTML; whoever shows it picks the marks. Joined, the kept and
removed segments of a passage are its old text, the kept and added ones its new text.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from monitor.core.diff.sequence import StepBudget
from monitor.core.diff.spans import spans
from monitor.model.change import Change, ChangeKind
from monitor.model.diff import Diff, FieldChange, Hunk, HunkOp, Span, SpanOp
from monitor.model.extraction import Extraction
from monitor.model.redline import Mark, Passage, Redline, Segment

_SHOWN_FIELDS = {
    "headline": ChangeKind.HEADLINE,
    "standfirst": ChangeKind.WORDING,
    "bylines": ChangeKind.BYLINE,
    "published": ChangeKind.DATE,
    "captions": ChangeKind.CAPTION,
    "notices": ChangeKind.CORRECTION_NOTICE,
}
"""The fields that a reader sees as words on the page, each with the kind told of it."""

_LABELS = {"bylines": "byline", "captions": "caption", "notices": "notice"}


def redline(
    after: Extraction, diff: Diff, changes: Sequence[Change] = (), *, context: int = 1
) -> Redline:
    """Lays out a difference whose new side is `after`, with its changes put where they belong.

    `context` is the number of unchanged blocks shown around each changed one.
    """
    waiting, body = _placed(diff.hunks, changes)
    shown = {hunk.after.text for hunk in diff.hunks if hunk.after and hunk.op is HunkOp.ADDED}
    head = [
        passage
        for change in diff.fields
        if change.field in _SHOWN_FIELDS
        for passage in _of_field(change, waiting, after.language, shown)
    ]
    placed, skipped = _with_context(_in_sequence(diff, body), after, context)
    return Redline(passages=(*head, *placed), loose=tuple(waiting), skipped=skipped)


def segments(found: Sequence[Span]) -> tuple[Segment, ...]:
    """Spans as segments: what was taken out stands before what was put in its place."""
    out: list[Segment] = []
    for span in found:
        if span.before == span.after:
            out.append(Segment(span.before, Mark.KEPT))
        else:
            out += _exchanged(span.before, span.after)
    runs = groupby((segment for segment in out if segment.text), key=lambda s: s.mark)
    return tuple(Segment("".join(s.text for s in run), mark) for mark, run in runs)


def words_between(before: str, after: str, language: str = "en") -> tuple[Segment, ...]:
    """The segments of two versions of one line."""
    return segments(spans(before, after, language, StepBudget()))


def _exchanged(before: str, after: str) -> Iterator[Segment]:
    """An exchange of words; a space that both end in stands after it, so that marks sit tight."""
    tail = before[len(before.rstrip()) :]
    shared = tail if tail and after.endswith(tail) and after.rstrip() + tail == after else ""
    yield Segment(before.removesuffix(shared), Mark.REMOVED)
    yield Segment(after.removesuffix(shared), Mark.ADDED)
    yield Segment(shared, Mark.KEPT)


def _take(waiting: list[Change], wanted: Callable[[Change], bool]) -> tuple[Change, ...]:
    """Takes the wanted changes out of those that wait for a place."""
    taken = tuple(change for change in waiting if wanted(change))
    waiting[:] = [change for change in waiting if not wanted(change)]
    return taken


def _placed(hunks: Sequence[Hunk], changes: Sequence[Change]) -> tuple[list[Change], list[Passage]]:
    """The changes that lie in no hunk, and the passage of each hunk with those that do."""
    by_block: dict[int | str | None, list[int]] = defaultdict(list)
    for number, change in enumerate(changes):
        by_block[change.block].append(number)
        if change.kind is ChangeKind.CORRECTION_NOTICE and change.after:
            by_block[change.after].append(number)
    left = set(range(len(changes)))
    body: list[Passage] = []
    for hunk in hunks:
        before = hunk.before.text if hunk.before else ""
        after = hunk.after.text if hunk.after else ""
        place = hunk.after_index if hunk.after is not None else hunk.before_index
        own: list[int] = []
        for number in sorted({*by_block[place], *by_block[after]} & left):
            # A change lies in the block by its text, and by its index where it has one.
            change = changes[number]
            if change.kind is ChangeKind.CORRECTION_NOTICE and change.after:
                lies = hunk.op is HunkOp.ADDED and change.after == after
            else:
                lies = change.block == place and _is_of(change, before, after)
            if lies:
                own.append(number)
        left.difference_update(own)
        found = hunk.spans or (Span(SpanOp.REPLACE, before, after),)
        body.append(
            Passage(
                label=_label(hunk),
                segments=segments(found),
                op=hunk.op,
                changes=tuple(changes[number] for number in own),
                approximate=hunk.approximate,
            )
        )
    return [changes[number] for number in sorted(left)], body


def _is_of(change: Change, before: str, after: str) -> bool:
    """Whether a change's words stand in the block of a hunk: in the new one where it has it.

    What it was may have stood in another block.
    """
    if change.context_after and after:
        return change.context_after == after
    return bool(change.context_before) and change.context_before == before


def _label(hunk: Hunk) -> str:
    block = hunk.after or hunk.before
    kind = block.kind.value if block else ""
    if hunk.after_index is None:
        return f"{kind} {(hunk.before_index or 0) + 1} of the old version"
    if hunk.op is HunkOp.MOVED and hunk.before_index is not None:
        return f"{kind} {hunk.before_index + 1} → {hunk.after_index + 1}"
    return f"{kind} {hunk.after_index + 1}"


def _of_field(
    change: FieldChange, waiting: list[Change], language: str, shown: set[str]
) -> Iterator[Passage]:
    """The lines of a field that changed; a line that the body shows as new is not told twice."""
    kind = _SHOWN_FIELDS[change.field]
    sides = (change.before.replace("\n", ", "), change.after.replace("\n", ", "))

    def is_of_field(one: Change) -> bool:
        """Whether its kind, or its whole text, says so."""
        whole = (one.context_before, one.context_after) == sides
        of_kind = one.kind is kind and kind is not ChangeKind.WORDING
        return one.block is None and (whole or of_kind)

    changes = _take(waiting, is_of_field)
    old, new = change.before.split("\n"), change.after.split("\n")
    kept = set(old) & set(new)
    gone = [line for line in old if line and line not in kept]
    come = [line for line in new if line and line not in kept and line not in shown]
    for index in range(max(len(gone), len(come))):
        before = gone[index] if index < len(gone) else ""
        after = come[index] if index < len(come) else ""
        yield Passage(
            label=_LABELS.get(change.field, change.field),
            segments=words_between(before, after, language or "en"),
            op=HunkOp.REPLACED,
            changes=changes if index == 0 else (),
        )


def _in_sequence(diff: Diff, body: Sequence[Passage]) -> list[Passage | int]:
    """The new body in order: the passage of each changed block, the index of each other one."""
    touched_old = sorted({h.before_index for h in diff.hunks if h.before_index is not None})
    touched_new = {h.after_index for h in diff.hunks if h.after_index is not None}
    standing = [j for j in range(diff.after_blocks) if j not in touched_new]
    sequence: list[Passage | int] = []
    position = 0
    for hunk, passage in zip(diff.hunks, body, strict=True):
        if hunk.after_index is not None:
            stop = hunk.after_index
        else:
            old = hunk.before_index or 0
            above = old - bisect_left(touched_old, old)
            stop = max(position, standing[above - 1] + 1 if 0 < above <= len(standing) else 0)
        sequence += range(position, stop)
        sequence.append(passage)
        position = stop if hunk.after_index is None else stop + 1
    return [*sequence, *range(position, diff.after_blocks)]


def _with_context(
    sequence: Sequence[Passage | int], after: Extraction, context: int
) -> tuple[list[Passage], int]:
    """The passages with `context` unchanged blocks around each; also how many follow the last."""
    marks = [at for at, item in enumerate(sequence) if isinstance(item, Passage)]
    near = {
        at for mark in marks for at in range(max(0, mark - context), mark + context + 1) if context
    }
    shown: list[Passage] = []
    skipped = 0
    for at, item in enumerate(sequence):
        if isinstance(item, int) and at not in near:
            skipped += 1
            continue
        passage = item
        if isinstance(passage, int):
            block = after.blocks[passage]
            passage = Passage(
                label=f"{block.kind.value} {passage + 1}",
                segments=(Segment(block.text, Mark.KEPT),),
            )
        shown.append(replace(passage, skipped=skipped))
        skipped = 0
    return shown, skipped
