"""Articles one after another: background, neighbours, many stories."""

from monitor.core.match import Document, Stream, build_model, model_of
from monitor.core.match.background import SHIPPED, Tally
from monitor.core.match.model import weighed
from monitor.core.match.neighbours import Neighbours, weightiest
from monitor.core.match.reading import read
from monitor.core.match.score import scored, votes
from monitor.core.match.signals import weigh
from monitor.model.coverage import Decision
from monitor.model.story import MatchSettings, Story
from tests.unit.core.match import test_match as texts

FILLER = "The council of {0} talked about {0} gardens and the price of {0} bread, said {0} Smith, who has sold bread there for years and knows what the gardens cost to keep in summer."


def filler(number):
    name = (
        "Abcdefghijklmnopqrstuvwxyz"[number % 26] + "bor" + "aeiou"[number % 5] + "n" * (number % 7)
    )
    return Document(id=f"f{number}", title="", text=FILLER.format(name))


def answers(articles):
    stream = Stream([model_of(texts.seeds(), MatchSettings(min_words=0))])
    return [stream.match(article)[0] for article in articles]


def test_the_same_order_gets_the_same_answers():
    articles = [*map(filler, range(45)), texts.doc(texts.MORE), texts.doc(texts.SIBLING)]
    first = answers(articles)
    assert first == answers(articles)
    assert first[45].decision is Decision.ACCEPT
    assert {one.decision for one in first[:45]} == {Decision.REJECT}


def test_background_is_learnt_from_what_is_clearly_something_else():
    stream = Stream([model_of(texts.seeds(), MatchSettings())])
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
        stream = Stream([model_of(texts.seeds(), MatchSettings())])
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
    found = {m.story: m for m in Stream(models(6)).match(texts.doc(texts.MORE))}
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
    found = {m.story: m for m in Stream([*models(4), stated]).match(texts.doc(text))}
    assert found["stated"].decision is not Decision.REJECT
    assert found["stated"].reasons[0].detail == "it is in de: by names"


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
    monkeypatch.setattr("monitor.core.match.background._MOST_TERMS", 30)
    tally = Tally()
    taken = [n for n in range(1, 50) if tally.add({"common", f"rare{n}"})]
    assert taken == [20, 30, 45]
    assert tally.background.counts == {"common": 45} | {
        term: 1 for term in tally.background.counts if term != "common"
    }
    assert len(tally.background.counts) < 45


def test_a_story_is_weighed_against_the_background_of_the_article():
    model = model_of(texts.seeds(), MatchSettings(min_words=0))
    stream = Stream([model])
    for number in range(20):
        stream.match(filler(number))
    background = stream._tally.background
    this = weigh(read(texts.doc(texts.MORE)), background)
    near = votes(stream._neighbours.near(weightiest(this.vector)), "seeds")
    alone = scored(this, weighed(model, background), near).match
    assert stream.match(texts.doc(texts.MORE)) == (alone,)
    assert alone.reasons != scored(this, model, near).match.reasons
