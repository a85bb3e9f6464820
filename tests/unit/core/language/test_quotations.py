"""Where a text speaks in quotation marks, where no space parts words."""

from __future__ import annotations

import pytest

from monitor.core.language.quotations import quotations


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("船長は「助かった」と話した。", "助かった"),
        ("題は『波の音』だった。", "波の音"),
        ("船长说“我们没事”。", "我们没事"),
    ],
)
def test_where_no_space_parts_words_a_quotation_follows_a_letter(text: str, said: str) -> None:
    ((start, end),) = quotations(text)
    assert text[start:end] == said
