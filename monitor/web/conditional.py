"""Answers that a reader need not be sent again (RFC 9110 §13)."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

from monitor.core.language import datetimes

_TAG = 32
"""Hex digits of an entity tag: 128 bits of its SHA-256."""


def answer(
    request: Request, body: bytes, media_type: str, *, modified: datetime | None = None
) -> Response:
    """The body with its ETag and Last-Modified; 304 without it where the reader has it.

    `If-None-Match` goes before `If-Modified-Since`, which is asked only where there is no tag.
    """
    tag = f'"{sha256(body).hexdigest()[:_TAG]}"'
    headers = {"etag": tag}
    if modified is not None:
        headers["last-modified"] = format_datetime(
            modified.astimezone(UTC).replace(microsecond=0), usegmt=True
        )
    known = request.headers.get("if-none-match")
    if known is not None:
        tags = {each.strip().removeprefix("W/") for each in known.split(",")}
        same = tag in tags or "*" in tags
    else:
        same = modified is not None and _seen(request.headers.get("if-modified-since"), modified)
    if same:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=media_type, headers=headers)


def _seen(since: str | None, modified: datetime) -> bool:
    moment = datetimes.instant(since or "")
    return moment is not None and modified.replace(microsecond=0) <= moment
