"""Which IP addresses may be dialled? An explicit deny list, pure.

`ipaddress.is_global` is not enough: it calls multicast, NAT64, 6to4 and others global that lead
into private networks. So every range is named here with its reason, IPv6 is closed outside
global unicast, and an IPv4 address that is embedded in an IPv6 one is judged itself.
Sources: the IANA special-purpose address registries (RFC 6890), and cloud providers' manuals.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)

from monitor.errors import ConfigError

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

_DENIED_V4 = {
    "0.0.0.0/8": "this network (RFC 791)",
    "10.0.0.0/8": "private (RFC 1918)",
    "100.64.0.0/10": "carrier-grade NAT (RFC 6598)",
    "127.0.0.0/8": "loopback (RFC 1122)",
    "168.63.129.16/32": "the host of an Azure machine",
    "169.254.0.0/16": "link-local, cloud metadata (RFC 3927)",
    "172.16.0.0/12": "private (RFC 1918)",
    "192.0.0.0/24": "protocol assignments (RFC 6890)",
    "192.0.2.0/24": "documentation (RFC 5737)",
    "192.88.99.0/24": "6to4 relays (RFC 7526)",
    "192.168.0.0/16": "private (RFC 1918)",
    "198.18.0.0/15": "benchmarks (RFC 2544)",
    "198.51.100.0/24": "documentation (RFC 5737)",
    "203.0.113.0/24": "documentation (RFC 5737)",
    "224.0.0.0/4": "multicast (RFC 1112)",
    "240.0.0.0/4": "reserved, broadcast (RFC 1112)",
}
_DENIED_V6 = {
    "2001::/23": "protocol assignments, Teredo (RFC 2928)",
    "2001:db8::/32": "documentation (RFC 3849)",
    "2002::/16": "6to4 (RFC 7526)",
    "3ffe::/16": "former test network (RFC 3701)",
    "3fff::/20": "documentation (RFC 9637)",
}
_NEVER = {
    "169.254.169.254/32": "cloud metadata (most clouds)",
    "169.254.170.2/32": "credentials of a container on AWS",
    "169.254.170.23/32": "credentials of a pod on AWS",
    "169.254.0.23/32": "cloud metadata (Tencent)",
    "169.254.42.42/32": "cloud metadata (Scaleway)",
    "100.100.100.200/32": "cloud metadata (Alibaba)",
    "168.63.129.16/32": "the host of an Azure machine",
    "192.0.0.192/32": "cloud metadata (Oracle)",
    "fd00:ec2::/32": "cloud metadata (AWS)",
    "fd20:ce::254/128": "cloud metadata (Google)",
    "fd00:42::42/128": "cloud metadata (Scaleway)",
    "fd00:c1::a9fe:a9fe/128": "cloud metadata (Oracle)",
    "fe80::a9fe:a9fe/128": "cloud metadata (OpenStack)",
}
"""What hands out a machine's credentials: no setting opens it, for no honest target is there."""

_CLOSED = tuple((ip_network(text), why) for text, why in _NEVER.items())
_V4 = tuple((IPv4Network(text), why) for text, why in _DENIED_V4.items())
_V6 = tuple((IPv6Network(text), why) for text, why in _DENIED_V6.items())
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_MAPPED = IPv6Network("::ffff:0:0/96")
_NAT64 = IPv6Network("64:ff9b::/96")
_ISATAP = frozenset({0x00005EFE, 0x02005EFE})
_LOW_32 = 0xFFFFFFFF  # an IPv4 address within an IPv6 one

PRIVATE_NETWORKS: tuple[Network, ...] = tuple(
    ip_network(text)
    for text in (
        "10.0.0.0/8",
        "127.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "100.64.0.0/10",
        "::1/128",
        "fc00::/7",
    )
)
"""What "private" means where a target may be private: never link-local or cloud metadata."""


def networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """Reads CIDR ranges as the config gives them. Raises ConfigError that names the bad one."""
    read: list[Network] = []
    for text in texts:
        try:
            read.append(ip_network(text.strip()))
        except ValueError as problem:
            raise ConfigError(
                f"fetch.allow_networks: {text!r} is no network ({problem})",
                mend='Write ranges like "127.0.0.0/8" or "fd00::/8".',
            ) from None
    return tuple(read)


def refusal(address: str, allowed: Sequence[Network] = ()) -> str:
    """Why `address` may not be dialled, or an empty string when it may.

    `allowed` ranges are open in spite of the deny list; they are matched against the address
    and against an IPv4 address embedded in it; cloud metadata stays closed in spite of them. What
    is no IP address is refused.
    """
    try:
        parsed = ip_address(address)
    except ValueError:
        return "no IP address"
    inner = _embedded(parsed) if isinstance(parsed, IPv6Address) else None
    for one in filter(None, (parsed, inner)):
        for network, why in _CLOSED:
            if network.version == one.version and one in network:
                return why
    if _is_in(parsed, allowed):
        return ""
    if isinstance(parsed, IPv4Address):
        return _refusal_v4(parsed)
    if inner is not None:
        if _is_in(inner, allowed):
            return ""
        why = _refusal_v4(inner)
        if why:
            return f"{inner} inside it: {why}"
        if parsed in _MAPPED or parsed in _NAT64:
            return ""
    if parsed not in _GLOBAL_UNICAST:
        return "outside global unicast (RFC 4291)"
    return next((why for network, why in _V6 if parsed in network), "")


def _refusal_v4(address: IPv4Address) -> str:
    return next((why for network, why in _V4 if address in network), "")


def _embedded(address: IPv6Address) -> IPv4Address | None:
    """The IPv4 address inside a mapped, NAT64 or ISATAP one (RFC 4291, 6052, 5214)."""
    number = int(address)
    isatap = (number >> 32) & _LOW_32 in _ISATAP
    if address in _MAPPED or address in _NAT64 or isatap:
        return IPv4Address(number & _LOW_32)
    return None


def _is_in(address: Address, ranges: Sequence[Network]) -> bool:
    return any(address.version == network.version and address in network for network in ranges)
