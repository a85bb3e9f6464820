"""An outlet's memory: blocks that stand in several of its articles are not any one article's text.

What no extractor of single pages can use. The memory is a value, passed in and out and kept by
the store; it is bounded, and what it drops is recorded with the snapshot, reason and all.

It must never hide an edit. A newspaper repeats its own paragraphs, too: the background of a
story stands word for word in every follow-up, and taking it out of one of them is news. So being
repeated is not enough: a block is dropped only where its shape is that of a box, a label or a
house's small print, and a sentence with a figure or a quotation in it never is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from hashlib import blake2b

from monitor.model.extraction import Extraction, FurnitureMemory

REASON = "stands in other articles of this outlet"
"""Why a block is dropped that the memory knows."""

LEAST_ARTICLES = 3
"""Articles that a block must have stood in to be furniture."""

MOST_BLOCKS = 4_000
MOST_ARTICLES = 400

_SHORTEST = 8
_LONGEST = 700
"""Characters: shorter lines are too common to mean anything, longer ones are prose, not boxes."""

_LINKED = 0.5
"""Share of a block inside links from which it leads elsewhere rather than reports."""

_EDGE = 3
"""Blocks at the end of the body, and one at its start, where a house puts its small print."""

_EDGE_SHARE = 1 / 3
_EVERYWHERE = 0.6
_MANY = 8
"""Shares of the articles seen, and the number of these from which the second one counts: a
sentence at the edge of the body, and one in the midst of it."""

_SHORT_SENTENCE = 200
_MASK = "~"
_TELLS = re.compile(r"[\d\"“”„‟«»‹›「」『』]|(?<!\w)['‘’](?=\w)|%|per ?cent")
"""Figures and quotations: what has one of them reports something."""

_DIGITS = re.compile(r"\d[\d.,]*")
_ENDS = re.compile(r"[.!?…。！？؟।][\s\"'”’»)\]]*$")
_Line = tuple[str, int]
"""A block's text, and how many of its characters stand in links."""


def fingerprint(text: str) -> str:
    """A block's name in the memory: 12 hex digits over its letters and digits."""
    return _digest("".join(char for char in text.casefold() if char.isalnum()))


def masked(text: str) -> str:
    """A dropped block's name in the memory: its digits do not count, so that counters match."""
    plain = _DIGITS.sub("0", text.casefold())
    return _MASK + _digest("".join(char for char in plain if char.isalnum()))


def recognised(memory: FurnitureMemory | None, lines: Sequence[_Line]) -> frozenset[int]:
    """Which blocks of a body are furniture of the outlet, by their places in it.

    Where that were half of the text, it is the article itself that stands elsewhere: under
    further addresses, or as an agency's text. Nothing is dropped then.
    """
    if memory is None or len(memory.articles) < LEAST_ARTICLES:
        return frozenset()
    counts = dict(memory.seen)
    known = [place for place, (text, _) in enumerate(lines) if _stood_elsewhere(counts, text)]
    if 2 * sum(len(lines[place][0]) for place in known) > sum(len(text) for text, _ in lines):
        return frozenset()
    total = len(memory.articles)
    return frozenset(
        place
        for place in known
        if _is_furniture(counts, total, lines[place], edge=_is_edge(place, len(lines)))
    )


def learn(memory: FurnitureMemory, *, article: str, extraction: Extraction) -> FurnitureMemory:
    """The memory after one more article. An article counts once, however often it is seen.

    Of too many blocks those seen least are forgotten, the oldest first.
    """
    name = fingerprint_of_article(article)
    if name in memory.articles:
        return memory
    marks = dict.fromkeys(_marks(extraction))
    if not marks:
        return memory
    seen = dict(memory.seen)
    for mark in marks:
        seen[mark] = seen.pop(mark, 0) + 1
    return FurnitureMemory(seen=_bounded(seen), articles=(*memory.articles, name)[-MOST_ARTICLES:])


def fingerprint_of_article(article: str) -> str:
    """An article's name in the memory."""
    return _digest(article)


def _marks(extraction: Extraction) -> Iterable[str]:
    """What is learnt from an article: its blocks word for word, its furniture without digits."""
    for block in extraction.blocks:
        if _counts(block.text):
            yield fingerprint(block.text)
    for dropped in extraction.dropped:
        if _counts(dropped.text):
            yield masked(dropped.text)
            if dropped.reason == REASON:
                yield fingerprint(dropped.text)


def _stood_elsewhere(counts: dict[str, int], text: str) -> bool:
    if not _counts(text):
        return False
    most = max(counts.get(fingerprint(text), 0), counts.get(masked(text), 0))
    return most >= LEAST_ARTICLES


def _is_furniture(counts: dict[str, int], total: int, line: _Line, *, edge: bool) -> bool:
    """Whether a block that stood elsewhere is furniture, by what it looks like and where it is."""
    text, linked = line
    if linked >= _LINKED * len(text):
        return True
    if _reports(text):
        return False
    if counts.get(masked(text), 0) >= LEAST_ARTICLES:
        return True
    share = counts.get(fingerprint(text), 0) / total
    if edge and share >= _EDGE_SHARE:
        return True
    return total >= _MANY and share >= _EVERYWHERE and len(text) <= _SHORT_SENTENCE


def _reports(text: str) -> bool:
    """Whether a block is a sentence with a figure or a quotation in it."""
    return _ENDS.search(text) is not None and _TELLS.search(text) is not None


def _is_edge(place: int, size: int) -> bool:
    return place == 0 or place >= size - _EDGE


def _counts(text: str) -> bool:
    return _SHORTEST <= len(text) <= _LONGEST


def _bounded(seen: dict[str, int]) -> tuple[tuple[str, int], ...]:
    items = tuple(seen.items())
    if len(items) <= MOST_BLOCKS:
        return items
    order = sorted(range(len(items)), key=lambda index: (items[index][1], index), reverse=True)
    kept = set(order[:MOST_BLOCKS])
    return tuple(item for index, item in enumerate(items) if index in kept)


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
