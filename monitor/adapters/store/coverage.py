"""What coverage says: its texts, found by story or by what they share; what people said of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    delete,
    func,
    literal,
    select,
    tuple_,
    union_all,
    update,
)

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import batches, digest, pack, store_texts, unpack_all
from monitor.adapters.store.part import Part
from monitor.adapters.store.upserts import insert
from monitor.core.records import block_hash
from monitor.errors import NotFoundError, OutdatedComparisonError
from monitor.model.coverage import (
    ArticleText,
    Coverage,
    CoverageDecision,
    CoverageText,
    Decision,
    MatchedArticle,
    NewCoverage,
    StoredDecision,
)
from monitor.model.watch import Origin

_FOUND = tuple(origin.value for origin in Origin if origin.is_found)

_POPULAR = 100
"""Texts of one band that are looked at, the newest: what more of them share is furniture."""


class CoverageLog(Part):
    """Coverage, its texts, and what matching goes by."""

    def find(
        self,
        *,
        story: str = "",
        outlet: str = "",
        decision: Decision | None = None,
        since: datetime | None = None,
        before_id: int | None = None,
        limit: int = 50,
    ) -> tuple[Coverage, ...]:
        """Coverage, newest first; with `before_id`, what comes after that one in this order."""
        c = t.coverage.c
        query = rows.coverage_with_article().order_by(c.found_at.desc(), c.id.desc()).limit(limit)
        if story:
            query = query.where(c.story == story)
        if outlet:
            query = query.where(c.outlet == outlet)
        if decision is not None:
            query = query.where(c.decision == decision.value)
        if since is not None:
            query = query.where(c.found_at >= since)
        if before_id is not None:
            last = select(c.found_at).where(c.id == before_id).scalar_subquery()
            query = query.where(tuple_(c.found_at, c.id) < tuple_(last, literal(before_id)))
        with self._database.read() as connection:
            return tuple(rows.coverage(row) for row in connection.execute(query))

    def get(self, coverage_id: int) -> Coverage:
        """One piece of coverage. Raises NotFoundError."""
        query = rows.coverage_with_article().where(t.coverage.c.id == coverage_id)
        with self._database.read() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise no_coverage(coverage_id)
        return rows.coverage(row)

    def decide(self, coverage_id: int, decision: Decision, *, by: str, now: datetime) -> Coverage:
        """A person's word on a candidate, logged. Raises NotFoundError."""
        with self._database.write() as connection:
            row = connection.execute(
                select(t.coverage).where(t.coverage.c.id == coverage_id).with_for_update()
            ).first()
            if row is None:
                raise no_coverage(coverage_id)
            connection.execute(
                t.coverage_decisions.insert(),
                {
                    "coverage_id": coverage_id,
                    "before": row.decision,
                    "decision": decision.value,
                    "decided_by": by,
                    "decided_at": now,
                },
            )
            connection.execute(
                update(t.coverage)
                .where(t.coverage.c.id == coverage_id)
                .values(decision=decision.value, confirmed_by=by)
            )
            return rows.coverage(
                connection.execute(
                    rows.coverage_with_article().where(t.coverage.c.id == coverage_id)
                ).one()
            )

    def decisions(self, coverage_id: int) -> tuple[CoverageDecision, ...]:
        """What people said of a piece of coverage, oldest first."""
        d = t.coverage_decisions.c
        query = select(t.coverage_decisions).where(d.coverage_id == coverage_id).order_by(d.id)
        with self._database.read() as connection:
            return tuple(rows.coverage_decision(row) for row in connection.execute(query))

    def decided(
        self,
        *,
        since: datetime | None = None,
        story: str = "",
        outlet: str = "",
        article_id: int | None = None,
        after_id: int | None = None,
        limit: int = 50,
    ) -> tuple[StoredDecision, ...]:
        """What people said of coverage, newest first; with `after_id`, what comes next after it."""
        d, c = t.coverage_decisions.c, t.coverage.c
        said = (d.coverage_id, d.before, d.decision.label("said"), d.decided_by, d.decided_at)
        query = rows.coverage_with_article().add_columns(d.id.label("decision_id"), *said)
        query = query.join(t.coverage_decisions, d.coverage_id == c.id).limit(limit)
        if since is not None:
            query = query.where(d.decided_at >= since)
        if story:
            query = query.where(c.story == story)
        if outlet:
            query = query.where(c.outlet == outlet)
        if article_id is not None:
            found = rows.coverage_with_article().subquery()
            own = select(found.c.id).where(found.c.article_id == article_id)
            query = query.where(c.id.in_(own))
        following = after_id is not None
        if following:
            query = query.where(d.id > after_id)
        query = query.order_by(d.id.asc() if following else d.id.desc())
        with self._database.read() as connection:
            listed = [rows.stored_decision(row) for row in connection.execute(query)]
        return tuple(listed[::-1] if following else listed)

    def texts(
        self,
        *,
        story: str,
        decision: Decision | None = None,
        confirmed: bool = False,
        limit: int = 1_000,
    ) -> tuple[CoverageText, ...]:
        """Coverage of a story with its text, newest first; `confirmed`: a person decided it.

        What was found before texts were kept is left out.
        """
        c, texts = t.coverage.c, t.coverage_texts
        query = (
            rows.coverage_with_article()
            .add_columns(texts.c.document.label("text"))
            .join(texts, texts.c.url_hash == c.url_hash)
            .where(c.story == story)
            .order_by(c.found_at.desc(), c.id.desc())
            .limit(limit)
        )
        if decision is not None:
            query = query.where(c.decision == decision.value)
        if confirmed:
            query = query.where(c.confirmed_by != "")
        with self._database.read() as connection:
            found = connection.execute(query).all()
            read = unpack_all(connection, ArticleText, [row.text for row in found])
            return tuple(
                CoverageText(coverage=rows.coverage(row), text=text)
                for row, text in zip(found, read, strict=True)
            )

    def similar_texts(self, bands: Sequence[int], *, limit: int = 8) -> tuple[ArticleText, ...]:
        """The texts that share the most of these bands, most first."""
        asked = sorted(set(bands))
        if not asked:
            return ()
        values = {f"band{place}": band for place, band in enumerate(asked)}
        with self._database.read() as connection:
            found = connection.scalars(_similar(len(asked)), {**values, "most": limit})
            return tuple(unpack_all(connection, ArticleText, list(found)))

    def newest_text(self) -> int:
        """The number of the newest text of coverage; 0 if there is none."""
        with self._database.read() as connection:
            return connection.scalar(select(func.max(t.coverage_texts.c.id))) or 0

    def at(self, urls: Sequence[str]) -> tuple[Coverage, ...]:
        """The coverage of the articles that have one of these canonical URLs, oldest first."""
        keys = [block_hash(url) for url in urls]
        a, alias, c = t.articles.c, t.article_aliases.c, t.coverage.c
        with self._database.read() as connection:
            known = [
                *connection.scalars(select(a.id).where(a.url_hash.in_(keys))),
                *connection.scalars(select(alias.article_id).where(alias.url_hash.in_(keys))),
            ]
            keys += connection.scalars(select(a.url_hash).where(a.id.in_(known)))
            keys += connection.scalars(select(alias.url_hash).where(alias.article_id.in_(known)))
            query = rows.coverage_with_article().where(c.url_hash.in_(keys)).order_by(c.id)
            return tuple(rows.coverage(row) for row in connection.execute(query))

    def matched(self, after: int = 0) -> tuple[tuple[int, MatchedArticle], ...]:
        """The articles matched since the one of that number, with their numbers, oldest first."""
        m = t.matched_articles.c
        with self._database.read() as connection:
            found = connection.execute(
                select(t.matched_articles).where(m.id > after).order_by(m.id)
            )
            return tuple(
                (
                    row.id,
                    MatchedArticle(
                        url=row.url, language=row.language, clear=row.clear, terms=row.terms
                    ),
                )
                for row in found
            )

    def match_basis(self, story: str) -> str:
        """A token that changes with the versions of the story's articles and people's decisions."""
        a, link, s = t.articles.c, t.article_stories.c, t.snapshots.c
        decided, c = t.coverage_decisions.c, t.coverage.c
        first = (
            select(s.article_id, func.min(s.number).label("number"))
            .group_by(s.article_id)
            .subquery()
        )
        seeds = (
            select(a.id, a.url, s.number, s.content_hash)
            .join(t.article_stories, link.article_id == a.id)
            .join(first, first.c.article_id == a.id)
            .join(t.snapshots, (s.article_id == a.id) & (s.number == first.c.number))
            .where(link.story == story, link.active, a.origin.not_in(_FOUND))
            .order_by(a.id)
        )
        newest = (
            select(func.max(decided.id))
            .join(t.coverage, c.id == decided.coverage_id)
            .where(c.story == story)
        )
        with self._database.read() as connection:
            found = [
                [row.id, row.url, row.number, row.content_hash] for row in connection.execute(seeds)
            ]
            return digest(json.dumps([found, connection.scalar(newest)]))


