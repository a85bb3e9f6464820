"""Tables, lists whose marks are typed, and newsletters that are a page's text, on invented pages."""

from monitor.core.extract import extract
from monitor.model.extraction import BlockKind

LINE = "The ferry ran aground at noon, the harbour board said, and nobody on board was hurt at all."
ROWS = (("Pier", "Depth", "Closed"), ("Mill Lane", "4.2 m", "May"), ("Old Quay", "3.9 m", "June"))


def read(body):
    page = f"<html><body><article><h1>Ferry runs aground</h1>{body}</article></body></html>"
    return extract(page.encode(), url="https://shorepost.example/news/ferry")


def table(cell="{}"):
    rows = "".join(
        f"<tr>{''.join(f'<td>{cell.format(one)}</td>' for one in row)}</tr>" for row in ROWS
    )
    return f"<table>{rows}</table>"


def prose(times=4):
    return f"<p>{LINE}</p>" * times


def rows(extraction):
    return [one.text for one in extraction.blocks if one.kind is BlockKind.TABLE_ROW]


def test_cells_that_hold_a_paragraph_each_are_a_row():
    wanted = [" | ".join(row) for row in ROWS]
    assert rows(read(prose() + table())) == wanted
    assert rows(read(prose() + table("<p>{}</p>"))) == wanted


def test_a_layout_table_holds_paragraphs():
    found = read(f"<table><tr><td>{prose()}</td><td><p>{LINE}</p><p>{LINE}</p></td></tr></table>")
    assert not rows(found)
    assert [one.text for one in found.blocks] == [LINE] * 6


def test_a_table_is_read_in_a_box_that_is_named_as_a_pitch():
    found = read(f'{prose()}<div class="cta-padding-top">{table()}</div>{prose()}')
    assert rows(found) == [" | ".join(row) for row in ROWS]


def test_a_table_of_links_or_one_with_a_field_is_the_pitch_that_it_calls_itself():
    linked = table('<a href="/x">{}</a>')
    assert not rows(read(f'{prose()}<div class="cta">{linked}</div>{prose()}'))
    asking = f'{table()}<input type="email">'
    assert not rows(read(f'{prose()}<div class="cta">{asking}</div>{prose()}'))


def test_lines_that_begin_with_a_typed_mark_are_a_list():
    found = read(
        f"{prose()}<div>• Ropes and lamps</div><div>• Two spare oars</div>{prose()}<div>• More</div>"
    )
    texts = [one.text for one in found.blocks]
    assert texts[4:6] == ["• Ropes and lamps", "• Two spare oars"]
    assert "• More" not in texts


def test_a_newsletter_that_is_the_text_of_its_page_is_read():
    letter = f'<div class="newsletter-content">{prose(45)}</div>'
    other = "What a letter, a reader wrote, and all of it without an advertisement or a detour."
    quotes = "".join(f"<div><blockquote>{n}: {other}</blockquote></div>" for n in range(70))
    assert LINE in read(letter + quotes).text
    asked = f'<div class="newsletter-content">{prose(45)}<input type="email"></div>'
    assert LINE not in read(asked + quotes).text
