"""Content codings undone, within bounds.

A body of two kilobytes can decode to gigabytes, and the usual decoders hand it over in one piece.
Here every decoder hands over small pieces, and the end of the chain counts them: what passes the
limit stops the fetch after a few megabytes at most. A stream that breaks off is an error, since
half an article would look like an edited one.
"""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Callable
from typing import Protocol

import brotli
import zstandard

from monitor.adapters.http.errors import DecodeError, TooLargeError

ACCEPT_ENCODING = "gzip, deflate, br, zstd"

_PIECE = 65_536  # bytes that a decoder hands over at once
_MOST_CODINGS = 4
_ZSTD_WINDOW = 8 * 1024 * 1024
"""What a decoder of the web must offer and need not exceed (RFC 9659)."""
_ZSTD_SLICE = 128
"""Input bytes at once: a block takes four bytes at least and holds 128 KiB at most, so one slice
decodes to some 4 MiB at the very most. The library has no output limit of its own."""
_NONE = frozenset({"", "identity", "none", "binary", "8bit", "7bit", "utf-8", "utf8"})
"""Written by servers that confuse codings with encodings; they mean no coding at all."""


def _is_none(name: str) -> bool:
    """Whether a name in the coding's place is that of an encoding or of a type, or empty."""
    if name in _NONE or "/" in name or name.startswith(("charset=", "windows-", "cp125")):
        return True
    if name in _DECODERS:
        return False
    try:
        return name.startswith(
            ("iso", "latin", "us-ascii", "ascii", "utf", "koi8", "euc", "gb", "big5", "shift")
        ) and bool(codecs.lookup(name))
    except LookupError:
        return False


class Writer(Protocol):
    """A place that bytes are pushed to."""

    def write(self, data: bytes) -> None:
        """Takes bytes. Raises DecodeError or TooLargeError."""
        ...

    def finish(self) -> None:
        """Says that nothing more comes. Raises DecodeError if something is missing."""
        ...


