"""What does an article add to, or contradict in, what was known of its story?

`facts` reads what an article states, `KnownTexts` is what the baseline and earlier coverage state,
and `compare` tells the one from the other.
"""

from __future__ import annotations

from monitor.core.coverage.novelty.compare import Additions, KnownTexts, compare
from monitor.core.coverage.novelty.counting import FigureSaid
from monitor.core.coverage.novelty.facts import Facts, NameSaid, QuoteSaid, facts
from monitor.core.coverage.novelty.standing import ordered, statuses, withdrawn_in
from monitor.core.coverage.novelty.things import Given, StoryFigures, Thing, story_figures

__all__ = [
    "Additions",
    "Facts",
    "FigureSaid",
    "Given",
    "KnownTexts",
    "NameSaid",
    "QuoteSaid",
    "StoryFigures",
    "Thing",
    "compare",
    "facts",
    "ordered",
    "statuses",
    "story_figures",
    "withdrawn_in",
]
