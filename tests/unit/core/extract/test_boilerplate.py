"""An outlet's memory: what it drops, what it must never drop, and that it stays small."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.extract import boilerplate, extract
from monitor.core.extract.boilerplate import (
    MOST_ARTICLES,
    MOST_BLOCKS,
    REASON,
    BodyLine,
    learn,
    recognised,
    stood_text,
)
from monitor.model.extraction import Block, BlockKind, BoilerplateMemory, DroppedBlock, Extraction

SMALL_PRINT = "The Shore Post is owned by its readers and keeps to the code of the press council."
PITCH = "The harbour desk looks at the week for its friends and neighbours"
BACKGROUND = "A ferry lay on the shoal for 31 minutes before anybody raised the alarm that night."
QUIET = "The operator declined to comment."
SUBJECTS = (
    "bridge",
    "mill",
    "library",
    "quay",
    "school",
    "market",
    "bakery",
    "lighthouse",
    "orchard",
    "tram",
)


def page(
    number: int,
    *,
    middle: str = "",
    end: str = SMALL_PRINT,
    own: int = 5,
    boxed: bool = True,
) -> bytes:
    """An article of its own about the subject of that number, with what the house adds.

    What the house adds stands in boxes of its own, or else in the article's flow.
    """
    what = SUBJECTS[number % len(SUBJECTS)] + str(number)
    texts = [
        f"Work at the {what} goes on, and the people who live beside the {what} heard of it in round {n} of the talks."
        for n in range(own)
    ]
    box, end_of_box = ("<div><p>", "</p></div>") if boxed else ("<p>", "</p>")
    middle_html = f"{box}{middle}{end_of_box}" if middle else ""
    paragraphs = [f"<p>{text}</p>" for text in texts]
    paragraphs.insert(2, middle_html)
    return (
        f"<html><body><article><h1>What happens at the {what} this year</h1>{''.join(paragraphs)}"
        f"{box}{end}{end_of_box}</article></body></html>"
    ).encode()


def url(number: int) -> str:
    return f"https://shorepost.example/news/{number}"


def learnt(pages: list[bytes]) -> BoilerplateMemory:
    memory = BoilerplateMemory()
    for number, raw in enumerate(pages):
        found = extract(raw, url=url(number), memory=memory)
        memory = learn(memory, article=url(number), extraction=found)
    return memory


def test_small_print_at_the_end_of_articles_is_dropped_and_recorded():
    memory = learnt([page(n) for n in range(3)])
    before = extract(page(7), url=url(7))
    after = extract(page(7), url=url(7), memory=memory)
    assert SMALL_PRINT in before.text
    assert SMALL_PRINT not in after.text
    assert DroppedBlock(SMALL_PRINT, REASON) in after.dropped
    assert len(after.blocks) == len(before.blocks) - 1


def test_two_articles_prove_nothing():
    memory = learnt([page(n) for n in range(2)])
    assert SMALL_PRINT in extract(page(7), url=url(7), memory=memory).text


def test_one_article_seen_often_proves_nothing():
    memory = BoilerplateMemory()
    for _ in range(9):
        memory = learn(memory, article=url(1), extraction=extract(page(1), url=url(1)))
    assert len(memory.articles) == 1
    assert SMALL_PRINT in extract(page(7), url=url(7), memory=memory).text


def test_it_stays_known_while_it_is_being_dropped():
    memory = learnt([page(n) for n in range(20)])
    assert SMALL_PRINT not in extract(page(30), url=url(30), memory=memory).text


@pytest.mark.parametrize(
    "shared", [BACKGROUND, QUIET, "“Nobody told us anything,” said a passenger."]
)
def test_a_paragraph_that_follow_ups_repeat_is_the_articles_own(shared):
    """Taking it out of one of them is an edit, which must show."""
    memory = learnt([page(n, middle=shared) for n in range(5)])
    assert shared in extract(page(7, middle=shared), url=url(7), memory=memory).text


def test_a_figure_at_the_edge_is_never_dropped():
    """An edit of the figure would hide with it."""
    end = "In all, 214 people were brought ashore that night."
    memory = learnt([page(n, end=end) for n in range(9)])
    assert end in extract(page(30, end=end), url=url(30), memory=memory).text
    edited = end.replace("214", "241")
    assert edited in extract(page(30, end=edited), url=url(30), memory=memory).text


DENIAL = "The harbour office has denied the allegations and calls them a fabrication."
REVERSED = DENIAL.replace("denied", "confirmed")


def stood(number: int, **parts):
    return stood_text(extract(page(number, **parts), url=url(number)))


def read(number: int, memory: BoilerplateMemory, held=None, **parts) -> str:
    return extract(page(number, **parts), url=url(number), memory=memory, stood=held).text


def test_prose_in_the_articles_own_flow_is_never_kept_out():
    """A closing paragraph may be pasted into every story; a reader sees it all the same."""
    memory = learnt([page(n, end=DENIAL, boxed=False) for n in range(12)])
    assert DENIAL in read(1, memory, end=DENIAL, boxed=False)
    assert DENIAL in read(30, memory, end=DENIAL, boxed=False)
    middle = learnt([page(n, middle=DENIAL, boxed=False) for n in range(12)])
    assert DENIAL in read(30, middle, middle=DENIAL, boxed=False)


def test_prose_in_wrappers_of_its_own_is_in_the_flow_where_all_prose_is():
    """Some houses put every paragraph into a box."""

    def wrapped(number: int) -> bytes:
        raw = page(number, end=DENIAL, boxed=False)
        return raw.replace(b"<p>", b"<div><p>").replace(b"</p>", b"</p></div>")

    memory = learnt([wrapped(n) for n in range(9)])
    assert DENIAL in extract(wrapped(30), url=url(30), memory=memory).text


def test_a_line_of_a_script_without_stops_is_prose():
    thai = "ท่าเรือปฏิเสธ" * 6
    memory = learnt([page(n, end=thai, boxed=False) for n in range(9)])
    assert thai in read(30, memory, end=thai, boxed=False)


def test_what_a_stored_version_held_is_the_articles_even_in_a_box():
    memory = learnt([page(n) for n in range(5)])
    assert SMALL_PRINT not in read(7, memory)
    assert SMALL_PRINT in read(7, memory, stood(7))
    older = stood_text(extract(page(7, end="An end."), url=url(7)), ever=stood(7).ever)
    assert SMALL_PRINT in read(7, memory, older)


def test_a_new_box_is_kept_out_of_an_article_that_had_none():
    memory = learnt([page(n) for n in range(5)])
    held = stood_text(extract(page(7).replace(SMALL_PRINT.encode(), b""), url=url(7)))
    assert SMALL_PRINT not in read(7, memory, held)


def test_what_stands_in_the_place_of_the_articles_text_is_what_became_of_it():
    """Other articles had the reversal first, so that the memory knows it; it is told all the same."""
    memory = learnt([page(n, end=REVERSED) for n in range(5)])
    assert REVERSED not in read(7, memory, end=REVERSED)
    assert REVERSED in read(7, memory, stood(7, end=DENIAL), end=REVERSED)


def test_the_cells_of_a_table_are_the_articles():
    row = Extraction(blocks=(Block("Harbour | 214 | 31", BlockKind.TABLE_ROW),))
    alone = Extraction(blocks=(Block("Harbour"),))
    assert stood_text(alone).newest[0] in stood_text(row).newest


def test_a_dropped_block_that_changes_shows():
    memory = learnt([page(n) for n in range(4)])
    edited = SMALL_PRINT.replace("its readers", "its printers")
    assert edited in extract(page(7, end=edited), url=url(7), memory=memory).text


def test_a_line_in_the_midst_of_nearly_every_article_is_furniture():
    memory = learnt([page(n, middle=PITCH + ".") for n in range(8)])
    after = extract(page(30, middle=PITCH + "."), url=url(30), memory=memory)
    assert PITCH not in after.text
    assert len(after.blocks) == 5


def test_a_line_that_is_mostly_link_is_furniture_wherever_it_stands():
    link = '<a href="/week">What the harbour desk has looked at this week, for friends</a> and neighbours.'
    memory = learnt([page(n, middle=link) for n in range(3)])
    assert "harbour desk" not in extract(page(7, middle=link), url=url(7), memory=memory).text


def test_furniture_that_was_dropped_elsewhere_is_known_whatever_its_counter_says():
    memory = BoilerplateMemory()
    for number in range(3):
        dropped = DroppedBlock(f"Read by {number + 7} neighbours", "stands in chrome")
        memory = learn(memory, article=url(number), extraction=Extraction(dropped=(dropped,)))
    lines = [BodyLine("The mill turns again after years of silence and rust.")] * 4
    counter = BodyLine("Read by 9912 neighbours", prose=False)
    assert recognised(memory, [*lines, counter]) == {4}
    edited = BodyLine("Read by 9912 neighbours, 3 died.", prose=True, boxed=True)
    assert recognised(memory, [*lines, edited]) == frozenset()


def test_half_of_a_body_is_never_dropped():
    """An article that stands under three addresses is not its own furniture."""
    memory = BoilerplateMemory()
    for number in range(4):
        memory = learn(memory, article=url(number), extraction=extract(page(1), url=url(number)))
    twin = extract(page(1), url=url(9), memory=memory)
    assert len(twin.blocks) == 6


@pytest.mark.parametrize(
    "memory", [None, BoilerplateMemory(), BoilerplateMemory(articles=("a", "b", "c"))]
)
def test_an_empty_memory_knows_nothing(memory):
    assert recognised(memory, [BodyLine(SMALL_PRINT)]) == frozenset()


def test_too_short_and_too_long_blocks_are_not_learnt():
    found = Extraction(blocks=(Block("Short."), Block("x" * 701), Block(SMALL_PRINT)))
    memory = learn(BoilerplateMemory(), article=url(1), extraction=found)
    assert [count for _, count in memory.seen] == [1]


def test_an_article_without_blocks_teaches_nothing():
    assert (
        learn(BoilerplateMemory(), article=url(1), extraction=Extraction()) == BoilerplateMemory()
    )


def test_the_order_of_learning_does_not_matter():
    raws = {number: page(number, middle=PITCH + ".") for number in range(10)}
    extractions = {number: extract(raw, url=url(number)) for number, raw in raws.items()}
    kept = set()
    for seed in range(5):
        order = list(extractions)
        random.Random(seed).shuffle(order)
        memory = BoilerplateMemory()
        for number in order:
            memory = learn(memory, article=url(number), extraction=extractions[number])
        assert dict(memory.seen) == dict(sorted(memory.seen))
        kept.add(extract(page(31, middle=PITCH + "."), url=url(31), memory=memory).text)
    assert len(kept) == 1


def test_the_memory_is_bounded_and_keeps_what_recurs():
    memory = BoilerplateMemory()
    for number in range(MOST_ARTICLES + 60):
        blocks = tuple(Block(f"Sentence {number} {n} of an article.") for n in range(30))
        found = Extraction(blocks=(*blocks, Block(SMALL_PRINT)))
        memory = learn(memory, article=url(number), extraction=found)
    assert len(memory.seen) == MOST_BLOCKS
    assert len(memory.articles) == MOST_ARTICLES
    assert dict(memory.seen)[boilerplate.fingerprint(SMALL_PRINT)] == MOST_ARTICLES + 60


@given(st.lists(st.tuples(st.text(max_size=60), st.integers(0, 60)), max_size=8))
def test_any_lines_are_judged_without_a_crash(lines):
    found = Extraction(blocks=tuple(Block(text) for text, _ in lines))
    memory = BoilerplateMemory()
    for number in range(3):
        memory = learn(memory, article=url(number), extraction=found)
    asked = [BodyLine(text, linked, prose=False) for text, linked in lines]
    places = recognised(memory, asked)
    assert all(0 <= place < len(lines) for place in places)
    assert 2 * sum(len(lines[place][0]) for place in places) <= sum(len(text) for text, _ in lines)
    stood = stood_text(found)
    assert recognised(memory, asked, stood) == frozenset()
