"""Finds fingerprinted sentences in a text.

A sentence is looked for wherever one may begin and end: at the splitter's boundaries, at the
ends of lines and parts, and at glue. It never matches a part of a longer sentence: "He left" does
not stand where the page says "He left, officials said".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from monitor.core.baseline.fingerprints import digest, likeness, sketch
from monitor.core.baseline.stream import Stream, exact_form, masked_form
from monitor.model.story import Fingerprint

_REACH = 16
"""Boundaries that one sentence may span: hard-wrapped lines, abbreviations, glue."""

_LONGEST = 400
"""Tokens. No sentence is longer; it bounds the work on text without a full stop."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Found:
    """Where the sentences were found, by the index of their fingerprint."""

    exact: dict[int, Span] = field(default_factory=dict)
    masked: dict[int, Span] = field(default_factory=dict)

    def span(self, index: int) -> Span | None:
        """The place of one fingerprint, found either way."""
        return self.exact.get(index) or self.masked.get(index)

    @property
    def taken(self) -> frozenset[int]:
        """All tokens that are spoken for."""
        spans = (*self.exact.values(), *self.masked.values())
        return frozenset(token for start, end in spans for token in range(start, end))


def find(fingerprints: Sequence[Fingerprint], whole: Stream) -> Found:
    """Finds each fingerprint once, in order where it can; equal sentences take turns."""
    places = _places(
        whole, {f.exact for f in fingerprints} | {f.masked for f in fingerprints}, segments(whole)
    )
    taken: set[int] = set()
    exact = _assign([f.exact for f in fingerprints], {}, places, taken)
    left = ["" if index in exact else f.masked for index, f in enumerate(fingerprints)]
    masked = _assign(left, exact, places, taken)
    return Found(exact, masked)


def find_loose(fingerprints: Sequence[Fingerprint], whole: Stream, found: Found) -> Found:
    """Also finds what is glued to other text by mere spaces, as in a page scraped into one line.

    For documents only, never to judge a page: here a sentence may begin and end at any word.
    """
    missing = {i: f for i, f in enumerate(fingerprints) if found.span(i) is None}
    taken = set(found.taken)
    windows = (
        (start, start + size)
        for size in sorted({f.words for f in missing.values()})
        for start in range(len(whole.tokens) - size + 1)
    )
    places = _places(whole, {f.exact for f in missing.values()}, windows)
    wanted = [missing[i].exact if i in missing else "" for i in range(len(fingerprints))]
    return Found({**found.exact, **_assign(wanted, found.exact, places, taken)}, found.masked)


def segments(whole: Stream) -> Iterator[Span]:
    """Every token range that can be one sentence."""
    cuts = sorted({*whole.hard, *whole.soft})
    for index, start in enumerate(cuts):
        for end in cuts[index + 1 : index + 1 + _REACH]:
            if end - start > _LONGEST:
                break
            yield start, end


def leftovers(whole: Stream, taken: frozenset[int]) -> Iterator[Span]:
    """The sentences, or what is left of them, in which no token is taken."""
    for low, high in pairwise(whole.hard):
        start = low
        for token in range(low, high + 1):
            if token == high or token in taken:
                if token > start:
                    yield start, token
                start = token + 1


def reworded(
    missing: dict[int, Fingerprint],
    candidates: Sequence[Span],
    whole: Stream,
    found: Found,
    *,
    near: float,
    anywhere: float,
) -> dict[int, tuple[Span, float]]:
    """Pairs lost fingerprints with new sentences that are alike: index → (place, likeness).

    `near` is the least likeness for a sentence that stands where the lost one stood, between the
    same neighbours; `anywhere` for one that does not. Best pairs first, each used once.
    """
    sketches = [sketch(whole.tokens[start:end]) for start, end in candidates]
    pairs: list[tuple[float, int, int]] = []
    for index, lost in missing.items():
        low, high = _gap(index, found, len(whole.tokens))
        for position, (start, end) in enumerate(candidates):
            alike = likeness(lost.sketch, sketches[position])
            if alike >= (near if low <= start and end <= high else anywhere):
                pairs.append((alike, -index, -position))
    made: dict[int, tuple[Span, float]] = {}
    used: set[int] = set()
    for alike, index, position in sorted(pairs, reverse=True):
        if -index not in made and -position not in used:
            made[-index] = candidates[-position], alike
            used.add(-position)
    return made


def _gap(index: int, found: Found, end: int) -> Span:
    """The token range between the neighbours of a lost fingerprint that were found."""
    spans = {**found.masked, **found.exact}
    before = [spans[i][1] for i in spans if i < index]
    after = [spans[i][0] for i in spans if i > index]
    low = max(before, default=0)
    return low, min((start for start in after if start >= low), default=end)


def _places(whole: Stream, wanted: set[str], spans: Iterator[Span]) -> dict[str, list[Span]]:
    places: dict[str, list[Span]] = {}
    for start, end in spans:
        tokens = whole.tokens[start:end]
        for key in {digest(exact_form(tokens)), digest(masked_form(tokens))} & wanted:
            places.setdefault(key, []).append((start, end))
    return places


def _assign(
    wanted: Sequence[str],
    known: dict[int, Span],
    places: dict[str, list[Span]],
    taken: set[int],
) -> dict[int, Span]:
    """Gives each wanted key a free place, preferring the next one in reading order."""
    assigned: dict[int, Span] = {}
    reached = 0
    for index, key in enumerate(wanted):
        if index in known:
            reached = known[index][1]
        free = [span for span in places.get(key, ()) if taken.isdisjoint(range(*span))]
        if not key or not free:
            continue
        span = next((s for s in free if s[0] >= reached), free[0])
        assigned[index] = span
        taken.update(range(*span))
        reached = span[1]
    return assigned
