"""What does an article copy? Looked up among many known texts, against comparing it with each.

The texts are invented: words drawn by Zipf's law from a small vocabulary, so that phrases recur as
they do in news. Looked up are articles that copy a known one whole, a third of one, or nothing.
Both ways run here and now, so that their ratio holds whatever the machine does beside. The scan
is of 1,000 texts only, held in memory with their shingles worked out: its best case.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from statistics import median

from monitor.adapters.store import open_store, upgrade
from monitor.core.coverage.duplicates import ComparableText, bands, copied_from, shingles
from monitor.model.coverage import ArticleText, Decision, Match, NewCoverage
from monitor.model.response import Validators
from monitor.model.story import FeedKind
from monitor.ports import SourceRecord, Store

SIZES = (1_000, 10_000, 100_000) if "--full" in sys.argv else (1_000, 10_000)
"""`python -m benchmarks.copies --full` fills a store with the last, which takes minutes."""
SCANNED = 1_000
LOOKUPS = 60
WORDS, LENGTH, PARAGRAPHS = 20_000, 400, 10
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
MIGRATIONS = Path(__file__).parents[1] / "db"
FEED = ("https://gazette.example/feed", "gazette", FeedKind.FEED)

_WEIGHTS = list(accumulate(1 / (rank + 10) for rank in range(WORDS)))


def paragraphs(number: int) -> tuple[str, ...]:
    """The text of that number, always the same."""
    rng = random.Random(number)
    words = [f"w{n}" for n in rng.choices(range(WORDS), cum_weights=_WEIGHTS, k=LENGTH)]
    size = LENGTH // PARAGRAPHS
    return tuple(" ".join(words[start : start + size]) for start in range(0, LENGTH, size))


def article(name: str, texts: tuple[str, ...]) -> ArticleText:
    return ArticleText(
        url=f"https://{name}.example/", outlet=name, title=name, paragraphs=texts, published=NOW
    )


def known(number: int) -> ArticleText:
    return article(f"known{number}", paragraphs(number))


def wanted(number: int, size: int) -> tuple[str, ArticleText, str]:
    """What is looked up: its sort, the article, and the URL of its source, empty for none."""
    rng = random.Random(-number - 1)
    source = known(rng.randrange(size))
    own = paragraphs(10_000_000 + number)
    sort = ("whole", "third", "nothing")[number % 3]
    if sort == "whole":
        return sort, article(f"copy{number}", source.paragraphs), source.url
    if sort == "third":
        lifted = (*own[:4], *source.paragraphs[2:5], *own[4:7])
        return sort, article(f"part{number}", lifted), source.url
    return sort, article(f"own{number}", own), ""


def fill(store: Store, start: int, end: int) -> None:
    """Makes the texts of those numbers known, a thousand at a time."""
    for first in range(start, end, 1_000):
        texts = [known(number) for number in range(first, min(first + 1_000, end))]
        [claim] = store.sources.claim_due(now=NOW, worker="w", lease=timedelta(hours=9), limit=1)
        match = Match(story="story", score=1, decision=Decision.ACCEPT)
        found = tuple(
            NewCoverage(
                url=text.url,
                outlet=text.outlet,
                title=text.title,
                published=NOW,
                source=FEED[0],
                match=match,
                text=text,
                bands=bands(shingles(text.text)),
            )
            for text in texts
        )
        store.sources.record(
            SourceRecord(
                claim=claim,
                checked_at=NOW,
                next_check_at=NOW,
                validators=Validators(),
                failures=0,
                coverage=found,
            )
        )


def look_up(store: Store, text: ArticleText) -> str:
    """By the index, as discovery does it."""
    take = ComparableText(text)
    likely = store.coverage.similar_texts(bands(take.whole))
    copy = copied_from(take, map(ComparableText, likely))
    return copy.of if copy else ""


def measure(store: Store, size: int) -> tuple[float, dict[str, list[bool]]]:
    """The median lookup in ms, and which sorts were answered rightly."""
    times: list[float] = []
    right: dict[str, list[bool]] = {"whole": [], "third": [], "nothing": []}
    for number in range(LOOKUPS):
        sort, text, source = wanted(number, size)
        begun = time.perf_counter()
        answer = look_up(store, text)
        times.append(time.perf_counter() - begun)
        right[sort].append(answer == source)
    return median(times) * 1000, right


def scan() -> float:
    """The median of comparing with each of `SCANNED` known texts, in ms."""
    takes = [ComparableText(known(number)) for number in range(SCANNED)]
    for take in takes:
        _ = take.whole, take.own
    times = []
    for number in range(LOOKUPS // 3):
        _, text, source = wanted(number, SCANNED)
        begun = time.perf_counter()
        copy = copied_from(ComparableText(text), takes)
        times.append(time.perf_counter() - begun)
        if (copy.of if copy else "") != source:
            raise SystemExit(f"the scan finds {copy} instead of {source}")
    return median(times) * 1000


def main() -> None:
    scanned = scan()
    print(f"comparing with each of {SCANNED:,} texts: {scanned:.1f} ms an article")
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "monitor.db"
        upgrade(f"sqlite:///{file}", MIGRATIONS)
        store = open_store(f"sqlite:///{file}")
        store.sources.register([FEED], NOW)
        filled = 0
        for size in SIZES:
            fill(store, filled, size)
            filled = size
            took, right = measure(store, size)
            told = ", ".join(f"{k} {sum(v)}/{len(v)}" for k, v in right.items())
            print(
                f"looked up among {size:>7,}: {took:.1f} ms, "
                f"{scanned * size / SCANNED / took:,.0f} times faster than comparing with each; "
                f"found rightly: {told}; {file.stat().st_size / size / 1024:.1f} KiB a text"
            )
        store.close()


if __name__ == "__main__":
    main()
