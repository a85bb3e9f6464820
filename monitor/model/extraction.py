"""What a page yields: an article's text and metadata, and how they were found."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

DENSE = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
"""Scripts without spaces between words, or with long words: Thai to Khmer, kana, Han, Hangul."""

_DENSE_WORD = 2
"""Characters of a word in such a script (about, for Japanese)."""


def count_words(text: str) -> int:
    """Words; of a script without spaces, about as many as there would be."""
    spaced = len(text.split())
    return spaced if text.isascii() else max(spaced, len(DENSE.findall(text)) // _DENSE_WORD)


class BlockKind(StrEnum):
    """The sorts of body block."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    QUOTE = "quote"
    LIST_ITEM = "list-item"
    TABLE_ROW = "table-row"
    EMBED = "embed"
    ENTRY = "entry"  # the head of a live-blog entry; its text is the entry's headline, may be empty


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the body. `text` is stable display text: single spaces, no marks of layout."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    entry: str = ""  # id of the live-blog entry it belongs to, empty outside live blogs


@dataclass(frozen=True, slots=True)
class Entry:
    """A live-blog entry: its identity and times. Its text is the blocks with that `entry` id."""

    id: str
    headline: str = ""
    byline: str = ""
    published: datetime | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link within the body: the words and where they lead."""

    text: str
    url: str


@dataclass(frozen=True, slots=True)
class DroppedBlock:
    """A block that was judged not to be the article, kept so that nothing can hide."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ExplainedBlock:
    """One block of a page with the verdict on it and why, for people."""

    text: str
    kind: BlockKind
    kept: bool
    reason: str
    signals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a field came from ("json-ld", "meta:og:title", "selector", …) and how sure (0..1)."""

    field: str
    source: str
    confidence: float


class PageKind(StrEnum):
    """What a page is, seen from its bytes alone."""

    ARTICLE = "article"
    LIVE_BLOG = "live-blog"
    FRONT = "front"  # home, section, tag or search page
    MEDIA = "media"  # gallery, video or audio with little text
    BOT_WALL = "bot-wall"
    CONSENT = "consent"
    PAYWALL = "paywall"
    REGION = "region"  # withheld from readers of our country
    LOGIN = "login"
    NOT_FOUND = "not-found"  # soft 404
    ERROR = "error"
    EMPTY = "empty"  # no text to speak of: needs a script engine, or nothing was sent
    UNREADABLE = "unreadable"  # not a document at all


class PageEnd(StrEnum):
    """How a page's markup ends. A server or a network may have cut it off."""

    UNKNOWN = "unknown"  # read before this was looked at, or no markup at all
    WHOLE = "whole"  # closed, or nothing left open but what HTML lets stay open
    OPEN = "open"  # elements left open that HTML asks to close
    BROKEN = "broken"  # ends within a tag, or in the middle of a paragraph's sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """An article as one page shows it."""

    headline: str = ""
    standfirst: str = ""
    bylines: tuple[str, ...] = ()
    published: datetime | None = None  # aware; UTC
    modified: datetime | None = None
    blocks: tuple[Block, ...] = ()
    entries: tuple[Entry, ...] = ()
    captions: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    notices: tuple[str, ...] = ()  # correction, update and editor's notes, as published
    canonical_url: str = ""
    image: str = ""
    section: str = ""
    language: str = ""
    is_live: bool = False
    is_paywalled: bool = False  # the page states that it is not free
    asks_to_pay: bool = False  # beside the text stands a request to subscribe or sign in
    is_opinion: bool = False
    page: PageKind = PageKind.ARTICLE
    page_reason: str = ""
    end: PageEnd = PageEnd.UNKNOWN
    dropped: tuple[DroppedBlock, ...] = ()
    provenance: tuple[Provenance, ...] = ()
    version: int = 1  # of the extractor that made it

    @property
    def text(self) -> str:
        """The body as plain text, a block a paragraph."""
        return "\n\n".join(block.text for block in self.blocks if block.text)

    @property
    def words(self) -> int:
        """Words of the body, as `count_words` counts them."""
        return sum(count_words(block.text) for block in self.blocks)


@dataclass(frozen=True, slots=True)
class StoodText:
    """What an article's stored versions held: names of texts (`monitor.core.records.content`).

    An outlet's memory takes none of it away.
    """

    ever: frozenset[str] = frozenset()  # blocks of any stored version
    newest: tuple[str, ...] = ()  # blocks of the newest version, in order


@dataclass(frozen=True, slots=True)
class BoilerplateMemory:
    """An outlet's memory: fingerprints of blocks seen in several of its articles. Bounded."""

    seen: tuple[tuple[str, int], ...] = ()  # (block fingerprint, number of distinct articles)
    articles: tuple[str, ...] = field(
        default=()
    )  # fingerprints of the articles counted, newest last
