"""What does an article add to, or contradict in, what was known of its story?

`facts` reads what an article states, `Known` is what the baseline and earlier coverage state, and
`compare` tells the one from the other.
"""

from __future__ import annotations

from monitor.core.coverage.novelty.compare import Additions, Known, compare
from monitor.core.coverage.novelty.facts import Facts, FigureSaid, NameSaid, QuoteSaid, facts
from monitor.core.coverage.novelty.tracked_quantities import Thing, thing_of, things

__all__ = [
    "Additions",
    "Facts",
    "FigureSaid",
    "Known",
    "NameSaid",
    "QuoteSaid",
    "Thing",
    "compare",
    "facts",
    "thing_of",
    "things",
]
