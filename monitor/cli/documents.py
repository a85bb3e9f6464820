"""Documents that a user names: files in folders, pages at addresses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from monitor.cli.pages import decoded
from monitor.core.records import one_line
from monitor.errors import BaselineError, UsageError

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.model.extraction import Extraction

T = TypeVar("T")

_LARGEST = 20_000_000
"""Bytes of a document of a baseline, at most: twice the largest fetched page (judgement)."""

_HTML = frozenset({".html", ".htm", ".xhtml"})
_SKIPPED = frozenset({"readme", "readme.md", "readme.txt", "license"})


def files_of(paths: Sequence[Path]) -> list[Path]:
    """The files named, and those of the folders named, in order; hidden ones are left out.

    Raises UsageError for a path that is not there, or when there is no file at all.
    """
    found: list[Path] = []
    for path in paths:
        if not path.exists():
            raise UsageError(f"{path} does not exist", mend="name a file or a folder")
        inside = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        found += [
            p for p in inside if not p.name.startswith(".") and p.name.lower() not in _SKIPPED
        ]
    if not found:
        raise UsageError(
            f"there is no document in {', '.join(map(str, paths))}",
            mend="name a text or HTML file, or a folder that holds some",
        )
    return list(dict.fromkeys(found))


def read_document(path: Path) -> bytes:
    """A file's bytes. Raises BaselineError for one that is huge or cannot be read."""
    try:
        if path.stat().st_size > _LARGEST:
            raise BaselineError(
                f"{path} is larger than {_LARGEST // 1_000_000} MB", mend="give the article alone"
            )
        return path.read_bytes()
    except OSError as error:
        raise BaselineError(
            f"{path} cannot be read ({error.strerror})", mend="name a text or HTML file"
        ) from error


def json_object(text: bytes) -> dict[str, Any]:
    """The object of a JSON text. Raises ValueError; TypeError for anything else than an object."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise TypeError("an object is expected")
    return found


def json_lines_of(path: Path, form: str, build: Callable[[Mapping[str, Any], int], T]) -> list[T]:
    """What `json_lines` makes of a file. Raises UsageError if it cannot be read."""
    try:
        with path.open("rb") as file:
            return list(json_lines(file, str(path), form, build))
    except OSError as error:
        raise UsageError(
            f"{path} cannot be read ({error.strerror})", mend=f"name a file of JSON lines: {form}"
        ) from error


def json_lines(
    lines: Iterable[bytes],
    where: str,
    form: str,
    build: Callable[[Mapping[str, Any], int], T],
) -> Iterator[T]:
    """What is made of each object of JSON lines; empty lines are passed over.

    `build` takes an object and the number of its line, and raises ValueError or TypeError for one
    that does not do. Raises UsageError that names `where`, the line and the `form` that is asked.
    """
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            yield build(json_object(line), number)
        except (ValueError, TypeError, RecursionError) as error:
            raise UsageError(
                f"{where}, line {number}: {one_line(str(error), 200)}", mend=form
            ) from error


def is_html(path: Path, body: bytes) -> bool:
    """Whether a file is a page and not a text."""
    start = body[:1024].lstrip().lower()
    return path.suffix.lower() in _HTML or start.startswith((b"<!doctype html", b"<html"))


def text_of(path: Path, body: bytes) -> str:
    """The document's text: a text file's own, or what the extractor reads of a page."""
    if is_html(path, body):
        page = page_of(path, body)
        blocks = (block.text for block in page.blocks)
        return "\n".join(line for line in (page.headline, page.standfirst, *blocks) if line)
    return decoded(body)


def page_of(path: Path, body: bytes) -> Extraction:
    """The extraction of a saved page. Raises ExtractionError."""
    from monitor.core.extract import extract

    return extract(body, url=path.resolve().as_uri(), content_type="text/html")


def fetched_page(app: App, url: str) -> Extraction:
    """The extraction of a page that is fetched now.

    Raises BaselineError when there is no page, or when it is judged not to be an article.
    """
    import asyncio

    from monitor.core.check.examine import read
    from monitor.core.check.judge import judge
    from monitor.core.urls import outlet_for
    from monitor.model.judgement import Finding
    from monitor.model.response import Fetched
    from monitor.model.story import Selectors

    response = asyncio.run(app.fetch_page(url))
    outlet = outlet_for(url, app.settings.outlets)
    page = None
    if isinstance(response, Fetched) and response.body:
        page = read(response.body, response, outlet.selectors if outlet else Selectors())
    judgement = judge(response, page, asked=url, previous=None)
    if page is None or judgement.finding is not Finding.ARTICLE:
        raise BaselineError(
            f"{one_line(url, 200)} shows no article: {one_line(judgement.reason, 200)}",
            mend="save the page or its text, and give the file",
        )
    return page
