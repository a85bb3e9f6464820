"""Articles one after another: background, neighbours, many stories."""

from monitor.core.coverage.relevance import (
    SHIPPED,
    ArticleStream,
    Document,
    Tally,
    build_model,
    model_of,
    read,
)
from monitor.core.coverage.relevance.memory import recalled, remembered, window_start
from monitor.core.coverage.relevance.model import weighed
from monitor.core.coverage.relevance.neighbours import Neighbours, weightiest
from monitor.core.coverage.relevance.score import scored, votes
from monitor.core.coverage.relevance.signals import signals_of
from monitor.model.coverage import Decision
from monitor.model.story import MatchSettings, Story
from tests.unit.core.coverage.relevance import test_match as texts

FILLER = "The council of {0} talked about {0} gardens and the price of {0} bread, said {0} Smith, who has sold bread there for years and knows what the gardens cost to keep in summer."


def filler(number):
    name = (
        "Abcdefghijklmnopqrstuvwxyz"[number % 26] + "bor" + "aeiou"[number % 5] + "n" * (number % 7)
    )
    return Document(id=f"f{number}", title="", text=FILLER.format(name))


def answers(articles):
    stream = ArticleStream([model_of(texts.seeds(), MatchSettings(min_words=0))])
    return [stream.match(article)[0] for article in articles]


def test_the_same_order_gets_the_same_answers():
    articles = [*map(filler, range(45)), texts.doc(texts.MORE), texts.doc(texts.SIBLING)]
    first = answers(articles)
    assert first == answers(articles)
    assert first[45].decision is Decision.ACCEPT
    assert {one.decision for one in first[:45]} == {Decision.REJECT}


def test_background_is_learnt_from_what_is_clearly_something_else():
    stream = ArticleStream([model_of(texts.seeds(), MatchSettings())])
    for number in range(20):
        stream.match(filler(number))
    learnt = stream._tally.background
    assert learnt.documents == 20
    assert learnt.idf("garden") < SHIPPED.idf("garden")
    before = stream._tally._documents
    stream.match(texts.doc(texts.MORE))
    assert stream._tally._documents == before
    assert len(stream) == 21


def test_a_persons_decision_is_heard_by_what_is_near():
    near = texts.doc(texts.SIBLING.replace("Friday", "Monday"))

    def score(belongs):
        stream = ArticleStream([model_of(texts.seeds(), MatchSettings())])
        if belongs is not None:
            stream.decided(texts.doc(texts.SIBLING), "seeds", belongs=belongs)
        return stream.match(near)[0].score

    assert score(belongs=False) < score(belongs=None) < score(belongs=True)


def models(count):
    made = [
        build_model(
            Story(id=f"n{n}", title="", match=MatchSettings(min_words=0)),
            [filler(n), filler(n + 26)],
        )
        for n in range(count)
    ]
    return [*made, build_model(Story(id="bridge", title=""), texts.seeds())]


def test_of_many_stories_only_the_hopeful_are_scored():
    found = {m.story: m for m in ArticleStream(models(6)).match(texts.doc(texts.MORE))}
    assert found["bridge"].decision is Decision.ACCEPT
    assert found["n1"].decision is Decision.REJECT
    assert found["n1"].reasons[0].detail == "it holds too few of the story’s terms"
    assert list(found) == ["n0", "n1", "n2", "n3", "n4", "n5", "bridge"]


def test_an_article_in_another_language_reaches_a_story_by_its_names():
    settings = MatchSettings(terms=("Millbrook",))
    stated = build_model(Story(id="stated", title="", match=settings), texts.seeds())
    text = (
        "Über die Brücke von Millbrook und die Risse wird in der Stadt noch immer gestritten, denn die Reparatur ist teuer und nicht bezahlt. "
        * 4
    )
    found = {m.story: m for m in ArticleStream([*models(4), stated]).match(texts.doc(text))}
    assert found["stated"].decision is not Decision.REJECT
    details = [reason.detail for reason in found["stated"].reasons]
    assert "written in de: judged by names and figures" in details


def test_neighbours_are_the_nearest_first_and_few():
    known = Neighbours()
    for number in range(10):
        known.add([("a", number / 10), ("b", 0.1)], {"s": float(number)})
    near = known.near([("a", 1.0)])
    assert [values["s"] for _, values in near] == [9.0, 8.0, 7.0, 6.0, 5.0, 4.0]
    assert known.near([("c", 1.0)]) == []


def test_only_the_latest_of_a_term_are_looked_through():
    known = Neighbours()
    for number in range(250):
        known.add([("a", 1.0)], {"s": float(number)})
    assert min(values["s"] for _, values in known.near([("a", 1.0)])) == 50.0
    assert len(known) == 250


