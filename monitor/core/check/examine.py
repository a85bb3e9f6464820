"""The first half of a check: what came back, what is it, and what does it say?"""

from __future__ import annotations

from dataclasses import astuple, dataclass, replace
from datetime import timedelta
from hashlib import sha256

from monitor.core.check.judge import READABLE, judge
from monitor.core.extract import VERSION, extract
from monitor.core.extract.boilerplate import stood_text
from monitor.core.records import content_hash
from monitor.errors import ExtractionError
from monitor.model.extraction import Extraction, StoodText
from monitor.model.judgement import Finding, Judgement
from monitor.model.response import Fetched, Response
from monitor.model.story import Selectors
from monitor.model.watch import ArticleState, Evidence


@dataclass(frozen=True, slots=True)
class Examined:
    """A response, judged. What follows the judgement is there for an article only."""

    judgement: Judgement
    extraction: Extraction | None = None
    content_hash: str = ""
    page: str = ""  # see `page_digest`


def page_digest(response: Fetched, selectors: Selectors) -> str:
    """SHA-256 over a page and what its reading rests on: address, headers, selectors, extractor.

    What an article's versions held and its outlet's memory are not in it: they may keep a new box
    out, and change nothing of a page whose every byte stood there before.
    """
    kind = response.header("content-type")
    read_by = (VERSION, response.status, response.final_url, kind, *astuple(selectors))
    whole = sha256(repr(read_by).encode("utf-8", "surrogatepass"))
    whole.update(response.body)
    return whole.hexdigest()


def is_read_already(state: ArticleState, response: Response, selectors: Selectors) -> bool:
    """Whether the page is, byte for byte, the one that was last read as the newest version.

    Then nothing of it is parsed. A page without a text is read again: what it is depends on how
    long the article has been without one.
    """
    known, last = state.progress.page, state.last
    return (
        isinstance(response, Fetched)
        and bool(known)
        and last is not None
        and bool(last.extraction.blocks)
        and state.progress.held is None
        and known == page_digest(response, selectors)
    )


def examine(state: ArticleState, response: Response, selectors: Selectors) -> Examined:
    """Extracts and judges one response for the article of `state`."""
    if state.last is not None and is_read_already(state, response, selectors):
        return Examined(
            Judgement(Finding.ARTICLE, "the article, byte for byte as it was seen before"),
            replace(
                state.last.extraction,
                modified=state.progress.modified_seen or state.last.extraction.modified,
                version=VERSION,
            ),
            state.last.content_hash,
            state.progress.page,
        )
    extraction: Extraction | None = None
    if isinstance(response, Fetched) and response.body:
        try:
            extraction = read(response.body, response, selectors, state)
        except ExtractionError as error:
            if response.status in READABLE:
                return Examined(Judgement(Finding.UNREADABLE, error.message))
    judgement = judge(
        response,
        extraction,
        asked=state.article.url,
        previous=state.last.extraction if state.last else None,
    )
    if (
        judgement.finding is not Finding.ARTICLE
        or extraction is None
        or not isinstance(response, Fetched)
    ):
        return Examined(judgement)
    page = page_digest(response, selectors)
    return Examined(judgement, extraction, content_hash(extraction), page)


def read(
    body: bytes, response: Fetched, selectors: Selectors, state: ArticleState | None = None
) -> Extraction:
    """The extraction of a page as it would be read today; `state` is that of its article."""
    return extract(
        body,
        url=response.final_url,
        content_type=response.header("content-type"),
        selectors=selectors,
        memory=state.memory if state else None,
        stood=stood_of(state) if state else None,
    )


def page_of(evidence: Evidence, raw: bytes) -> Fetched:
    """The page that a snapshot was read from, as it was fetched then."""
    return Fetched(
        url=evidence.final_url,
        final_url=evidence.final_url,
        status=evidence.status,
        headers=evidence.headers,
        body=raw,
        started_at=evidence.fetched_at,
        elapsed=timedelta(0),
    )


def stood_of(state: ArticleState) -> StoodText | None:
    """What the article's stored versions held; None where none is stored."""
    versions = [one.extraction for one in (state.last, state.baseline) if one is not None]
    return stood_text(versions[0], versions[1:], state.stood) if versions else None


def differs(state: ArticleState, examined: Examined) -> bool:
    """Whether the page reads otherwise than the last snapshot, or may once that is read again.

    An extractor that reads more may miss text that the snapshot left out.
    """
    extraction, last = examined.extraction, state.last
    if extraction is None or last is None:
        return False
    newer = extraction.version not in {last.extraction.version, state.progress.read_by}
    return newer or examined.content_hash != last.content_hash
