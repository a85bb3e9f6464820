"""Every way in which a fetch can fail, as exceptions inside the package and kinds outside it."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator
from datetime import timedelta

import h2.errors
import h2.events
import h2.exceptions
import httpcore
import httpx
import socksio

from monitor.core.records import one_line
from monitor.model.response import FailureKind

_DETAIL = 200  # characters


class ForbiddenAddressError(httpx.ConnectError):
    """The guard refused the address that a host leads to."""


class ResolutionError(httpx.ConnectError):
    """A host name leads to no address."""


class DecodeError(Exception):
    """A body is not what its content coding says."""


class TooLargeError(Exception):
    """A body passed the limit on its decoded size."""


class FetchError(Exception):
    """A fetch cannot go on, for a reason that is already known by its kind."""

    def __init__(
        self, kind: FailureKind, detail: str, retry_after: timedelta | None = None
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.retry_after = retry_after


KINDS: dict[type[Exception], FailureKind] = {
    ForbiddenAddressError: FailureKind.FORBIDDEN_ADDRESS,
    ResolutionError: FailureKind.DNS,
    DecodeError: FailureKind.PROTOCOL,
    TooLargeError: FailureKind.TOO_LARGE,
    httpx.HTTPError: FailureKind.PROTOCOL,
    httpx.HTTPStatusError: FailureKind.PROTOCOL,
    httpx.RequestError: FailureKind.PROTOCOL,
    httpx.TransportError: FailureKind.CONNECT,
    httpx.TimeoutException: FailureKind.TIMEOUT,
    httpx.ConnectTimeout: FailureKind.TIMEOUT,
    httpx.ReadTimeout: FailureKind.TIMEOUT,
    httpx.WriteTimeout: FailureKind.TIMEOUT,
    httpx.PoolTimeout: FailureKind.TIMEOUT,
    httpx.NetworkError: FailureKind.CONNECT,
    httpx.ConnectError: FailureKind.CONNECT,
    httpx.ReadError: FailureKind.CONNECT,
    httpx.WriteError: FailureKind.CONNECT,
    httpx.CloseError: FailureKind.CONNECT,
    httpx.ProxyError: FailureKind.PROXY,
    httpx.ProtocolError: FailureKind.PROTOCOL,
    httpx.LocalProtocolError: FailureKind.PROTOCOL,
    httpx.RemoteProtocolError: FailureKind.PROTOCOL,
    httpx.DecodingError: FailureKind.PROTOCOL,
    httpx.UnsupportedProtocol: FailureKind.BAD_URL,
    httpx.InvalidURL: FailureKind.BAD_URL,
    httpx.TooManyRedirects: FailureKind.TOO_MANY_REDIRECTS,
    httpx.CookieConflict: FailureKind.PROTOCOL,
    httpx.StreamError: FailureKind.PROTOCOL,
    httpx.StreamConsumed: FailureKind.PROTOCOL,
    httpx.StreamClosed: FailureKind.PROTOCOL,
    httpx.ResponseNotRead: FailureKind.PROTOCOL,
    httpx.RequestNotRead: FailureKind.PROTOCOL,
    httpcore.TimeoutException: FailureKind.TIMEOUT,
    httpcore.ConnectTimeout: FailureKind.TIMEOUT,
    httpcore.ReadTimeout: FailureKind.TIMEOUT,
    httpcore.WriteTimeout: FailureKind.TIMEOUT,
    httpcore.PoolTimeout: FailureKind.TIMEOUT,
    httpcore.NetworkError: FailureKind.CONNECT,
    httpcore.ConnectError: FailureKind.CONNECT,
    httpcore.ReadError: FailureKind.CONNECT,
    httpcore.WriteError: FailureKind.CONNECT,
    httpcore.ProxyError: FailureKind.PROXY,
    httpcore.ConnectionNotAvailable: FailureKind.CONNECT,
    httpcore.ProtocolError: FailureKind.PROTOCOL,
    httpcore.LocalProtocolError: FailureKind.PROTOCOL,
    httpcore.RemoteProtocolError: FailureKind.PROTOCOL,
    httpcore.UnsupportedProtocol: FailureKind.BAD_URL,
    h2.exceptions.H2Error: FailureKind.PROTOCOL,
    socksio.SOCKSError: FailureKind.CONNECT,
    ssl.SSLError: FailureKind.TLS,
    TimeoutError: FailureKind.TIMEOUT,
    OSError: FailureKind.CONNECT,
    UnicodeError: FailureKind.PROTOCOL,
}
"""The kind of each exception that a fetch can meet; subclasses take their nearest base's."""

