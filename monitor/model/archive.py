"""What a record of a web archive holds: a page as a server gave it, at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ArchiveFormat(StrEnum):
    """The formats of web archives that are written."""

    WARC = "warc"  # ISO 28500:2017 (WARC 1.1), each record gzipped
    WACZ = "wacz"  # a WARC with its index and list of pages in one ZIP (WACZ 1.1.1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One version's page. Its bytes are looked up by `raw_sha256` when it is written."""

    article_id: int
    article_url: str  # the watched address
    version: int
    headline: str
    url: str  # the address that answered
    fetched_at: datetime
    status: int
    headers: tuple[tuple[str, str], ...]
    raw_sha256: str  # hex, of the body without its content coding
    content_hash: str  # hex, of the text that was read in it
    chain_hash: str = ""  # hex, of the check that stored it; empty where no check is known
