"""What people are told: events, payloads, routing, signatures, the retry policy.

`article_changed`, `article_state` and `coverage_found` make an alert of an event, `routes_for` says
where it goes and `rule` what becomes of an attempt. `message` words an alert for people, and
`signing` signs it for machines; how routes stand is said by `reports`.
"""

from __future__ import annotations

from monitor.core.alerts.delivery import Ruling, rule
from monitor.core.alerts.events import article_changed, article_state, coverage_found, ping
from monitor.core.alerts.payload import stamp
from monitor.core.alerts.route_state import reports, sentence, troubles
from monitor.core.alerts.routing import routes_for

__all__ = [
    "Ruling",
    "article_changed",
    "article_state",
    "coverage_found",
    "ping",
    "reports",
    "routes_for",
    "rule",
    "sentence",
    "stamp",
    "troubles",
]
