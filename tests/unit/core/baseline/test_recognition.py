"""Which article is this document, and what of it is the article?"""

import dataclasses
from datetime import UTC, datetime

import pytest

from monitor.core.baseline import draft, recognise, to_extraction
from monitor.errors import BaselineError
from monitor.model.extraction import BlockKind, PageKind

from . import invented
from .invented import HEADLINE, PARAGRAPHS, STANDFIRST

BRIDGE = draft(
    key="bridge",
    outlet="courier",
    url="https://courier.example/bridge",
    paragraphs=PARAGRAPHS,
    standfirst=STANDFIRST,
    headline=HEADLINE,
    byline="Dora Lind",
    published="2031-04-28",
)
OTHER = draft(
    key="ferry",
    outlet="tribune",
    url="https://tribune.example/ferry",
    paragraphs=[
        "A new ferry line will link the two halves of Velmora from Monday, the port said.",
        PARAGRAPHS[3],
        "Tickets are to be free while the bridge is shut. Nobody could say for how long.",
    ],
    headline="Free ferry for Velmora",
)
CANDIDATES = (OTHER, BRIDGE)


@pytest.mark.parametrize("document", invented.CLUTTER)
def test_clutter_is_cut_and_nothing_else(document: str) -> None:
    found = recognise(document, CANDIDATES)
    assert found.article is BRIDGE
    assert found.coverage == 1.0
    assert (found.missing, found.unknown) == (0, ())
    assert found.standfirst == STANDFIRST
    assert found.paragraphs == PARAGRAPHS


def test_everything_cut_is_told() -> None:
    found = recognise(invented.MENU_AND_CAPTIONS, CANDIDATES)
    assert "Most Popular" in found.cut
    assert found.headline == HEADLINE
    kept = {*found.paragraphs, found.standfirst}
    assert not kept & set(found.cut)


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        str.lower,
        lambda t: t.replace("“", '"').replace("”", '"').replace("’", "'"),
        lambda t: t.replace("—", " -- "),
        lambda t: t.replace(" ", "\u00a0"),
        lambda t: t.replace("\n", "\r\n"),
        lambda t: t + "\n" + t,
    ],
)
def test_typesetting_does_not_matter(change: object) -> None:
    found = recognise(change(invented.MENU_AND_CAPTIONS), CANDIDATES)  # type: ignore[operator]
    assert (found.article.key, found.coverage, found.missing) == ("bridge", 1.0, 0)
    assert len(found.paragraphs) == len(PARAGRAPHS)


def test_an_edited_document_keeps_its_edits_in_order() -> None:
    document = (
        invented.MENU_AND_CAPTIONS.replace("14 cracks", "19 cracks")
        .replace("It did not act on the warning.", "Nobody on the council acted on it in time.")
        .replace("Repairs will cost", "The repairs will probably cost")
    )
    found = recognise(document, CANDIDATES)
    text = "\n".join(found.paragraphs)
    assert 0.5 < found.coverage < 1
    assert "19 cracks" in found.paragraphs[0]
    assert found.paragraphs[2].endswith(
        "told the Courier. Nobody on the council acted on it in time."
    )
    assert found.paragraphs[3].startswith("The repairs will probably cost")
    assert "Pictures" not in text
    assert "Most Popular" not in text
    assert len(found.unknown) == 2


def test_text_that_nothing_is_missing_for_is_cut() -> None:
    """A caption between two paragraphs that both stand is no part of the article."""
    caption = "The bridge on a foggy day, seen from the old ferry pier at noon."
    document = "\n".join((STANDFIRST, PARAGRAPHS[0], caption, *PARAGRAPHS[1:]))
    found = recognise(document, CANDIDATES)
    assert found.paragraphs == PARAGRAPHS
    assert found.cut == (caption,)


def test_a_stranger_is_refused_with_the_nearest_named() -> None:
    with pytest.raises(BaselineError, match=r"none of the 2 .*nearest, '\w+', has \d+%"):
        recognise("The fair was opened in the rain. " + PARAGRAPHS[3], CANDIDATES)


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(BaselineError, match="none of the 2"):
        recognise("", CANDIDATES)


def test_without_fingerprints_nothing_can_be_recognised() -> None:
    with pytest.raises(BaselineError, match="fingerprints"):
        recognise("Some text.", ())


def test_two_equal_candidates_are_not_guessed_between() -> None:
    twin = dataclasses.replace(BRIDGE, key="twin")
    with pytest.raises(BaselineError, match="'bridge'") as caught:
        recognise(invented.MENU_AND_CAPTIONS, (BRIDGE, twin))
    assert "--as" in caught.value.mend


def test_the_headline_decides_between_two_that_share_a_text() -> None:
    twin = dataclasses.replace(BRIDGE, key="twin", headline="Bridge shut")
    assert recognise(invented.MENU_AND_CAPTIONS, (twin, BRIDGE)).article.key == "bridge"


def test_version_zero_says_what_the_document_says() -> None:
    extraction = to_extraction(recognise(invented.MENU_AND_CAPTIONS, CANDIDATES), BRIDGE)
    assert extraction.headline == HEADLINE
    assert extraction.standfirst == STANDFIRST
    assert extraction.bylines == ("Dora Lind",)
    assert extraction.published is None  # a day is no moment
    assert [b.text for b in extraction.blocks] == list(PARAGRAPHS)
    assert {b.kind for b in extraction.blocks} == {BlockKind.PARAGRAPH}
    assert extraction.page is PageKind.ARTICLE


def test_version_zero_of_a_live_blog() -> None:
    live = draft(
        key="live",
        outlet="o",
        url="https://o.example/live",
        paragraphs=[*PARAGRAPHS[:3], "City publishes the surveyor's letter", *PARAGRAPHS[3:]],
        headline="Velmora live",
        published="2031-04-28T04:39:00+02:00",
        live_blog=True,
    )
    extraction = to_extraction(recognise(invented.GLUED_LIVE_BLOG, (live,)), live)
    assert extraction.is_live
    assert extraction.page is PageKind.LIVE_BLOG
    assert extraction.headline == "Velmora live"  # the document has none
    assert extraction.published == datetime(2031, 4, 28, 2, 39, tzinfo=UTC)
    assert [b.text for b in extraction.blocks if b.kind is BlockKind.HEADING] == [
        "City publishes the surveyor's letter"
    ]
