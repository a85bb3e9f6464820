"""Decisions by seeds with texts, a person's word, gates and reasons."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from monitor.core.coverage.relevance import ArticleStream, Document, build_model, match, model_of
from monitor.model.coverage import Decision
from monitor.model.story import BaselineArticle, Figure, MatchSettings, Scope, Story

BRIDGE = [
    "The Harrow bridge at Millbrook was closed on Tuesday after engineers found cracks in two of its main cables. Mayor Ines Calder said that 14,500 drivers a day must take the ferry or the long way through Ashford until the cables have been replaced, which may last until spring.",
    "Cracks in the cables of the Harrow bridge have shut the crossing at Millbrook. The engineers of the Calder administration found them during a routine look at the main cables. Mayor Ines Calder promised extra ferries, for 14,500 drivers use the bridge each day, and most of them live in Ashford.",
    "Mayor Ines Calder defended the closure of the Harrow bridge in Millbrook. The cracks in the main cables leave no choice, she said, and replacing the cables takes months. Ferries to Ashford run every ten minutes from now on, and the engineers look at the other cables this week.",
]
MORE = "Ferries between Millbrook and Ashford were crowded on Wednesday, a day after the Harrow bridge was closed over cracks in its main cables. Mayor Ines Calder asked drivers for patience. The engineers who found the cracks will report to the council, and 14,500 people look for another way to work each morning while the cables are replaced by a firm from the coast that built the bridge forty years ago."
OTHER = "The national bank left its key rate where it was on Thursday and pointed to prices that rise more slowly than it had feared. Economists had expected as much. The governor, Tomas Reyk, said that wages are what he looks at next, and that a cut before the summer remains possible if the currency holds. Shares rose a little after the decision, and bonds hardly moved during the whole of the afternoon in thin trade."
SIBLING = "The Oldfield bridge in Carrow was closed on Friday after engineers found rust on its piers. The council of Carrow, led by Piet Lomax, said that lorries have to go round by the motorway for a week. Drivers complained of long queues in the old town. The engineers of the county will look at eleven further bridges of the same age until the end of the month, and they publish what they find."
DAY = datetime(2026, 3, 3, tzinfo=UTC)


def doc(text, name="a", **more):
    return Document(id=name, title="", text=text, **more)


def seeds(**more):
    return [doc(text, f"s{n}", **more) for n, text in enumerate(BRIDGE)]


def story(**more):
    return Story(id="bridge", title="", match=MatchSettings(**more))


def test_an_article_on_the_event_is_accepted_and_another_rejected():
    model = model_of(seeds(), MatchSettings())
    assert match(doc(MORE), model).decision is Decision.ACCEPT
    assert match(doc(OTHER), model).decision is Decision.REJECT
    assert match(doc(SIBLING), model).decision is not Decision.ACCEPT


def test_reasons_name_words_names_and_figures():
    told = {r.signal: r for r in match(doc(MORE), model_of(seeds(), MatchSettings())).reasons}
    assert "calder" in told["names"].detail
    assert "14,500" in told["figures"].detail
    assert "cable" in told["terms"].detail
    assert told["words"].value > 0
    rejected = {r.signal: r for r in match(doc(OTHER), model_of(seeds(), MatchSettings())).reasons}
    assert "reyk" in rejected["alien"].detail
    assert rejected["alien"].value < 0
    assert rejected["names"].detail == "no name in common"


def test_one_seed_is_enough_for_a_decision():
    model = model_of(seeds()[:1], MatchSettings())
    assert match(doc(MORE), model).score > match(doc(SIBLING), model).score
    assert match(doc(OTHER), model).decision is Decision.REJECT


def test_too_few_words_are_for_review_at_best():
    short = doc(BRIDGE[0][:170])
    found = match(short, model_of(seeds(), MatchSettings()))
    assert found.decision is Decision.REVIEW
    assert "too few to be sure" in found.reasons[0].detail
    assert match(short, model_of(seeds(), MatchSettings(min_words=10))).decision is Decision.ACCEPT


def test_the_window_of_dates():
    model = model_of(seeds(published=DAY), MatchSettings())
    at = [DAY - timedelta(days=3), DAY, DAY + timedelta(days=61)]
    decisions = [match(doc(MORE, published=when), model).decision for when in at]
    assert decisions == [Decision.REJECT, Decision.ACCEPT, Decision.REJECT]
    assert match(doc(MORE), model).decision is Decision.ACCEPT


def test_a_saga_lasts_longer_and_is_easier_on_dated_articles():
    saga = model_of(seeds(published=DAY), MatchSettings(scope=Scope.SAGA))
    late = match(doc(MORE, published=DAY + timedelta(days=300)), saga)
    assert late.decision is Decision.ACCEPT
    assert "date" in {r.signal for r in late.reasons}
    event = model_of(seeds(published=DAY), MatchSettings())
    near = doc(SIBLING, published=DAY)
    assert match(near, saga).score > match(near, event).score
    assert match(doc(SIBLING), saga).score == match(doc(SIBLING), event).score
    after = match(doc(MORE, published=DAY + timedelta(days=366)), saga)
    assert after.decision is Decision.REJECT


def test_thresholds_may_be_overridden():
    model = model_of(seeds(), MatchSettings(accept=1.0, review=0.0))
    assert match(doc(MORE), model).decision is Decision.REVIEW
    assert match(doc(OTHER), model).decision is Decision.REVIEW


def test_a_persons_acceptance_moves_the_story():
    before = build_model(story(), seeds())
    after = build_model(story(), seeds(), accepted=[doc(SIBLING, "other", published=DAY)])
    follow = doc(SIBLING.replace("Friday", "Saturday").replace("rust", "more rust"))
    assert match(follow, after).score > match(follow, before).score
    assert after.last is None, "coverage does not stretch the story's dates"


def test_a_persons_rejection_pushes_away_what_is_like_it():
    before = build_model(story(), seeds())
    refused = Document(id="x", title="Another bridge", text=SIBLING)
    after = build_model(story(), seeds(), rejected=[refused])
    follow = doc(SIBLING.replace("Friday", "Saturday"))
    assert match(follow, after).score < match(follow, before).score
    assert "Another bridge" in match(follow, after).reasons[0].detail
    assert match(doc(MORE), after).score == match(doc(MORE), before).score


def test_stated_terms_must_not_be_all_absent():
    model = build_model(story(terms=("Gondola",)), seeds())
    found = match(doc(MORE), model)
    assert found.decision is Decision.REVIEW
    assert "Gondola" in found.reasons[0].detail


def test_another_language_is_judged_by_names_and_never_surely_without_stated_ones():
    text = "Міст Харроу в Міллбруку закрито після того, як інженери знайшли тріщини в тросах. " * 8
    model = model_of(seeds(), MatchSettings())
    found = match(doc(text), model)
    assert "written in uk: judged by names and figures" in [r.detail for r in found.reasons]
    assert found.decision is not Decision.ACCEPT


def test_a_story_file_alone_is_a_model():
    figure = Figure(key="drivers", low=14_500, high=14_500, unit="drivers", meaning="drivers a day")
    bare = BaselineArticle(
        key="a",
        outlet="o",
        url="https://o.example/a",
        headline="Harrow bridge closed over cracks in its cables",
        summary="Engineers found cracks; the mayor promises ferries.",
        published="2026-03-03",
        figures=(figure,),
    )
    whole = replace(
        story(terms=("Harrow",), aliases=(("Millbrook",), ())),
        title="The Harrow bridge at Millbrook is closed",
        summary="Cracks in the cables; how long, and what it costs, may be revised.",
        baseline=(bare,),
    )
    model = build_model(whole, ())
    found = match(doc(MORE, published=DAY), model)
    assert found.decision is Decision.ACCEPT
    assert {r.signal for r in found.reasons} >= {"stated", "names", "terms", "figures"}
    assert match(doc(OTHER, published=DAY), model).decision is Decision.REJECT


FOLLOW_UP = """Crane firm charged over Harrow bridge

