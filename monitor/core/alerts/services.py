"""Which services may carry alerts to people, by the scheme of their address in apprise.

Only services that carry messages to people are let in; schemes that post to arbitrary servers, or
run and write things on this machine, are not.
"""

from __future__ import annotations

SCHEMES = frozenset(
    {
        *("slack", "workflow", "workflows", "discord", "gchat", "webex", "wxteams"),
        *("zulip", "mmost", "mmosts", "rocket", "rockets", "matrix", "matrixs", "cliq", "twist"),
        *("tgram", "signal", "signals", "whatsapp", "threema", "line", "viber", "feishu", "lark"),
        *("mailto", "mailtos", "ses", "sendgrid", "mailgun", "postmark", "brevo", "o365"),
        *("ntfy", "ntfys", "gotify", "gotifys", "pover", "pbul", "prowl", "bark", "barks"),
        *("pagerduty", "opsgenie", "victorops", "splunk", "ilert", "squadcast", "sns", "twilio"),
    }
)
"""The services that a route may name."""


def service_of(address: str) -> str:
    """The scheme of an apprise address; empty if it has none."""
    scheme, mark, _ = address.partition("://")
    return scheme.lower() if mark else ""
