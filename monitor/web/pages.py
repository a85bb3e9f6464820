"""The pages: each reads the store, works out what is shown, and renders it. Nothing is written.

Pages are plain functions, made in threads of their own: the store is synchronous.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from monitor import __version__
from monitor.comparison import compare_versions
from monitor.core.alerts import reports
from monitor.core.check.event_log import merged
from monitor.core.extract.boilerplate import kept_out
from monitor.core.overview import growth, overview
from monitor.core.records import one_line
from monitor.errors import NotFoundError, UsageError
from monitor.model.alert import DeliveryStatus
from monitor.model.change import ChangeKind, RevisionKind, Severity
from monitor.model.config import Settings
from monitor.model.coverage import Decision, StoredDecision
from monitor.model.search import FoundText, SearchClause
from monitor.model.watch import EventKind, LogEntry, StoredChange
from monitor.ports import ChangeQuery, Chore, Clock, EventQuery, Store
from monitor.web import views
from monitor.web.conditional import answer
from monitor.web.feeds import ATOM, Entry, Feed, atom, entry_of, json_feed
from monitor.web.feeds import JSON as JSON_FEED
from monitor.web.health import Health
from monitor.web.query import FEED, FOUND, LARGEST_ID, Filters, date_of, filters, number_of, sought
from monitor.web.rendering import Pages
from monitor.web.story import moments_of, picture

_CHANGES_OF_ARTICLE = 2_000  # what a page lists at most (judgement: it still opens at once)
_VERSIONS = 20  # of an article on one page (judgement: some screens, and under 60 kB)
_CHECKS = 30
_MOMENTS = 300  # of a story in its picture (judgement: more could not be told apart)
_LISTED = 60  # of them in the table beneath (judgement: under 60 kB)
_KINDS = 12  # of change that are counted on the front page (judgement: a line or two)
_NEWS = timedelta(days=1)
"""How far back the front page looks unless asked: to yesterday's shift."""

_PERIODS = (("24 hours", _NEWS), ("7 days", timedelta(days=7)), ("30 days", timedelta(days=30)))
COVERAGE = "coverage"
"""The kind that asks a feed for what discovery found."""
_EVENTS = 100
_COVERAGE = 200
_DEAD = 50
_SIZES = 9  # of the database that are compared: one a day, a week back


