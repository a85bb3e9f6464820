"""Full text: the passages that stood in versions and coverage, and the index over their terms.

A passage is written when it comes in and marked when it goes, so that a version costs what it
changed, and not its length. Texts themselves stand once in `texts`, as everywhere. The terms are
cut by `monitor.core.search`, for both systems alike:

- SQLite: an FTS5 table over `passages.terms`, kept by triggers, with the plain tokenizer. FTS5's
  trigrams would find parts of words, too, in an index three times as large, but no word of two
  characters, which most of Chinese and Japanese are.
- PostgreSQL: a GIN index over the terms as a `tsvector` without places, which needs no extension
  and no dictionary; words that stand together are told by the terms as they stand. Its own
  parser leaves runs of Chinese whole, and trigrams (an extension) have the bound of SQLite's.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    TextClause,
    case,
    column,
    delete,
    exists,
    func,
    literal,
    or_,
    select,
    table,
    tuple_,
    update,
)
from sqlalchemy import text as sql

from monitor.adapters.store import rows
from monitor.adapters.store import tables as t
from monitor.adapters.store.documents import pack, store_texts, unpack, unpack_all
from monitor.adapters.store.part import Part
from monitor.adapters.store.rows import AnyRow
from monitor.adapters.store.types import UtcMicroseconds
from monitor.adapters.store.upserts import insert
from monitor.adapters.store.watching import articles_of, stories_of
from monitor.core.records import block_hash
from monitor.model.coverage import ArticleText
from monitor.model.extraction import Extraction
from monitor.model.search import (
    FoundText,
    IndexBacklog,
    SearchClause,
    StandingRun,
    TextPart,
)
from monitor.ports.search import SearchQuery

_TERMS = table("passage_terms", column("rowid"))
"""SQLite's index; its row numbers are those of `passages`."""


class Search(Part):
    """The index over the stored texts."""

    def find(self, query: SearchQuery) -> tuple[FoundText, ...]:
        """The texts that hold all clauses, each at its newest run, newest first."""
        p, later = t.passages.c, t.passages.alias()
        with self._database.read() as connection:
            given = _holding(connection, query.clauses)
            again = exists().where(
                later.c.text_hash == p.text_hash,
                later.c.article_id == p.article_id,
                later.c.part == p.part,
                later.c.first_number > p.first_number,
            )
            given.append(~again)
            if query.story:
                of_story = select(t.coverage.c.url_hash).where(t.coverage.c.story == query.story)
                watched = articles_of(query.story, active_only=False)
                given.append(or_(p.article_id.in_(watched), p.coverage_hash.in_(of_story)))
            if query.outlet:
                own = select(t.articles.c.id).where(t.articles.c.outlet == query.outlet)
                found = select(t.coverage.c.url_hash).where(t.coverage.c.outlet == query.outlet)
                given.append(or_(p.article_id.in_(own), p.coverage_hash.in_(found)))
            if query.article_id is not None:
                given.append(p.article_id == query.article_id)
            if query.since is not None:
                given.append(p.first_at >= query.since)
            if query.after is not None:
                ended = literal(query.after.first_at, UtcMicroseconds), literal(query.after.id)
                given.append(tuple_(p.first_at, p.id) < tuple_(*ended))
            listed = connection.execute(
                select(t.passages)
                .where(*given)
                .order_by(p.first_at.desc(), p.id.desc())
                .limit(query.limit)
            ).all()
            return _found(connection, listed)

    def backlog(self) -> IndexBacklog:
        """What an older program stored and is not in the index yet."""
        a, done = t.articles.c, func.coalesce(t.search_progress.c.number, 0)
        with self._database.read() as connection:
            waiting = connection.scalar(
                select(func.sum(case((a.highest > done, a.highest - done), else_=0))).select_from(
                    t.articles.outerjoin(t.search_progress)
                )
            )
            return IndexBacklog(
                versions=int(waiting or 0) + len(_unread_baselines(connection)),
                coverage=connection.scalar(
                    select(func.count(t.coverage.c.url_hash.distinct())).where(_unindexed())
                )
                or 0,
                stored=connection.scalar(select(func.count()).select_from(t.snapshots)) or 0,
            )

    def index_more(self, limit: int = 20) -> int:
        """Puts up to so many of those into the index. Returns how many: 0 when all are in it."""
        a, done = t.articles.c, t.search_progress.c.number
        behind = (
            select(a.id)
            .select_from(t.articles.outerjoin(t.search_progress))
            .where(a.highest > func.coalesce(done, 0))
            .order_by(a.id)
            .limit(1)
        )
        with self._database.write() as connection:
            article_id = connection.scalar(behind)
            if article_id is None:
                article_id = next(iter(_unread_baselines(connection)), None)
            if article_id is not None:
                return _index_article(connection, article_id, limit)
            missing = connection.execute(
                select(t.coverage.c.url_hash, func.min(t.coverage.c.id).label("id"))
                .where(_unindexed())
                .group_by(t.coverage.c.url_hash)
                .limit(limit)
            ).all()
            for each in missing:
                row = connection.execute(select(t.coverage).where(t.coverage.c.id == each.id)).one()
                texts = t.coverage_texts.c
                kept = connection.scalar(
                    select(texts.document).where(texts.url_hash == each.url_hash)
                )
                text = unpack(connection, ArticleText, kept) if kept is not None else None
                index_coverage(connection, row.url, row.title, text, row.found_at)
            return len(missing)

    def forget_index(self) -> None:
        """Empties the index, to be filled anew: for one that is damaged."""
        trigger = "SELECT sql FROM sqlite_master WHERE name = 'passage_terms_removed'"
        with self._database.write() as connection:
            connection.execute(delete(t.search_progress))
            if connection.dialect.name != "sqlite":
                connection.exec_driver_sql("TRUNCATE passages")
                return
            # row by row it would be asked what it holds, and what is damaged does not know
            removing = connection.exec_driver_sql(trigger).scalar_one()
            connection.exec_driver_sql("DROP TRIGGER passage_terms_removed")
            connection.execute(delete(t.passages))
            connection.exec_driver_sql(
                "INSERT INTO passage_terms(passage_terms) VALUES ('delete-all')"
            )
            connection.exec_driver_sql(removing)


