"""Running pure functions over untrusted pages. See docs/operations.md."""

from monitor.adapters.evaluation.attempt import Answer, attempt
from monitor.adapters.evaluation.local import LocalEvaluator

__all__ = ["Answer", "LocalEvaluator", "attempt"]
