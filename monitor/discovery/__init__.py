"""Discovery: what outlets publish, and what of it belongs to the stories. See docs/discovery.md."""

from monitor.discovery.matcher import Matcher
from monitor.discovery.source import discover

__all__ = ["Matcher", "discover"]
