"""Signatures of webhooks: Standard Webhooks, symmetric scheme (`v1`, HMAC-SHA256).

Signed is `id.timestamp.body`, so neither the id nor the moment of the attempt can be changed. A
secret is written `whsec_` and the base64 of 24 to 64 random bytes; a receiver that is moving to a
new one has two, and both sign.
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Sequence
from hashlib import sha256

PREFIX = "whsec_"
SECRET_BYTES = range(24, 65)  # Standard Webhooks: 24 to 64 random bytes
TOLERANCE = 300
"""Seconds that a timestamp may differ from the receiver's clock."""


def make_secret(random_bytes: bytes) -> str:
    """A secret from 24 to 64 random bytes. Raises ValueError for fewer or more."""
    if len(random_bytes) not in SECRET_BYTES:
        raise ValueError(f"a secret needs 24 to 64 random bytes, not {len(random_bytes)}")
    return PREFIX + base64.b64encode(random_bytes).decode()


def sign(secret: str, *, id: str, timestamp: int, body: bytes) -> str:  # noqa: A002 - the term
    """One signature, `v1,` and base64. `timestamp` is the attempt's, in Unix seconds.

    Raises ValueError for a secret that is none, and for an id with a dot, which would make the
    signed text ambiguous.
    """
    if "." in id:
        raise ValueError("the id of a webhook holds no dot")
    signed = b"%s.%d.%s" % (id.encode(), timestamp, body)
    digest = hmac.new(_key(secret), signed, sha256).digest()
    return "v1," + base64.b64encode(digest).decode()


def headers(
    secrets: Sequence[str],
    *,
    id: str,  # noqa: A002
    timestamp: int,
    body: bytes,
) -> dict[str, str]:
    """The headers of one attempt, signed with each of `secrets`; without any, unsigned."""
    made = {"webhook-id": id, "webhook-timestamp": str(timestamp)}
    if secrets:
        made["webhook-signature"] = " ".join(
            sign(secret, id=id, timestamp=timestamp, body=body) for secret in secrets
        )
    return made


def verify(
    secret: str,
    *,
    id: str,  # noqa: A002
    timestamp: int,
    body: bytes,
    signatures: str,
    now: int,
    tolerance: int = TOLERANCE,
) -> bool:
    """Whether one of the `signatures` (space-separated) is ours and the timestamp is fresh.

    What a receiver does; raises ValueError for a secret that is none.
    """
    if abs(now - timestamp) > tolerance or "." in id:
        return False
    expected = sign(secret, id=id, timestamp=timestamp, body=body).encode()
    return any(hmac.compare_digest(expected, given.encode()) for given in signatures.split(" "))


def _key(secret: str) -> bytes:
    """The bytes of a secret, with or without its prefix."""
    try:
        key = base64.b64decode(secret.removeprefix(PREFIX), validate=True)
    except binascii.Error:
        raise ValueError("a signing secret is whsec_ and base64") from None
    if not key:
        raise ValueError("a signing secret is not empty")
    return key
