"""Pages as builders and content systems make them: frames, feet and parts named for scripts."""

from __future__ import annotations

from datetime import UTC, datetime

from monitor.core.extract import extract

URL = "https://wexleypost.example/2031/slipway"
HEADLINE = "Wexley closes its slipway after a survey"
TEXT = (
    "The slipway at Wexley was closed on Friday, after a survey had found the concrete hollow in places.",
    "Boats are launched from the beach until the summer, where a crane stands by at every high tide.",
    "“It could have gone under anybody,” said the harbour master, who had asked for the survey in May.",
    "The council has put 310,000 crowns aside, and wants three bids for the repair before it decides.",
    "Some two hundred boats use the slipway in a year, most of them on the way to the lobster grounds.",
    "A decision about a second slipway in the old basin is expected when the council meets in autumn.",
)


def paragraphs(texts=TEXT):
    return "".join(f"<p>{one}</p>" for one in texts)


def read(body, head=""):
    page = f"<html lang=en><head><title>{HEADLINE}</title>{head}</head><body>{body}</body></html>"
    return extract(page.encode(), url=URL)


def texts(body):
    return [block.text for block in read(body).blocks]


def test_a_frame_of_every_part_says_nothing_of_what_it_holds():
    frame = '<div class="elementor-element elementor-widget elementor-widget-{}"><div class="elementor-widget-container">{}</div></div>'
    body = frame.format("heading", f"<h1>{HEADLINE}</h1>")
    body += frame.format("text-editor", paragraphs(TEXT[:3])) + frame.format(
        "text-editor", paragraphs(TEXT[3:])
    )
    body += frame.format(
        "share-buttons", "<p>Pass this on to your friends, and to all who go to sea.</p>"
    )
    assert texts(f'<div class="elementor-widget-wrap">{body}</div>') == list(TEXT)


def test_comments_beside_a_text_that_borrowed_names_wrap_stay_out():
    comment = (
        "I have said so for years, and nobody in the council has ever listened to me, as always."
    )
    second = tuple(one.replace("The", "Until then the") for one in TEXT)
    halves = (
        f'<div class="widget">{paragraphs()}</div><div class="widget">{paragraphs(second)}</div>'
    )
    body = f'<h1>{HEADLINE}</h1>{halves}<div class="comments"><p>{comment}</p></div>'
    assert texts(body) == [*TEXT, *second]


def test_cards_of_other_articles_beside_the_text_are_teasers():
    card = "<article><h3><a href='/2031/{0}'>Crane {0} stands idle</a></h3><p>The crane at the north quay has not turned since the storm of last winter, its owner says.</p></article>"
    body = f"<main><div><h1>{HEADLINE}</h1>{paragraphs(TEXT[:3])}</div><div>{paragraphs(TEXT[3:])}</div><div>{card.format(1)}</div></main>"
    assert texts(body) == list(TEXT)


def test_a_list_of_articles_with_linked_titles_is_the_text():
    card = "<article><h3><a href='https://inns.example/{0}'>Inn {0}</a></h3><p>{1}</p></article>"
    inns = "".join(card.format(n, one) for n, one in enumerate(TEXT[1:]))
    body = f"<main><h1>Inns of Wexley, from the mole to the mill</h1><p>{TEXT[0]}</p>{inns}</main>"
    assert set(TEXT[1:]) <= set(texts(body))


def test_of_several_short_bodies_no_one_is_it_alone():
    part = '<div class="rich-text">{}</div>'
    body = part.format(paragraphs(TEXT[:2])) + part.format(paragraphs(TEXT[2:]))
    assert texts(f"<main><h2><b>Harbour</b></h2><section>{body}</section></main>") == list(TEXT)


def test_a_lead_below_a_heading_with_a_kicker():
    head = f"<h2><span>Harbour</span><span>{HEADLINE}</span></h2><div>{TEXT[0]}</div><div>Von <a href='/a'>Ann Lee</a></div>"
    found = read(f"<main><header>{head}</header><section>{paragraphs(TEXT[1:])}</section></main>")
    assert TEXT[0] in [*(block.text for block in found.blocks), found.standfirst]


def test_a_foot_that_tells_who_wrote_and_when_is_read():
    foot = '<footer class="node__meta"><div>Submitted by <span>Ann Lee</span> on Fri, 06/13/2031 - 08:00</div></footer>'
    found = read(
        f"<article><h1>{HEADLINE}</h1>{foot}<div>{paragraphs()}</div><footer><p>Wexley Post, Quay 3, is a member of the press council.</p></footer></article>"
    )
    assert found.published == datetime(2031, 6, 13, 8, tzinfo=UTC)
    assert [block.text for block in found.blocks] == list(TEXT)


