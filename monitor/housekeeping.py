"""What is done to the database itself, day by day: its size is noted, and retention carried out.

Nothing of the history is let go of unless `[retention]` says so. Each article is a transaction of
its own: a crash, or a stop, leaves some of them for the next time.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from monitor.core.records import one_line
from monitor.model.config import RetentionSettings
from monitor.ports import Chore, ChoreEntry, Services, Store
from monitor.threads import STORE

log = structlog.get_logger(__name__)

DAILY = timedelta(days=1)
"""How often each of it is done."""

_IDLE = timedelta(days=30)
"""How long a host that nobody asks is remembered: as long as what its robots.txt said."""


async def keep_house(services: Services, go_on: Callable[[], bool] = lambda: True) -> None:
    """Does what is due today; between two articles `go_on` may end it for now."""
    await STORE.run(tidy, services.store, services.settings.retention, services.clock.now(), go_on)


def tidy(
    store: Store,
    retention: RetentionSettings,
    now: datetime,
    go_on: Callable[[], bool] = lambda: True,
) -> None:
    """As `keep_house`, blocking. What was done within a day is not done again.

    What an older version stored is put into the search index first, some versions a transaction.
    """
    index_stored(store, go_on)
    measured = store.maintenance.chores(Chore.SIZE)
    if not measured or now - measured[0].at >= DAILY or measured[0].at > now + DAILY:
        size = store.maintenance.counts(now).bytes
        store.maintenance.note(ChoreEntry(kind=Chore.SIZE, at=now, bytes=size))
        store.maintenance.sweep(now, keep=_IDLE)
    done = store.maintenance.chores(Chore.RETENTION)
    if not (retention.summarise_checks_after or retention.drop_pages_after):
        return
    if not done or now - done[0].at >= DAILY or done[0].at > now + DAILY:
        retain(store, retention, now, go_on)


def index_stored(
    store: Store,
    go_on: Callable[[], bool] = lambda: True,
    progress: Callable[[int], None] = lambda _number: None,
) -> int:
    """Puts into the search index what is not in it yet. Returns how many versions and texts.

    `progress` hears how many each transaction brought.
    """
    done = 0
    while go_on() and (some := store.search.index_more()):
        done += some
        progress(some)
    if done:
        log.info("search index", indexed=done)
    return done


def retain(
    store: Store,
    retention: RetentionSettings,
    now: datetime,
    go_on: Callable[[], bool] = lambda: True,
) -> ChoreEntry:
    """Carries the retention out now. Returns what it came to; it is noted once it is all done."""
    checks = pages = freed = 0
    whole = True
    if retention.summarise_checks_after:
        before = now - retention.summarise_checks_after
        for article_id in store.maintenance.thinnable(before):
            whole = whole and go_on()
            if not whole:
                break
            checks += store.maintenance.thin(article_id, before).checks
    if retention.drop_pages_after:
        reason = f"the watch had been over for {retention.drop_pages_after.days} days"
        for article_id in store.maintenance.unwatched_since(now - retention.drop_pages_after):
            whole = whole and go_on()
            if not whole:
                break
            dropped = store.maintenance.drop_pages(
                article_id, now, reason=f"raw pages dropped: {reason}; texts and hashes stay"
            )
            pages += dropped.pages
            freed += dropped.bytes
    detail = one_line(f"checks put into summaries: {checks}; pages dropped: {pages}")
    entry = ChoreEntry(kind=Chore.RETENTION, at=now, bytes=freed, detail=detail)
    if whole:
        store.maintenance.note(entry)
    if checks or pages:
        log.info("retention", checks=checks, pages=pages, freed=freed)
    return entry
