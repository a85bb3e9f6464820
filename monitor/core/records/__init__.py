"""What is kept, and in which form: stored values, hashes, lines that are safe to show.

`encode` and `decode` turn the model's values into JSON and back, `content_hash` and `link` prove
that nothing was changed, and `one_line` makes a page's words harmless. Nothing here reads or
writes a store.
"""

from __future__ import annotations

from monitor.core.records.chain import START, link
from monitor.core.records.change_json import (
    change_to_json,
    revision_json,
    revision_line,
    revision_name,
    to_json,
)
from monitor.core.records.codec import Json, decode, dumps, encode, loads
from monitor.core.records.content import block_hash, content_hash
from monitor.core.records.sanitise import neutral, one_line

__all__ = [
    "START",
    "Json",
    "block_hash",
    "change_to_json",
    "content_hash",
    "decode",
    "dumps",
    "encode",
    "link",
    "loads",
    "neutral",
    "one_line",
    "revision_json",
    "revision_line",
    "revision_name",
    "to_json",
]
