"""What is new, and what is given otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.coverage.novelty import KnownTexts, compare
from monitor.core.coverage.novelty.compare import MOST, Additions
from monitor.core.coverage.novelty.values import of_parsed, of_story, value_range
from monitor.core.language.numbers import parse
from monitor.model.coverage import ArticleText
from monitor.model.story import Story
from tests.unit.core.coverage.novelty.invented import STORY, figure, text

FERRY = text(
    "The ferry with 214 people aboard struck a bank off Selwyn Point on Sunday night.",
    "“We felt a long shudder and then the lights went out,” said Ilse Brandvold.",
    "Lifeboats from four stations came, and 11 passengers were treated for cold.",
    name="first",
)
KNOWN = KnownTexts(Story(id="ferry", title="The Selwyn ferry"), (FERRY,))
BLANK = Story(id="ferry", title="The Selwyn ferry")


def test_new_figures_quotes_and_names() -> None:
    found = compare(
        text(
            "More than 90 people have joined a claim, the lawyer Conrad Hale said.",
            "“Nobody on the bridge looked at the screen for ten minutes,” he told the court.",
            "The ferry struck the bank off Selwyn Point with 214 people aboard.",
        ),
        KNOWN,
    )
    assert found.adds == (
        "figure: “More than 90 people have joined a claim, the lawyer Conrad …” (lawyer Conrad Hale)",
        "quote: “Nobody on the bridge looked at the screen for ten minutes” (Conrad Hale)",
        "name: Conrad Hale",
    )
    assert found.contradicts == ()


def test_what_is_known_is_not_new() -> None:
    assert compare(replace(FERRY, url="https://other.example/"), KNOWN).adds == ()
    shorter = text(
        "“We felt a long shudder,” said Brandvold. Eleven passengers were cold.", name="b"
    )
    assert compare(shorter, KNOWN).adds == ()


def test_small_numbers_are_known_with_what_they_count() -> None:
    assert compare(text("Four stations sent boats."), KNOWN).adds == ()
    assert len(compare(text("Four whales were seen."), KNOWN).adds) == 1


def test_nothing_is_new_where_nothing_is_known() -> None:
    assert compare(FERRY, KnownTexts(BLANK)).adds == ()


def test_names_are_known_in_any_script() -> None:
    known = KnownTexts(
        BLANK, (text("Міністр Умєров прилетів. Потім Умєров поїхав.", language="uk"),)
    )
    assert compare(text("Rustem Umerov spoke."), known).adds == ()
    assert compare(text("Rustem Okonedo spoke."), known).adds == ("name: Rustem Okonedo",)


def test_what_a_known_speaker_says_in_another_language_may_be_a_translation() -> None:
    quoted = "«{} — сказала {}."
    said = "Ми стояли на палубі, відчули довгий поштовх, а тоді всюди згасло світло»,"
    known = KnownTexts(
        BLANK,
        (
            text(
                "“We stood on the deck, felt a long shudder, and then the lights went out "
                "everywhere,” said Ilse Brandvold."
            ),
        ),
    )
    translated = text(quoted.format(said, "Ільзе Брандволд"), language="uk")
    assert compare(translated, known).quotations == ()
    another = text(quoted.format(said, "Марта Ковач"), language="uk")
    assert [q.speaker for q in compare(another, known).quotations] == ["Марта Ковач"]
    short = text(quoted.format("Ми стояли на палубі і чекали»,", "Ільзе Брандволд"), language="uk")
    assert len(compare(short, known).quotations) == 1


def test_at_least_so_many_does_not_make_every_larger_figure_known() -> None:
    """The baseline says: 1,500 at least."""
    found = compare(text("Some 44,000 letters came to Keld."), KnownTexts(STORY))
    assert found.adds == ("figure: “Some 44,000 letters came to Keld.”",)


def test_a_value_among_those_of_the_baseline_does_not_contradict() -> None:
    assert compare(text("Orlandia sent 8,600 soldiers."), KnownTexts(STORY)).contradicts == ()


def test_lists_are_bounded() -> None:
    many = text(*(f"They saw {n} seals near the reef of that isle." for n in range(101, 151)))
    assert len(compare(many, KNOWN).adds) == MOST


def test_the_same_sentence_with_another_figure_contradicts() -> None:
    found = compare(
        text("The ferry with 241 people aboard struck a bank off Selwyn Point on Sunday night."),
        KNOWN,
    )
    assert found.contradicts == (
        "“The ferry with 241 people aboard struck a bank off Selwyn Point …”; otherwise 214",
    )
    assert [q.value for q in found.figures] == [241]


@pytest.mark.parametrize(
    "sentence",
    [
        "A bus with 241 people aboard struck a wall in Keld on Sunday night.",
        "The ferry with some 210 people aboard struck a bank off Selwyn Point on Sunday night.",
        "The ferry with more than 200 people aboard struck a bank off Selwyn Point on Sunday night.",
        "The ferry with 241 sheep aboard struck a bank off Selwyn Point on Sunday night.",
        "The ferry with 214 people aboard, not 241 people aboard as was said, struck a bank off Selwyn Point on Sunday night.",
    ],
)
def test_what_may_be_another_thing_or_the_same_value_does_not(sentence: str) -> None:
    assert compare(text(sentence), KNOWN).contradicts == ()


def test_a_figure_of_the_story_contradicts() -> None:
    found = compare(
        text(
            "Keld now says that 14,000 Orlandian soldiers have been sent. Orlandia lost 310 soldiers killed. Later Orlandia admitted 14,000 soldiers were sent.",
            hours=None,
        ),
        KnownTexts(STORY),
    )
    assert found.contradicts == (
        "troops-sent: “Later Orlandia admitted 14,000 soldiers were sent.” (Orlandia); "
        "otherwise 8,000 (Keld)",
    )


SENT = "Orlandia has sent {} soldiers to the marsh."
TOLL = "The flood in Keld has killed {} people in the lower town, rescuers of the county said."


def brings(sentence: str, number: str, hours: float | None, *known: ArticleText) -> Additions:
    return compare(text(sentence.format(number), hours=hours), KnownTexts(STORY, known))


@pytest.mark.parametrize(
    ("number", "hours", "contradicted"),
    [
        ("14,000", 0, ()),  # later than both
        ("14,000", -20, ()),  # some hours after the second
        ("14,000", -60, ("9,000 to 10,000",)),  # higher, and no later
        ("14,000", None, ("9,000 to 10,000",)),
        ("5,000", 0, ("9,000 to 10,000",)),  # lower, and later
        ("5,000", -55, ("8,000 (Keld)",)),  # of the first one's day, before the second
        ("5,000", -90, ()),  # a day and more before both
    ],
)
def test_a_number_that_grows_is_overtaken_by_date(
    number: str, hours: float | None, contradicted: tuple[str, ...]
) -> None:
    found = brings(SENT, number, hours)
    told = [line.partition("; otherwise ")[2] for line in found.contradicts]
    assert told == ([", ".join(contradicted)] if contradicted else [])


def test_what_was_known_before_is_told_with_what_is_added() -> None:
    assert brings(SENT, "14,000", 0).adds == (
        "figure: “Orlandia has sent 14,000 soldiers to the marsh.”; "
        "was 9,000 to 10,000 on 2026-02-28 by mercury",
    )
    assert brings(SENT, "5,000", -90).adds == (
        "figure: “Orlandia has sent 5,000 soldiers to the marsh.”; later 8,000 on 2026-02-27 by Keld",
    )


def test_a_toll_in_the_same_words_grows_too() -> None:
    early = text(TOLL.format(12), name="early", hours=-48)
    same_time = text(TOLL.format(12), name="early", hours=-1)
    assert brings(TOLL, "17", 0, early).contradicts == ()
    assert (
        brings(TOLL, "17", 0, early)
        .adds[0]
        .endswith("; was 12 on 2026-02-27 by rescuers of the county")
    )
    assert brings(TOLL, "17", 0, same_time).contradicts == ()  # the same source says so
    police = TOLL.replace("rescuers of the county", "the police of Keld")
    assert len(brings(police, "17", 0, same_time).contradicts) == 1
    assert len(brings(TOLL, "9", 0, early).contradicts) == 1  # a toll does not fall
    assert brings(TOLL, "9", -200, early).contradicts == ()


def test_a_number_that_also_falls_contradicts_where_two_sources_differ() -> None:
    missing = "In the lower town of Keld {} people are missing since the flood, rescuers said."
    early = text(missing.format(40), name="early", hours=-48)
    assert brings(missing, "25", 0, early).contradicts == ()
    police = missing.replace("rescuers", "the police of Keld")
    assert len(brings(police, "55", 0, early).contradicts) == 1


def test_a_value_that_one_of_the_baseline_gives_does_not() -> None:
    assert compare(text("Orlandia sent 9,400 soldiers."), KnownTexts(STORY)).contradicts == ()
    assert (
        compare(text("Orlandia has sent more than 7,000 soldiers."), KnownTexts(STORY)).contradicts
        == ()
    )


def test_nor_one_that_earlier_coverage_gave() -> None:
    earlier = text("Orlandia sent 14,000 soldiers.", name="earlier")
    assert (
        compare(text("Orlandia sent 14,000 soldiers."), KnownTexts(STORY, (earlier,))).contradicts
        == ()
    )


@given(
    st.integers(0, 10**9),
    st.integers(0, 10**9),
    st.sampled_from(
        ["", "about", "more than", "at least", "less than", "at most", "exactly", "vague"]
    ),
)
def test_a_span_holds_its_figure(one: int, other: int, approximation: str) -> None:
    low, high = sorted((one, other))
    held = value_range(low, high, approximation)
    assert held.low <= low
    assert high <= held.high
    assert held.meets(held)
    assert held.meets(value_range(low, low)) or approximation in {"less than", "at most"}


@pytest.mark.parametrize(
    ("ours", "theirs", "meet"),
    [
        ("11,000", "11,200", True),
        ("11,000", "12,000", False),
        ("10,000", "10,400", True),
        ("10,000", "14,000", False),
        ("214", "215", False),
        ("about 214", "230", True),
        ("more than 200", "5,000", True),
        ("at most 200", "5,000", False),
        ("between 10,000 and 12,000", "11,500", True),
        ("exactly 11,000", "11,200", False),
        ("12 per cent", "12.4 per cent", False),
        ("3.5 million", "3.6 million", False),
    ],
)
def test_rounding_and_words_of_care(ours: str, theirs: str, *, meet: bool) -> None:
    left, right = (of_parsed(parse(words, "en")[0]) for words in (ours, theirs))
    assert left.meets(right) is meet
    assert right.meets(left) is meet


def test_a_storys_figure_says_about_in_its_own_words() -> None:
    plain = value_range(4_000, 4_000)
    assert of_story(figure("a", 4_000, as_written="4,000")) == plain
    assert of_story(figure("a", 4_000, as_written="around 4,000")) == value_range(
        4_000, 4_000, "about"
    )
    assert of_story(figure("a", 4_000, meaning="killed, at least")).high == float("inf")
