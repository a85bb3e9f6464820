"""One fetch on its way: where it is, which redirects led there, how much time is left."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from monitor.adapters.http.errors import FetchError
from monitor.adapters.http.exchange import ServerResponse
from monitor.core.records import one_line
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
_MOST_COOKIES = 30
_COOKIE_NAME = re.compile(r"[!#-'*+.0-9A-Z^_`a-z|~-]{1,200}")
_COOKIE_VALUE = re.compile(r"[!-+\--:<-~]{0,4000}")  # RFC 6265 §4.1.1, and a quote


class RedirectChain:
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
        self._cookies: dict[tuple[str, str], tuple[str, bool]] = {}  # by host and name
        self._asked: set[tuple[str, str]] = set()
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

    @property
    def cookie(self) -> str:
        """The `Cookie` of the next request: what its host has set on this way, and forgotten after.

        Some outlets set one and lead back to the same address, to see that it is sent.
        """
        return _cookie_for(self.url, self._cookies)

    def may_go_on(self, answer: ServerResponse, location: str) -> bool:
        """Whether a page that leads on by itself is left: not in a circle, nor without end.

        Such a page stands for itself where its way leads nowhere.
        """
        try:
            url = resolve(self.url, _text(location))
        except UsageError:
            return False
        asked = {*self._asked, (self.url, self.cookie)}
        known = self._cookies | self._set_by(answer)
        return len(self.hops) < self._settings.max_redirects and (
            (url, _cookie_for(url, known)) not in asked
        )

    def follow(self, answer: ServerResponse, location: str) -> None:
        """Takes a redirect. Raises FetchError when it leads in a circle, too far, or nowhere."""
        self._asked.add((self.url, self.cookie))
        self._cookies |= self._set_by(answer)
        shown = one_line(_text(location), 2_000)
        self.hops = (*self.hops, Hop(url=self.url, status=answer.status, location=shown))
        if len(self.hops) > self._settings.max_redirects:
            raise FetchError(
                FailureKind.TOO_MANY_REDIRECTS,
                f"more than {self._settings.max_redirects} redirects",
            )
        self._go(_text(location), self.url)
        if (self.url, self.cookie) in self._asked:
            raise FetchError(
                FailureKind.TOO_MANY_REDIRECTS, f"redirects lead in a circle to {self.url}"
            )

    def _set_by(self, answer: ServerResponse) -> dict[tuple[str, str], tuple[str, bool]]:
        """The cookies that an answer sets, as far as there is room for them."""
        found: dict[tuple[str, str], tuple[str, bool]] = {}
        for header, line in answer.headers:
            if header != "set-cookie":
                continue
            pair, *attributes = line.split(";")
            name, _, value = (part.strip() for part in pair.partition("="))
            fits = _COOKIE_NAME.fullmatch(name) and _COOKIE_VALUE.fullmatch(value)
            if fits and len(self._cookies) + len(found) < _MOST_COOKIES:
                secure = any(one.strip().lower() == "secure" for one in attributes)
                found[self.host, name] = value, secure
        return found

    def arrived(self, answer: ServerResponse, retry_after: timedelta | None) -> Response:
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


def _cookie_for(url: str, cookies: dict[tuple[str, str], tuple[str, bool]]) -> str:
    safe, of = url.startswith("https:"), host(url)
    return "; ".join(
        f"{name}={value}"
        for (holder, name), (value, secure) in cookies.items()
        if holder == of and (safe or not secure)
    )


def _text(location: str) -> str:
    """A `Location` as text: many servers write UTF-8 where only ASCII is allowed."""
    try:
        return location.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return location