class Body:
    """The end of the chain: collects decoded bytes up to a limit."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._data = bytearray()

    def write(self, data: bytes) -> None:
        """Keeps what fits. Raises TooLargeError as soon as something does not."""
        room = self._limit - len(self._data)
        self._data += data[:room]
        if len(data) > room:
            raise TooLargeError(f"the body is larger than {self._limit:,} bytes")

    def finish(self) -> None:
        """Nothing to check."""

    @property
    def data(self) -> bytes:
        """All that was kept."""
        return bytes(self._data)


class _Received:
    """The start of the chain: counts what comes in, for a stream can also decode to nothing."""

    def __init__(self, onward: Writer, limit: int) -> None:
        self._onward = onward
        self._limit = limit
        self._room = limit

    def write(self, data: bytes) -> None:
        self._onward.write(data[: self._room])
        self._room -= min(len(data), self._room + 1)
        if self._room < 0:
            raise TooLargeError(f"the body is larger than {self._limit:,} bytes")

    def finish(self) -> None:
        self._onward.finish()


def decoder(codings: str, end: Writer, limit: int) -> Writer:
    """The chain that undoes a `Content-Encoding` and writes into `end`.

    No more than `limit` bytes may come in. Raises DecodeError for a coding that is not known.

    The coding applied last stands last and is undone first (RFC 9110 §8.4).
    """
    names = [name for name in map(str.strip, codings.lower().split(",")) if not _is_none(name)]
    if len(names) > _MOST_CODINGS:
        raise DecodeError(f"{len(names)} content codings on top of each other")
    chain = end
    for name in names:
        make = _DECODERS.get(name)
        if make is None:
            raise DecodeError(f"unknown content coding {name!r}")
        chain = make(chain)
    return _Received(chain, limit)


class _Inflate:
    """gzip (all members) or deflate in both its forms: with the zlib header, or without."""

    def __init__(self, onward: Writer, *, gzip: bool) -> None:
        self._onward = onward
        self._gzip = gzip
        self._stream = zlib.decompressobj(31) if gzip else None
        self._head = b""
        self._begun = False
        self._ended = False

    def write(self, data: bytes) -> None:
        if self._stream is None and not self._ended:
            data = self._head + data
            if len(data) < 2:  # noqa: PLR2004 - the length of the zlib header
                self._head = data
                return
            self._stream = zlib.decompressobj(zlib.MAX_WBITS * (1 if _is_zlib(data) else -1))
        while data:
            if self._ended and not self._next_member(data):
                return
            data = self._inflate(data)

    def finish(self) -> None:
        if (self._begun or self._head) and not self._ended:
            raise DecodeError("the compressed body breaks off")
        self._onward.finish()

    def _inflate(self, data: bytes) -> bytes:
        """Undoes one stream as far as `data` goes; returns what lies behind its end."""
        assert self._stream is not None  # noqa: S101 - made before the first byte comes here
        self._begun = True
        while True:
            try:
                piece = self._stream.decompress(data, _PIECE)
            except zlib.error as problem:
                raise DecodeError(str(problem)) from None
            self._onward.write(piece)
            if self._stream.eof:
                self._ended = True
                return self._stream.unused_data
            data = self._stream.unconsumed_tail
            if not data and len(piece) < _PIECE:
                return b""

    def _next_member(self, data: bytes) -> bool:
        """Begins a further gzip member (RFC 1952 §2.2); padding behind the last one is passed."""
        if not self._gzip or data[0] != 0x1F:  # noqa: PLR2004 - the first byte of the magic number
            return False
        self._stream, self._ended = zlib.decompressobj(31), False
        return True


class _Brotli:
    def __init__(self, onward: Writer) -> None:
        self._onward = onward
        self._stream = brotli.Decompressor()
        self._begun = False

    def write(self, data: bytes) -> None:
        self._begun = self._begun or bool(data)
        try:
            piece = self._stream.process(data, output_buffer_limit=_PIECE)
            while piece or not self._stream.can_accept_more_data():
                self._onward.write(piece)
                if self._stream.is_finished():
                    return
                piece = self._stream.process(b"", output_buffer_limit=_PIECE)
        except brotli.error:
            raise DecodeError("the body is no valid brotli stream") from None

    def finish(self) -> None:
        if self._begun and not self._stream.is_finished():
            raise DecodeError("the compressed body breaks off")
        self._onward.finish()


class _Zstd:
    def __init__(self, onward: Writer) -> None:
        self._onward = onward
        self._frames = zstandard.ZstdDecompressor(max_window_size=_ZSTD_WINDOW)
        self._frame: zstandard.ZstdDecompressionObj | None = None

    def write(self, data: bytes) -> None:
        for start in range(0, len(data), _ZSTD_SLICE):
            rest = data[start : start + _ZSTD_SLICE]
            while rest:
                rest = self._decompress(rest)

    def finish(self) -> None:
        if self._frame is not None:
            raise DecodeError("the compressed body breaks off")
        self._onward.finish()

    def _decompress(self, data: bytes) -> bytes:
        """Undoes one frame as far as `data` goes; returns what lies behind its end."""
        frame = self._frame = self._frame or self._frames.decompressobj()
        try:
            self._onward.write(frame.decompress(data))
        except zstandard.ZstdError as problem:
            raise DecodeError(str(problem)) from None
        if not frame.eof:
            return b""
        self._frame = None
        return frame.unused_data


def _is_zlib(head: bytes) -> bool:
    """Whether a deflate body begins with the zlib header (RFC 1950 §2.2)."""
    return head[0] & 0x0F == zlib.DEFLATED and (head[0] << 8 | head[1]) % 31 == 0


def _gzip(onward: Writer) -> Writer:
    return _Inflate(onward, gzip=True)


def _deflate(onward: Writer) -> Writer:
    return _Inflate(onward, gzip=False)


_DECODERS: dict[str, Callable[[Writer], Writer]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _Brotli,
    "zstd": _Zstd,
}
