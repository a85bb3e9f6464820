"""An article as it is compared with others: its shingles, its agency, its facts in order."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from monitor.core.coverage.duplicates.agencies import credited
from monitor.core.coverage.duplicates.shingles import shingles
from monitor.core.language.quotations import quotations
from monitor.model.coverage import ArticleText


@dataclass(frozen=True)
class ComparableText:
    """An article made ready for comparison; what is costly is worked out once, when asked.

    `facts` are the figures, quotes and names that it states, as keys in the order of their first
    mention (see `monitor.core.coverage.novelty`); without them no rewriting is recognised.
    """

    article: ArticleText
    facts: tuple[str, ...] = ()

    @cached_property
    def whole(self) -> frozenset[int]:
        """The shingles of all its words."""
        return shingles(self.article.text)

    @cached_property
    def own(self) -> frozenset[int]:
        """The shingles outside quotation marks: what is said to everyone proves no copying."""
        found: set[int] = set()
        for paragraph in self.article.paragraphs:
            place = 0
            for start, end in (*quotations(paragraph), (len(paragraph), 0)):
                found |= shingles(paragraph[place:start])
                place = max(place, end)
        return frozenset(found)

    @property
    def agency(self) -> str:
        """The agency that it credits, empty if none."""
        return credited(self.article)
