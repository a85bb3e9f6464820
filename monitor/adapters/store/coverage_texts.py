"""What coverage says: its texts, found by story or by what they share; what people said of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, delete, func, select, union_all

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import pack, store_texts, unpack_all
from monitor.adapters.store.part import Part
from monitor.adapters.store.upserts import insert
from monitor.core.records.content import block_hash
from monitor.errors import NotFoundError
from monitor.model.coverage import (
    ArticleText,
    Coverage,
    CoverageDecision,
    CoverageText,
    Decision,
    NewCoverage,
)

_POPULAR = 100
"""Texts of one band that are looked at, the newest: what more of them share is furniture."""


class CoverageTexts(Part):
    """The texts of coverage, and the decisions on it."""

    def similar_texts(self, bands: Sequence[int], *, limit: int = 8) -> tuple[ArticleText, ...]:
        """The texts that share the most of these bands, most first."""
        asked = sorted(set(bands))
        if not asked:
            return ()
        values = {f"band{place}": band for place, band in enumerate(asked)}
        with self._database.read() as connection:
            found = connection.scalars(_similar(len(asked)), {**values, "most": limit})
            return tuple(unpack_all(connection, ArticleText, list(found)))

    def coverage_texts(
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

    def one_coverage(self, coverage_id: int) -> Coverage:
        """One piece of coverage. Raises NotFoundError."""
        query = rows.coverage_with_article().where(t.coverage.c.id == coverage_id)
        with self._database.read() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise no_coverage(coverage_id)
        return rows.coverage(row)

    def coverage_decisions(self, coverage_id: int) -> tuple[CoverageDecision, ...]:
        """What people said of a piece of coverage, oldest first."""
        d = t.coverage_decisions.c
        query = select(t.coverage_decisions).where(d.coverage_id == coverage_id).order_by(d.id)
        with self._database.read() as connection:
            return tuple(rows.coverage_decision(row) for row in connection.execute(query))


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
