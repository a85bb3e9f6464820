"""What a fetch asks for and what comes back: values, never exceptions."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from monitor.model.story import Outlet


class FailureKind(StrEnum):
    """Why no response could be had."""

    DNS = "dns"
    CONNECT = "connect"
    TLS = "tls"
    TIMEOUT = "timeout"
    PROXY = "proxy"  # the configured proxy refused, or failed
    PROTOCOL = "protocol"  # broken HTTP, broken encoding
    TOO_LARGE = "too-large"
    TOO_MANY_REDIRECTS = "too-many-redirects"
    FORBIDDEN_ADDRESS = "forbidden-address"  # the guard refused it
    ROBOTS = "robots"  # robots.txt forbids it, or could not be had
    BAD_URL = "bad-url"
    PAUSED = "paused"  # the host asked for a pause that is not over
    BUSY = "busy"  # the host asks for a pause in place of its robots.txt


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a conditional request is made of (RFC 9110 §13), kept for one final URL."""

    url: str = ""
    etag: str = ""
    last_modified: str = ""

    def __bool__(self) -> bool:
        return bool(self.etag or self.last_modified)


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRequest:
    """One page to get. `validators` are sent only to their own URL."""

    url: str
    validators: Validators = field(default_factory=Validators)
    accept: str = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5"
    accept_language: str = ""  # of the outlet; empty: the header is not sent
    robots: bool = True
    delay: timedelta | None = None  # politeness of the outlet, where it asks for more
    concurrency: int = 1
    patience: timedelta | None = None  # how long to wait for the host's turn; empty: the usual

    def to(self, outlet: Outlet | None) -> FetchRequest:
        """The same request as the outlet's file wants it made; None where no outlet is known."""
        if outlet is None:
            return self
        wanted = outlet.politeness
        return replace(
            self,
            robots=wanted.robots,
            delay=wanted.delay,
            concurrency=wanted.concurrency,
            accept_language=outlet.accept_language,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Hop:
    """One redirect that was followed."""

    url: str
    status: int
    location: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A response with a body, of whatever status. `body` is decoded from its content coding."""

    url: str
    final_url: str
    status: int
    headers: tuple[tuple[str, str], ...]  # lower-case names, in order of arrival
    body: bytes = field(repr=False)
    started_at: datetime
    elapsed: timedelta
    hops: tuple[Hop, ...] = ()
    http_version: str = "HTTP/1.1"
    address: str = ""  # the IP address that was dialled, may be empty
    retry_after: timedelta | None = None

    def header(self, name: str) -> str:
        """The first header of that name (case-insensitive), or an empty string."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """304: the validators still hold."""

    url: str
    final_url: str
    headers: tuple[tuple[str, str], ...]
    started_at: datetime
    elapsed: timedelta
    hops: tuple[Hop, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchFailed:
    """No usable response. `detail` is one safe line for people."""

    url: str
    kind: FailureKind
    detail: str
    started_at: datetime
    elapsed: timedelta
    hops: tuple[Hop, ...] = ()
    retry_after: timedelta | None = None


Response = Fetched | NotModified | FetchFailed
