"""Takes stored pages out into a file of a web archive."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.errors import NotFoundError
from monitor.model.archive import ArchiveFormat, Capture
from monitor.model.watch import Article, SnapshotOrigin

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.ports import Store

_ALL = 1_000_000_000  # checks: as many as there are


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """What went into the file, and the versions (article's number, version's) that could not."""

    pages: int
    without_page: tuple[tuple[int, int], ...]  # an imported document, or a page dropped since


def export(
    opened: App, articles: Sequence[Article], form: ArchiveFormat, target: Path, *, title: str
) -> Exported:
    """Writes the pages of all versions of these articles to `target`, in order of their time.

    Raises NotFoundError where none has a page, StoreError where the file cannot be written.
    """
    from monitor.adapters.archive import write_archive

    kept, without = [], []
    for article in articles:
        for version, capture in _captures(opened.store, article):
            if capture is None:
                without.append((article.id, version))
            else:
                kept.append(capture)
    if not kept:
        raise NotFoundError("no page is kept of any of its versions")
    kept.sort(key=lambda capture: capture.fetched_at)
    write_archive(target, form, kept, opened.store.history.raw, at=opened.clock.now(), title=title)
    return Exported(pages=len(kept), without_page=tuple(without))


def _captures(store: Store, article: Article) -> Iterator[tuple[int, Capture | None]]:
    """Each version that a look at the page made, with its page where that is kept."""
    chain = {
        check.snapshot_number: check.chain_hash
        for check in store.history.checks(article.id, _ALL)
        if check.snapshot_number is not None
    }
    for snapshot in store.history.snapshots(article.id):
        evidence = snapshot.evidence
        if (
            snapshot.origin is SnapshotOrigin.BASELINE
            or evidence is None
            or not _is_kept(store, evidence.raw_sha256)
        ):
            yield snapshot.number, None
            continue
        yield (
            snapshot.number,
            Capture(
                article_id=article.id,
                article_url=article.url,
                version=snapshot.number,
                headline=snapshot.extraction.headline,
                url=evidence.final_url,
                fetched_at=evidence.fetched_at,
                status=evidence.status,
                headers=evidence.headers,
                raw_sha256=evidence.raw_sha256,
                content_hash=snapshot.content_hash,
                chain_hash=chain.get(snapshot.number, ""),
            ),
        )


def _is_kept(store: Store, raw_sha256: str) -> bool:
    try:
        store.history.raw(raw_sha256)
    except NotFoundError:
        return False
    return True
