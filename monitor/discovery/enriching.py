"""What coverage copies, what copies it, and what it adds to what its story knew before."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import lru_cache

import structlog

from monitor.core.coverage.duplicates import (
    ComparableText,
    Copy,
    bands,
    belonging,
    copied_from,
    copy_found,
    credited,
    direction,
    mark_as_copy,
)
from monitor.core.coverage.novelty import Additions, KnownTexts, compare, facts
from monitor.core.records import one_line
from monitor.discovery.seeds import seeds_of
from monitor.errors import EvaluationError
from monitor.model.config import Settings
from monitor.model.coverage import (
    ArticleText,
    CopyFound,
    CopyKind,
    Decision,
    Match,
    NewCoverage,
    Reason,
)
from monitor.model.extraction import Extraction
from monitor.model.story import Story
from monitor.ports import Evaluator, Store
from monitor.threads import STORE

log = structlog.get_logger(__name__)

TOGETHER = timedelta(hours=1)
"""Of two texts found within this time the one found later may have stood first: a quiet list is
read no more often (four times the usual quarter of an hour, see `monitor.core.feeds.rhythm`)."""

_EARLIER = 200
"""Accepted articles of a story, the newest, that later ones are compared with."""

_SIMILAR = 8
"""Texts of the same reading that one is compared with, those that share most with it: of fifty
prints of one text a few say as much as all."""

_TEXTS_OF_A_PAGE = 40
"""Texts of earlier coverage that are compared in the time that one page may take."""

_KINDS = (
    CopyKind.REWRITE,
    CopyKind.PASSAGES,
    CopyKind.SAME_TEXT,
    CopyKind.SYNDICATED,
    CopyKind.COPY,
)
"""From the loosest to the closest."""


@dataclass(frozen=True, slots=True)
class Enriched:
    """Coverage with what it copies and adds, and the stored coverage that copies it."""

    coverage: NewCoverage
    copies: tuple[CopyFound, ...] = ()


def article_text(url: str, outlet: str, extraction: Extraction) -> ArticleText:
    """The words of an extraction, as they are kept beside coverage and compared."""
    return ArticleText(
        url=url,
        outlet=outlet,
        title=extraction.headline,
        paragraphs=tuple(block.text for block in extraction.blocks if block.text),
        published=extraction.published,
        language=extraction.language,
        bylines=extraction.bylines,
    )


async def enrich(
    coverage: Sequence[NewCoverage],
    store: Store,
    settings: Settings,
    evaluator: Evaluator,
    now: datetime,
) -> tuple[Enriched, ...]:
    """The coverage, in its order, with what each copies and adds; without a text it stays as it is.

    Those published earlier are known to the later ones of the same reading, and what readings
    shortly before `now` found counts as found together with it. One that cannot be evaluated
    stays as it is, too, and says so among its reasons.
    """
    added = {(one.url, one.match.story): Enriched(one) for one in coverage}
    known_to: dict[str, _StoryKnowledge] = {}
    passed: list[NewCoverage] = []
    for one in sorted(coverage, key=_age):
        story = settings.story(one.match.story)
        if one.text is None or story is None:
            continue
        if story.id not in known_to:
            known_to[story.id] = await STORE.run(
                _StoryKnowledge, story, store, evaluator, passed, now
            )
        knowledge = known_to[story.id]
        try:
            made = await knowledge.enriched(one, one.text)
        except EvaluationError as error:
            log.error("coverage could not be compared", url=one.url, trace=error.trace)  # noqa: TRY400 - the trace is the other process's
            why = Reason("compared", 0.0, f"it could not be compared: {one_line(error.message)}")
            match = replace(one.match, reasons=(*one.match.reasons, why))
            added[one.url, story.id] = Enriched(replace(one, match=match))
            continue
        for copy in made.copies:  # of this reading: the other print of the same text
            other = added.get((copy.url, story.id))
            if other is not None and other.coverage.match.copy_kind is None:
                match = mark_as_copy(other.coverage.match, copy)
                added[copy.url, story.id] = replace(
                    other, coverage=replace(other.coverage, match=match)
                )
        read = {url for url, name in added if name == story.id}
        made = replace(made, copies=tuple(c for c in made.copies if c.url not in read))
        added[one.url, story.id] = made
        passed.append(made.coverage)
        if made.coverage.match.decision is Decision.ACCEPT:
            knowledge.accepted = (*knowledge.accepted, one.text)
    return tuple(added[one.url, one.match.story] for one in coverage)


@dataclass(frozen=True, slots=True)
class CoverageComparison:
    """What an article copies and adds, and which texts known before turn out to copy it."""

    copy: Copy | None
    additions: Additions
    agency: str
    copied_by: tuple[tuple[str, Copy], ...]  # by the URL of the copying text


def bands_of(text: ArticleText) -> tuple[int, ...]:
    """What a store looks up texts by that may be of one origin with this. Pure."""
    return tuple(bands(_comparable(text).whole))


def compare_with_known(
    text: ArticleText,
    story: Story,
    known: Sequence[ArticleText],
    likely: Sequence[ArticleText],
    retold: Sequence[ArticleText],
    stored: Sequence[ArticleText],
    together: Collection[str],
    seen: Mapping[str, datetime],
) -> CoverageComparison:
    """An article against what was known before. Pure.

    It may copy those that are `likely`, and rewrite those `retold`; what it adds is measured
    against all that are `known`. The `stored` ones may copy it, the retold ones rewrite it. Those
    found `together` with it (URLs) may carry the same text without being its source; of others
    `seen` tells when they were found, which decides where no date does.
    """
    own = _comparable(text)
    copying = (
        *(
            (one.url, copied_from(_comparable(one), [own], seen=seen))
            for one in stored
            if _later(one, own)
        ),
        *(
            (one.url, copied_from(_comparable(one), (), retold=[own], seen=seen))
            for one in retold
            if _later(one, own)
        ),
        *(
            (one.url, copy)
            for one in likely
            if one.url in together and not _later(one, own)
            if (copy := copied_from(_comparable(one), [own], together={text.url}, seen=seen))
            is not None
            if copy.kind is CopyKind.SAME_TEXT
        ),
    )
    copy = copied_from(
        own,
        map(_comparable, likely),
        retold=map(_comparable, retold),
        together=together,
        seen=seen,
    )
    source = next((one for one in known if copy is not None and one.url == copy.of), None)
    return CoverageComparison(
        copy=copy,
        additions=compare(text, KnownTexts(story, tuple(known)), copied=source),
        agency=credited(text),
        copied_by=tuple((url, copy) for url, copy in copying if copy is not None),
    )


class _StoryKnowledge:
    """What one story knew before, read once for all coverage of one reading."""

    def __init__(
        self,
        story: Story,
        store: Store,
        evaluator: Evaluator,
        passed: Sequence[NewCoverage],
        now: datetime,
    ) -> None:
        """Reads the store: to be made in a thread."""
        self.story, self.store, self.evaluator, self.passed = story, store, evaluator, passed
        self.now = now
        self.seeds = tuple(
            article_text(article.url, article.outlet, first.extraction)
            for article, first in seeds_of(story.id, store)
        )
        known = store.coverage.texts(story=story.id, decision=Decision.ACCEPT, limit=_EARLIER)
        self.accepted = tuple(one.text for one in reversed(known))

    async def enriched(self, one: NewCoverage, text: ArticleText) -> Enriched:
        """The coverage with what it copies, adds and contradicts, and what copies it."""
        marks = await self.evaluator.run(bands_of, text)
        similar = await STORE.run(self.store.coverage.similar_texts, marks)
        stored = {other.url: other for other in similar}
        read = self._passed(marks)
        near = (*stored.values(), *read, *self.seeds)
        likely = {other.url: other for other in near}
        retold = [other for other in self.accepted if other.url not in likely]
        known = [other for other in (*self.seeds, *self.accepted) if other.url != text.url]
        together, seen = await STORE.run(self._found_when, text, read, stored)
        found = await self.evaluator.run(
            compare_with_known,
            text,
            self.story,
            known,
            tuple(likely.values()),
            retold,
            tuple(stored.values()),
            together,
            seen,
            pages=1 + (len(known) + len(likely)) // _TEXTS_OF_A_PAGE,
        )
        match = replace(
            one.match,
            agency=found.agency,
            adds=found.additions.adds,
            contradicts=found.additions.contradicts,
            figures=found.additions.figures,
            quotations=found.additions.quotations,
            names=found.additions.names,
            disputes=found.additions.disputes,
        )
        if found.copy is not None:
            match = mark_as_copy(match, copy_found(found.copy, url=one.url, story=match.story))
            belongs = found.copy.of in {other.url for other in known}
            match = belonging(match, original_accepted=belongs)
        copies = await STORE.run(self._copies, text, found, likely)
        return Enriched(replace(one, match=match, bands=marks), copies)

    def _found_when(
        self, text: ArticleText, read: Sequence[ArticleText], stored: Mapping[str, ArticleText]
    ) -> tuple[frozenset[str], dict[str, datetime]]:
        """The URLs of texts found too close together for their order to say anything.

        And of the others, and the text itself, when they were found.
        """
        at = {one.url: one.found_at for one in self.store.coverage.at([*stored])}
        lately = {url for url, when in at.items() if abs(self.now - when) < TOGETHER}
        seen = {url: when for url, when in at.items() if url not in lately}
        together = lately | {one.url for one in read if one.url not in stored}
        return frozenset(together), {**seen, text.url: at.get(text.url, self.now)}

    def _passed(self, marks: Sequence[int]) -> list[ArticleText]:
        """The texts of this reading that share the most with one of these bands, earliest first."""
        wanted = set(marks)
        shared = [(len(wanted.intersection(one.bands)), one.text) for one in self.passed]
        near = sorted((pair for pair in shared if pair[0]), key=lambda pair: -pair[0])
        return [text for _, text in near[:_SIMILAR] if text is not None]

    def _copies(
        self, text: ArticleText, found: CoverageComparison, likely: Mapping[str, ArticleText]
    ) -> tuple[CopyFound, ...]:
        """The stored coverage that was published later and copies an article found only now."""
        return tuple(
            copy_found(copy, url=known.url, story=self.story.id)
            for url, copy in found.copied_by
            for known in self.store.coverage.at([url])
            if known.match.story == self.story.id and _is_nearer(copy, known.match, text, likely)
        )


def _later(text: ArticleText, own: ComparableText) -> bool:
    return direction(own.article, text).first > 0


def _is_nearer(
    copy: Copy, added: Match, source: ArticleText, likely: Mapping[str, ArticleText]
) -> bool:
    """Whether a source is to be told in place of what was told so far, if anything was."""
    if added.copy_kind is None:
        return True
    if _KINDS.index(copy.kind) != _KINDS.index(added.copy_kind):
        return _KINDS.index(copy.kind) > _KINDS.index(added.copy_kind)
    present = likely.get(added.copy_of)
    return present is not None and direction(source, present).first > 0


def _age(one: NewCoverage) -> tuple[bool, str, str]:
    published = one.published.isoformat() if one.published else ""
    return not published, published, one.url


@lru_cache(maxsize=128)
def _comparable(text: ArticleText) -> ComparableText:
    return ComparableText(text, facts(text).keys)
