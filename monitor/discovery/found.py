"""What coverage leads to: alerts, and articles under watch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from monitor.core.alerts import coverage_found, routes_for
from monitor.discovery.fetching import CandidateResult
from monitor.model.alert import Alert
from monitor.model.config import Settings
from monitor.model.coverage import Decision, NewCoverage
from monitor.model.story import Route
from monitor.model.watch import Origin, WatchRequest


def alerts(
    coverage: NewCoverage,
    routes: Sequence[Route],
    story_routes: Mapping[str, Sequence[str]],
    now: datetime,
    public_url: str = "",
) -> tuple[Alert, ...]:
    """The alert for an accepted article, for the routes that want it. Pure."""
    alert = coverage_found(coverage, now=now, public_url=public_url)
    wanted = routes_for(
        alert,
        stories=(coverage.match.story,),
        outlet=coverage.outlet,
        texts=coverage.match.adds,
        routes=routes,
        story_routes=story_routes,
    )
    return (replace(alert, routes=wanted),) if wanted else ()


def watch_requests(
    results: Sequence[CandidateResult], settings: Settings
) -> tuple[WatchRequest, ...]:
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
        for one in results
        for found in one.coverage
        if found.match.decision is Decision.ACCEPT
        and (story := settings.story(found.match.story)) is not None
        and story.match.watch_accepted
    )
