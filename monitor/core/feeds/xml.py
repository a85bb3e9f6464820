"""XML from strangers: read as a stream, without entities, within bounds, mended where it is broken.

The elements of a list (items, entries, URLs) are handed over one by one and forgotten, so that a
list of any length costs the memory of one element. Entities that a document declares are refused
(they can grow without end, or name files); nothing outside the document is ever fetched.
"""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from html import unescape
from itertools import chain, islice
from urllib.parse import urljoin
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from monitor.core.extract.dom import decode
from monitor.errors import FeedError

MOST_ITEMS = 5_000
"""Items read of one list; a news feed has some fifty, a news sitemap at most 1,000."""

MOST_LISTED = 50_000
"""Items that a document may hold, the sitemap protocol's own limit; with more it is refused."""

MOST_MENDED = 4 * 1024 * 1024
"""Bytes of a broken document that is read again, mended."""

_MOST_ELEMENTS = 20_000  # within one item, and outside of all items
_MOST_DEPTH = 100  # judgement: feeds nest a dozen deep
_PIECE = 65_536  # bytes that are parsed at a time
_BASE = "{http://www.w3.org/XML/1998/namespace}base"

_CDATA = re.compile(r"(<!\[CDATA\[.*?\]\]>)", re.DOTALL)
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_AMPERSAND = re.compile(
    r"&(?!(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,30};)?"
)
_DOCTYPE = re.compile(
    rb"<!DOCTYPE\s+[\w:.-]{1,40}[^\[<>]{0,400}\[([^\]]{0,16000})\]\s*>", re.IGNORECASE
)
_DOCTYPE_WITHIN = 20_000  # bytes from the start; judgement: above comments and licences
_DOCTYPE_BEGINS = re.compile(rb"<!DOCTYPE\s", re.IGNORECASE)
_MOST_DOCTYPES = 4  # one counts, others may stand in comments before it (judgement)
_CHARACTER = re.compile(
    rb"""<!ENTITY\s+([A-Za-z]\w{0,30})\s+("(?:&#\w{1,7};|[^&%<"]{1,8})"|'(?:&#\w{1,7};|[^&%<']{1,8})')\s*>"""
)
_MOST_NAMED = 300  # entities; the Latin set of HTML has 252
_FIRST = re.compile(r"<(?:\?xml|!DOCTYPE|rss|feed|rdf:RDF|urlset|sitemapindex)\b", re.IGNORECASE)
_LAST = re.compile(r"</(?:rss|feed|rdf:RDF|urlset|sitemapindex)\s*>", re.IGNORECASE)

_PREFIX = re.compile(r"<([A-Za-z][\w.-]{0,30}):[A-Za-z]")
_DECLARED = re.compile(r"\sxmlns:([A-Za-z][\w.-]{0,30})\s{0,3}=")
_ROOT = re.compile(r"<(?:rss|feed|rdf:RDF|urlset|sitemapindex)(?=[\s>])", re.IGNORECASE)
_MOST_PREFIXES = 20  # judgement: feeds use half a dozen

Read = Callable[[Element, str], None]
"""Takes an element of the list and the address that its links are relative to."""


_ONE_BYTE = re.compile(
    rb"\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"'](?:iso-8859-|latin|windows-125|cp125|us-ascii|ascii|koi8)",
    re.IGNORECASE,
)


class BrokenXmlError(FeedError):
    """The document is no well-formed XML."""


def parse(pieces: Iterable[bytes], url: str, *, names: frozenset[str], read: Read) -> Element:
    """Reads a document. Returns its root without the elements of those local names.

    Those are given to `read`, in order, each with its `xml:base` (the document's `url` where it
    has none). Raises BrokenXmlError for what is no XML, FeedError for what is hostile.
    """
    harvest = _Harvest(url, names, read)
    rest = iter(pieces)
    first = next(rest, b"")
    # The parser would believe the declaration rather than the mark, or the bytes themselves.
    known = first.startswith(BOM_UTF8) or _is_utf8_after_all(first)
    parser = DefusedXMLParser(target=harvest, encoding="utf-8" if known else None)
    return _fed(parser, chain((first,), rest), url)


def _is_utf8_after_all(first: bytes) -> bool:
    """Whether a document that declares an encoding of one byte a character begins as UTF-8."""
    if _ONE_BYTE.match(first) is None or first.isascii():
        return False
    whole = first[: max(first.rfind(b"<"), 0)]  # not within a character
    try:
        whole.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not whole.isascii()


def parse_mended(
    body: bytes, url: str, content_type: str, *, names: frozenset[str], read: Callable[[], Read]
) -> tuple[Element, str]:
    """Reads a broken document again: in its true encoding, then with its usual mistakes mended.

    `read` is asked for a fresh taker at each attempt. Returns the root, and what was wrong if
    something had to be mended. Raises BrokenXmlError if nothing helps.
    """
    text = decode(body, content_type)
    problem = ""
    for attempt in (text, mended(text)):
        harvest = _Harvest(url, names, read())
        parser = DefusedXMLParser(target=harvest, encoding="utf-8")
        try:
            return _fed(parser, slices(attempt.encode("utf-8", "replace")), url), problem
        except BrokenXmlError as error:
            problem = error.message
    raise BrokenXmlError(problem)