FETCH_ERRORS: tuple[type[Exception], ...] = (FetchError, *KINDS)
"""What a fetch turns into a value. Anything else is a fault of ours, or of the store."""

_WORDS = {
    FailureKind.CONNECT: "no connection",
    FailureKind.TIMEOUT: "no answer in time",
    FailureKind.PROXY: "the proxy refused",
    FailureKind.PROTOCOL: "broken HTTP",
    FailureKind.TLS: "no trustworthy TLS connection",
}


def failure_of(error: BaseException) -> tuple[FailureKind, str]:
    """The kind of a failure, and one safe line that tells it to people."""
    if isinstance(error, FetchError):
        return error.kind, one_line(str(error), _DETAIL)
    tls = next((cause for cause in _causes(error) if isinstance(cause, ssl.SSLError)), None)
    if tls is not None:
        return FailureKind.TLS, _worded(FailureKind.TLS, _reason(tls))
    if (code := _second_version_code(error)) is not None:
        return FailureKind.PROTOCOL, _worded(FailureKind.PROTOCOL, _CODES.get(code, _OTHER_CODE))
    kind = next(kind for base in type(error).__mro__ if (kind := KINDS.get(base)))
    return kind, _worded(kind, _system_words(error) or str(error))


_OTHER_CODE = "the server ended the HTTP/2 stream with an error"
_CODES: dict[int, str] = {
    h2.errors.ErrorCodes.NO_ERROR: "the server closed the HTTP/2 connection before it answered",
    h2.errors.ErrorCodes.REFUSED_STREAM: "the server refused the HTTP/2 stream",
    h2.errors.ErrorCodes.HTTP_1_1_REQUIRED: "the server asks for HTTP/1.1",
    h2.errors.ErrorCodes.ENHANCE_YOUR_CALM: "the server says that it is asked too often",
    h2.errors.ErrorCodes.INTERNAL_ERROR: "the server failed inside (HTTP/2 INTERNAL_ERROR)",
    h2.errors.ErrorCodes.CANCEL: "the server took the HTTP/2 stream back",
}
"""What a server that ends a stream or a connection of HTTP/2 says by its code (RFC 9113 §7)."""


def asks_for_calm(error: BaseException) -> bool:
    """Whether a server ended HTTP/2 because it is asked too often."""
    return _second_version_code(error) == h2.errors.ErrorCodes.ENHANCE_YOUR_CALM


def _second_version_code(error: BaseException) -> int | None:
    """The code with which a server ended a stream or a connection of HTTP/2; None if it did not."""
    for cause in _causes(error):
        for told in cause.args:
            if isinstance(told, h2.events.StreamReset | h2.events.ConnectionTerminated):
                return int(told.error_code or 0)
    return None


def _worded(kind: FailureKind, reason: str) -> str:
    words = _WORDS.get(kind, "")
    text = f"{words}: {reason}" if words and reason else words or reason or kind.value
    return one_line(text, _DETAIL)


def _reason(error: ssl.SSLError) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    return (error.reason or str(error)).replace("_", " ").lower()


def _system_words(error: BaseException) -> str:
    """What the operating system says, if it is behind the error: "connection refused"."""
    numbers = [c.errno for c in _causes(error) if isinstance(c, OSError) and c.errno]
    return os.strerror(numbers[-1]).lower() if numbers else ""


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error and what led to it, nearest first."""
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__
