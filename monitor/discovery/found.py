"""What coverage leads to: alerts, and articles under watch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from monitor.core import events, routing
from monitor.discovery.looking import Looked
from monitor.model.alert import Alert
from monitor.model.config import Settings
from monitor.model.coverage import Decision, NewCoverage
from monitor.model.watch import Origin, WatchRequest


def alerts(coverage: Sequence[NewCoverage], settings: Settings, now: datetime) -> tuple[Alert, ...]:
    """An alert for each accepted article, for the routes that want it."""
    story_routes = {story.id: story.routes for story in settings.stories}
    made = []
    for found in coverage:
        if found.match.decision is not Decision.ACCEPT:
            continue
        alert = events.coverage_found(found, now=now)
        routes = routing.routes_for(
            alert, stories=(found.match.story,), routes=settings.routes, story_routes=story_routes
        )
        if routes:
            made.append(replace(alert, routes=routes))
    return tuple(made)


def watch_requests(looked: Sequence[Looked], settings: Settings) -> tuple[WatchRequest, ...]:
    """Accepted articles are watched for edits from now on, where the story wants it."""
    return tuple(
        WatchRequest(
            url=found.url,
            outlet=found.outlet,
            story=found.match.story,
            title=found.title,
            origin=Origin.COVERAGE,
            aliases=one.aliases,
        )
        for one in looked
        for found in one.coverage
        if found.match.decision is Decision.ACCEPT
        and (story := settings.story(found.match.story)) is not None
        and story.match.watch_accepted
    )
