"""What changed, does it matter, was it done quietly? A module per family of kinds."""

from __future__ import annotations

from monitor.core.classify.context import Context, context_of
from monitor.core.classify.hedges import reporting
from monitor.core.classify.history import is_flapping, reverted_to
from monitor.core.classify.names import names_in
from monitor.core.classify.revision import revision_of, with_revision
from monitor.core.classify.verdict import classify
from monitor.core.classify.wording import Setting
from monitor.core.records import change_to_json, to_json

__all__ = [
    "Context",
    "Setting",
    "change_to_json",
    "classify",
    "context_of",
    "is_flapping",
    "names_in",
    "reporting",
    "reverted_to",
    "revision_of",
    "to_json",
    "with_revision",
]
