"""Feeds: what happened, as Atom (RFC 4287) and JSON Feed 1.1, for whatever the log can be asked.

The XML is built as a tree, so that no text of a page can end an element; HTML within it comes from
a template that escapes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5
from xml.etree import ElementTree as ET

from monitor.core.records import neutral, one_line, revision_name
from monitor.core.shapes.values import moment
from monitor.model.coverage import Coverage, StoredDecision
from monitor.model.watch import StoredEvent
from monitor.web.rendering import Pages, redline_text
from monitor.web.views import VersionEdit

ATOM = "application/atom+xml"
JSON = "application/feed+json"

_NAMES = UUID("6b6f1d52-6d0c-5b0e-9d5a-3c3d1f0b7a11")
"""The namespace of entries' ids: drawn by lot once, never to be changed."""

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold (§2.2)."""

_HEADLINE = 160
"""Characters of an entry's title (judgement: a line or two of a feed reader)."""

Entry = VersionEdit | StoredEvent | StoredDecision | Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """One entry, whatever the format."""

    id: str  # urn:uuid, the same for ever
    title: str
    url: str  # its page of the web view
    external_url: str  # the article itself, empty where it is no web address
    at: datetime
    html: str
    text: str
    author: str  # the outlet
    tags: tuple[str, ...]
    facts: Mapping[str, Any] = field(default_factory=dict)  # for programs, in JSON Feed


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed, whatever the format. `root` is the address of the web view, without a slash."""

    title: str
    root: str
    page: str  # of the web view, that shows the same
    self_url: str
    entries: tuple[FeedEntry, ...]

    @property
    def updated(self) -> datetime | None:
        """When the newest of its entries was."""
        return max((entry.at for entry in self.entries), default=None)


def entry_of(entry: Entry, root: str, names: Mapping[str, str], pages: Pages) -> FeedEntry:
    """An entry of the log, or coverage, as a feed carries it. `names` are the outlets' by id."""
    match entry:
        case VersionEdit():
            return _of_edit(entry, root, names, pages)
        case StoredEvent():
            said, kind = entry.event, entry.event.kind
            tags = (kind.value, kind.severity.value, *entry.stories)
            return FeedEntry(
                id=_id("event", entry.id, said.at),
                title=_title(f"{kind.value}: {entry.title or entry.url}"),
                url=f"{root}/articles/{entry.article_id}",
                external_url=entry.url,
                at=said.at,
                html=pages.fragment("feed_entry.html", entry=entry, root=root),
                text=f"{kind.value}: {said.reason}",
                author=names.get(entry.outlet, entry.outlet),
                tags=tags,
                facts={"article": entry.article_id, "kind": kind.value},
            )
        case StoredDecision():
            found = entry.coverage
            return FeedEntry(
                id=_id("decision", entry.id, entry.said.at),
                title=_title(f"{entry.said.decision.value}: {found.title or found.url}"),
                url=_coverage_page(found, root),
                external_url=found.url,
                at=entry.said.at,
                html=pages.fragment("feed_entry.html", entry=entry, root=root),
                text=f"{entry.reason}; by {entry.said.by}",
                author=names.get(found.outlet, found.outlet),
                tags=("decision", found.match.story),
                facts={"coverage": found.id, "kind": "decision"},
            )
        case Coverage():
            return FeedEntry(
                id=_id("coverage", entry.id, entry.found_at),
                title=_title(entry.title or entry.url),
                url=_coverage_page(entry, root),
                external_url=entry.url,
                at=entry.found_at,
                html=pages.fragment("feed_entry.html", entry=entry, root=root),
                text="\n".join(
                    [
                        f"Coverage of {entry.match.story}: {entry.match.decision.value}",
                        *(f"Contradicts: {line}" for line in entry.match.contradicts),
                        *(f"Adds: {line}" for line in entry.match.adds),
                    ]
                ),
                author=names.get(entry.outlet, entry.outlet),
                tags=("coverage", entry.match.decision.value, entry.match.story),
                facts={"coverage": entry.id, "kind": "coverage", "story": entry.match.story},
            )


