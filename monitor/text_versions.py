"""All that was told on a story: the versions of its articles, and coverage that is not watched."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.core.coverage.figure_timeline import TextVersion
from monitor.model.coverage import ArticleText, Decision
from monitor.model.story import Story
from monitor.model.watch import Article, Snapshot
from monitor.ports import Store

_MOST = 2_000
"""Most articles of a story's coverage that are read: years of one (judgement)."""


def text_versions(store: Store, story: Story) -> Iterator[TextVersion]:
    """The versions of the story's articles at their times, and its accepted coverage.

    A first version is told when the article was published; a later one when it was seen.
    """
    dates = {seed.url: seed.published_at for seed in story.baseline}
    told: set[str] = set()
    for article in store.articles.all(story=story.id):
        versions = store.history.snapshots(article.id)
        for place, snapshot in enumerate(versions):
            published = snapshot.extraction.published or dates.get(article.url)
            at = snapshot.taken_at if place or published is None else published
            yield TextVersion(text=_text(article, snapshot), at=at, version=snapshot.number)
        if versions:
            told.add(article.url)
    for one in store.coverage.texts(story=story.id, decision=Decision.ACCEPT, limit=_MOST):
        if one.coverage.url not in told:
            at = one.text.published or one.coverage.published or one.coverage.found_at
            yield TextVersion(text=one.text, at=at)


def _text(article: Article, snapshot: Snapshot) -> ArticleText:
    extraction = snapshot.extraction
    return ArticleText(
        url=article.url,
        outlet=article.outlet,
        title=extraction.headline or article.title,
        paragraphs=tuple(block.text for block in extraction.blocks if block.text),
        published=extraction.published,
        language=extraction.language,
        bylines=extraction.bylines,
    )
