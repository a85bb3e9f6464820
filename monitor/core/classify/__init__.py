"""What changed, does it matter, was it done quietly? A module per family of kinds."""

from __future__ import annotations

from monitor.core.classify.context import Context, context_of
from monitor.core.classify.history import is_flapping, reverted_to
from monitor.core.classify.revision import revision_of, with_revision
from monitor.core.classify.verdict import classify
from monitor.core.records import change_to_json, to_json

__all__ = [
    "Context",
    "change_to_json",
    "classify",
    "context_of",
    "is_flapping",
    "reverted_to",
    "revision_of",
    "to_json",
    "with_revision",
]
