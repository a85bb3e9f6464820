"""WACZ 1.1.1: a WARC with its index (CDXJ) and list of pages, in one ZIP with all hashes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO
from tempfile import TemporaryFile
from typing import Any, BinaryIO
from urllib.parse import urlsplit
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from monitor import __version__
from monitor.adapters.archive.warc import Record, write_warc
from monitor.model.archive import Capture

_WARC = "data.warc.gz"
_PIECE = 1 << 20  # bytes that are copied at once
_WWW = re.compile(r"www\d*\.")


def write_wacz(
    out: BinaryIO,
    captures: Iterable[Capture],
    body: Callable[[str], bytes],
    *,
    at: datetime,
    title: str,
) -> tuple[Record, ...]:
    """Writes the captures as `write_warc` does, and what a viewer finds them by.

    The WARC lies in the ZIP uncompressed, so that a viewer can read single records. The file is not
    signed: it proves that it is whole, not who made it.
    """
    with TemporaryFile() as warc, ZipFile(out, "w") as archive:
        records = write_warc(warc, captures, body, at=at, name=_WARC)
        warc.seek(0)
        index = "".join(sorted(map(_index_line, records)))
        described: dict[str, Any] = {
            "profile": "data-package",
            "wacz_version": "1.1.1",
            "title": title,
            "created": at.astimezone(UTC).isoformat(),
            "software": f"monitor/{__version__}",
            "resources": [
                _put(archive, f"archive/{_WARC}", warc, at, ZIP_STORED),
                _put_text(archive, "indexes/index.cdx", index, at),
                _put_text(archive, "pages/pages.jsonl", _pages(records), at),
            ],
        }
        if records:
            newest = max((r.capture for r in records), key=lambda capture: capture.fetched_at)
            described["mainPageUrl"] = newest.url
            described["mainPageDate"] = newest.fetched_at.astimezone(UTC).isoformat()
        package = _put_text(archive, "datapackage.json", json.dumps(described, indent=2), at)
        sealed = {"path": package["path"], "hash": package["hash"]}
        _put_text(archive, "datapackage-digest.json", json.dumps(sealed, indent=2), at)
    return records


def _put_text(archive: ZipFile, path: str, text: str, at: datetime) -> dict[str, object]:
    return _put(archive, path, BytesIO(text.encode()), at, ZIP_DEFLATED)


def _put(
    archive: ZipFile, path: str, source: BinaryIO, at: datetime, compression: int
) -> dict[str, object]:
    """Puts a file into the ZIP; returns how the package lists it."""
    entry = ZipInfo(path, at.astimezone(UTC).timetuple()[:6])
    entry.compress_type = compression
    digest, size = sha256(), 0
    with archive.open(entry, "w", force_zip64=True) as target:
        while piece := source.read(_PIECE):
            target.write(piece)
            digest.update(piece)
            size += len(piece)
    return {
        "name": path.rpartition("/")[2],
        "path": path,
        "hash": f"sha256:{digest.hexdigest()}",
        "bytes": size,
    }


def _index_line(record: Record) -> str:
    capture = record.capture
    entry = {
        "url": capture.url,
        "mime": "warc/revisit" if record.is_revisit else _type(capture),
        "status": str(capture.status),
        "digest": record.digest,
        "length": str(record.length),
        "offset": str(record.offset),
        "filename": _WARC,
    }
    moment = capture.fetched_at.astimezone(UTC).strftime("%Y%m%d%H%M%S")
    return f"{_sort_key(capture.url)} {moment} {json.dumps(entry)}\n"


def _type(capture: Capture) -> str:
    """The media type that the server named, without its parameters."""
    named = (value for name, value in capture.headers if name.lower() == "content-type")
    return next(named, "text/html").partition(";")[0].strip().lower()


def _sort_key(url: str) -> str:
    """An address as indexes of web archives sort it: the host turned round, no `www`, lower case.

    What an address's parts come to is the form that Heritrix and OpenWayback call SURT.
    """
    parts = urlsplit(url.lower())
    host = ",".join(reversed(_WWW.sub("", parts.hostname or "", count=1).split(".")))
    port = f":{parts.port}" if parts.port else ""
    query = f"?{'&'.join(sorted(parts.query.split('&')))}" if parts.query else ""
    return f"{host}{port}){parts.path or '/'}{query}"


def _pages(records: tuple[Record, ...]) -> str:
    """The pages to begin with: each version, by its headline."""
    head = {"format": "json-pages-1.0", "id": "pages", "title": "All Pages", "hasText": False}
    lines = [head] + [
        {
            "id": f"{record.capture.article_id}-{record.capture.version}",
            "url": record.capture.url,
            "ts": record.capture.fetched_at.astimezone(UTC).isoformat(),
            "title": f"{record.capture.headline} (version {record.capture.version})",
        }
        for record in records
    ]
    return "".join(f"{json.dumps(line)}\n" for line in lines)
