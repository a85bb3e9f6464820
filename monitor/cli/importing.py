"""`monitor import`: takes over what another program watched."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, note, on_terminal, say
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.model.watch import Article
    from monitor.settings.foreign import ForeignWatch

_AT_ONCE = 200
"""Articles that are put under watch in one transaction: a daemon beside is held up for a moment
(judgement)."""

_SHOWN = 10  # of what is passed over; `--json` has all (judgement)
_WORDS = re.compile(r"[a-z0-9]+")


def import_(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A file, or - for standard input.")],
    *,
    story: Annotated[
        str,
        typer.Option(
            metavar="STORY",
            help="The story of all its articles; otherwise their tag, or `imported`.",
            autocompletion=complete.stories,
        ),
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be watched, and watch nothing.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Watch what another program watched.

    Takes a list of addresses (one a line), OPML, a backup of changedetection.io (zip), jobs of
    urlwatch or webchanges (YAML), the configuration of diffengine (YAML), or parsers of NewsDiffs.
    """
    import asyncio

    from monitor.app.app import refuse_forbidden
    from monitor.cli.session import acting, load_settings
    from monitor.core.records import one_line
    from monitor.core.urls import canonicalise, host
    from monitor.settings.foreign import read_foreign

    found = read_foreign(_data(file))
    settings = load_settings()
    passed_over = list(found.passed_over)
    chosen: dict[str, ForeignWatch] = {}
    for watch in found.watches:
        if watch.is_feed:
            continue
        try:
            url = canonicalise(watch.url)
            if _is_address(host(url)):  # a name is looked up when it is asked
                asyncio.run(refuse_forbidden([url], settings))
            chosen.setdefault(url, watch)
        except UsageError as error:
            passed_over.append(one_line(error.message, 200))
    feeds = [watch for watch in found.watches if watch.is_feed]
    new: list[Article] = []
    known = 0
    if not dry_run and chosen:
        with acting() as opened:
            before = {article.url for article in opened.store.articles.all()}
            new, known = _watch(opened, chosen, story, before)
    if as_json:
        jsonout.emit(
            {
                "format": found.format.value,
                "articles": [
                    {"url": url, "title": watch.title, "story": story or _story(watch)}
                    for url, watch in chosen.items()
                ],
                "watched": len(new),
                "known": known,
                "feeds": [{"url": feed.url, "title": feed.title} for feed in feeds],
                "passed_over": passed_over,
            }
        )
        return
    say(f"{file if file != '-' else 'standard input'}: {found.format.value}")
    stories = Counter(story or _story(watch) for watch in chosen.values())
    for name, count in stories.most_common():
        say(f"  story {name}: {count} {'article' if count == 1 else 'articles'}")
    for line in passed_over[:_SHOWN]:
        say(f"  passed over: {line}")
    if len(passed_over) > _SHOWN:
        say(f"  passed over: {len(passed_over) - _SHOWN} more, which --json names")
    if dry_run:
        note("nothing is watched yet: leave --dry-run out")
    elif chosen:
        say(f"watching {len(new)} more articles; {known} were watched already")
    if feeds:
        say(f"{len(feeds)} {'feed' if len(feeds) == 1 else 'feeds'}, which are outlets' to have:")
        for feed in feeds:
            say(f"  monitor outlet add {feed.url}" + (f"   # {feed.title}" if feed.title else ""))


def _is_address(name: str) -> bool:
    """Whether a host is an IP address, and no name."""
    from ipaddress import ip_address

    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True


def _data(file: str) -> bytes:
    """What the file holds, as far as it may go."""
    from monitor.settings.foreign import MOST_BYTES

    if file == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        with Path(file).open("rb") as opened:
            return opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(f"{file} cannot be read ({error.strerror})") from None


def _watch(
    opened: App, chosen: dict[str, ForeignWatch], story: str, before: set[str]
) -> tuple[list[Article], int]:
    """Puts them under watch, part by part. Those new, and how many were watched already."""
    from monitor.app.registration import outlet_id
    from monitor.cli.session import person
    from monitor.model.watch import WatchRequest

    urls = list(chosen)
    new: list[Article] = []
    for start in range(0, len(urls), _AT_ONCE):
        part = urls[start : start + _AT_ONCE]
        requests = [
            WatchRequest(
                url=url,
                outlet=outlet_id(url, opened.settings),
                story=story or _story(chosen[url]),
                title=chosen[url].title,
            )
            for url in part
        ]
        watched = opened.store.articles.watch(requests, opened.clock.now(), actor=person())
        fresh = [article for article in watched if article.url not in before]
        for article in fresh:
            if chosen.get(article.url) is not None and chosen[article.url].paused:
                opened.store.articles.pause(
                    article.id, paused=True, now=opened.clock.now(), actor=person()
                )
        new += fresh
        if on_terminal() and len(urls) > _AT_ONCE:
            note(f"{min(start + _AT_ONCE, len(urls))} of {len(urls)}")
    return new, len(urls) - len(new)


def _story(watch: ForeignWatch) -> str:
    """The story that a tag makes."""
    return "-".join(_WORDS.findall(watch.label.lower())) or "imported"
