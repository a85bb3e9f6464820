"""Tables as people see them: at 40, 80 and 140 columns, in scripts of two widths and both directions."""

import pytest
from rich.cells import cell_len
from rich.console import Console

from monitor.cli import console
from monitor.errors import UsageError

COLUMNS = ("article", "state", "versions", "last change", "next look", "outlet", "paused", "title")
TITLES = (
    "Harbour board says nothing about the ferry that ran aground off Selwyn Point in thick fog",
    "港湾局は、濃霧の中でセルウィン岬沖に座礁したフェリーについて何も語らなかったと発表した",
    "قالت هيئة الميناء إنها لن تعلق على العبارة التي جنحت قبالة رأس سيلوين في الضباب الكثيف",
)
ROWS = [
    (number, "available", 3, "3 h ago", "in 5 min", "harbour-courier", "", title)
    for number, title in enumerate(TITLES, 1)
]


@pytest.fixture(params=[40, 80, 140])
def width(request, monkeypatch):
    terminal(monkeypatch, request.param)
    yield request.param
    console.set_options(wide=False, columns=())


def terminal(monkeypatch, columns):
    monkeypatch.setattr(console, "on_terminal", lambda: True)
    monkeypatch.setattr(
        console, "console", lambda: Console(width=columns, markup=False, highlight=False)
    )


def shown(capsys, **named):
    console.table(COLUMNS, ROWS, wide=7, **named)
    return [line.rstrip() for line in capsys.readouterr().out.splitlines()]


def test_every_word_is_there_and_no_line_is_too_long(width, capsys):
    lines = shown(capsys)
    assert max(map(cell_len, lines)) <= width
    whole = "".join("".join(lines).split())
    for title in TITLES:
        words = title.split()
        assert all("".join(word[:4].split()) in whole for word in words), title
    assert "…" not in whole
    assert "paused" not in whole  # an empty column is left out


def test_a_title_stands_whole_and_last(width, capsys):
    """A line of its own, or the end of the row: nothing of another cell follows on its lines."""
    lines = shown(capsys)
    at = [next(n for n, line in enumerate(lines) if title[:6] in line) for title in TITLES]
    assert at == sorted(at)
    for number, title in zip(at, TITLES, strict=True):
        rest = lines[number].partition(title[:6])[2]
        assert rest.strip() in title
    if width < 80:
        assert all(lines[number].startswith("  ") for number in at)


@pytest.mark.usefixtures("width")
def test_wide_is_a_row_a_line(capsys):
    console.set_options(wide=True)
    lines = shown(capsys)
    assert len(lines) == 1 + len(ROWS)
    assert all(title in line for title, line in zip(TITLES, lines[1:], strict=True))


@pytest.mark.usefixtures("width")
def test_columns_are_chosen_by_their_headings(capsys):
    console.set_options(columns=("title", "article"))
    text = " ".join(shown(capsys))
    assert "harbour-courier" not in text
    assert "Harbour board" in text
    console.set_options(columns=("headline",))
    with pytest.raises(UsageError, match="no column 'headline'") as refused:
        shown(capsys)
    assert "title" in refused.value.mend


def test_columns_are_chosen_in_a_pipe_too(capsys):
    console.set_options(columns=("outlet", "article"))
    console.table(COLUMNS, ROWS[:1], wide=7)
    console.set_options(columns=())
    assert capsys.readouterr().out == "harbour-courier\t1\n"


def test_several_long_texts_stand_beneath_each_other(monkeypatch, capsys):
    terminal(monkeypatch, 60)
    console.table(("article", "title", "reason"), [(1, "Ferry aground", "no answer")], wide=(1, 2))
    out = capsys.readouterr().out
    assert "title · reason" in out
    assert out.index("Ferry aground") < out.index("no answer")
