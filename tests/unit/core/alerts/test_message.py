"""Alerts as texts for people."""

import re
from dataclasses import replace
from datetime import UTC, datetime

from monitor.core.alerts import events, message
from monitor.model.alert import EventType
from monitor.model.change import (
    Change,
    ChangeKind,
    Revision,
    RevisionGround,
    RevisionKind,
    Severity,
    Verdict,
)
from monitor.model.coverage import Decision, Match, NewCoverage
from monitor.model.story import AddressStatus
from monitor.model.watch import Article, Origin

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ARTICLE = Article(
    id=7,
    url="https://gazette.example/ferry",
    outlet="gazette",
    stories=("ferry",),
    title="Ferry runs aground",
    origin=Origin.USER,
    address=AddressStatus.CONFIRMED,
    added_at=NOW,
)
CHANGE = Change(
    kind=ChangeKind.FIGURE, severity=Severity.SUBSTANTIVE, before="214", after="241", reason=""
)


def changed(*changes, previous=3, **verdict):
    return events.article_changed(
        ARTICLE,
        snapshot_number=4,
        from_number=previous,
        verdict=Verdict(changes=changes, **verdict),
        evidence=None,
        now=NOW,
    )


def test_a_change_reads_as_a_redline():
    assert message.text(changed(CHANGE, stealth=True, undisclosed=True)) == (
        "figure (substantive)\n"
        "  − 214\n"
        "  + 241\n"
        "\n"
        "No notice, and the modified time did not move.\n"
        "The notice admits less than was done.\n"
        "version 4, compared with version 3\n"
        "gazette, story ferry\n"
        "\n"
        "https://gazette.example/ferry"
    )


def test_what_happened_to_the_story_is_the_first_line():
    softened = Revision(RevisionKind.SOFTENED, (RevisionGround.HEDGES_ADDED,))
    lines = message.text(changed(CHANGE, revision=softened)).splitlines()
    assert lines[:3] == ["softened: said less surely", "", "figure (substantive)"]


def test_what_was_only_added_has_no_old_words():
    lines = message.text(changed(replace(CHANGE, before=None), previous=None)).splitlines()
    assert lines[:2] == ["figure (substantive)", "  + 241"]
    assert "version 4, compared with the baseline" in lines


def test_of_many_changes_the_rest_is_counted():
    text = message.text(changed(*[replace(CHANGE, block=n) for n in range(30)]))
    assert "and 22 more" in text


def test_states_coverage_and_pings_have_their_words():
    removed = events.article_state(
        ARTICLE, type=EventType.ARTICLE_REMOVED, reason="404", since=NOW, now=NOW, sequence=1
    )
    assert message.text(removed).splitlines() == [
        "404",
        "since 2026-03-01 12:00 UTC",
        "",
        "gazette, story ferry",
        "",
        ARTICLE.url,
    ]
    match = Match(
        story="ferry",
        score=0.9,
        decision=Decision.ACCEPT,
        copy_of="https://a.example/1",
        copied=0.5,
        adds=("240 on board",),
        contradicts=("241 against 214",),
    )
    found = NewCoverage(
        url="https://b.example/2", outlet="b", title="T", published=None, source="", match=match
    )
    assert message.text(events.coverage_found(found, now=NOW)).splitlines() == [
        "b, story ferry, score 0.90",
        "copies 50% of https://a.example/1",
        "  adds: 240 on board",
        "  contradicts: 241 against 214",
        "",
        "https://b.example/2",
    ]
    assert "if you read this" in message.text(events.ping(route="r", now=NOW, nonce="n"))


def test_words_of_a_page_cannot_call_a_channel_together():
    loud = replace(CHANGE, after="@everyone look <!channel> <@U123> a@b.example")
    alert = changed(loud)
    for shown in (message.text(alert), message.subject(alert)):
        assert not any(call in shown for call in ("@everyone", "<!channel>", "<@U123>"))
        assert "everyone" in shown


SENTENCE = "The board said that 241 people *left* the ferry_boat <b>unhurt</b> & safe."
IN_PLACE = replace(
    CHANGE,
    context_before=SENTENCE.replace("241", "214"),
    context_after=SENTENCE,
    place_before=(20, 23),
    place_after=(20, 23),
)


