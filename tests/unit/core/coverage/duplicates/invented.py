"""Invented articles: sentences drawn from a small vocabulary, and one report by hand."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

from monitor.model.coverage import ArticleText

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
_SYLLABLES = ("ba", "ro", "min", "tel", "ka", "su", "ven", "lo", "dri", "pha", "og", "est")

REPORT = (
    "The harbour board of Port Ellis closed the northern quay on Monday after divers found cracks "
    "in eleven of its forty piles.",
    "“We could not let another ship lie there with a clear conscience,” said Nora Quist, who has "
    "led the board since autumn.",
    "Repairs will cost 4.2 million crowns and last until August; the ferry to Sallow Island uses "
    "the fish dock until then.",
    "Fishermen have complained for years that the quay trembles when the tide turns, but nobody "
    "in the town hall wished to hear of it before the money was there.",
)


def sentence(rng: random.Random, length: int = 14) -> str:
    words = ("".join(rng.choices(_SYLLABLES, k=rng.randint(1, 3))) for _ in range(length))
    return " ".join(words).capitalize() + "."


def paragraphs(seed: int, count: int = 12) -> tuple[str, ...]:
    rng = random.Random(seed)
    return tuple(f"{sentence(rng)} {sentence(rng)}" for _ in range(count))


def article(
    *texts: str,
    name: str = "one",
    outlet: str = "",
    hours: float | None = 0,
    bylines: tuple[str, ...] = (),
) -> ArticleText:
    outlet = outlet or name
    return ArticleText(
        url=f"https://{outlet}.example/{name}",
        outlet=outlet,
        title=name,
        paragraphs=texts or REPORT,
        published=None if hours is None else NOON + timedelta(hours=hours),
        language="en",
        bylines=bylines,
    )
