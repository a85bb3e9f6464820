"""Running pure functions over untrusted pages. See docs/operations.md."""

from monitor.adapters.evaluation.local import LocalEvaluator
from monitor.adapters.evaluation.processes import ProcessEvaluator

__all__ = ["LocalEvaluator", "ProcessEvaluator"]
