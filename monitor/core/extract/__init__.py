"""Any news page, from bytes to an `Extraction`: right on sites never seen, still when they are.

`extract` is a pure function of its arguments and of `VERSION`. See docs/extraction.md.
"""

from __future__ import annotations

from monitor.core.extract.assemble import assemble, explained
from monitor.core.extract.dom import PackedError, unpacked
from monitor.core.extract.reader import MAX_BYTES, read
from monitor.model.extraction import (
    BoilerplateMemory,
    ExplainedBlock,
    Extraction,
    PageKind,
    StoodText,
)
from monitor.model.story import Selectors

__all__ = ["VERSION", "explain", "extract"]

VERSION = 10
"""Of the extractor; it grows with every change that may alter an extraction."""

_BINARY = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"RIFF",
    b"OggS",
)
_UNKNOWN_TYPES = frozenset(
    {
        "application/octet-stream",
        "binary/octet-stream",
        "application/unknown",
        "application/x-unknown-content-type",
        "unknown/unknown",
        "application/force-download",
        "*/*",
    }
)
"""Types that servers send where they know none: the bytes tell, as in browsers (MIME Sniffing)."""

_SAMPLE = 4_096
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b")
_NOISE = 0.02  # of bytes: text has no control characters, random bytes have a tenth


def extract(
    body: bytes,
    *,
    url: str,
    content_type: str = "",
    selectors: Selectors | None = None,
    memory: BoilerplateMemory | None = None,
    stood: StoodText | None = None,
) -> Extraction:
    """The article on a page. Total: any bytes give an extraction, whose `page` says what they are.

    `url` is the page's address, for relative links; `content_type` its HTTP header, for the
    encoding; `selectors` help where an outlet file gives them; `memory` is what is known of the
    outlet's furniture, and `stood` what the article's stored versions held, which it never takes
    away.
    """
    body = _with_encoding_mark(_unpacked(body), content_type)
    if reason := _no_document(body, content_type):
        kind = PageKind.UNREADABLE if body.strip() else PageKind.EMPTY
        return Extraction(page=kind, page_reason=reason, version=VERSION)
    reading = read(
        body, url=url, content_type=content_type, selectors=selectors, memory=memory, stood=stood
    )
    return assemble(reading, VERSION)


def explain(
    body: bytes,
    *,
    url: str,
    content_type: str = "",
    selectors: Selectors | None = None,
    memory: BoilerplateMemory | None = None,
    stood: StoodText | None = None,
) -> tuple[ExplainedBlock, ...]:
    """Every block near the article, with the verdict on it and why, in page order."""
    body = _with_encoding_mark(_unpacked(body), content_type)
    if _no_document(body, content_type):
        return ()
    return explained(
        read(
            body,
            url=url,
            content_type=content_type,
            selectors=selectors,
            memory=memory,
            stood=stood,
        )
    )


def _unpacked(body: bytes) -> bytes:
    """The page, where it was gzipped and nobody said so; what is no gzip as it is."""
    try:
        return unpacked(body, MAX_BYTES)
    except PackedError:
        return body


def _with_encoding_mark(body: bytes, content_type: str) -> bytes:
    """A page in UTF-16 with its mark, where the header or its first tag tells what it is."""
    if body.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" not in body[:_SAMPLE]:
        return body
    if body.startswith(b"<\0"):
        return b"\xff\xfe" + body
    if body.startswith(b"\0<"):
        return b"\xfe\xff" + body
    if "utf-16be" in content_type.lower():
        return b"\xfe\xff" + body
    return b"\xff\xfe" + body if "utf-16" in content_type.lower() else body


def _no_document(body: bytes, content_type: str) -> str:
    """Why bytes are no document that could be read; empty where they may be."""
    if not body.strip():
        return "nothing was sent"
    if body.startswith(_BINARY) or _is_noise(body[:_SAMPLE]):
        return "this is a binary file, not a page"
    kind = content_type.split(";", maxsplit=1)[0].strip().lower()
    if kind and not kind.startswith("text/") and "html" not in kind and "xml" not in kind:
        if kind == "application/json":
            return "this is JSON, not a page"
        if kind not in _UNKNOWN_TYPES:
            return f"{kind[:60]} is no page"
    return ""


def _is_noise(sample: bytes) -> bool:
    """Whether bytes are no text in any encoding of the web (UTF-16 needs its mark)."""
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > _NOISE * len(sample)
