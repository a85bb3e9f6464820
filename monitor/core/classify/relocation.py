"""Sentences that stand in another paragraph now: split, merged and moved text is no news."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from monitor.core.classify.edits import Edit
from monitor.core.language.sentences import split
from monitor.core.language.text import canonical
from monitor.model.diff import Diff, Hunk, HunkOp

_FEWEST = 4
"""Words of a sentence from which its return elsewhere is no coincidence."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A hunk and, where both sides have a block, its edits."""

    hunk: Hunk
    edits: tuple[Edit, ...] = ()


class Relocated:
    """The sentences that one place lost and another gained, word for word."""

    def __init__(self, pieces: Sequence[Piece], diff: Diff, language: str) -> None:
        """Reads all lost and gained sentences of a difference."""
        self._language = language
        self._order = _Order(diff)
        self._sources: dict[str, list[int]] = defaultdict(list)
        self._own: set[tuple[str, int]] = set()
        gained: Counter[str] = Counter()
        for piece in pieces:
            for key in self._keys(piece, lost=True):
                insort(self._sources[key], self._order.place(piece.hunk))
                self._own.add((key, id(piece.hunk)))
            gained.update(self._keys(piece, lost=False))
        self._both = {key for key in gained if key in self._sources}

    def __contains__(self, sentence: str) -> bool:
        return canonical(sentence) in self._both

    def distance(self, sentence: str, hunk: Hunk) -> int:
        """Blocks between where the sentence stood and where it stands in `hunk`; 0 is the same."""
        key, here = canonical(sentence), self._order.place(hunk)
        if (key, id(hunk)) in self._own:
            return 0
        places = self._sources[key]
        at = bisect_left(places, here)
        return max(1, min(abs(here - there) for there in places[max(0, at - 1) : at + 1]))

    def sentences(self, text: str) -> tuple[str, ...]:
        """The sentences of a block in the article's language."""
        return split(text, self._language)

    def _keys(self, piece: Piece, *, lost: bool) -> list[str]:
        hunk = piece.hunk
        if hunk.op is (HunkOp.REMOVED if lost else HunkOp.ADDED):
            block = hunk.before if lost else hunk.after
            found: Sequence[str] = split(block.text, self._language) if block else ()
        else:
            found = [e.before if lost else e.after for e in piece.edits if e.whole]
        return [canonical(text) for text in found if text.count(" ") + 1 >= _FEWEST]


class _Order:
    """Where blocks of the old body would stand in the new one."""

    def __init__(self, diff: Diff) -> None:
        touched = {h.before_index for h in diff.hunks}
        placed = {h.after_index for h in diff.hunks}
        olds = [i for i in range(diff.before_blocks) if i not in touched]
        news = [j for j in range(diff.after_blocks) if j not in placed]
        kept: Mapping[int, int] = dict(zip(olds, news, strict=False)) | {
            h.before_index: h.after_index
            for h in diff.hunks
            if h.op is HunkOp.REPLACED and h.before_index is not None and h.after_index is not None
        }
        self._olds = sorted(kept)
        self._kept = kept

    def place(self, hunk: Hunk) -> int:
        """The hunk's place in the new body; for a lost block that of what stood before it."""
        if hunk.after_index is not None:
            return hunk.after_index
        index = bisect_right(self._olds, hunk.before_index or 0)
        return self._kept[self._olds[index - 1]] if index else 0