def test_parts_that_are_named_for_scripts_alone():
    byline = '<div data-component="byline-block"><span>Ann Lee</span><div>Wexley Post, Harbour</div></div>'
    body = f"<article><h1>{HEADLINE}</h1>{byline}{paragraphs()}</article>"
    assert texts(body) == list(TEXT)


def test_a_time_right_behind_a_name_is_a_word_of_its_own():
    meta = '<span>By <a href="/ann">Ann Lee</a></span><time datetime="2031-06-13T08:00:00Z">June 13, 2031 at 8:00AM</time>'
    found = read(f"<article><h1>{HEADLINE}</h1><div>{meta}</div>{paragraphs()}</article>")
    assert found.bylines == ("Ann Lee",)


def test_one_time_may_be_of_publication_and_of_change():
    stamp = '<time class="entry-date published updated" datetime="2031-06-13T08:00:00+00:00">13 June</time>'
    found = read(f"<article><h1>{HEADLINE}</h1><p>{stamp}</p>{paragraphs()}</article>")
    assert found.published == found.modified == datetime(2031, 6, 13, 8, tzinfo=UTC)


def test_a_date_in_a_line_that_is_named_as_a_bar():
    bar = '<div class="top-bar-wrap"><span class="date">2031年06月13日 16:00</span><a href="/">Wexley Post</a></div>'
    found = read(f"<main><h1>{HEADLINE}</h1>{bar}<div>{paragraphs()}</div></main>")
    assert found.published is not None
    assert found.published.date() == datetime(2031, 6, 13, tzinfo=UTC).date()


def structured(source):
    return f'<script type="application/ld+json">{source}</script>'


NODE = '{{"@type": "NewsArticle", "headline": "{}", "author": {}, "datePublished": "2031-06-13T08:00:00Z"}}'


def test_a_person_by_given_and_family_name():
    author = '{"@type": "Person", "givenName": "Ann", "familyName": "Lee"}'
    found = read(
        f"<article><h1>{HEADLINE}</h1>{paragraphs()}</article>",
        structured(NODE.format(HEADLINE, author)),
    )
    assert found.bylines == ("Ann Lee",)


def test_marks_that_hide_scripts_and_escapes_of_other_languages():
    hidden = "<!--//--><![CDATA[//><!--\n{}\n//--><!]]>"
    node = NODE.format("Wexley\\'s slipway is closed", '"Ann Lee"')
    for source in (hidden.format(NODE.format(HEADLINE, '"Ann Lee"')), node):
        found = read(f"<article><h1>{HEADLINE}</h1>{paragraphs()}</article>", structured(source))
        assert found.bylines == ("Ann Lee",)


def test_a_body_that_is_there_twice_is_read_once():
    twice = f'<div class="wide">{paragraphs()}</div><div class="narrow">{paragraphs()}</div>'
    assert texts(f"<article><h1>{HEADLINE}</h1><section>{twice}</section></article>") == list(TEXT)


def test_an_edit_in_one_of_two_copies_is_seen():
    edited = (TEXT[0], TEXT[1].replace("a crane", "no crane"), *TEXT[2:])
    twice = f"<div>{paragraphs()}</div><div>{paragraphs(edited)}</div>"
    found = texts(f"<article><h1>{HEADLINE}</h1><section>{twice}</section></article>")
    assert set(found) == {*TEXT, edited[1]}


def test_what_is_said_again_within_a_text_stays():
    days = "".join(
        f"<h3>Day {day}</h3><p>Launch from the beach at high tide, and mind the cables of the crane.</p>"
        f"<p>Leave the boat on the sand until the harbour office has seen its papers.</p>"
        f"<p>Pay for the crane at the office, which takes no cards before it has seen the boat.</p>"
        for day in (1, 2, 3, 4)
    )
    found = texts(f"<article><h1>{HEADLINE}</h1><section>{paragraphs()}{days}</section></article>")
    assert len(found) == len(TEXT) + 16


def test_parts_that_react_streams_are_read_where_readers_see_them():
    hole = '<!--$?--><template id="B:1"></template><p>Loading the article, which takes a moment or two.</p><!--/$-->'
    late = f'<div hidden id="S:2"><p>{TEXT[1]}</p><template id="P:3"></template></div><div hidden id="S:3"><p>{TEXT[2]}</p></div>'
    calls = '<script>$RS("S:3","P:3")</script><script>$RC("B:1","S:2")</script>'
    found = texts(
        f"<article><h1>{HEADLINE}</h1><p>{TEXT[0]}</p>{hole}{paragraphs(TEXT[3:])}</article>{late}{calls}"
    )
    assert found == list(TEXT)


