"""The changes of the body: what became of each sentence, block by block."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from monitor.core.classify.alignment import align, content
from monitor.core.classify.change_factory import (
    block_change,
    edit_change,
    sentence_change,
)
from monitor.core.classify.notices import notice_change, reworded_notice
from monitor.core.classify.passages import AlignedPassage, ArticleVersions, Sentence
from monitor.core.classify.presentation import present
from monitor.core.classify.relocation import BlockOrder
from monitor.core.diff import StepBudget, longest_increasing
from monitor.core.extract.body import is_label, is_promo, leads_elsewhere
from monitor.core.language.notices import is_notice, opens_as_notice
from monitor.core.language.running_news import tells_of_live_coverage
from monitor.core.language.sentences import split
from monitor.model.change import Change, ChangeKind, Severity
from monitor.model.diff import Diff, Hunk, HunkOp
from monitor.model.extraction import BlockKind, Extraction

_MOST = 200
"""Edits of one block that are listed, each with the whole block; a rewritten one has some ten."""

_FURNISHING = frozenset({BlockKind.HEADING, BlockKind.EMBED, BlockKind.ENTRY})
"""Blocks whose coming and going alone is no new fact."""

_FEWEST = 4
"""Words of a sentence from which it is no coincidence that it stands twice."""

_MOST_SOUGHT = 12
"""Sentences that are looked for one by one in a body; an article that is edited has fewer."""

_REWRITTEN = 5
"""Sentences said otherwise from which an article may have been rewritten as a whole."""

_LEFT_AS_IT_WAS = 0.2
"""Share of an article's text up to which it stands as it was although it was rewritten; by eye."""

_BEGINNING = 4
"""Letters that the spellings and forms of a word have in common, nearly always."""

_LONGEST_CALL = 200
"""Characters of a line with a mail address that calls for letters."""

_MAIL = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.\w")

_NEAR = 1
"""Blocks apart up to which a sentence stands elsewhere because a paragraph was split or joined."""


def body_changes(diff: Diff, articles: ArticleVersions) -> list[Change]:
    """The changes of all hunks, in reading order."""
    return _Body(diff, articles).changes()


_Key = tuple[str, ...]
"""The words of content of a sentence, in the order of the alphabet."""


class _SentenceCounts:
    """How often a sentence stands in a body, by what it says.

    Only blocks with the beginnings of most of its words are read for it; where many sentences are
    asked for, an index of all of them costs less.
    """

    def __init__(self, version: Extraction, language: str, key_of: Callable[[str], _Key]) -> None:
        self._texts = [block.text for block in version.blocks]
        self._lower = [text.lower() for text in self._texts]
        self._language, self._key_of = language, key_of
        self._asked = 0

    def count(self, key: _Key) -> int:
        """How many sentences say this."""
        self._asked += 1
        if self._asked > _MOST_SOUGHT:
            return self._every[key]
        beginnings = [word[:_BEGINNING] for word in key]
        return sum(
            self._key_of(sentence) == key
            for text, lower in zip(self._texts, self._lower, strict=True)
            if 2 * sum(beginning in lower for beginning in beginnings) >= len(beginnings)
            for sentence in split(text, self._language)
        )

    @cached_property
    def _every(self) -> Counter[_Key]:
        return Counter(
            self._key_of(sentence)
            for text in self._texts
            for sentence in split(text, self._language)
        )