def index_version(
    connection: Connection,
    article_id: int,
    number: int,
    extraction: Extraction,
    taken_at: datetime,
) -> None:
    """Puts a new version into the index: what it brings in, and what is gone with it.

    The article's row is locked, or nobody else writes. Where an older program stored versions
    that are not in the index yet, this one waits for its turn behind them.
    """
    done = connection.scalar(
        select(t.search_progress.c.number).where(t.search_progress.c.article_id == article_id)
    )
    if number == 0:
        _index_baseline(connection, article_id, extraction, taken_at)
        if done is None:
            before = exists().where(
                t.snapshots.c.article_id == article_id, t.snapshots.c.number > 0
            )
            if connection.scalar(select(before)):
                return
            _set_progress(connection, article_id, 0)
        return
    if done is None:
        older = exists().where(
            t.snapshots.c.article_id == article_id, t.snapshots.c.number < number
        )
        if connection.scalar(select(older)):
            return
    elif done != number - 1:
        return
    _index_live(connection, article_id, number, extraction, taken_at)
    _set_progress(connection, article_id, number)


def index_coverage(
    connection: Connection,
    url: str,
    title: str,
    text: ArticleText | None,
    found_at: datetime,
) -> None:
    """Puts coverage into the index; a later reading of its page takes the place of an earlier."""
    p, key = t.passages.c, block_hash(url)
    if text is None:
        if connection.scalar(select(exists().where(p.coverage_hash == key))):
            return
        parts = [(TextPart.HEADLINE, title or url)]
    else:
        parts = [
            (TextPart.HEADLINE, text.title or title or url),
            *((TextPart.BYLINE, name) for name in text.bylines),
            *((TextPart.BODY, paragraph) for paragraph in text.paragraphs),
        ]
    first = connection.scalar(select(func.min(p.first_at)).where(p.coverage_hash == key))
    connection.execute(delete(t.passages).where(p.coverage_hash == key))
    _write(connection, parts, {"coverage_hash": key, "first_at": first or found_at})


