"""Which runs of a page are the article."""

from __future__ import annotations

from monitor.core.extract.body.phrases import is_label, is_promo, leads_elsewhere

__all__ = ["is_label", "is_promo", "leads_elsewhere"]
