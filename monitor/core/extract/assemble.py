"""A reading becomes an Extraction."""

from __future__ import annotations

from collections import Counter
from datetime import datetime

from monitor.core.extract import notes
from monitor.core.extract.body import embedded_state, liveblog, structured_body_overlap
from monitor.core.extract.body.body import Judged
from monitor.core.extract.dom.class_name_roles import HEADINGS
from monitor.core.extract.dom.tree import Page, clean
from monitor.core.extract.metadata import fields, jsonld
from monitor.core.extract.page_type import page_features, pagekind
from monitor.core.extract.reader import PageReading
from monitor.core.language.notices import opens_as_notice
from monitor.core.urls import canonicalise
from monitor.errors import UsageError
from monitor.model.extraction import (
    Block,
    BlockKind,
    DroppedBlock,
    Entry,
    ExplainedBlock,
    Extraction,
    Link,
)

_MOST_DROPPED = 400
_MOST_CAPTIONS = 100
_LONGEST_DROPPED = 1_000
_CELLS = frozenset({"td", "th"})
_LONGEST_CELL = 200  # characters; a longer one is a paragraph of a layout table
_KINDS = {
    "blockquote": BlockKind.QUOTE,
    "li": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
}


def assemble(reading: PageReading, version: int) -> Extraction:
    """Puts an extraction together."""
    assembly = _Assembly(reading)
    sources = reading.sources
    article = sources.article
    blocks, entries = assembly.blocks()
    if not blocks:
        blocks, entries = assembly.rescued()
    elif not entries and (listed := assembly.listed()) is not None:
        blocks, entries = blocks + listed[0], listed[1]
    section = fields.section(sources)
    headline = reading.headline
    live = bool(entries) or "LiveBlogPosting" in jsonld.types(article)
    published = fields.published(sources)
    if entries and assembly.is_of_an_entry(published):
        published = None
    noted = notes.notices(reading.page, reading.judged, fields.language(sources))
    # What is left of a retracted article may be its note alone.
    told = blocks or tuple(Block(text) for text in noted)
    shown = page_features.gather(reading, told, len(entries), live=live, published=published)
    kind, reason = pagekind.classify(shown)
    captions = dict.fromkeys(one.run.text for one in reading.judged if one.caption)
    return Extraction(
        headline=headline,
        standfirst=reading.standfirst,
        bylines=fields.bylines(sources),
        published=published,
        modified=fields.modified(sources),
        blocks=blocks,
        entries=entries,
        captions=tuple(captions)[:_MOST_CAPTIONS],
        links=_links(reading.judged),
        notices=noted,
        canonical_url=fields.canonical(sources),
        image=fields.image(sources),
        section=section,
        language=fields.language(sources),
        is_live=live,
        is_paywalled=fields.is_free(article) is False,
        asks_to_pay=pagekind.asks_to_pay(shown),
        is_opinion=fields.is_opinion(sources, section),
        page=kind,
        page_reason=reason,
        end=reading.end,
        dropped=_dropped(reading.judged),
        provenance=tuple(sources.provenance),
        version=version,
    )


def explained(reading: PageReading) -> tuple[ExplainedBlock, ...]:
    """Every run of the chosen container with its verdict."""
    return tuple(
        ExplainedBlock(
            one.run.text,
            _kind(one),
            one.kept,
            one.reason or ("caption" if one.caption else "reads like the article"),
            one.signals,
        )
        for one in reading.judged
    )


