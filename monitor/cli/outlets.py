"""`monitor outlet`: the publishers, and whether their feeds and selectors still hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, group, note, table, verdict

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.model.response import Response
    from monitor.model.story import Outlet
    from monitor.model.watch import Article
    from monitor.ports import Fetcher

app = group("Outlets: the publishers, their feeds and selectors.")

_SELECTED = ("headline", "standfirst", "byline", "body", "published", "modified")
_FINE = 200  # OK (RFC 9110)


@dataclass(frozen=True, slots=True)
class OutletCheck:
    """One thing that was tried on an outlet."""

    subject: str
    ok: bool
    detail: str
    mend: str = ""


@app.command("list")
def list_(*, as_json: Json = False) -> None:
    """List the configured outlets."""
    from monitor.cli.session import load_settings

    outlets = load_settings().outlets
    if as_json:
        jsonout.emit_each(outlets)
        return
    table(
        ("outlet", "language", "feeds", "sitemaps", "sections", "selectors", "domains", "name"),
        [
            (
                o.id,
                o.language,
                len(o.feeds),
                len(o.sitemaps),
                len(o.sections),
                sum(bool(getattr(o.selectors, name)) for name in _SELECTED),
                ", ".join(o.domains),
                o.name,
            )
            for o in outlets
        ],
        empty="no outlet is configured: write a file under outlets/",
        wide=6,
    )


@app.command("test", no_args_is_help=True)
def try_(
    outlet: Annotated[
        str,
        typer.Argument(metavar="OUTLET", help="Its id.", autocompletion=complete.outlets),
    ],
    *,
    pages: Annotated[
        int, typer.Option(min=0, metavar="N", help="Try the selectors on so many recent pages.")
    ] = 3,
    as_json: Json = False,
) -> None:
    """Fetch an outlet's feeds and recent pages; warn of what no longer holds.

    The exit code is 1 when a feed cannot be read or a selector finds nothing.
    """
    import asyncio

    from monitor.cli.lookup import find_outlet
    from monitor.cli.session import acting

    with acting() as opened:
        found = find_outlet(opened.settings, outlet)
        recent = sorted(
            opened.store.articles.all(outlet=found.id),
            key=lambda article: article.last_changed_at or article.added_at,
            reverse=True,
        )[:pages]
        findings = asyncio.run(_try(opened, found, recent))
    if as_json:
        jsonout.emit_each(findings)
    else:
        rows = [(verdict(f.ok), f.subject, f.detail, f.mend) for f in findings]
        table(("", "what", "found", "mend"), rows, wide=2)
    if not findings:
        note("this outlet has no feeds, and none of its articles is watched")
    if any(not finding.ok for finding in findings):
        raise typer.Exit(1)


async def _try(opened: App, outlet: Outlet, recent: list[Article]) -> list[OutletCheck]:
    lists = (*outlet.feeds, *outlet.sitemaps, *outlet.sections)
    findings: list[OutletCheck] = []
    async with opened.fetcher() as fetcher:
        for url in lists:
            response = await _get(fetcher, url, outlet)
            findings.append(_feed(url, response, outlet))
        for article in recent:
            response = await _get(fetcher, article.url, outlet)
            findings += _page(outlet, article, response)
    return findings


async def _get(fetcher: Fetcher, url: str, outlet: Outlet) -> Response:
    from monitor.model.response import FetchRequest

    return await fetcher.fetch(FetchRequest(url=url, accept="*/*").to(outlet))


def _feed(url: str, response: Response, outlet: Outlet) -> OutletCheck:
    """Whether a feed, sitemap or section page answers with something to read."""
    from monitor.app.doctor import reached
    from monitor.model.response import Fetched, FetchFailed

    if isinstance(response, FetchFailed):
        mend = reached(url, response, outlet.id).mend
        detail = f"{response.kind.value}: {response.detail}"
        return OutletCheck(url, ok=False, detail=detail, mend=mend)
    if not isinstance(response, Fetched):
        return OutletCheck(url, ok=False, detail="answers 304 to a first request")
    if response.status != _FINE:
        return OutletCheck(
            url, ok=False, detail=f"answers {response.status}", mend="correct the address"
        )
    return OutletCheck(url, ok=True, detail=f"answers with {len(response.body):,} bytes")


def _page(outlet: Outlet, article: Article, response: Response) -> list[OutletCheck]:
    """Whether each selector still finds its part of an article."""
    from monitor.app.doctor import reached
    from monitor.core.extract import extract
    from monitor.core.extract.selector_check import try_selectors
    from monitor.core.records import one_line
    from monitor.errors import ExtractionError
    from monitor.model.extraction import PageKind
    from monitor.model.response import Fetched, FetchFailed

    if isinstance(response, FetchFailed):
        detail = f"{response.kind.value}: {response.detail}"
        mend = reached(article.url, response, outlet.id).mend
        return [OutletCheck(article.url, ok=False, detail=detail, mend=mend)]
    if not isinstance(response, Fetched) or response.status != _FINE:
        status = response.status if isinstance(response, Fetched) else 304
        return [OutletCheck(article.url, ok=False, detail=f"answers {status}")]
    kind = response.header("content-type")
    url = response.final_url
    try:
        page = extract(response.body, url=url, content_type=kind, selectors=outlet.selectors)
        plain = extract(response.body, url=url, content_type=kind)
    except ExtractionError as error:
        return [OutletCheck(article.url, ok=False, detail=error.message)]
    readable = page.words > 0 and page.page in {PageKind.ARTICLE, PageKind.LIVE_BLOG}
    detail = f"{page.words} words in {len(page.blocks)} blocks, {page.page.value}"
    detail += f": {page.page_reason}" if page.page_reason and not readable else ""
    findings = [OutletCheck(article.url, ok=readable, detail=detail)]
    for trial in try_selectors(response.body, outlet.selectors, plain):
        told = f"{trial.name} = {trial.selector!r} {trial.problem or '→ ' + trial.found}"
        mend = f"correct selectors.{trial.name} in the outlet's file, or take it out"
        ok = not trial.problem
        findings.append(
            OutletCheck(article.url, ok=ok, detail=one_line(told), mend="" if ok else mend)
        )
    return findings
