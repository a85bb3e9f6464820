"""A text as the set of its runs of five words, each run a number."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

from monitor.core.language.text import words

WIDTH = 5
"""Words of a shingle: long enough that two reporters do not write the same by chance, short
enough to survive an edit in every sentence (Broder, "On the resemblance and containment of
documents", 1997, and the near-duplicate systems after it use 4 to 10)."""

_PRIME = (1 << 61) - 1  # a Mersenne prime: hashes of 61 bits fit a signed column
_BASE = 0x1B873593CC9E2D51 % _PRIME
_TOP = pow(_BASE, WIDTH - 1, _PRIME)


def shingles(text: str) -> frozenset[int]:
    """The hashes (61 bits) of all runs of `WIDTH` words, case and marks apart: a rolling hash.

    A text shorter than one run has none. The same text gives the same numbers on every machine
    and in every version: they are stored.
    """
    numbers = [_number(word) for word in words(text.casefold())]
    if len(numbers) < WIDTH:
        return frozenset()
    value = 0
    for number in numbers[:WIDTH]:
        value = (value * _BASE + number) % _PRIME
    found = {value}
    for leaving, coming in zip(numbers, numbers[WIDTH:], strict=False):
        value = ((value - leaving * _TOP) * _BASE + coming) % _PRIME
        found.add(value)
    return frozenset(found)


def containment(part: frozenset[int], whole: frozenset[int]) -> float:
    """The share of `part` that stands in `whole` too; 0 for an empty part."""
    return len(part & whole) / len(part) if part else 0.0


@lru_cache(maxsize=65_536)
def _number(word: str) -> int:
    digest = blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big") % _PRIME