@lru_cache(maxsize=64)
def _similar(bands: int) -> Select[Any]:
    """The query for so many bands. It is long, and takes longer to build than to run."""
    b, texts = t.text_bands.c, t.coverage_texts.c
    each = [
        select(
            select(b.text_id)
            .where(b.band == bindparam(f"band{place}"))
            .order_by(b.text_id.desc())
            .limit(_POPULAR)
            .subquery()
        )
        for place in range(bands)
    ]
    shared = union_all(*each).subquery().c
    found = (
        select(shared.text_id, func.count().label("shared"))
        .group_by(shared.text_id)
        .order_by(func.count().desc(), shared.text_id)
        .limit(bindparam("most"))
        .subquery()
    )
    return (
        select(texts.document)
        .join(found, found.c.text_id == texts.id)
        .order_by(found.c.shared.desc(), found.c.text_id)
    )


def no_coverage(coverage_id: int) -> NotFoundError:
    """The error for a number that no coverage has."""
    return NotFoundError(
        f"there is no coverage {coverage_id}", mend="`monitor coverage list` shows what there is"
    )


def check_comparison(
    connection: Connection, coverage: Sequence[NewCoverage], compared_to: int | None
) -> None:
    """Raises OutdatedComparisonError if a like text was kept after that number by someone else.

    To be called with "matched" locked, under which all texts of coverage are written.
    """
    if compared_to is None:
        return
    texts, b = t.coverage_texts.c, t.text_bands.c
    own = {block_hash(one.url) for one in coverage}
    bands = {band for one in coverage for band in one.bands}
    for part in batches(sorted(bands)):
        since = (
            select(texts.url_hash)
            .join(t.text_bands, b.text_id == texts.id)
            .where(b.band.in_(part), texts.id > compared_to)
        )
        if set(connection.scalars(since)) - own:
            raise OutdatedComparisonError(
                "a text like one of these was kept since they were compared; nothing was written"
            )


def write_text(connection: Connection, found: NewCoverage, now: datetime) -> None:
    """Keeps the text of coverage and its bands; a later reading of the page replaces both."""
    if found.text is None:
        return
    packed = pack(found.text)
    store_texts(connection, [packed])
    texts, b = t.coverage_texts, t.text_bands.c
    adding = insert(connection, texts).on_conflict_do_update(
        index_elements=["url_hash"], set_={"document": packed.json}
    )
    values = {"url_hash": block_hash(found.url), "found_at": now, "document": packed.json}
    text_id = connection.execute(adding.returning(texts.c.id), values).scalar_one()
    connection.execute(delete(t.text_bands).where(b.text_id == text_id))
    if found.bands:
        bands = [{"band": band, "text_id": text_id} for band in sorted(set(found.bands))]
        connection.execute(t.text_bands.insert(), bands)
