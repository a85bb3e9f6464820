"""Full text over versions and coverage, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from monitor.adapters.store import SqlStore, open_store, upgrade
from monitor.adapters.store.engine import Database
from monitor.core.search import LONGEST_TEXT, clauses
from monitor.model.coverage import ArticleText, Decision, Match, NewCoverage
from monitor.model.extraction import Block, Extraction
from monitor.model.response import Validators
from monitor.model.search import FoundText, SearchCursor, TextPart
from monitor.model.story import FeedKind
from monitor.model.watch import Article, Outcome, SnapshotOrigin
from monitor.ports import SearchQuery, SourceRecord
from tests import postgres
from tests.contract.samples import HOUR, LEASE, NOW, checked, entry, snapshot, watch
from tests.migration.ladder import MIGRATIONS

DAY = timedelta(days=1)

FERRY = "The harbour office said the new ferry would carry 1,240 people a day from May."
PIER = "Divers had found cracks in two of the pier's seven pillars."
TOWER = "東京都の新しい庁舎は五月に完成する予定だ。"


def version(store: SqlStore, article: Article, day: int, *paragraphs: str, **more: object) -> None:
    """The next version, of that day."""
    value = Extraction(
        headline=str(more.pop("headline", "Late again")),
        blocks=tuple(Block(each) for each in paragraphs),
        **more,  # type: ignore[arg-type]
    )
    at = NOW + day * DAY
    checked(
        store,
        article,
        entry=entry(Outcome.CHANGED, at),
        snapshot=snapshot(value, taken_at=at, raw=None),
    )


def find(store: SqlStore, asked: str, *, exact: bool = False, **more: object) -> list[FoundText]:
    query = SearchQuery(clauses=clauses(asked, exact=exact), **more)  # type: ignore[arg-type]
    return list(store.search.find(query))


def texts(store: SqlStore, asked: str, **more: object) -> list[str]:
    return [each.text for each in find(store, asked, **more)]  # type: ignore[arg-type]


def runs(found: FoundText) -> list[tuple[int, int | None]]:
    return [(run.first_number, run.gone_number) for run in found.runs]


def test_words_numbers_phrases_and_parts_of_words(store: SqlStore) -> None:
    version(store, watch(store), 0, FERRY, PIER, TOWER, "Die Straße nach Zürich war gesperrt.")
    assert texts(store, "ferry harbour") == [FERRY]
    assert texts(store, "FERRY 1,240") == texts(store, "1 240") == [FERRY]
    assert texts(store, "ferr*") == texts(store, "harb* ferry") == [FERRY]
    assert texts(store, "pillar") == [PIER]  # from four letters on, what begins so
    assert texts(store, '"pillar"') == []
    assert texts(store, "div") == []
    assert texts(store, '"new ferry"') == [FERRY]
    assert texts(store, '"ferry new"') == []
    assert texts(store, "new -ferry") == []
    assert texts(store, "two -ferry") == [PIER]
    assert texts(store, '"two of" -"new ferry"') == [PIER]
    assert texts(store, "strasse zurich") == ["Die Straße nach Zürich war gesperrt."]
    assert texts(store, "1240") == []


def test_chinese_japanese_and_korean(store: SqlStore) -> None:
    korean, thai = "서울시는 새 다리를 오월에 연다고 밝혔다.", "รัฐบาลไทยประกาศข่าวใหม่"
    version(store, watch(store), 0, TOWER, "北京和上海的列车今天停运。", korean, thai)
    for asked in ("東京", "京都", "庁舎", "都", "五月に完成", "完成する予定だ"):
        assert texts(store, asked) == [TOWER], asked
    assert texts(store, "京東") == []
    assert texts(store, "北京 列车") == texts(store, "停运") == ["北京和上海的列车今天停运。"]
    assert texts(store, "서울") == texts(store, "다리") == [korean]
    assert texts(store, "ประกาศ") == [thai]


def test_where_a_sentence_stood(store: SqlStore) -> None:
    article = watch(store)
    version(store, article, 0, FERRY, PIER)
    version(store, article, 1, FERRY.replace("1,240", "1,420"), PIER)
    version(store, article, 2, PIER)
    version(store, article, 3, FERRY, PIER)
    (found,) = find(store, "would carry 1,240 people a day", exact=True)
    assert runs(found) == [(1, 2), (4, None)]
    assert found.stands
    assert [run.first_at for run in found.runs] == [NOW, NOW + 3 * DAY]
    assert found.runs[0].gone_at == NOW + DAY
    (gone,) = find(store, "1,420")
    assert (runs(gone), gone.stands) == ([(2, 3)], False)
    assert (gone.article_id, gone.part, gone.title) == (article.id, TextPart.BODY, article.title)
    assert (gone.outlet, gone.stories, gone.coverage_id) == ("gazette", ("ferry",), None)
    assert runs(find(store, "pillars")[0]) == [(1, None)]


def test_every_part_of_an_article(store: SqlStore) -> None:
    version(
        store, watch(store), 0, PIER, headline="Ferry held up", standfirst="Islanders wait.",
        bylines=("Ola Berg",), notices=("Correction: the date was wrong.",), captions=("A rusty hull.",),
    )  # fmt: skip
    parts = {
        asked: [each.part.value for each in find(store, asked)]
        for asked in ("held", "islanders", "ola", "correction", "rusty", "cracks")
    }
    assert parts == {
        "held": ["headline"], "islanders": ["standfirst"], "ola": ["byline"],
        "correction": ["notice"], "rusty": ["caption"], "cracks": ["body"],
    }  # fmt: skip


def test_filters_and_pages(store: SqlStore) -> None:
    for number in range(1, 8):
        article = watch(store, number, story="ferry" if number % 2 else "pier")
        version(store, article, number, f"Crossing number {number} was called off.")
    other = watch(store, 9, outlet="courier")
    version(store, other, 9, "A crossing at last.")
    assert [each.outlet for each in find(store, "crossing", outlet="courier")] == ["courier"]
    assert len(find(store, "crossing", story="pier")) == 3
    assert len(find(store, "crossing", article_id=other.id)) == 1
    assert len(find(store, "crossing", since=NOW + 6 * DAY)) == 3
    every = find(store, "crossing")
    assert [each.first_at for each in every] == sorted((e.first_at for e in every), reverse=True)
    paged: list[FoundText] = []
    while some := find(
        store, "crossing", limit=3,
        after=SearchCursor(first_at=paged[-1].first_at, id=paged[-1].id) if paged else None,
    ):  # fmt: skip
        paged += some
    assert paged == every


def test_an_imported_baseline_is_where_a_text_began(store: SqlStore) -> None:
    article = watch(store)
    based = snapshot(
        Extraction(headline="Ferry", blocks=(Block(FERRY), Block("Only in the baseline."))),
        origin=SnapshotOrigin.BASELINE, number=0, raw=None,
    )  # fmt: skip
    store.articles.import_baseline(article.id, based, NOW)
    assert runs(find(store, "baseline")[0]) == [(0, None)]
    version(store, article, 1, FERRY)
    assert runs(find(store, "1,240")[0]) == [(0, None)]
    assert runs(find(store, "baseline")[0]) == [(0, 1)]
    store.articles.import_baseline(article.id, based, NOW)
    assert len(find(store, "baseline")) == len(find(store, "1,240")) == 1


def cover(store: SqlStore, story: str, *paragraphs: str, title: str = "Islanders cut off") -> None:
    """What discovery found for a story: the same page each time."""
    feed = ("https://courier.example/feed", "courier", FeedKind.FEED)
    store.sources.register([feed], NOW)
    due = NOW + (len(store.coverage.find()) + 1) * DAY
    (claimed,) = store.sources.claim_due(now=due, worker="x", lease=LEASE, limit=1)
    url = "https://courier.example/cut-off"
    kept = ArticleText(url=url, outlet="courier", title=title, paragraphs=paragraphs)
    found = NewCoverage(
        url=url, outlet="courier", title=title, published=None, source=feed[0],
        match=Match(story=story, score=0.7, decision=Decision.REVIEW),
        text=kept if paragraphs else None,
    )  # fmt: skip
    store.sources.record(
        SourceRecord(
            claim=claimed,
            checked_at=NOW,
            coverage=(found,),
            next_check_at=NOW + HOUR,
            validators=Validators(),
            failures=0,
        )
    )


def test_coverage_is_found_once_for_all_its_stories(store: SqlStore) -> None:
    cover(store, "ferry", PIER)
    cover(store, "pier", PIER, TOWER)
    (found,) = find(store, "cracks")
    assert (found.article_id, found.runs, found.stands) == (None, (), True)
    assert (found.title, found.stories) == ("Islanders cut off", ("ferry", "pier"))
    assert store.coverage.get(found.coverage_id or 0).url == found.url
    assert texts(store, "islanders", story="pier") == ["Islanders cut off"]
    assert texts(store, "islanders", story="other") == []
    assert texts(store, "庁舎", outlet="courier") == [TOWER]
    store.search.forget_index()
    assert store.search.backlog().coverage == 1
    assert store.search.index_more() == 1
    assert texts(store, "islanders") == ["Islanders cut off"]
    assert store.search.index_more() == 0


def test_coverage_comes_page_by_page(store: SqlStore) -> None:
    for story in ("ferry", "pier", "harbour"):
        cover(store, story)
    every = store.coverage.find()
    assert len(every) == 3
    assert store.coverage.find(before_id=every[0].id) == every[1:]
    assert store.coverage.find(before_id=every[1].id, limit=5) == every[2:]
    assert store.coverage.find(before_id=every[2].id) == ()


def test_a_later_reading_of_coverage_takes_the_place(store: SqlStore) -> None:
    cover(store, "ferry")
    assert texts(store, "islanders") == ["Islanders cut off"]
    cover(store, "ferry", PIER)
    assert texts(store, "cracks") == [PIER]
    cover(store, "pier")
    assert texts(store, "cracks") == [PIER]


def test_a_text_of_many_pages_is_found_to_its_end(store: SqlStore) -> None:
    words = [f"word{number}" for number in range(40_000)]
    version(store, watch(store), 0, " ".join(words))
    (found,) = find(store, "word39998 word39999")
    assert len(found.text) <= LONGEST_TEXT
    middle = words[20_000:20_020]
    assert find(store, " ".join(middle), exact=True)


def test_what_no_index_can_take_does_no_harm(store: SqlStore) -> None:
    hostile = "' OR 1=1 -- \" NEAR( * AND NOT \x00 \ud800 ::tsquery & | ! <-> \\ 'lexeme'"
    version(store, watch(store), 0, hostile, "x" * 5_000, "𝒳" * 3_000, "\u0301\u0301", "😀😀")
    assert texts(store, "lexeme") == [hostile]
    assert texts(store, hostile, exact=True) == [hostile]
    assert find(store, "'a':* & b) OR (\"") == []
    assert find(store, "x" * 1_000)


def test_an_older_database_is_indexed_in_steps(store: SqlStore) -> None:
    article, untouched = watch(store), watch(store, 2)
    for day in range(7):
        version(store, article, day, FERRY, f"Day {day} of the strike.")
    version(store, untouched, 0, PIER)
    based = snapshot(
        Extraction(blocks=(Block(TOWER),)), origin=SnapshotOrigin.BASELINE, number=0, raw=None
    )
    store.articles.import_baseline(watch(store, 3).id, based, NOW)
    before = [find(store, asked) for asked in ("strike", "ferry", "pillars", "庁舎")]
    store.search.forget_index()
    assert find(store, "strike") == []
    backlog = store.search.backlog()
    assert (backlog.versions, backlog.stored, backlog.whole) == (9, 9, False)
    assert store.search.index_more(3) == 3
    version(store, article, 7, FERRY, "Over.")  # behind those that wait: it takes its turn
    assert find(store, "over") == []
    while store.search.index_more(3):
        pass
    assert store.search.backlog().whole
    assert len(find(store, "over")) == 1
    after = [find(store, asked) for asked in ("strike", "ferry", "pillars", "庁舎")]
    assert [[(e.text, e.first_at, len(e.runs)) for e in found] for found in after] == [
        [(e.text, e.first_at, len(e.runs)) for e in found] for found in before
    ]


def test_a_version_costs_what_it_changed(store: SqlStore) -> None:
    article = watch(store)
    many = [f"Paragraph {number} stands." for number in range(30)]
    for day in range(5):
        version(store, article, day, *many, f"This is day {day}.")
    with store._database.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM passages")) == 1 + 30 + 5


def test_a_copy_finds_the_same(store_url: str, empty_url: str) -> None:
    store = open_store(store_url)
    version(store, watch(store), 0, FERRY, TOWER)
    upgrade(empty_url, MIGRATIONS)
    store.maintenance.copy_to(empty_url, lambda *_: None)
    copied = open_store(empty_url)
    assert texts(copied, "ferry") == [FERRY]
    assert texts(copied, "庁舎") == [TOWER]
    assert copied.search.backlog().whole
    assert copied.maintenance.check() == copied.history.verify() == ()
    for each in (store, copied):
        each.close()


@pytest.fixture
def empty_url(store_url: str, tmp_path: Path, postgres_server: postgres.Server) -> Iterator[str]:
    """An empty database of the other system."""
    name = postgres_server.create()
    sqlite = store_url.startswith("sqlite")
    yield postgres_server.url(name) if sqlite else f"sqlite:///{tmp_path / 'copy.db'}"
    postgres_server.drop(name)


def test_the_index_agrees_with_its_texts(sqlite_url: str) -> None:
    store = open_store(sqlite_url)
    article = watch(store)
    for day in range(4):
        version(store, article, day, FERRY, f"Day {day}.")
    store.search.forget_index()
    while store.search.index_more():
        pass
    store.close()
    database = Database(sqlite_url)
    with database.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO passage_terms(passage_terms, rank) VALUES ('integrity-check', 1)"
        )
    database.close()
