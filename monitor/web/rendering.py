"""Templates to HTML. All text is escaped and made safe to show, asked for or not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from unicodedata import bidirectional

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from monitor.core.records import neutral, revision_line, revision_name
from monitor.core.search import places
from monitor.model.redline import Mark, Segment
from monitor.model.search import SearchClause

_UNITS = (("d", 86_400), ("h", 3_600), ("min", 60))
_TAGS = {Mark.REMOVED: "del", Mark.ADDED: "ins"}
_COPIED = {Mark.REMOVED: ("[-", "-]"), Mark.ADDED: ("{+", "+}")}
"""Marks as on a terminal, out of sight: text that is copied has lost its lines and colours."""
_ELIDED = Markup('<span class="elided">…</span>')
_ROOM = 90
"""Characters of unchanged text that stand on either side of a change in an excerpt: one line
of a page (judgement)."""


class Pages:
    """Renders templates; `now` of each rendering makes ages readable."""

    def __init__(self) -> None:
        self._environment = Environment(
            loader=PackageLoader("monitor.web"),
            autoescape=True,
            undefined=StrictUndefined,
            finalize=_shown,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters.update(
            moment=_moment,
            link=_link,
            redline=redline,
            excerpt=excerpt,
            feed_redline=feed_redline,
            hits=hits,
            size=_size,
            direction=direction,
            revision_line=revision_line,
            revision_name=revision_name,
        )

    def render(
        self, template: str, now: datetime, values: Mapping[str, Any], status: int = 200
    ) -> HTMLResponse:
        """The page as a response."""
        made = self._environment.get_template(template)
        text = made.render(now=now, ago=partial(_ago, now), **values)
        return HTMLResponse(text, status_code=status)

    def fragment(self, template: str, **values: object) -> str:
        """A part of a page, escaped as all are, for a feed."""
        return self._environment.get_template(template).render(**values)


def feed_redline(segments: Sequence[Segment]) -> Markup:
    """Segments as HTML for feed readers, which know no style of ours: `del` and `ins` alone."""
    last = len(segments) - 1
    return Markup().join(
        _clipped(segment.text, first=at == 0, last=at == last)
        if segment.mark is Mark.KEPT
        else Markup("<{0}>{1}</{0}>").format(_TAGS[segment.mark], _escaped(segment.text))
        for at, segment in enumerate(segments)
    )


def redline_text(segments: Sequence[Segment]) -> str:
    """Segments as plain text, with the marks of a terminal."""
    return "".join(
        "".join((_COPIED[s.mark][0], s.text, _COPIED[s.mark][1])) if s.mark in _COPIED else s.text
        for s in segments
    )


def redline(segments: Sequence[Segment], side: str = "both") -> Markup:
    """Segments as HTML: `del` and `ins` for one text, or one side ("before", "after") of two."""
    hidden = {"before": Mark.ADDED, "after": Mark.REMOVED}.get(side)
    return Markup().join(_highlighted(s) for s in segments if s.mark is not hidden)


def direction(text: str | Sequence[Segment]) -> str:
    """Which way a text runs, "ltr" or "rtl": as most of its letters do.

    HTML's own "auto" goes by the first letter, and an Arabic paragraph may begin with a Latin
    name.
    """
    plain = text if isinstance(text, str) else "".join(segment.text for segment in text)
    ways = Counter(bidirectional(char) for char in plain if char.isalpha())
    return "rtl" if ways["R"] + ways["AL"] > ways["L"] else "ltr"


def excerpt(segments: Sequence[Segment]) -> Markup:
    """Segments as HTML, long stretches of unchanged text elided."""
    last = len(segments) - 1
    return Markup().join(
        _clipped(segment.text, first=at == 0, last=at == last)
        if segment.mark is Mark.KEPT and last > 0
        else _highlighted(segment)
        for at, segment in enumerate(segments)
    )


def hits(text: str, wanted: Sequence[SearchClause]) -> Markup:
    """A text with what was sought in it marked, long stretches before, between and after elided."""
    shown, at = Markup(), 0
    ranges = places(text, wanted)
    for start, end in ranges:
        shown += _clipped(text[at:start], first=at == 0, last=False)
        shown += Markup("<mark>{}</mark>").format(_escaped(text[start:end]))
        at = end
    return shown + _clipped(text[at:], first=False, last=True)


def _clipped(text: str, *, first: bool, last: bool) -> Markup:
    """Unchanged text: its end before a change, its beginning after one."""
    if len(text) <= 2 * _ROOM:
        return _escaped(text)
    head = Markup() if first else _escaped(text[:_ROOM].rsplit(" ", 1)[0] + " ")
    tail = Markup() if last else _escaped(" " + text[-_ROOM:].split(" ", 1)[-1])
    return head + _ELIDED + tail


def _highlighted(segment: Segment) -> Markup:
    tag = _TAGS.get(segment.mark)
    shown = _escaped(segment.text)
    if not tag:
        return shown
    before, after = _COPIED[segment.mark]
    return Markup(
        '<{0}><span class="mark" aria-hidden="true">{1}</span>{2}'
        '<span class="mark" aria-hidden="true">{3}</span></{0}>'
    ).format(tag, before, shown, after)


def _escaped(text: str) -> Markup:
    return Markup.escape(neutral(text))


def _shown(value: object) -> object:
    """What a template prints: text without control characters and direction marks."""
    return neutral(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _moment(value: datetime | None) -> Markup:
    if value is None:
        return Markup("–")
    utc = value.astimezone(UTC)
    return Markup('<time datetime="{}">{}</time>').format(
        utc.isoformat(timespec="seconds"), utc.strftime("%Y-%m-%d %H:%M")
    )


def _ago(now: datetime, value: datetime | None) -> str:
    """How long ago, or how soon, in one unit."""
    if value is None:
        return "never"
    distance = now - value
    words = _length(abs(distance))
    return f"{words} ago" if distance >= timedelta(0) else f"in {words}"


def _length(span: timedelta) -> str:
    seconds = int(span.total_seconds())
    for unit, size in _UNITS:
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return f"{seconds} s"


def _link(url: str) -> str:
    """An address that may stand in `href`: the web's own schemes only."""
    return url if url.startswith(("https://", "http://")) else ""


def _size(number: float) -> str:
    for unit in ("B", "kB", "MB"):
        if number < 1_000:  # noqa: PLR2004 - the step between units
            return f"{number:.0f} {unit}"
        number /= 1_000
    return f"{number:.1f} GB"
