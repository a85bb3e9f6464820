"""The samples in docs/webhooks.md do what they say, and its tables agree with the code."""

import json
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from standardwebhooks.webhooks import WebhookVerificationError

from monitor.core.alerts import events, signing
from monitor.model.alert import EventType
from monitor.model.config import OutboxSettings
from monitor.settings import format_duration

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "webhooks.md").read_text()
SECRET = signing.make_secret(bytes(range(32)))
ALERT = events.ping(route="r", now=datetime(2026, 3, 1, tzinfo=UTC), nonce="n")


def samples(language):
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


def signed(at):
    return signing.headers([SECRET], id=ALERT.id, timestamp=at, body=ALERT.body)


def test_the_python_sample_verifies():
    scope = {}
    exec(samples("python")[0], scope)  # noqa: S102 - the documented sample itself
    now = int(datetime.now(UTC).timestamp())
    assert scope["receive"](SECRET, signed(now), ALERT.body) == json.loads(ALERT.body)
    with pytest.raises(WebhookVerificationError):
        scope["receive"](SECRET, signed(now), ALERT.body + b" ")


def verify_in_shell(body, secret=SECRET):
    made = signed(1_790_000_000)
    return subprocess.run(
        [
            *("sh", "-c", samples("sh")[0], "verify.sh", secret),
            *(made["webhook-id"], made["webhook-timestamp"]),
            "v1,bm90IHRoaXM= " + made["webhook-signature"],
        ],
        input=body,
        capture_output=True,
        check=False,
    )


@pytest.mark.skipif(not shutil.which("openssl"), reason="the sample uses openssl")
def test_the_shell_sample_verifies():
    assert verify_in_shell(ALERT.body).stdout == b"valid\n"
    assert verify_in_shell(ALERT.body + b" ").returncode == 1
    assert verify_in_shell(ALERT.body, signing.make_secret(bytes(24))).returncode == 1


@pytest.mark.skipif(not shutil.which("openssl"), reason="the sample uses openssl")
def test_the_shell_sample_makes_a_secret():
    made = subprocess.run(["sh", "-c", samples("sh")[1]], capture_output=True, check=True)
    secret = made.stdout.decode().strip()
    assert secret.startswith("whsec_")
    assert signing.sign(secret, id="evt_1", timestamp=1, body=b"")


def test_every_event_is_documented_with_its_schema():
    for event in EventType:
        assert f"| `{event.value}` |" in TEXT
        assert (ROOT / "docs" / "schemas" / f"{event.value}.json").is_file()
        assert f"(schemas/{event.value}.json)" in TEXT


def test_every_key_of_a_change_event_is_documented():
    schema = json.loads((ROOT / "docs" / "schemas" / "article.changed.json").read_text())
    data = schema["properties"]["data"]["properties"]
    for key in (*data, *schema["$defs"]["change"]["properties"]):
        assert f"`{key}`" in TEXT, key


def test_the_table_of_pauses_is_the_default_schedule():
    row = next(line for line in TEXT.splitlines() if line.startswith("| pause before it"))
    told = [cell.strip().replace("min", "m").replace(" ", "") for cell in row.split("|")[3:-1]]
    assert told == [format_duration(pause) for pause in OutboxSettings().retries]
