"""What pages say of themselves while the news is running, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from monitor.core.language import running_news
from monitor.core.language.running_news import (
    counts_updates,
    promises_more,
    tells_of_live_coverage,
)


@pytest.mark.parametrize(
    "text",
    [
        "More to follow.",
        "This is a developing story. Further details to follow.",
        "More details soon…",
        "Mehr in Kürze.",
        "Diese Meldung wird laufend aktualisiert.",
        "Plus d’informations à venir.",
        "Más información en breve.",
        "Notícia em atualização",
        "Notizia in aggiornamento",
        "Meer volgt.",
        "Więcej wkrótce.",
        "Новина доповнюється.",
        "Подробности позже.",
        "Artikeln uppdateras. Mer följer.",
        "Zprávu aktualizujeme.",
        "Hírünk frissül.",
        "المزيد قريبا",
        "פרטים נוספים בהמשך",
        "詳細は追ってお伝えします。",
        "更多消息稍后更新。",
    ],
)
def test_a_flash_promises_more(text: str) -> None:
    assert promises_more(text)


@pytest.mark.parametrize(
    "text",
    [
        "The board said on Monday that more people will follow the rules next year.",
        "Der Minister will mehr Geld für die Schulen ausgeben.",
        "Il reste beaucoup à faire, dit la maire.",
        "Прем’єр доповнив свою заяву.",
    ],
)
def test_a_report_does_not(text: str) -> None:
    assert not promises_more(text)


@pytest.mark.parametrize(
    "text",
    [
        "7 updates",
        "1,204 posts",
        "(12 Beiträge)",
        "3 mises à jour",
        "18 оновлень",
        "5 actualizaciones",
    ],
)
def test_a_line_counts_updates(text: str) -> None:
    assert counts_updates(text)


@pytest.mark.parametrize(
    "text",
    [
        "7 dead",
        "214 people",
        "12 schools",
        "7 updates were withdrawn",
        "updates",
        "45,000 Haushalte",
    ],
)
def test_a_line_that_counts_anything_else_is_a_figure(text: str) -> None:
    assert not counts_updates(text)


@pytest.mark.parametrize(
    "text",
    [
        "This live blog is now closed. Thank you for reading.",
        "Follow our live coverage as it happens.",
        "Der Liveticker ist beendet.",
        "Ce direct est terminé.",
        "Трансляція завершена.",
    ],
)
def test_a_live_blog_speaks_of_its_coverage(text: str) -> None:
    assert tells_of_live_coverage(text)


def test_a_report_of_what_lives_or_closes_does_not() -> None:
    assert not tells_of_live_coverage("The school is closed, and 12 children live too far away.")


@settings(max_examples=300, deadline=None)
@given(st.from_regex(running_news.MORE_FOLLOWS))
def test_whatever_says_that_more_follows_has_one_of_the_hints(text: str) -> None:
    lower = text.lower()
    assume(running_news.MORE_FOLLOWS.search(lower))
    assert any(hint in lower for hint in running_news.MORE_HINTS)
