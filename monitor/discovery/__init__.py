"""Discovery: what outlets publish, and what of it belongs to the stories. See docs/discovery.md."""

from monitor.discovery.finding import FoundList, FoundOutlet, find_outlet
from monitor.discovery.matcher import Matcher
from monitor.discovery.source import discover

__all__ = ["FoundList", "FoundOutlet", "Matcher", "discover", "find_outlet"]
