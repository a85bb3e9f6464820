"""Prose that reports stays, whatever phrase it holds; what only says when or asks goes."""

import pytest

from monitor.core.extract import extract

HEADLINE = "Wexley council weighs rebuilding of the old pier"
PROSE = (
    "The harbour council of Wexley met on Monday to decide whether the old pier should be rebuilt.",
    "Engineers told the meeting that the timber had rotted further than the survey had suggested.",
    "“We cannot wait another year,” said the harbour master, who has asked for a decision twice.",
    "Residents of the lower town have long complained that the closed walkway takes their trade.",
)
LETTER = "The treasurer said in a letter that the sum of 4.2 million had never been agreed."
URL = "https://wexleypost.example/2031/pier"


def page(*inside):
    return f"<html lang=en><body><article><h1>{HEADLINE}</h1>{''.join(inside)}</article>"


def paragraphs(*texts):
    return "".join(f"<p>{text}</p>" for text in texts)


def read(markup):
    return [block.text for block in extract(markup.encode(), url=URL).blocks]


def among(inside):
    """What is read beside the article's own paragraphs where markup stands among these."""
    blocks = read(page(paragraphs(*PROSE[:2]), inside, paragraphs(*PROSE[2:])))
    assert [text for text in blocks if text in PROSE] == list(PROSE)
    return [text for text in blocks if text not in PROSE]


@pytest.mark.parametrize(
    "text",
    [
        "Subscribe to the view that a pier is for you and me, the treasurer said, and the sum is soon found.",
        "Follow the money on Facebook and you will see where it went, the auditor told the council on Monday.",
        "Join us on Facebook, the mayor had said in his call of Monday, and by evening 4,000 people stood there.",
        "This website and its partners set cookies without consent and read the browser, the regulator said.",
        "Reporting by the council on the pier was late, wrote the auditors; editing by the mayor changed it.",
        "Anmelden müsse sich nur, wer die Brücke am Morgen benutze, sagte der Hafenmeister am Montag im Rat.",
        "Photo: a word that the court did not accept as proof, since the picture was of 1998, the judge said.",
    ],
)
def test_a_paragraph_that_reports_stays_whatever_phrase_it_holds(text):
    assert among(f"<p>{text}</p>") == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Subscribe to our newsletter now and have all that you need to know in your inbox every morning.",
        "Follow us on Facebook and you will be the first to see what happens at the harbour of the town.",
        "Disclosure: Wexley Post may earn a commission from some of the products featured on this page.",
    ],
)
def test_what_asks_something_of_its_reader_goes(text):
    assert among(f"<p>{text}</p>") == []


@pytest.mark.parametrize(
    "text",
    [
        "Mis à jour le 12 mars 2026 à 14h05.",
        "Last updated on March 12, 2026 at 2:05 pm GMT",
        "Published: 10:00, 12 March 2026 | Updated: 14:05, 12 March 2026",
        "Zuletzt aktualisiert: 12.03.2026 | 14:05 Uhr",
        "Última actualización: 12 de marzo de 2026, 14:05",
        "Ostatnia aktualizacja: 12 marca 2026, 14:05",
        "Оновлено: 12 березня 2026, 14:05",
        "2026年3月12日 14時05分更新",
        "Lesezeit: 4 Minuten",
        "Temps de lecture : 4 minutes",
        "We see that you are using an ad blocker. Please disable it so that we can pay our reporters.",
        "Sie haben einen Adblocker aktiviert. Bitte deaktivieren Sie ihn, um weiter zu lesen.",
        "Vous utilisez un bloqueur de publicité. Merci de le désactiver.",
        "Please enable JavaScript to view this page correctly.",
        "Found a mistake? Mark it and press Ctrl+Enter.",
        "Add Wexley Post as a preferred source on Google",
        HEADLINE,
    ],
)
def test_a_line_of_the_page_itself_goes_wherever_it_stands(text):
    assert among(f"<p>{text}</p>") == []
    assert read(page(f"<p>{text}</p>", paragraphs(*PROSE))) == list(PROSE)
    assert read(page(paragraphs(*PROSE), f"<p>{text}</p>")) == list(PROSE)


@pytest.mark.parametrize(
    "text",
    [
        "Updated on 12 March, the map shows the new pier and both of its walkways.",
        "The rules were last updated on 12 March 2026.",
        "Ad blockers are used by a third of the readers, the survey says.",
    ],
)
def test_a_sentence_with_such_words_stays(text):
    assert among(f"<p>{text}</p>") == [text]


def test_the_days_of_a_chronicle_stay():
    days = ["12 March 2026", "14 March 2026"]
    text = f"<p>{days[0]}</p>{paragraphs(PROSE[0])}<p>{days[1]}</p>{paragraphs(PROSE[1])}"
    assert read(page(paragraphs(PROSE[2]), text)) == [
        PROSE[2],
        days[0],
        PROSE[0],
        days[1],
        PROSE[1],
    ]


def test_a_heading_over_prose_stays_though_it_is_called_as_labels_are():
    assert among(f"<h2>Background</h2><p>{LETTER}</p>") == ["Background", LETTER]
    assert among('<h2>Background</h2><ul><li><a href="/x">The pier in 1911</a></li></ul>') == []


def test_a_caption_said_again_beside_its_picture_goes():
    figure = "<figure><img src=a.jpg><figcaption>The old pier in 1911</figcaption></figure>"
    assert among(f"{figure}<p>The old pier in 1911</p>") == []


def test_a_linked_statement_stays_and_a_linked_question_is_a_teaser():
    assert among(f'<p><a href="/x">{LETTER}</a></p>') == [LETTER]
    assert among('<p><a href="/x">The pier of Wexley: What is it for and who will pay for it?</a></p>') == []  # fmt: skip
