"""Bytes to text: BOM, then header, then meta, then UTF-8, then windows-1252.

The order is that of the WHATWG HTML Standard's encoding sniffing, without statistics. As there,
bytes that a declared encoding does not have are replaced, and do not undo the declaration. Beyond
it, text that is valid UTF-8 is UTF-8 whatever else a server's default or an old template says.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_HEADER = re.compile(r"(?:^|;)\s*charset\s*=\s*[\"']?\s*([\w:.\-]{2,40})", re.IGNORECASE)
_XML = re.compile(rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.\-]{2,40})")
_PRESCAN = 65_536
"""Bytes searched for a declaration; the standard asks for 1024, pages put it behind scripts."""

_RAW = (b"script", b"style", b"noscript", b"textarea", b"title")
_MARKUP = re.compile(rb"<!--|<(" + b"|".join(_RAW) + rb")\b|<meta\b", re.IGNORECASE)
_ENDS = {name: re.compile(b"</" + name, re.IGNORECASE) for name in _RAW}
_ATTRIBUTE = re.compile(
    rb"([A-Za-z:\-]{1,40})\s{0,9}=\s{0,9}(?:\"([^\"]{0,400})\"|'([^']{0,400})'|([^\s\"'>]{1,200}))"
)
_LONGEST_TAG = 2_000
_MOST_METAS = 200
_NUMBERED = re.compile(r"(?:x-)?(?:cp|win|windows|ansi|ms)?[-_]?(125[0-8])$")
"""Labels of the Windows code pages, as the standard has them and as people write them."""

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
    "ansi_x3.4-1968": "windows-1252",
    "windows-31j": "cp932",
    "ms_kanji": "cp932",
    "sjis": "cp932",
    "ksc5601": "cp949",
    "ks_c_5601": "cp949",
    "x-gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "cn-big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "big5": "big5hkscs",
    "x-euc-jp": "euc-jp",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-11": "cp874",
    "dos-874": "cp874",
    "koi8-ru": "koi8-u",
    "koi": "koi8-r",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-roman": "mac-roman",
    "macintosh": "mac-roman",
    "unicode-1-1-utf-8": "utf-8",
    "unicode11utf8": "utf-8",
    "unicode20utf8": "utf-8",
    "x-unicode20utf8": "utf-8",
    "utf8mb4": "utf-8",
    "koi8": "koi8-r",
    "koi8_r": "koi8-r",
    "cskoi8r": "koi8-r",
    "logical": "iso-8859-8",
    "csiso88598i": "iso-8859-8",
    "visual": "iso-8859-8",
    "sun_eu_greek": "iso-8859-7",
    "windows-874": "cp874",
    "windows-949": "cp949",
    "korean": "cp949",
    "latin-9": "iso-8859-15",
    "csisolatin9": "iso-8859-15",
    "latin5": "windows-1254",
    "csisolatin5": "windows-1254",
    "l5": "windows-1254",
    "csshiftjis": "cp932",
    "cseucpkdfmtjapanese": "euc-jp",
    "csiso2022jp": "iso-2022-jp",
    "chinese": "gb18030",
    "csgb2312": "gb18030",
    "gb_2312": "gb18030",
    "csibm866": "cp866",
    "x-mac-ukrainian": "mac-cyrillic",
    "mac": "mac-roman",
    "csmacintosh": "mac-roman",
}
"""What the web means by a label, where it is not what the label says (WHATWG Encoding §4.2)."""


_SINGLE_BYTE = ("cp125", "cp866", "cp874", "iso8859", "koi8", "mac-", "mac_", "ascii")
_TEXT = (*_SINGLE_BYTE, "utf-8", "gb", "big5", "cp932", "cp949", "cp950", "euc", "shift", "iso2022")
"""Codecs of the encodings that the web knows, by how their names begin: UTF-7, escapes and the like
are none of them."""

_TELLING = 12
"""Bytes beyond ASCII from which valid UTF-8 beats a declared encoding of several bytes a letter:
one Chinese letter in GBK can be valid UTF-8 by chance, six hardly ever are (judgement)."""

_MOST_WRONG = 10
"""A declaration is believed while no more than one in so many bytes beyond ASCII is none of it."""


def decode(body: bytes, content_type: str = "") -> str:
    """The text of a page. Total: undecodable bytes become replacement characters."""
    return sniff(body, content_type)[0]


def sniff(body: bytes, content_type: str = "") -> tuple[str, bool]:
    """The text of a page, and whether its bytes are valid UTF-8 as they are."""
    for mark, name in _BOMS:
        if body.startswith(mark):
            return body[len(mark) :].decode(name, "replace"), False
    utf8 = _as_utf8(body)
    for name in _declared(body, content_type):
        if name == "utf-8" and utf8 is not None:
            return utf8, True
        beyond = len(body) - _ascii_bytes(body)
        if utf8 is not None and beyond >= (1 if _is_single_byte(name) else _TELLING):
            return utf8, True
        text = body.decode(name, "replace")
        wrong = text.count("\N{REPLACEMENT CHARACTER}")
        if wrong <= max(1, beyond // _MOST_WRONG) or (
            name == "utf-8" and _mostly_right(text, wrong)
        ):
            return text, False
    if utf8 is not None:
        return utf8, True
    damaged = body.decode("utf-8", "replace")
    if damaged.count("\N{REPLACEMENT CHARACTER}") * 200 < len(body):
        return damaged, False
    return body.decode("windows-1252", "replace"), False


def _mostly_right(text: str, wrong: int) -> bool:
    """Whether of the characters beyond ASCII in decoded UTF-8 more are right than are replaced.

    Bytes of another encoding hardly ever make a character of several bytes.
    """
    return len(text) - len(text.encode("ascii", "ignore")) > 2 * wrong


def _as_utf8(body: bytes) -> str | None:
    """The text, if the bytes are UTF-8; a last character may be cut off."""
    try:
        return body.decode("utf-8", "strict")
    except UnicodeDecodeError as error:
        whole = body[: error.start]
        is_cut = error.end == len(body) and len(body) - error.start < len("\U0010ffff".encode())
        return whole.decode("utf-8") if is_cut and not whole.isascii() else None


def _ascii_bytes(body: bytes) -> int:
    return len(body) if body.isascii() else len(body.decode("ascii", "ignore"))


def _declared(body: bytes, content_type: str) -> Iterator[str]:
    """The encodings that are declared and known, by Python's names."""
    if (found := _HEADER.search(content_type)) and (name := _codec(found[1])):
        yield name
    head = body[:_PRESCAN]
    if (declared := _XML.match(head)) and (name := _codec(declared[1].decode("ascii"))):
        yield name
    yield from _in_metas(head)


