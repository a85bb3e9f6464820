"""`monitor export`: takes the stored pages out, in the formats of web archives."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli import choices, complete
from monitor.cli.console import note, say
from monitor.errors import UsageError
from monitor.model.archive import ArchiveFormat


def export(
    form: Annotated[ArchiveFormat, typer.Argument(metavar="warc|wacz", help="The format.")],
    article: Annotated[
        str,
        typer.Argument(
            metavar="[ARTICLE]",
            help="Number, URL or part of the title.",
            autocompletion=complete.articles,
        ),
    ] = "",
    *,
    story: choices.OnlyStory = "",
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="The file to be made; otherwise named after the article or story.",
        ),
    ] = None,
) -> None:
    """Write the pages of an article, or of a story's articles, into a web archive.

    WARC is what archives keep; WACZ is the same with an index, for viewers such as ReplayWeb.page.
    The pages are those of the versions, byte for byte as they came, with their headers and times.
    """
    from monitor.app.exporting import export as write
    from monitor.cli.lookup import find_article, known_story
    from monitor.cli.session import reading

    if bool(article) is bool(story):
        raise UsageError("name an article, or a story by --story", mend="one of the two")
    with reading() as opened:
        if article:
            found = find_article(opened.store.articles, article)
            chosen = [found]
            named, title = f"article-{found.id}", found.title or found.url
        else:
            named = title = known_story(opened.settings, opened.store.articles, story)
            chosen = list(opened.store.articles.all(story=named))
        target = output or Path(f"{named}.{_ENDINGS[form]}")
        if target.exists():
            raise UsageError(f"{target} is there already", mend="name a file that is not there yet")
        done = write(opened, chosen, form, target, title=title)
    size = target.stat().st_size / 1e3
    say(f"wrote {done.pages} page{'s' * (done.pages != 1)} to {target} ({size:,.0f} kB)")
    without = defaultdict(list)
    for number, version in done.without_page:
        without[number].append(version)
    for number, versions in without.items():
        shown = ", ".join(map(str, versions))
        note(f"article {number}: no page is kept of version {shown}")


_ENDINGS = {ArchiveFormat.WARC: "warc.gz", ArchiveFormat.WACZ: "wacz"}
