"""What coverage leads to: alerts, and articles under watch. And what it is matched against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from monitor.core import events, routing
from monitor.core.match import Document, StoryModel, build_model
from monitor.discovery.looking import Looked
from monitor.model.alert import Alert
from monitor.model.config import Settings
from monitor.model.coverage import Decision, NewCoverage
from monitor.model.watch import Origin, WatchRequest
from monitor.ports import Store

_DECIDED = 100
"""Articles of one decision that a story's model learns from, the newest."""


def models(outlet: str, store: Store, settings: Settings) -> tuple[StoryModel, ...]:
    """The models of the stories that read this outlet.

    They come from the stories' files, imported baselines, and what people decided on.
    """
    return tuple(
        build_model(
            story,
            _seeds(story.id, store),
            accepted=_decided(story.id, Decision.ACCEPT, store),
            rejected=_decided(story.id, Decision.REJECT, store),
        )
        for story in settings.stories
        if not story.outlets or outlet in story.outlets
    )


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


def _decided(story: str, decision: Decision, store: Store) -> list[Document]:
    """The newest coverage on which a person has so decided."""
    found = store.coverage_texts(story=story, decision=decision, confirmed=True, limit=_DECIDED)
    return [
        Document(
            id=str(one.coverage.id),
            title=one.text.title,
            text=one.text.text,
            published=one.text.published,
            language=one.text.language,
            url=one.text.url,
        )
        for one in found
    ]


def _seeds(story: str, store: Store) -> list[Document]:
    """The story's own texts: imported baselines, else the first version of a watched article."""
    documents = []
    for article in store.articles(story=story):
        if article.origin is Origin.COVERAGE or not (article.snapshots or article.baseline_key):
            continue
        versions = store.snapshots(article.id)
        if versions:
            first = versions[0].extraction
            documents.append(
                Document(
                    id=str(article.id),
                    title=first.headline,
                    text=first.text,
                    published=first.published,
                    language=first.language,
                    url=article.url,
                )
            )
    return documents
