"""Reads a page against a baseline of fingerprints: what stands, what moved, what is gone, new."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from monitor.core.baseline.matching import find, leftovers, reworded
from monitor.core.baseline.stream import stream
from monitor.model.extraction import Extraction
from monitor.model.story import BaselineArticle, Fingerprint

NEAR = 0.6
"""Least likeness of a reworded sentence that stands where the lost one stood. Of 5,352 pairs of
different sentences on one subject, 1 in 100 is at 0.49 or above, 1 in 1,000 at 0.65."""

ANYWHERE = 0.75
"""Least likeness of a reworded sentence that stands somewhere else."""

_PROOF_SHARE = 0.5  # judgement: most of it stands
_PROOF_SENTENCES = 3  # judgement: a quotation shared by two reports is one or two
_PROOF_WORDS = 40  # judgement: longer than a teaser


class SentenceStatus(StrEnum):
    """What became of a baseline sentence."""

    STANDS = "stands"
    FIGURE = "figure"  # the same but for numbers
    REWORDED = "reworded"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceReading:
    """One baseline sentence on the page. `text` and `block` are empty when it is gone.

    `block` is the index of the extraction's block; None for the standfirst and for text that the
    extractor had set aside (a caption, a notice, a dropped block).
    """

    index: int
    fingerprint: Fingerprint
    standing: SentenceStatus
    text: str = ""
    block: int | None = None
    likeness: float = 1.0


@dataclass(frozen=True, slots=True)
class NewSentence:
    """A sentence that the baseline does not have. `alone`: nothing of its block is known."""

    text: str
    block: int | None
    alone: bool
    entry: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BaselineReading:
    """A page read against a baseline."""

    sentences: tuple[SentenceReading, ...]
    added: tuple[NewSentence, ...] = ()

    @property
    def share(self) -> float:
        """The share, 0..1 by words, of the baseline's sentences that stand word for word."""
        return self._share(SentenceStatus.STANDS)

    @property
    def recognised(self) -> float:
        """The share, 0..1 by words, that stands but for numbers at most."""
        return self._share(SentenceStatus.STANDS, SentenceStatus.FIGURE)

    @property
    def recovered(self) -> dict[str, str]:
        """Texts that came back: exact fingerprint → sentence as the page has it."""
        return {
            s.fingerprint.exact: s.text
            for s in self.sentences
            if s.standing is SentenceStatus.STANDS
        }

    def of(self, standing: SentenceStatus) -> tuple[SentenceReading, ...]:
        """The sentences of one standing, in order."""
        return tuple(s for s in self.sentences if s.standing is standing)

    def _share(self, *standings: SentenceStatus) -> float:
        total = sum(s.fingerprint.words for s in self.sentences)
        standing = sum(s.fingerprint.words for s in self.sentences if s.standing in standings)
        return standing / total if total else 0.0


def read_against(baseline: BaselineArticle, extraction: Extraction) -> BaselineReading:
    """Reads an extraction against an article's fingerprints.

    A sentence counts as standing wherever on the page it is: in the body, in the standfirst, or
    among what the extractor set aside, so that a change of layout never looks like an edit.
    Only the body and the standfirst can hold new sentences.
    """
    # the article proper is what stands in the standfirst and the blocks: so many of the parts
    texts = [extraction.standfirst, *(block.text for block in extraction.blocks)]
    aside = [
        *extraction.captions,
        *extraction.notices,
        *(block.text for block in extraction.dropped),
    ]
    whole = stream([*texts, *aside], extraction.language or baseline.language)
    main = len(texts)
    found = find(baseline.fingerprints, whole)
    missing = {i: f for i, f in enumerate(baseline.fingerprints) if found.span(i) is None}
    candidates = [span for span in leftovers(whole, found.taken) if whole.part(span[0]) < main]
    like = reworded(missing, candidates, whole, found, near=NEAR, anywhere=ANYWHERE)
    sentences: list[SentenceReading] = []
    for index, fingerprint in enumerate(baseline.fingerprints):
        span, standing, alike = found.span(index), SentenceStatus.STANDS, 1.0
        if index in found.masked:
            standing = SentenceStatus.FIGURE
        elif index in like:
            (span, alike), standing = like[index], SentenceStatus.REWORDED
        elif span is None:
            standing = SentenceStatus.GONE
        part = whole.part(span[0]) if span else 0
        sentences.append(
            SentenceReading(
                index=index,
                fingerprint=fingerprint,
                standing=standing,
                text=whole.slice(*span) if span else "",
                block=part - 1 if 0 < part < main else None,
                likeness=alike,
            )
        )
    known = {*found.exact.values(), *found.masked.values(), *(span for span, _ in like.values())}
    touched = {whole.part(start) for start, _ in known} | {whole.part(end - 1) for _, end in known}
    added: list[NewSentence] = []
    for start, end in (span for span in candidates if span not in known):
        part = whole.part(start)
        block = part - 1 if part else None
        entry = extraction.blocks[block].entry if block is not None else ""
        added.append(NewSentence(whole.slice(start, end), block, part not in touched, entry))
    return BaselineReading(sentences=tuple(sentences), added=tuple(added))


def proves(reading: BaselineReading) -> bool:
    """Whether the page is the baseline's article: an inferred address is right.

    At least half of the baseline by words stands but for numbers, in at least three sentences
    (or all of them) and forty words, so that a teaser or a shared quote proves nothing.
    """
    standing = [
        s for s in reading.sentences if s.standing in {SentenceStatus.STANDS, SentenceStatus.FIGURE}
    ]
    return (
        reading.recognised >= _PROOF_SHARE
        and len(standing) >= min(_PROOF_SENTENCES, len(reading.sentences))
        and sum(s.fingerprint.words for s in standing)
        >= min(_PROOF_WORDS, sum(s.fingerprint.words for s in reading.sentences))
    )
