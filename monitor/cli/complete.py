"""What the shell offers when the user presses the tab key.

Completion never writes, never fails and never speaks: where config or database cannot be read it
offers nothing.
"""

from __future__ import annotations

import os
import re

from monitor.cli.console import options
from monitor.errors import MonitorError

_MOST = 200
"""Most articles that are offered (judgement: more fill several screens)."""

_NOT_WORDS = re.compile(r"[\W_]+")
"""All but letters and digits: shells evaluate what completion prints, and titles are fetched."""


def stories(incomplete: str) -> list[tuple[str, str]]:
    """Story ids with their titles."""
    return _named("stories", incomplete)


def outlets(incomplete: str) -> list[tuple[str, str]]:
    """Outlet ids with their names."""
    return _named("outlets", incomplete)


def routes(incomplete: str) -> list[tuple[str, str]]:
    """Route ids with their kinds."""
    return _named("routes", incomplete)


def articles(incomplete: str) -> list[tuple[str, str]]:
    """Numbers of watched articles with their titles."""
    from monitor.app.titles import titles_in_file

    try:
        found = titles_in_file(options().config, os.environ, _MOST)
        if found is None:
            from monitor.cli.session import reading

            with reading() as app:
                found = [(a.id, a.title or a.url) for a in app.store.articles.all()[:_MOST]]
    except MonitorError:
        return []
    pairs = ((str(number), _NOT_WORDS.sub(" ", title).strip()[:60]) for number, title in found)
    return [pair for pair in pairs if pair[0].startswith(incomplete)]


def kinds(incomplete: str) -> list[str]:
    """Kinds of change and of other events, `decision` and `coverage`."""
    from monitor.model.change import ChangeKind
    from monitor.model.watch import EventKind

    known = ("coverage", "decision", *map(str, ChangeKind), *map(str, EventKind))
    return [kind for kind in known if kind.startswith(incomplete)]


def revisions(incomplete: str) -> list[str]:
    """Sorts of revision."""
    from monitor.model.change import RevisionKind

    return [r for r in map(str, RevisionKind) if r.startswith(incomplete)]


def severities(incomplete: str) -> list[str]:
    """Severities."""
    from monitor.model.change import Severity

    return [s for s in map(str, Severity) if s.startswith(incomplete)]


def decisions(incomplete: str) -> list[str]:
    """Decisions on coverage."""
    from monitor.model.coverage import Decision

    return [d for d in map(str, Decision) if d.startswith(incomplete)]


def _named(kind: str, incomplete: str) -> list[tuple[str, str]]:
    from monitor.settings.outline import named

    try:
        return [p for p in named(kind, options().config, os.environ) if p[0].startswith(incomplete)]
    except MonitorError:
        return []
