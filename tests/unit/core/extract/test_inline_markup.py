"""Words stay where they stand, whatever element of the page holds them."""

import pytest

from monitor.core.extract import extract

PROSE = (
    "The harbour council of Wexley met on Monday to decide whether the old pier should be rebuilt.",
    "Engineers told the meeting that the timber had rotted further than the survey had suggested.",
    "“We cannot wait another year,” said the harbour master, who has asked for a decision twice.",
)
LETTER = "The treasurer said in a letter that the sum of 4.2 million had never been agreed."
SECOND = "The reserve of the harbour fund has shrunk by a third since the spring, she added."
REST = " said in a letter that the sum of 4.2 million had never been agreed."


def among(inside):
    text = "".join(f"<p>{one}</p>" for one in PROSE[:2])
    markup = f"<html><body><article><h1>Wexley weighs its pier</h1>{text}{inside}<p>{PROSE[2]}</p>"
    found = extract(markup.encode(), url="https://wexleypost.example/2031/pier").blocks
    texts = [block.text for block in found]
    assert [one for one in texts if one in PROSE] == list(PROSE)
    return [one for one in texts if one not in PROSE]


@pytest.mark.parametrize(
    "inside",
    [
        "<p>The treasurer <x-note>said in a letter</x-note> that the sum of <amp-fit>4.2 million</amp-fit> had never been agreed.</p>",
        "<p>The treasurer said in a letter that the sum of <button>4.2 million</button> had never been agreed.</p>",
        "<p>The treasurer said in a letter that the <label>sum of</label> 4.2 million had never been agreed.</p>",
        "<p>The treasurer said in a letter that the sum of <math><mn>4.2 million</mn></math> had never been agreed.</p>",
        f'<p><svg role="img" aria-label="T"><path/></svg>he treasurer{REST}</p>',
        f'<p><span aria-hidden="true">T</span>he treasurer{REST}</p>',
        f'<p><span aria-hidden="true">T</span><span class="sr-only">The</span> <span aria-hidden="true">he</span> treasurer{REST}</p>',
        f'<p><span class="visually-hidden">The treasurer</span><span aria-hidden="true"><b>T</b>he treasurer</span>{REST}</p>',
        f"<p><svg><title>T</title><path/></svg>he treasurer{REST}</p>",
        f'<p><picture><source><img alt="T"></picture>he treasurer{REST}</p>',
        f"<p>The <ruby>treasurer<rt>tresurer</rt></ruby>{REST}</p>",
        f"<noscript><p>{LETTER}</p></noscript>",
        f'<x-text><template shadowrootmode="open"><p>{LETTER}</p></template></x-text>',
        f'<div hidden="until-found"><p>{LETTER}</p></div>',
        f'<div class="collapse-panel" style="display: none"><p>{LETTER}</p></div>',
        f'<div class="accordion-item"><div aria-hidden="true"><p>{LETTER}</p></div></div>',
        f'<div role="tabpanel" hidden><p>{LETTER}</p></div>',
        f'<button aria-controls="rest">…</button><div id="rest" hidden><p>{LETTER}</p></div>',
        f'<div class="read-more-text" style="display:none"><p>{LETTER}</p></div>',
        LETTER.join(("<p>", "</p>")).replace("sum", 'sum<a href="#note-1">1</a>'),
        LETTER.join(("<p>", "</p>")).replace("sum", 'sum<a href="#n"><sup>[1]</sup></a>'),
        f'<aside class="factbox"><p>{LETTER}</p></aside>',
        f'<aside class="pullquote">{LETTER}</aside>',
        f"<blockquote><a href='/letter'>{LETTER}</a></blockquote>",
    ],
)  # fmt: skip
def test_a_sentence_is_read_whole(inside):
    assert among(inside) == [LETTER]


def test_an_aside_with_a_heading_or_with_several_sentences_is_part_of_the_article():
    assert among(f"<aside><h3>The fund</h3><p>{LETTER}</p></aside>") == ["The fund", LETTER]
    assert among(f"<aside><p>{LETTER}</p><p>{SECOND}</p></aside>") == [LETTER, SECOND]


