"""Live blogs: which run belongs to which entry, and what is known of each entry."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from monitor.core.extract import dates, jsonld
from monitor.core.extract.hints import HEADINGS
from monitor.core.extract.tree import Page
from monitor.model.extraction import Entry

_LEAST_ENTRIES = 2
_MOST_ENTRIES = 2_000


@dataclass(frozen=True, slots=True)
class Live:
    """The entries, and for runs by index the entry they stand in."""

    entries: tuple[Entry, ...] = ()
    of_run: dict[int, str] | None = None


def is_live(article: jsonld.Node, url: str) -> bool:
    """Whether structured data or the address call the page a live blog."""
    if "LiveBlogPosting" in jsonld.types(article):
        return True
    return re.search(r"[/_-]live(?:blog|-blog|-updates?)?(?:[/_.-]|$)", url.lower()) is not None


def read(page: Page, article: jsonld.Node, url: str) -> Live:
    """The live blog on a page; empty where there is none."""
    named = _named(page)
    if len(named) < _LEAST_ENTRIES or not (is_live(article, url) or _all_dated(page, named)):
        return Live()
    stamps: dict[int, list[str]] = {}
    for element, run, stamp in page.times:
        owner = next((place for place in page.chain(element) if place in named), None)
        if owner is not None and page.elements[owner].first <= run <= page.elements[owner].last:
            stamps.setdefault(owner, []).append(stamp)
    entries: list[Entry] = []
    of_run: dict[int, str] = {}
    taken: set[str] = set()
    for place in sorted(named)[:_MOST_ENTRIES]:
        entry = _entry(page, place, stamps.get(place, []), taken)
        taken.add(entry.id)
        entries.append(entry)
        of_run.update(
            dict.fromkeys(range(page.elements[place].first, page.elements[place].last), entry.id)
        )
    return Live(tuple(entries), of_run)


def told(article: jsonld.Node) -> tuple[tuple[Entry, tuple[str, ...]], ...]:
    """The entries that JSON-LD lists (schema.org `liveBlogUpdate`), each with its paragraphs."""
    updates = article.get("liveBlogUpdate")
    if isinstance(updates, dict):
        updates = [updates]
    if not isinstance(updates, list):
        return ()
    found: list[tuple[Entry, tuple[str, ...]]] = []
    taken: set[str] = set()
    for update in updates[:_MOST_ENTRIES]:
        if not isinstance(update, dict):
            continue
        body = update.get("articleBody")
        paragraphs = tuple(jsonld.paragraphs(body)) if isinstance(body, str) else ()
        headline = jsonld.text(update.get("headline"))
        published = _moment(update.get("datePublished"))
        stated = jsonld.address(update.get("@id")) or jsonld.address(update.get("url"))
        identity = _unused(
            stated.rsplit("#", 1)[-1]
            or (published.isoformat() if published else "")
            or _digest(headline or "".join(paragraphs)[:80]),
            taken,
        )
        taken.add(identity)
        found.append(
            (
                Entry(
                    identity,
                    headline,
                    ", ".join(jsonld.names(update.get("author"))),
                    published,
                    _moment(update.get("dateModified")),
                ),
                paragraphs,
            )
        )
    return tuple(found)


def _named(page: Page) -> set[int]:
    """Outermost elements that call themselves an entry and have siblings that do."""
    found: set[int] = set()
    inside: set[int] = set()
    for index, element in enumerate(page.elements):
        if element.parent in inside:
            inside.add(index)
            continue
        if not element.entry or element.last <= element.first:
            continue
        found.add(index)
        inside.add(index)
    if len(found) == 1:
        return set()
    return found


def _all_dated(page: Page, named: set[int]) -> bool:
    owners = {
        place for element, _, _ in page.times for place in page.chain(element) if place in named
    }
    return len(owners) >= max(3, 0.7 * len(named))


def _entry(page: Page, place: int, stamps: list[str], taken: set[str]) -> Entry:
    element = page.elements[place]
    runs = page.runs[element.first : element.last]
    headline = next((run.text for run in runs[:4] if run.tag in HEADINGS), "")
    moments = [moment for stamp in stamps if (moment := _moment(stamp))]
    published = min(moments, default=None)
    modified = max(moments) if len(moments) > 1 else None
    first = headline or (runs[0].text if runs else "")
    identity = element.id or (published.isoformat() if published else "") or _digest(first[:80])
    return Entry(_unused(identity, taken), headline, "", published, modified)


def _unused(identity: str, taken: set[str]) -> str:
    """The id, with a number after it where another entry has it already."""
    if identity not in taken:
        return identity
    number = 2
    while f"{identity}~{number}" in taken:
        number += 1
    return f"{identity}~{number}"


def _moment(value: object) -> datetime | None:
    parsed = dates.parse(value) if isinstance(value, str) else None
    return parsed[0] if parsed else None


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
