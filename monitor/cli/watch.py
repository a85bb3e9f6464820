"""`monitor watch`: which articles are watched."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated
from urllib.parse import unquote

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, group, note, say, table
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.model.config import Settings

app = group("The articles that are watched: add, list, pause, resume, remove.")

_WORDS = re.compile(r"[a-z0-9]+")
_MOST_WORDS = 6  # of an address that name a story; judgement

Articles = Annotated[
    list[str],
    typer.Argument(
        metavar="ARTICLE",
        help="Number, URL or part of the title.",
        autocompletion=complete.articles,
    ),
]


@app.command(no_args_is_help=True)
def add(
    urls: Annotated[list[str], typer.Argument(metavar="URL", help="Addresses of articles.")],
    *,
    story: Annotated[
        str,
        typer.Option(
            metavar="STORY",
            help="The story they belong to; otherwise one of their own, called by the address.",
            autocompletion=complete.stories,
        ),
    ] = "",
    title: Annotated[
        str, typer.Option(metavar="TEXT", help="A title to know it by until it has been read.")
    ] = "",
    as_json: Json = False,
) -> None:
    """Watch articles from now on; they are due at once.

    An article that is watched already gains the story and loses nothing.
    """
    import asyncio

    from monitor.app.app import refuse_forbidden
    from monitor.app.registration import outlet_id
    from monitor.cli.session import acting, person
    from monitor.core.urls import canonicalise
    from monitor.model.watch import WatchRequest

    canonical = [canonicalise(url) for url in urls]
    with acting() as opened:
        asyncio.run(refuse_forbidden(canonical, opened.settings))
        chosen = _story(opened.settings, story) if story else story_of(canonical[0])
        requests = [
            WatchRequest(url=url, outlet=outlet_id(url, opened.settings), story=chosen, title=title)
            for url in canonical
        ]
        watched = opened.store.articles.watch(requests, opened.clock.now(), actor=person())
    if as_json:
        jsonout.emit_each(watched)
        return
    for article in watched:
        say(f"watching article {article.id}: {article.url} (story {chosen})")
    note("`monitor check --due` looks now; `monitor run` goes on looking")


@app.command("list")
def list_(
    *,
    story: Annotated[
        str,
        typer.Option(metavar="STORY", help="Only this story.", autocompletion=complete.stories),
    ] = "",
    outlet: Annotated[
        str,
        typer.Option(metavar="OUTLET", help="Only this outlet.", autocompletion=complete.outlets),
    ] = "",
    state: Annotated[
        str,
        typer.Option(
            metavar="STATE", help="Only in this state: available, removed, blocked, paused, …"
        ),
    ] = "",
    as_json: Json = False,
) -> None:
    """List the watched articles with their state and their next look."""
    from monitor.cli import times
    from monitor.cli.lookup import unknown
    from monitor.cli.session import reading
    from monitor.model.watch import Availability

    with reading() as opened:
        found = opened.store.articles.all(story=story, outlet=outlet)
        now = opened.clock.now()
    if state:
        known = ["paused", *(member.value for member in Availability)]
        if state not in known:
            raise unknown("state", state, known)
        found = tuple(
            article
            for article in found
            if (article.paused if state == "paused" else article.availability.value == state)
        )
    if as_json:
        jsonout.emit_each(found)
        return
    table(
        ("article", "state", "versions", "last change", "next look", "outlet", "title"),
        [
            (
                a.id,
                "paused" if a.paused else a.availability.value,
                a.snapshots,
                times.ago(a.last_changed_at, now),
                "" if a.paused else times.ahead(a.next_check_at, now),
                a.outlet,
                a.title or a.url,
            )
            for a in found
        ],
        empty="no article is watched that fits",
        wide=6,
    )


@app.command(no_args_is_help=True)
def pause(articles: Articles) -> None:
    """Stop looking at articles until they are resumed; nothing is lost."""
    _pause(articles, paused=True)


@app.command(no_args_is_help=True)
def resume(articles: Articles) -> None:
    """Look at paused articles again; they are due at once."""
    _pause(articles, paused=False)


@app.command(no_args_is_help=True)
def remove(
    articles: Articles,
    *,
    story: Annotated[
        str,
        typer.Option(
            metavar="STORY",
            help="End the watch for this story alone.",
            autocompletion=complete.stories,
        ),
    ] = "",
) -> None:
    """End the watch on articles. Their history stays, and adding them again revives it."""
    from monitor.app.registration import watch_requests
    from monitor.cli.lookup import find_article
    from monitor.cli.session import person, reading

    with reading() as opened:
        found = [find_article(opened.store.articles, text) for text in articles]
        configured = watch_requests(opened.settings)
        for article in found:  # a story's file would bring it back at the next start
            named = [request.story for request in configured if request.url == article.url]
            if named and story in {"", *named}:
                raise UsageError(
                    f"article {article.id} is named in the file of the story {named[0]!r}",
                    mend="take it out there, or use `monitor watch pause`",
                )
        for article in found:
            if story and story not in article.stories:
                raise UsageError(
                    f"article {article.id} is not watched for {story!r}",
                    mend=f"its stories: {', '.join(article.stories) or 'none'}",
                )
            opened.store.articles.unwatch(article.id, story, now=opened.clock.now(), actor=person())
            say(f"no longer watched: article {article.id}, {article.url}")


def _pause(texts: list[str], *, paused: bool) -> None:
    from monitor.cli.lookup import find_article
    from monitor.cli.session import person, reading

    with reading() as opened:
        found = [find_article(opened.store.articles, text) for text in texts]
        for article in found:
            opened.store.articles.pause(
                article.id, paused=paused, now=opened.clock.now(), actor=person()
            )
            say(f"{'paused' if paused else 'resumed'}: article {article.id}, {article.url}")


def story_of(url: str) -> str:
    """The story of an article's own: an id of the words of its address."""
    host, _, path = url.partition("://")[2].partition("/")
    last = unquote(path.partition("?")[0].strip("/").rpartition("/")[2]).partition(".")[0]
    found = [word for word in _WORDS.findall(last.lower()) if not word.isdigit()]
    return "-".join(found[:_MOST_WORDS] or _WORDS.findall(host.lower()))


def _story(settings: Settings, name: str) -> str:
    """A story that was named, with a word if no file has it."""
    known = [story.id for story in settings.stories]
    if name not in known:
        note(
            f"no file configures the story {name!r} (known: {', '.join(known) or 'none'}): its "
            "articles are watched for edits; a file under stories/ adds baseline and coverage"
        )
    return name