@dataclass(frozen=True, slots=True)
class PageViews:
    """What all pages share."""

    store: Store
    settings: Settings
    clock: Clock
    health: Callable[[], Health]
    pages: Pages

    def _decided(self, asked: Filters) -> tuple[StoredDecision, ...]:
        """What people said of coverage; nothing where other or graver entries are asked for."""
        if asked.kind or asked.stealth or asked.revision or asked.severity is Severity.SUBSTANTIVE:
            return ()
        return self.store.coverage.decided(
            since=date_of("since", asked.since),
            story=asked.story,
            outlet=asked.outlet,
            article_id=asked.article,
            limit=asked.limit,
        )

    def _log(self, asked: Filters) -> tuple[LogEntry, ...]:
        """The log as asked for, newest first, the oldest version with all its changes.

        A version is never cut through: what a list leaves out is whole versions.
        """
        edits, events = asked.edits(), asked.events()
        found = merged(
            self.store.history.changes(edits) if edits else (),
            self.store.history.events(events) if events else (),
            self._decided(asked),
            asked.limit,
        )
        last = found[-1] if len(found) >= asked.limit else None
        if edits is None or not isinstance(last, StoredChange):
            return tuple(found)
        whole = replace(edits, article_id=last.article_id, limit=_CHANGES_OF_ARTICLE)
        rest = (
            change
            for change in self.store.history.changes(whole)
            if change.id < last.id
            and (change.to_number, change.detected_at) == (last.to_number, last.detected_at)
        )
        return (*found, *rest)

    def atom_feed(self, request: Request) -> Response:
        """`/feed.atom`: the log, or coverage, as Atom."""
        feed = self._feed(request)
        return answer(request, atom(feed, __version__), ATOM, modified=feed.updated)

    def json_feed(self, request: Request) -> Response:
        """`/feed.json`: the same as JSON Feed."""
        feed = self._feed(request)
        return answer(request, json_feed(feed), JSON_FEED, modified=feed.updated)

    def _feed(self, request: Request) -> Feed:
        """What the address of a feed asks for. `kind=coverage` is of what discovery found."""
        given = request.query_params
        of_coverage = given.get("kind", "") == COVERAGE
        if of_coverage:
            given = QueryParams([(k, v) for k, v in given.multi_items() if k != "kind"])
        asked = filters(given)
        if not given.get("limit"):
            asked = replace(asked, limit=FEED)
        root = self.settings.web.shown_at.rstrip("/") or str(request.base_url).rstrip("/")
        names = {outlet.id: outlet.name for outlet in self.settings.outlets}
        titles = {story.id: story.title for story in self.settings.stories}
        said = [titles.get(asked.story, asked.story), names.get(asked.outlet, asked.outlet)]
        listed: Sequence[Entry]
        if of_coverage:
            found = self.store.coverage.find(
                story=asked.story, outlet=asked.outlet, limit=asked.limit
            )
            listed = [each for each in found if each.match.decision is not Decision.REJECT]
            chosen = {"kind": COVERAGE, "story": asked.story, "outlet": asked.outlet}
            query = "?" + urlencode({name: value for name, value in chosen.items() if value})
            page = f"{root}/coverage{query}"
            said.append(COVERAGE)
        else:
            listed, query = views.entries(self._log(asked)), asked.selection
            page = f"{root}/{query}"
            said += [
                self.store.articles.get(asked.article).title if asked.article else "",
                asked.kind.value if asked.kind else "",
                asked.revision.value if asked.revision else "",
                f"at least {asked.severity.value}" if asked.severity else "",
                "without notice" if asked.stealth else "",
            ]
        return Feed(
            title=one_line(" · ".join(["monitor", *filter(None, said)])),
            root=root,
            page=page,
            self_url=f"{root}{request.url.path}{query}",
            entries=tuple(entry_of(entry, root, names, self.pages) for entry in listed),
        )

    def timeline(self, request: Request) -> Response:
        """`/`: what happened, newest first."""
        asked, now = filters(request.query_params), self.clock.now()
        found = self._log(asked)
        since = date_of("since", asked.since) or now - _NEWS
        periods = [(name, f"{now - span:%Y-%m-%dT%H:%MZ}") for name, span in _PERIODS]
        return self._page(
            request,
            "timeline.html",
            entries=views.entries(found),
            filters=asked,
            full=len(found) >= asked.limit,
            counts=self.store.maintenance.counts(now),
            since=since,
            stamp=f"{since:%Y-%m-%dT%H:%MZ}",
            periods=periods,
            news=() if asked.active else self.store.history.news(since),
            number_of_kinds=() if asked.active else self.store.history.kinds(since)[:_KINDS],
            health=self.health(),
            titles={story.id: story.title for story in self.settings.stories},
            stories=self.settings.stories,
            outlets=self.settings.outlets,
            kinds=list(ChangeKind),
            revisions=list(RevisionKind),
            events=list(EventKind),
            severities=list(Severity),
        )

    def articles(self, request: Request) -> Response:
        """`/articles`: what is watched."""
        story, outlet = (request.query_params.get(name, "") for name in ("story", "outlet"))
        return self._page(
            request, "articles.html", articles=self.store.articles.all(story=story, outlet=outlet)
        )

    def article(self, request: Request) -> Response:
        """`/articles/{id}`: one article's versions, page by page, and its checks."""
        article = self.store.articles.get(_number(request, "id"))
        given, history = request.query_params.get("before", ""), self.store.history
        before = number_of("before", given, LARGEST_ID) if given else None
        found = history.newest(article.id, before=before, limit=_VERSIONS + 1)
        shown = found[:_VERSIONS]
        changes = (
            history.changes(
                ChangeQuery(
                    article_id=article.id,
                    versions=(shown[-1].number, shown[0].number),
                    limit=_CHANGES_OF_ARTICLE,
                )
            )
            if shown
            else ()
        )
        numbers = history.numbers(article.id)
        return self._page(
            request,
            "article.html",
            article=article,
            versions=views.history(found[::-1], changes)[: len(shown)],
            numbers=numbers,
            newer=_page_before(numbers, shown[0].number) if shown and before is not None else None,
            older=shown[-1].number if len(found) > _VERSIONS else None,
            events=history.events(EventQuery(article_id=article.id, limit=_EVENTS)),
            checks=history.checks(article.id, _CHECKS),
        )

    def compare(self, request: Request) -> Response:
        """`/articles/{id}/compare?a=1&b=2`: leads to the page of those two versions."""
        article = self.store.articles.get(_number(request, "id"))
        one, other = (
            number_of(name, request.query_params.get(name, ""), LARGEST_ID) for name in ("a", "b")
        )
        return RedirectResponse(f"/articles/{article.id}/diff/{one}/{other}", status_code=303)

    def raw(self, request: Request) -> Response:
        """`/articles/{id}/versions/{n}/raw`: the page as it was received, to be saved.

        It is never shown: a browser is told to save it, to guess nothing about it, and to run
        nothing of it.
        """
        article, number = _number(request, "id"), _number(request, "n")
        evidence = self.store.history.snapshot(article, number).evidence
        if evidence is None:
            raise NotFoundError("an imported baseline has no page")
        name = f"article-{article}-version-{number}.html.txt"
        return Response(
            self.store.history.raw(evidence.raw_sha256),
            media_type="application/octet-stream",
            headers={
                "content-disposition": f'attachment; filename="{name}"',
                "content-security-policy": "default-src 'none'; sandbox",
                "etag": f'"{evidence.raw_sha256}"',
            },
        )

    def version(self, request: Request) -> Response:
        """`/articles/{id}/versions/{n}`: one stored version, to read."""
        article = self.store.articles.get(_number(request, "id"))
        snapshot = self.store.history.snapshot(article.id, _number(request, "n"))
        return self._page(
            request,
            "version.html",
            article=article,
            snapshot=snapshot,
            around=views.around(self.store.history.numbers(article.id), snapshot.number),
            kept=snapshot.evidence is not None
            and self.store.history.is_kept(snapshot.evidence.raw_sha256),
            left_out=kept_out(snapshot.extraction),
        )

    def diff(self, request: Request) -> Response:
        """`/articles/{id}/diff/{a}/{b}`: two versions side by side."""
        article = self.store.articles.get(_number(request, "id"))
        before, after = (
            self.store.history.snapshot(article.id, _number(request, name)) for name in ("a", "b")
        )
        compared = compare_versions(self.store, self.settings, article, before, after)
        whole = request.query_params.get("all", "") not in {"", "0"}
        return self._page(
            request,
            "diff.html",
            article=article,
            compared=views.side_by_side(before, after, compared, whole=whole),
            numbers=self.store.history.numbers(article.id),
            around=views.around(self.store.history.numbers(article.id), after.number),
            whole=whole,
        )

    def story(self, request: Request) -> Response:
        """`/stories/{story}`: what happened in a story, as lanes over time and as a table."""
        name: str = request.path_params["story"]
        story = next((one for one in self.settings.stories if one.id == name), None)
        if story is None:
            raise NotFoundError(f"no story is called {name[:100]!r}")
        given, now = request.query_params.get("since", ""), self.clock.now()
        since, history = date_of("since", given), self.store.history
        changes = history.changes(ChangeQuery(story=name, since=since, limit=_MOMENTS))
        events = history.events(EventQuery(story=name, since=since, limit=_MOMENTS))
        coverage = self.store.coverage.find(story=name, since=since, limit=_MOMENTS)
        every = moments_of(
            self.store.articles.all(story=name), views.edits(changes), events, coverage
        )
        moments = [one for one in every if since is None or one.at >= since][:_MOMENTS]
        first = since or min((one.at for one in moments), default=now)
        return self._page(
            request,
            "story.html",
            story=story,
            since=given,
            periods=[(label, f"{now - span:%Y-%m-%dT%H:%MZ}") for label, span in _PERIODS],
            picture=picture(moments, first, now),
            moments=moments[:_LISTED],
            left_out=max(0, len(moments) - _LISTED),
            names={outlet.id: outlet.name for outlet in self.settings.outlets},
        )

    def coverage(self, request: Request) -> Response:
        """`/coverage`: what discovery found, newest first."""
        story = request.query_params.get("story", "")
        everything = request.query_params.get("all", "") not in {"", "0"}
        found = self.store.coverage.find(story=story, limit=_COVERAGE)
        shown = [c for c in found if everything or c.match.decision is not Decision.REJECT]
        return self._page(
            request,
            "coverage.html",
            coverage=shown,
            hidden=len(found) - len(shown),
            story=story,
            stories=self.settings.stories,
        )

    def search(self, request: Request) -> Response:
        """`/search`: where words stood, newest first."""
        asked, wrong = sought(request.query_params), ""
        found: tuple[FoundText, ...] = ()
        wanted: tuple[SearchClause, ...] = ()
        if asked.words:
            try:
                query = asked.query()
            except UsageError as error:
                wrong = str(error)
            else:
                found, wanted = self.store.search.find(query), query.clauses
        return self._page(
            request,
            "search.html",
            status=400 if wrong else 200,
            asked=asked,
            wrong=wrong,
            found=views.by_article(found[:FOUND]),
            wanted=wanted,
            following=asked.following(found[FOUND - 1]) if len(found) > FOUND else "",
            article=self.store.articles.get(asked.article) if asked.article else None,
            backlog=self.store.search.backlog(),
            stories=self.settings.stories,
            outlets=self.settings.outlets,
        )

    def state(self, request: Request) -> Response:
        """`/health`: how the daemon, its sources and its routes stand."""
        now, maintenance = self.clock.now(), self.store.maintenance
        counts, sources = maintenance.counts(now), self.store.sources.all()
        states, queues = self.store.outbox.routes(), self.store.outbox.queues()
        routes = reports(self.settings.routes, states, queues, "", now)
        sizes = [(one.at, one.bytes) for one in maintenance.chores(Chore.SIZE, _SIZES)]
        return self._page(
            request,
            "health.html",
            health=self.health(),
            counts=counts,
            sources=sources,
            routes=routes,
            troubles=overview(
                articles=maintenance.troubled(now),
                sources=sources,
                walls=maintenance.walls(),
                routes=routes,
                last_check_at=counts.last_check_at,
                now=now,
            ),
            growth=growth(sizes, counts.bytes, now),
            backups=maintenance.chores(Chore.BACKUP),
            dead=self.store.outbox.deliveries(status=DeliveryStatus.DEAD, limit=_DEAD),
        )

    def error(self, request: Request, title: str, detail: str, status: int) -> Response:
        """A page that says what went wrong."""
        return self._page(request, "error.html", status=status, title=title, detail=detail)

    def _page(
        self,
        request: Request,
        template: str,
        status: int = 200,
        **values: Any,  # noqa: ANN401 - whatever the template shows
    ) -> Response:
        values["path"] = request.url.path
        values["version"] = __version__
        return self.pages.render(template, self.clock.now(), values, status)


def _page_before(numbers: Sequence[int], newest: int) -> int:
    """The `before` of the page with the versions that come after that one."""
    later = [number for number in numbers if number > newest]
    return later[_VERSIONS] if len(later) > _VERSIONS else numbers[-1] + 1


def _number(request: Request, name: str) -> int:
    """A number of the path. Raises NotFoundError for one that no row can have."""
    value: int = request.path_params[name]
    if value > LARGEST_ID:
        raise NotFoundError("there is nothing of that number")
    return value
