"""What is this response? Nothing becomes a snapshot before it is judged to be the article.

The order matters: the status first, then where the request was led to, then what the page is.
A page whose headline and text are those of the last snapshot is the article, whatever words or
scripts it carries besides.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from monitor.core.sanitise import one_line
from monitor.core.urls import same_article
from monitor.errors import UsageError
from monitor.model.extraction import Extraction, PageKind
from monitor.model.judgement import Finding, Judgement
from monitor.model.response import FailureKind, Fetched, FetchFailed, NotModified, Response

_REFUSED = (Finding.BLOCKED, "the server refuses access")
_STATUSES: dict[int, tuple[Finding, str]] = {
    401: _REFUSED,
    403: _REFUSED,
    429: _REFUSED,
    404: (Finding.NOT_FOUND, "the server says that there is no such page"),
    410: (Finding.GONE, "the server says that the page is gone"),
    451: (Finding.LEGAL, "the page is withheld for legal reasons"),
}
"""Statuses that decide by themselves (RFC 9110, RFC 6585, RFC 7725)."""

_SUCCESS = range(200, 300)
_SERVER_ERROR = 500

_WALLED = frozenset({403, 405, 429, 503})
"""Statuses that bot walls answer with besides 200."""

_ALIKE = 0.6
"""Share of the shorter text's paragraphs in common from which two pages show one article."""

_PAGES: dict[PageKind, Finding] = {
    PageKind.ARTICLE: Finding.ARTICLE,
    PageKind.LIVE_BLOG: Finding.ARTICLE,
    PageKind.MEDIA: Finding.ARTICLE,
    PageKind.FRONT: Finding.MOVED,
    PageKind.BOT_WALL: Finding.BLOCKED,
    PageKind.LOGIN: Finding.BLOCKED,
    PageKind.CONSENT: Finding.CONSENT,
    PageKind.PAYWALL: Finding.PAYWALLED,
    PageKind.NOT_FOUND: Finding.SOFT_MISSING,
    PageKind.ERROR: Finding.FAILED,
    PageKind.EMPTY: Finding.UNREADABLE,
    PageKind.UNREADABLE: Finding.UNREADABLE,
}
_CERTAIN = frozenset({PageKind.BOT_WALL, PageKind.EMPTY, PageKind.UNREADABLE})
"""Kinds that no resemblance to the last snapshot can talk away: they hold no article text."""

_STUBS = frozenset({PageKind.PAYWALL, PageKind.CONSENT, PageKind.LOGIN})
"""Kinds that may show the beginning of the article."""


def judge(
    response: Response,
    extraction: Extraction | None,
    *,
    asked: str,
    previous: Extraction | None = None,
) -> Judgement:
    """What a response says of the article at `asked`.

    `extraction` is what its body yields, where it had one; `previous` the last snapshot's.
    """
    if isinstance(response, FetchFailed):
        return _unanswered(response)
    if isinstance(response, NotModified):
        return Judgement(Finding.NOT_MODIFIED, "the server says that it has not changed (304)")
    if verdict := _by_status(response, extraction):
        return verdict
    if extraction is None or not response.body:
        return Judgement(Finding.UNREADABLE, "the server sent an empty page")
    return _of_page(response, extraction, asked, previous)


def _of_page(
    response: Fetched, extraction: Extraction, asked: str, previous: Extraction | None
) -> Judgement:
    """What a page that was served says: what it was before, where it stands, what it is."""
    if extraction.page not in _CERTAIN and _is_still(extraction, previous):
        return Judgement(Finding.ARTICLE, "the article, as it was seen before")
    return _by_address(response, extraction, asked, previous) or _by_page(extraction)


def _is_still(extraction: Extraction, previous: Extraction | None) -> bool:
    """Whether a page is the article of the last snapshot, whatever kind of page it looks like.

    A stub behind a wall begins as the article does: it must show most of what was there.
    """
    if extraction.page in _STUBS and previous is not None:
        now, then = _texts(extraction), _texts(previous)
        return bool(then) and len(now & then) >= _ALIKE * len(then)
    return resembles(extraction, previous)


def _texts(extraction: Extraction) -> set[str]:
    return {block.text for block in extraction.blocks if block.text}


def resembles(extraction: Extraction, previous: Extraction | None) -> bool:
    """Whether a page shows the last snapshot's article: most of it, or its headline and some."""
    if previous is None or not previous.blocks:
        return False
    now, then = _texts(extraction), _texts(previous)
    if not now or not then:
        return False
    common = len(now & then)
    if common >= _ALIKE * min(len(now), len(then)) and (common > 1 or len(then) == 1):
        return True
    return common > 0 and bool(extraction.headline) and extraction.headline == previous.headline


def _unanswered(response: FetchFailed) -> Judgement:
    detail = one_line(response.detail)
    if response.kind is FailureKind.ROBOTS:
        return Judgement(Finding.BLOCKED, f"robots.txt keeps monitor out: {detail}")
    return Judgement(Finding.FAILED, f"no answer ({response.kind.value}): {detail}")


def _by_status(response: Fetched, extraction: Extraction | None) -> Judgement | None:
    """What the status alone decides, with the wall's name where one answered."""
    status = response.status
    if status in _WALLED and extraction is not None and extraction.page is PageKind.BOT_WALL:
        return Judgement(Finding.BLOCKED, f"{extraction.page_reason} ({status})")
    if status in _STATUSES:
        finding, reason = _STATUSES[status]
        return Judgement(finding, f"{reason} ({status})")
    if status >= _SERVER_ERROR:
        return Judgement(Finding.FAILED, f"the server fails ({status})")
    if status not in _SUCCESS:
        return Judgement(Finding.FAILED, f"the server answers with status {status}")
    return None


def _by_address(
    response: Fetched, extraction: Extraction, asked: str, previous: Extraction | None
) -> Judgement | None:
    """Whether redirects led away from the article."""
    final = response.final_url
    stays = not response.hops or _same(asked, final)
    if stays or extraction.page in _CERTAIN or extraction.page in _STUBS:
        return None
    shown = one_line(final, 200)
    if _is_front(final, asked) or extraction.page is PageKind.FRONT:
        return Judgement(Finding.MOVED, f"the address now leads to a front page: {shown}")
    canonical = extraction.canonical_url
    if extraction.page is PageKind.NOT_FOUND or (canonical and _same(asked, canonical)):
        return None
    if previous is not None:
        return Judgement(Finding.MOVED, f"the address now leads to another article: {shown}")
    if _last_part(asked) != _last_part(final):
        return Judgement(Finding.MOVED, f"the address leads elsewhere: {shown}")
    return None


def _by_page(extraction: Extraction) -> Judgement:
    finding = _PAGES[extraction.page]
    if finding is Finding.ARTICLE and not extraction.blocks and not extraction.notices:
        return Judgement(Finding.UNREADABLE, "the page holds no article text")
    if finding is Finding.ARTICLE:
        return Judgement(finding, extraction.page_reason or "an article")
    return Judgement(finding, extraction.page_reason or extraction.page.value)


def _same(one: str, other: str) -> bool:
    try:
        return same_article(one, other)
    except UsageError:
        return one == other


def _is_front(final: str, asked: str) -> bool:
    """Whether an address is a home or section page: no path, or a beginning of the asked one."""
    path = _path(final)
    if not path:
        return True
    return _path(asked).startswith(f"{path}/") and "-" not in path.rsplit("/", 1)[-1][12:]


def _last_part(url: str) -> str:
    return _path(url).rsplit("/", 1)[-1].removesuffix(".html").removesuffix(".htm")


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.strip("/").lower()
    except ValueError:
        return ""
