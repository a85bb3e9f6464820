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
        f"<p>The <ruby>treasurer<rt>tresurer</rt></ruby>{REST}</p>",
        f"<noscript><p>{LETTER}</p></noscript>",
        f'<x-text><template shadowrootmode="open"><p>{LETTER}</p></template></x-text>',
        f'<div hidden="until-found"><p>{LETTER}</p></div>',
        f'<div class="collapse-panel" style="display: none"><p>{LETTER}</p></div>',
        f'<div class="accordion-item"><div aria-hidden="true"><p>{LETTER}</p></div></div>',
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
