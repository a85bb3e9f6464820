"""Bytes to text: BOM, then header, then meta, then UTF-8, then windows-1252.

The order is that of the WHATWG HTML Standard's encoding sniffing, without the statistics.
"""

from __future__ import annotations

import codecs
import re

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.\-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]{0,200}encoding\s*=\s*[\"']([A-Za-z0-9_:.\-]{2,40})")
_UTF8 = frozenset({"utf-8", "utf8"})
_PRESCAN = 4096
"""Bytes searched for a declaration; the standard asks for 1024, real pages put it later."""

_WEB_NAMES = {
    "iso-8859-1": "windows-1252",
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
    "us-ascii": "windows-1252",
    "ascii": "windows-1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "iso-8859-9": "windows-1254",
    "tis-620": "cp874",
    "x-user-defined": "windows-1252",
}
"""What the web means by a label, where it is not what the label says (WHATWG Encoding §4.2)."""


def decode(body: bytes, content_type: str = "") -> str:
    """The text of a page. Total: undecodable bytes become replacement characters."""
    return sniff(body, content_type)[0]


def sniff(body: bytes, content_type: str = "") -> tuple[str, bool]:
    """The text of a page, and whether its bytes are valid UTF-8 as they are."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), False
    for label in _declared(body, content_type):
        if (text := _strictly(body, label)) is not None:
            return text, label in _UTF8
    text = _strictly(body, "utf-8")
    if text is not None:
        return text, True
    damaged = body.decode("utf-8", "replace")
    if damaged.count("\N{REPLACEMENT CHARACTER}") * 200 < len(body):
        return damaged, False
    return body.decode("windows-1252", "replace"), False


def _declared(body: bytes, content_type: str) -> list[str]:
    head = body[:_PRESCAN]
    found = [
        _CHARSET.search(content_type.encode("ascii", "ignore")),
        _XML.search(head),
        _CHARSET.search(head),
    ]
    return [match.group(1).decode("ascii").lower() for match in found if match]


def _strictly(body: bytes, label: str) -> str | None:
    """The text in that encoding, or None if it is unknown or does not fit."""
    name = _WEB_NAMES.get(label, label)
    if name.startswith("utf-16"):
        name = "utf-8"  # a declaration that could be read is not in UTF-16
    try:
        codecs.lookup(name)
        return body.decode(name, "strict")
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
