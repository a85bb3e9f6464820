"""The single edits of a changed block: words exchanged, put in or taken out within a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from monitor.core.diff import STEPS, Aligned, StepBudget, aligned
from monitor.core.language.text import SPACELESS
from monitor.model.diff import Span, SpanOp

_SHARE = STEPS // 16
"""Steps that the words of one passage may take."""

_LETTER = rf"[^\W\d_{SPACELESS}]"
_FINE = re.compile(
    rf"\s+|(?:{_LETTER}\.){{2,}}|\d+(?:[.,:\u00a0\u202f ]\d+)*{_LETTER}*|"
    rf"[^\W_{SPACELESS}]+(?:['\u2019-][^\W_{SPACELESS}]+)*|.",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Edit:
    """One place where a block differs. Ranges are half-open and count characters of the texts."""

    text_before: str
    text_after: str
    before_start: int
    before_end: int
    after_start: int
    after_end: int
    sentence: Aligned  # the sentence it lies in
    whole: bool = False  # a whole sentence came or went
    moved: int = 0  # words in its ranges that stand elsewhere in the passage on the other side

    @property
    def before(self) -> str:
        """The words taken out, without the space around them."""
        return self.text_before[self.before_start : self.before_end].strip()

    @property
    def after(self) -> str:
        """The words put in, without the space around them."""
        return self.text_after[self.after_start : self.after_end].strip()


def edits(before: str, after: str, language: str, budget: StepBudget) -> tuple[Edit, ...]:
    """All edits between two versions of a block; carried out, they make the new from the old."""
    found: list[Edit] = []
    for part, spans in aligned(before, after, language, budget):
        if part.before_start == part.before_end or part.after_start == part.after_end:
            found.append(_edit(before, after, part, part, whole=True))
        else:
            found.extend(_within(before, after, part, spans))
    return tuple(found)


@lru_cache(maxsize=64)
def passage_edits(before: str, after: str, language: str) -> tuple[Edit, ...]:
    """The edits between the two texts of a passage, which several readers ask for in turn."""
    return edits(before, after, language, StepBudget(_SHARE))


def carried_out(found: tuple[Edit, ...], before: str) -> str:
    """The old text with the edits made."""
    pieces: list[str] = []
    place = 0
    for edit in found:
        pieces += [
            before[place : edit.before_start],
            edit.text_after[edit.after_start : edit.after_end],
        ]
        place = edit.before_end
    return "".join([*pieces, before[place:]])


def _within(before: str, after: str, part: Aligned, spans: Sequence[Span]) -> Iterator[Edit]:
    i, j = part.before_start, part.after_start
    for span in spans:
        i_end, j_end = i + len(span.before), j + len(span.after)
        if span.op is not SpanOp.EQUAL:
            place = Aligned(i, i_end, j, j_end)
            yield narrowed(_edit(before, after, place, part))
        i, j = i_end, j_end


def narrowed(edit: Edit) -> Edit:
    """The edit without the words and marks that both sides begin or end with."""
    old = _FINE.findall(edit.text_before, edit.before_start, edit.before_end)
    new = _FINE.findall(edit.text_after, edit.after_start, edit.after_end)
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    if not head and not tail:
        return edit
    lead, trail = len("".join(old[:head])), len("".join(old[len(old) - tail :]))
    return replace(
        edit,
        before_start=edit.before_start + lead,
        before_end=edit.before_end - trail,
        after_start=edit.after_start + lead,
        after_end=edit.after_end - trail,
    )


def _edit(before: str, after: str, place: Aligned, part: Aligned, *, whole: bool = False) -> Edit:
    return Edit(
        text_before=before,
        text_after=after,
        before_start=place.before_start,
        before_end=place.before_end,
        after_start=place.after_start,
        after_end=place.after_end,
        sentence=part,
        whole=whole,
    )
