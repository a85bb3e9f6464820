"""`monitor outlet`: the publishers, and whether their feeds and selectors still hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, group, note, say, table, verdict
from monitor.errors import UsageError

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from monitor.app.app import App
    from monitor.model.config import Settings
    from monitor.model.follow import FollowStanding
    from monitor.model.response import Response
    from monitor.model.story import CheckIntervals, Follow, Outlet
    from monitor.model.watch import Article
    from monitor.model.websub import Subscription
    from monitor.ports import Fetcher

app = group("Outlets: the publishers, their feeds; follow one whole.")

WORDS = {
    "daily-most": "the most of a day was reached",
    "before": "stood there before",
    "excluded": "an exclude pattern fits",
    "not-included": "no include pattern fits",
    "other-section": "in none of the sections",
    "elsewhere": "on a site that is not the outlet's",
}
"""Why an article was left out, by `LeftOut`."""

_SHOWN = 8  # articles of a new outlet (judgement: enough to see what it is about)
_DAYS_SHOWN = 7  # a week fits a screen
_SELECTED = ("headline", "standfirst", "byline", "body", "published", "modified")
_FINE = 200  # OK (RFC 9110)


@dataclass(frozen=True, slots=True)
class OutletCheck:
    """One thing that was tried on an outlet."""

    subject: str
    ok: bool
    detail: str
    mend: str = ""


@app.command("list")
def list_(*, as_json: Json = False) -> None:
    """List the configured outlets, and which of them are followed."""
    from monitor.cli.session import reading_if_stored

    with reading_if_stored() as (opened, settings):
        stored = opened.store.follows.all() if opened is not None else ()
    outlets = settings.outlets
    if as_json:
        jsonout.emit_each(outlets)
        return
    configured = {(follow.outlet, follow.story) for follow in settings.follows}
    known = {(one.follow.outlet, one.follow.story): one for one in stored}
    table(
        (
            "outlet",
            "language",
            "feeds",
            "sitemaps",
            "sections",
            "selectors",
            "domains",
            "name",
            "followed",
        ),
        [
            (
                o.id,
                o.language,
                len(o.feeds),
                len(o.sitemaps),
                len(o.sections),
                sum(bool(getattr(o.selectors, name)) for name in _SELECTED),
                ", ".join(o.domains),
                o.name,
                ", ".join(
                    (f"for {story}" if story else "yes")
                    + (" (paused)" if (one := known.get((name, story))) and one.paused else "")
                    for name, story in sorted({*configured, *known})
                    if name == o.id
                ),
            )
            for o in outlets
        ],
        empty="no outlet is configured: `monitor outlet add URL` writes its file",
        wide=(7, 6),
    )
    gone = sorted({one.follow.outlet for one in stored} - {o.id for o in outlets})
    for name in gone:
        note(
            f"{name} is followed, but no file configures it: nothing of it is read; "
            f"`monitor outlet unfollow {name}` ends that"
        )


@app.command(no_args_is_help=True)
def add(
    url: Annotated[
        str, typer.Argument(metavar="URL", help="The outlet's front page, or one of its feeds.")
    ],
    *,
    outlet_id: Annotated[
        str, typer.Option("--id", metavar="ID", help="Its id; otherwise made of its host name.")
    ] = "",
    name: Annotated[
        str, typer.Option(metavar="TEXT", help="Its name; otherwise as its site says.")
    ] = "",
    follow: Annotated[
        bool, typer.Option("--follow", help="Follow it from now on: watch all that is new.")
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be read and watched; write nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Find an outlet's feeds, sitemaps and sections, and write its file.

    The site is asked as the daemon would ask it, with its pauses: that takes half a minute.
    """
    import asyncio
    from dataclasses import replace
    from pathlib import Path

    from monitor.app.app import refuse_forbidden
    from monitor.cli import times
    from monitor.cli.console import heading
    from monitor.cli.session import acting
    from monitor.core.urls import canonicalise
    from monitor.discovery import FoundOutlet, find_outlet
    from monitor.settings.outlet_file import outlet_toml, place_of, write_outlet

    address = canonicalise(url if "://" in url else f"https://{url}")

    async def look() -> FoundOutlet:
        async with opened.services(pages=1) as services:
            return await find_outlet(
                address, services, progress=lambda place: note(f"asking {place}")
            )

    with acting(register=False) as opened:
        asyncio.run(refuse_forbidden([address], opened.settings))
        found = asyncio.run(look())
        settings = opened.settings
        now = opened.clock.now()
    made = replace(found.outlet, id=outlet_id or found.outlet.id, name=name or found.outlet.name)
    file = place_of(made, settings)
    unused = [one for one in found.lists if not one.chosen and one.kind.value == "section"]
    text = outlet_toml(made, follow=follow, unused=[one.url for one in unused])
    if not dry_run:
        write_outlet(file, text, settings)
    if as_json:
        jsonout.emit(
            {
                "file": str(file),
                "written": not dry_run,
                "outlet": jsonout.plain(made),
                "lists": [
                    {
                        "kind": one.kind.value,
                        "url": one.url,
                        "read": one.chosen,
                        "detail": one.detail,
                        "hub": one.hub,
                    }
                    for one in found.lists
                ],
                "newest": jsonout.plain(found.newest[:_SHOWN]),
            }
        )
        return
    table(
        ("", "kind", "address", "found"),
        [("reads" if o.chosen else "-", o.kind.value, o.url, o.detail) for o in found.lists],
        wide=2,
    )
    heading("what it would watch now, the newest first")
    for article in found.newest[:_SHOWN]:
        when = times.ago(article.published, now) or "undated"
        say(f"  {when:<12} {article.title or article.url}")
    if dry_run:
        note(f"nothing was written; {file} would be:")
        say(text.rstrip())
        return
    say(f"written: {Path(file)}")
    if follow:
        note("`monitor run` follows it; one that runs already takes the file up by itself")
    else:
        note(f"`monitor outlet follow {made.id}` watches all that is new; a story may name it, too")


