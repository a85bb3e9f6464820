"""Heads of HTTP/1.1 responses as browsers read them: a line that is no header is passed over.

Many servers, and boxes in front of them, write a line of their own that no grammar allows; h11
refuses the whole response for it. What frames a body (RFC 9112 §6) stays h11's to judge: a line is
only left out where it has no valid name, and no value is invented.
"""

from __future__ import annotations

import re
import ssl
from typing import Any

import httpcore

LONGEST_HEAD = 65_536
"""Bytes of a head that are waited for; a longer one goes on as it is."""

_RESPONSE = b"HTTP/1."
_END = re.compile(rb"\n\r?\n")
_FIELD = re.compile(rb"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:(.*)", re.DOTALL)
_CONTROLS = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")
_INFORMATIONAL = re.compile(rb"HTTP/1\.\d 1(?!01)\d\d\b")  # another head follows these


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
            while self._head and (end := _END.search(held)) and held.startswith(_RESPONSE):
                self._head = _INFORMATIONAL.match(held) is not None
                ready += readable_head(held[: end.end()])
                held = held[end.end() :]
            begun = held.startswith(_RESPONSE) or _RESPONSE.startswith(held)
            if not data or not begun or len(held) > LONGEST_HEAD:
                self._head = False
            if not self._head:
                return ready + held
        return await self._stream.read(max_bytes, timeout)

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
        stream = await self._stream.start_tls(ssl_context, server_hostname, timeout)
        tls = stream.get_extra_info("ssl_object")
        second = tls is not None and tls.selected_alpn_protocol() == "h2"
        return stream if second else TolerantStream(stream)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the signature is httpcore's
        """What the connection knows of itself."""
        return self._stream.get_extra_info(info)


def readable_head(head: bytes) -> bytes:
    """A whole head without the lines that are no headers, and what continues these. Pure.

    Space before a colon goes, and a control character in a value becomes a space, as RFC 9112 §5.1
    and RFC 9110 §5.5 have it.
    """
    status, *lines = head.split(b"\n")
    kept = [_CONTROLS.sub(b" ", status.removesuffix(b"\r")) + b"\r"]
    whole = False  # whether the line before was kept
    for line in lines:
        text = line.removesuffix(b"\r")
        if text[:1] in (b" ", b"\t"):
            if whole and text.strip():
                kept.append(_CONTROLS.sub(b" ", text) + b"\r")
            continue
        field = _FIELD.fullmatch(text)
        whole = field is not None
        if field is not None:
            kept.append(field[1] + b":" + _CONTROLS.sub(b" ", field[2]) + b"\r")
    return b"\n".join([*kept, b"\r", b""])
