"""One reading of one page: bytes, tree, structured data, runs, verdicts. All parts meet here."""

from __future__ import annotations

from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from monitor.core.extract.body import body, containers, liveblog, structured_body_overlap
from monitor.core.extract.dom import streamed, tree
from monitor.core.extract.dom.decode import sniff
from monitor.core.extract.dom.depth import bounded, may_cost
from monitor.core.extract.dom.page_end import page_end
from monitor.core.extract.metadata import fields, jsonld, meta
from monitor.model.extraction import BoilerplateMemory, PageEnd, Provenance, StoodText
from monitor.model.story import Selectors

MAX_BYTES = 20_000_000
"""Bytes of a page that are read; what lies beyond is cut off."""


@dataclass(slots=True)
class PageReading:
    """What the parts of the extractor found, before it is put together."""

    source: str
    sources: fields.Sources
    page: tree.Page
    choice: containers.Choice
    headline: str
    standfirst: str
    judged: list[body.Judged]
    live: liveblog.Live
    nodes: list[jsonld.Node]
    end: PageEnd = PageEnd.UNKNOWN


_MOST_HEADINGS = 5


def read(
    raw: bytes,
    *,
    url: str,
    content_type: str,
    selectors: Selectors | None,
    memory: BoilerplateMemory | None,
    stood: StoodText | None,
) -> PageReading:
    """Reads a page. Total: any bytes give a reading."""
    whole = len(raw) <= MAX_BYTES
    raw = raw[:MAX_BYTES].replace(b"\x00", b"") if _is_narrow(raw) else raw[:MAX_BYTES]
    source, is_utf8 = sniff(raw, content_type)
    end = page_end(source) if whole else PageEnd.UNKNOWN
    if not is_utf8:
        raw = source.replace("\x00", "").encode("utf-8", "replace")
    if may_cost(raw) and (cut := bounded(source)) is not source:
        source, raw = cut, cut.replace("\x00", "").encode("utf-8", "replace")
    document = LexborHTMLParser(raw)
    if "$RC(" in source or "$RS(" in source:
        streamed.put_in_place(document, source)
    selectors, notes = _usable(document, selectors or Selectors())
    nodes = jsonld.read(document)
    picked = _pick(document, selectors)
    head = meta.read(document)
    addresses = (url, head.canonical, *head.all("og:url"))
    titles = (
        head.title,
        *head.all("og:title"),
        *(node.text() for node in document.css("h1")[:_MOST_HEADINGS]),
    )
    article = jsonld.own(nodes, addresses, titles)
    root = document.body
    page = tree.read(root, picked) if root is not None else _empty_page()
    sources = fields.Sources(url, document, head, article, page, selectors, notes, nodes)
    headline = fields.headline(sources)
    quoted = structured_body_overlap.overlap(page, structured_body_overlap.body_of(article))
    choice = containers.choose(page, quoted, headline)
    standfirst = fields.standfirst(sources, headline)
    judged = body.judge_runs(
        page,
        choice,
        headline=headline,
        standfirst=standfirst,
        structured=quoted,
        memory=memory,
        stood=stood,
    )
    shown = next((one.run.text for one in judged if one.reason == body.STANDFIRST), standfirst)
    live = liveblog.read(page, article, url)
    return PageReading(source, sources, page, choice, headline, shown, judged, live, nodes, end)


def _is_narrow(raw: bytes) -> bool:
    """Whether zero bytes in it are damage, and not halves of UTF-16 characters."""
    return b"\x00" in raw and raw[:2] not in {b"\xff\xfe", b"\xfe\xff"}


def _empty_page() -> tree.Page:
    return tree.Page([tree.Element(-1, "root", 0, 0)])


def _pick(document: LexborHTMLParser, selectors: Selectors) -> frozenset[int]:
    """The nodes that an outlet's selectors call the body; what they remove is taken out."""
    for one in selectors.remove:
        for node in document.css(one):
            if node.tag not in {"html", "body"} and node.parent is not None:
                node.decompose()
    if not selectors.body:
        return frozenset()
    return frozenset(node.mem_id for node in document.css(selectors.body))


def _usable(document: LexborHTMLParser, selectors: Selectors) -> tuple[Selectors, list[Provenance]]:
    """The selectors without those that are no CSS; each of these is noted with confidence 0."""
    notes: list[Provenance] = []
    checked: dict[str, str] = {}
    for name in ("headline", "standfirst", "byline", "body", "published", "modified"):
        value = getattr(selectors, name)
        if value and not _is_css(document, value):
            notes.append(Provenance(name, f"selector “{value}” is no CSS", 0.0))
            value = ""
        checked[name] = value
    remove = tuple(one for one in selectors.remove if one and _is_css(document, one))
    return Selectors(**checked, remove=remove), notes


def _is_css(document: LexborHTMLParser, selector: str) -> bool:
    try:
        document.css_first(selector)
    except (SelectolaxError, ValueError):
        return False
    return True