@app.command("test", no_args_is_help=True)
def try_(
    outlet: Annotated[
        str,
        typer.Argument(metavar="OUTLET", help="Its id.", autocompletion=complete.outlets),
    ],
    *,
    pages: Annotated[
        int, typer.Option(min=0, metavar="N", help="Try the selectors on so many recent pages.")
    ] = 3,
    as_json: Json = False,
) -> None:
    """Fetch an outlet's feeds and recent pages; warn of what no longer holds.

    The exit code is 1 when a feed cannot be read or a selector finds nothing.
    """
    import asyncio

    from monitor.cli.lookup import find_outlet
    from monitor.cli.session import acting

    with acting() as opened:
        found = find_outlet(opened.settings, outlet)
        recent = sorted(
            opened.store.articles.all(outlet=found.id),
            key=lambda article: article.last_changed_at or article.added_at,
            reverse=True,
        )[:pages]
        findings = asyncio.run(_try(opened, found, recent))
    if as_json:
        jsonout.emit_each(findings)
    else:
        rows = [(verdict(f.ok), f.subject, f.detail, f.mend) for f in findings]
        table(("", "what", "found", "mend"), rows, wide=2)
    if not findings:
        note("this outlet has no feeds, and none of its articles is watched")
    if any(not finding.ok for finding in findings):
        raise typer.Exit(1)


async def _try(opened: App, outlet: Outlet, recent: list[Article]) -> list[OutletCheck]:
    lists = (*outlet.feeds, *outlet.sitemaps, *outlet.sections)
    findings: list[OutletCheck] = []
    async with opened.fetcher() as fetcher:
        for url in lists:
            response = await _get(fetcher, url, outlet)
            findings.append(_feed(url, response, outlet))
        for article in recent:
            response = await _get(fetcher, article.url, outlet)
            findings += _page(outlet, article, response)
    return findings


async def _get(fetcher: Fetcher, url: str, outlet: Outlet) -> Response:
    from monitor.model.response import FetchRequest

    return await fetcher.fetch(FetchRequest(url=url, accept="*/*").to(outlet))


