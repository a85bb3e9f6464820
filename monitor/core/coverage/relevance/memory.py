"""What is kept of the articles that were decided on, so that later ones are decided in its light.

It is the terms of an article with their numbers, in no order: enough to know how common they are
and which articles are near, and too little to read. A stream that recalls them stands where the
one stood that decided on them.
"""

from __future__ import annotations

from collections.abc import Mapping

from monitor.core.coverage.relevance.reading import ArticleReading
from monitor.model.coverage import MatchedArticle

WINDOW, STEP = 5_000, 1_000
"""Of so many articles at most the latest are kept; a thousand are let go at a time, so that a
stream need not begin anew with every article."""


def window_start(latest: int) -> int:
    """The number of the article after which memory begins, when `latest` is the newest one's.

    It depends on that number alone: whoever begins anew stands where all others stand.
    """
    return max(0, (latest - (WINDOW - STEP)) // STEP * STEP)


def remembered(reading: ArticleReading, *, clear: bool) -> MatchedArticle:
    """What is kept of an article; `clear`: it clearly belongs to no story."""
    return MatchedArticle(
        url=reading.document.url,
        language=reading.language,
        clear=clear,
        terms=" ".join([t if n == 1 else f"{t}:{n}" for t, n in reading.counts.items()]),
    )


def recalled(terms: str) -> Mapping[str, int]:
    """The terms that were kept, with their numbers."""
    counts = {}
    for part in terms.split(" ") if terms else ():
        term, _, n = part.partition(":")
        counts[term] = int(n) if n else 1
    return counts
