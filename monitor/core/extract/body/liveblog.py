"""Live blogs: which run belongs to which entry, and what is known of each entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from itertools import islice, pairwise

from monitor.core.extract.dom.class_name_roles import HEADINGS, Role
from monitor.core.extract.dom.tree import Element, Page
from monitor.core.extract.metadata import jsonld
from monitor.core.language import datetimes
from monitor.core.language.text import canonical
from monitor.model.extraction import Entry

_LEAST_ENTRIES = 2
_LEAST_CLOCKS = 3
"""Lines that are times of day and nothing else from which a page without a name is a live blog."""

_MOST_ENTRIES = 2_000
_NEARLY_ALL = 0.7
_MOST_OF_PAGE = 0.5
_HEAD = 4
"""Lines at the top of an entry among which its time and headline stand."""

_WRAPPERS = 4
"""Elements that may lie around an entry, each with nothing beside it."""

_LONGEST_CLOCK = 30
_CLOCK = re.compile(
    r"(?:[^\W\d_]+,? ){0,2}(?:[01]?\d|2[0-3])(?:[:.h]| h |Uhr )[0-5]\d(?!\d|[.,%])"
    r"(?: ?[ap]\.?m\b\.?| ?Uhr\b| ?h\b)?(?:[\s,|\u00b7\u2013-]+[^\W_]+){0,4}$",
    re.IGNORECASE,
)
"""A line that is a time of day: "09:14", "9.14 p.m. CET", "14 h 05", "Friday 09:14"."""

_BEGINS = re.compile(r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d|[.,%]\d)")
"""How a line begins that is one, or that tells what happened then."""

_NO_ENTRIES = frozenset({Role.COMMENTS, Role.RELATED, Role.NAVIGATION, Role.AUTHOR, Role.HIDDEN})


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
    """The live blog on a page; empty where there is none.

    Entries are elements beside each other that say so by name, by an id, or by a time of their
    own; or what stands between headings that are times; or what JSON-LD lists as updates.
    """
    live_page = _LivePage(page)
    live = is_live(article, url)
    updates = structured_entries(article)
    stretches = live_page.elements(live=live) or live_page.between_times(live=live)
    if not stretches:
        return live_page.as_listed(updates) if live or updates else Live()
    stretches = stretches[:_MOST_ENTRIES]
    drafts = [live_page.draft(stretch) for stretch in stretches]
    moments = [draft.published for draft in drafts if draft.published]
    oldest_first = len(moments) > 1 and moments[0] < moments[-1]
    entries: list[Entry] = []
    taken: set[str] = set()
    for draft in drafts if oldest_first else reversed(drafts):
        entry = replace(draft, id=_unused(draft.id, taken))
        taken.add(entry.id)
        entries.append(entry)
    if not oldest_first:
        entries.reverse()
    of_run = {
        run: entry.id
        for entry, stretch in zip(entries, stretches, strict=True)
        for run in range(stretch.first, stretch.last)
    }
    return Live(tuple(entries), of_run)


def structured_entries(article: jsonld.Node) -> tuple[tuple[Entry, tuple[str, ...]], ...]:
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


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The runs of one entry, half-open; the id that the page gives it, and the times in it."""

    first: int
    last: int
    id: str = ""
    stamps: tuple[str, ...] = ()


