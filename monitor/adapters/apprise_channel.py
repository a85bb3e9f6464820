"""Chat, mail and push services through `apprise`, an optional extra.

Its addresses are an operator's own: apprise follows redirects and reaches any address, so the
guard of fetching does not stand before it. Cloud metadata is refused as far as a route's address
names it; where a redirect leads is not seen. Only the services that `core.alerts.services` names
are let in.
"""

from __future__ import annotations

import asyncio
from datetime import timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from monitor.adapters.http.errors import ForbiddenAddressError, ResolutionError
from monitor.adapters.http.guard import Guard
from monitor.adapters.http.resolver import system_resolver
from monitor.core.alerts import message
from monitor.core.alerts.services import SCHEMES, service_of
from monitor.core.urls import networks, normal_host
from monitor.errors import ExtraMissingError
from monitor.model.alert import Alert, DeliveryOutcome, DeliveryResult
from monitor.model.config import OutboxSettings
from monitor.model.story import Route
from monitor.threads import Threads

_OWN_SERVERS = frozenset(
    {
        *("mmost", "mmosts", "rocket", "rockets", "matrix", "matrixs", "ntfy", "ntfys"),
        *("gotify", "gotifys", "bark", "barks", "signal", "signals", "zulip"),
    }
)
"""Those that may run on a server of one's own, whose name is the host of the address."""

_IN_HTML = frozenset({"mailto", "mailtos", "ses", "sendgrid", "mailgun", "brevo", "o365"})
"""Mail: the redline stands in the message, with a text beside it for programs that show no HTML."""

_IN_CHAT_HTML = frozenset({"tgram", "matrix", "matrixs"})
_IN_MARKDOWN = {
    **dict.fromkeys(("rocket", "rockets"), ("~", "*")),
    **dict.fromkeys(("slack", "gchat"), ("~", "**")),  # whose bold apprise puts in their own signs
    **dict.fromkeys(("discord", "mmost", "mmosts", "zulip"), ("~~", "**")),
    **dict.fromkeys(("gotify", "gotifys", "ntfy", "ntfys"), ("~~", "**")),
}
"""By service, the signs of words that went and of words that came. Others are sent plain text."""

_IN_CARDS = frozenset({"workflow", "workflows"})
"""Microsoft Teams: Markdown that knows no struck words, and joins lines that stand together."""

_ANYWHERE = networks(["0.0.0.0/0", "::/0"])

_CARRIERS = Threads("apprise", 8)
"""A service that hangs holds up nobody but its kind."""


class AppriseNotifier:
    """Carries alerts through apprise, each in a thread. Nothing is imported before it is needed."""

    def __init__(self, settings: OutboxSettings) -> None:
        self._timeout = settings.timeout

    async def send(self, alert: Alert, route: Route, attempt: int) -> DeliveryResult:  # noqa: ARG002 - the port's
        """One attempt. Raises ExtraMissingError when apprise is not installed."""
        scheme = service_of(route.url)
        if scheme not in SCHEMES:
            return _failed(f"apprise: scheme {scheme!r} is not among those allowed")
        loop = asyncio.get_running_loop()
        started = loop.time()
        try:
            async with asyncio.timeout(self._timeout.total_seconds()):
                if refused := await _refused(scheme, route.url):
                    return _failed(f"apprise: {refused}")
                carried = await _CARRIERS.run(_carry, alert, route)
        except TimeoutError:
            return _failed(f"apprise: no answer within {self._timeout.total_seconds():g} s")
        if carried is None:
            return _failed("apprise does not understand the route's address")
        elapsed = timedelta(seconds=loop.time() - started)
        if not carried:
            return _failed(f"apprise: the {scheme} service did not take it", elapsed)
        return DeliveryResult(
            outcome=DeliveryOutcome.DELIVERED, detail=f"taken by {scheme}", elapsed=elapsed
        )


async def _refused(scheme: str, url: str) -> str:
    """Why the host that a route names may not be asked; empty if it may, or if it names none.

    Only of services that run on a server of one's own is the name looked up: where others have a
    host stands a token, which is no name server's business.
    """
    try:
        host = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    try:
        ip_address(normal_host(host) or "")
    except ValueError:
        path = urlsplit(url).path.strip("/")
        if scheme not in _OWN_SERVERS or "." not in host or not path:
            return ""
    try:
        await Guard(system_resolver, _ANYWHERE).vetted(host)
    except ForbiddenAddressError as error:
        return str(error)
    except ResolutionError:
        return ""  # apprise says so itself
    return ""


def _carry(alert: Alert, route: Route) -> bool | None:
    """Sends an alert to the route's address, in a thread: even the import takes its time.

    None if apprise does not understand the address.
    """
    try:
        import apprise  # noqa: PLC0415 - an optional extra
    except ImportError:
        raise ExtraMissingError(
            f"route {route.id} needs apprise, which is not installed",
            mend="pip install 'news-monitor[apprise]'",
        ) from None
    # no picture of another house's: a service would fetch it there with each message
    asset = apprise.AppriseAsset(
        app_id="monitor", app_desc="monitor", image_url_mask="", image_url_logo=""
    )
    channel = apprise.Apprise(asset=asset)
    service = apprise.Apprise.instantiate(route.url, asset=asset)
    if service is None:
        return None
    name, body = form_of(alert, route.url)
    form = apprise.NotifyFormat(name)
    if "format=" not in route.url:  # what the operator chose stands
        service.notify_format = form
    channel.add(service)
    return bool(
        channel.notify(
            title=message.subject(alert), body=body, body_format=form, interpret_escapes=False
        )
    )


def form_of(alert: Alert, url: str) -> tuple[str, str]:
    """How an alert is sent to that address: apprise's word for the form, and the body in it."""
    scheme = service_of(url)
    if "format=" in url:
        return "text", message.text(alert)
    if scheme in _IN_HTML:
        return "html", message.html(alert)
    if scheme in _IN_CHAT_HTML:
        return "html", message.chat_html(alert)
    if scheme in _IN_CARDS:
        return "markdown", message.card(alert)
    if signs := _IN_MARKDOWN.get(scheme):
        return "markdown", message.markdown(alert, strike=signs[0], strong=signs[1])
    return "text", message.text(alert)


def _failed(detail: str, elapsed: timedelta = timedelta(0)) -> DeliveryResult:
    return DeliveryResult(outcome=DeliveryOutcome.RETRY, detail=detail, elapsed=elapsed)
