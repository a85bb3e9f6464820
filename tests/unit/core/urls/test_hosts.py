"""The one spelling of a host name."""

import pytest

from monitor.core.urls import normal_host


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("News.Example", "news.example"),
        ("news.example.", "news.example"),
        ("under_score.example", "under_score.example"),
        ("%6eews.example", "news.example"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("。example", None),
        ("a。example", "a.example"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("\u200d.example", None),
        ("127.1", "127.0.0.1"),
        ("0x7f.0.0.0x1", "127.0.0.1"),
        ("1.2.3.4.", "1.2.3.4"),
        ("0", "0.0.0.0"),  # noqa: S104 - nothing is bound
        ("09.1.1.1", None),
        ("1.2.3.256", None),
        ("1.256.1.1", None),
        ("4294967296", None),
        ("a.1", None),
        ("::FFFF:7F00:1", "::ffff:7f00:1"),
        ("::zz", None),
        ("fe80::1%eth0", None),
        ("", None),
        (".", None),
        ("a" * 64, None),
        (".".join(["a" * 60] * 5), None),
        ("%ff", None),
        ("a b", None),
    ],
)
def test_normal_host(name: str, expected: str | None):
    found = normal_host(name)
    assert found == expected
    assert found is None or normal_host(found) == found
