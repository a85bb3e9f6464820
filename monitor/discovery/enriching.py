"""What coverage copies, what copies it, and what it adds to what its story knew before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from monitor.core.adds import Known, compare, facts
from monitor.core.copies import (
    Copy,
    Take,
    bands,
    copied_from,
    copy_found,
    credited,
    earlier,
    told_as_copy,
)
from monitor.model.config import Settings
from monitor.model.coverage import (
    ArticleText,
    CopyFound,
    CopyKind,
    Decision,
    Match,
    NewCoverage,
)
from monitor.model.extraction import Extraction
from monitor.model.story import Story
from monitor.model.watch import Origin
from monitor.ports import Store

_EARLIER = 200
"""Accepted articles of a story, the newest, that later ones are compared with."""

_SIMILAR = 8
"""Texts of the same reading that one is compared with, those that share most with it: of fifty
prints of one text a few say as much as all."""

_KINDS = (CopyKind.REWRITE, CopyKind.PASSAGES, CopyKind.SYNDICATED, CopyKind.COPY)
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


def enrich(
    coverage: Sequence[NewCoverage], store: Store, settings: Settings
) -> tuple[Enriched, ...]:
    """The coverage, in its order, with what each copies and adds; without a text it stays as it is.

    Those published earlier are known to the later ones of the same reading.
    """
    told = {(one.url, one.match.story): Enriched(one) for one in coverage}
    desks: dict[str, _Desk] = {}
    passed: list[NewCoverage] = []
    for one in sorted(coverage, key=_age):
        story = settings.story(one.match.story)
        if one.text is None or story is None:
            continue
        desk = desks.setdefault(story.id, _Desk(story, store, passed))
        made = desk.enriched(one, one.text)
        told[one.url, story.id] = made
        passed.append(made.coverage)
        if one.match.decision is Decision.ACCEPT:
            desk.accepted = (*desk.accepted, one.text)
    return tuple(told[one.url, one.match.story] for one in coverage)


def seed_texts(story: str, store: Store) -> tuple[ArticleText, ...]:
    """The first versions of the story's own articles, oldest first."""
    seeds = []
    for article in store.articles(story=story):
        if article.origin is Origin.COVERAGE or not (article.snapshots or article.baseline_key):
            continue
        versions = store.snapshots(article.id)
        if versions:
            seeds.append(article_text(article.url, article.outlet, versions[0].extraction))
    return tuple(seeds)


class _Desk:
    """What one story knew before, read once for all coverage of one reading."""

    def __init__(self, story: Story, store: Store, passed: Sequence[NewCoverage]) -> None:
        self.story, self.store, self.passed = story, store, passed
        self.seeds = seed_texts(story.id, store)
        known = store.coverage_texts(story=story.id, decision=Decision.ACCEPT, limit=_EARLIER)
        self.accepted = tuple(one.text for one in reversed(known))

    def enriched(self, one: NewCoverage, text: ArticleText) -> Enriched:
        """The coverage with what it copies, adds and contradicts, and what copies it."""
        own = _take(text)
        marks = bands(own.whole)
        stored = {other.url: other for other in self.store.similar_texts(marks)}
        near = (*stored.values(), *self._passed(marks), *self.seeds)
        likely = {other.url: other for other in near}
        retold = [other for other in self.accepted if other.url not in likely]
        copy = copied_from(own, map(_take, likely.values()), retold=map(_take, retold))
        texts = tuple(other for other in (*self.seeds, *self.accepted) if other.url != text.url)
        additions = compare(text, Known(self.story, texts))
        match = replace(
            one.match,
            agency=credited(text),
            adds=additions.adds,
            contradicts=additions.contradicts,
        )
        if copy is not None:
            match = told_as_copy(match, copy_found(copy, url=one.url, story=match.story))
        copies = self._copies(own, stored.values(), retold, likely)
        return Enriched(replace(one, match=match, bands=marks), copies)

    def _passed(self, marks: Sequence[int]) -> list[ArticleText]:
        """The texts of this reading that share the most with one of these bands, earliest first."""
        wanted = set(marks)
        shared = [(len(wanted.intersection(one.bands)), one.text) for one in self.passed]
        near = sorted((pair for pair in shared if pair[0]), key=lambda pair: -pair[0])
        return [text for _, text in near[:_SIMILAR] if text is not None]

    def _copies(
        self,
        own: Take,
        stored: Iterable[ArticleText],
        retold: Iterable[ArticleText],
        likely: Mapping[str, ArticleText],
    ) -> tuple[CopyFound, ...]:
        """The stored coverage that was published later and copies an article found only now."""
        found = []
        for other, verdict in (
            *((text, copied_from(_take(text), [own])) for text in stored if _later(text, own)),
            *((t, copied_from(_take(t), (), retold=[own])) for t in retold if _later(t, own)),
        ):
            if verdict is None:
                continue
            found += [
                copy_found(verdict, url=known.url, story=self.story.id)
                for known in self.store.coverage_at([other.url])
                if known.match.story == self.story.id
                and _is_nearer(verdict, known.match, own.article, likely)
            ]
        return tuple(found)


def _later(text: ArticleText, own: Take) -> bool:
    return earlier(own.article, text)


def _is_nearer(
    copy: Copy, told: Match, source: ArticleText, likely: Mapping[str, ArticleText]
) -> bool:
    """Whether a source is to be told in place of what was told so far, if anything was."""
    if told.copy_kind is None:
        return True
    if _KINDS.index(copy.kind) != _KINDS.index(told.copy_kind):
        return _KINDS.index(copy.kind) > _KINDS.index(told.copy_kind)
    present = likely.get(told.copy_of)
    return present is not None and earlier(source, present)


def _age(one: NewCoverage) -> tuple[bool, str, str]:
    published = one.published.isoformat() if one.published else ""
    return not published, published, one.url


@lru_cache(maxsize=128)
def _take(text: ArticleText) -> Take:
    return Take(text, facts(text).keys)
