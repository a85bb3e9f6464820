"""The deny list of addresses."""

from ipaddress import ip_network

import pytest

from monitor.core.urls import PRIVATE_NETWORKS, networks, refusal
from monitor.errors import ConfigError

FORBIDDEN = [
    "0.0.0.0",  # noqa: S104 - nothing is bound, the address is judged
    "10.1.2.3",
    "100.64.0.1",
    "100.100.100.200",
    "127.0.0.1",
    "127.255.255.254",
    "168.63.129.16",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.192",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.7",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::8.8.8.8",
    "::ffff:10.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:0:8.8.8.8",
    "64:ff9b::10.0.0.1",
    "64:ff9b::169.254.169.254",
    "64:ff9b:1::8.8.8.8",
    "100::1",
    "2001::1",
    "2001:0:53aa:64c:0:0:0:1",
    "2001:2::1",
    "2001:10::1",
    "2001:20::1",
    "2001:db8::1",
    "2002:0a00:0001::1",
    "2002:0808:0808::1",
    "3ffe::1",
    "3fff::1",
    "2606:4700::5efe:10.0.0.1",
    "2606:4700::200:5efe:127.0.0.1",
    "5f00::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "localhost",
    "",
    "127.1",
]
OPEN = [
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.1",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.1",
    "192.167.255.255",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2606:4700::1111",
    "2a00:1450:4001::1",
    "2001:200::1",
    "::ffff:8.8.8.8",
    "2606:4700::5efe:8.8.8.8",
    "64:ff9b::8.8.8.8",
]


@pytest.mark.parametrize("address", FORBIDDEN)
def test_forbidden(address: str):
    assert refusal(address)


@pytest.mark.parametrize("address", OPEN)
def test_open(address: str):
    assert refusal(address) == ""


def test_allowed_ranges_are_open_and_nothing_beside_them():
    allowed = networks(["127.0.0.0/8", "fd00::/8"])
    assert refusal("127.0.0.1", allowed) == ""
    assert refusal("::ffff:127.0.0.1", allowed) == ""
    assert refusal("fd12::1", allowed) == ""
    assert refusal("::1", allowed)
    assert refusal("10.0.0.1", allowed)


def test_private_targets_never_mean_cloud_metadata():
    assert refusal("192.168.1.10", PRIVATE_NETWORKS) == ""
    assert refusal("::1", PRIVATE_NETWORKS) == ""
    assert refusal("169.254.169.254", PRIVATE_NETWORKS)
    assert refusal("fe80::1", PRIVATE_NETWORKS)


@pytest.mark.parametrize(
    "address",
    [
        "169.254.169.254",
        "169.254.170.2",
        "100.100.100.200",
        "168.63.129.16",
        "192.0.0.192",
        "fd00:ec2::254",
        "fd20:ce::254",
        "fe80::a9fe:a9fe",
        "::ffff:169.254.169.254",
        "64:ff9b::100.100.100.200",
        "fd00::5efe:169.254.169.254",
    ],
)
def test_nothing_opens_cloud_metadata(address: str):
    everything = networks(["0.0.0.0/0", "::/0", f"{address}/{128 if ':' in address else 32}"])
    for allowed in (PRIVATE_NETWORKS, everything):
        assert refusal(address, allowed)
    assert refusal("100.100.100.201", PRIVATE_NETWORKS) == ""
    assert refusal("fd00:ec3::254", PRIVATE_NETWORKS) == ""


def test_networks_reads_ranges_and_single_addresses():
    assert networks([" 10.0.0.0/8 ", "::1"]) == (ip_network("10.0.0.0/8"), ip_network("::1/128"))


def test_a_bad_network_is_named():
    with pytest.raises(ConfigError, match=r"10\.0\.0\.1/8"):
        networks(["10.0.0.1/8"])
