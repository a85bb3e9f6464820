"""Writes stored pages in the formats of web archives, which other people's viewers open.

A WARC file is the pages as they came, record by record; a WACZ file is a WARC with an index and a
list of its pages. What is written depends on what is stored and on the time given, so that the same
export made twice is the same file.
"""

from monitor.adapters.archive.files import write_archive

__all__ = ["write_archive"]
