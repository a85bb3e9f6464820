"""By what few numbers can a text's likely copies be looked up among a million?

MinHash by one permutation (Li, Owen, Zhang, "One Permutation Hashing", 2012): the shingles fall
into `BINS` bins by their hash, and the least of each bin stands for it. Two texts that share the
fraction J of their shingles (Jaccard) have the same least in a bin with probability J, so each
bin is a band of its own for locality-sensitive hashing, and with 48 bins a copy that shares a
tenth of the two texts' shingles is found with probability 1 - 0.9^48 = 99 %. The bound on an
article's entries in an index is `BINS`, whatever its length.
"""

from __future__ import annotations

from collections.abc import Iterable

BINS = 48  # finds 99 % of copies: see above

_MULTIPLIERS = (0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9)
"""The golden ratio in 64 bits, and a constant of splitmix64: they spread neighbours apart."""

_MASK = (1 << 64) - 1  # 64 bits
_HALF = 1 << 63  # makes them signed, as stores keep them


def bands(shingles: Iterable[int]) -> tuple[int, ...]:
    """The bands of a set of shingles: signed 64-bit numbers, ascending, `BINS` at most.

    A band is the least scrambled hash of a bin. A bin is a stretch of the numbers, so two bins
    never share a band. An empty bin has none: a short text has few.
    """
    least: dict[int, int] = {}
    for shingle in shingles:
        mixed = (shingle * _MULTIPLIERS[0]) & _MASK
        mixed ^= mixed >> 29
        mixed = (mixed * _MULTIPLIERS[1]) & _MASK
        scrambled = mixed ^ (mixed >> 32)
        place = (scrambled * BINS) >> 64
        if scrambled < least.get(place, _MASK + 1):
            least[place] = scrambled
    return tuple(sorted(value - _HALF for value in least.values()))
