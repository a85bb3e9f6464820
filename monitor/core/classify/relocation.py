"""Where the blocks of the old body would stand in the new one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping

from monitor.model.diff import Diff, HunkOp


class BlockOrder:
    """The order of both bodies, by the blocks that stayed."""

    def __init__(self, diff: Diff) -> None:
        """Reads which blocks stayed."""
        self.old_blocks, self.new_blocks = diff.before_blocks, diff.after_blocks
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
        self._moved = {
            h.before_index: h.after_index
            for h in diff.hunks
            if h.op is HunkOp.MOVED and h.before_index is not None and h.after_index is not None
        }

    def place(self, block: int) -> int:
        """The place of an old block in the new body; of a lost one that of what stood before."""
        if block in self._moved:
            return self._moved[block]
        index = bisect_right(self._olds, block)
        return self._kept[self._olds[index - 1]] if index else 0
