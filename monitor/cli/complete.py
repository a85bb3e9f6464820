"""What the shell offers when the user presses the tab key.

Completion never writes, never fails and never speaks: where config or database cannot be read it
offers nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from monitor.errors import MonitorError

if TYPE_CHECKING:
    from monitor.model.config import Settings

_MOST = 200

_NOT_WORDS = re.compile(r"[\W_]+")
"""All but letters and digits: shells evaluate what completion prints, and titles are fetched."""


def stories(incomplete: str) -> list[tuple[str, str]]:
    """Story ids with their titles."""
    return _configured(incomplete, lambda s: [(x.id, x.title) for x in s.stories])


def outlets(incomplete: str) -> list[tuple[str, str]]:
    """Outlet ids with their names."""
    return _configured(incomplete, lambda s: [(x.id, x.name) for x in s.outlets])


def routes(incomplete: str) -> list[tuple[str, str]]:
    """Route ids with their kinds."""
    return _configured(incomplete, lambda s: [(x.id, x.kind) for x in s.routes])


def articles(incomplete: str) -> list[tuple[str, str]]:
    """Numbers of watched articles with their titles."""
    from monitor.cli.session import reading

    try:
        with reading() as app:
            found = app.store.articles.all()[:_MOST]
    except MonitorError:
        return []
    pairs = ((str(a.id), _NOT_WORDS.sub(" ", a.title or a.url).strip()[:60]) for a in found)
    return [pair for pair in pairs if pair[0].startswith(incomplete)]


def kinds(incomplete: str) -> list[str]:
    """Kinds of change and of other events, and `coverage`."""
    from monitor.model.change import ChangeKind
    from monitor.model.watch import EventKind

    known = ("coverage", *map(str, ChangeKind), *map(str, EventKind))
    return [kind for kind in known if kind.startswith(incomplete)]


def severities(incomplete: str) -> list[str]:
    """Severities."""
    from monitor.model.change import Severity

    return [s for s in map(str, Severity) if s.startswith(incomplete)]


def decisions(incomplete: str) -> list[str]:
    """Decisions on coverage."""
    from monitor.model.coverage import Decision

    return [d for d in map(str, Decision) if d.startswith(incomplete)]


def _configured(
    incomplete: str, pairs: Callable[[Settings], list[tuple[str, str]]]
) -> list[tuple[str, str]]:
    from monitor.cli.session import load_settings

    try:
        found = pairs(load_settings())
    except MonitorError:
        return []
    return [pair for pair in found if pair[0].startswith(incomplete)]