def _in_metas(head: bytes) -> Iterator[str]:
    """What `<meta charset>` and `<meta http-equiv>` say, outside comments and scripts."""
    place, metas = 0, 0
    while (found := _MARKUP.search(head, place)) and metas < _MOST_METAS:
        place = found.end()
        if found[0] == b"<!--":
            end = head.find(b"-->", place)
        elif found[1]:
            ends = _ENDS[found[1].lower()].search(head, place)
            end = ends.start() if ends else -1
        else:
            metas += 1
            tag = head[place : place + _LONGEST_TAG].partition(b">")[0]
            if name := _in_meta(tag):
                yield name
            continue
        if end < 0:
            return
        place = end


def _in_meta(tag: bytes) -> str:
    values = {m[1].lower(): m[2] or m[3] or m[4] or b"" for m in _ATTRIBUTE.finditer(tag)}
    if b"charset" in values:
        return _codec(values[b"charset"].decode("latin-1"))
    if values.get(b"http-equiv", b"").strip().lower() != b"content-type":
        return ""
    found = _HEADER.search(values.get(b"content", b"").decode("latin-1"))
    return _codec(found[1]) if found else ""


def _codec(label: str) -> str:
    """The codec that the web means by a label; empty for one that it does not know."""
    label = label.strip().strip("\"'").lower()
    if numbered := _NUMBERED.match(label):
        return f"cp{numbered[1]}"
    if label.startswith("utf-16"):
        return "utf-8"  # a declaration that could be read is not in UTF-16
    try:
        name = codecs.lookup(_WEB_NAMES.get(label, label)).name
    except (LookupError, ValueError):
        return ""
    return name if name.startswith(_TEXT) else ""


def _is_single_byte(name: str) -> bool:
    return name.startswith(_SINGLE_BYTE)
