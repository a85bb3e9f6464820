"""What monitor makes of many pages, as digests: taken before a rebuilding and after, and compared.

    python -m benchmarks.golden FOLDER_OF_PAGES EDITS.jsonl[.gz] > before.json
    python -m benchmarks.golden FOLDER_OF_PAGES EDITS.jsonl[.gz] > after.json
    python -m benchmarks.golden --compare before.json after.json

The folder holds pages (`*.html`, `*.html.gz`, at any depth). A line of the edits is an object
with `old_html` and `new_html`, two versions of one page, and perhaps an `id`. Digests are taken of
the extraction of every page, of what `monitor diff --json` says of every pair, of the whole
decision of a check that finds the new version where the old one was stored, of what the new
version adds to the pairs before it, and of the tables of a fresh database.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
from collections import deque
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from sqlalchemy import text

from benchmarks.evidence import evidence
from monitor.adapters.store.engine import Database
from monitor.adapters.store.migrating import upgrade
from monitor.core.check.context import CheckContext
from monitor.core.check.evaluate import evaluate, evaluate_difference
from monitor.core.check.examine import Examined
from monitor.core.classify import classify, context_of, to_json
from monitor.core.coverage.novelty import KnownTexts, compare
from monitor.core.diff import compare as difference
from monitor.core.extract import extract
from monitor.core.records import content_hash
from monitor.discovery.enriching import article_text
from monitor.errors import MonitorError
from monitor.model.config import AvailabilitySettings
from monitor.model.coverage import ArticleText
from monitor.model.extraction import Extraction
from monitor.model.response import Fetched
from monitor.model.story import AddressStatus, CheckIntervals, Route, Selectors, Story
from monitor.model.watch import (
    Article,
    ArticleState,
    Origin,
    Progress,
    Snapshot,
    SnapshotOrigin,
    VersionMark,
)
from monitor.settings.places import shipped

NOW = datetime(2026, 5, 4, 9, tzinfo=UTC)
URL = "https://courier.example/news/a-report"
STORY = Story(id="a-story", title="A story")
KNOWN = 12
"""Articles against which the next one is held: there must be figures to contradict."""

Digests = dict[str, dict[str, str]]


def plain(value: object) -> object:
    """What `json` cannot write by itself; a class's own name is no part of a value."""
    if is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, frozenset):
        return sorted(value)
    return repr(value)


def digest(value: object) -> str:
    """The first twenty signs of the SHA-256 of a value's JSON."""
    shown = json.dumps(value, sort_keys=True, ensure_ascii=False, default=plain)
    return sha256(shown.encode(errors="surrogatepass")).hexdigest()[:20]


def content(path: Path) -> bytes:
    """A file's bytes, unpacked."""
    data = path.read_bytes()
    return gzip.decompress(data) if path.suffix == ".gz" else data


def pages(folder: Path) -> Iterator[tuple[str, bytes]]:
    """The pages below a folder, by their path in it."""
    for path in sorted(folder.rglob("*")):
        if path.name.endswith((".html", ".html.gz")):
            yield path.relative_to(folder).as_posix(), content(path)


def pairs(path: Path) -> Iterator[tuple[str, bytes, bytes]]:
    """Two versions of a page each, with a name."""
    for number, line in enumerate(content(path).decode().splitlines()):
        item = json.loads(line)
        yield str(item.get("id", number)), item["old_html"].encode(), item["new_html"].encode()


def read(page: bytes) -> Extraction:
    """A page as it is read without an article's state."""
    return extract(page, url=URL, content_type="text/html; charset=utf-8")


def fetched(page: bytes, at: datetime) -> Fetched:
    """The page as a server sends it."""
    return Fetched(
        url=URL,
        final_url=URL,
        status=200,
        headers=(("content-type", "text/html; charset=utf-8"),),
        body=page,
        started_at=at,
        elapsed=timedelta(milliseconds=70),
    )


