"""Fetching over HTTP: polite, guarded, bounded. `docs/fetching.md` tells it whole."""

from monitor.adapters.http.client import HttpFetcher, user_agent
from monitor.adapters.http.errors import ForbiddenAddressError, failure_of
from monitor.adapters.http.transport import guarded_client

__all__ = ["ForbiddenAddressError", "HttpFetcher", "failure_of", "guarded_client", "user_agent"]
