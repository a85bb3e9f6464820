"""An outlet's memory: boxes that stand in several of its articles are not any one article's text.

What no extractor of single pages can use. The memory is a value, passed in and out and kept by
the store; it is bounded, and what it keeps out is recorded with the snapshot, reason and all.

It must never hide an edit. A newspaper repeats its own paragraphs, too: the background of a
story stands word for word in every follow-up, and taking it out of one of them, or turning it
around, is news. So being repeated is not enough. The memory may keep a *new box* out:

- what a stored version of the article held is the article's, however many others hold it too;
- prose in the article's own flow is the article's; only what is a box by its place in the markup,
  by its links or as a line that is no sentence may be kept out;
- a box in the place of something that the newest version held is what became of that text, and
  stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from monitor.core.language.sentences import is_finished
from monitor.core.records import block_hash
from monitor.model.extraction import BlockKind, BoilerplateMemory, Extraction, StoodText

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


@dataclass(frozen=True, slots=True)
class BodyLine:
    """One block of a body as the memory is asked about it."""

    text: str
    linked: int = 0  # characters inside links
    prose: bool = True  # it reads as a sentence
    boxed: bool = False  # no other prose of the article stands in such a place of the markup

    @property
    def is_link(self) -> bool:
        """Whether it leads elsewhere rather than reports."""
        return self.linked >= _LINKED * len(self.text)


def fingerprint(text: str) -> str:
    """A block's name in the memory: 12 hex digits over its letters and digits."""
    return _digest("".join(char for char in text.casefold() if char.isalnum()))


def masked(text: str) -> str:
    """A dropped block's name in the memory: its digits do not count, so that counters match."""
    plain = _DIGITS.sub("0", text.casefold())
    return _MASK + _digest("".join(char for char in plain if char.isalnum()))


def recognised(
    memory: BoilerplateMemory | None, lines: Sequence[BodyLine], stood: StoodText | None = None
) -> frozenset[int]:
    """Which blocks of a body the memory keeps out, by their places in it.

    `stood` is what the article's stored versions held; none for a page never stored. Where what
    the memory knows were half of the text, it is the article itself that stands elsewhere: under
    further addresses, or as an agency's text. Nothing is kept out then.
    """
    if memory is None or len(memory.articles) < LEAST_ARTICLES:
        return frozenset()
    counts = dict(memory.seen)
    known = [place for place, line in enumerate(lines) if stood_elsewhere(counts, line.text)]
    if 2 * sum(len(lines[place].text) for place in known) > sum(len(line.text) for line in lines):
        return frozenset()
    total = len(memory.articles)
    own = _own(lines, known, stood) if stood is not None else frozenset()
    return frozenset(
        place
        for place in known
        if place not in own
        and _is_repeated_box(
            counts, total, lines[place], edge=place == 0 or place >= len(lines) - _EDGE
        )
    )


def stood_elsewhere(counts: Mapping[str, int], text: str) -> bool:
    """Whether a block stands in enough articles to be looked at, by what the memory has seen."""
    if not _counts(text):
        return False
    return max(counts.get(fingerprint(text), 0), counts.get(masked(text), 0)) >= LEAST_ARTICLES


def _own(lines: Sequence[BodyLine], known: Sequence[int], stood: StoodText) -> frozenset[int]:
    """What is the article's: what stood in a version, and what now stands in such text's place."""
    hashes = [block_hash(line.text) for line in lines]
    order = {text: place for place, text in enumerate(stood.newest)}
    own: set[int] = set()
    before = -1
    previous: list[int] = []  # for each line: where the last text that stayed stands in the newest
    for text in hashes:
        previous.append(before)
        before = order.get(text, before)
    after = len(stood.newest)
    for place in range(len(lines) - 1, -1, -1):
        stands = hashes[place] in stood.ever or hashes[place] in order
        if place in known and (stands or after != previous[place] + 1):
            own.add(place)
        after = order.get(hashes[place], after)
    return frozenset(own)


def kept_out(extraction: Extraction) -> tuple[str, ...]:
    """The blocks that the memory kept out of an extraction."""
    return tuple(block.text for block in extraction.dropped if block.reason == REASON)


def stood_text(
    newest: Extraction, earlier: Iterable[Extraction] = (), ever: frozenset[str] = frozenset()
) -> StoodText:
    """What an article's stored versions held; `ever` are hashes of what is not at hand whole."""
    held = {name for version in (newest, *earlier) for name in _hashes(version)}
    notices = {block_hash(text) for version in (newest, *earlier) for text in version.notices}
    return StoodText(ever=ever | held | notices, newest=tuple(_hashes(newest)))


def _hashes(version: Extraction) -> Iterable[str]:
    """The names of a version's blocks in order; a table's row is named by its cells."""
    for block in version.blocks:
        cells = block.text.split(" | ") if block.kind is BlockKind.TABLE_ROW else [block.text]
        yield from map(block_hash, cells)


def learn(memory: BoilerplateMemory, *, article: str, extraction: Extraction) -> BoilerplateMemory:
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
    return BoilerplateMemory(
        seen=_bounded(seen), articles=(*memory.articles, name)[-MOST_ARTICLES:]
    )


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


def _is_repeated_box(counts: Mapping[str, int], total: int, line: BodyLine, *, edge: bool) -> bool:
    """Whether a block that stood elsewhere is furniture, by what it looks like and where it is."""
    if line.is_link:
        return True
    if line.prose and not line.boxed:
        return False
    if _reports(line.text):
        return False
    if counts.get(masked(line.text), 0) >= LEAST_ARTICLES:
        return True
    share = counts.get(fingerprint(line.text), 0) / total
    if edge and share >= _EDGE_SHARE:
        return True
    return total >= _MANY and share >= _EVERYWHERE and len(line.text) <= _SHORT_SENTENCE


def _reports(text: str) -> bool:
    """Whether a block is a sentence with a figure or a quotation in it."""
    return is_finished(text) and _TELLS.search(text) is not None


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
