"""Which routes want an alert?

Filters narrow, and an empty one lets everything through. `change_kinds`, `min_severity`,
`revisions` and `stealth_only` speak of changes alone: they never hold back a removal or new
coverage, which `events` names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from monitor.model.alert import Alert, EventType
from monitor.model.change import Change, Revision
from monitor.model.story import Route

_OF_CHANGES = frozenset({EventType.ARTICLE_CHANGED, EventType.ARTICLE_FLAPPING})


def routes_for(
    alert: Alert,
    *,
    stories: Sequence[str],
    changes: Sequence[Change] = (),
    stealth: bool = False,
    revision: Revision | None = None,
    routes: Sequence[Route],
    story_routes: Mapping[str, Sequence[str]] = {},
) -> tuple[str, ...]:
    """The ids of the routes that want `alert`, in the order of the configuration.

    `stories` are the stories of its article or coverage; `story_routes` the routes that a story
    limits itself to (none: every route). One and the same change must satisfy a route's kinds
    and its least severity.
    """
    of_changes = alert.type in _OF_CHANGES
    called = revision.kind if revision else None
    wanting: list[str] = []
    for route in routes:
        if not route.enabled or (route.events and alert.type not in route.events):
            continue
        if stories:
            of_stories = any(
                (not route.stories or story in route.stories)
                and (not story_routes.get(story) or route.id in story_routes[story])
                for story in stories
            )
        else:
            of_stories = not route.stories
        if not of_stories or (of_changes and route.stealth_only and not stealth):
            continue
        if of_changes and route.revisions and called not in route.revisions:
            continue
        if not of_changes or any(
            change.severity.rank >= route.min_severity.rank
            and (not route.change_kinds or change.kind in route.change_kinds)
            for change in changes
        ):
            wanting.append(route.id)
    return tuple(wanting)
