"""Claims and records on SQLite with 100,000 articles, against bare sqlite3 in the same run.

"Bare" does the least that would do the same: hand-written statements, prepared values, the same
durability, on a copy of the same file. It makes no JSON, no hashes, no chain, compresses nothing.
The last table is what a version of an article takes on disk.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import ParamSpec

import zstandard

from benchmarks.evidence import evidence
from monitor.adapters.store import SqlStore, open_store, upgrade
from monitor.core.records import content_hash
from monitor.model.alert import Alert, EventType
from monitor.model.change import Change, ChangeKind, Severity, Verdict
from monitor.model.extraction import Block, Extraction
from monitor.model.watch import (
    CheckDecision,
    CheckEntry,
    Claim,
    NewSnapshot,
    Outcome,
    Progress,
    SnapshotOrigin,
    WatchRequest,
)
from monitor.ports import CheckRecord
from monitor.settings import shipped

P = ParamSpec("P")

ARTICLES = 100_000
OUTLETS = 500
CLAIMED = 50  # in one go
CLAIM = f"claim {CLAIMED} due of {ARTICLES:,}"
ROUNDS = 60
RECORDS = 200
PARAGRAPHS = 25
NOW = datetime(2026, 3, 1, tzinfo=UTC)
LEASE = timedelta(minutes=5)
WORDS = tuple(f"word{number}" for number in range(4_000))


@dataclass
class Newspaper:
    """Articles of 25 paragraphs, some 1,000 words, on pages of some 100 kB."""

    rng: random.Random

    def __post_init__(self) -> None:
        self.clutter = "".join(self._paragraph(40) for _ in range(300))

    def _paragraph(self, words: int = 40) -> str:
        return " ".join(self.rng.choices(WORDS, k=words)) + "."

    def article(self) -> Extraction:
        blocks = tuple(Block(self._paragraph()) for _ in range(PARAGRAPHS))
        return Extraction(headline=self._paragraph(9), blocks=blocks, published=NOW)

    def edited(self, article: Extraction) -> Extraction:
        """One paragraph is written anew."""
        place = self.rng.randrange(PARAGRAPHS)
        blocks = (*article.blocks[:place], Block(self._paragraph()), *article.blocks[place + 1 :])
        return Extraction(headline=article.headline, blocks=blocks, published=NOW)

    def page(self, article: Extraction) -> bytes:
        return (self.clutter + "".join(f"<p>{b.text}</p>" for b in article.blocks)).encode()


def micros(moment: datetime) -> int:
    return int(moment.timestamp() * 1_000_000)


def fill(folder: Path) -> Path:
    """A database of 100,000 articles that are due one after the other from NOW on."""
    file = folder / "ours.db"
    store = opened(file)
    store.articles.watch([request(n) for n in range(OUTLETS)], NOW)
    store.close()
    db = sqlite3.connect(file)
    new = {"id": "NULL", "url": "a.url || n.n", "url_hash": "randomblob(32)"}
    db.execute(
        "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ?) "  # noqa: S608 - our own names
        f"INSERT INTO articles SELECT {columns(db, 'articles', new)} FROM articles a, n",
        (ARTICLES // OUTLETS - 1,),
    )
    watched = columns(db, "article_stories", {"article_id": "n.id"})
    db.execute(
        f"INSERT INTO article_stories SELECT {watched} "  # noqa: S608 - our own names
        "FROM (SELECT * FROM article_stories LIMIT 1) a, articles n WHERE n.id > ?",
        (OUTLETS,),
    )
    db.execute("UPDATE articles SET due_at = due_at + id * 10000, next_check_at = due_at")
    db.commit()
    db.close()
    return file


def columns(db: sqlite3.Connection, table: str, new: Mapping[str, str]) -> str:
    """What to select, so that a row of `a` is copied with other values in some columns."""
    names = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    return ", ".join(new.get(name, f"a.{name}") for name in names)


def request(number: int) -> WatchRequest:
    return WatchRequest(
        url=f"https://outlet{number}.example/article/",
        outlet=f"outlet{number}",
        story="bench",
        title=f"Article {number}",
    )


def ms(work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> float:
    started = time.perf_counter()
    work(*args, **kwargs)
    return (time.perf_counter() - started) * 1000


class Bare:
    """The least that does the same."""

    def __init__(self, file: Path) -> None:
        self.db = sqlite3.connect(file, isolation_level=None)
        self.db.execute("PRAGMA cache_size = -32768")
        self.db.execute("PRAGMA foreign_keys = ON")

    def claim(self, now: datetime) -> list[int]:
        db, moment = self.db, micros(now)
        db.execute("PRAGMA synchronous = NORMAL")
        db.execute("BEGIN IMMEDIATE")
        due = db.execute(
            "SELECT id FROM articles WHERE due_at <= ? ORDER BY due_at LIMIT ?", (moment, CLAIMED)
        )
        found = [number for (number,) in due]
        db.executemany(
            "UPDATE articles SET due_at = ?, lease_until = ?, worker = 'bare', token = token + 1 "
            "WHERE id = ?",
            [(moment + 300_000_000, moment + 300_000_000, number) for number in found],
        )
        db.execute("COMMIT")
        return found

    def record(self, article: int, values: BareValues | None) -> None:
        db = self.db
        db.execute("PRAGMA synchronous = FULL")
        db.execute("BEGIN IMMEDIATE")
        (length, highest) = db.execute(
            "SELECT chain_length, highest FROM articles WHERE id = ? AND worker = 'bare'",
            (article,),
        ).fetchone()
        if values is not None:
            db.executemany("INSERT OR IGNORE INTO texts VALUES (?, ?)", values.texts)
            db.execute("INSERT OR IGNORE INTO raws VALUES (?, ?, ?)", values.raw)
            db.execute(
                "INSERT INTO snapshots (article_id, number, origin, content_hash, taken_at, "
                "headline, document, raw_hash, raw_bytes, raw_kept) "
                "VALUES (?, ?, 'live', ?, 0, '', ?, ?, 0, 1)",
                (article, highest + 1, values.raw[0], values.document, values.raw[0]),
            )
        check = db.execute(
            "INSERT INTO checks (article_id, seq, started_at, elapsed, outcome, reason, url, "
            "final_url, status, size, chain_hash) "
            "VALUES (?, ?, 0, 0, 'unchanged', '', '', '', 200, 0, ?)",
            (article, length + 1, bytes(32)),
        )
        if values is not None:
            db.execute(
                "INSERT INTO changes (article_id, check_id, to_number, detected_at, kind, "
                "severity, stealth, document) VALUES (?, ?, ?, 0, 'wording', 1, 0, ?)",
                (article, check.lastrowid, highest + 1, values.change),
            )
            alert = f"bare {article} {highest + 1}"
            db.execute(
                "INSERT INTO alerts (id, type, created_at, body, title, article_id, story, routes) "
                "VALUES (?, 'article.changed', 0, ?, '', ?, '', '')",
                (alert, values.change, article),
            )
            db.execute(
                "INSERT INTO deliveries (alert_id, route, status, attempts, last_error, due_at, "
                "token) VALUES (?, 'desk', 'pending', 0, '', 0, 0)",
                (alert,),
            )
        db.execute(
            "UPDATE articles SET last_checked_at = ?, due_at = ?, progress = '', chain_length = ?, "
            "highest = ?, lease_until = NULL, worker = NULL WHERE id = ?",
            (0, 2**60, length + 1, highest + (values is not None), article),
        )
        db.execute("COMMIT")


@dataclass(frozen=True)
class BareValues:
    """What a version brings, ready to be stored."""

    texts: list[tuple[bytes, str]]
    raw: tuple[bytes, int, bytes]
    document: str
    change: str

    @classmethod
    def of(cls, article: Extraction, page: bytes) -> BareValues:
        texts = [(hashlib.sha256(b.text.encode()).digest(), b.text) for b in article.blocks]
        return cls(
            texts=texts,
            raw=(hashlib.sha256(page).digest(), len(page), zstandard.compress(page, 6)),
            document=",".join(key.hex() for key, _ in texts),
            change="x" * 600,
        )


def unchanged(claimed: Claim) -> CheckRecord:
    entry = CheckEntry(
        outcome=Outcome.UNCHANGED,
        reason="the text stands as it was",
        started_at=NOW,
        elapsed=timedelta(milliseconds=80),
        url="https://outlet.example/1",
        status=200,
        size=100_000,
    )
    later = NOW + timedelta(days=900)
    decision = CheckDecision(entry=entry, progress=Progress(), next_check_at=later)
    return CheckRecord(claim=claimed, decision=decision)


def changed(claimed: Claim, article: Extraction, page: bytes, number: int) -> CheckRecord:
    plain = unchanged(claimed)
    snapshot = NewSnapshot(
        number=number,
        origin=SnapshotOrigin.LIVE,
        content_hash=content_hash(article),
        extraction=article,
        taken_at=NOW,
        evidence=evidence(page, "https://outlet.example/1", NOW, etag=str(number)),
        raw=page,
    )
    text = article.blocks[0].text
    change = Change(
        kind=ChangeKind.WORDING,
        severity=Severity.MINOR,
        before=text[:40],
        after=text[40:80],
        reason="the wording changed",
        context_before=text,
        context_after=article.blocks[1].text,
    )
    alert = Alert(
        id=f"msg {claimed.article_id} {number}",
        type=EventType.ARTICLE_CHANGED,
        created_at=NOW,
        body=b"x" * 600,
        title="changed",
        article_id=claimed.article_id,
        story="bench",
        routes=("desk",),
    )
    decision = replace(
        plain.decision,
        snapshot=snapshot,
        verdict=Verdict(changes=(change,)),
        from_number=number - 1 or None,
        alerts=(alert,),
    )
    return CheckRecord(claim=claimed, decision=decision)


def line(what: str, bare: list[float], ours: list[float]) -> None:
    plain, mine = median(bare), median(ours)
    slow = sorted(ours)[int(len(ours) * 0.95)]
    print(f"{what:<34}{plain:>9.2f}{mine:>10.2f}{slow:>10.2f}{mine / plain:>8.1f}")


def claims(store: SqlStore, bare: Bare) -> None:
    def ours(now: datetime) -> object:
        return store.articles.claim_due(now=now, worker="b", lease=LEASE, limit=CLAIMED)

    early, late = NOW - timedelta(minutes=10), NOW + timedelta(days=1)
    for what, now in (("look for due work, none is due", early), (CLAIM, late)):
        ours(now)  # a process's first search looks at the clock, too
        bare.claim(now)
        rounds = [(ms(bare.claim, now), ms(ours, now)) for _ in range(ROUNDS)]
        line(what, *map(list, zip(*rounds, strict=True)))


def held(store: SqlStore, bare: Bare) -> Iterator[tuple[Claim, int]]:
    """Articles claimed on either side."""
    now = NOW + timedelta(days=2)
    while True:
        mine = store.articles.claim_due(now=now, worker="b", lease=LEASE, limit=CLAIMED)
        yield from zip(mine, bare.claim(now), strict=True)


def records(store: SqlStore, bare: Bare, paper: Newspaper) -> None:
    work = held(store, bare)
    plain, ours = [], []
    for _ in range(RECORDS):
        mine, theirs = next(work)
        plain.append(ms(bare.record, theirs, None))
        ours.append(ms(store.articles.record, unchanged(mine)))
    line("record a check, unchanged", plain, ours)
    plain, ours = [], []
    for _ in range(RECORDS):
        mine, theirs = next(work)
        article = paper.article()
        page = paper.page(article)
        values, record = BareValues.of(article, page), changed(mine, article, page, 1)
        plain.append(ms(bare.record, theirs, values))
        ours.append(ms(store.articles.record, record))
    line("record a version of 1,000 words", plain, ours)
    states = [ms(store.articles.state, mine.article_id) for _ in range(RECORDS)]
    print(f"{'load what a check needs':<34}{'':>9}{median(states):>10.2f}")


def sizes(folder: Path, paper: Newspaper) -> None:
    """Bytes by table for one article with 50 versions, each with one paragraph written anew."""
    file, versions = folder / "sizes.db", 50
    store = opened(file)
    (watched,) = store.articles.watch([request(1)], NOW)
    article = paper.article()
    empty = table_bytes(file)
    for number in range(1, versions + 1):
        claim = store.articles.claim(watched.id, now=NOW, worker="b", lease=LEASE)
        if claim is None:
            raise RuntimeError("the article is held by somebody else")
        page = paper.page(article)
        store.articles.record(changed(claim, article, page, number))
        article = paper.edited(article)
    store.close()
    full = table_bytes(file)
    words = sum(len(b.text.split()) for b in article.blocks)
    print(f"\nbytes a version ({words:,} words, a page of {len(page):,} bytes, a paragraph new):")
    grown = {name: (full[name] - empty.get(name, 0)) / versions for name in full}
    for name, size in sorted(grown.items(), key=lambda item: -item[1]):
        if size >= 1:
            print(f"  {name:<32}{size:>10,.0f}")
    print(f"  {'all':<32}{sum(grown.values()):>10,.0f}")
    print(f"  {'the page alone, zstd':<32}{len(zstandard.compress(page, 6)):>10,}")
    print(f"  {'the text alone':<32}{sum(len(b.text) for b in article.blocks):>10,}")


def table_bytes(file: Path) -> dict[str, int]:
    """Payload and overhead by table, indexes counted with theirs."""
    db = sqlite3.connect(file)
    try:
        found = db.execute(
            "SELECT m.tbl_name, sum(s.pgsize - s.unused) FROM dbstat s "
            "JOIN sqlite_master m ON m.name = s.name GROUP BY m.tbl_name"
        ).fetchall()
    finally:
        db.close()
    return dict(found)


def opened(file: Path) -> SqlStore:
    url = f"sqlite:///{file}"
    upgrade(url, shipped("db"))
    return open_store(url)


def main() -> None:
    paper = Newspaper(random.Random(4))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = fill(folder)
        shutil.copyfile(file, folder / "bare.db")
        store = open_store(f"sqlite:///{file}")
        bare = Bare(folder / "bare.db")
        print(f"{'ms, median':<34}{'bare':>9}{'monitor':>10}{'p95':>10}{'ratio':>8}")
        claims(store, bare)
        records(store, bare, paper)
        bare.db.close()
        store.close()
        sizes(folder, paper)


if __name__ == "__main__":
    main()
