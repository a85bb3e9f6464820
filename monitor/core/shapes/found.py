"""What a search found, as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from monitor.core.alerts.links import of_article
from monitor.core.search import places
from monitor.core.shapes.values import moment
from monitor.model.search import FoundText, SearchClause


def found_json(
    found: FoundText, wanted: Sequence[SearchClause], public_url: str = ""
) -> dict[str, Any]:
    """A text that a search found: where it stood, and which of its characters were sought.

    `hits` are half-open ranges of code points. `links` lead to the pages of the web view, where
    `public_url` says its address: the article's history, and the newest version that held it.
    """
    links: dict[str, str] = {}
    if found.article_id is not None:
        held = found.runs[-1].gone_number if found.runs else None
        held = None if held is None else held - 1
        links = of_article(public_url, found.article_id, found.stories, snapshot=held)
    return {
        "part": found.part.value,
        "text": found.text,
        "hits": [list(each) for each in places(found.text, wanted)],
        "article": found.article_id,
        "coverage": found.coverage_id,
        "title": found.title,
        "url": found.url,
        "outlet": found.outlet,
        "stories": list(found.stories),
        "stands": found.stands,
        "stood": [
            {
                "from": run.first_number,
                "until": run.gone_number,
                "from_at": moment(run.first_at),
                "until_at": moment(run.gone_at),
            }
            for run in found.runs
        ],
        "first_at": moment(found.runs[0].first_at if found.runs else found.first_at),
        "links": links,
    }