def _of_edit(edit: VersionEdit, root: str, names: Mapping[str, str], pages: Pages) -> FeedEntry:
    kinds = tuple(
        dict.fromkeys(change.kind.value for place in edit.places for change in place.changes)
    )
    what = revision_name(edit.revision.kind) if edit.revision else ", ".join(kinds)
    quiet = "without notice, " if edit.stealth else ""
    page = f"{root}/articles/{edit.article_id}"
    page += (
        f"/versions/{edit.to_number}"
        if edit.from_number is None
        else f"/diff/{edit.from_number}/{edit.to_number}"
    )
    lines: list[str] = []
    for place in edit.places:
        if place.segments:
            lines.append(redline_text(place.segments))
        lines += [
            f"{change.kind.value}, {change.severity.value}: {change.reason}"
            for change in place.changes
        ]
        lines.append("")
    tags = (*kinds, edit.severity.value, *(["quiet"] if edit.stealth else []), *edit.stories)
    return FeedEntry(
        id=_id("edit", edit.article_id, edit.detected_at, edit.from_number, edit.to_number),
        title=_title(f"{edit.title or edit.url} ({quiet}{what})"),
        url=page,
        external_url=edit.url,
        at=edit.detected_at,
        html=pages.fragment("feed_entry.html", entry=edit, root=root),
        text="\n".join(lines).strip(),
        author=names.get(edit.outlet, edit.outlet),
        tags=tuple(dict.fromkeys(tags)),
        facts={
            "article": edit.article_id,
            "from": edit.from_number,
            "to": edit.to_number,
            "kinds": list(kinds),
            "severity": edit.severity.value,
            "stealth": edit.stealth,
        },
    )


def atom(feed: Feed, generator: str) -> bytes:
    """The feed as Atom."""
    root = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom"})
    _add(root, "title", feed.title)
    _add(root, "id", f"urn:uuid:{uuid5(_NAMES, feed.self_url)}")
    _add(root, "updated", moment(feed.updated or datetime(1970, 1, 1, tzinfo=UTC)) or "")
    _add(root, "generator", "monitor", version=generator)
    _add(root, "link", rel="self", type=ATOM, href=feed.self_url)
    _add(root, "link", rel="alternate", type="text/html", href=feed.page)
    for entry in feed.entries:
        one = _add(root, "entry")
        _add(one, "id", entry.id)
        _add(one, "title", entry.title)
        _add(one, "updated", moment(entry.at) or "")
        _add(one, "published", moment(entry.at) or "")
        _add(one, "link", rel="alternate", type="text/html", href=entry.url)
        if _is_web(entry.external_url):
            _add(one, "link", rel="related", href=entry.external_url)
        _add(_add(one, "author"), "name", entry.author or "monitor")
        for tag in entry.tags:
            _add(one, "category", term=tag)
        _add(one, "summary", entry.text, type="text")
        _add(one, "content", entry.html, type="html")
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def json_feed(feed: Feed) -> bytes:
    """The feed as JSON Feed 1.1."""
    items: list[dict[str, Any]] = []
    for entry in feed.entries:
        item: dict[str, Any] = {
            "id": entry.id,
            "url": entry.url,
            "title": entry.title,
            "content_html": entry.html,
            "content_text": neutral(entry.text),
            "date_published": moment(entry.at),
            "authors": [{"name": neutral(entry.author or "monitor")}],
            "tags": [neutral(tag) for tag in entry.tags],
            "_monitor": dict(entry.facts),
        }
        if _is_web(entry.external_url):
            item["external_url"] = entry.external_url
        items.append(item)
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": neutral(feed.title),
        "home_page_url": feed.page,
        "feed_url": feed.self_url,
        "items": items,
    }
    return json.dumps(whole, ensure_ascii=False).encode("utf-8", "replace")


def _add(parent: ET.Element, name: str, text: str = "", **attributes: str) -> ET.Element:
    made = ET.SubElement(parent, name, {key: _xml(value) for key, value in attributes.items()})
    if text:
        made.text = _xml(text)
    return made


def _xml(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", neutral(text))


def _title(text: str) -> str:
    return one_line(text, _HEADLINE)


def _is_web(url: str) -> bool:
    return url.startswith(("https://", "http://"))


def _coverage_page(found: Coverage, root: str) -> str:
    return f"{root}/articles/{found.article_id}" if found.article_id else f"{root}/coverage"


def _id(kind: str, *parts: object) -> str:
    """An id out of what never changes of an entry, its moment to the microsecond among it."""
    said = [
        part.astimezone(UTC).isoformat() if isinstance(part, datetime) else str(part)
        for part in parts
    ]
    return f"urn:uuid:{uuid5(_NAMES, ' '.join((kind, *said)))}"
