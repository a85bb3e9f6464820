"""The texts that a story starts from."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.model.watch import Article, Snapshot
from monitor.ports import Store


def seeds_of(story: str, store: Store) -> Iterator[tuple[Article, Snapshot]]:
    """The story's own articles with their first versions: imported baselines, else what was seen.

    Coverage that was found and accepted is none, nor what a followed outlet brings, nor an article
    that was never read.
    """
    for article in store.articles.all(story=story):
        if article.origin.is_found or not (article.snapshots or article.baseline_key):
            continue
        versions = store.history.snapshots(article.id)
        if versions:
            yield article, versions[0]
