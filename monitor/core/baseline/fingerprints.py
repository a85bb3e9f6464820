"""Fingerprints of sentences: what is kept of a text that must not be kept.

`exact` and `masked` are 64-bit BLAKE2b hashes of a sentence's normal form, in hexadecimal;
`sketch` is a 128-bit SimHash of its words and word pairs (Charikar, "Similarity estimation
techniques from rounding algorithms", STOC 2002), from which the likeness of two sentences can be
estimated, but no word be read.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from hashlib import blake2b
from itertools import pairwise

from monitor.core.baseline.stream import (
    VERSION,
    FingerprintToken,
    TokenStream,
    exact_form,
    masked_form,
    stream,
)
from monitor.model.story import Fingerprint

_PERSON = b"monitor-fp%d" % VERSION
_HASH_BYTES = 8  # 64 bits: two of a billion sentences meet with probability .03
_SKETCH_BITS = 128  # the usual length of a SimHash, doubled: news sentences are short
_LANE = 16  # bits: holds the sum of `_MOST_SKETCHED` weights
_MOST_SKETCHED = 1_000
"""Tokens. Their weights, at most 3 each, fit a lane."""

_SPREAD = tuple(sum((byte >> bit & 1) << (bit * _LANE) for bit in range(8)) for byte in range(256))
_SHORT_WORD = 3
"""Letters. Words up to this length weigh half: they are mostly articles and prepositions."""


def fingerprint_sentences(
    paragraphs: Sequence[str], language: str = "", *, first: int = 0
) -> tuple[Fingerprint, ...]:
    """The fingerprints of all sentences in order.

    `first` is the number that the first paragraph gets: -1 where it is the standfirst.
    Sentences without a letter or digit are passed over.
    """
    whole = stream(paragraphs, language)
    return tuple(
        fingerprint(whole.tokens[start:end], whole.part(start) + first)
        for start, end in sentences(whole)
    )


def fingerprint(tokens: Sequence[FingerprintToken], paragraph: int) -> Fingerprint:
    """The fingerprint of one sentence."""
    return Fingerprint(
        exact=digest(exact_form(tokens)),
        masked=digest(masked_form(tokens)),
        sketch=sketch(tokens),
        words=len(tokens),
        paragraph=paragraph,
    )


def sentences(whole: TokenStream) -> Iterator[tuple[int, int]]:
    """The token ranges of all sentences, in order."""
    yield from pairwise(whole.hard)


def digest(form: str) -> str:
    """The 64-bit hash of a normal form, 16 hexadecimal digits."""
    return blake2b(form.encode(), digest_size=_HASH_BYTES, person=_PERSON).hexdigest()


def sketch(tokens: Sequence[FingerprintToken]) -> str:
    """The SimHash of a sentence, 32 hexadecimal digits. Numbers count as one word.

    Of a sentence without end the first tokens count.
    """
    words = ["#" if token.is_counted else token.text for token in tokens[:_MOST_SKETCHED]]
    features = [(word, 1 if len(word) <= _SHORT_WORD else 2) for word in words]
    features += [(" ".join(pair), 1) for pair in pairwise(words)]
    lanes = total = 0
    for feature, weight in features:
        lanes += _lanes(feature) * weight
        total += weight
    value = 0
    for index in range(_SKETCH_BITS):
        set_weight = lanes >> (index * _LANE) & ((1 << _LANE) - 1)
        value |= (2 * set_weight > total) << index
    return f"{value:0{_SKETCH_BITS // 4}x}"


@lru_cache(maxsize=20_000)
def _lanes(feature: str) -> int:
    """The hash of a feature with its bits spread over lanes, wide enough to be added up in."""
    bits = blake2b(feature.encode(), digest_size=_SKETCH_BITS // 8, person=_PERSON).digest()
    return sum(_SPREAD[byte] << (8 * _LANE * place) for place, byte in enumerate(reversed(bits)))


def likeness(a: str, b: str) -> float:
    """The estimated cosine, 0..1, of the words behind two sketches; 0 where they are unlike."""
    if len(a) != len(b):
        return 0.0
    apart = (int(a, 16) ^ int(b, 16)).bit_count()
    return max(0.0, math.cos(math.pi * apart / (4 * len(a))))