def _feed(url: str, response: Response, outlet: Outlet) -> OutletCheck:
    """Whether a feed, sitemap or section page answers with something to read."""
    from monitor.app.doctor import reached
    from monitor.model.response import Fetched, FetchFailed

    if isinstance(response, FetchFailed):
        mend = reached(url, response, outlet.id).mend
        detail = f"{response.kind.value}: {response.detail}"
        return OutletCheck(url, ok=False, detail=detail, mend=mend)
    if not isinstance(response, Fetched):
        return OutletCheck(url, ok=False, detail="answers 304 to a first request")
    if response.status != _FINE:
        return OutletCheck(
            url, ok=False, detail=f"answers {response.status}", mend="correct the address"
        )
    return OutletCheck(url, ok=True, detail=f"answers with {len(response.body):,} bytes")


def _page(outlet: Outlet, article: Article, response: Response) -> list[OutletCheck]:
    """Whether each selector still finds its part of an article."""
    from monitor.app.doctor import reached
    from monitor.core.extract import extract
    from monitor.core.extract.selector_check import try_selectors
    from monitor.core.records import one_line
    from monitor.errors import ExtractionError
    from monitor.model.extraction import PageKind
    from monitor.model.response import Fetched, FetchFailed

    if isinstance(response, FetchFailed):
        detail = f"{response.kind.value}: {response.detail}"
        mend = reached(article.url, response, outlet.id).mend
        return [OutletCheck(article.url, ok=False, detail=detail, mend=mend)]
    if not isinstance(response, Fetched) or response.status != _FINE:
        status = response.status if isinstance(response, Fetched) else 304
        return [OutletCheck(article.url, ok=False, detail=f"answers {status}")]
    kind = response.header("content-type")
    url = response.final_url
    try:
        page = extract(response.body, url=url, content_type=kind, selectors=outlet.selectors)
        plain = extract(response.body, url=url, content_type=kind)
    except ExtractionError as error:
        return [OutletCheck(article.url, ok=False, detail=error.message)]
    readable = page.words > 0 and page.page in {PageKind.ARTICLE, PageKind.LIVE_BLOG}
    detail = f"{page.words} words in {len(page.blocks)} blocks, {page.page.value}"
    detail += f": {page.page_reason}" if page.page_reason and not readable else ""
    findings = [OutletCheck(article.url, ok=readable, detail=detail)]
    for trial in try_selectors(response.body, outlet.selectors, plain):
        told = f"{trial.name} = {trial.selector!r} {trial.problem or '→ ' + trial.found}"
        mend = f"correct selectors.{trial.name} in the outlet's file, or take it out"
        ok = not trial.problem
        findings.append(
            OutletCheck(article.url, ok=ok, detail=one_line(told), mend="" if ok else mend)
        )
    return findings


def described(follow: Follow) -> list[str]:
    """What a follow takes on and for how long, a line each."""
    from monitor.settings import format_duration

    lines = [
        f"only {name}: {', '.join(values)}"
        for name, values in (("with", follow.include), ("sections", follow.sections))
        if values
    ]
    if follow.exclude:
        lines.append(f"not with: {', '.join(follow.exclude)}")
    lines.append(f"at most {follow.per_day} articles a day")
    ends = f"let go after {format_duration(follow.let_go_after)} without a change"
    if follow.stop_after is not None:
        ends += f", or {format_duration(follow.stop_after)} after it was taken on"
    lines.append(ends)
    lines.append(f"alerts: {', '.join(follow.routes) or 'every route without a story of its own'}")
    return lines


def _follow_of(outlet: Outlet, settings: Settings, story: str) -> Follow | None:
    """What the configuration says of a follow."""
    return next((f for f in settings.follows if f.outlet == outlet.id and f.story == story), None)


OutletName = Annotated[
    str, typer.Argument(metavar="OUTLET", help="Its id.", autocompletion=complete.outlets)
]
StoryName = Annotated[
    str,
    typer.Option(
        "--story",
        metavar="STORY",
        help="For this story; otherwise for the outlet alone.",
        autocompletion=complete.stories,
    ),
]


