"""Our signatures against the reference package of Standard Webhooks."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from standardwebhooks import Webhook

from monitor.core.alerts import signing

SECRET = signing.make_secret(bytes(range(32)))
BODY = '{"said":"Привіт, “world”"}'.encode()
NOW = 1_790_000_000


@given(
    key=st.binary(min_size=24, max_size=64),
    name=st.text("abcdef0123456789_", min_size=1, max_size=50),
    text=st.text(st.characters(exclude_categories=["Cs"]), max_size=200),
    timestamp=st.integers(0, 4_000_000_000),
)
def test_the_reference_signs_the_same(key, name, text, timestamp):
    secret = signing.make_secret(key)
    theirs = Webhook(secret).sign(name, datetime.fromtimestamp(timestamp, UTC), text)
    assert signing.sign(secret, id=name, timestamp=timestamp, body=text.encode()) == theirs


def test_the_reference_verifies_our_headers():
    now = int(datetime.now(UTC).timestamp())
    made = signing.headers([SECRET], id="evt_1", timestamp=now, body=BODY)
    assert Webhook(SECRET).verify(BODY, made) == {"said": "Привіт, “world”"}


def test_while_a_secret_is_exchanged_both_sign():
    new = signing.make_secret(bytes(24))
    now = int(datetime.now(UTC).timestamp())
    made = signing.headers([new, SECRET], id="evt_1", timestamp=now, body=BODY)
    for secret in (new, SECRET):
        assert Webhook(secret).verify(BODY, made, json_parse=False) is None
    assert made["webhook-signature"].count("v1,") == 2


def test_without_a_secret_the_headers_say_no_signature():
    made = signing.headers([], id="evt_1", timestamp=5, body=BODY)
    assert made == {"webhook-id": "evt_1", "webhook-timestamp": "5"}


def verified(**other):
    signature = signing.sign(SECRET, id="evt_1", timestamp=NOW, body=BODY)
    given = {"id": "evt_1", "timestamp": NOW, "body": BODY, "signatures": signature, "now": NOW}
    return signing.verify(SECRET, **(given | other))


def test_what_was_signed_verifies():
    assert verified()
    assert verified(now=NOW + 300)
    assert verified(
        signatures=f"v1a,zzz {signing.sign(SECRET, id='evt_1', timestamp=NOW, body=BODY)}"
    )


@pytest.mark.parametrize(
    "tampered",
    [
        {"body": BODY + b" "},
        {"id": "evt_2"},
        {"timestamp": NOW + 1},
        {"now": NOW + 301},
        {"now": NOW - 301},
        {"signatures": ""},
        {"signatures": "v1,AAAA"},
        {"signatures": "v1,Ж"},
        {"id": "evt.1"},
    ],
    ids=str,
)
def test_what_was_tampered_with_does_not(tampered):
    assert not verified(**tampered)


def test_another_secret_does_not_verify():
    other = signing.make_secret(bytes(24))
    signature = signing.sign(other, id="evt_1", timestamp=NOW, body=BODY)
    assert not verified(signatures=signature)


def test_an_id_with_a_dot_is_not_signed():
    with pytest.raises(ValueError, match="no dot"):
        signing.sign(SECRET, id="evt.1", timestamp=NOW, body=BODY)


@pytest.mark.parametrize("size", [0, 23, 65])
def test_a_secret_has_24_to_64_bytes(size):
    with pytest.raises(ValueError, match="24 to 64"):
        signing.make_secret(bytes(size))


@pytest.mark.parametrize("secret", ["whsec_", "whsec_!!!", ""])
def test_what_is_no_secret_is_refused(secret):
    with pytest.raises(ValueError, match="secret"):
        signing.sign(secret, id="evt_1", timestamp=NOW, body=BODY)
