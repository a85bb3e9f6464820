"""Finds fingerprinted sentences in a text.

A sentence is looked for wherever one may begin and end: at the splitter's boundaries, at the
ends of lines and parts, and at glue. It never matches a part of a longer sentence: "He left" does
not stand where the page says "He left, officials said".
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from monitor.core.baseline.fingerprints import digest, likeness, sketch
from monitor.core.baseline.stream import TokenStream, exact_form, masked_form
from monitor.model.story import Fingerprint

_REACH = 16
"""Boundaries that one sentence may span: hard-wrapped lines, abbreviations, glue."""

_MOST_SEGMENTS = 400_000
"""Token ranges that are looked at; on a page with more boundaries the reach shrinks."""

_LENGTHS = (0.4, 2.5)
"""A reworded sentence is so many times as long as the lost one."""

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class TokenRange:
    """A token range with its normal forms."""

    span: Span
    exact: str
    masked: str


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


def find(fingerprints: Sequence[Fingerprint], whole: TokenStream) -> Found:
    """Finds each fingerprint once, in order where it can; equal sentences take turns."""
    wanted = {f.exact for f in fingerprints} | {f.masked for f in fingerprints}
    sizes = [f.words for f in fingerprints] or [0]
    # twice and half, for case and glue may split words otherwise
    places = _places(segments(whole, min(sizes) // 2, 2 * max(sizes)), wanted)
    taken: set[int] = set()
    exact = _assign([f.exact for f in fingerprints], {}, places, taken)
    left = ["" if index in exact else f.masked for index, f in enumerate(fingerprints)]
    masked = _assign(left, exact, places, taken)
    return Found(exact, masked)


def find_loose(fingerprints: Sequence[Fingerprint], whole: TokenStream, found: Found) -> Found:
    """Also finds what is glued to other text by mere spaces, as in a page scraped into one line.

    For documents only, never to judge a page: here a sentence may begin and end at any word.
    """
    missing = {i: f for i, f in enumerate(fingerprints) if found.span(i) is None}
    taken = set(found.taken)
    windows = (
        TokenRange((start, start + size), exact_form(whole.tokens[start : start + size]), "")
        for size in sorted({f.words for f in missing.values()})
        for start in range(len(whole.tokens) - size + 1)
    )
    places = _places(windows, {f.exact for f in missing.values()})
    wanted = [missing[i].exact if i in missing else "" for i in range(len(fingerprints))]
    return Found({**found.exact, **_assign(wanted, found.exact, places, taken)}, found.masked)


def segments(whole: TokenStream, shortest: int, longest: int) -> Iterator[TokenRange]:
    """Every token range of such a length that can be one sentence."""
    cuts = sorted({*whole.hard, *whole.soft})
    reach = max(2, min(_REACH, _MOST_SEGMENTS // len(cuts)))
    pieces = [
        (end, exact_form(whole.tokens[start:end]), masked_form(whole.tokens[start:end]))
        for start, end in pairwise(cuts)
    ]
    for index, start in enumerate(cuts[:-1]):
        exact, masked = "", ""
        for end, more_exact, more_masked in pieces[index : index + reach]:
            if end - start > longest:
                break
            exact += more_exact
            one_number = masked.endswith("#") and more_masked.startswith("#")
            masked += more_masked[1:] if one_number else more_masked
            if end - start >= shortest:
                yield TokenRange((start, end), exact, masked)


def leftovers(whole: TokenStream, taken: frozenset[int]) -> Iterator[Span]:
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
    whole: TokenStream,
    found: Found,
    *,
    near: float,
    anywhere: float,
) -> dict[int, tuple[Span, float]]:
    """Pairs lost fingerprints with new sentences that are alike: index → (place, likeness).

    `near` is the least likeness for a sentence that stands where the lost one stood, between the
    same neighbours; `anywhere` for one that does not. Best pairs first, each used once.
    """
    sizes = [lost.words for lost in missing.values()] or [0]
    within = range(int(min(sizes) * _LENGTHS[0]), int(max(sizes) * _LENGTHS[1]) + 1)
    sketches = {
        position: sketch(whole.tokens[start:end])
        for position, (start, end) in enumerate(candidates)
        if missing and end - start in within
    }
    pairs: list[tuple[float, int, int]] = []
    for index, lost in missing.items():
        low, high = _between(index, {**found.masked, **found.exact})
        for position, sketched in sketches.items():
            start, end = candidates[position]
            if not _LENGTHS[0] <= (end - start) / lost.words <= _LENGTHS[1]:
                continue
            alike = likeness(lost.sketch, sketched)
            if alike >= (near if low <= start and end <= high else anywhere):
                pairs.append((alike, -index, -position))
    made: dict[int, tuple[Span, float]] = {}
    used: set[int] = set()
    for alike, index, position in sorted(pairs, reverse=True):
        if -index not in made and -position not in used:
            made[-index] = candidates[-position], alike
            used.add(-position)
    return made


def _places(segments: Iterable[TokenRange], wanted: set[str]) -> dict[str, list[Span]]:
    places: dict[str, list[Span]] = {}
    for segment in segments:
        for key in {digest(segment.exact), digest(segment.masked)} & wanted:
            places.setdefault(key, []).append(segment.span)
    return places


def _assign(
    wanted: Sequence[str],
    known: dict[int, Span],
    places: dict[str, list[Span]],
    taken: set[int],
) -> dict[int, Span]:
    """Gives each wanted key a free place: first where there is but one, then in reading order.

    An empty key wants nothing. `known` are places given before; `taken` grows.
    """
    assigned: dict[int, Span] = {}
    order = sorted(range(len(wanted)), key=lambda i: (len(places.get(wanted[i], ())) > 1, i))
    for index in order:
        free = [span for span in places.get(wanted[index], ()) if taken.isdisjoint(range(*span))]
        if not free or not wanted[index]:
            continue
        low, high = _between(index, {**known, **assigned})
        span = next((s for s in free if low <= s[0] and s[1] <= high), free[0])
        assigned[index] = span
        taken.update(range(*span))
    return assigned


def _between(index: int, spans: dict[int, Span]) -> Span:
    """Where a sentence should lie, given where its nearest neighbours are."""
    before = max((i for i in spans if i < index), default=None)
    after = min((i for i in spans if i > index), default=None)
    low = 0 if before is None else spans[before][1]
    high = sys.maxsize if after is None else spans[after][0]
    return (low, high) if low <= high else (0, sys.maxsize)
