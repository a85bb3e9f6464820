"""`monitor match`: does each of the articles at hand belong to a story?"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, table
from monitor.cli.documents import json_lines, json_lines_of
from monitor.errors import UsageError

if TYPE_CHECKING:
    from monitor.core.coverage.relevance import ArticleStream, Document

_FORM = 'a line is one object: {"id": …, "title": …, "text": …, "published": …, "language": …}'


def match(
    *,
    seeds: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="JSON lines: articles known to belong. Five or more are best."
        ),
    ] = None,
    story: Annotated[
        str,
        typer.Option(
            metavar="STORY",
            help="A configured story, with what is stored of it.",
            autocompletion=complete.stories,
        ),
    ] = "",
    scope: Annotated[
        Literal["event", "saga"] | None,
        typer.Option(
            help="One event, or a saga of months. With --seeds a saga, else as configured."
        ),
    ] = None,
    min_words: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            min=0,
            help="A shorter article is for review at best. With --seeds 0, else as configured.",
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Decide which of the articles on standard input belong to a story.

    The articles are JSON lines (id, title, text, published, language; only the text is needed).
    Each is answered on a line, in order and as it comes: accept, review or reject, and why.
    """
    if (seeds is None) == (not story):
        raise UsageError(
            "match needs either --seeds or --story", mend="give one of them; `monitor story list`"
        )
    said: dict[str, Any] = {}
    if scope is not None:
        from monitor.model.story import Scope

        said["scope"] = Scope(scope)
    if min_words is not None:
        said["min_words"] = min_words
    stream = _of_seeds(seeds, said) if seeds is not None else _of_story(story, said)
    answers = (
        (article, stream.match(article)[0])
        for article in json_lines(sys.stdin.buffer, "stdin", _FORM, _article)
    )
    for article, answer in answers:
        if as_json:
            said_of = {"id": article.id, "score": answer.score, "decision": answer.decision}
            jsonout.emit_each([said_of | {"reasons": answer.reasons}])
        else:
            why = "; ".join(reason.detail for reason in answer.reasons)
            name = article.title or article.id
            row = (answer.decision.value, f"{answer.score:.2f}", name, why)
            table(("decision", "score", "article", "why"), [row], wide=3)
            sys.stdout.flush()


def _of_seeds(path: Path, said: dict[str, Any]) -> ArticleStream:
    """The story of a file of seeds: they may run for months, and articles at hand are no stubs."""
    from monitor.core.coverage.relevance import ArticleStream, model_of
    from monitor.model.story import MatchSettings, Scope

    seeds = json_lines_of(path, _FORM, _article)
    if not any(seed.text.strip() for seed in seeds):
        raise UsageError(f"{path} holds no text", mend=_FORM)
    settings = replace(MatchSettings(scope=Scope.SAGA, min_words=0), **said)
    return ArticleStream([model_of(seeds, settings)])


def _of_story(name: str, said: dict[str, Any]) -> ArticleStream:
    """A configured story with what is stored of it, as discovery goes on from it."""
    from monitor.cli.lookup import find_story
    from monitor.cli.session import reading_if_stored
    from monitor.core.coverage.relevance import ArticleStream, build_model
    from monitor.discovery import Matcher

    with reading_if_stored() as (app, settings):
        story = find_story(settings, name)
        story = replace(story, match=replace(story.match, **said))
        if app is None:
            return ArticleStream([build_model(story, ())])
        with Matcher(app.store).stream([story]) as stream:
            return stream


def _article(found: Mapping[str, Any], number: int) -> Document:
    """An article of its fields; a time without a zone is UTC. Raises ValueError, TypeError."""
    from monitor.core.coverage.relevance import Document

    fields = {name: found.get(name) or "" for name in ("title", "text", "language", "url")}
    for name, value in fields.items():
        if not isinstance(value, str):
            raise TypeError(f"{name} is no text")
    said = found.get("published")
    if said and not isinstance(said, str):
        raise TypeError("published is no date")
    moment = datetime.fromisoformat(said) if said else None
    if moment is not None and moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return Document(id=str(found.get("id", number)), published=moment, **fields)
