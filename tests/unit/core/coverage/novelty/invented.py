"""An invented story: who sent how many divers to the flooded mine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.model.coverage import ArticleText
from monitor.model.story import BaselineArticle, Figure, MatchSettings, Story

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def figure(key: str, low: float, high: float | None = None, **more: str) -> Figure:
    fields = {"unit": "soldiers", "meaning": "", "source": "", "as_written": ""} | more
    return Figure(key=key, low=low, high=low if high is None else high, **fields)


STORY = Story(
    id="marsh",
    title="Orlan troops in the Sedge Marsh",
    summary="Orlandia sends soldiers over the border.",
    baseline=(
        BaselineArticle(
            key="herald",
            outlet="herald",
            url="https://herald.example/marsh",
            headline="Orlandian troops enter the marsh",
            published="2026-02-27",
            figures=(
                figure(
                    "troops-sent",
                    8_000,
                    meaning="Orlandian soldiers sent to the marsh",
                    source="Keld",
                ),
                figure("killed", 300, meaning="killed of those sent", as_written="about 300"),
                figure("wounded", 900, meaning="wounded of those sent"),
            ),
        ),
        BaselineArticle(
            key="mercury",
            outlet="mercury",
            url="https://mercury.example/marsh",
            published="2026-02-28T08:00",
            figures=(
                figure(
                    "troops-sent",
                    9_000,
                    10_000,
                    unit="troops",
                    meaning="troops sent",
                    as_written="9,000 to 10,000",
                ),
                figure("troops-sent-later", 1_200, meaning="further soldiers sent in February"),
                figure("killed-or-wounded", 1_500, meaning="killed or wounded, at least"),
                figure("barges", 40, unit="barges", meaning="barges of shells shipped"),
            ),
        ),
    ),
    match=MatchSettings(
        terms=("Orlandia", "Sedge Marsh"),
        aliases=(("Orlandia", "Орландія", "Орландия"), ("Keld", "Кельд")),
    ),
)


def text(
    *paragraphs: str,
    name: str = "new",
    hours: float | None = 0,
    language: str = "en",
    outlet: str = "",
) -> ArticleText:
    outlet = outlet or name
    return ArticleText(
        url=f"https://{outlet}.example/{name}",
        outlet=outlet,
        title=f"{name} on the marsh",
        paragraphs=paragraphs,
        published=None if hours is None else NOON + timedelta(hours=hours),
        language=language,
    )
