"""How a page came, for the versions that benchmarks store."""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

from monitor.model.watch import Evidence


def evidence(page: bytes, url: str, at: datetime, *, etag: str = "") -> Evidence:
    """What is kept of an answer of 200 with that page, fetched at that time."""
    headers = (("content-type", "text/html; charset=utf-8"),)
    return Evidence(
        raw_sha256=sha256(page).hexdigest(),
        raw_bytes=len(page),
        final_url=url,
        status=200,
        headers=(*headers, ("etag", f'"{etag}"')) if etag else headers,
        fetched_at=at,
    )
