"""Is another figure a contradiction, or has the number grown meanwhile?

The dead, the wounded, soldiers sent: such numbers grow as an event goes on. A later, higher one
overtakes an earlier, lower one, and neither is wrong. What contradicts is a later one that is
lower, and one that differs at about the same time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from operator import itemgetter

from monitor.core.coverage.novelty.values import ValueRange
from monitor.model.facts import Quantity

GROWING = frozenset(
    {
        "arrested",
        "captured",
        "evacuated",
        "killed",
        "lost",
        "rescued",
        "returned",
        "sent",
        "trained",
        "treated",
        "wounded",
    }
)
"""Happenings that add up (groups of `monitor.core.language.lexicons.counted`)."""

_OPEN = frozenset({"missing", "planned", "remaining", "stationed"})
"""Happenings whose numbers fall as well as rise, whatever else is told beside."""

_SAME_TIME = timedelta(days=1)
"""Figures that lie less apart are of about the same time: first counts differ."""

_MIDNIGHT = time(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A value that was known, and who gave it when."""

    span: ValueRange
    written: str
    by: str  # who says so, or the outlet
    at: datetime | None = None
    stated: bool = False  # by the story's file
    url: str = ""
    quantity: Quantity

    @property
    def words(self) -> str:
        """The value and who gives it."""
        return f"{self.written} ({self.by})" if self.by else self.written


def grows(happened: Collection[str]) -> bool:
    """Whether a number grows by which of these things happened."""
    return not GROWING.isdisjoint(happened) and _OPEN.isdisjoint(happened)


def contradicted(ours: ValueRange, at: datetime | None, known: Iterable[Given]) -> list[Given]:
    """Which of the values that ours does not fit, a growing number's, it contradicts."""
    return [
        given
        for given in known
        if not (_after(at, given.at) if ours.low > given.span.high else _after(given.at, at))
    ]


def overtaken(ours: ValueRange, known: Sequence[Given]) -> str:
    """In words, which value ours has overtaken, or which has overtaken ours."""
    dated = [(given.at.astimezone(UTC), given) for given in known if given.at is not None]
    dated.sort(key=itemgetter(0))
    before = [pair for pair in dated if pair[1].span.high < ours.low]
    moment, near = before[-1] if before else dated[0]
    by = f" by {near.by}" if near.by else ""
    told = f"{near.written} on {moment.date().isoformat()}{by}"
    return f"was {told}" if before else f"later {told}"


def _after(one: datetime | None, other: datetime | None) -> bool:
    """Whether the one is clearly later. Of dates without a time, each day is one time."""
    if one is None or other is None:
        return False
    if any(each.timetz() == _MIDNIGHT for each in (one, other)):
        return one.date() > other.date()
    return one - other >= _SAME_TIME
