"""The read-only view in a browser, `/healthz` for supervisors, `/metrics` for Prometheus.

It has no login and changes nothing: it listens on loopback, answers only to the host names that
it is configured for (against DNS rebinding), and works without scripts.
"""

from monitor.web.app import create_app
from monitor.web.health import Health

__all__ = ["Health", "create_app"]
