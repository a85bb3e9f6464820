"""What a list says of the articles that are already under watch: when they were modified."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.core.urls import likely_addresses
from monitor.model.coverage import FeedItem, NewListedTime
from monitor.ports import SourceStore


@dataclass(frozen=True, slots=True)
class DatedAddress:
    """The addresses that an article may be known by, and the modified time that a list gives."""

    urls: tuple[str, ...]
    modified: datetime


def dated_addresses(items: Iterable[FeedItem]) -> tuple[DatedAddress, ...]:
    """What the items say of modified times. Pure."""
    return tuple(
        DatedAddress(likely_addresses(item.url), item.modified)
        for item in items
        if item.modified is not None
    )


def listed_times(dated: Sequence[DatedAddress], sources: SourceStore) -> tuple[NewListedTime, ...]:
    """The modified times that a list gives for watched articles, the latest for each."""
    watched = sources.watched_ids(tuple(dict.fromkeys(url for one in dated for url in one.urls)))
    latest: dict[int, datetime] = {}
    for one in dated:
        article = next((watched[url] for url in one.urls if url in watched), None)
        if article is not None:
            latest[article] = max(one.modified, latest.get(article, one.modified))
    return tuple(NewListedTime(article_id=key, modified=latest[key]) for key in sorted(latest))