def stored(old: bytes) -> tuple[ArticleState, CheckContext]:
    """What a check knows, and rests on, where that page is the only version yet."""
    before, earlier = read(old), NOW - timedelta(hours=5)
    last = Snapshot(
        article_id=1,
        number=1,
        origin=SnapshotOrigin.LIVE,
        content_hash=content_hash(before),
        extraction=before,
        taken_at=earlier,
        evidence=evidence(old, URL, earlier),
    )
    state = ArticleState(
        article=Article(
            id=1,
            url=URL,
            outlet="courier",
            stories=(STORY.id,),
            title=before.headline,
            origin=Origin.USER,
            address=AddressStatus.CONFIRMED,
            added_at=NOW - timedelta(hours=10),
        ),
        progress=Progress(),
        last=last,
        baseline=None,
        history=(VersionMark(1, last.content_hash, before.headline, earlier, before.modified),),
    )
    context = CheckContext(
        now=NOW,
        jitter=0.5,
        rules=AvailabilitySettings(),
        intervals=CheckIntervals(),
        routes=(Route(id="desk"),),
        story_routes={STORY.id: ()},
        classification=context_of([STORY]),
        keep_raw=False,
    )
    return state, context


def decided(old: bytes, new: bytes) -> object:
    """All that a check is to write which finds `new` where `old` is the stored version."""
    state, context = stored(old)
    found = evaluate(state, fetched(new, NOW), Selectors(), context)
    if isinstance(found, Examined):
        found = evaluate_difference(
            state, fetched(new, NOW), found, fetched(old, NOW), Selectors(), context
        )
    return found


def tables() -> dict[str, str]:
    """The definition of each table, index and trigger of a fresh database."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/fresh.db"
        upgrade(url, shipped("db"))
        database = Database(url)
        try:
            with database.read() as connection:
                found = connection.execute(text("SELECT name, sql FROM sqlite_master")).all()
        finally:
            database.close()
    return {str(name): digest(sql) for name, sql in found}


def taken(folder: Path, edits: Path) -> Digests:
    """The digests of everything."""
    extractions, diffs, decisions, additions = {}, {}, {}, {}
    for name, page in pages(folder):
        try:
            extractions[name] = digest(read(page))
        except MonitorError as error:
            extractions[name] = digest(str(error))
    context = context_of([STORY])
    known: deque[ArticleText] = deque(maxlen=KNOWN)
    for name, old, new in pairs(edits):
        before, after = read(old), read(new)
        found = difference(before, after)
        verdict = classify(before, after, found, context)
        diffs[name] = digest([found, to_json(verdict)])
        decisions[name] = digest(decided(old, new))
        known.append(article_text(URL, "courier", before))
        told = compare(
            article_text(f"{URL}-{name}", "gazette", after), KnownTexts(STORY, tuple(known))
        )
        additions[name] = digest(told)
    return {
        "extractions": extractions,
        "diffs": diffs,
        "decisions": decisions,
        "additions": additions,
        "tables": tables(),
    }


def differences(one: Digests, other: Digests) -> list[str]:
    """What two sets of digests do not have in common, a line each."""
    return [
        f"{part}: {name} "
        + ("differs" if name in left and name in right else "is in one of them alone")
        for part in sorted(one.keys() | other.keys())
        for left, right in [(one.get(part, {}), other.get(part, {}))]
        for name in sorted(left.keys() | right.keys())
        if left.get(name) != right.get(name)
    ]


def run(arguments: list[str]) -> int:
    """The command line. The exit code is 1 where a comparison finds differences."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.golden")
    parser.add_argument("--compare", action="store_true", help="compare two files of digests")
    parser.add_argument("first", type=Path, help="a folder of pages, or digests")
    parser.add_argument("second", type=Path, help="a file of edits, or digests")
    given = parser.parse_args(arguments)
    if not given.compare:
        json.dump(taken(given.first, given.second), sys.stdout, indent=1, sort_keys=True)
        print()
        return 0
    one, other = (json.loads(path.read_text()) for path in (given.first, given.second))
    found = differences(one, other)
    print("\n".join(found) or f"the same: {sum(map(len, one.values())):,} digests")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
