"""What is this response? Nothing becomes a snapshot before it is judged to be the article.

The order matters: the status first, then what the page is and whether it came whole, then where
the request was led to. A page whose headline and text are those of the last snapshot is the
article, whatever words or scripts it carries besides; a page that has nothing of it is doubted,
and one that speaks of the server, a region or a subscription besides is no version of it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from urllib.parse import urlsplit

from monitor.core.extract.page_type import is_offer, is_statement, outage, speaks_as
from monitor.core.language.text import canonical, words
from monitor.core.records import one_line
from monitor.core.urls import same_article
from monitor.errors import UsageError
from monitor.model.extraction import DENSE, Extraction, PageEnd, PageKind
from monitor.model.judgement import Doubt, Finding, Judgement
from monitor.model.response import FailureKind, Fetched, FetchFailed, NotModified, Response

READABLE = frozenset({200, 203})
"""Statuses whose body is the page. Any other success is a part of it (206), or something else."""

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

_PART = 206  # Partial Content (RFC 9110 §15.3.7)
_SERVER_ERROR = 500  # and above (RFC 9110 §15.6)
_PERMANENT = frozenset({301, 308})

_THROTTLING = frozenset({429, 503})
"""Statuses with which a host may ask for a pause (RFC 6585 §4, RFC 9110 §15.6.4)."""

_WALLED = frozenset({403, 405, 429, 503})
"""Statuses that bot walls answer with besides 200."""

_ALIKE = 0.6
"""Share of the shorter text's paragraphs in common from which two pages show one article."""

_SHORT = 120
"""Words below which a page may be a notice of the server's own. Overload, maintenance and region
pages have 10 to 80."""

_WORD = 5
"""Letters from which a word belongs to what a text is about."""

_AKIN = 0.25  # measured, as below
_AKIN_HEADLINE = 0.3
"""Shares of the poorer vocabulary in common from which two texts, two headlines, speak of one
thing. A rewritten report keeps its names and places (0.4 and more); reports on different things
in one language have 0.1 in common, a notice of the server's and a report less."""

_PROSE = 8
"""Words from which a paragraph that two pages share is no label and no small print."""

_NO_TEXT_YET = timedelta(days=1)
"""How long after its publication an article may stand as a headline alone: the first flash of a
story does for minutes. Later its text is only not to be read."""

_LOST_BEHIND_WALL = 0.25
"""Share of the text that must be gone for a wall that stood there before to be the reason."""

_ARTICLES = frozenset({PageKind.ARTICLE, PageKind.LIVE_BLOG, PageKind.MEDIA})

_PAGES: dict[PageKind, Finding] = {
    PageKind.ARTICLE: Finding.ARTICLE,
    PageKind.LIVE_BLOG: Finding.ARTICLE,
    PageKind.MEDIA: Finding.ARTICLE,
    PageKind.FRONT: Finding.MOVED,
    PageKind.BOT_WALL: Finding.BLOCKED,
    PageKind.LOGIN: Finding.BLOCKED,
    PageKind.CONSENT: Finding.CONSENT,
    PageKind.PAYWALL: Finding.PAYWALLED,
    PageKind.REGION: Finding.BLOCKED,
    PageKind.NOT_FOUND: Finding.SOFT_MISSING,
    PageKind.ERROR: Finding.FAILED,
    PageKind.EMPTY: Finding.UNREADABLE,
    PageKind.UNREADABLE: Finding.UNREADABLE,
}
_TO_FRONT = "the address now leads to a front page"

_CERTAIN = frozenset({PageKind.BOT_WALL, PageKind.EMPTY, PageKind.UNREADABLE})
"""Kinds that no resemblance to the last snapshot can talk away: they hold no article text."""

_STUBS = frozenset({PageKind.PAYWALL, PageKind.CONSENT, PageKind.LOGIN})
"""Kinds that may show the beginning of the article."""

_DETOURS: tuple[tuple[Finding, str, re.Pattern[str]], ...] = tuple(
    (finding, what, re.compile(rf"(?:^|[./_-])(?:{names})(?:$|[./_-])", re.IGNORECASE))
    for finding, what, names in (
        (Finding.CONSENT, "a page about consent", "consent|privacy|gdpr|dsgvo|cookies?|cmp|rodo"),
        (
            Finding.BLOCKED,
            "a page to sign in on",
            "log-?in|sign-?in|sign-?up|sso|auth|oauth2?|accounts?|register|anmelden|connexion",
        ),
        (Finding.PAYWALLED, "an offer to subscribe", "subscri(?:be|ption)|paywall|abo|abonne[zr]?"),
        (
            Finding.FAILED,
            "an error page",
            "errors?|50[0-4]|maintenance|unavailable|overload|busy|sorry|wartung|waiting-?room|queue",
        ),
        (Finding.SOFT_MISSING, "a page for what is missing", "404|410|not-?found|page-?gone"),
    )
)
"""Where sites send readers for a while, by the words of the address: none of these is a move."""