def test_a_redline_stands_in_its_sentence_in_every_form():
    alert = changed(IN_PLACE)
    assert (
        "The board said that ~~214~~ **241** people \\*left\\* the ferry\\_boat "
        "\\<b\\>unhurt\\</b\\> & safe."
    ) in message.markdown(alert)
    assert (
        "The board said that <s>214</s> <b>241</b> people *left* the ferry_boat "
        "&lt;b&gt;unhurt&lt;/b&gt; &amp; safe."
    ) in message.chat_html(alert)
    mail = message.html(alert)
    assert ">[-214-]</del> <ins " in mail
    stripped = re.sub(r"<[^>]*>", "", mail)  # what a reader has whose mail shows no HTML
    assert "The board said that [-214-] {+241+} people" in stripped
    assert "<b>unhurt" not in mail
    (section,) = [b for b in message.slack(alert)["blocks"] if b["type"] == "section"]
    assert section["text"]["text"] == (
        "*figure (substantive)*\n"
        "The board said that ~214~ *241* people *left* the ferry_boat "
        "&lt;b&gt;unhurt&lt;/b&gt; &amp; safe."
    )


def test_of_a_long_paragraph_the_words_around_the_change_are_shown():
    long = replace(
        IN_PLACE,
        context_after="word " * 100 + "241" + " more" * 100,
        place_after=(500, 503),
    )
    (line,) = [one for one in message.markdown(changed(long)).splitlines() if "241**" in one]
    assert line.startswith("…word ")
    assert line.endswith("more…")
    assert len(line) < 250


def test_words_whose_place_is_not_known_stand_alone():
    lost = replace(IN_PLACE, place_after=(2, 5), place_before=None)
    assert "~~214~~ **241**" in message.markdown(changed(lost)).splitlines()


def test_mentions_are_broken_in_every_form():
    loud = changed(replace(CHANGE, after="@everyone look <!channel> <@U123>"))
    forms = (message.markdown(loud), message.chat_html(loud), message.html(loud))
    for shown in (*forms, str(message.slack(loud))):
        assert not any(call in shown for call in ("@everyone", "<!channel>", "<@U123>"))


def test_a_digest_is_a_line_an_alert_and_its_words():
    removed = events.article_state(
        ARTICLE, type=EventType.ARTICLE_REMOVED, reason="404", since=NOW, now=NOW, sequence=1
    )
    many = events.digest([changed(CHANGE), *[removed] * 30], route="r")
    lines = message.text(many).splitlines()
    assert lines[:5] == [
        changed(CHANGE).title,
        "  − 214",
        "  + 241",
        f"  {ARTICLE.url}",
        "",
    ]
    assert lines[5] == removed.title
    assert lines[-1] == "and 6 more, in the log"
    assert f'href="{ARTICLE.url}"' in message.html(many)
    assert len(message.slack(many)["blocks"]) < 50  # Slack's limit


def test_a_card_strikes_no_words_and_parts_its_lines() -> None:
    lines = message.card(changed(IN_PLACE)).split("\n\n")
    assert lines[:3] == [
        "**figure \\(substantive\\)**",
        "before: 214",
        "now: The board said that **241** people \\*left\\* the ferry\\_boat "
        "\\<b\\>unhurt\\</b\\> & safe.",
    ]
    assert lines[-1] == f"[the article]({ARTICLE.url})"
    assert not any("\n" in line for line in lines)


def test_every_form_leads_to_the_redline():
    alert = events.article_changed(
        ARTICLE,
        snapshot_number=4,
        from_number=3,
        verdict=Verdict(changes=(CHANGE,)),
        evidence=None,
        now=NOW,
        public_url="https://desk.example",
    )
    url = "https://desk.example/articles/7/diff/3/4"
    assert f"redline: {url}" in message.text(alert)
    assert f"[redline]({url})" in message.markdown(alert)
    assert f'<a href="{url}">redline</a>' in message.chat_html(alert)
    assert f'href="{url}"' in message.html(alert)
    (actions,) = [b for b in message.slack(alert)["blocks"] if b["type"] == "actions"]
    assert [(e["text"]["text"], e["url"]) for e in actions["elements"]] == [
        ("Open redline", url),
        ("Open history", "https://desk.example/articles/7"),
        ("Open story", f"https://desk.example/?story={ARTICLE.stories[0]}"),
    ]