def mended(text: str) -> str:
    """Text with what most often breaks feeds put right.

    Bare ampersands, HTML's names of characters, prefixes that nothing declares, control
    characters, and whatever stands before the first or after the last tag of the document (blank
    lines, a program's warnings).
    """
    first = _FIRST.search(text)
    ends = [match.end() for match in _LAST.finditer(text)]
    text = text[first.start() if first else 0 : ends[-1] if ends else len(text)]
    plain = _FORBIDDEN.sub(" ", text)
    end = plain.rfind("]]>") + 3  # beyond, each beginning would be read in vain to the end
    parts = _CDATA.split(plain[:end])
    parts[-1] += plain[end:]
    parts[::2] = [_AMPERSAND.sub(_escaped, part) for part in parts[::2]]
    # the document with the prefixes declared at its root that nothing declares
    markup = parts[::2]
    used = {prefix for part in markup for prefix in _PREFIX.findall(part)}
    known = {prefix for part in markup for prefix in _DECLARED.findall(part)}
    missing = sorted(used - known - {"xml", "xmlns"})[:_MOST_PREFIXES]
    root = _ROOT.search(parts[0])
    if not missing or root is None:
        return "".join(parts)
    names = "".join(f' xmlns:{prefix}="urn:undeclared:{prefix}"' for prefix in missing)
    parts[0] = f"{parts[0][: root.end()]}{names}{parts[0][root.end() :]}"
    return "".join(parts)


def without_character_names(body: bytes) -> bytes:
    """The document without a DOCTYPE that only names characters, and with these in place.

    Any other declaration of entities is left for the parser to refuse.
    """
    begins = islice(_DOCTYPE_BEGINS.finditer(body, 0, _DOCTYPE_WITHIN), _MOST_DOCTYPES)
    tried = (_DOCTYPE.match(body, at.start(), _DOCTYPE_WITHIN) for at in begins)
    found = next(filter(None, tried), None)
    if found is None:
        return body
    declared = _CHARACTER.findall(found[1])
    if not declared or len(declared) != found[1].count(b"<!") or len(declared) > _MOST_NAMED:
        return body
    rest = body[: found.start()] + body[found.end() :]
    for name, value in declared:
        rest = rest.replace(b"&" + name + b";", value[1:-1])
    return rest


def slices(body: bytes) -> Iterator[bytes]:
    """The bytes in pieces, so that a hostile document is given up early."""
    return (body[start : start + _PIECE] for start in range(0, len(body), _PIECE))


def local(element: Element) -> str:
    """An element's name without its namespace, lower case."""
    return _local(element.tag)


def children(element: Element, *names: str) -> Iterator[Element]:
    """The children of those local names; those of the element's own namespace come first.

    An item's `media:title` stands for a picture's title, not for the item's.
    """
    found = [child for child in element if local(child) in names]
    space = _space(element.tag)
    yield from (child for child in found if _space(child.tag) == space)
    yield from (child for child in found if _space(child.tag) != space)


def value(element: Element, *names: str) -> str:
    """The text of the first child of those names that has any; an empty string otherwise."""
    for name in names:
        for child in children(element, name):
            if text := "".join(child.itertext()).strip():
                return text
    return ""


def base(element: Element, outer: str) -> str:
    """What links in `element` are relative to, `outer` being so for its parent."""
    own = element.get(_BASE, "")
    try:
        return urljoin(outer, own.strip()) if own else outer
    except ValueError:
        return outer


class _Harvest:
    """The parser's target: builds one element of the list at a time."""

    def __init__(self, url: str, names: frozenset[str], read: Read) -> None:
        self._url = url
        self._names = names
        self._read = read
        self._head = TreeBuilder()
        self._item: TreeBuilder | None = None
        self._item_depth = 0
        self._items = 0
        self._bases = [url]
        self._counts = {True: 0, False: 0}  # elements within this item, and outside of all

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if len(self._bases) > _MOST_DEPTH:
            raise FeedError(f"{self._url}: refused, elements are nested too deeply")
        element = Element(tag, attributes)
        self._bases.append(base(element, self._bases[-1]))
        if self._item is None and _local(tag) in self._names and len(self._bases) > 2:  # noqa: PLR2004 - below the root
            self._item = TreeBuilder()
            self._items += 1
            if self._items > MOST_LISTED:
                raise FeedError(f"{self._url}: refused, it lists more than {MOST_LISTED:,} items")
            self._item_depth = len(self._bases)
            self._counts[True] = 0
        within = self._item is not None
        self._counts[within] += 1
        if self._counts[within] > _MOST_ELEMENTS:
            where = "in one item" if within else "outside of its items"
            raise FeedError(f"{self._url}: refused, more than {_MOST_ELEMENTS:,} elements {where}")
        (self._item or self._head).start(tag, attributes)

    def end(self, tag: str) -> None:
        """An element ends; with an item, that is read and forgotten."""
        own = self._bases.pop()
        if self._item is None:
            self._head.end(tag)
            return
        self._item.end(tag)
        if len(self._bases) < self._item_depth:
            self._read(self._item.close(), own)
            self._item = None

    def data(self, text: str) -> None:
        """Text of the innermost element."""
        (self._item or self._head).data(text)

    def close(self) -> Element:
        """The root, without the items."""
        return self._head.close()


def _fed(parser: DefusedXMLParser, pieces: Iterable[bytes], url: str) -> Element:
    try:
        for piece in pieces:
            parser.feed(piece)
        root: Element = parser.close()
    except (ParseError, LookupError, ValueError) as error:
        if isinstance(error, DefusedXmlException):
            raise FeedError(
                f"{url}: refused, it declares entities ({type(error).__name__})"
            ) from error
        raise BrokenXmlError(f"{url}: broken XML ({error})") from error
    return root


def _escaped(match: re.Match[str]) -> str:
    """A bare ampersand as XML writes it; one of HTML's names as the character that it names."""
    name = match[1]
    if name:
        character = unescape(f"&{name}")
        return character if not character.startswith("&") else f"&amp;{name}"
    return "&amp;"


def _local(tag: object) -> str:
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _space(tag: object) -> str:
    return tag.rpartition("}")[0] if isinstance(tag, str) else ""