class _Body:
    """The changed blocks of one version, with the passages of the whole article."""

    def __init__(self, diff: Diff, articles: ArticleVersions) -> None:
        self.hunks = diff.hunks
        self.articles = articles
        self.language = articles.setting.lexicon.language
        self.live = articles.before.is_live and articles.after.is_live
        self.budget = StepBudget()
        self.order = BlockOrder(diff)
        read = [hunk for hunk in diff.hunks if not self._is_notice(hunk) and _differs(hunk)]
        self.by_old: dict[int, list[AlignedPassage]] = defaultdict(list)
        self.by_new: dict[int, list[AlignedPassage]] = defaultdict(list)
        for passage in align(read, self.order, articles.setting.lexicon, self.budget):
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
        changes = [
            *self._only(hunk, old, new=False),
            *self._only(hunk, new, new=True),
            *self._from_elsewhere(hunk, new),
        ]
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

    def _only(
        self, hunk: Hunk, passages: Sequence[AlignedPassage], *, new: bool
    ) -> Iterator[Change]:
        """What only one version of the block has: the block as a whole, or sentence by sentence."""
        block = hunk.after if new else hunk.before
        came = "new" if new else "gone"
        again = "stands twice" if new else "that stood twice stands once"
        lone = _lone(passages, new=new)
        stands = self._stood_before if new else self._stands_still
        repeated = {sentence.start for sentence in lone if stands(sentence)}
        if block and lone and len(lone) == len(passages):
            reason, severity = f"a paragraph is {came}", None
            # A live blog grows, and not all of them mark what is an entry.
            of_course = not block.entry if new else tells_of_live_coverage(block.text)
            if (self.live and of_course) or block.kind in _FURNISHING:
                severity = Severity.MINOR
            elif len(repeated) == len(lone):
                reason, severity = f"a paragraph {again}", Severity.MINOR
            elif is_beside_the_report(block.text):
                reason = f"a line that is not part of the report is {came}"
                severity = Severity.MINOR
            kind = ChangeKind.PARAGRAPH_ADDED if new else ChangeKind.PARAGRAPH_REMOVED
            alone = replace(hunk, before=None) if new else replace(hunk, after=None)
            yield block_change(kind, alone, reason, severity)
            return
        kind = ChangeKind.SENTENCE_ADDED if new else ChangeKind.SENTENCE_REMOVED
        for sentence in lone:
            reason, severity = f"a sentence is {came}", None
            if new and is_notice(sentence.text, self.language):
                yield notice_change(sentence.text, block=hunk.after_index)
                continue
            if sentence.start in repeated:
                reason, severity = f"a sentence {again}", Severity.MINOR
            yield sentence_change(kind, hunk, sentence, reason, severity, new=new)

    def _from_elsewhere(self, hunk: Hunk, passages: Sequence[AlignedPassage]) -> Iterator[Change]:
        """What the new block has from other blocks, or in another order."""
        lone = _lone(passages, new=True)
        if lone and len(lone) == len(passages):
            return
        if hunk.op is HunkOp.ADDED and not lone and passages:
            far = [passage for passage in passages if self._distance(passage) > _NEAR]
            if far:
                reason = "the same sentences stand in another paragraph now"
                yield block_change(ChangeKind.PARAGRAPH_MOVED, hunk, reason)
            elif all(passage.old.text == passage.new.text for passage in passages):
                yield block_change(ChangeKind.COSMETIC, hunk, "a paragraph was split or joined")
            return
        here = [p for p in passages if any(s.block == hunk.before_index for s in p.old.sentences)]
        for passage in passages:
            if passage.old and all(s.block != hunk.before_index for s in passage.old.sentences):
                yield from self._elsewhere(hunk, passage)
        for passage in _out_of_order(here):
            yield sentence_change(
                ChangeKind.WORDING,
                hunk,
                _in_block(passage, hunk),
                "a sentence stands elsewhere in its paragraph",
                Severity.COSMETIC,
                new=True,
            )

    def _stands_still(self, sentence: Sentence) -> bool:
        """Whether a sentence that is gone from one place stands in another, as it did before."""
        if sentence.text.count(" ") + 1 < _FEWEST:
            return False
        key = self._key(sentence.text)
        return self.new_sentences.count(key) > 0 or self.old_sentences.count(key) > self.lost[key]

    def _stood_before(self, sentence: Sentence) -> bool:
        """Whether a sentence that is new in one place stood in another, and still does."""
        enough = sentence.text.count(" ") + 1 >= _FEWEST
        return enough and self.old_sentences.count(self._key(sentence.text)) > 0

    @cached_property
    def old_sentences(self) -> _SentenceCounts:
        """How often each sentence of the old body stands in it, by what it says."""
        return _SentenceCounts(self.articles.before, self.language, self._key)

    @cached_property
    def new_sentences(self) -> _SentenceCounts:
        """The same of the new body."""
        return _SentenceCounts(self.articles.after, self.language, self._key)

    @cached_property
    def lost(self) -> Counter[_Key]:
        """How often each sentence is gone."""
        passages = (passage for found in self.by_old.values() for passage in found)
        return Counter(self._key(p.old.text) for p in passages if not p.new)

    @cached_property
    def is_rewritten(self) -> bool:
        """Whether hardly a sentence of the article was left as it was: an overnight rewrite."""
        kept = sum(len(h.after.text) for h in self.hunks if h.after and not _differs(h))
        passages = {id(p): p for found in self.by_new.values() for p in found}.values()
        both = [passage for passage in passages if passage.old]
        kept += sum(len(p.new.text) for p in both if p.old.text == p.new.text)
        edited = sum(p.old.text != p.new.text for p in both)
        whole = sum(len(block.text) for block in self.articles.after.blocks)
        return edited >= _REWRITTEN and kept <= _LEFT_AS_IT_WAS * whole

    def _key(self, text: str) -> _Key:
        """What a sentence says, by which two of its versions are known as one."""
        return tuple(sorted(content(text, self.articles.setting.lexicon)))

    def _elsewhere(self, hunk: Hunk, passage: AlignedPassage) -> Iterator[Change]:
        """A sentence that stands in another block than it did."""
        distance = self._distance(passage)
        sentence = _in_block(passage, hunk)
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
        sides = (passage.old.text, passage.new.text)
        coverage = self.live and all(map(tells_of_live_coverage, sides))
        found = present(passage, self.articles, self.budget, is_rewritten=self.is_rewritten)
        for edit, finding in found:
            change = edit_change(hunk, edit, finding)
            if coverage and change.severity is Severity.SUBSTANTIVE:
                yield replace(change, severity=Severity.MINOR)  # that it is live, or is over
            else:
                yield change


def is_beside_the_report(text: str) -> bool:
    """Whether a line leads elsewhere or asks something of the reader: no part of the report.

    A label and the headline of another piece, without a full stop; a call to subscribe, follow or
    share; a call for letters, with an address.
    """
    if is_promo(text) or leads_elsewhere(text):
        return True
    if len(text) <= _LONGEST_CALL and _MAIL.search(text):
        return True
    return is_label(text, linked=True) and not text.rstrip().endswith(".")


def _in_block(passage: AlignedPassage, hunk: Hunk) -> Sentence:
    """The passage's first sentence that stands in the new block of a hunk."""
    return next(one for one in passage.new.sentences if one.block == hunk.after_index)


def _lone(passages: Sequence[AlignedPassage], *, new: bool) -> list[Sentence]:
    """The sentences that the other version does not have."""
    if new:
        return [passage.new.sentences[0] for passage in passages if not passage.old]
    return [passage.old.sentences[0] for passage in passages if not passage.new]


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