def test_a_title_of_a_box_and_a_title_of_a_part_are_no_headline():
    box = '<aside class="related-stories"><h1>Related:</h1><ul><li><a href="/1">The pier</a></li></ul></aside>'
    flash = (
        f'<div class="head"><h1>{HEADLINE}</h1></div><div class="body"><p>{TEXT[0]}</p>{box}</div>'
    )
    assert texts(flash) == [TEXT[0]]
    untitled = f'<div class="body"><p>{TEXT[0]}</p><p>{TEXT[1]}</p>{box}<p>{TEXT[2]}</p></div>'
    assert texts(untitled) == list(TEXT[:3])
    parts = f"{paragraphs(TEXT[:4])}<h1>What the survey found</h1>{paragraphs(TEXT[4:])}"
    found = texts(f'<h1>{HEADLINE}</h1><main>{parts}</main><nav><a href="/">Wexley Post</a></nav>')
    assert found == [*TEXT[:4], "What the survey found", *TEXT[4:]]


def test_a_heading_may_hold_a_block():
    part = "<h2><div>Who pays for it</div></h2>"
    found = texts(
        f"<article><h1>{HEADLINE}</h1>{paragraphs(TEXT[:3])}{part}{paragraphs(TEXT[3:])}</article>"
    )
    assert found == [*TEXT[:3], "Who pays for it", *TEXT[3:]]
    kicker = '<h3><div>Harbours</div></h3><h3><a href="/2">All about the coast</a></h3>'
    teaser = f"<article>{kicker}<p>What moves the coast, its harbours and those who live there, in a list.</p></article>"
    assert texts(f"<main><h1>{HEADLINE}</h1>{paragraphs()}{teaser}</main>") == list(TEXT)


def test_what_explains_a_word_when_asked_is_no_word_of_the_sentence():
    told = TEXT[0].replace(
        "survey",
        '<dfn aria-describedby="tip-1">survey</dfn><span id="tip-1"><strong>Survey</strong> What engineers make.</span>',
    )
    role = TEXT[1].replace("crane", 'crane<span role="tooltip">A machine that lifts.</span>')
    found = texts(
        f"<article><h1>{HEADLINE}</h1><p>{told}</p><p>{role}</p>{paragraphs(TEXT[2:])}</article>"
    )
    assert found == list(TEXT)


def test_a_button_beside_a_caption_leaves_it_a_caption():
    picture = '<div><img src="a.webp"><div><a href="/a.webp">Vergrößern</a> Die Rampe von Wexley bei Niedrigwasser</div></div>'
    found = read(
        f"<article><h1>{HEADLINE}</h1>{paragraphs(TEXT[:3])}{picture}{paragraphs(TEXT[3:])}</article>"
    )
    assert [block.text for block in found.blocks] == list(TEXT)
    assert found.captions == ("Vergrößern Die Rampe von Wexley bei Niedrigwasser",)


def test_an_address_that_is_shown_stays():
    shown = (
        '<p><a href="https://harbour.example/papers/">harbour.example/papers</a></p>'
        '<p><a href="mailto:office@harbour.example">office@harbour.example</a></p>'
    )
    found = texts(
        f"<article><h1>{HEADLINE}</h1>{paragraphs()}{shown}<p><a href='/3'>quays.example</a></p></article>"
    )
    assert found == [*TEXT, "harbour.example/papers", "office@harbour.example"]


def test_who_lives_on_links_says_so_in_other_languages():
    notes = (
        "Mit einem Stern versehene Links sind Affiliate-Links. Kommt ein Kauf zustande, erhalten wir eine Provision vom Händler.",
        "Enlaces de afiliado: si compras a través de ellos, recibimos una pequeña comisión (affiliate) de la tienda.",
    )
    for note in notes:
        body = f"<article><h1>{HEADLINE}</h1>{paragraphs()}<p>{note}</p></article>"
        assert texts(body) == list(TEXT), note
    report = "Affiliate-Links bringen dem Portal laut Bericht im Mittel eine Provision von fünf Prozent je Kauf."
    assert (
        texts(f"<article><h1>{HEADLINE}</h1>{paragraphs()}<p>{report}</p></article>")[-1] == report
    )
