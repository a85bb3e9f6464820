"""The one spelling of a host name."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import unquote

_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"0x[0-9a-f]*|[0-9]+")
_MAX_NAME = 253  # characters: RFC 1035 §2.3.4, without the root
_OCTETS = 4  # of an IPv4 address


def normal_host(name: str) -> str | None:
    """`name` in its normal spelling, or None when it is no host.

    Names are lower case and in their IDNA form (UTS 46, non-transitional), without a trailing
    dot. Numeric hosts become what a resolver would make of them (`0x7f.1` is `127.0.0.1`), so
    that none hides behind its spelling (WHATWG URL §3.5). IPv6 addresses are compressed and
    stand without brackets; one with a zone id is refused.
    """
    try:
        text = unquote(name, errors="strict")
    except UnicodeDecodeError:
        return None
    if ":" in text:
        try:
            address = ipaddress.IPv6Address(text)
        except ValueError:
            return None
        return None if address.scope_id else address.compressed
    if not text.isascii():
        import idna  # noqa: PLC0415 - its tables are large, and most names are ASCII

        try:
            text = idna.encode(text, uts46=True, transitional=False).decode("ascii")
        except idna.IDNAError:
            return None
    text = text.lower().removesuffix(".")
    if not text or len(text) > _MAX_NAME:
        return None
    labels = text.split(".")
    if _NUMBER.fullmatch(labels[-1]):
        # The dotted form of a numeric host: parts in decimal, octal or hex, the last one long.
        numbers = [_number(label) for label in labels]
        if len(numbers) > _OCTETS or None in numbers:
            return None
        *heads, last = [n for n in numbers if n is not None]
        if any(head > 255 for head in heads) or last >= 256 ** (_OCTETS + 1 - len(numbers)):  # noqa: PLR2004
            return None
        value = last + sum(head << (8 * (3 - place)) for place, head in enumerate(heads))
        return str(ipaddress.IPv4Address(value))
    return text if all(map(_LABEL.fullmatch, labels)) else None


def _number(label: str) -> int | None:
    if not _NUMBER.fullmatch(label):
        return None
    if label.startswith("0x"):
        return int(label[2:] or "0", 16)
    try:
        return int(label, 8 if label.startswith("0") and label != "0" else 10)
    except ValueError:
        return None
