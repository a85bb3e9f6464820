"""Titles and summaries of a list as plain text."""

from __future__ import annotations

import re
from html import unescape

from monitor.core.records import one_line

_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|<!--.{0,2000}?-->", re.DOTALL)
_CDATA_MARKS = re.compile(r"<!\[CDATA\[|\]\]>")
_TITLE = 500  # characters; judgement: longer than any headline
_SUMMARY = 1_000  # characters; judgement: what matching reads of it
_READ = 20_000  # characters of a text that are looked at


def plain(text: str, limit: int = _TITLE) -> str:
    """Text without tags and escapes, on one line, safe to show.

    Feeds hold HTML in their titles, often escaped once too often; "5 < 6" is no tag.
    """
    bare = unescape(_TAG.sub(" ", _CDATA_MARKS.sub("", unescape(text[:_READ]))))
    return one_line(_TAG.sub(" ", bare), limit)


def summary(text: str) -> str:
    """The beginning of a description as plain text."""
    return plain(text, _SUMMARY)
