"""Credits of news agencies, and groups of takes."""

from __future__ import annotations

import pytest

from monitor.core.coverage.duplicates import credited, group
from monitor.model.coverage import CopyKind, Decision, Match
from tests.unit.core.coverage.duplicates.invented import REPORT, article


@pytest.mark.parametrize(
    ("bylines", "agency"),
    [
        (("Reuters",), "Reuters"),
        (("By The Associated Press",), "AP"),
        (("Nora Quist / AFP",), "AFP"),
        (("Ada Berg and agencies", "mit dpa"), "dpa"),
        (("Ада Берг, Укрінформ",), "Ukrinform"),
        (("Patricia Apsley",), ""),
        (("APA Berg",), ""),
        ((), ""),
    ],
)
def test_bylines(bylines: tuple[str, ...], agency: str) -> None:
    assert credited(article(bylines=bylines)) == agency


@pytest.mark.parametrize(
    ("first", "agency"),
    [
        ("PORT ELLIS, March 1 (Reuters) - The quay is closed.", "Reuters"),
        ("PORT ELLIS (AP) — The quay is closed.", "AP"),
        ("Port Ellis, Interfax-Ukraine - The quay is closed.", "Interfax-Ukraine"),
        ("The quay is closed, the head of the board told Reuters.", ""),
        ("The quay is closed. The board (Reuters) said so.", ""),
    ],
)
def test_datelines(first: str, agency: str) -> None:
    assert credited(article(first, *REPORT)) == agency


@pytest.mark.parametrize(
    ("last", "agency"),
    [
        ("(Reuters)", "Reuters"),
        ("Source: Yonhap News Agency", "Yonhap"),
        ("© 2026 AFP", "AFP"),
        ("The Associated Press contributed to this report.", "AP"),
        ("Divers go down again on Friday. (dpa)", "dpa"),
        ("Nobody at Reuters was hurt.", ""),
    ],
)
def test_closing_credits(last: str, agency: str) -> None:
    assert credited(article(*REPORT, last)) == agency
    assert credited(article(*REPORT, last, *REPORT)) == ""


def match(copy_of: str = "", kind: CopyKind | None = None, agency: str = "") -> Match:
    return Match(
        story="quay",
        score=1,
        decision=Decision.ACCEPT,
        copy_of=copy_of,
        copy_kind=kind,
        agency=agency,
    )


def test_takes_of_one_text_stand_together() -> None:
    found = group(
        [
            ("a", match("b", CopyKind.SYNDICATED)),
            ("own", match()),
            ("b", match("wire", CopyKind.COPY, "Reuters")),
            ("c", match("wire", CopyKind.SYNDICATED)),
            ("part", match("a", CopyKind.PASSAGES)),
            ("told", match("a", CopyKind.REWRITE)),
        ]
    )
    assert [(g.source, g.agency, g.members) for g in found] == [
        ("wire", "Reuters", ("a", "b", "c")),
        ("own", "", ("own",)),
        ("part", "", ("part",)),
        ("told", "", ("told",)),
    ]


def test_a_circle_of_copies_is_one_group() -> None:
    found = group([("a", match("b", CopyKind.COPY)), ("b", match("a", CopyKind.COPY))])
    assert [g.members for g in found] == [("a", "b")]
