"""Selectors tried on pages: which hold, and what is wrong with the others."""

from __future__ import annotations

import pytest

from monitor.core.extract import extract
from monitor.core.extract.selector_check import try_selectors
from monitor.model.story import Selectors

TEXTS = [
    f"The mill at the ford turns again in round {n} of its long life, and the miller is glad."
    for n in range(5)
]
PAGE = (
    "<html><body><article><h1>Mill turns again</h1><b class=who>Ann Lee</b><i class=none></i>"
    '<time datetime="2026-03-04T08:00Z">Wed</time><div class=story>'
    + "".join(f"<p>{text}</p>" for text in TEXTS)
    + "<div class=box>More</div></div></article></body></html>"
).encode()


def problem(**selectors) -> str:
    generic = extract(PAGE, url="https://shorepost.example/mill")
    (trial,) = try_selectors(PAGE, Selectors(**selectors), generic)
    return trial.problem


@pytest.mark.parametrize(
    "selectors",
    [
        {"headline": "h1"},
        {"byline": ".who"},
        {"published": "time"},
        {"body": ".story"},
        {"body": ".story p"},
        {"remove": (".box",)},
        {"remove": (".not-on-this-page",)},
    ],
    ids=str,
)
def test_selectors_that_hold(selectors):
    assert problem(**selectors) == ""


@pytest.mark.parametrize(
    ("selectors", "told"),
    [
        ({"headline": "h2"}, "finds nothing"),
        ({"headline": "[["}, "is no CSS selector"),
        ({"remove": ("p:nth(",)}, "is no CSS selector"),
        ({"standfirst": ".none"}, "finds an empty element"),
        ({"published": ".who"}, "finds “Ann Lee”, which is no date"),
        ({"body": ".box"}, "holds but 0% of the text that is read without it"),
        ({"body": ".story p:first-child"}, "holds but 20% of the text that is read without it"),
        ({"remove": (".story",)}, "removes 100% of the text"),
    ],
    ids=str,
)
def test_selectors_that_have_rotted(selectors, told):
    assert problem(**selectors) == told


def test_a_page_without_text_accuses_no_body_selector():
    empty = b"<html><body><div class=story></div></body></html>"
    generic = extract(empty, url="https://shorepost.example/mill")
    (trial,) = try_selectors(empty, Selectors(body=".story"), generic)
    assert trial.problem == ""
