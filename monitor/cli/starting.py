"""`monitor init`: a config folder with your first story, made of the addresses of its articles."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.console import note, options, say
from monitor.errors import MonitorError, UsageError

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.model.extraction import Extraction

_MAIN = """\
# Settings; what is not here has its default: `monitor config show` lists all of them.
[fetch]
contact = {contact}  # an address that outlets can reach you at instead of blocking you
"""

_ROUTE = """
[[routes]]
id = "desk"
kind = "{kind}"
{key} = {value}
min_severity = "substantive"
"""

_STORY = """\
title = {title}
language = {language}
outlets = [{outlets}]
watch = [
{watch}
]

# What new coverage must be about: names of people, places and bodies. Without terms the articles
# are watched for edits, and no coverage is looked for.
[match]
terms = []
"""


def init(
    urls: Annotated[
        list[str] | None,
        typer.Argument(metavar="URL", help="Addresses of articles of your first story."),
    ] = None,
    *,
    title: Annotated[
        str, typer.Option(metavar="TEXT", help="The story's title; otherwise its first headline.")
    ] = "",
    contact: Annotated[
        str,
        typer.Option(metavar="ADDRESS", help="A mail address or page at which outlets reach you."),
    ] = "",
    route: Annotated[
        str,
        typer.Option(
            metavar="ADDRESS",
            help="Where alerts go: a webhook, a Slack webhook, or an Apprise address.",
        ),
    ] = "",
) -> None:
    """Make a config folder of your own, with your first story.

    Reads the articles once to find headline, language and outlet, and asks each outlet for its
    feeds. On a terminal it asks for contact and route where they are not given. Writes `config/`
    here, or the folder of --config, which must hold no monitor.toml yet.
    """
    from monitor.app.app import App
    from monitor.core.baseline import toml_string
    from monitor.core.urls import canonicalise
    from monitor.settings import load

    folder = options().config or Path("config")
    main = folder / "monitor.toml"
    if main.exists():
        raise UsageError(
            f"{main} is there already", mend="`monitor watch add URL` adds an article to it"
        )
    if sys.stdin.isatty() and sys.stderr.isatty():
        contact = contact or _asked("A mail address or page at which outlets can reach you")
        route = route or _asked("Where alerts go: a webhook, a Slack webhook or an Apprise address")
    addresses = list(dict.fromkeys(canonicalise(url) for url in urls or ()))
    text = _MAIN.format(contact=toml_string(contact))
    if route:
        kind = "webhook" if route.startswith(("http://", "https://")) else "apprise"
        if route.startswith("https://hooks.slack.com/"):
            kind = "slack"
        text += _ROUTE.format(kind=kind, key="url", value=toml_string(route))
    try:
        for part in ("outlets", "stories"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        main.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(
            f"{folder} cannot be written to ({error.strerror})", mend="name one with --config DIR"
        ) from None
    try:
        settings = load(folder)
        say(f"written: {main}")
        if addresses:
            with App.open(settings) as opened:
                story = _first_story(opened, addresses, folder, title)
            say(f"written: {story}")
    except MonitorError:
        main.unlink()
        raise
    if not contact:
        note(f"set fetch.contact in {main}, so that outlets can reach you instead of blocking you")
    if not addresses:
        note("`monitor watch add URL` watches a first article")
    named = "" if folder == Path("config") else f" --config {folder}"
    note(f"`monitor{named} run` watches from now on; `monitor{named} log` shows what changed")


def _asked(question: str) -> str:
    answer = typer.prompt(f"{question} (empty: none)", default="", show_default=False, err=True)
    return str(answer).strip()


def _first_story(opened: App, addresses: list[str], folder: Path, title: str) -> Path:
    """Writes the files of the story and its outlets; returns the story's."""
    import asyncio
    from urllib.parse import urljoin

    from monitor.app.app import refuse_forbidden
    from monitor.cli.watch import story_of
    from monitor.core.baseline import toml_string

    asyncio.run(refuse_forbidden(addresses, opened.settings))
    pages = {url: _page(opened, url) for url in addresses}
    asked = {urljoin(url, "/"): url for url in reversed(addresses)}  # a site is asked once
    outlets = [found for url in asked.values() if (found := _outlet(opened, url, folder))]
    first = next((page for page in pages.values() if page is not None), None)
    known = title or (first.headline if first else "")
    file = folder / "stories" / f"{story_of(addresses[0])}.toml"
    file.write_text(
        _STORY.format(
            title=toml_string(known or addresses[0]),
            language=toml_string((first.language if first else "") or "en"),
            outlets=", ".join(toml_string(outlet) for outlet in dict.fromkeys(outlets)),
            watch="\n".join(f"  {toml_string(url)}," for url in addresses),
        ),
        encoding="utf-8",
    )
    return file


def _page(opened: App, url: str) -> Extraction | None:
    """The article as it is read now; what is no article is said, and watched all the same."""
    from monitor.cli.documents import fetched_page
    from monitor.errors import BaselineError

    note(f"reading {url}")
    try:
        return fetched_page(opened, url)
    except BaselineError as error:
        note(error.message)
        return None


def _outlet(opened: App, url: str, folder: Path) -> str:
    """The outlet of an article, written if none is configured; empty if it cannot be found."""
    import asyncio
    from functools import partial
    from urllib.parse import urljoin

    from monitor.core.urls import outlet_for
    from monitor.discovery import FoundOutlet, find_outlet
    from monitor.settings import load
    from monitor.settings.outlet_file import outlet_toml, place_of, write_outlet

    opened.settings = load(folder)
    configured = outlet_for(url, opened.settings.outlets)
    if configured is not None:
        return configured.id

    async def look() -> FoundOutlet:
        """As its front page has it; where that lists nothing, as the article's page does."""
        async with opened.services(pages=1) as services:
            ask = partial(find_outlet, services=services, progress=lambda at: note(f"asking {at}"))
            try:
                return await ask(urljoin(url, "/"))
            except UsageError:
                return await ask(url, usual=False)

    try:
        found = asyncio.run(look())
        file = place_of(found.outlet, opened.settings)
        write_outlet(file, outlet_toml(found.outlet, follow=False), opened.settings)
    except MonitorError as error:
        note(f"its outlet is not written: {error.message}")
        return ""
    say(f"written: {file}")
    return found.outlet.id