@pytest.mark.parametrize(
    "inside",
    [
        "<p>Copy the address: <button>Copy link</button></p>".replace("Copy the address: ", ""),
        "<noscript><p>Please switch JavaScript on, for this page needs it to show you its pictures and its films.</p></noscript>",
        f"<template><p>{LETTER}</p></template>",
        f"<div style='display: none'><p>{LETTER}</p></div>",
        f"<aside><h3>More</h3><p><a href='/1'>{LETTER}</a></p></aside>",
        f"<aside><h3>Letters</h3><p>{LETTER}</p><input type=email></aside>",
        "<marquee>A storm warning is out for the whole coast tonight, the weather office says.</marquee>",
    ],
)  # fmt: skip
def test_what_is_not_shown_or_stands_beside_stays_out(inside):
    assert among(inside) == []


def test_fact_boxes_and_pull_quotes_need_no_sentence():
    assert among(
        '<aside class="fact-box"><ul><li>Built: 1887</li><li>Length: 212 m</li></ul></aside>'
    ) == [
        "Built: 1887",
        "Length: 212 m",
    ]
    assert among('<aside class="pullquote"><p>We cannot wait another year</p></aside>') == [
        "We cannot wait another year"
    ]


def test_a_quotation_within_another_has_marks_of_its_own():
    said = (
        "<p>The letter says <q>he told me <q>never again</q> and left</q>, and is not signed.</p>"
    )
    assert among(said) == [
        "The letter says “he told me ‘never again’ and left”, and is not signed."
    ]


def test_a_number_that_leads_to_its_place_is_a_word():
    text = "<p>The sums are in section <a href='#s2'>2</a>, and the bids (<a href='#s3'>3</a>) below it, she said.</p>"
    assert among(text) == ["The sums are in section 2, and the bids (3) below it, she said."]


@pytest.mark.parametrize("start", ["“T", "L’", "É"])
def test_an_initial_in_a_block_of_its_own_keeps_its_marks(start):
    rest = "es was said in the meeting by three of the members who had seen the letter before."
    assert among(f'<div class="initial">{start}</div><p>{rest}</p>') == [start + rest]


def test_a_letter_over_a_name_is_no_initial():
    heading = (
        "<p>A</p><p>Abbott, the treasurer, said in a letter that the sum had never been agreed.</p>"
    )
    assert "Abbott, the treasurer, said in a letter that the sum had never been agreed." in among(
        heading
    )


def test_the_caption_of_a_table_is_a_caption():
    table = "<table><caption>Bids for the pier</caption><tr><td>Roe</td><td>31</td></tr><tr><td>Lund</td><td>42</td></tr></table>"
    markup = f"<article><h1>Wexley weighs its pier</h1><p>{PROSE[0]}</p><p>{PROSE[1]}</p>{table}<p>{PROSE[2]}</p>"
    found = extract(markup.encode(), url="https://wexleypost.example/2031/pier")
    assert found.captions == ("Bids for the pier",)
    assert "Roe | 31" in [block.text for block in found.blocks]


def test_readings_that_the_page_puts_into_brackets_stay_in_them():
    word = "<ruby>弾劾<rp>（</rp><rt>だんがい</rt><rp>）</rp></ruby>"
    assert among(f"<p>The word {word} was said in the letter, he told us.</p>") == [
        "The word 弾劾（だんがい） was said in the letter, he told us."
    ]


def test_the_next_article_is_another_one():
    first = "".join(f"<p>{one} {LETTER} {SECOND}</p>" for one in PROSE)
    other = "".join(f"<p>{LETTER} {SECOND} {one}</p>" for one in PROSE)
    story = '<div class="story"><h1>{}</h1><div>{}</div></div>'
    page = story.format("Wexley weighs its pier", first) + story.format("Letters", other * 2)
    markup = f"<html><head><title>Wexley weighs its pier</title></head><body><main>{page}"
    found = extract(markup.encode(), url="https://wexleypost.example/2031/pier").blocks
    assert [block.text[:30] for block in found] == [one[:30] for one in PROSE]