def _index_live(
    connection: Connection, article_id: int, number: int, extraction: Extraction, at: datetime
) -> None:
    p = t.passages.c
    there = connection.execute(
        select(p.id, p.part, p.text_hash).where(
            p.article_id == article_id, p.gone_number.is_(None), p.first_number > 0
        )
    )
    standing = {(TextPart(row.part), row.text_hash): row.id for row in there}
    parts = _parts(extraction)
    now = {(part, block_hash(text)) for part, text in parts}
    gone = [row_id for key, row_id in standing.items() if key not in now]
    if gone:
        connection.execute(
            update(t.passages).where(p.id.in_(gone)).values(gone_number=number, gone_at=at)
        )
    new = [each for each in parts if (each[0], block_hash(each[1])) not in standing]
    _write(connection, new, {"article_id": article_id, "first_number": number, "first_at": at})


def _index_baseline(
    connection: Connection, article_id: int, extraction: Extraction, at: datetime
) -> None:
    """The imported baseline stands beside the versions: as a run of its own, up to the first."""
    p = t.passages.c
    connection.execute(delete(t.passages).where(p.article_id == article_id, p.first_number == 0))
    run = {"article_id": article_id, "first_number": 0, "first_at": at, "gone_number": 1}
    _write(connection, _parts(extraction), run)


def _index_article(connection: Connection, article_id: int, limit: int) -> int:
    """The next versions of an article that an older program stored. Returns how many."""
    s = t.snapshots.c
    connection.execute(
        select(t.articles.c.id).where(t.articles.c.id == article_id).with_for_update()
    )
    done = connection.scalar(
        select(t.search_progress.c.number).where(t.search_progress.c.article_id == article_id)
    )
    found = connection.execute(
        select(s.number, s.document, s.taken_at)
        .where(s.article_id == article_id, s.number > (-1 if done is None else done))
        .order_by(s.number)
        .limit(limit)
    ).all()
    read = unpack_all(connection, Extraction, [row.document for row in found])
    for row, extraction in zip(found, read, strict=True):
        write = _index_live if row.number else _index_versions_baseline
        write(connection, article_id, row.number, extraction, row.taken_at)
    if found:
        _set_progress(connection, article_id, found[-1].number)
    return len(found)


def _index_versions_baseline(
    connection: Connection, article_id: int, number: int, extraction: Extraction, at: datetime
) -> None:
    del number
    _index_baseline(connection, article_id, extraction, at)


def _parts(extraction: Extraction) -> list[tuple[TextPart, str]]:
    """The texts of a version by what they are, each once, long ones in pieces."""
    from monitor.core.search import pieces

    given: list[tuple[TextPart, Iterable[str]]] = [
        (TextPart.HEADLINE, [extraction.headline]),
        (TextPart.STANDFIRST, [extraction.standfirst]),
        (TextPart.BYLINE, extraction.bylines),
        (TextPart.NOTICE, extraction.notices),
        (TextPart.BODY, (block.text for block in extraction.blocks)),
        (TextPart.CAPTION, extraction.captions),
    ]
    return list(
        dict.fromkeys(
            (part, piece) for part, texts in given for text in texts for piece in pieces(text)
        )
    )


def _write(
    connection: Connection, parts: Sequence[tuple[TextPart, str]], shared: dict[str, object]
) -> None:
    written = [(part, text, pack(text)) for part, text in parts if text]
    if not written:
        return
    from monitor.core.search import index_terms

    store_texts(connection, [packed for _, _, packed in written])
    connection.execute(
        t.passages.insert(),
        [
            shared
            | {
                "part": part.value,
                "text_hash": block_hash(text),
                "document": packed.json,
                "terms": index_terms(text),
            }
            for part, text, packed in written
        ],
    )


def _set_progress(connection: Connection, article_id: int, number: int) -> None:
    connection.execute(
        insert(connection, t.search_progress).on_conflict_do_update(
            index_elements=["article_id"], set_={"number": number}
        ),
        {"article_id": article_id, "number": number},
    )


def _unread_baselines(connection: Connection) -> Sequence[int]:
    """Articles that have nothing but a baseline, which an older program stored."""
    s, done = t.snapshots.c, t.search_progress.c
    query = (
        select(s.article_id)
        .join(t.articles, t.articles.c.id == s.article_id)
        .where(s.number == 0, t.articles.c.highest == 0)
        .where(~exists().where(done.article_id == s.article_id))
        .order_by(s.article_id)
    )
    return connection.scalars(query).all()


def _unindexed() -> ColumnElement[bool]:
    """Coverage of which nothing is in the index."""
    return ~exists().where(t.passages.c.coverage_hash == t.coverage.c.url_hash)