Prosecutors have charged the crane firm Dunmore and its director Pavel Strand with falsifying reports on the Harrow bridge at Millbrook.

Judge Oona Fairlie set the first hearing for June. Strand's lawyer, Hugo Bellamy, said that his client had relied on a laboratory in Westering, whose head Tilda Roe has left the country.

The crossing has been shut since engineers found cracks in its cables."""
NEIGHBOUR = """Storm cuts power along the coast

A storm cut power to 40,000 homes along the coast on Friday. Trees fell in Tolland and Westering, the grid firm Voltra said.

Meteorologist Hugo Bellamy expects another front on Monday, with hail. In Carrow the roof of a school was blown off.

Crews hope to mend the lines by Sunday. Shelters were opened in four towns, said Oona Fairlie, who leads the county.

Traffic was slow on the detour round the Harrow bridge at Millbrook, where cracks were found in the cables of the crossing."""


def test_a_follow_up_has_new_names_and_a_neighbour_names_the_story_in_passing():
    file = replace(
        story(terms=("Harrow", "Millbrook")),
        title="The Harrow bridge at Millbrook is closed",
        summary="Engineers found cracks in the cables of the crossing; the hearing is awaited.",
    )
    for model in (build_model(file, ()), build_model(file, seeds())):
        assert match(doc(FOLLOW_UP, published=DAY), model).decision is Decision.ACCEPT
        assert match(doc(NEIGHBOUR, published=DAY), model).decision is not Decision.ACCEPT


def test_a_saga_is_no_easier_on_what_names_it_in_passing():
    file = replace(
        story(terms=("Harrow", "Millbrook"), scope=Scope.SAGA),
        title="The Harrow bridge at Millbrook is closed",
        summary="Engineers found cracks in the cables of the crossing; the hearing is awaited.",
    )
    near = NEIGHBOUR.replace("Storm cuts power", "Cracks found in another bridge")
    model = build_model(file, seeds(published=DAY))
    assert match(doc(FOLLOW_UP, published=DAY), model).decision is Decision.ACCEPT
    for text in (NEIGHBOUR, near):
        assert match(doc(text, published=DAY), model).decision is not Decision.ACCEPT


def test_what_a_text_says_less_of_than_the_file_is_not_held_against_it():
    """A follow-up is accepted by the file alone; to know texts as well takes nothing away."""
    file = story(terms=("Harrow", "Millbrook"))
    alone = match(doc(FOLLOW_UP), replace(build_model(file, ()), outline=()))
    knowing = match(doc(FOLLOW_UP), build_model(file, seeds()))
    assert knowing.score >= alone.score


def test_length_is_counted_in_every_script():
    assert doc("橋は閉鎖された" * 20).words > 60
    assert doc("다리가 닫혔다 " * 20).words > 40
    assert doc("the bridge is shut " * 20).words == 80


def test_a_story_of_nothing_rejects_everything():
    model = build_model(story(), ())
    assert match(doc(MORE), model).decision is Decision.REJECT
    assert ArticleStream([model]).match(doc(MORE))[0].decision is Decision.REJECT


GERMAN = (
    "Die Brücke von Millbrook ist wegen der Risse in den Kabeln seit dem Dienstag für alle Wagen "
    "gesperrt, und die Stadt hat noch nicht gesagt, wann sie wieder frei ist. Mayor Ines Calder "
    "will mit den Leuten aus Ashford über eine Fähre reden, die auch nach dem Abend noch fährt. "
)
UKRAINIAN = "Міст Гарроу у Міллбруку закрили через тріщини в кабелях, сказала мер. " * 6


def decided(document, *languages):
    """By names, which are stated, so that every language has its chance."""
    settings = MatchSettings(terms=("Millbrook",), min_words=0, languages=languages, review=0.0)
    return match(document, build_model(Story(id="bridge", title="", match=settings), seeds()))


def test_a_story_may_take_articles_in_some_languages_alone():
    for given in (doc(GERMAN), doc(GERMAN, language="de-AT")):
        assert decided(given).decision is not Decision.REJECT
        assert decided(given, "uk", "de").decision is not Decision.REJECT
        found = decided(given, "en-GB", "uk")
        assert found.decision is Decision.REJECT
        assert found.reasons[0].signal == "gate"
        assert found.reasons[0].detail == "it is in de; the story takes articles in en, uk alone"
    assert decided(doc(MORE), "en-GB").decision is not Decision.REJECT
    assert decided(doc(MORE), "de").decision is Decision.REJECT


def test_a_language_that_is_not_known_is_not_gated():
    dutch = (
        "De brug van Millbrook blijft dicht en Ines Calder zegt dat het wel een jaar kan duren. "
    )
    assert decided(doc(dutch * 3), "uk").decision is Decision.REJECT
    assert decided(doc(dutch * 3), "nl").decision is not Decision.REJECT
    assert decided(doc("Harrow, Millbrook: 14,500."), "uk").decision is not Decision.REJECT
    assert decided(doc(UKRAINIAN), "bg").decision is not Decision.REJECT  # it may be
    assert decided(doc(UKRAINIAN), "en").decision is Decision.REJECT
    assert decided(doc(UKRAINIAN, language="uk"), "ru").decision is Decision.REJECT


def test_an_article_that_opens_with_strange_names_alone_is_about_somewhere_else():
    aside = (
        "The footbridge of Selmouth was shut on Friday after a child of Dora Finch had found a "
        "loose plank. The town of Selmouth wants to mend it by hand, said Finch, who lives beside "
        "it. The engineers who look after the main cables of the bridge at Harrow in Millbrook had "
        "nothing to do with it, Finch said. Drivers are not concerned; only walkers and a goat use "
        "it, and the ferry takes them over for nothing until the planks have been replaced."
    )
    named = story(terms=("Harrow", "Millbrook"))
    assert match(doc(aside), build_model(named, seeds())).decision is Decision.REJECT
    known = aside.replace("Selmouth", "Ashford").replace("Dora Finch", "Ines Calder")
    assert match(doc(known), build_model(named, seeds())).decision is not Decision.REJECT


def test_a_name_counts_the_sooner_it_comes_where_another_opens_the_article():
    """What the article opens with is the story's; where the other name stands says how much."""
    first = (
        "The mayor of Millbrook, Ines Calder, asked drivers on Monday to be patient and said so."
    )
    other = "The Harrow bridge has been shut since engineers found cracks in its cables last week."
    filler = [
        "Buses run twice an hour, and the price of a ticket stays the same for now.",
        "Schools begin a little later, and lessons are made up for on Saturday mornings.",
        "Shops in the old town complain of fewer customers and ask for lower rents.",
        "A choir will sing at the station, and the library lends books without a fee.",
    ]
    model = build_model(story(terms=("Millbrook", "Harrow")), ())
    early, late = (
        match(doc("\n\n".join(parts)), model)
        for parts in ((first, *filler[:2], other, *filler[2:]), (first, *filler, other))
    )
    assert early.score > late.score
    opening = "It rained in Carrow on Monday, and the fair was put off."
    strange, behind = (
        match(doc("\n\n".join((opening, *parts))), model)
        for parts in ((*filler[:2], other, *filler[2:]), (*filler, other))
    )
    assert strange.score == behind.score


def test_a_place_is_known_in_the_compounds_that_a_language_makes_of_it():
    text = "Trupper har återtagit Harrowregionen, sade ministern. Invånarna i Millbrook är lättade."
    model = build_model(story(terms=("Harrow", "Millbrook"), min_words=5), ())
    found = match(doc(text, language="sv"), model)
    assert "Harrow and Millbrook" in {r.signal: r for r in found.reasons}["stated"].detail


def test_a_common_word_is_not_asked_for_in_another_language():
    text = (
        "Drei Männer sind aus Harrow geflohen. Die Polizei von Ashford sucht sie mit Hunden, und "
        "Direktorin Ines Calder bittet um Hinweise. Harrow ist das älteste Haus seiner Art."
    )
    aliases = (("Ines Calder",), ("Ashford",))
    with_word = build_model(story(terms=("Harrow", "prison"), aliases=aliases, min_words=5), ())
    without = build_model(story(terms=("Harrow",), aliases=aliases, min_words=5), ())
    one, other = (match(doc(text, language="de"), m) for m in (with_word, without))
    assert one.score == other.score
