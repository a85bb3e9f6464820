"""What kind of page is this: article, live blog, front page, wall, error page."""

from __future__ import annotations

from monitor.core.extract.page_type.pagekind import is_offer, is_statement, outage, speaks_as

__all__ = ["is_offer", "is_statement", "outage", "speaks_as"]
