"""What coverage copies, and what it adds to what its story knew before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from monitor.core.adds import Known, compare, facts
from monitor.core.copies import Copy, Take, bands, copied_from, credited
from monitor.model.config import Settings
from monitor.model.coverage import ArticleText, Decision, Match, NewCoverage, Reason
from monitor.model.extraction import Extraction
from monitor.model.story import Story
from monitor.model.watch import Origin
from monitor.ports import Store

_EARLIER = 200
"""Accepted articles of a story, the newest, that later ones are compared with."""


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
) -> tuple[NewCoverage, ...]:
    """The coverage, in its order, with what each copies and adds; without a text it stays as it is.

    Those published earlier are known to the later ones of the same reading.
    """
    told = {(one.url, one.match.story): one for one in coverage}
    desks: dict[str, _Desk] = {}
    passed: list[ArticleText] = []
    for one in sorted(coverage, key=_age):
        story = settings.story(one.match.story)
        if one.text is None or story is None:
            continue
        desk = desks.setdefault(story.id, _Desk(story, store, passed))
        told[one.url, story.id] = desk.enriched(one, one.text)
        passed.append(one.text)
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

    def __init__(self, story: Story, store: Store, passed: Sequence[ArticleText]) -> None:
        self.story, self.store, self.passed = story, store, passed
        self.seeds = seed_texts(story.id, store)
        earlier = store.coverage_texts(story=story.id, decision=Decision.ACCEPT, limit=_EARLIER)
        self.accepted = tuple(one.text for one in reversed(earlier))

    def enriched(self, one: NewCoverage, text: ArticleText) -> NewCoverage:
        """The coverage with what it copies, adds and contradicts."""
        own = _take(text)
        marks = bands(own.whole)
        near = (*self.store.similar_texts(marks), *self.passed, *self.seeds)
        likely = {other.url: other for other in near}
        copy = copied_from(
            own,
            [_take(other) for other in likely.values()],
            retold=[_take(other) for other in self.accepted if other.url not in likely],
        )
        texts = tuple(other for other in (*self.seeds, *self.accepted) if other.url != text.url)
        additions = compare(text, Known(self.story, texts))
        match = replace(
            one.match,
            agency=credited(text),
            adds=additions.adds,
            contradicts=additions.contradicts,
        )
        return replace(one, match=_with_copy(match, copy), bands=marks)


def _age(one: NewCoverage) -> tuple[bool, str, str]:
    published = one.published.isoformat() if one.published else ""
    return not published, published, one.url


def _take(text: ArticleText) -> Take:
    return Take(text, facts(text).keys)


def _with_copy(match: Match, copy: Copy | None) -> Match:
    if copy is None:
        return match
    return replace(
        match,
        copy_of=copy.of,
        copied=round(copy.share, 4),
        copy_kind=copy.kind,
        copy_sure=round(copy.sure, 4),
        agency=copy.agency or match.agency,
        reasons=(*match.reasons, Reason("copy", round(copy.sure, 4), copy.reason)),
    )
