"""One fetch on its way: where it is, which redirects led there, how much time is left."""

from __future__ import annotations

from datetime import datetime, timedelta

from monitor.adapters.http.errors import FetchError
from monitor.adapters.http.exchange import Answer
from monitor.core.sanitise import one_line
from monitor.core.urls import fetchable, host, resolve
from monitor.errors import UsageError
from monitor.model.config import FetchSettings
from monitor.model.response import (
    FailureKind,
    Fetched,
    FetchFailed,
    FetchRequest,
    Hop,
    NotModified,
    Response,
)

_NOT_MODIFIED = 304


class Journey:
    """The mutable state of one fetch. `took` is the time that the network needed so far."""

    def __init__(
        self, request: FetchRequest, started_at: datetime, settings: FetchSettings
    ) -> None:
        self.request = request
        self.started_at = started_at
        self.url = request.url
        self.host = ""
        self.hops: tuple[Hop, ...] = ()
        self.took = timedelta(0)
        self._settings = settings

    @property
    def left(self) -> timedelta:
        """What is left of the time for the whole fetch."""
        return self._settings.timeout - self.took

    @property
    def conditional(self) -> bool:
        """Whether the validators belong to the URL that is asked now."""
        return bool(self.request.validators) and self.request.validators.url == self.url

    def begin(self) -> None:
        """Sets out. Raises FetchError for a URL that is none."""
        self._go(self.request.url, "")

    def follow(self, answer: Answer) -> None:
        """Takes a redirect. Raises FetchError when it leads in a circle, too far, or nowhere."""
        location = one_line(_text(answer.location), 2_000)
        self.hops = (*self.hops, Hop(url=self.url, status=answer.status, location=location))
        if len(self.hops) > self._settings.max_redirects:
            raise FetchError(
                FailureKind.TOO_MANY_REDIRECTS,
                f"more than {self._settings.max_redirects} redirects",
            )
        self._go(_text(answer.location), self.url)
        if any(hop.url == self.url for hop in self.hops):
            raise FetchError(
                FailureKind.TOO_MANY_REDIRECTS, f"redirects lead in a circle to {self.url}"
            )

    def arrived(self, answer: Answer, retry_after: timedelta | None) -> Response:
        """The response at the end. Raises FetchError for a 304 that nobody asked for."""
        if answer.status == _NOT_MODIFIED:
            if not self.conditional:
                raise FetchError(FailureKind.PROTOCOL, "304 to a request that was not conditional")
            return NotModified(
                url=self.request.url,
                final_url=self.url,
                headers=answer.headers,
                started_at=self.started_at,
                elapsed=self.took,
                hops=self.hops,
            )
        return Fetched(
            url=self.request.url,
            final_url=self.url,
            status=answer.status,
            headers=answer.headers,
            body=answer.body,
            started_at=self.started_at,
            elapsed=self.took,
            hops=self.hops,
            http_version=answer.http_version,
            address=answer.address,
            retry_after=retry_after,
        )

    def failed(self, kind: FailureKind, detail: str, retry_after: timedelta | None) -> FetchFailed:
        """The response when there is none."""
        return FetchFailed(
            url=self.request.url,
            kind=kind,
            detail=detail,
            started_at=self.started_at,
            elapsed=self.took,
            hops=self.hops,
            retry_after=retry_after,
        )

    def _go(self, url: str, base: str) -> None:
        try:
            self.url = resolve(base, url) if base else fetchable(url)
            self.host = host(self.url)
        except UsageError as problem:
            where = "a redirect leads astray: " if base else ""
            raise FetchError(FailureKind.BAD_URL, f"{where}{problem.message}") from None


def _text(location: str) -> str:
    """A `Location` as text: many servers write UTF-8 where only ASCII is allowed."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location
