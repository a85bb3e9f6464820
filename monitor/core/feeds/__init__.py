"""Lists of articles as outlets publish them: feeds, sitemaps, section pages. Bytes to values.

`read_feed`, `read_sitemap` and `read_section` give the items of a list, `read_homepage` finds the
lists of an outlet, and `next_reading` says when one is to be read again.
"""

from __future__ import annotations

from monitor.core.feeds.feed import read_feed
from monitor.core.feeds.homepage import (
    FEED_PATHS,
    SITEMAP_PATHS,
    HomePage,
    outlet_id,
    read_homepage,
    sitemaps_of,
)
from monitor.core.feeds.moments import moment
from monitor.core.feeds.rhythm import next_reading
from monitor.core.feeds.section import looks_like_article, read_section
from monitor.core.feeds.sitemap import read_sitemap

__all__ = [
    "FEED_PATHS",
    "SITEMAP_PATHS",
    "HomePage",
    "looks_like_article",
    "moment",
    "next_reading",
    "outlet_id",
    "read_feed",
    "read_homepage",
    "read_section",
    "read_sitemap",
    "sitemaps_of",
]
