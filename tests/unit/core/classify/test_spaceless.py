"""Edits in scripts that put no space between words. Every text is invented."""

from __future__ import annotations

import pytest

from monitor.core.classify import Context, classify
from monitor.core.diff import compare, redline
from monitor.model.change import Change, Severity
from monitor.model.extraction import Block, Extraction
from monitor.model.redline import Mark


def classified(language: str, before: str, after: str) -> tuple[Change, ...]:
    old, new = (Extraction(blocks=(Block(text),), language=language) for text in (before, after))
    return classify(old, new, compare(old, new), Context(language=language)).changes


@pytest.mark.parametrize(
    ("language", "text", "old", "new"),
    [
        ("ja", "港湾局は昨夜、{}隻の船が入港したと発表した。", "12", "15"),
        ("ja", "港湾局は昨夜、{}隻の船が入港したと発表した。", "３", "５"),
        ("zh", "港务局周三表示，昨晚有{}艘船进港。", "12", "15"),
        ("zh", "港务局周三表示，昨晚有{}艘船进港。", "三", "五"),
        ("zh", "船厂去年亏损{}。", "12亿元", "12万元"),
        ("th", "ท่าเรือกล่าวว่ามีเรือเข้าเทียบท่า {} ลำเมื่อคืนนี้", "12", "15"),
        ("th", "ท่าเรือพบเรือบรรทุก{}ลำที่สะพาน", "12", "15"),
    ],
)
def test_a_changed_number_is_one_figure(language: str, text: str, old: str, new: str) -> None:
    (change,) = classified(language, text.format(old), text.format(new))
    assert (change.kind.value, change.before, change.after) == ("figure", old, new)


def test_the_redline_marks_the_number_alone() -> None:
    old, new = (
        Extraction(blocks=(Block(f"港务局周三表示，昨晚有{n}艘船进港。"),), language="zh")
        for n in (12, 15)
    )
    (passage,) = redline(new, compare(old, new)).passages
    marked = [(s.text, s.mark) for s in passage.segments if s.mark is not Mark.KEPT]
    assert marked == [("12", Mark.REMOVED), ("15", Mark.ADDED)]


def test_paragraphs_that_share_letters_alone_are_not_paired() -> None:
    changes = classified(
        "ja", "港湾局は昨夜の入港数を発表した。", "市長は橋の工事が遅れていると述べた。"
    )
    assert {change.kind.value for change in changes} == {"paragraph-added", "paragraph-removed"}


def test_a_rewritten_clause_is_not_torn_at_each_letter_that_both_have() -> None:
    changes = classified(
        "zh",
        "港务局周三表示，旧桥已经关闭，船只不能通行。",
        "港务局周三表示，旧桥重新开放，船只可以通行。",
    )
    assert len(changes) <= 2


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("ja", "副町長の岸氏が灯台を売った。", "町長の岸氏が灯台を売った。"),
        ("zh", "副县长卖掉了灯塔。", "县长卖掉了灯塔。"),
    ],
)
def test_a_deputy_is_not_the_head(language: str, old: str, new: str) -> None:
    told = classified(language, old, new)
    assert Severity.SUBSTANTIVE in {change.severity for change in told}
