"""What ties an article's record together? A hash chain over its checks, snapshots and changes.

Every link hashes the link before it and the facts of one check, in the manner
of Haber & Stornetta's linked time-stamps (1991): nothing stored can be altered, dropped or put
in between without every later link failing. Whoever can rewrite the whole database can also
rewrite the whole chain; a link that was published or printed meanwhile gives that away.
"""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from monitor.core.records.content import canonical_json

START = ""
"""What stands before the first link."""


def link(previous: str, entry: Mapping[str, object]) -> str:
    """The next link: SHA-256 hex over the one before (`START` at first) and the entry's facts.

    The facts are JSON-able: strings, integers, booleans, None, lists and mappings of these.
    """
    return sha256(previous.encode() + b"\n" + canonical_json(entry)).hexdigest()
