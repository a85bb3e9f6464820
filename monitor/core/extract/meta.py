"""What the head of a page and its microdata say: meta tags, links, title, `itemprop`."""

from __future__ import annotations

from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from monitor.core.extract.tree import clean

_MOST = 400
_LONGEST = 4_000


@dataclass(slots=True)
class Meta:
    """Names lower case; values cleaned. Of a repeated name all values, in order."""

    values: dict[str, list[str]] = field(default_factory=dict)
    title: str = ""
    canonical: str = ""
    language: str = ""

    def first(self, *names: str) -> tuple[str, str]:
        """The first value under any of these names, and that name."""
        for name in names:
            for value in self.values.get(name, ()):
                if value:
                    return value, name
        return "", ""

    def all(self, name: str) -> tuple[str, ...]:
        """All values under one name."""
        return tuple(dict.fromkeys(value for value in self.values.get(name, ()) if value))


def read(tree: LexborHTMLParser) -> Meta:
    """Reads a page's head."""
    meta = Meta()
    for node in tree.css("meta")[:_MOST]:
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        value = attributes.get("content")
        if name and value:
            meta.values.setdefault(name.strip().lower(), []).append(clean(value[:_LONGEST]))
    title = tree.css_first("head title") or tree.css_first("title")
    meta.title = clean(title.text()[:_LONGEST]) if title is not None else ""
    link = tree.css_first('link[rel~="canonical" i]')
    meta.canonical = (link.attributes.get("href") or "").strip() if link is not None else ""
    root = tree.css_first("html")
    if root is not None:
        meta.language = (
            root.attributes.get("lang") or root.attributes.get("xml:lang") or ""
        ).strip()
    return meta


def microdata(tree: LexborHTMLParser, name: str) -> str:
    """The first value of an `itemprop` in the body: its content, datetime, or text."""
    for node in tree.css(f'[itemprop~="{name}"]')[:5]:
        value = _value(node)
        if value:
            return value
    return ""


def _value(node: LexborNode) -> str:
    attributes = node.attributes
    inner = node.css_first('[itemprop~="name"]')
    if inner is not None and inner.mem_id != node.mem_id:
        return _value(inner)
    raw = attributes.get("content") or attributes.get("datetime") or node.text()
    return clean((raw or "")[:_LONGEST])
