"""Responses as browsers read them: odd lines of heads are passed over, a polite end is an end.

Many servers, and boxes in front of them, write a line of their own that no grammar allows; h11
refuses the whole response for it. What frames a body (RFC 9112 §6) stays h11's to judge: a line is
only left out where it has no valid name, or says nothing, and no value is invented.

Over HTTP/2 a server that ends a connection after so many requests says so while it answers the
last (GOAWAY without an error, RFC 9113 §6.8); httpcore and h2 take that for the end of the answer.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from typing import Any

import httpcore

LONGEST_HEAD = 65_536
"""Bytes of a head that are waited for; a longer one goes on as it is."""

_BEGUN = re.compile(rb"\s{0,8}http/[0-9.]{1,3}[ \t]", re.IGNORECASE)
_STATUS = re.compile(
    rb"\s*http/([0-9.]{1,3})[ \t]+([0-9]{3})(?:[ \t]+(.*?))?[ \t\r]*", re.IGNORECASE
)
_BEGINNING = re.compile(rb"\s{0,8}(?:h(?:t(?:t(?:p(?:/[0-9.]{0,3})?)?)?)?)?", re.IGNORECASE)
_SAYS_NOTHING = frozenset({(b"content-length", b""), (b"transfer-encoding", b"identity")})
_END = re.compile(rb"\n\r?\n")
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:(.*)", re.DOTALL)
_CONTROLS = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")
_INFORMATIONAL = re.compile(
    rb"\s*HTTP/[\d.]+[ \t]+1(?!01)\d\d\b", re.IGNORECASE
)  # another head follows these


class TolerantStream(httpcore.AsyncNetworkStream):
    """A stream whose HTTP/1.1 response heads are made readable; all else passes as it comes."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._head = False  # a response's head comes next

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - the signature is httpcore's
        """What came; a head comes whole, and may be longer than `max_bytes`."""
        ready = held = b""
        while self._head:
            data = await self._stream.read(max_bytes, timeout)
            held += data
            while self._head and _BEGUN.match(held) and (end := _END.search(held, _start(held))):
                self._head = _INFORMATIONAL.match(held) is not None
                ready += readable_head(held[: end.end()])
                held = held[end.end() :]
            begun = (_BEGUN.match(held) or _BEGINNING.fullmatch(held)) is not None
            if not data or not begun or len(held) > LONGEST_HEAD:
                self._head = False
            if not self._head:
                return self._ended(ready + held)
        return self._ended(await self._stream.read(max_bytes, timeout))

    def _ended(self, data: bytes) -> bytes:
        """What came. Raises ReadError where TLS breaks off and nobody said that all was sent.

        A body without a length ends with its connection, and a cut one would look like an edit
        (RFC 9112 §9.8).
        """
        if not data and _breaks_off(self._stream.get_extra_info("ssl_object")):
            raise httpcore.ReadError("the connection broke off before the server had ended it")
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Sends; what comes next begins with a head."""
        self._head = True
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Closes the connection."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        """The same connection under TLS; HTTP/2 has heads of another kind."""
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        except asyncio.CancelledError:  # by the deadline of the whole: httpcore would leave it open
            await self._stream.aclose()
            raise
        tls = stream.get_extra_info("ssl_object")
        second = tls is not None and tls.selected_alpn_protocol() == "h2"
        return PoliteStream(stream) if second else TolerantStream(stream)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the signature is httpcore's
        """What the connection knows of itself."""
        return self._stream.get_extra_info(info)


_FRAME_HEAD = 9  # bytes: length (3), type, flags, stream (4); RFC 9113 §4.1
_GOAWAY = 7
_NO_ERROR = b"\0\0\0\0"


class PoliteStream(httpcore.AsyncNetworkStream):
    """A stream of HTTP/2 frames without those that only say that no further request is wanted."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        self._stream = stream
        self._held = b""
        self._left = 0  # bytes of a frame that passes

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109
        """What came, at least a byte of it unless the connection has ended."""
        while True:
            data = await self._stream.read(max_bytes, timeout)
            passed = self._passed(data)
            if passed or not data:
                return passed

    def _passed(self, data: bytes) -> bytes:
        if not data:
            held, self._held = self._held, b""
            return held
        self._held += data
        ready = bytearray()
        while self._held:
            if self._left:
                part = self._held[: self._left]
                ready += part
                self._held = self._held[len(part) :]
                self._left -= len(part)
                continue
            if len(self._held) < _FRAME_HEAD:
                break
            size = _FRAME_HEAD + int.from_bytes(self._held[:3], "big")
            if self._held[3] != _GOAWAY:
                self._left = size
            elif len(self._held) < min(size, LONGEST_HEAD):
                break
            elif (
                self._held[_FRAME_HEAD + 4 : _FRAME_HEAD + 8] == _NO_ERROR and size <= LONGEST_HEAD
            ):
                self._held = self._held[size:]
            else:
                self._left = size
        return bytes(ready)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109
        """Sends."""
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Closes the connection."""
        await self._stream.aclose()

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the signature is httpcore's
        """What the connection knows of itself."""
        return self._stream.get_extra_info(info)


def _start(held: bytes) -> int:
    """Where the status line begins: empty lines before it are passed over."""
    return len(held) - len(held.lstrip())


def _breaks_off(tls: Any) -> bool:  # noqa: ANN401 - an SSLObject or SSLSocket, or None
    """Whether a TLS connection that has come to its end came to it without close_notify."""
    if tls is None:
        return False
    try:
        return bool(tls.read(1))
    except ssl.SSLError:
        return True
    except (OSError, ValueError):
        return False


def readable_head(head: bytes) -> bytes:
    """A whole head without the lines that are no headers, and what continues these. Pure.

    Space before a colon goes, and a control character in a value becomes a space, as RFC 9112 §5.1
    and RFC 9110 §5.5 have it.
    """
    status, *lines = head.lstrip().split(b"\n")
    kept = [_readable_status(_CONTROLS.sub(b" ", status.removesuffix(b"\r"))) + b"\r"]
    whole = False  # whether the line before was kept
    said: set[bytes] = set()
    for line in lines:
        text = line.removesuffix(b"\r")
        if text[:1] in (b" ", b"\t"):
            if whole and text.strip():
                kept.append(_CONTROLS.sub(b" ", text) + b"\r")
            continue
        field = _FIELD.fullmatch(text)
        whole = field is not None
        if field is None:
            continue
        name, value = field[1].lower(), field[2].strip().lower()
        again = name == b"transfer-encoding" and value == b"chunked" and name in said
        whole = (name, value) not in _SAYS_NOTHING and not again
        if whole:
            said.add(name)
            kept.append(field[1] + b":" + _CONTROLS.sub(b" ", field[2]) + b"\r")
    return b"\n".join([*kept, b"\r", b""])


def _readable_status(line: bytes) -> bytes:
    """A status line as the grammar has it; one that is none as it came.

    Versions above 1.1 on a connection of HTTP/1.1 are a slip of the pen.
    """
    found = _STATUS.fullmatch(line)
    if found is None:
        return line
    version = b"1.0" if found[1] == b"1.0" else b"1.1"
    return b"HTTP/" + version + b" " + found[2] + b" " + (found[3] or b"")
