"""Pages that the user hands in: a file, a URL or standard input; HTML or plain text."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.core.records import one_line
from monitor.errors import MonitorError, UsageError

if TYPE_CHECKING:
    from monitor.model.extraction import BoilerplateMemory, Extraction, StoodText
    from monitor.model.story import Selectors

MOST_BYTES = 50_000_000
"""Bytes of a file that is refused when it is larger: five times what is fetched (judgement)."""

_TAG = re.compile(
    rb"<(?:!doctype\s+html|\?xml|html|head|body|meta|title|script|article|main|section|div|p|h[1-6]"
    rb"|span|ul|table|br)\b[^<]*>",
    re.IGNORECASE,
)
_LOOKED_AT = 20_000
"""Bytes in which a page's first tag must stand: room for a long comment (judgement)."""

_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


@dataclass(frozen=True, slots=True)
class PageSource:
    """The bytes of a page and where they came from. `url` is empty for a file."""

    body: bytes
    name: str
    url: str = ""
    content_type: str = ""


@dataclass(frozen=True, slots=True)
class PageContext:
    """What is known of a page besides its bytes: its address, its outlet, its article."""

    url: str = ""
    selectors: Selectors | None = None
    memory: BoilerplateMemory | None = None
    stood: StoodText | None = None


_NOTHING = PageContext()


def is_url(text: str) -> bool:
    """Whether the user typed a web address."""
    return text.lower().startswith(("http://", "https://"))


def read_file(name: str) -> PageSource:
    """A file, or standard input for "-". Raises UsageError when it cannot be read."""
    if name == "-":
        return PageSource(_checked(sys.stdin.buffer.read(MOST_BYTES + 1), "standard input"), "-")
    path = Path(name)
    try:
        with path.open("rb") as file:
            body = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UsageError(
            f"{one_line(name)}: {error.strerror or error}", mend="name a file that can be read"
        ) from error
    return PageSource(_checked(body, name), name)


def fetch(url: str) -> PageSource:
    """A page from the web, fetched as the daemon would. Raises MonitorError with what failed."""
    import asyncio

    from monitor.cli.session import acting
    from monitor.model.response import Fetched, FetchFailed

    with acting(register=False) as app:
        response = asyncio.run(app.fetch_page(url))
    if isinstance(response, FetchFailed):
        raise MonitorError(
            f"{one_line(url)}: {response.kind.value}: {one_line(response.detail)}",
            mend="`monitor doctor` looks at the network and at robots.txt",
        )
    if not isinstance(response, Fetched):
        raise MonitorError(f"{one_line(url)}: nothing new was sent (304)")
    return PageSource(
        response.body, url, url=response.final_url, content_type=response.header("content-type")
    )


def read_page(source: str) -> PageSource:
    """A page from a file, a URL or "-"."""
    return fetch(source) if is_url(source) else read_file(source)


def extraction(page: PageSource, known: PageContext = _NOTHING) -> Extraction:
    """What a page says: extracted from HTML, or the paragraphs of plain text.

    A page from the web is extracted in a worker process, as the daemon does it. Raises
    ExtractionError, and for such a page EvaluationError.
    """
    if not is_html(page):
        return of_text(decoded(page.body))
    from monitor.core.extract import extract

    call = partial(
        extract,
        page.body,
        url=known.url or page.url,
        content_type=page.content_type,
        selectors=known.selectors,
        memory=known.memory,
        stood=known.stood,
    )
    if not page.url:
        return call()
    from monitor.app.app import evaluated
    from monitor.cli.session import load_settings

    return evaluated(load_settings(), call)


def is_html(page: PageSource) -> bool:
    """Whether the content is markup; told by its tags, not by its name."""
    if page.body.startswith((b"\xff\xfe", b"\xfe\xff")):
        start = decoded(page.body[: 2 * _LOOKED_AT]).encode("utf-8", "replace")
    else:
        start = page.body[:_LOOKED_AT]
    return bool(_TAG.search(start)) or "html" in page.content_type


def of_text(text: str) -> Extraction:
    """Plain text as an extraction: its paragraphs as blocks, without headline or byline.

    Paragraphs are parted by empty lines; a text without any has one on each line.
    """
    from monitor.model.extraction import Block, Extraction

    parts = re.split(r"\n[ \t]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    filled = [part for part in parts if part.strip()]
    if len(filled) == 1:
        filled = filled[0].split("\n")
    blocks = (" ".join(part.split()) for part in filled)
    return Extraction(blocks=tuple(Block(block) for block in blocks if block))


def decoded(body: bytes) -> str:
    """Text in its encoding: by its mark, else UTF-8, else windows-1252."""
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return body.decode(encoding, "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body.decode("windows-1252", "replace")


def _checked(body: bytes, name: str) -> bytes:
    if b"\0" in body[:_LOOKED_AT] and not body.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UsageError(
            f"{one_line(name)} is a binary file", mend="give a saved page (HTML) or a text"
        )
    if len(body) > MOST_BYTES:
        raise UsageError(
            f"{one_line(name)} is larger than {MOST_BYTES // 1_000_000} MB",
            mend="give the page alone",
        )
    return body
