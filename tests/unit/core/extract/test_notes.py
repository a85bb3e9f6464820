"""Notices beside the text of an article."""

from __future__ import annotations

import pytest

from monitor.core.extract import extract

TEXT = "".join(
    f"<p>The harbour lies at the foot of hill number {n}, and its walls are of grey stone.</p>"
    for n in range(8)
)
NOTICE = "Clarification: the council owns the land, and not the bridge over the river."


def notices(html: str) -> tuple[str, ...]:
    page = f"<html lang=en><body>{html}</body></html>"
    return extract(page.encode(), url="https://example.org/a").notices


@pytest.mark.parametrize(
    "page",
    [
        f"<article><h1>A harbour</h1><div class=body>{TEXT}</div><p>{NOTICE}</p></article>",
        f"<article><h1>A harbour</h1><p><i>{NOTICE}</i></p><div class=body>{TEXT}</div></article>",
        f"<article><h1>A harbour</h1><div>{TEXT}<p class=footer>{NOTICE}</p></div></article>",
        f"<article><h1>A harbour</h1><div>{TEXT}<p>{NOTICE}</p></div></article>",
    ],
)
def test_a_notice_is_found_above_below_and_within(page: str) -> None:
    assert notices(page) == (NOTICE,)


@pytest.mark.parametrize(
    "other",
    [
        f"<div class=comments><p>{NOTICE}</p></div>",
        f"<div class=related><p>{NOTICE}</p></div>",
        f"<p><a href=/b>{NOTICE}</a></p>",
        "<p>Updated 10:15</p>",
    ],
)
def test_what_speaks_of_another_article_is_none(other: str) -> None:
    assert notices(f"<article><h1>A harbour</h1><div>{TEXT}</div></article>{other}") == ()