def _holding(
    connection: Connection, wanted: Sequence[SearchClause]
) -> list[ColumnElement[bool] | TextClause]:
    """The conditions for a passage to hold all clauses. Terms are letters and digits alone."""
    p = t.passages.c
    kept = [clause for clause in wanted if not clause.excluded]
    away = [clause for clause in wanted if clause.excluded]
    if connection.dialect.name == "sqlite":
        held, left_out = (
            [f'"{" ".join(each.terms)}"{" *" if each.opens else ""}' for each in group]
            for group in (kept, away)
        )
        match = " AND ".join(held)
        if left_out:
            match = f"({match}) NOT ({' OR '.join(left_out)})"
        matching = sql("passage_terms MATCH :match").bindparams(match=match)
        return [p.id.in_(select(_TERMS.c.rowid).where(matching))]
    said = [
        f"'{term}'{':*' if clause.opens and term == clause.terms[-1] else ''}"
        for clause in kept
        for term in clause.terms
    ]
    given: list[ColumnElement[bool] | TextClause] = [
        sql(
            "array_to_tsvector(string_to_array(passages.terms, ' ')) @@ CAST(:match AS tsquery)"
        ).bindparams(match=" & ".join(said))
    ]
    for clause in wanted:
        phrase = f" {' '.join(clause.terms)}{'' if clause.opens else ' '}"
        stands = func.strpos(literal(" ") + p.terms + literal(" "), phrase) > 0
        if clause.excluded or len(clause.terms) > 1:
            given.append(~stands if clause.excluded else stands)
    return given


def _found(connection: Connection, listed: Sequence[AnyRow]) -> tuple[FoundText, ...]:
    """The rows with their texts, their articles or coverage, and all their runs."""
    p, a = t.passages.c, t.articles.c
    texts = unpack_all(connection, str, [row.document for row in listed])
    articles = sorted({row.article_id for row in listed if row.article_id is not None})
    known = {
        row.id: row
        for row in connection.execute(
            select(a.id, a.title, a.url, a.outlet, a.highest).where(a.id.in_(articles))
        )
    }
    stories = stories_of(connection, articles, active_only=False)
    hashes = sorted({row.coverage_hash for row in listed if row.coverage_hash is not None})
    covered: dict[str, list[AnyRow]] = {}
    for row in connection.execute(
        rows.coverage_with_article()
        .where(t.coverage.c.url_hash.in_(hashes))
        .order_by(t.coverage.c.id)
    ):
        covered.setdefault(block_hash(row.url), []).append(row)
    runs: dict[tuple[int, str, str], list[StandingRun]] = {}
    of_hits = tuple_(p.article_id, p.text_hash).in_(
        [
            tuple_(literal(row.article_id), literal(row.text_hash, p.text_hash.type))
            for row in listed
            if row.article_id is not None
        ]
    )
    for row in connection.execute(select(t.passages).where(of_hits).order_by(p.first_number)):
        only = row.first_number == 0 and known[row.article_id].highest == 0
        run = StandingRun(
            first_number=row.first_number,
            gone_number=None if only else row.gone_number,
            first_at=row.first_at,
            gone_at=row.gone_at,
        )
        before = runs.setdefault((row.article_id, row.part, row.text_hash), [])
        if before and before[-1].gone_number == run.first_number:
            run = replace(run, first_number=before[-1].first_number, first_at=before[-1].first_at)
            before.pop()
        before.append(run)
    found: list[FoundText] = []
    for row, text in zip(listed, texts, strict=True):
        if row.article_id is not None:
            holder = known[row.article_id]
            number, coverage_id = row.article_id, None
            of = stories.get(number, ())
        else:
            holder, *_ = covered[row.coverage_hash]
            number, coverage_id = holder.article_id, holder.id
            of = tuple(each.story for each in covered[row.coverage_hash])
        found.append(
            FoundText(
                id=row.id,
                part=TextPart(row.part),
                text=text,
                first_at=row.first_at,
                article_id=number,
                coverage_id=coverage_id,
                title=holder.title,
                url=holder.url,
                outlet=holder.outlet,
                stories=of,
                runs=tuple(runs.get((row.article_id, row.part, row.text_hash), ())),
            )
        )
    return tuple(found)
