"""Lists of articles as outlets publish them: feeds, sitemaps, section pages. Bytes to values."""

from monitor.core.feeds.feed import read_feed
from monitor.core.feeds.section import read_section
from monitor.core.feeds.sitemap import read_sitemap

__all__ = ["read_feed", "read_section", "read_sitemap"]
