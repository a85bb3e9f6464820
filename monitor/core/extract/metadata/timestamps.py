"""When an article was published and last changed: the surest of what the page says."""

# ruff: noqa: E501 - tables of words read better a language a line
from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime

from monitor.core.extract.dom.class_name_roles import Role
from monitor.core.extract.metadata import jsonld, nearby
from monitor.core.extract.metadata.sources import Sources
from monitor.core.language import datetimes

_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "parsely-pub-date",
    "sailthru.date", "article:published", "cxenseparse:recs:publishtime", "published_at",
    "dc.date.issued", "dcterms.created", "pubdate", "published", "publishdate", "published_date",
    "published_time", "og:publish_date", "article:publish_date", "publication_date",
    "originalpublicationdate", "ptime", "date.created", "vr:published_time",
)  # fmt: skip
_PUBLISHED_PERHAPS = ("date", "dc.date", "dcterms.date", "date.available")
"""Names that some sites use for the time of the last change."""

_MODIFIED = (
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
    "lastmod", "last-modified", "dcterms.modified", "dc.date.modified",
    "article:updated_time", "last_updated_date", "updated_date", "revised", "article:updated",
    "utime", "date.updated", "lastupdate",
)  # fmt: skip
_CHANGED = re.compile(
    r"updated?(?!\w)|modified|modificat|datemodified|last[ -]?(?:edited|change|mod|review)|reviewed on|revised|\blatest|aktualisiert|zuletzt|geändert|"
    r"bearbeitet|\bstand\s*:|mise? à jour|modifié|actualizad|modificad|última (?:edición|modificación)|aggiornat|modificat|"
    r"atualizad|bijgewerkt|gewijzigd|uppdatera|oppdatert|opdateret|ændret|endret|päivitetty|aktualizac|aktualizováno|zmodyfikowan|"
    r"edytowan|zmieniono|güncelle|actualizat|frissítve|ενημέρωση|ενημερώθηκε|оновлен|змінен|обновлен|изменен|изменён|更新|수정|修正|"
    r"تحديث|עודכן",
    re.IGNORECASE,
)
"""What stands beside the time of a change, and class names of the same meaning."""

_FIRST_SHOWN = re.compile(r"publish|pubdate|(?:entry|post|article)-?_?date|posted", re.IGNORECASE)
"""Class names and words beside the time of the first publication."""

_DATED = '[class~="date" i],[class~="pubtime" i],[class~="pub-time" i],' + ",".join(
    f'[class*="{name}" i]'
    for name in (
        "post-date",
        "entry-date",
        "article-date",
        "postdate",
        "pubdate",
        "published",
        "posted-on",
    )
)
_MOST_DATED, _LONGEST_DATED = 12, 200  # lines, and characters of one: judgement

_LONGEST_LABEL = 30  # characters of a line that tells a change, and whose time is in the next one
_STAMP_NEAR, _STAMP_ELSEWHERE, _SHOWN, _SHOWN_ELSEWHERE = 0.6, 0.3, 0.5, 0.2
_FIRST_TIMES = 3
_MOST_WORDS, _MOST_SMALL = 14, 5
"""Words of a line that shows a date, beside the date's own (a byline, a reading time), and those
of them in small letters: more are a sentence that speaks of a day."""

_EARLIEST = 1700  # no newspaper's archive goes further back
_Candidate = tuple[str, str, float]  # text, source, trust


def published(sources: Sources) -> datetime | None:
    """When it was first published."""
    times = _PageTimes(sources)
    best = _best(times.stated("published", sources.selectors.published), sources)
    if best is None or best[0] < _STAMP_NEAR:
        shown = times.best_shown(changed=False)
        if shown is not None and (best is None or shown[0] > best[0]):
            best = shown
    return times.noted("published", best)


def modified(sources: Sources) -> datetime | None:
    """When the page says that it was last changed.

    Where structured data repeats the time of publication and another statement is later, the
    later one is the change.
    """
    times = _PageTimes(sources)
    candidates = list(times.stated("modified", sources.selectors.modified))
    best = _best(candidates, sources)
    if best is not None and best[2] == "json-ld":
        first = _read(_text(sources.article.get("datePublished")), sources)
        if first and best[1] <= first.at:
            later = (
                _best([one for one in candidates if one[1] != "json-ld"], sources),
                times.best_shown(changed=True),
            )
            best = next((one for one in later if one and one[1] > first.at), best)
    if best is None:
        best = times.best_shown(changed=True)
    return times.noted("modified", best)


_Judged = tuple[float, datetime, str]


