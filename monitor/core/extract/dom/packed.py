"""Documents that are gzipped without saying so: unpacked piece by piece, within a bound."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

GZIP = b"\x1f\x8b"
"""How every gzipped document begins (RFC 1952 §2.3.1)."""

_LAYERS = 2  # some servers pack once more what lies packed on their disk
_PIECE = 65_536  # bytes that are unpacked at a time


class PackedError(ValueError):
    """The document is larger than the bound when unpacked, or nothing of it can be."""


def pieces(body: bytes, most: int) -> Iterator[bytes]:
    """The document in pieces, unpacked if it is gzipped, up to `most` bytes.

    What breaks off, or is damaged further on, ends there. Raises PackedError.
    """
    if not body.startswith(GZIP):
        for start in range(0, len(body), _PIECE):
            yield body[start : start + _PIECE]
        return
    unpacked = 0
    while body.startswith(GZIP):
        inflater = zlib.decompressobj(wbits=31)
        while not inflater.eof:
            try:
                piece = inflater.decompress(body, _PIECE)
            except zlib.error as error:
                if not unpacked:
                    raise PackedError(f"broken gzip ({error})") from error
                return
            body = inflater.unconsumed_tail
            unpacked += len(piece)
            if unpacked > most:
                raise PackedError(f"larger than {most:,} bytes when unpacked")
            if not piece and not body:
                if not unpacked:
                    raise PackedError("the gzip breaks off")
                return
            yield piece
        body = inflater.unused_data


def unpacked(body: bytes, most: int) -> bytes:
    """The whole document, unpacked if it is gzipped, once or twice. Raises PackedError."""
    for _ in range(_LAYERS):
        if not body.startswith(GZIP):
            break
        body = b"".join(pieces(body, most))
    return body
