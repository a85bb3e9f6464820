"""The changes of the body: what became of each sentence, block by block."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from monitor.core.classify.alignment import align
from monitor.core.classify.change_factory import (
    block_change,
    edit_change,
    sentence_change,
)
from monitor.core.classify.notices import notice_change, reworded_notice
from monitor.core.classify.passages import AlignedPassage, ArticleVersions
from monitor.core.classify.presentation import present
from monitor.core.classify.relocation import BlockOrder
from monitor.core.diff.sequence import StepBudget, longest_increasing
from monitor.core.language.notices import is_notice, opens_as_notice
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.diff import Diff, Hunk, HunkOp
from monitor.model.extraction import BlockKind

_MOST = 200
"""Edits of one block that are listed, each with the whole block; a rewritten one has some ten."""

_FURNISHING = frozenset({BlockKind.HEADING, BlockKind.EMBED, BlockKind.ENTRY})
"""Blocks whose coming and going alone is no new fact."""

_NEAR = 1
"""Blocks apart up to which a sentence stands elsewhere because a paragraph was split or joined."""


def body_changes(diff: Diff, articles: ArticleVersions) -> list[Change]:
    """The changes of all hunks, in reading order."""
    return _Body(diff, articles).changes()


class _Body:
    """The changed blocks of one version, with the passages of the whole article."""

    def __init__(self, diff: Diff, articles: ArticleVersions) -> None:
        self.hunks = diff.hunks
        self.articles = articles
        self.language = articles.setting.lexicon.language
        self.budget = StepBudget()
        self.order = BlockOrder(diff)
        read = [hunk for hunk in diff.hunks if not self._is_notice(hunk) and _differs(hunk)]
        self.by_old: dict[int, list[AlignedPassage]] = defaultdict(list)
        self.by_new: dict[int, list[AlignedPassage]] = defaultdict(list)
        for passage in align(read, articles.setting.lexicon, self.budget):
            for block in dict.fromkeys(s.block for s in passage.old.sentences):
                self.by_old[block].append(passage)
            for block in dict.fromkeys(s.block for s in passage.new.sentences):
                self.by_new[block].append(passage)

    def changes(self) -> list[Change]:
        """All changes, hunk by hunk."""
        return [change for hunk in self.hunks for change in self._of_hunk(hunk)]

    def _is_notice(self, hunk: Hunk) -> bool:
        """Whether what stands in the hunk, on each side that it has, is a notice."""
        texts = [block.text for block in (hunk.before, hunk.after) if block]
        return all(opens_as_notice(text, self.language) for text in texts)

    def _of_hunk(self, hunk: Hunk) -> Iterator[Change]:
        if hunk.op is HunkOp.MOVED:
            yield block_change(ChangeKind.PARAGRAPH_MOVED, hunk, "a paragraph stands elsewhere now")
        if self._is_notice(hunk):
            yield from self._notice(hunk)
            return
        old = self.by_old.get(hunk.before_index, []) if hunk.before_index is not None else []
        new = self.by_new.get(hunk.after_index, []) if hunk.after_index is not None else []
        changes = [*self._gone(hunk, old), *self._come(hunk, new)]
        for passage in new:
            if passage.old and passage.new.sentences[0].block == hunk.after_index:
                changes.extend(self._passage(hunk, passage))
        changes.sort(key=_place)
        yield from changes[:_MOST]
        if further := changes[_MOST:]:
            gravest = max(further, key=lambda change: change.severity.rank)
            more = f"{len(further) - 1} more edits of this paragraph are not listed"
            yield replace(gravest, reason=f"{gravest.reason}; {more}")

    def _notice(self, hunk: Hunk) -> Iterator[Change]:
        before, after = hunk.before, hunk.after
        if before and after:
            if before.text != after.text:
                yield reworded_notice(
                    before.text, after.text, self.articles.setting, block=hunk.after_index
                )
        elif before:
            kind = ChangeKind.CORRECTION_NOTICE
            yield block_change(kind, hunk, "a notice was taken away", Severity.SUBSTANTIVE)
        else:
            yield block_change(ChangeKind.PARAGRAPH_ADDED, hunk, "a paragraph is new")

    def _gone(self, hunk: Hunk, passages: Sequence[AlignedPassage]) -> Iterator[Change]:
        """What only the old block has."""
        lone = [passage.old.sentences[0] for passage in passages if not passage.new]
        if hunk.before and lone and len(lone) == len(passages):
            severity = Severity.MINOR if hunk.before.kind in _FURNISHING else None
            gone = replace(hunk, after=None)
            yield block_change(ChangeKind.PARAGRAPH_REMOVED, gone, "a paragraph is gone", severity)
            return
        for sentence in lone:
            yield sentence_change(
                ChangeKind.SENTENCE_REMOVED, hunk, sentence, "a sentence is gone", new=False
            )

    def _come(self, hunk: Hunk, passages: Sequence[AlignedPassage]) -> Iterator[Change]:
        """What only the new block has, and what it has from other blocks."""
        lone = [passage.new.sentences[0] for passage in passages if not passage.old]
        if hunk.after and lone and len(lone) == len(passages):
            severity = Severity.MINOR if hunk.after.kind in _FURNISHING else None
            come = replace(hunk, before=None)
            yield block_change(ChangeKind.PARAGRAPH_ADDED, come, "a paragraph is new", severity)
            return
        for sentence in lone:
            if is_notice(sentence.text, self.language):
                yield notice_change(sentence.text, block=hunk.after_index)
            else:
                yield sentence_change(
                    ChangeKind.SENTENCE_ADDED, hunk, sentence, "a sentence is new", new=True
                )
        if hunk.op is HunkOp.ADDED and not lone and passages:
            far = [passage for passage in passages if self._distance(passage) > _NEAR]
            if far:
                reason = "the same sentences stand in another paragraph now"
                yield block_change(ChangeKind.PARAGRAPH_MOVED, hunk, reason)
            else:
                yield block_change(ChangeKind.COSMETIC, hunk, "a paragraph was split or joined")
            return
        here = [p for p in passages if any(s.block == hunk.before_index for s in p.old.sentences)]
        for passage in passages:
            if passage.old and passage not in here:
                yield from self._elsewhere(hunk, passage)
        for passage in _out_of_order(here):
            yield sentence_change(
                ChangeKind.WORDING,
                hunk,
                passage.new.sentences[0],
                "a sentence stands elsewhere in its paragraph",
                Severity.COSMETIC,
                new=True,
            )

    def _elsewhere(self, hunk: Hunk, passage: AlignedPassage) -> Iterator[Change]:
        """A sentence that stands in another block than it did."""
        distance = self._distance(passage)
        sentence = passage.new.sentences[0]
        if distance > _NEAR:
            kind, reason = ChangeKind.PARAGRAPH_MOVED, "a sentence stands in another paragraph now"
        else:
            kind, reason = ChangeKind.COSMETIC, "a paragraph was split or joined"
        yield sentence_change(kind, hunk, sentence, reason, new=True)

    def _distance(self, passage: AlignedPassage) -> int:
        """Blocks between where a passage stood and where it stands; 0 is the same."""
        return min(
            abs(self.order.place(old.block) - new.block)
            for old in passage.old.sentences
            for new in passage.new.sentences
        )

    def _passage(self, hunk: Hunk, passage: AlignedPassage) -> Iterator[Change]:
        """The edits of sentences that became one another."""
        if passage.old.text == passage.new.text:
            return
        for edit, finding in present(passage, self.articles, self.budget):
            yield edit_change(hunk, edit, finding)


def _out_of_order(passages: Sequence[AlignedPassage]) -> list[AlignedPassage]:
    """The passages of one block, in its new order, without the most that kept their order."""
    places = [(p.old.sentences[0].start, number) for number, p in enumerate(passages)]
    kept = {number for _, number in longest_increasing(sorted(places))}
    return [passage for number, passage in enumerate(passages) if number not in kept]


def _differs(hunk: Hunk) -> bool:
    return hunk.before is None or hunk.after is None or hunk.before.text != hunk.after.text


def _place(change: Change) -> tuple[int, int]:
    """Where a change stands in its block, for the order of telling."""
    if change.place_after is not None:
        return change.place_after
    return change.place_before or (0, 0)
