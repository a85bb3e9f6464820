"""XML from strangers: no entities, no external documents, a bound on elements."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from monitor.errors import FeedError

MOST_ITEMS = 5_000
"""Items read of one list; a news feed has some fifty, a news sitemap at most 1,000."""


def parse(body: bytes, url: str) -> Element:
    """The root of a document. Raises FeedError for one that is broken or hostile."""
    try:
        root: Element = fromstring(body.lstrip())
    except ParseError as error:
        raise FeedError(f"{url}: broken XML ({error})") from error
    except DefusedXmlException as error:
        raise FeedError(f"{url}: refused, it declares entities ({type(error).__name__})") from error
    except (ValueError, LookupError) as error:
        raise FeedError(f"{url}: unreadable XML ({error})") from error
    return root


def local(element: Element) -> str:
    """An element's name without its namespace, lower case."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def children(element: Element, *names: str) -> Iterator[Element]:
    """The children of those local names."""
    return (child for child in element if local(child) in names)


def value(element: Element, *names: str) -> str:
    """The text of the first child of those names that has any; an empty string otherwise."""
    for name in names:
        for child in children(element, name):
            if text := "".join(child.itertext()).strip():
                return text
    return ""
