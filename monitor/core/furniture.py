"""An outlet's memory: blocks that stand in several of its articles are not any one article's text.

What no extractor of single pages can use. The memory is a value, passed in and out and kept by
the store; it is bounded, and what it drops is still recorded with the snapshot.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import blake2b

from monitor.model.extraction import Extraction, FurnitureMemory

LEAST_ARTICLES = 3
"""A block is furniture once it stood in this many articles."""

MOST_BLOCKS = 4_000
MOST_ARTICLES = 400
_SHORTEST = 8
_LONGEST = 700
"""Characters: shorter lines are too common to mean anything, longer ones are prose, not boxes."""


def fingerprint(text: str) -> str:
    """A block's name in the memory: 12 hex digits over its letters, digits masked."""
    folded = "".join("0" if char.isdigit() else char for char in text.casefold() if char.isalnum())
    return blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def is_known(memory: FurnitureMemory) -> Callable[[str], bool]:
    """A test whether a text is furniture of the outlet."""
    known = {mark for mark, count in memory.seen if count >= LEAST_ARTICLES}
    return lambda text: bool(known) and _counts(text) and fingerprint(text) in known


def learn(memory: FurnitureMemory, *, article: str, extraction: Extraction) -> FurnitureMemory:
    """The memory after one more article. An article counts once, however often it is seen.

    Of too many blocks those seen least are forgotten, the oldest first.
    """
    name = fingerprint_of_article(article)
    if name in memory.articles:
        return memory
    texts = [block.text for block in extraction.blocks]
    texts += [dropped.text for dropped in extraction.dropped]
    marks = dict.fromkeys(fingerprint(text) for text in texts if _counts(text))
    if not marks:
        return memory
    seen = dict(memory.seen)
    for mark in marks:
        seen[mark] = seen.pop(mark, 0) + 1
    return FurnitureMemory(seen=_bounded(seen), articles=(*memory.articles, name)[-MOST_ARTICLES:])


def fingerprint_of_article(article: str) -> str:
    """An article's name in the memory."""
    return blake2b(article.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _counts(text: str) -> bool:
    return _SHORTEST <= len(text) <= _LONGEST


def _bounded(seen: dict[str, int]) -> tuple[tuple[str, int], ...]:
    items = tuple(seen.items())
    if len(items) <= MOST_BLOCKS:
        return items
    order = sorted(range(len(items)), key=lambda index: (items[index][1], index), reverse=True)
    kept = set(order[:MOST_BLOCKS])
    return tuple(item for index, item in enumerate(items) if index in kept)
