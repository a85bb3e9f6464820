"""What a list says of the articles that are already under watch: when they were modified."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from monitor.core.candidates import likely_addresses
from monitor.model.coverage import FeedItem, NewListedTime
from monitor.ports import Store


def listed_times(items: Iterable[FeedItem], store: Store) -> tuple[NewListedTime, ...]:
    """The modified times that the items give for watched articles, the latest for each."""
    dated = [
        (likely_addresses(item.url), item.modified) for item in items if item.modified is not None
    ]
    watched = store.watched_ids(tuple(dict.fromkeys(url for urls, _ in dated for url in urls)))
    latest: dict[int, datetime] = {}
    for urls, modified in dated:
        article = next((watched[url] for url in urls if url in watched), None)
        if article is not None:
            latest[article] = max(modified, latest.get(article, modified))
    return tuple(NewListedTime(article_id=key, modified=latest[key]) for key in sorted(latest))