@app.command(no_args_is_help=True)
def follow(
    outlet: OutletName,
    *,
    story: StoryName = "",
    include: Annotated[
        list[str] | None,
        typer.Option(metavar="PART", help="Only addresses with this part; * stands for anything."),
    ] = None,
    exclude: Annotated[
        list[str] | None,
        typer.Option(metavar="PART", help="No address with this part, such as /sport/."),
    ] = None,
    section: Annotated[
        list[str] | None,
        typer.Option(
            metavar="SECTION", help="Only this section: its page's address, or a path (/world/)."
        ),
    ] = None,
    per_day: Annotated[
        int, typer.Option(min=1, metavar="N", help="Take on so many articles a day at most.")
    ] = 2_000,
    let_go_after: Annotated[
        str,
        typer.Option(metavar="TIME", help="Let an article go when unchanged for so long: 14d."),
    ] = "14d",
    stop_after: Annotated[
        str,
        typer.Option(metavar="TIME", help="Let it go so long after it was taken on in any case."),
    ] = "",
    route: Annotated[
        list[str] | None,
        typer.Option(
            metavar="ROUTE",
            help="Alert by this route alone; otherwise by every route.",
            autocompletion=complete.routes,
        ),
    ] = None,
) -> None:
    """Watch every new article of an outlet's feeds, sitemaps and sections from now on.

    No story is needed. Said again, it takes on the new patterns; what is watched stays watched.
    """
    from monitor.cli.lookup import find_outlet
    from monitor.cli.session import acting, person
    from monitor.settings.follows import checked_follow

    with acting() as opened:
        found = find_outlet(opened.settings, outlet)
        if _follow_of(found, opened.settings, story) is not None:
            place = f"stories/{story}.toml" if story else f"outlets/{found.id}.toml"
            raise UsageError(
                f"{found.id} is followed by its configuration",
                mend=f"change it in {place}",
            )
        wanted = checked_follow(
            found,
            opened.settings,
            story=story,
            include=include or (),
            exclude=exclude or (),
            sections=section or (),
            per_day=per_day,
            let_go_after=let_go_after,
            stop_after=stop_after,
            routes=route or (),
        )
        opened.store.follows.begin(wanted, opened.clock.now(), actor=person())
        opened.sync_config()
        lists = [one for one in opened.store.sources.all() if one.outlet == found.id]
    say(f"following {found.name} ({found.id})" + (f" for {story}" if story else ""))
    for source in lists:
        say(f"  reads {source.kind.value}  {source.url}")
    for line in described(wanted):
        say(f"  {line}")
    note("`monitor run` takes on what is new; one that runs already begins with its next reading")


@app.command(no_args_is_help=True)
def unfollow(outlet: OutletName, *, story: StoryName = "") -> None:
    """Follow an outlet no more: its articles are let go, their history is kept."""
    from monitor.cli.session import person, reading

    with reading() as opened:
        configured = opened.settings.outlet(outlet)
        if configured and _follow_of(configured, opened.settings, story) is not None:
            place = f"stories/{story}.toml" if story else f"outlets/{outlet}.toml"
            raise UsageError(
                f"{outlet} is followed by its configuration",
                mend=f"take it out of {place} (or enabled = false), or `monitor outlet pause "
                f"{outlet}`",
            )
        ended = opened.store.follows.end(outlet, story, now=opened.clock.now(), actor=person())
        opened.sync_config()
    say(f"no longer followed: {outlet}; articles let go: {ended}")


@app.command(no_args_is_help=True)
def pause(outlet: OutletName, *, story: StoryName = "") -> None:
    """Take nothing new on until resumed; what is watched stays watched."""
    _pause(outlet, story, paused=True)


@app.command(no_args_is_help=True)
def resume(outlet: OutletName, *, story: StoryName = "") -> None:
    """Take on what is new again, with what a list still names of the time between."""
    _pause(outlet, story, paused=False)


def _pause(outlet: str, story: str, *, paused: bool) -> None:
    from monitor.cli.session import acting

    with acting() as opened:
        opened.store.follows.pause(outlet, story, paused=paused)
    done = "paused: nothing new is taken on of" if paused else "resumed:"
    say(f"{done} {outlet}" + (f" for {story}" if story else ""))


