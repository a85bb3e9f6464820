"""One reading of a source after another: what is followed, once, and what comes of it."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from outlet_site import COURIER, FEED, START, STORY, Site, article, sitemap  # noqa: E402

from monitor.model.coverage import Decision
from monitor.model.response import FailureKind, Validators
from monitor.model.story import MatchSettings, Politeness
from monitor.model.watch import Origin, Outcome

HOUR = timedelta(hours=1)


@pytest.fixture
def site(tmp_path):
    made = Site(tmp_path)
    yield made
    made.store.close()


def items(site, *paths, when=START, title="Ferry aground off Selwyn Point"):
    return [(site.publish(path, title), title, when) for path in paths]


async def test_an_article_of_the_story_is_coverage_told_and_watched(site):
    site.feeds(*items(site, "/news/ferry"))
    (record,) = await site.read()
    (found,) = site.store.coverage()
    assert (found.url, found.outlet, found.title) == (
        "https://courier.example/news/ferry",
        "courier",
        "Ferry aground off Selwyn Point",
    )
    assert found.match.decision is Decision.ACCEPT
    assert (found.source, found.published) == (FEED, START)
    assert site.alerts() == ["coverage.found"]
    (watched,) = site.store.articles()
    assert (watched.url, watched.origin, watched.id) == (
        found.url,
        Origin.COVERAGE,
        found.article_id,
    )
    assert record.error == ""