_HALF_TAG = re.compile(r"<[^<>]{0,200}$")
"""What a parser takes for text where a page breaks off within a tag."""

_NUMBER = re.compile(r"(?<![0-9])[0-9]{5,}(?![0-9])")
_DAY = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:[0-2][0-9]|3[01])")


def judge(
    response: Response,
    extraction: Extraction | None,
    *,
    asked: str,
    previous: Extraction | None = None,
) -> Judgement:
    """What a response says of the article at `asked`, one question after the other.

    `extraction` is what its body yields, where it had one; `previous` the last snapshot's.
    """
    # Was there an answer?
    if isinstance(response, FetchFailed):
        detail = one_line(response.detail)
        if response.kind is FailureKind.ROBOTS:
            return Judgement(Finding.BLOCKED, f"robots.txt keeps monitor out: {detail}")
        if response.kind is FailureKind.PAUSED:
            return Judgement(Finding.PAUSED, f"not asked: {detail}")
        if response.kind is FailureKind.BUSY:
            return Judgement(Finding.BUSY, f"the host asks for a pause: {detail}")
        return Judgement(Finding.FAILED, f"no answer ({response.kind.value}): {detail}")
    if isinstance(response, NotModified):
        return Judgement(Finding.NOT_MODIFIED, "the server says that it has not changed (304)")

    # What does the status alone decide? A wall that answered is named.
    status = response.status
    if status in _WALLED and extraction is not None and extraction.page is PageKind.BOT_WALL:
        return Judgement(Finding.BLOCKED, f"{extraction.page_reason} ({status})")
    if status in _THROTTLING and response.retry_after is not None:
        return Judgement(Finding.BUSY, f"the host asks for a pause ({status})")
    if status in _STATUSES:
        finding, reason = _STATUSES[status]
        return Judgement(finding, f"{reason} ({status})")
    if status >= _SERVER_ERROR:
        return Judgement(Finding.FAILED, f"the server fails ({status})")
    if status == _PART:
        return Judgement(Finding.CUT, f"the server sent a part of the page only ({status})")
    if status not in READABLE:
        return Judgement(Finding.FAILED, f"the server answers with status {status}")
    if extraction is None or not response.body:
        return Judgement(Finding.UNREADABLE, "the server sent an empty page")

    # A page was served: what is it, did it come whole, is it what it was, where does it stand?
    if extraction.page in _CERTAIN:
        if _is_statement(extraction, previous):
            shown = one_line(_ordered(extraction)[0], 80)
            few = f"a few words stand in place of the article: “{shown}”"
            return Judgement(Finding.ARTICLE, few, Doubt.STRANGE)
        if _is_headline_alone(response, extraction, previous):
            return Judgement(Finding.ARTICLE, "a flash: a headline, and no text yet")
        if detour := _detour(response, extraction, asked):
            return detour
        final = response.final_url
        walled = extraction.page is PageKind.BOT_WALL
        if response.hops and not walled and not _same(asked, final) and _is_front(asked, final):
            return Judgement(Finding.MOVED, f"{_TO_FRONT}: {one_line(final, 200)}")
        return _by_page(extraction)
    if previous is not None and (wall := _metered(extraction, previous)):
        return Judgement(Finding.PAYWALLED, wall)
    doubt, reason = broken_off(extraction, previous)
    if doubt is not None:
        broken = previous is None and extraction.end is PageEnd.BROKEN
        if broken or (previous is not None and _begins(extraction, previous)):
            return Judgement(Finding.CUT, reason)
    if extraction.page in _STUBS and previous is not None:
        # A stub behind a wall begins as the article does: it must show most of what was there.
        now, then = _texts(extraction), _texts(previous)
        still = bool(then) and len(now & then) >= _ALIKE * len(then)
    else:
        still = resembles(extraction, previous)
    if still:
        return Judgement(Finding.ARTICLE, reason or "the article, as it was seen before", doubt)
    if elsewhere := _by_address(response, extraction, asked, previous):
        return elsewhere
    judgement = _by_page(extraction)
    if judgement.finding is not Finding.ARTICLE:
        return judgement
    if doubt is not None:
        return Judgement(Finding.ARTICLE, reason, doubt)
    return _unlike(extraction, previous) or judgement


def _is_statement(extraction: Extraction, previous: Extraction | None) -> bool:
    """Whether a sentence stands under the article's own headline in place of its text.

    That is how articles are withdrawn without a word that is known to say so.
    """
    return (
        previous is not None
        and extraction.page is PageKind.EMPTY
        and bool(extraction.headline)
        and extraction.headline == previous.headline
        and is_statement(_ordered(extraction))
    )


