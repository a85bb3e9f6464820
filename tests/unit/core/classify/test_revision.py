"""What happened to the story with one version: each rule with what it needs and what stops it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.core.classify import revision_of
from monitor.core.language.lexicons import LANGUAGES, lexicon, table
from monitor.core.records import revision_json, revision_line
from monitor.model.change import Change, ChangeKind, RevisionGround, RevisionKind, Severity
from monitor.model.extraction import Block, BlockKind, Extraction
from tests.unit.core.classify.versions import PARAGRAPHS, article, verdict, with_paragraph

LEAD, BELOW = 0, 3
MINOR, COSMETIC = Severity.MINOR, Severity.COSMETIC


def change(
    kind: ChangeKind,
    before: str | None = "a",
    after: str | None = "b",
    severity: Severity = Severity.SUBSTANTIVE,
    **fields: object,
) -> Change:
    plain = Change(kind=kind, severity=severity, before=before, after=after, reason="", block=BELOW)
    return replace(plain, **fields)  # type: ignore[arg-type]


def told(*changes: Change, language: str = "en", after: Extraction | None = None) -> str:
    revision = revision_of(changes, after or article(), language)
    return revision_line(revision) if revision else ""


def kind(*changes: Change, language: str = "en") -> str:
    revision = revision_of(changes, article(), language)
    return revision.kind.value if revision else ""


def added(text: str, block: int = BELOW) -> Change:
    return change(ChangeKind.PARAGRAPH_ADDED, None, text, block=block)


def removed(text: str) -> Change:
    return change(ChangeKind.PARAGRAPH_REMOVED, text, None)


FIGURE = change(ChangeKind.FIGURE, "40 boats", "70 boats")
QUIET = replace(FIGURE, stealth=True)
NOTICE = change(ChangeKind.CORRECTION_NOTICE, None, "Correction: it is 70 boats.", MINOR)
HEADLINE = change(ChangeKind.HEADLINE, "Boats leave", "Boats set sail", block=None)
FOUNDED = "The yard was founded by two brothers who had been bell-makers."
SAID = "“Not one came back,” said the keeper of the light."


def test_nothing_that_a_reader_would_see_has_no_name():
    assert told() == ""
    assert told(change(ChangeKind.TOUCHED, "08:00", "09:00", COSMETIC)) == ""


def test_a_further_take():
    toll = replace(FIGURE, block=LEAD)
    assert told(toll, HEADLINE, added(SAID)) == (
        "write-through: the lead tells another fact, new headline, figures altered, sources put in"
    )
    another_lead = added("Seventy boats were lost in the night.", LEAD)
    assert told(another_lead, FIGURE, FIGURE).startswith("write-through: new lead")
    assert kind(FIGURE, added(SAID)) != "write-through"  # the lead stands
    quiet = [replace(toll, stealth=True), QUIET, QUIET]
    assert kind(*quiet) == "quiet-correction"  # no text was put in, and nobody was told
    assert kind(toll, FIGURE, FIGURE) == "write-through"


def test_the_lead_is_the_first_paragraph_and_no_heading():
    blocks = (Block("At sea", kind=BlockKind.HEADING), *(Block(text) for text in PARAGRAPHS))
    below_heading = replace(FIGURE, block=1)
    extraction = replace(article(), blocks=blocks)
    assert "lead" in told(below_heading, added(SAID), after=extraction)
    assert "lead" not in told(below_heading, added(SAID))


def test_a_correction_is_owned_up_to():
    owned = replace(FIGURE, disclosed=True)
    assert told(owned, NOTICE) == "correction: figures altered, a notice says so"
    assert told(owned, NOTICE, QUIET) == (
        "correction: figures altered, a notice says so, the notice admits less than was changed"
    )
    assert kind(QUIET, NOTICE) == "quiet-correction"  # the notice speaks of something else
    assert kind(NOTICE) == "correction"
    assert kind(added(SAID), NOTICE) == "new-sourcing"  # that something was put in is no mistake


def test_a_fact_altered_without_notice():
    assert told(QUIET) == "quiet correction: figures altered, without notice"
    assert told(FIGURE) == "update: figures altered"


@pytest.mark.parametrize(
    ("taken", "ground"),
    [
        (change(ChangeKind.NAME, ", Ida Moor,", None), "a name withdrawn"),
        (change(ChangeKind.QUOTE, "We lied to them", None), "a quotation withdrawn or cut"),
        (
            change(ChangeKind.QUOTE, "We lied and hid it", "We hid it"),
            "a quotation withdrawn or cut",
        ),
        (removed("He was fined for bribery in June."), "an accusation withdrawn"),
        (removed("“They knew,” she said."), "a quotation withdrawn or cut"),
        (
            change(ChangeKind.WORDING, "who once smuggled tobacco to the island,", None),
            "an accusation withdrawn",
        ),
    ],
)
def test_what_is_withdrawn_is_a_legal_trim(taken: Change, ground: str):
    assert told(taken).startswith(f"legal trim: {ground}")
    assert kind(taken, added(FOUNDED)) != "legal-trim"  # something was put in
    assert ground in told(taken, added(FOUNDED))  # and is said all the same
    assert kind(taken, FIGURE, FIGURE) != "legal-trim"  # it was not the point


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Gegen ihn wird wegen Untreue ermittelt."),
        ("fr", "Il avait été condamné pour escroquerie."),
        ("es", "Fue condenado por fraude en mayo."),
        ("uk", "Його підозрюють у хабарництві."),
        ("ru", "Его обвиняли в мошенничестве."),
        ("ar", "وجهت إليه تهمة الفساد والرشوة في مايو."),
    ],
)
def test_an_accusation_is_known_in_each_language_with_word_lists(language: str, text: str):
    assert kind(removed(text), language=language) == "legal-trim"
    assert kind(removed(text), language="zz") == "update"


def test_every_language_has_words_of_offences():
    known = [code for code in LANGUAGES if lexicon(code).claims]
    assert known
    assert all(table(code, "offences", "OFFENCES") for code in known)


def test_a_passage_without_accusation_name_or_quotation_is_no_legal_trim():
    assert told(removed(FOUNDED)) == "update: text taken out"
    exchanged = change(ChangeKind.NAME, "Ida Moor", "Ada Moor")
    assert kind(exchanged) == "update"
    longer = change(ChangeKind.QUOTE, "We hid it", "We hid it and lied")
    assert kind(longer) == "update"


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        (None, "allegedly", "softened"),
        ("allegedly", None, "sharpened"),
        ("caused", "may have caused", "softened"),
        ("possibly hid", "certainly hid", "sharpened"),
        (", officials said,", None, "sharpened"),
        ("said", "claimed", "softened"),
        ("is expected to open", "opened", "update"),  # news, not a surer word for the same
        ("will", "would", "update"),
    ],
)
def test_the_direction_of_a_hedge(before: str | None, after: str | None, name: str):
    assert kind(change(ChangeKind.HEDGE, before, after)) == name


def test_hedges_in_both_directions_and_hedges_by_the_way():
    softer = change(ChangeKind.HEDGE, None, "allegedly")
    surer = change(ChangeKind.HEDGE, "allegedly", None)
    assert kind(softer, surer) == "update"
    assert kind(softer, FIGURE, FIGURE) == "update"
    assert "said less surely" in told(softer, QUIET, QUIET)
    assert kind(softer, softer, surer, language="zz") == "update"


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("protesters", "rioters", "sharpened: statements altered, a harder label"),
        ("the regime", "the government", "softened: statements altered, a milder label"),
        ("the government", "the cabinet", "update: statements altered"),
    ],
)
def test_the_direction_of_a_label(before: str, after: str, line: str):
    assert told(change(ChangeKind.WORDING, before, after)) == line


def test_sources_and_background():
    assert told(added(SAID)) == "new sourcing: sources put in"
    assert kind(added("The yard was sold in May, two officials said.")) == "new-sourcing"
    assert told(added(FOUNDED)) == "background: text put in"
    assert kind(added(FOUNDED, LEAD)) == "write-through"
    assert kind(added(FOUNDED), FIGURE) == "update"
    assert kind(added(SAID), FIGURE, FIGURE) == "update"


def test_the_headline_alone():
    typo = change(ChangeKind.TYPO, "teh", "the", MINOR)
    assert kind(HEADLINE) == "headline-test"
    assert kind(replace(HEADLINE, severity=MINOR)) == "headline-test"
    assert kind(HEADLINE, change(ChangeKind.COSMETIC, "-", "–", COSMETIC)) == "headline-test"
    assert kind(HEADLINE, typo) != "headline-test"
    toll = change(ChangeKind.HEADLINE, "40 boats lost", "70 boats lost", stealth=True)
    assert kind(toll) == "quiet-correction"


def test_versions_that_come_back():
    back = change(ChangeKind.REVERTED, None, None)
    flaps = change(ChangeKind.FLAPPING, None, None, MINOR)
    assert kind(back, FIGURE) == "reverted"
    assert kind(flaps, back, FIGURE) == "reverted"
    assert kind(flaps, HEADLINE) == "headline-test"


def test_style_and_copy():
    dash = change(ChangeKind.COSMETIC, "-", "–", COSMETIC)
    form = change(ChangeKind.FIGURE, "3,000", "3000", MINOR)
    words = change(ChangeKind.WORDING, "big", "large", MINOR)
    assert told(dash, form) == "house style"
    assert told(dash, form, words) == "copy edit"
    assert kind(change(ChangeKind.PARAGRAPH_MOVED, "a", "a", MINOR)) == "copy-edit"


def test_a_live_blog_goes_on():
    entry = change(ChangeKind.ENTRY_ADDED, None, "12:40 The wind turns.", MINOR)
    assert kind(entry) == "update"


def test_it_comes_with_the_verdict():
    old = with_paragraph(article(), 2, "Some 40 boats were lost in the storm.")
    new = with_paragraph(article(), 2, "Some 70 boats were lost in the storm.")
    found = verdict(old, new).revision
    assert found is not None
    assert found.kind is RevisionKind.QUIET_CORRECTION
    assert revision_json(found) == {
        "kind": "quiet-correction",
        "grounds": ["figures-altered", "no-notice"],
        "line": "quiet correction: figures altered, without notice",
    }
    assert verdict(old, old).revision is None
    assert revision_json(None) is None


def test_grounds_are_said_in_their_order_each_in_words():
    everything = (
        *(replace(FIGURE, block=LEAD), HEADLINE, QUIET, added(SAID), added(FOUNDED)),
        *(removed("He was fined for bribery."), change(ChangeKind.NAME, "Ida Moor", None)),
    )
    revision = revision_of(everything, article(), "en")
    assert revision is not None
    order = list(RevisionGround)
    assert list(revision.grounds) == sorted(revision.grounds, key=order.index)
    assert len(revision_line(revision).split(", ")) == len(revision.grounds)