@app.command(no_args_is_help=True)
def show(
    outlet: OutletName,
    *,
    left_out: Annotated[
        bool, typer.Option("--left-out", help="List the articles that were left out, and why.")
    ] = False,
    limit: Annotated[
        int, typer.Option(min=1, metavar="N", help="Of these at most so many, the latest.")
    ] = 50,
    as_json: Json = False,
) -> None:
    """Show an outlet: its lists, whether it is followed, what was taken on and left out."""
    from monitor.cli import times
    from monitor.cli.console import fields, heading
    from monitor.cli.lookup import find_outlet
    from monitor.cli.session import reading
    from monitor.core.websub import sentence_of

    with reading() as opened:
        found = find_outlet(opened.settings, outlet)
        now, least = opened.clock.now(), opened.settings.fetch.delay
        usual = opened.settings.schedule.intervals
        standings = [
            opened.store.follows.standing(one, most=limit)
            for one in opened.store.follows.all(outlet=found.id)
        ]
        lists = [one for one in opened.store.sources.all() if one.outlet == found.id]
        pushed = {one.source_id: one for one in opened.store.subscriptions.all()}
    if as_json:
        jsonout.emit(
            {
                "outlet": jsonout.plain(found),
                "lists": jsonout.plain(lists),
                "subscriptions": jsonout.plain(
                    [_public(pushed[one.id]) for one in lists if one.id in pushed]
                ),
                "follows": jsonout.plain(standings),
            }
        )
        return
    rows: list[tuple[str, object]] = [("outlet", found.id), ("name", found.name)]
    rows.append(("domains", ", ".join(found.domains)))
    for source in lists:
        state = f"failing: {source.last_error}" if source.failures else "read"
        when = times.ago(source.last_checked_at, now) or "not read yet"
        hub = f"; {sentence_of(pushed[source.id], now)}" if source.id in pushed else ""
        rows.append((source.kind.value, f"{source.url}  {state} {when}{hub}"))
    if not lists:
        rows.append(("lists", "none is read: it is not followed, and no story asks for it"))
    for standing in standings:
        rows += _standing_rows(standing, usual, max(found.politeness.delay, least), now)
    if not standings:
        rows.append(("followed", f"no; `monitor outlet follow {found.id}` begins"))
    fields(rows)
    if left_out:
        for standing in standings:
            heading("left out")
            table(
                ("when", "why", "title", "address"),
                [
                    (times.stamp(one.at), WORDS[one.reason], one.title, one.url)
                    for one in standing.left
                ],
                empty="nothing was left out",
                wide=3,
            )


def _public(subscription: Subscription) -> dict[str, object]:
    """A subscription without what gives the right to push."""
    hidden = {"key", "secret", "callback"}
    return {
        name: value for name, value in jsonout.plain(subscription).items() if name not in hidden
    }


def _standing_rows(
    standing: FollowStanding, usual: CheckIntervals, delay: timedelta, now: datetime
) -> list[tuple[str, object]]:
    from monitor.cli import times
    from monitor.core.follow import sentence_of_pace

    follow, stored = standing.stored.follow, standing.stored
    whose = "by hand" if stored.by_hand else "by its configuration"
    story = f"for the story {follow.story}" if follow.story else "for itself"
    rows: list[tuple[str, object]] = [
        (
            "followed",
            f"{story}, {whose}, since {times.stamp(stored.begun_at)}"
            + (" (paused: nothing new is taken on)" if stored.paused else ""),
        )
    ]
    rows += [("rule", line) for line in described(follow)]
    rows.append(("watched now", standing.watched))
    rows.append(("let go", standing.let_go))
    for day in standing.days[:_DAYS_SHOWN]:
        over = f", {day.left_out} left out: the most of a day is {follow.per_day}"
        rows.append((f"{day.day}", f"{day.taken} taken on" + (over if day.left_out else "")))
    for reason, count in standing.reasons:
        rows.append(("left out", f"{count}: {WORDS[reason]}"))
    taken = {day.day: day.taken for day in standing.days}
    rows.append(("looks", sentence_of_pace(stored, taken, usual, delay, now)))
    return rows
