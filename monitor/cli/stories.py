"""`monitor story`: what is watched together, and what happened, in one line of time."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, console, fields, group, heading, on_terminal, table
from monitor.core.records import one_line

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.app.app import App
    from monitor.model.story import Story

app = group("Stories: what is watched together.")

_ALL = 10_000
"""Most of each sort of event that a line of time is made of: years of a story (judgement)."""

_MOST_FIRSTS = 6
"""Figures, and quotes, shown to one event: more would hide the next event (judgement)."""

_STYLES = {"published": "green", "edited": "yellow", "coverage": "cyan"}
_OTHER_STYLE = "magenta"

StoryName = Annotated[
    str,
    typer.Argument(metavar="STORY", help="Id of the story.", autocompletion=complete.stories),
]


@app.command("list")
def list_(*, as_json: Json = False) -> None:
    """List the configured stories."""
    from monitor.cli.session import load_settings

    stories = load_settings().stories
    if as_json:
        from monitor.core.shapes.log import story_json

        jsonout.emit_each(story_json(story) for story in stories)
        return
    table(
        ("story", "baseline articles", "further articles", "outlets", "title"),
        [(s.id, len(s.baseline), len(s.watch), len(s.outlets), s.title) for s in stories],
        empty="no story is configured: write a file under stories/",
        wide=4,
    )


@app.command(no_args_is_help=True)
def show(story: StoryName, *, as_json: Json = False) -> None:
    """Show a story: its baseline, its articles, what it is matched by."""
    from monitor.cli import times
    from monitor.cli.lookup import find_story
    from monitor.cli.session import reading_if_stored

    with reading_if_stored() as (opened, settings):
        found = find_story(settings, story)
        articles = opened.store.articles.all(story=found.id) if opened else ()
        now = opened.clock.now() if opened else None
    if as_json:
        whole: dict[str, Any] = jsonout.plain(found)
        for seed, of_story in zip(whole["baseline"], found.baseline, strict=True):
            seed["fingerprints"] = len(of_story.fingerprints)
        jsonout.emit(whole | {"articles": jsonout.plain(articles)})
        return
    fields(
        (
            ("story", found.id),
            ("title", found.title),
            ("summary", " ".join(found.summary.split())),
            ("language", found.language),
            ("outlets", ", ".join(found.outlets)),
            ("scope", found.match.scope),
            ("terms", ", ".join(found.match.terms)),
            ("coverage in", ", ".join(found.match.languages) or "any language"),
            ("routes", ", ".join(found.routes) or "all"),
        )
    )
    heading("baseline")
    table(
        ("key", "outlet", "published", "sentences", "figures", "headline"),
        [
            (b.key, b.outlet, b.published, len(b.fingerprints), len(b.figures), b.headline)
            for b in found.baseline
        ],
        wide=5,
        tag="baseline",
    )
    heading("articles")
    table(
        ("article", "state", "versions", "last change", "title"),
        [
            (
                a.id,
                a.availability.value,
                a.snapshots,
                times.ago(a.last_changed_at, now) if now else "",
                a.title or a.url,
            )
            for a in articles
        ],
        wide=4,
        tag="article",
    )


@app.command(no_args_is_help=True)
def timeline(
    story: StoryName,
    *,
    since: Annotated[
        str, typer.Option(metavar="WHEN", help='Since then: "2d", "today", 2026-03-14.')
    ] = "",
    as_json: Json = False,
) -> None:
    """Show what happened in a story, oldest first, and who told each figure and quote first."""
    from monitor.cli import times
    from monitor.cli.lookup import find_story
    from monitor.cli.session import reading

    with reading() as opened:
        found = find_story(opened.settings, story)
        start = times.parse_since(since, opened.clock.now()) if since else None
        events = sorted(_events(opened, found), key=lambda event: event["at"])
    events = [event for event in events if start is None or event["at"] >= start]
    if as_json:
        jsonout.emit_each(events)
        return
    if not on_terminal() or not events:
        table(
            (),
            [
                (
                    times.stamp(e["at"]),
                    e["event"],
                    e["outlet"],
                    e["title"],
                    e["detail"],
                    *_firsts(e),
                )
                for e in events
            ],
            empty="nothing has happened in this story yet",
        )
        return
    for event in events:
        _line(event)


def _line(event: dict[str, Any]) -> None:
    """An event on a terminal: what happened, and beneath it what was told there first."""
    from rich.padding import Padding
    from rich.text import Text

    from monitor.cli import times

    out, head = console(), Text()
    head.append(f"{times.stamp(event['at'])}  ", style="dim")
    head.append(f"{event['event']} ", style=_STYLES.get(event["event"], _OTHER_STYLE))
    head.append(f"{one_line(event['outlet'], 40)}  ", style="dim")
    head.append(one_line(event["title"] or event["url"], 160), style="bold")
    out.print(head)
    if event["detail"]:
        out.print(Padding(Text(one_line(event["detail"], 300)), (0, 0, 0, 4)))
    for what, lines in zip(("figures", "quotes"), _firsts(event), strict=True):
        if lines:
            told = Text(f"first with {what}: ", style="dim")
            told.append(one_line(lines, 400))
            out.print(Padding(told, (0, 0, 0, 4)))


def _firsts(event: dict[str, Any]) -> tuple[str, str]:
    """The figures and the quotes that were told there first, each on a line."""
    quotes = [
        f"“{one_line(q['text'], 90)}”" + (f" ({q['speaker']})" if q["speaker"] else "")
        for q in event["first_quotes"]
    ]
    figures = [" ".join((f["written"], f["counted"])).strip() for f in event["first_figures"]]
    return "; ".join(figures[:_MOST_FIRSTS]), "; ".join(quotes[:_MOST_FIRSTS])


def _events(opened: App, story: Story) -> list[dict[str, Any]]:
    """All events, those of the same article and moment with what they told first."""
    from monitor.cli.coverageview import brings
    from monitor.cli.logview import by_version, said, versions
    from monitor.model.coverage import Decision
    from monitor.ports import ChangeQuery, EventQuery

    events = [
        _event(moment, "published", seed.outlet, seed.headline, seed.url)
        for seed in story.baseline
        if (moment := seed.published_at)
    ]
    for group_ in by_version(opened.store.history.changes(ChangeQuery(story=story.id, limit=_ALL))):
        first = group_[0]
        kinds = Counter(stored.change.kind.value for stored in group_)
        told = ", ".join(f"{n} × {kind}" if n > 1 else kind for kind, n in kinds.items())
        quiet = ", stealth" if any(stored.change.stealth for stored in group_) else ""
        event = _event(first.detected_at, "edited", first.outlet, first.title, first.url)
        event["version"] = first.to_number
        events.append(event | {"detail": f"{versions(first)}: {told}{quiet}"})
    for happened in opened.store.history.events(EventQuery(story=story.id, limit=_ALL)):
        what, at = happened.event.kind.value, happened.event.at
        event = _event(at, what, happened.outlet, happened.title, happened.url)
        events.append(event | {"detail": said(happened.event)})
    for item in opened.store.coverage.find(story=story.id, limit=_ALL):
        if item.match.decision is not Decision.REJECT:
            moment = item.published or item.found_at
            event = _event(moment, "coverage", item.outlet, item.title, item.url)
            detail = " · ".join(
                (f"{item.match.decision.value} {item.match.score:.2f}", *brings(item.match))
            )
            events.append(event | {"detail": detail})
    _with_firsts(opened, story, events)
    return events


def _with_firsts(opened: App, story: Story, events: list[dict[str, Any]]) -> None:
    """Puts to each event the figures and quotes that nobody told before it."""
    from monitor.core.coverage.figure_timeline import first_reports
    from monitor.text_versions import text_versions

    places = {
        (e["url"], e["version"] if e["event"] == "edited" else 0): e
        for e in events
        if e["event"] in _STYLES
    }
    opening: set[str] = set()
    for news in first_reports(text_versions(opened.store, story), story.baseline):
        reported = news.reported
        begins = reported.text.url not in opening
        opening.add(reported.text.url)
        event = places.get((reported.text.url, 0 if begins else reported.version))
        if event is None:
            text = reported.text
            what = "published" if begins else "edited"
            event = _event(reported.at, what, text.outlet, text.title, text.url)
            if not news.figures and not news.quotes and not begins:
                continue
            events.append(event)
        event["first_figures"] = [
            {"written": f.figure.written, "counted": f.figure.counted, "source": f.source}
            for f in news.figures
        ]
        event["first_quotes"] = [{"text": q.text, "speaker": q.speaker} for q in news.quotes]


def _event(at: datetime, event: str, outlet: str, title: str, url: str) -> dict[str, Any]:
    return {
        "at": at,
        "event": event,
        "outlet": outlet,
        "title": title,
        "url": url,
        "version": None,
        "detail": "",
        "first_figures": [],
        "first_quotes": [],
    }
