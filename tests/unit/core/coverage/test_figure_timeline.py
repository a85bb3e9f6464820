"""Who said how many, when; and who said it first."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from monitor.core.coverage.figure_timeline import TextVersion, accounts, first_reports
from monitor.core.shapes.figures import latest_of
from monitor.model.coverage import ArticleText
from monitor.model.facts import FigureStatus
from monitor.model.story import BaselineArticle
from tests.unit.core.coverage.novelty.invented import NOON, STORY, text


def telling(article: ArticleText, hours: float = 0, version: int = 0) -> TextVersion:
    return TextVersion(text=article, at=NOON + timedelta(hours=hours), version=version)


FIRST = text("Orlandia sent 8,500 soldiers, according to the Sedge Institute.", name="courier")
EDITED = replace(
    FIRST, paragraphs=("Orlandia sent 9,500 soldiers.", "Some 310 Orlandian soldiers were killed.")
)


def rows(key: str, *told: TextVersion) -> list[tuple[str, str, int, str, bool]]:
    (account,) = accounts(STORY, told, key)
    return [(e.outlet, e.written, e.version, e.source, e.stands) for e in account.entries]


def test_the_storys_own_figures_by_the_dates_of_their_articles() -> None:
    found = accounts(STORY, ())
    assert [a.key for a in found] == [
        "troops-sent", "killed", "wounded", "troops-sent-later", "killed-or-wounded", "barges",
    ]  # fmt: skip
    sent = found[0]
    assert (sent.unit, sent.meaning) == ("soldiers", "Orlandian soldiers sent to the marsh")
    assert [(e.at, e.written) for e in sent.entries] == [
        (datetime(2026, 2, 27, tzinfo=UTC), "8,000"),
        (datetime(2026, 2, 28, 8, tzinfo=UTC), "9,000 to 10,000"),
    ]


def test_what_articles_say_follows_in_time_with_its_source() -> None:
    late = text("Orlandia sent 14,000 soldiers.", name="late")
    told = rows("troops-sent", telling(late, 5), telling(FIRST, 1))
    assert told[2:] == [
        ("courier", "8,500", 0, "Sedge Institute", True),
        ("late", "14,000", 0, "", True),
    ]


def test_a_value_that_an_edit_took_out_does_not_stand() -> None:
    versions = (telling(EDITED, 2, 2), telling(FIRST, 1, 1), telling(EDITED, 3, 3))
    assert rows("troops-sent", *versions)[2:] == [
        ("courier", "8,500", 1, "Sedge Institute", False),
        ("courier", "9,500", 2, "", True),
    ]
    assert rows("killed", *versions)[1:] == [("courier", "Some 310", 2, "", True)]


def test_a_baseline_article_is_not_told_twice() -> None:
    """Its text gives the figure that the story's file has of it."""
    seed = replace(
        text("Orlandia sent 8,000 soldiers."), url=STORY.baseline[0].url, outlet="herald"
    )
    assert len(rows("troops-sent", telling(seed, -48, 1))) == 2


def test_an_article_without_a_date_stands_at_the_end() -> None:
    undated = replace(STORY, baseline=(replace(STORY.baseline[0], published=""), STORY.baseline[1]))
    (account,) = accounts(undated, (), "troops-sent")
    assert [e.at is None for e in account.entries] == [False, True]


def test_a_key_that_is_not_counted_has_no_account() -> None:
    assert accounts(STORY, (), "geese") == ()


def test_the_first_to_tell_a_figure_and_a_quote() -> None:
    quote = "“The ground gave way under the first wagon,” said Ada Berg."
    one = text("They saw 41 barges.", quote, name="one")
    two = text("They saw 41 barges and 12 cranes.", quote.replace("gave", "gave"), name="two")
    found = first_reports([telling(two, 2), telling(one, 1)])
    assert [n.reported.text.title for n in found] == ["one on the marsh", "two on the marsh"]
    assert [f.figure.written for f in found[0].figures] == ["41"]
    assert [q.speaker for q in found[0].quotes] == ["Ada Berg"]
    assert [f.figure.written for f in found[1].figures] == ["12"]
    assert found[1].quotes == ()


def test_what_the_storys_file_says_was_told_before() -> None:
    (news,) = first_reports(
        [telling(text("Orlandia sent 8,000 soldiers and 41 mules."))], STORY.baseline
    )
    assert [f.figure.written for f in news.figures] == ["41"]


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("", None),
        ("2026-03-01", datetime(2026, 3, 1, tzinfo=UTC)),
        ("2026-03-01T08:00+02:00", datetime(2026, 3, 1, 6, tzinfo=UTC)),
    ],
)
def test_moments(written: str, moment: datetime | None) -> None:
    seed = BaselineArticle(key="a", outlet="b", url="c", published=written)
    assert seed.published_at == moment


def test_the_latest_is_the_last_that_stands() -> None:
    told = [
        telling(text("Orlandia sent 14,000 soldiers, Keld said.", name="one"), 1),
        telling(text("Orlandia sent 16,000 soldiers, the Sedge Institute said.", name="two"), 2),
        telling(
            text(
                "The Sedge Institute has withdrawn its statement that Orlandia sent 16,000 soldiers.",
                name="three",
            ),
            3,
        ),
    ]
    (account,) = accounts(STORY, told, "troops-sent")
    statuses = {e.low: e.status for e in account.entries}
    assert statuses[14_000] is FigureStatus.STANDING
    assert statuses[16_000] is FigureStatus.WITHDRAWN
    dated = [e for e in account.entries if e.at is not None]
    assert latest_of(dated).low == 14_000
