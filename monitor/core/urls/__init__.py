"""Addresses: canonical forms, hosts, tracking parameters, and which IP addresses may be dialled.

`canonicalise` makes the identity of an article, `same_article` and `simplest` tell two forms of one
address, and `outlet_for` finds whose it is. `refusal` says why an IP address is never dialled.
"""

from __future__ import annotations

from monitor.core.urls.addresses import PRIVATE_NETWORKS, Network, networks, refusal
from monitor.core.urls.canonical import (
    canonical_or_empty,
    canonicalise,
    fetchable,
    forms_of,
    host,
    likely_addresses,
    outlet_for,
    resolve,
    same_article,
    simplest,
    split,
)
from monitor.core.urls.hosts import normal_host
from monitor.core.urls.refresh import refresh_of, refresh_target

__all__ = [
    "PRIVATE_NETWORKS",
    "Network",
    "canonical_or_empty",
    "canonicalise",
    "fetchable",
    "forms_of",
    "host",
    "likely_addresses",
    "networks",
    "normal_host",
    "outlet_for",
    "refresh_of",
    "refresh_target",
    "refusal",
    "resolve",
    "same_article",
    "simplest",
    "split",
]
