"""What the head of a page and its microdata say: meta tags, links, title, `itemprop`."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.core.extract.dom.tree import clean
from monitor.core.extract.metadata.nearby import stands_elsewhere

_MOST = 400
_LONGEST = 4_000
_ITEMS = frozenset({"headline", "author", "creator", "datePublished", "dateModified"})
_PEOPLE = frozenset({"author", "creator"})

_LONGEST_NAME = 100  # characters of a meta tag's name: judgement, real ones have up to 40
_JOINTS = str.maketrans("", "", "-_.: \t\r\n")


@lru_cache(maxsize=4096)
def _key(name: str) -> str:
    """A meta tag's name, however it is cased and joined: pub_date, pubDate, pub-date."""
    return name.casefold().translate(_JOINTS)


@dataclass(slots=True)
class Meta:
    """Values cleaned, by name without case and joints. Of a repeated name all, in order."""

    values: dict[str, list[str]] = field(default_factory=dict)
    title: str = ""
    canonical: str = ""
    language: str = ""

    def first(self, *names: str) -> tuple[str, str]:
        """The first value under any of these names, and that name."""
        for name in names:
            for value in self.values.get(_key(name), ()):
                if value:
                    return value, name
        return "", ""

    def all(self, name: str) -> tuple[str, ...]:
        """All values under one name."""
        return tuple(dict.fromkeys(value for value in self.values.get(_key(name), ()) if value))


def read(tree: LexborHTMLParser) -> Meta:
    """Reads a page's head, in one search of the tree."""
    meta = Meta()
    root = tree.root
    if root is not None:
        attributes = root.attributes
        meta.language = (attributes.get("lang") or attributes.get("xml:lang") or "").strip()
    for node in tree.css("meta,title,link[rel~=canonical i]")[:_MOST]:
        tag = node.tag
        if tag == "title":
            if not meta.title:
                meta.title = clean(node.text()[:_LONGEST])
            continue
        attributes = node.attributes
        if tag == "link":
            meta.canonical = meta.canonical or (attributes.get("href") or "").strip()
            continue
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        value = attributes.get("content")
        if name and value and len(name) <= _LONGEST_NAME:
            meta.values.setdefault(_key(name), []).append(clean(value[:_LONGEST]))
    return meta


def microdata(tree: LexborHTMLParser) -> dict[str, str]:
    """The first value of each `itemprop`: its content, datetime, or text.

    What belongs to a comment or another item in the page comes after the article's in the
    markup, nearly always. An author in a teaser of another article is none.
    """
    found: dict[str, str] = {}
    for node in tree.css("[itemprop]")[:_MOST]:
        for name in (node.attributes.get("itemprop") or "").split():
            if name not in _ITEMS or found.get(name):
                continue
            if name not in _PEOPLE or not stands_elsewhere(node):
                found[name] = _value(node)
    return found


def _value(node: LexborNode) -> str:
    """What an item says: of its name, where it has one within (a person), or of itself."""
    inner = node.css_first('[itemprop~="name"]')
    told = node if inner is None else inner
    attributes = told.attributes
    raw = attributes.get("content") or attributes.get("datetime") or told.text()
    return clean((raw or "")[:_LONGEST])
