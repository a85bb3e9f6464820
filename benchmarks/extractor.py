"""The extractor behind one function, for scorers of body extraction: no memory, no selectors."""

from __future__ import annotations

from monitor.core.extract import extract
from monitor.core.extract.body.body import STANDFIRST
from monitor.core.extract.reader import read


def body_text(html: bytes, url: str) -> str:
    """The article on a page as readers see it, a block a paragraph.

    Truths made by others hold the standfirst and the notices where they stand, which an
    `Extraction` keeps in fields of their own: so the verdicts are asked, which both rest on.
    """
    reading = read(html, url=url, content_type="", selectors=None, memory=None, stood=None)
    shown = [one.run.text for one in reading.judged if one.kept or one.reason == STANDFIRST]
    return "\n\n".join(shown) or extract(html, url=url).text