def _is_headline_alone(
    response: Fetched, extraction: Extraction, previous: Extraction | None
) -> bool:
    """Whether an article is so new that its headline may stand alone, as readers see it.

    A page that needs a script engine shows none: its headline stands in what machines are told.
    """
    shown = any(one.field == "headline" and one.source == "h1" for one in extraction.provenance)
    published = extraction.published
    if not shown or published is None or extraction.page is not PageKind.EMPTY or response.hops:
        return False
    if previous is not None and (previous.blocks or previous.published != published):
        return False
    return not extraction.blocks and abs(response.started_at - published) <= _NO_TEXT_YET


def broken_off(extraction: Extraction, previous: Extraction | None) -> tuple[Doubt | None, str]:
    """Whether a page does not end as it should, which is as the last version's page did.

    With the doubt comes the sentence that says how it ends.
    """
    end = extraction.end
    if end not in {PageEnd.OPEN, PageEnd.BROKEN}:
        return None, ""
    if previous is not None and previous.end in {end, PageEnd.BROKEN}:
        return None, ""
    where = "in the middle of its text or of a tag" if end is PageEnd.BROKEN else "without its end"
    return Doubt.BROKEN_OFF, f"the page breaks off {where}"


def _begins(extraction: Extraction, previous: Extraction) -> bool:
    """Whether a page shows the beginning of the last version's text, and not all of it."""
    now = [text for text in map(_plain, _ordered(extraction)) if text]
    then = [text for text in map(_plain, _ordered(previous)) if text]
    if not now:
        return True
    if len(now) > len(then) or now[:-1] != then[: len(now) - 1]:
        return False
    last = _HALF_TAG.sub("", now[-1]).rstrip(".… ")
    return then[len(now) - 1].startswith(last) and (
        len(now) < len(then) or len(last) < len(then[-1].rstrip(".… "))
    )


def _ordered(extraction: Extraction) -> list[str]:
    return [block.text for block in extraction.blocks if block.text]


def _plain(text: str) -> str:
    return canonical(text).strip()


def _metered(extraction: Extraction, previous: Extraction) -> str:
    """Why a page shows the beginning of the article and keeps the rest for those who pay.

    A wall that the last version's page did not have tells by itself. Where it always stands
    there, the text must end within a paragraph, or much of it be gone: editors cut texts, too.
    Empty where there is no such reason.
    """
    if not (extraction.asks_to_pay or extraction.is_paywalled):
        return ""
    kept = list(extraction.blocks)
    while kept and is_offer(kept[-1].text):  # the offers to subscribe at its end
        kept.pop()
    shown = replace(extraction, blocks=tuple(kept))
    if not kept or not _begins(shown, previous):
        return ""
    new = (extraction.asks_to_pay and not previous.asks_to_pay) or (
        extraction.is_paywalled and not previous.is_paywalled
    )
    now, then = _ordered(shown), _ordered(previous)
    within = _plain(now[-1]) != _plain(then[len(now) - 1])
    much = shown.words < (1 - _LOST_BEHIND_WALL) * previous.words
    if new or within or (much and extraction.asks_to_pay):
        return "a part of the article is shown, and the rest is for those who pay"
    return ""


def _unlike(extraction: Extraction, previous: Extraction | None) -> Judgement | None:
    """What a page is that has nothing of the article that stood there; None where it has some."""
    if previous is None or not previous.blocks or previous.is_live or extraction.notices:
        return None
    if _share(_vocabulary(extraction.text), _vocabulary(previous.text)) >= _AKIN:
        return None
    short = extraction.words < _SHORT and (
        2 * extraction.words < previous.words or previous.words < _SHORT
    )
    akin = (
        _share(_vocabulary(extraction.headline, 3), _vocabulary(previous.headline, 3))
        >= _AKIN_HEADLINE
    )
    if akin:
        if short and (reason := outage(extraction.headline, _ordered(extraction))):
            return Judgement(Finding.FAILED, reason)
        return None
    shown = one_line(extraction.headline, 80)
    strange = f"the page has nothing of the article that stood here: “{shown}”"
    if not short:
        return Judgement(Finding.ARTICLE, strange, Doubt.UNLIKE)
    said = speaks_as((extraction.headline, *_ordered(extraction)))
    stated = _states_itself(extraction)
    if said is not None and not stated:
        kind, reason = said
        return Judgement(_PAGES[kind], reason)
    if _states_itself(previous) and not stated:
        # No words tell what it is, in whatever language; but the site names its articles' authors
        # and times, and this page has neither.
        return Judgement(Finding.FAILED, strange)
    return Judgement(Finding.ARTICLE, strange, Doubt.STRANGE)


