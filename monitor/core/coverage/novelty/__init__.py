"""What does an article add to, or contradict in, what was known of its story?

`facts` reads what an article states, `KnownTexts` is what the baseline and earlier coverage state,
and `compare` tells the one from the other.
"""

from __future__ import annotations

from monitor.core.coverage.novelty.compare import Additions, KnownTexts, compare
from monitor.core.coverage.novelty.facts import Facts, FigureSaid, NameSaid, QuoteSaid, facts
from monitor.core.coverage.novelty.tracked_quantities import (
    TrackedQuantity,
    quantity_of,
    tracked_quantities,
)

__all__ = [
    "Additions",
    "Facts",
    "FigureSaid",
    "KnownTexts",
    "NameSaid",
    "QuoteSaid",
    "TrackedQuantity",
    "compare",
    "facts",
    "quantity_of",
    "tracked_quantities",
]