class _Assembly:
    """Puts the blocks of an article together from what was read of its page."""

    def __init__(self, reading: PageReading) -> None:
        self.reading = reading

    def blocks(self) -> tuple[tuple[Block, ...], tuple[Entry, ...]]:
        of_run = self.reading.live.of_run or {}
        language = fields.language(self.reading.sources)
        blocks: list[Block] = []
        rows: dict[int, int] = {}
        entered: set[str] = set()
        headlines = {entry.id: entry.headline for entry in self.reading.live.entries}
        cells = Counter(one.run.element for one in self.reading.judged if one.kept)
        for one in self.reading.judged:
            entry = of_run.get(one.index, "")
            if entry and entry not in entered:
                entered.add(entry)
                blocks.append(Block(headlines.get(entry, ""), BlockKind.ENTRY, entry))
            if not one.kept or (entry and one.run.text == headlines.get(entry)):
                continue
            if opens_as_notice(one.run.text, language):
                continue
            kind = BlockKind.TABLE_ROW if _fills_cell(self.reading.page, one) else _kind(one)
            if kind is BlockKind.TABLE_ROW and cells[one.run.element] > 1:
                kind = BlockKind.PARAGRAPH  # a cell of several paragraphs serves the page's layout
            if kind is BlockKind.TABLE_ROW:
                row = self.row(one)
                if row in rows:
                    joined = f"{blocks[rows[row]].text} | {one.run.text}"
                    blocks[rows[row]] = Block(joined, kind, entry)
                    continue
                rows[row] = len(blocks)
            blocks.append(Block(one.run.text, kind, entry))
        entries = tuple(entry for entry in self.reading.live.entries if entry.id in entered)
        return tuple(blocks), entries

    def row(self, one: Judged) -> int:
        """The table row that a run stands in."""
        for place in self.reading.page.chain(one.run.element):
            if self.reading.page.elements[place].tag == "tr":
                return place
        return one.run.element

    def rescued(self) -> tuple[tuple[Block, ...], tuple[Entry, ...]]:
        """The text out of structured data or embedded state, where the page itself shows none."""
        article = self.reading.sources.article
        if (listed := self.listed()) is not None:
            return listed
        quoted = jsonld.paragraphs(structured_body_overlap.body_of(article))
        if len(" ".join(quoted)) >= embedded_state.LEAST:
            self.reading.sources.note("body", "json-ld:articleBody", 0.7)
            return tuple(Block(text) for text in quoted), ()
        found = embedded_state.from_state(self.reading.sources.tree)
        if found:
            self.reading.sources.note("body", "embedded state", 0.5)
        return tuple(Block(text) for text in found), ()

    def listed(self) -> tuple[tuple[Block, ...], tuple[Entry, ...]] | None:
        """The entries that JSON-LD lists, for a page that shows none; None where it lists none."""
        told = liveblog.structured_entries(self.reading.sources.article)
        if not any(paragraphs for _, paragraphs in told):
            return None
        self.reading.sources.note("body", "json-ld:liveBlogUpdate", 0.8)
        blocks: list[Block] = []
        for entry, paragraphs in told:
            blocks.append(Block(entry.headline, BlockKind.ENTRY, entry.id))
            blocks += [Block(text, BlockKind.PARAGRAPH, entry.id) for text in paragraphs]
        return tuple(blocks), tuple(entry for entry, _ in told)

    def is_of_an_entry(self, published: datetime | None) -> bool:
        """Whether a time of publication that nobody states was read off an entry of a live blog."""
        origins = {one.field: one.source for one in self.reading.sources.provenance}
        return origins.get("published") in {"time", "shown"} and published in {
            entry.published for entry in self.reading.live.entries
        }


def _fills_cell(page: Page, one: Judged) -> bool:
    """Whether a short paragraph is all that a cell holds, in a row of several such cells."""
    if one.run.tag != "p" or len(one.run.text) >= _LONGEST_CELL:
        return False
    cell = next((up for up in page.chain(one.run.element) if page.elements[up].tag in _CELLS), -1)
    if cell < 0 or page.elements[cell].last - page.elements[cell].first != 1:
        return False
    row = page.elements[page.elements[cell].parent]
    beside = page.runs[row.first : row.last]
    return (
        row.tag == "tr" and len(beside) > 1 and all(len(run.text) < _LONGEST_CELL for run in beside)
    )


def _kind(one: Judged) -> BlockKind:
    tag = one.run.tag
    if tag in HEADINGS:
        return BlockKind.HEADING
    if tag in _CELLS and len(one.run.text) < _LONGEST_CELL:
        return BlockKind.TABLE_ROW
    return _KINDS.get(tag, BlockKind.PARAGRAPH)


def _links(judged: list[Judged]) -> tuple[Link, ...]:
    found = [
        Link(words, _untracked(href))
        for one in judged
        if one.kept
        for text, href in one.run.links
        if href.startswith(("http://", "https://", "/")) and (words := clean(text))
    ]
    return tuple(dict.fromkeys(found))[:_MOST_DROPPED]


def _untracked(href: str) -> str:
    """Where a link leads, without the parameters that only follow the reader around."""
    if "?" not in href:
        return href
    try:
        return canonicalise(href)
    except UsageError:
        return href


def _dropped(judged: list[Judged]) -> tuple[DroppedBlock, ...]:
    found = dict.fromkeys(
        DroppedBlock(one.run.text[:_LONGEST_DROPPED], one.reason) for one in judged if one.reason
    )
    return tuple(found)[:_MOST_DROPPED]