class _PageTimes:
    """The times that a page states and shows of itself."""

    def __init__(self, sources: Sources) -> None:
        self.sources = sources

    def noted(self, name: str, best: _Judged | None) -> datetime | None:
        if best is None:
            return None
        self.sources.note(name, best[2], best[0])
        return best[1]

    def stated(self, name: str, selector: str) -> Iterator[_Candidate]:
        """What is told to machines, the surest first."""
        key = "datePublished" if name == "published" else "dateModified"
        metas = _PUBLISHED if name == "published" else _MODIFIED
        if selector:
            yield self.sources.selected(selector), "selector", 1.0
        yield _text(self.sources.article.get(key)), "json-ld", 0.95
        value, source = self.sources.meta.first(*metas)
        yield value, f"meta:{source}", 0.9
        stated = _read(value, self.sources)
        if not _text(self.sources.article.get(key)) and not (
            stated and stated.sure == datetimes.WITH_ZONE
        ):
            page = next(
                (node for node in self.sources.nodes if jsonld.types(node) & jsonld.PAGE_TYPES), {}
            )
            yield _text(page.get(key)), "json-ld:WebPage", 0.85
            yield self.sources.microdata.get(key, ""), "microdata", 0.85
        if name == "published":
            value, source = self.sources.meta.first(*_PUBLISHED_PERHAPS)
            yield value, f"meta:{source}", 0.8

    def best_shown(self, *, changed: bool) -> _Judged | None:
        """The time in a `<time>` or a line near the headline, that does or does not tell a change."""
        order = {line.run: place for place, line in enumerate(self.sources.nearby)}
        told = [
            time
            for time in self.sources.page.times
            if bool(_CHANGED.search(time.label)) == changed
            or (not changed and _FIRST_SHOWN.search(time.label))
        ]
        near = sorted((order[time.run], time.stamp) for time in told if time.run in order)
        best = _best([(stamp, "time", _STAMP_NEAR) for _, stamp in near], self.sources)
        if best is None and not changed:
            first = sorted(told, key=lambda time: not _FIRST_SHOWN.search(time.label))
            other = [time.stamp for time in first[:_FIRST_TIMES]]
            best = _best([(stamp, "time", _STAMP_ELSEWHERE) for stamp in other], self.sources)
        month_first = self.sources.month_first
        following = {line.run: line.text for line in self.sources.nearby}
        for line in self.sources.nearby:
            cut = _CHANGED.search(line.text)
            if changed and cut is None:
                continue
            place = cut.start() if cut else len(line.text)
            part = line.text[place:] if changed else line.text[:place]
            found = datetimes.find(part, month_first=month_first)
            if found is None and changed and any(map(str.isdigit, part)):
                found = datetimes.find(part, month_first=month_first, day=self.day())
            if found is not None and not changed and _is_sentence(part):
                continue
            if found is None and changed and len(line.text) <= _LONGEST_LABEL:
                beside = following.get(line.run + 1, "")
                found = datetimes.find(beside, month_first=month_first, day=self.day())
            if found is not None and (best is None or _SHOWN * found.sure > best[0]):
                best = _SHOWN * found.sure, found.at, "shown"
        return best or (None if changed else self.dated_elsewhere(month_first=month_first))

    def dated_elsewhere(self, *, month_first: bool) -> _Judged | None:
        """The date of what calls itself a date line, at the foot as well, if all of it tells one day."""
        lines = [
            (
                attributes.get("datetime") or attributes.get("title") or "",
                node.text()[:_LONGEST_DATED],
            )
            for node in self.sources.tree.css(_DATED)[:_MOST_DATED]
            if not _CHANGED.search((attributes := node.attributes).get("class") or "")
            and not nearby.stands_elsewhere(node)
        ]
        elements = self.sources.page.elements
        lines += [
            ("", run.text)
            for run in self.sources.page.runs
            if elements[run.element].role is Role.AUTHOR and not _CHANGED.search(run.text)
        ][:_MOST_DATED]
        found: _Judged | None = None
        for stamp, text in lines:
            read = _read(stamp, self.sources) or datetimes.find(text, month_first=month_first)
            if read is None or _is_sentence(text):
                continue
            if found is not None and found[1].date() != read.at.date():
                return None
            found = found or (_SHOWN_ELSEWHERE * read.sure, read.at, "shown")
        return found

    def day(self) -> date | None:
        """The day of publication, for a change of which only the clock time is shown."""
        stated = _best(self.stated("published", self.sources.selectors.published), self.sources)
        known = stated or self.best_shown(changed=False)
        return known[1].date() if known else None


def _text(value: object) -> str:
    """A date of JSON-LD: a string or number, one in a node, or the first of a list."""
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if isinstance(value, dict):
        return _text(value.get("@value"))
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""


def _best(candidates: Iterator[_Candidate] | list[_Candidate], sources: Sources) -> _Judged | None:
    """The surest of the candidates that are times; of equally sure ones the first."""
    best: _Judged | None = None
    for text, origin, trust in candidates:
        found = _read(text, sources)
        if found is not None and (best is None or trust * found.sure > best[0]):
            best = trust * found.sure, found.at, origin
    return best


def _read(text: str, sources: Sources) -> datetimes.DateReading | None:
    month_first = sources.month_first if sources.meta.language else None
    found = datetimes.read(text, month_first=month_first) if text else None
    return None if found is None or _stands_for_none(found.at) else found


def _stands_for_none(at: datetime) -> bool:
    """Whether a time is what programs write where they know none: year 1, or the first of 1970."""
    return at.year < _EARLIEST or at.timestamp() == 0


def _is_sentence(text: str) -> bool:
    """Whether a text with a date in it speaks of that day."""
    small = datetimes.words_beside(text, small=True)
    return small > _MOST_SMALL or datetimes.words_beside(text) > _MOST_WORDS
