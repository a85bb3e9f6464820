"""Which routes want an alert?

Filters narrow, and an empty one lets everything through. `change_kinds`, `min_severity` and
`stealth_only` speak of changes alone: they never hold back a removal or new coverage, which
`events` names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from monitor.model.alert import Alert, EventType
from monitor.model.change import Change, Severity
from monitor.model.story import Route

_OF_CHANGES = frozenset({EventType.ARTICLE_CHANGED, EventType.ARTICLE_FLAPPING})


def routes_for(
    alert: Alert,
    *,
    stories: Sequence[str],
    changes: Sequence[Change] = (),
    stealth: bool = False,
    routes: Sequence[Route],
    story_routes: Mapping[str, Sequence[str]] = {},
) -> tuple[str, ...]:
    """The ids of the routes that want `alert`, in the order of the configuration.

    `stories` are the stories of its article or coverage; `story_routes` the routes that a story
    limits itself to (none: every route). One and the same change must satisfy a route's kinds
    and its least severity.
    """
    return tuple(
        route.id
        for route in routes
        if route.enabled
        and _wants_event(route, alert.type)
        and _wants_story(route, stories, story_routes)
        and (alert.type not in _OF_CHANGES or _wants_changes(route, changes, stealth=stealth))
    )


def _wants_event(route: Route, event: EventType) -> bool:
    return not route.events or event.value in route.events


def _wants_story(
    route: Route, stories: Sequence[str], story_routes: Mapping[str, Sequence[str]]
) -> bool:
    if not stories:
        return not route.stories
    return any(
        (not route.stories or story in route.stories)
        and (not story_routes.get(story) or route.id in story_routes[story])
        for story in stories
    )


def _wants_changes(route: Route, changes: Sequence[Change], *, stealth: bool) -> bool:
    if route.stealth_only and not stealth:
        return False
    least = Severity(route.min_severity).rank
    return any(
        change.severity.rank >= least
        and (not route.change_kinds or change.kind.value in route.change_kinds)
        for change in changes
    )
