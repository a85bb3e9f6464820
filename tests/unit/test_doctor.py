"""What `doctor` makes of answers and silences: it must be right when it matters."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from monitor.app.doctor import clocks, reached
from monitor.model.response import FailureKind, Fetched, FetchFailed

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
NOTHING = timedelta(0)


def answer(
    name: str, date: str | timedelta = NOTHING, *, status: int = 200, age: str = ""
) -> Fetched:
    told = date if isinstance(date, str) else format_datetime(NOW + date, usegmt=True)
    url = f"https://{name}.example/"
    headers = (("date", told), *([("age", age)] if age else []))
    return Fetched(
        url=url,
        final_url=url,
        status=status,
        headers=headers,
        body=b"",
        started_at=NOW,
        elapsed=NOTHING,
    )


def failure(kind: FailureKind) -> FetchFailed:
    return FetchFailed(
        url="https://a.example/", kind=kind, detail="why", started_at=NOW, elapsed=NOTHING
    )


def told(*answers: Fetched) -> list[tuple[str, bool, str]]:
    return [(d.subject, d.ok, d.mend) for d in clocks(answers)]


@pytest.mark.parametrize(
    "date",
    [
        "Sun, 01 Mar 2026 12:00:00 -0000",
        "Sunday, 01-Mar-26 12:00:00 GMT",
        "yesterday",
        "",
        "0",
        "\x00",
    ],
)
def test_no_date_is_too_odd(date: str) -> None:
    ((subject, ok, _),) = told(answer("a", date))
    assert (subject, ok) == ("clock", True)


def test_one_site_with_a_wrong_clock_is_no_reason_to_set_ours() -> None:
    wrong = answer("a", timedelta(hours=3))
    alone = told(wrong)
    assert all(ok and "set this" not in mend for _, ok, mend in alone)
    among = told(answer("b"), wrong, answer("c"))
    assert ("clock", True, "") in among
    assert ("clock a.example", True, "") in among
    assert told(wrong, answer("b"))[0] == ("clock", True, "")


def test_servers_that_agree_prove_our_clock_wrong() -> None:
    late = timedelta(hours=-2)
    for others in ((), (answer("c"),), (answer("c", timedelta(days=9)),)):
        ((subject, ok, mend),) = told(answer("a", late), answer("b", late), *others)
        assert (subject, ok) == ("clock", False)
        assert "set this machine's clock" in mend


def test_servers_that_differ_prove_nothing() -> None:
    found = told(answer("a", timedelta(hours=3)), answer("b", timedelta(hours=-5)))
    assert all(ok for _, ok, _ in found)


def test_a_page_from_a_cache_is_as_old_as_it_says() -> None:
    hour = timedelta(hours=-1)
    assert told(answer("a", hour, age="3600"), answer("b", hour, age="3600")) == [
        ("clock", True, "")
    ]


@pytest.mark.parametrize("status", [401, 403, 407, 429, 500, 502, 503])
def test_an_answer_that_refuses_is_not_well(status: int) -> None:
    found = reached("a", answer("a", status=status), "")
    assert not found.ok
    assert found.mend


@pytest.mark.parametrize("status", [200, 301, 404, 410, 451])
def test_an_answer_about_the_article_is_well(status: int) -> None:
    assert reached("a", answer("a", status=status), "").ok


def test_each_failure_has_a_mend_of_its_own() -> None:
    kinds = set(FailureKind) - {FailureKind.PAUSED, FailureKind.BUSY}
    mends = {kind: reached("a", failure(kind), "a").mend for kind in kinds}
    assert all(mends.values())
    assert len(set(mends.values())) == len(kinds)


def test_a_pause_is_nothing_wrong() -> None:
    assert reached("a", failure(FailureKind.PAUSED), "").ok


def test_behind_a_proxy_the_proxy_is_named() -> None:
    assert "fetch.proxy" in reached("a", failure(FailureKind.TIMEOUT), "", proxied=True).mend
    assert "fetch.proxy" not in reached("a", failure(FailureKind.TIMEOUT), "").mend


def test_half_of_the_servers_are_no_majority() -> None:
    late = timedelta(hours=-2)
    found = told(answer("a", late), answer("b", late), answer("c"), answer("d", timedelta(days=9)))
    assert all(ok for _, ok, _ in found)
    found = told(answer("a", late), answer("b", late), answer("c", late), answer("d"), answer("e"))
    assert [ok for _, ok, _ in found] == [False]
