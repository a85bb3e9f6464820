"""What two versions of an article say at one place: the sentences that became one another.

Comparison of whole articles goes in four steps, a module or a family of modules each:

1. *align* (`alignment`): which sentences of the old body became which of the new one, wherever they
   stand; each group is an `AlignedPassage`.
2. *read*: what a passage asserts, by family: figures, names, stance, quotations. Names, pronouns
   and short forms are read with the whole of their `ArticleVersions` in view.
3. *compare*: each family tells the `Difference`s of a passage. What has an equal counterpart
   anywhere in the passage is none, wherever it stands there.
4. *show* (`body`): the words that differ are laid out for each passage; those within a difference
   are shown as that, and the rest is wording, order or style.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from monitor.core.classify.wording import Setting
from monitor.core.language.quotations import quoted
from monitor.model.change import ChangeKind, FigureChange, Severity
from monitor.model.extraction import Extraction

Range = tuple[int, int]
"""Half-open: characters from the first up to, and without, the second."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a body, as published."""

    block: int  # the block's index in its version
    start: int  # half-open range in the block's text
    end: int
    block_text: str

    @property
    def text(self) -> str:
        """The sentence without the space around it."""
        return self.block_text[self.start : self.end]


@dataclass(frozen=True)
class PassageSide:
    """The sentences of one version that belong to a passage, in reading order.

    `text` is the sentences with a space between them; all ranges of a family count its characters.
    """

    sentences: tuple[Sentence, ...]

    def __bool__(self) -> bool:
        return bool(self.sentences)

    @cached_property
    def text(self) -> str:
        """The sentences as published, a space between each two."""
        return " ".join(sentence.text for sentence in self.sentences)

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Where each sentence begins in `text`."""
        starts: list[int] = []
        place = 0
        for sentence in self.sentences:
            starts.append(place)
            place += sentence.end - sentence.start + 1
        return tuple(starts)

    @cached_property
    def quoted(self) -> tuple[Range, ...]:
        """The ranges of `text` within quotation marks, opened or closed in it or beside it."""
        found: list[Range] = []
        for sentence, place in zip(self.sentences, self.starts, strict=True):
            for start, end in quoted(sentence.block_text):
                low, high = max(start, sentence.start), min(end, sentence.end)
                if low < high:
                    found.append((low - sentence.start + place, high - sentence.start + place))
        return tuple(found)

    def sentence_at(self, place: int) -> int:
        """The number of the sentence that a place of `text` lies in or right behind."""
        return max(0, bisect_right(self.starts, place) - 1)

    def in_block(self, stretch: Range) -> tuple[Sentence, Range]:
        """The sentence that a range of `text` begins in, and the range in the text of its block.

        A range that goes on into another block ends with the last sentence before that.
        """
        first = self.sentence_at(stretch[0])
        last = max(first, self.sentence_at(max(stretch[0], stretch[1] - 1)))
        while self.sentences[last].block != self.sentences[first].block:
            last -= 1
        start = self._place(first, stretch[0])
        return self.sentences[first], (start, max(start, self._place(last, stretch[1])))

    def by_block(self, stretch: Range) -> list[Range]:
        """A range cut where its sentences go on in another block; as it is where they do not."""
        cuts = [
            start
            for start, one, before in zip(
                self.starts[1:], self.sentences[1:], self.sentences, strict=False
            )
            if one.block != before.block and stretch[0] < start < stretch[1]
        ]
        places = [stretch[0], *cuts, stretch[1]]
        return list(pairwise(places))

    def _place(self, number: int, place: int) -> int:
        sentence = self.sentences[number]
        return min(sentence.end, sentence.start + place - self.starts[number])


@dataclass(frozen=True)
class AlignedPassage:
    """Sentences of the old body and what they became; several on a side where they were split.

    With one side empty: what only one version has.
    """

    old: PassageSide
    new: PassageSide


def passage_of(before: str, after: str) -> AlignedPassage:
    """Two lines that became one another, such as standfirsts, captions and notices."""
    sides = (PassageSide((Sentence(0, 0, len(text), text),)) for text in (before, after))
    return AlignedPassage(*sides)


@dataclass(frozen=True)
class ArticleVersions:
    """Both whole versions, and what the rules may know of them."""

    before: Extraction
    after: Extraction
    setting: Setting

    @cached_property
    def old_texts(self) -> tuple[str, ...]:
        """Headline, standfirst and blocks of the old version."""
        return _texts(self.before)

    @cached_property
    def new_texts(self) -> tuple[str, ...]:
        """Headline, standfirst and blocks of the new version."""
        return _texts(self.after)

    @cached_property
    def old_text(self) -> str:
        """The same of the old version as one text, for a word that may stand anywhere in it."""
        return "\n".join(self.old_texts)

    @cached_property
    def new_text(self) -> str:
        """The same of the new version."""
        return "\n".join(self.new_texts)


def _texts(version: Extraction) -> tuple[str, ...]:
    head = (version.headline, version.standfirst)
    return (*(text for text in head if text), *(block.text for block in version.blocks))


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One thing that the two sides of a passage do not both assert.

    `old` and `new` are the words to show, as ranges of the text of either side; None where nothing
    stands there. `reason` is a phrase in a newsroom's words.
    """

    kind: ChangeKind
    reason: str
    old: Range | None = None
    new: Range | None = None
    severity: Severity | None = None  # None: the kind's usual one
    speaker: str = ""  # of a quotation
    figure: FigureChange | None = None


Reader = Callable[[AlignedPassage, ArticleVersions], Sequence[Difference]]
"""What each family gives: the differences of one passage, in the order of the new text."""
