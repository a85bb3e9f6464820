"""Each verdict alone, on runs made for it."""

import re

import pytest

from monitor.core.extract.body import phrases, verdicts
from monitor.core.extract.dom.tree import TextRun

LONG = (
    "The harbour board will publish its findings on the stranded ferry before the end of the month."
)


def run(text, tag="p", linked=0, strong=0, lead=None):
    links = (("x", "/x"),) if linked else ()
    return TextRun(text, tag, 0, linked, strong, len(text) if lead is None else lead, links)


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (run("Ferry runs aground off the cape", linked=31, lead=0), "link-only"),
        (run(LONG, linked=len(LONG), lead=0), ""),
        (run(LONG, "li", linked=len(LONG), lead=0), "link-only"),
        (run(LONG, "h3", linked=len(LONG), lead=0), "link-only"),
        (run(f"{LONG} {LONG}", linked=165, lead=0), ""),
        (
            run(
                "The board says what it found in the report of the ferry on Friday.",
                linked=60,
                lead=10,
            ),
            "",
        ),
        (run("3. The pier of Skagen", "h2", linked=18, lead=2), ""),
        (run("3. The pier of Skagen", "p", linked=18, lead=2), "link-only"),
        (run("3 ships are late", "h3", linked=16, lead=0), "link-only"),
        (run("» More figures on the harbour", linked=20, lead=2), "arrow and link"),
        (
            run("Fog at sea: Why ships sail slower", linked=21, strong=11, lead=12),
            "kicker and link",
        ),
        (run("Background: Why ships sail slower", linked=21, lead=12), "label and link"),
        (run("Our notes: one word", linked=4, lead=15), ""),
        (run("— Edda Sallow (@eddasails) May 4, 2031"), "signature of a post"),
        (run("Sign up for our newsletter and get the news first"), "pitch"),
        (run("Ich bin damit einverstanden, dass mir Karten der Küste angezeigt werden."), "pitch"),
        (run("Additional reporting by Odd Vane"), "byline"),
        (
            run(
                "Reporting by Edda Sallow in Skagen; additional reporting by Odd Vane; editing by Ida Holm"
            ),
            "credits",
        ),
        (
            run(
                "Reporting by the harbour board began in May, and it is not editing what it finds."
            ),
            "",
        ),
        (run("The best of the coast every morning in our free weekly newsletter"), "pitch"),
        (run("¡Mira lo que pasa en el puerto en nuestro canal de YouTube!"), "pitch"),
        (run("Folgst du der Küstenpost schon auf WhatsApp?"), "pitch"),
        (run("“We read it in our WhatsApp group before the siren went off,” she said."), ""),
        (run("The board wrote to its staff on WhatsApp and in a newsletter of its own."), ""),
        (run("If you liked this report, you may consider to support our work."), "pitch"),
        (run("To read the rest of this story, log in or subscribe."), "pitch"),
        (run("Share your thoughts with our readers in the comments."), "pitch"),
        (run("Email the author at edda@shorepost.example"), "pitch"),
        (run("War der Artikel hilfreich?"), "pitch"),
        (run("Il vous reste 40% de cet article à lire."), "pitch"),
        (run("Hazte socio y navega con nosotros"), "pitch"),
        (run("If you are on the pier at noon, the harbour board says, keep clear of the tug."), ""),
        (run("We and our partners use cookies to store data; accept or refuse."), "consent"),
        (run("Read more:"), "label"),
        (run("1,204 views", "div"), "counter"),
        (run("12", "div"), "counter"),
        (run("12"), ""),
        (run("12", "td"), ""),
        (run("3 May 2031, 14:05"), "date line"),
        (run("3 May 2031, 14:05", "li"), ""),
        (run("By Edda Sallow"), "byline"),
        (run("By Edda Sallow", "h2"), ""),
        (run("Vergrößern"), "button"),
        (run("Close", "h3"), ""),
        (run("Close to the cape"), ""),
        (run("All sections", "div"), "fragment"),
        (run("All sections"), ""),
        (run(LONG), ""),
    ],
)
def test_verdict(one, reason):
    assert verdicts.is_boilerplate(one) == reason


def test_a_kicker_stays_where_the_line_is_a_sentence():
    text = "Fog at sea: why ships sail slower."
    assert not verdicts.is_kicker_link(run(text, linked=22, strong=11, lead=12))


def test_captions_stand_in_figures():
    assert verdicts.is_caption(run("The ferry at dusk", "figcaption"))
    assert not verdicts.is_caption(run("The ferry at dusk. Photo: Odd Vane / Kystfoto", "li"))
    assert not verdicts.is_caption(run("The ferry at dusk"))


@pytest.mark.parametrize("text", ["He left.", "“He left.”", "船は座礁した。", "क्यों?"])
def test_ends_of_sentences(text):
    assert verdicts.ends_sentence(text)


def test_a_label_with_words_after_it_needs_a_link():
    assert not phrases.is_label("Read more: the harbour in fog", linked=False)
    assert phrases.is_label("Read more: the harbour in fog", linked=True)
    assert not phrases.is_label("x" * 300, linked=True)


def test_ends_and_pitches():
    assert phrases.is_end("Related articles")
    assert not phrases.is_end("The captain's account")
    assert phrases.is_promo("© 2031 Shore Post")
    assert not phrases.is_promo("subscribe to our newsletter " * 30)


def test_an_article_about_cookies_is_no_consent_layer():
    assert not phrases.is_consent("The baker sells cookies to everyone who comes by boat.")
    assert not phrases.is_consent("Nothing of the kind.")


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("The ferry on the bank at dusk. Photo: Odd Vane / Kystfoto", True),
        ("Die Fähre auf der Sandbank. (O. Vane / iStock.com)", True),
        ("The pier, seen from the tug, after the storm had gone; Getty Images", True),
        ("(Credit: Odd Vane / Kystfoto)", True),
        ("Crédits photos : Odd Vane", True),
        ("Beitragsbild: Die Fähre im Nebel", True),
        ("She sent the board a photo of the leak, and he had it printed by noon.", False),
        ("Photos of the leak were shown to the board on Friday.", False),
        ("The board bought the picture from Getty Images.", False),
    ],
)
def test_a_line_that_tells_whose_picture_it_is_is_a_caption(text, caption):
    assert verdicts.is_caption(run(text)) is caption


def test_alternatives_grouped_by_their_first_letter_match_the_same():
    pattern = r"read|re\|d|[rx]ed|roam?|o?pen|(?:a|b)c|see"
    grouped = phrases._by_first_letter(pattern)
    for word in ("read", "re|d", "xed", "roam", "roa", "open", "pen", "ac", "bc", "see", "rx", ""):
        assert bool(re.fullmatch(grouped, word)) is bool(re.fullmatch(pattern, word)), word
