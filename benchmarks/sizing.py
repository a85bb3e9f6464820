"""A year of 100, 1,000 and 10,000 articles on disk, with and without retention.

Articles live a year each: looked at when the adaptive rule says so at its defaults, edited three
times in their first week, unmodified ever after. A sample of them is recorded by the real store
and measured after VACUUM; the table is that, times the number. Pages are random words, which
compress worse than prose. What a followed list adds is the addresses that it led to.
"""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from benchmarks.evidence import evidence
from benchmarks.store import Newspaper
from monitor.adapters.store import SqlStore, open_store, upgrade
from monitor.core.check.schedule import next_interval
from monitor.core.records import content_hash
from monitor.housekeeping import retain
from monitor.model.config import RetentionSettings
from monitor.model.story import CheckIntervals
from monitor.model.watch import (
    CheckDecision,
    CheckEntry,
    NewSnapshot,
    Outcome,
    Progress,
    SnapshotOrigin,
    WatchRequest,
)
from monitor.ports import CheckRecord
from monitor.settings import shipped

SAMPLE = 4
YEAR = timedelta(days=365)
BEGUN = datetime(2025, 3, 1, 6, 17, tzinfo=UTC)
EDITED_AT = (timedelta(minutes=40), timedelta(hours=9), timedelta(days=3))
LISTED = 20_000  # addresses that lists led to, for their size
TOTALS = (100, 1_000, 10_000)
KEPT_WHOLE = timedelta(days=30)


def moments(rng: random.Random) -> Iterator[tuple[timedelta, bool]]:
    """Ages at which an article is looked at over a year, and whether it was edited since."""
    age, edits, intervals = timedelta(minutes=4), 0, CheckIntervals()
    while age < YEAR:
        hit = edits < len(EDITED_AT) and age >= EDITED_AT[edits]
        edits += hit
        yield age, hit
        age += next_interval(
            age=age, changes=edits, hit=hit, intervals=intervals, jitter=rng.random()
        )


def live(store: SqlStore, paper: Newspaper, number: int) -> int:
    """Records an article's year. Returns how many checks that took."""
    url = f"https://www.gazette.example/2025/03/01/politics/council-vote-on-harbour-{number}/"
    asked = WatchRequest(url=url, outlet="gazette", story="harbour", title=f"Vote {number}")
    begun = BEGUN + timedelta(hours=number)
    (watched,) = store.articles.watch([asked], begun)
    text, last, checks = paper.article(), None, 0
    for age, hit in moments(paper.rng):
        now, checks = begun + age, checks + 1
        text = paper.edited(text) if hit else text
        outcome = Outcome.CHANGED if hit else Outcome.UNCHANGED if checks % 2 else None
        entry = CheckEntry(
            outcome=outcome or Outcome.NOT_MODIFIED,
            reason="the text stands as it was" if outcome else "304: not modified",
            started_at=now + timedelta(microseconds=paper.rng.randrange(1_000_000)),
            elapsed=timedelta(microseconds=paper.rng.randrange(90_000, 900_000)),
            url=url,
            final_url=url,
            status=200 if outcome else 304,
            size=114_000 if outcome else 0,
        )
        snapshot = None
        if hit or last is None:
            entry = replace(entry, outcome=Outcome.CHANGED if hit else Outcome.FIRST_SEEN)
            page, last = paper.page(text), text
            snapshot = NewSnapshot(
                number=checks,
                origin=SnapshotOrigin.LIVE,
                content_hash=content_hash(text),
                extraction=text,
                taken_at=now,
                evidence=evidence(page, url, now, etag=str(checks)),
                raw=page,
            )
        claim = store.articles.claim(
            watched.id, now=now, worker="bench", lease=timedelta(minutes=5)
        )
        if claim is None:
            raise RuntimeError("the article is held by somebody else")
        decision = CheckDecision(
            entry=entry, progress=Progress(), next_check_at=now, snapshot=snapshot
        )
        store.articles.record(CheckRecord(claim=claim, decision=decision))
    return checks


def size(file: Path) -> int:
    """Bytes of the file once nothing in it is unused."""
    connection = sqlite3.connect(file)
    connection.execute("VACUUM")
    connection.close()
    return file.stat().st_size


def main() -> None:
    """Prints bytes an article and a year, and what they come to."""
    room = Path("/dev/shm")  # noqa: S108 - nobody waits for a disk that is not measured
    with tempfile.TemporaryDirectory(dir=room if room.is_dir() else None) as folder:
        file = Path(folder) / "year.db"
        upgrade(f"sqlite:///{file}", shipped("db"))
        empty = size(file)
        store, paper = open_store(f"sqlite:///{file}"), Newspaper(random.Random(11))
        checks = sum(live(store, paper, number) for number in range(SAMPLE))
        store.close()
        whole = size(file)
        end = BEGUN + YEAR + timedelta(days=40)

        def measured(retention: RetentionSettings, name: str) -> int:
            copy = Path(folder) / name
            shutil.copyfile(file, copy)
            kept = open_store(f"sqlite:///{copy}")
            for article in kept.articles.all():
                kept.articles.unwatch(article.id, now=BEGUN + YEAR)
            retain(kept, retention, end)
            if kept.history.verify():
                raise RuntimeError("the history does not prove itself any more")
            kept.close()
            return size(copy)

        thin = RetentionSettings(summarise_checks_after=KEPT_WHOLE)
        both = replace(thin, drop_pages_after=KEPT_WHOLE)
        thinned, dropped = measured(thin, "thin.db"), measured(both, "both.db")
        connection = sqlite3.connect(file)
        connection.execute(
            "INSERT INTO sources (id, url, url_hash, outlet, kind, active, next_check_at, "
            "validators, failures, seen, last_error, token) "
            "VALUES (1, 'u', x'00', 'o', 'feed', 1, 0, '{}', 0, 0, '', 0)"
        )
        connection.executemany(
            "INSERT INTO seen_urls VALUES (randomblob(32), ?, 1, 1740000000000000)",
            [
                (f"https://www.gazette.example/2025/03/01/section/some-headline-or-other-{n}/",)
                for n in range(LISTED)
            ],
        )
        connection.commit()
        connection.close()
        listed = (size(file) - whole) / LISTED
    of = {
        "all is kept": (whole - empty) / SAMPLE,
        "checks summarised": (thinned - empty) / SAMPLE,
        "and pages dropped": (dropped - empty) / SAMPLE,
    }
    each = checks / SAMPLE
    print(f"checks an article and year: {each:.0f}; versions: {1 + len(EDITED_AT)}")
    saved = (whole - thinned) / checks
    print(f"bytes that a summary saves a check: {saved:.0f}")
    print(f"bytes an address that a list led to: {listed:.0f}")
    print(f"{'articles a year':<22}" + "".join(f"{number:>12,}" for number in TOTALS))
    for name, single in of.items():
        row = "".join(f"{number * single / 1e6:>9,.1f} MB" for number in TOTALS)
        print(f"{name:<22}{row}   {single / 1e3:.1f} kB each")


if __name__ == "__main__":
    main()