def test_a_tally_takes_snapshots_ever_more_seldom_and_forgets_the_rare(monkeypatch):
    monkeypatch.setattr("monitor.core.coverage.relevance.background._MOST_TERMS", 30)
    tally = Tally()
    taken = [n for n in range(1, 50) if tally.add({"common", f"rare{n}"})]
    assert taken == [20, 30, 45]
    assert tally.background.counts == {"common": 45} | {
        term: 1 for term in tally.background.counts if term != "common"
    }
    assert len(tally.background.counts) < 45


def test_a_story_is_weighed_against_the_background_of_the_article():
    model = model_of(texts.seeds(), MatchSettings(min_words=0))
    stream = ArticleStream([model])
    for number in range(20):
        stream.match(filler(number))
    background = stream._tally.background
    this = signals_of(read(texts.doc(texts.MORE)), background)
    near = votes(stream._neighbours.near(weightiest(this.vector)), "seeds")
    alone = scored(this, weighed(model, background), near).match
    assert stream.match(texts.doc(texts.MORE)) == (alone,)
    assert alone.reasons != scored(this, model, near).match.reasons


def test_a_word_said_often_in_one_document_counts_for_one_document():
    tally = Tally()
    for _ in range(20):
        tally.add({"garden": 7})
    assert tally.background.counts == {"garden": 20}


def stories():
    """Five: so many that those which share nothing with an article are passed over."""
    settings = MatchSettings(min_words=0)
    others = [
        model_of([texts.doc(texts.OTHER.replace("bank", name))], settings, name=name)
        for name in ("mint", "fund", "chamber", "purse")
    ]
    return [*others, model_of(texts.seeds(), settings, name="bridge")]


def long_run():
    about = [texts.MORE, texts.SIBLING, texts.SIBLING.replace("Friday", "Monday"), texts.OTHER]
    return [*map(filler, range(44)), *(texts.doc(text, f"a{n}") for n, text in enumerate(about))]


def test_a_stream_that_recalls_stands_where_the_one_stood_that_decided():
    lived, begun = ArticleStream(stories()), ArticleStream(stories())
    for article in long_run():
        begun.recall(lived.matches(article).kept)
    last = [texts.doc(texts.MORE), texts.doc(texts.SIBLING), filler(3)]
    assert [lived.match(each) for each in last] == [begun.match(each) for each in last]
    assert lived._tally.background == begun._tally.background


def test_a_fork_goes_on_as_the_stream_would_and_leaves_it_as_it_is():
    whole, parent = ArticleStream(stories()), ArticleStream(stories())
    run = long_run()
    for article in run[:25]:
        whole.match(article)
        parent.match(article)
    fork = parent.fork()
    assert [fork.match(each) for each in run[25:]] == [whole.match(each) for each in run[25:]]
    assert (len(parent), parent._tally._documents) == (25, 25)
    again = parent.fork()
    assert again.match(run[25]) == ArticleStream.match(parent.fork(), run[25])


def test_a_fork_looks_through_no_more_than_the_latest_of_a_term():
    known = Neighbours()
    for number in range(200):
        known.add([("a", 1.0)], {"s": float(number)})
    fork = known.fork()
    fork.add([("a", 1.0)], {"s": 200.0})
    assert min(values["s"] for _, values in fork.near([("a", 1.0)])) == 1.0
    assert (len(known), len(fork)) == (200, 201)


def test_an_article_that_is_not_kept_leaves_no_trace():
    stream = ArticleStream([model_of(texts.seeds(), MatchSettings())])
    assert stream.matches(texts.doc(texts.MORE), keep=False).matches == stream.match(
        texts.doc(texts.MORE)
    )
    assert len(stream) == 1


def test_only_the_stories_asked_for_are_answered():
    told = ArticleStream(stories()).matches(texts.doc(texts.MORE), {"bridge", "fund"})
    assert [match.story for match in told.matches] == ["fund", "bridge"]


def test_a_recalled_article_counts_as_what_a_person_said_of_it():
    near = texts.doc(texts.SIBLING.replace("Friday", "Monday"))
    kept = ArticleStream(stories()).matches(texts.doc(texts.SIBLING)).kept

    def score(decided):
        stream = ArticleStream(stories())
        stream.recall(kept, decided)
        return stream.match(near)[-1].score

    assert score({"bridge": False}) < score({}) < score({"bridge": True})


def test_memory_begins_where_the_newest_number_alone_says():
    assert [window_start(n) for n in (0, 4_999, 5_000, 5_999, 6_000)] == [0, 0, 1000, 1000, 2000]


def test_terms_are_recalled_as_they_were_kept():
    reading = read(texts.doc("Ferry, ferry! The captain's ferry; 12 of 1,200 Kähne. " + texts.MORE))
    kept = remembered(reading, clear=False)
    assert list(recalled(kept.terms).items()) == list(reading.counts.items())
    assert recalled("") == {}
