"""What makes two versions of an article the same? Hashes of what is compared.

The rule is frozen: hashes are stored with every snapshot and proved by `monitor verify`. What
is compared is hashed as it was published, so that a changed comma is a change; what a page
says about itself or carries around the article (the modified time, the image, dropped blocks,
provenance) is not.
"""

from __future__ import annotations

import json
from datetime import UTC
from hashlib import sha256

from monitor.model.extraction import Extraction


def content_hash(extraction: Extraction) -> str:
    """SHA-256 (64 hex digits) over canonical JSON of everything that is compared."""
    return sha256(
        canonical_json(
            {
                "headline": extraction.headline,
                "standfirst": extraction.standfirst,
                "bylines": extraction.bylines,
                "published": (
                    extraction.published.astimezone(UTC).isoformat()
                    if extraction.published is not None
                    else None
                ),
                "blocks": [
                    (block.kind.value, block.entry, block.text) for block in extraction.blocks
                ],
                "entries": [(entry.id, entry.headline) for entry in extraction.entries],
                "captions": extraction.captions,
                "links": [(link.text, link.url) for link in extraction.links],
                "notices": extraction.notices,
            }
        )
    ).hexdigest()


def block_hash(text: str) -> str:
    """SHA-256 (64 hex digits) of one text as published: its name in the store.

    The text is taken as UTF-8; lone surrogates, which a broken escape can leave behind, are
    encoded like any other code point, so that every string has a hash.
    """
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def canonical_json(value: object) -> bytes:
    """One JSON form for one value: sorted keys, no spaces, ASCII only.

    In the spirit of RFC 8785 (JSON canonicalisation), for strings, integers, booleans, null,
    lists and objects; floats take Python's shortest form.
    """
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
