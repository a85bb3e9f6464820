"""The extractor behind one function, for scorers of body extraction: no memory, no selectors."""

from __future__ import annotations

from monitor.core.extract import extract


def body_text(html: bytes, url: str) -> str:
    """The body of the article on a page, a block a paragraph."""
    extraction = extract(html, url=url)
    return "\n\n".join(part for part in (extraction.text, *extraction.notices) if part)
