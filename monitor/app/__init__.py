"""The composition root: the one place that joins the core to its effects."""

from monitor.app.app import App
from monitor.app.doctor import Diagnosis

__all__ = ["App", "Diagnosis"]