class _LivePage:
    """A page, looked through for the entries of a live blog."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def elements(self, *, live: bool) -> list[_Stretch]:
        """The entries of the group of siblings that holds most prose.

        Empty where none are entries.
        """
        if not live and not self.may_be_live():
            return []
        standing = self.standing()
        groups: dict[tuple[int, str], list[int]] = {}
        for index, element in enumerate(self.page.elements):
            if index and not standing.barred[index] and self.says_something(element):
                groups.setdefault((element.parent, element.tag), []).append(index)
        best: list[int] = []
        most = 0.0
        for (parent, _), members in groups.items():
            if len(members) < _LEAST_ENTRIES:
                continue
            found = [place for place in members if self.is_evident(place, standing)]
            if len(found) < _LEAST_ENTRIES or len(found) < _NEARLY_ALL * len(members):
                continue
            if not (live or self.is_named_live(parent, found, standing)):
                continue
            prose = sum(self.page.elements[place].weight + 1 for place in found)
            if prose > most:
                best, most = found, prose
        stamps = self.stamps(set(best))
        return [
            _Stretch(
                self.page.elements[place].first,
                self.page.elements[place].last,
                self.own_id(place),
                tuple(stamps.get(place, ())),
            )
            for place in best
        ]

    def may_be_live(self) -> bool:
        """Whether anything on the page has an entry's name, or times of day stand as lines."""
        if any(element.entry for element in self.page.elements):
            return True
        return sum(1 for run in self.page.runs if _is_clock(run.text)) >= _LEAST_CLOCKS

    def standing(self) -> _Standing:
        """One pass down and one up: an element stands behind its parent."""
        barred: list[bool] = []
        named: list[bool] = []
        dated = [False] * len(self.page.elements)
        for element in self.page.elements:
            above = element.parent >= 0
            barred.append(element.role in _NO_ENTRIES or (above and barred[element.parent]))
            named.append(element.entry or (above and named[element.parent]))
        for place, *_ in self.page.times:
            dated[place] = True
        for place in range(len(self.page.elements) - 1, 0, -1):
            if dated[place]:
                dated[self.page.elements[place].parent] = True
        return _Standing(barred, named, dated)

    def stamps(self, places: set[int]) -> dict[int, list[str]]:
        """The times that stand in each of the elements, none of which lies in another."""
        stamps: dict[int, list[str]] = {}
        owner: dict[int, int] = {}
        for index, element in enumerate(self.page.elements):
            owner[index] = index if index in places else owner.get(element.parent, -1)
        for element_, _, stamp, _ in self.page.times:
            if owner[element_] >= 0:
                stamps.setdefault(owner[element_], []).append(stamp)
        return stamps

    def is_evident(self, place: int, standing: _Standing) -> bool:
        """Whether an element has what entries have.

        The name of one, an id, a time, a clock on top.
        """
        return (
            standing.dated[place]
            or self.is_entry(place)
            or bool(self.own_id(place))
            or self.has_clock(place)
        )

    def is_named_live(self, parent: int, found: list[int], standing: _Standing) -> bool:
        """Whether the page shows by itself that a group is a live blog's.

        By the name of what holds the group, if it holds most of the page or is dated; by members
        that call themselves entries and are mostly dated; by three that begin with the time of day.
        """
        headed = sum(
            1 for place in found if _is_clock(self.page.runs[self.page.elements[place].first].text)
        )
        if headed >= _LEAST_CLOCKS and headed >= _NEARLY_ALL * len(found):
            return True
        if standing.named[parent] and self.holds_most(found):
            return True
        timed = sum(1 for place in found if standing.dated[place] or self.has_clock(place))
        if timed < max(_LEAST_ENTRIES, _NEARLY_ALL * len(found)):
            return False
        named = sum(1 for place in found if self.is_entry(place))
        return named >= _NEARLY_ALL * len(found) or standing.named[parent]

    def says_something(self, element: Element) -> bool:
        """Whether more stands in an element than the time of day."""
        runs = self.page.runs[element.first : element.last]
        return len(runs) > 1 or (len(runs) == 1 and not _is_clock(runs[0].text))

    def holds_most(self, found: list[int]) -> bool:
        """Whether the elements hold most of the page's prose."""
        weight = sum(self.page.elements[place].weight for place in found)
        return weight > 0 and weight >= _MOST_OF_PAGE * self.page.elements[0].weight

    def own_id(self, place: int) -> str:
        """The id of an element, or of what it is only a wrapper of, or the anchor it links to."""
        given = next((one.id for one in self.wrapped(place) if one.id), "")
        if given:
            return given
        element = self.page.elements[place]
        anchors = (
            href.rsplit("#", 1)[1]
            for run in self.page.runs[element.first : min(element.last, element.first + _HEAD)]
            for words, href in run.links[:_HEAD]
            if "#" in href and len(words) <= _LONGEST_CLOCK
        )
        return next(anchors, "")

    def is_entry(self, place: int) -> bool:
        """Whether an element, or what it is only a wrapper of, calls itself an entry."""
        return any(one.entry for one in self.wrapped(place))

    def wrapped(self, place: int) -> Iterator[Element]:
        """The element, and each one inside that holds all of its runs."""
        element = self.page.elements[place]
        yield element
        for inner in islice(self.page.elements, place + 1, place + 1 + _WRAPPERS):
            if inner.first > element.first or inner.last != element.last:
                return
            yield inner

    def has_clock(self, place: int) -> bool:
        """Whether one of an element's first lines is a time of day."""
        element = self.page.elements[place]
        last = min(element.last, element.first + _HEAD)
        return any(_is_clock(run.text) for run in self.page.runs[element.first : last])

    def between_times(self, *, live: bool) -> list[_Stretch]:
        """Entries that no element holds.

        Each begins with a run that is a time, or starts with one.
        """
        if not live and not self.may_be_live():
            return []
        clocks: dict[int, list[int]] = {}
        stamped = {run: (element, stamp) for element, run, stamp, _ in self.page.times}
        for index, run in enumerate(self.page.runs):
            if index in stamped or _BEGINS.match(run.text):
                around = self.page.elements[run.element]
                lone = around.parent >= 0 and not self.says_something(around)
                clocks.setdefault(around.parent if lone else run.element, []).append(index)
        if not clocks:
            return []
        element, starts = max(clocks.items(), key=lambda item: len(item[1]))
        place = self.page.elements[element]
        alone = sum(1 for start in starts if _is_clock(self.page.runs[start].text))
        standing = self.standing()
        named = standing.named[element]
        least = _LEAST_ENTRIES if live or named else _LEAST_CLOCKS
        if len(starts) < least or standing.barred[element]:
            return []
        if not (live or named) and alone < _NEARLY_ALL * len(starts):
            return []
        return [
            _Stretch(first, last, "", (stamped[first][1],) if first in stamped else ())
            for first, last in pairwise((*starts, place.last))
        ]

    def as_listed(self, updates: tuple[tuple[Entry, tuple[str, ...]], ...]) -> Live:
        """The entries that JSON-LD lists, where their words stand on the page without any mark."""
        if len(updates) < _LEAST_ENTRIES:
            return Live()
        owner: dict[str, str] = {}
        for entry, paragraphs in updates:
            for text in (entry.headline, *paragraphs):
                if text:
                    owner.setdefault(canonical(text), entry.id)
        of_run = {
            index: owner[key]
            for index, run in enumerate(self.page.runs)
            if (key := canonical(run.text)) in owner
        }
        shown = set(of_run.values())
        if len(shown) < _LEAST_ENTRIES:
            return Live()
        return Live(tuple(entry for entry, _ in updates if entry.id in shown), of_run)

    def draft(self, stretch: _Stretch) -> Entry:
        """An entry, its id perhaps shared with others yet."""
        runs = self.page.runs[stretch.first : stretch.last]
        headline = next((run.text for run in runs[:_HEAD] if run.tag in HEADINGS), "")
        moments = [moment for stamp in stretch.stamps if (moment := _moment(stamp))]
        published = min(moments, default=None)
        modified = max(moments) if len(moments) > 1 else None
        first = headline or (runs[0].text if runs else "")
        clock = _BEGINS.match(first)
        shown = clock[0] if clock else first[:80]
        identity = stretch.id or (published.isoformat() if published else "") or _digest(shown)
        return Entry(identity, headline, "", published, modified)


@dataclass(frozen=True, slots=True)
class _Standing:
    """What is known of each element by what stands around and inside it."""

    barred: list[bool]  # it lies in a menu, in comments, in related articles
    named: list[bool]  # it, or one around it, has an entry's name or a live blog's
    dated: list[bool]  # a time stands inside


def _is_clock(text: str) -> bool:
    """Whether a line is the time of day, and perhaps a day or zone with it."""
    return len(text) <= _LONGEST_CLOCK and _CLOCK.match(text) is not None


def _unused(identity: str, taken: set[str]) -> str:
    """The id, with a number after it where another entry has it already."""
    if identity not in taken:
        return identity
    number = 2
    while f"{identity}~{number}" in taken:
        number += 1
    return f"{identity}~{number}"


def _moment(value: object) -> datetime | None:
    found = datetimes.read(value) if isinstance(value, str) else None
    return found.at if found else None


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
