"""Every error of the HTTP libraries has a kind."""

import ssl
from types import ModuleType

import h2.exceptions
import httpcore
import httpx
import pytest

from monitor.adapters.http.errors import (
    FETCH_ERRORS,
    KINDS,
    FetchError,
    ForbiddenAddressError,
    ResolutionError,
    failure_of,
)
from monitor.model.response import FailureKind


def exceptions_of(module: ModuleType) -> set[type[Exception]]:
    public = (value for name, value in vars(module).items() if not name.startswith("_"))
    return {v for v in public if isinstance(v, type) and issubclass(v, Exception)}


ALL = sorted(
    exceptions_of(httpx) | exceptions_of(httpcore),
    key=lambda kind: (kind.__qualname__, kind.__module__),
)


def test_the_walk_finds_the_exceptions():
    assert {httpx.ReadTimeout, httpx.InvalidURL, httpcore.ConnectError} <= set(ALL)
    assert len(ALL) > 35


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: f"{kind.__module__}.{kind.__name__}")
def test_every_exception_has_a_kind_of_its_own(kind: type[Exception]):
    assert kind in KINDS
    assert issubclass(kind, FETCH_ERRORS)
    found, detail = failure_of(kind.__new__(kind, "what happened"))
    assert found is KINDS[kind]
    assert detail.endswith("what happened")


def test_every_http_2_error_is_caught():
    found = exceptions_of(h2.exceptions)
    assert len(found) > 5
    assert all(issubclass(kind, FETCH_ERRORS) for kind in found)
    assert failure_of(h2.exceptions.ProtocolError("x"))[0] is FailureKind.PROTOCOL


def test_the_nearest_kind_wins():
    assert failure_of(ForbiddenAddressError("x"))[0] is FailureKind.FORBIDDEN_ADDRESS
    assert failure_of(ResolutionError("x"))[0] is FailureKind.DNS
    assert failure_of(ConnectionResetError(104, "reset")) == (
        FailureKind.CONNECT,
        "no connection: connection reset by peer",
    )


def chained(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def test_tls_is_recognised_behind_other_errors():
    wrong = ssl.SSLCertVerificationError(1, "[SSL] verify failed")
    wrong.verify_message = "certificate has expired"
    inner = chained(httpcore.ConnectError("x"), wrong)
    kind, detail = failure_of(chained(httpx.ConnectError("x"), inner))
    assert kind is FailureKind.TLS
    assert detail == "no trustworthy TLS connection: certificate has expired"


def test_the_operating_systems_words_are_preferred():
    cause = OSError(111, "Connect call failed ('10.0.0.1', 80)")
    detail = failure_of(chained(httpx.ConnectError("All attempts failed"), cause))[1]
    assert detail == "no connection: connection refused"


def test_details_are_one_safe_bounded_line():
    kind, detail = failure_of(httpx.RemoteProtocolError("\x1b[31m\r\nred\u202e" + "x" * 9_999))
    assert kind is FailureKind.PROTOCOL
    assert detail.isprintable()
    assert len(detail) <= 200
    assert failure_of(FetchError(FailureKind.ROBOTS, "a\nb")) == (FailureKind.ROBOTS, "a b")


def test_a_circle_of_causes_ends():
    error = httpx.ReadError("x")
    error.__context__ = chained(ValueError("y"), error)
    assert failure_of(error)[0] is FailureKind.CONNECT


def test_an_error_without_words_still_says_something():
    assert failure_of(httpx.ReadTimeout("")) == (FailureKind.TIMEOUT, "no answer in time")
    assert failure_of(ResolutionError(""))[1] == "dns"