def _states_itself(extraction: Extraction) -> bool:
    """Whether a page names an author or a time of publication, as an article does."""
    return extraction.published is not None or bool(extraction.bylines)


def _share(one: set[str], other: set[str]) -> float:
    """The share of the smaller set that both have; two empty ones have nothing in common."""
    least = min(len(one), len(other))
    return len(one & other) / least if least else 0.0


def _vocabulary(text: str, least: int = _WORD) -> set[str]:
    """What a text is about: its longer words; pairs of signs in scripts without spaces."""
    if DENSE.search(text):
        plain = "".join(DENSE.findall(text))
        return {plain[place : place + 2] for place in range(len(plain) - 1)}
    return {word for word in words(text.casefold()) if len(word) >= least or word.isdigit()}


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


def _by_address(
    response: Fetched, extraction: Extraction, asked: str, previous: Extraction | None
) -> Judgement | None:
    """Whether redirects led away from the article; None where they led to it."""
    final = response.final_url
    if not response.hops or _same(asked, final):
        return None
    if extraction.page in _STUBS | {PageKind.ERROR, PageKind.REGION, PageKind.NOT_FOUND}:
        return None
    if detour := _detour(response, extraction, asked):
        return detour
    shown = one_line(final, 200)
    dated = extraction.published is not None and extraction.page in _ARTICLES
    canonical_url = extraction.canonical_url
    if extraction.page is PageKind.FRONT or (_is_front(asked, final) and not dated):
        return Judgement(Finding.MOVED, f"{_TO_FRONT}: {shown}")
    if canonical_url and _same(asked, canonical_url):
        return None
    permanent = all(hop.status in _PERMANENT for hop in response.hops)
    if previous is None:
        named = bool(canonical_url) and _same(final, canonical_url)
        last, asked_last = (
            _path(url).rsplit("/", 1)[-1].removesuffix(".html").removesuffix(".htm")
            for url in (final, asked)
        )
        known = permanent or named or dated or last == asked_last
        if extraction.page in _ARTICLES and known:
            return None
        return Judgement(Finding.MOVED, f"the address leads elsewhere: {shown}")
    if _led_on(extraction, previous, asked, final, permanent=permanent):
        return None
    return Judgement(Finding.MOVED, f"the address now leads to another article: {shown}")


def _is_front(asked: str, final: str) -> bool:
    """Whether an address is a home or section page's: no path, or a beginning of the asked one."""
    path = _path(final)
    within = _path(asked).startswith(f"{path}/")
    return not path or (within and "-" not in path.rsplit("/", 1)[-1][12:])


def _detour(response: Fetched, extraction: Extraction, asked: str) -> Judgement | None:
    """Where a redirect led a reader for a while, as its address says; None where it did not."""
    if not response.hops or extraction.page is PageKind.BOT_WALL:
        return None
    if extraction.published is not None and extraction.page in _ARTICLES:
        return None
    final = _place(response.final_url)
    for finding, what, pattern in _DETOURS:
        if pattern.search(final) and not pattern.search(_place(asked)):
            shown = one_line(response.final_url, 200)
            return Judgement(finding, f"the address leads to {what} now: {shown}")
    return None


def _led_on(
    extraction: Extraction, previous: Extraction, asked: str, final: str, *, permanent: bool
) -> bool:
    """Whether a redirect led to the article under a new address, rewritten as it may be.

    Its number in the address and its time of publication name an article. A paragraph in common
    is enough for a permanent redirect, unless the target states a publication of its own: outlets
    repeat the background of a story in every report on it.
    """
    if extraction.page not in _ARTICLES:
        return False
    ours, theirs = (
        {one for one in _NUMBER.findall(_path(url)) if not _DAY.fullmatch(one)}
        for url in (asked, final)
    )
    if ours & theirs:
        return True
    published, before = extraction.published, previous.published
    if published is not None and published == before:
        return True
    now, then = _texts(extraction), _texts(previous)
    common = [text for text in now & then if len(text.split()) >= _PROSE]
    other = published is not None and before is not None and published != before
    if permanent and not other:
        akin = _share(_vocabulary(extraction.headline, 3), _vocabulary(previous.headline, 3))
        return bool(common) or (published is None and akin > 1 / 2)
    return len(common) > 1 and len(common) >= _AKIN * min(len(now), len(then))


def _place(url: str) -> str:
    """Host and path of an address."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.netloc}{parts.path}".lower()


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


def _path(url: str) -> str:
    try:
        return urlsplit(url).path.strip("/").lower()
    except ValueError:
        return ""
