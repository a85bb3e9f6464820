"""Two stored versions of an article: what differs between them, and what it amounts to.

The command line and the web compare versions here and nowhere else, so that they say the same.
Like is compared with like. Where the extractor has changed between two versions, both pages are
read again as it reads today; a version that is another reading of the same page is no edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import takewhile

from monitor.core.check.examine import page_of, read
from monitor.core.classify import classify, context_of, revision_of
from monitor.core.diff import compare
from monitor.errors import ExtractionError, NotFoundError
from monitor.model.change import Verdict
from monitor.model.config import Settings
from monitor.model.diff import Diff
from monitor.model.extraction import Extraction
from monitor.model.story import Selectors
from monitor.model.watch import (
    Article,
    ArticleState,
    Snapshot,
    SnapshotOrigin,
)
from monitor.ports import ChangeQuery, Store

_RECORDED = 5_000
"""Changes of an article that are looked through for those of one version: a live
blog of months (judgement)."""

_NOT_QUIET = ("on record the version was not made quietly: its alert has the evidence",)


class Footing(StrEnum):
    """What a comparison of two stored versions rests on."""

    STORED = "stored"  # the versions as they were stored
    READ_AGAIN = "read-again"  # both pages as today's extractor reads them
    TECHNICAL = "technical"  # one page, read otherwise by monitor itself: no edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two versions as they were compared, their difference, and what it amounts to."""

    before: Extraction
    after: Extraction
    diff: Diff
    verdict: Verdict
    footing: Footing = Footing.STORED


def compare_versions(
    store: Store, settings: Settings, article: Article, old: Snapshot, new: Snapshot
) -> Comparison:
    """Compares two versions of an article, in either order.

    The changes are those on record, where a check found the one version after the other; for any
    other pair they are found now, with the same story's aliases and severities.
    """
    first, last = sorted((old.number, new.number))
    later = [s for s in store.history.snapshots(article.id) if first < s.number <= last]
    readings = [s for s in later if _is_reading(s)]
    if later and len(readings) == len(later):
        return Comparison(
            before=old.extraction,
            after=new.extraction,
            diff=compare(old.extraction, new.extraction),
            verdict=Verdict(),
            footing=Footing.TECHNICAL,
        )
    before, after, footing = old.extraction, new.extraction, Footing.STORED
    if readings or before.version != after.version:
        again = _read_again(store, settings, article, (old, new))
        if again is not None:
            before, after, footing = *again, Footing.READ_AGAIN
        elif old.number == first and (same_page := list(takewhile(_is_reading, later))):
            before = same_page[-1].extraction  # the best that is known of a page not kept
    # the changes that a check recorded between just these two, in reading order
    found = store.history.changes(ChangeQuery(article_id=article.id, limit=_RECORDED))
    between = (old.number, new.number)
    stored = tuple(c for c in reversed(found) if (c.from_number, c.to_number) == between)
    recorded = tuple(one.change for one in stored)
    quiet = any(change.stealth for change in recorded)
    context = context_of(settings.stories_named(article.stories))
    diff = compare(before, after)
    verdict = classify(before, after, diff, context)
    if recorded and verdict.stealth and not quiet:
        context = replace(context, modified_evidence=_NOT_QUIET)
        verdict = classify(before, after, diff, context)
    if recorded:
        revision = stored[0].revision or revision_of(
            recorded, after, after.language or before.language or context.language
        )
        verdict = replace(verdict, changes=recorded, stealth=quiet, revision=revision)
    return Comparison(before=before, after=after, diff=diff, verdict=verdict, footing=footing)


def _is_reading(snapshot: Snapshot) -> bool:
    return snapshot.origin is SnapshotOrigin.TECHNICAL


def _read_again(
    store: Store, settings: Settings, article: Article, versions: Sequence[Snapshot]
) -> tuple[Extraction, Extraction] | None:
    """Both pages as they are read today; None where one was not kept."""
    outlet = settings.outlet(article.outlet)
    selectors = outlet.selectors if outlet else Selectors()
    state = store.articles.state(article.id)
    found = [_page_again(store, state, selectors, version) for version in versions]
    before, after = found
    return (before, after) if before is not None and after is not None else None


def _page_again(
    store: Store, state: ArticleState, selectors: Selectors, version: Snapshot
) -> Extraction | None:
    if version.evidence is None:
        return None
    try:
        raw = store.history.raw(version.evidence.raw_sha256)
        return read(raw, page_of(version.evidence, raw), selectors, state)
    except (ExtractionError, NotFoundError):
        return None
