"""WARC 1.1 (ISO 28500:2017): one `response` for each page, one `revisit` where it came again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import responses
from io import BytesIO
from typing import BinaryIO
from uuid import NAMESPACE_URL, uuid5

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from monitor import __version__
from monitor.model.archive import Capture

_CODINGS = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""Headers that speak of the body as it travelled; what is stored has no coding any more."""

_ORIGINAL = "X-Archive-Orig-"
"""Before the name of a header that no longer fits the body, as archives on the web write it."""

_WHOLE = "the bodies are stored without their content coding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Where a page's record lies in the file."""

    capture: Capture
    is_revisit: bool
    offset: int  # bytes from the beginning
    length: int  # bytes, compressed
    digest: str  # as the record has it


def write_warc(
    out: BinaryIO,
    captures: Iterable[Capture],
    body: Callable[[str], bytes],
    *,
    at: datetime,
    name: str,
) -> tuple[Record, ...]:
    """Writes the captures in their order; `body` gives a page's bytes by their SHA-256.

    `at` is when the file is made (UTC), `name` what it is called. Each record is a gzip member of
    its own. Beside each page stands a `metadata` record with the article, its version, and the
    hashes that bind it into the article's chain.
    """
    writer = WARCWriter(out, gzip=True, warc_version="1.1")
    about = {
        "software": f"monitor/{__version__}",
        "format": "WARC File Format 1.1",
        "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        "description": f"pages of watched articles; {_WHOLE}",
    }
    information = writer.create_warcinfo_record(name, about)
    information.rec_headers.replace_header("WARC-Date", _moment(at))
    information.rec_headers.replace_header("WARC-Record-ID", _identity(name, _moment(at)))
    writer.write_record(information)
    first: dict[tuple[str, str], Capture] = {}
    written = []
    for capture in captures:
        offset = out.tell()
        earlier = first.setdefault((capture.url, capture.raw_sha256), capture)
        digest = f"sha256:{capture.raw_sha256}"
        identity = _identity(capture.url, _moment(capture.fetched_at), digest)
        own = {"WARC-Date": _moment(capture.fetched_at), "WARC-Record-ID": identity}
        if earlier is not capture:
            record = writer.create_revisit_record(
                capture.url,
                digest,
                earlier.url,
                _moment(earlier.fetched_at),
                http_headers=_head(capture, None),
                warc_headers_dict=own,
            )
        else:
            page = body(capture.raw_sha256)
            record = writer.create_warc_record(
                capture.url,
                "response",
                payload=BytesIO(page),
                length=len(page),
                http_headers=_head(capture, len(page)),
                warc_headers_dict=own | {"WARC-Payload-Digest": digest},
            )
        writer.write_record(record)
        written.append(
            Record(
                capture=capture,
                is_revisit=earlier is not capture,
                offset=offset,
                length=out.tell() - offset,
                digest=digest,
            )
        )
        writer.write_record(_metadata(writer, capture, identity))
    return tuple(written)


def _metadata(writer: WARCWriter, capture: Capture, of: str) -> object:
    """What we know of a page that its server did not say."""
    known = {
        "article": capture.article_url,
        "version": str(capture.version),
        "page-sha256": capture.raw_sha256,
        "text-sha256": capture.content_hash,
        "chain-sha256": capture.chain_hash,
    }
    fields = "".join(f"{key}: {value}\r\n" for key, value in known.items() if value).encode()
    moment = _moment(capture.fetched_at)
    return writer.create_warc_record(
        capture.url,
        "metadata",
        payload=BytesIO(fields),
        length=len(fields),
        warc_content_type="application/warc-fields",
        warc_headers_dict={
            "WARC-Date": moment,
            "WARC-Record-ID": _identity(capture.url, moment, "metadata", str(capture.version)),
            "WARC-Concurrent-To": of,
        },
    )


def _head(capture: Capture, length: int | None) -> StatusAndHeaders:
    """The response's head; `length` of the body as it is stored, None where there is none."""
    told = [
        (f"{_ORIGINAL}{name}" if name.lower() in _CODINGS else name, " ".join(value.split()))
        for name, value in capture.headers
    ]
    if length is not None:
        told.append(("Content-Length", str(length)))
    line = f"{capture.status} {responses.get(capture.status, '')}".rstrip()
    return StatusAndHeaders(line, told, protocol="HTTP/1.1")


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _identity(*parts: str) -> str:
    """The record's name: the same whenever the same is written."""
    return f"<urn:uuid:{uuid5(NAMESPACE_URL, ' '.join(parts))}>"
