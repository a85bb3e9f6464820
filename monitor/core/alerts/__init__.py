"""What people are told: events, payloads, routing, signatures, the retry policy.

`article_changed`, `article_state` and `coverage_found` make an alert of an event, `digest` one of
many. `routes_for` says where it goes, `is_quiet` and `next_digest` when, and `rule` what becomes of
an attempt. `message` words an alert for people, and `signing` signs it for machines; how routes
stand is said by `reports`.
"""

from __future__ import annotations

from monitor.core.alerts.delivery import Ruling, rule
from monitor.core.alerts.events import (
    article_changed,
    article_state,
    coverage_found,
    digest,
    ping,
)
from monitor.core.alerts.hours import is_quiet, next_digest
from monitor.core.alerts.payload import stamp
from monitor.core.alerts.route_state import reports, sentence, troubles
from monitor.core.alerts.routing import routes_for

__all__ = [
    "Ruling",
    "article_changed",
    "article_state",
    "coverage_found",
    "digest",
    "is_quiet",
    "next_digest",
    "ping",
    "reports",
    "routes_for",
    "rule",
    "sentence",
    "stamp",
    "troubles",
]
