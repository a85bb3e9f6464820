"""What a reading shows of the kind of its page: the values that `pagekind` tells kinds from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from monitor.core.extract.body.containers import is_prose
from monitor.core.extract.dom.class_name_roles import HEADINGS
from monitor.core.extract.metadata import fields, jsonld
from monitor.model.extraction import Block, count_words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from monitor.core.extract.reader import PageReading

_HEAD_OF_TEXT = 4_000
_MOST_SOURCE = 150_000
"""Characters of markup searched for a wall's marks: walls are small pages."""

_SMALL = 250
_ENOUGH_WORDS = 5_000
_ENOUGH_PARAGRAPHS = 10

_TAIL = 1_500
"""Characters after the body in which a request to subscribe belongs to the article."""

_LINKED = 0.8
"""Share of a heading's characters inside a link from which it is a teaser's."""

_MEDIA_PATH = re.compile(
    r"/(?:photo-?)?galler(?:y|ies|ie|ien|ia|ía|ije)\b|/(?:videos?|watch|photos?|fotos?|fotostrecken?|"
    r"bilder|diaporamas?|audio|podcasts?|slideshows?|in-pictures|fotogaler[ií]as?)(?:/|-|$)",
    re.IGNORECASE,
)
_MEDIA_TYPES = ("video", "imagegallery", "mediagallery", "audioobject", "podcastepisode", "music")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFeatures:
    """What kinds are told from. `source` is the page's markup, `shown` the visible text's start."""

    source: str = ""
    title: str = ""
    headline: str = ""
    shown: str = ""
    after: str = ""  # what was dropped from the body's start to shortly after its end
    texts: tuple[str, ...] = ()  # of the extracted body, a block each
    words: int = 0  # of the extracted body
    paragraphs: int = 0  # of the body that read like prose
    shown_words: int = 0
    link_share: float = 0.0  # of the visible text
    headings_linked: int = 0  # headings that are links: teasers
    teasers: int = 0  # of these, how many stand among the body's blocks
    lead_words: int = 0  # of the body before the first of those
    stated: str = ""  # schema.org and Open Graph types, lower case
    dated: bool = False  # a time of publication is stated (not merely shown)
    live: bool = False
    entries: int = 0
    free: bool | None = None  # schema.org `isAccessibleForFree`; None where nothing is said
    root_path: bool = False
    media: bool = False

    @property
    def states_article(self) -> bool:
        """Whether the page tells machines that it is an article."""
        return self.dated or any(
            kind in self.stated for kind in ("article", "blogposting", "liveblog", "report")
        )


def gather(
    reading: PageReading,
    blocks: tuple[Block, ...],
    entries: int,
    *,
    live: bool,
    published: datetime | None,
) -> PageFeatures:
    """The signs of a reading whose body, entries and time of publication are known."""
    runs, sources = reading.page.runs, reading.sources
    size = sum(len(run.text) for run in runs) or 1
    words = _count(block.text for block in blocks)
    small = words < _SMALL  # what only decides over small pages is not gathered for others
    kinds = " ".join(sorted(jsonld.types(sources.article)))
    stated = f"{kinds} {sources.meta.first('og:type')[0]}".lower()
    path = fields.urlsplit_path(sources.url)
    teasers = {
        index
        for index, run in enumerate(runs)
        if run.tag in HEADINGS and run.linked >= _LINKED * len(run.text)
    }
    return PageFeatures(
        source=reading.source[:_MOST_SOURCE] if small else "",
        title=sources.meta.title,
        headline=reading.headline,
        shown=_start(run.text for run in runs),
        after=_after(reading),
        texts=tuple(block.text for block in blocks if block.text),
        words=words,
        paragraphs=_paragraphs(reading),
        shown_words=_count(run.text for run in runs),
        link_share=sum(run.linked for run in runs) / size,
        headings_linked=len(teasers),
        teasers=sum(1 for one in reading.judged if one.index in teasers),
        lead_words=_lead(reading, teasers) if teasers else words,
        stated=stated,
        dated=published is not None and _is_stated(reading, "published"),
        live=live,
        entries=entries,
        free=fields.is_free(sources.article),
        root_path=path in {"", "/"} and sources.url.startswith("http"),
        media=any(kind in stated for kind in _MEDIA_TYPES)
        or _MEDIA_PATH.search(path) is not None
        or any(jsonld.types(node) & {"VideoObject", "ImageGallery"} for node in reading.nodes),
    )


def _lead(reading: PageReading, teasers: set[int]) -> int:
    """Words of the body before the first teaser."""
    first = min(teasers)
    return _count(one.run.text for one in reading.judged if one.kept and one.index < first)


def _paragraphs(reading: PageReading) -> int:
    """How many blocks of the body read like prose; no more are counted than matter."""
    prose = (one for one in reading.judged if one.kept and is_prose(one.run))
    return sum(1 for _ in islice(prose, _ENOUGH_PARAGRAPHS))


def _count(texts: Iterable[str]) -> int:
    """Words of all texts; beyond a large page's they are not counted."""
    total = 0
    for text in texts:
        total += count_words(text)
        if total > _ENOUGH_WORDS:
            break
    return total


def _start(texts: Iterable[str]) -> str:
    """The first thousands of characters of the visible text."""
    found: list[str] = []
    size = 0
    for text in texts:
        found.append(text)
        size += len(text) + 1
        if size > _HEAD_OF_TEXT:
            break
    return " ".join(found)


def _after(reading: PageReading) -> str:
    """What was dropped between the body's first block and shortly after its last one."""
    kept = [one.index for one in reading.judged if one.kept]
    if not kept:
        return ""
    known = {one.index for one in reading.judged if one.kept}
    found: list[str] = []
    beyond = 0
    for index in range(kept[0], len(reading.page.runs)):
        if index in known:
            continue
        text = reading.page.runs[index].text
        found.append(text[:400])
        if index > kept[-1]:
            beyond += len(text)
            if beyond > _TAIL:
                break
    return "\n".join(found[-60:])


def _is_stated(reading: PageReading, name: str) -> bool:
    """Whether a field came from what the page tells machines."""
    return any(
        one.field == name and one.source.startswith(("json-ld", "meta:", "microdata", "selector"))
        for one in reading.sources.provenance
    )
