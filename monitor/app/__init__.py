"""The composition root: the one place that joins the core to its effects."""

from monitor.app.app import App

__all__ = ["App"]
