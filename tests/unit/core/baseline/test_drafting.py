"""A first baseline: the guess at a raw document, its correction, and the table it is written as."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.baseline import draft, draft_page, guess, to_toml, toml_string
from monitor.errors import BaselineError
from monitor.model.extraction import Block, Extraction
from monitor.model.story import AddressStatus

from . import invented
from .invented import HEADLINE, PARAGRAPHS, STANDFIRST


@pytest.mark.parametrize(
    "document", [invented.MENU_AND_CAPTIONS, invented.CREDIT_AND_DOUBLED_HEADLINE]
)
def test_the_longest_run_of_prose_is_the_article(document: str) -> None:
    found = guess(document)
    assert found.headline == HEADLINE
    assert [line.text for line in found.kept] == [STANDFIRST, *PARAGRAPHS]


def test_byline_and_date_are_read_where_they_stand() -> None:
    found = guess(invented.MENU_AND_CAPTIONS)
    assert found.byline == "The Velmora Courier city desk"
    assert found.published == "2031-04-28"


def test_a_heading_between_paragraphs_is_kept_and_a_credit_behind_them_is_not() -> None:
    kept = [line.text for line in guess(invented.GLUED_LIVE_BLOG).kept]
    assert "City publishes the surveyor's letter" in kept
    assert not any("Dora Lind28" in line for line in kept)


def test_a_lone_line_of_prose_under_the_headline_is_the_standfirst() -> None:
    document = "\n".join(
        (HEADLINE, STANDFIRST, "A picture of the bridge", "Photo: Lind", "", *PARAGRAPHS)
    )
    found = guess(document)
    assert found.standfirst == 2
    assert [line.number for line in found.kept] == [2, 6, 7, 8, 9, 10]


def test_a_person_can_correct_the_guess() -> None:
    found = guess(invented.MENU_AND_CAPTIONS)
    numbers = [line.number for line in found.kept][1:]
    assert [line.text for line in found.keeping(numbers).kept] == list(PARAGRAPHS)


def test_a_line_that_is_not_there_is_refused() -> None:
    with pytest.raises(BaselineError, match="line 900"):
        guess(invented.MENU_AND_CAPTIONS).keeping([900])


def test_nothing_to_fingerprint_is_an_error() -> None:
    with pytest.raises(BaselineError, match="no sentence"):
        draft(key="k", outlet="o", url="u", paragraphs=["…"])


@given(st.text())
def test_any_text_can_be_guessed_at(text: str) -> None:
    found = guess(text)
    assert {line.number for line in found.kept} <= {line.number for line in found.lines}


def test_a_page_is_drafted_from_its_extraction() -> None:
    page = Extraction(
        headline=HEADLINE,
        standfirst=STANDFIRST,
        bylines=("A", "B"),
        blocks=tuple(Block(p) for p in PARAGRAPHS),
        language="en",
    )
    article = draft_page(page, key="k", outlet="o", url="u")
    assert (article.byline, article.language) == ("A, B", "en")
    assert min(f.paragraph for f in article.fingerprints) == -1


def test_the_table_holds_no_word_of_the_text() -> None:
    article = draft(key="k", outlet="o", url="u", paragraphs=PARAGRAPHS, standfirst=STANDFIRST)
    written = to_toml(article)
    for word in ("Engineers", "commuters", "Crowe", "Velmora", "bridge"):
        assert word not in written
    assert len(tomllib.loads(written)["baseline"][0]["fingerprints"]) == len(article.fingerprints)


def test_an_inferred_live_blog_says_so() -> None:
    article = draft(
        key="k",
        outlet="o",
        url="u",
        paragraphs=["One sentence."],
        address=AddressStatus.INFERRED,
        live_blog=True,
    )
    table = tomllib.loads(to_toml(article))["baseline"][0]
    assert (table["address"], table["live_blog"]) == ("inferred", True)


@given(st.text())
def test_any_text_survives_as_a_toml_string(text: str) -> None:
    clean = text.encode("utf-8", "ignore").decode()
    written = toml_string(clean)
    assert "\n" not in written
    assert "\x1b" not in written
    assert tomllib.loads(f"a = {written}")["a"] == clean
