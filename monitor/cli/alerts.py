"""`monitor alerts`: what was told to whom, what could not be, and whether a route works."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import complete, jsonout
from monitor.cli.console import Json, fields, group, note, say, table
from monitor.errors import UsageError

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.model.alert import Delivery

_SECRET_BYTES = 32  # as long as the digest it keys (RFC 2104, section 3)

app = group("Alerts on their way: list, show, retry, test.")

_ALL = 100_000
"""Most deliveries that are listed or replayed at once: the dead of a year (judgement)."""

DeliveryId = Annotated[int, typer.Argument(metavar="DELIVERY", help="Its number in the list.")]


@app.command("list")
def list_(
    *,
    status: Annotated[
        str,
        typer.Option(metavar="STATUS", help="Only these: pending, delivered, dead, cancelled."),
    ] = "",
    route: Annotated[
        str,
        typer.Option(metavar="ROUTE", help="Only this route.", autocompletion=complete.routes),
    ] = "",
    limit: Annotated[
        int, typer.Option("--limit", "-n", min=1, metavar="N", help="The newest so many.")
    ] = 50,
    as_json: Json = False,
) -> None:
    """List deliveries, newest first."""
    from monitor.cli import times
    from monitor.cli.choices import choose
    from monitor.cli.session import reading
    from monitor.model.alert import DeliveryStatus

    wanted = choose(DeliveryStatus, status, "status") if status else None
    with reading() as opened:
        found = opened.store.outbox.deliveries(status=wanted, limit=_ALL if route else limit)
        now = opened.clock.now()
    found = tuple(d for d in found if route in {"", d.route})[:limit]
    if as_json:
        jsonout.emit_each(delivery_json(d) for d in found)
        return
    table(
        ("delivery", "created", "route", "status", "attempts", "next", "last answer", "alert"),
        [
            (
                d.id,
                times.stamp(d.alert.created_at),
                d.route,
                d.status.value,
                d.attempts,
                times.ahead(d.next_attempt_at, now),
                _answer(d),
                f"{d.alert.type.value}: {d.alert.title}",
            )
            for d in found
        ],
        empty="no delivery is recorded that fits",
        wide=7,
    )


@app.command(no_args_is_help=True)
def show(delivery: DeliveryId, *, as_json: Json = False) -> None:
    """Show one delivery with the payload that is, or was, sent."""
    from monitor.cli.session import reading

    with reading() as opened:
        found = opened.store.outbox.delivery(delivery)
        now = opened.clock.now()
    if as_json:
        jsonout.emit(delivery_json(found) | {"payload": _payload(found)})
        return
    fields(_facts(found, now))
    say()
    say(json.dumps(_payload(found), ensure_ascii=False, indent=2))


@app.command()
def retry(
    deliveries: Annotated[
        list[int] | None, typer.Argument(metavar="DELIVERY", help="Numbers of dead deliveries.")
    ] = None,
    *,
    dead: Annotated[bool, typer.Option("--dead", help="All that are dead.")] = False,
    route: Annotated[
        str,
        typer.Option(
            metavar="ROUTE",
            help="With --dead: of this route only; a disabled one is enabled again.",
            autocompletion=complete.routes,
        ),
    ] = "",
) -> None:
    """Put dead deliveries back in the queue; a running daemon sends them at once."""
    from monitor.cli.session import reading
    from monitor.model.alert import DeliveryStatus, RouteState

    if bool(deliveries) == dead:
        raise UsageError("say which deliveries", mend="give their numbers, or --dead for all")
    with reading() as opened:
        chosen = list(deliveries or ())
        if dead:
            found = opened.store.outbox.deliveries(status=DeliveryStatus.DEAD, limit=_ALL)
            chosen = [d.id for d in found if route in {"", d.route}]
        for state in opened.store.outbox.routes():
            if route == state.route and state.disabled:
                opened.store.outbox.set_route(RouteState(route=route))
                note(f"route {route} is enabled again")
        count = opened.store.outbox.retry(chosen, opened.clock.now())
    say(f"{count} of {len(chosen)} put back in the queue")
    if count < len(chosen):
        note("only dead deliveries can be retried; `monitor alerts list` shows how they stand")
        raise typer.Exit(1)


@app.command(no_args_is_help=True)
def cancel(
    route: Annotated[
        str, typer.Argument(metavar="ROUTE", help="Its id.", autocompletion=complete.routes)
    ],
) -> None:
    """Give up all alerts that wait for a route, known or not. What happened stays in the log."""
    from monitor.cli.lookup import unknown
    from monitor.cli.session import reading

    with reading() as opened:
        known = {r.id for r in opened.settings.routes} | {
            q.route for q in opened.store.outbox.queues()
        }
        if route not in known:
            raise unknown("route", route, known)
        count = opened.store.outbox.cancel(route, opened.clock.now())
    say(f"{count} {'alert' if count == 1 else 'alerts'} of route {route} cancelled")


@app.command()
def secret() -> None:
    """Make a secret that a webhook is signed with, for `secret_env` or `secret_file`."""
    import secrets

    from monitor.core.alerts.signing import make_secret

    say(make_secret(secrets.token_bytes(_SECRET_BYTES)))
    note("put it where the route's secret_env or secret_file looks, and tell it to the receiver")


@app.command("test", no_args_is_help=True)
def try_(
    route: Annotated[
        str, typer.Argument(metavar="ROUTE", help="Its id.", autocompletion=complete.routes)
    ],
    *,
    as_json: Json = False,
) -> None:
    """Send a signed ping to a route now, and show it. The exit code is 1 if it is not accepted."""
    import asyncio

    from monitor.cli.lookup import unknown
    from monitor.cli.session import acting
    from monitor.core.records import neutral
    from monitor.model.alert import DeliveryOutcome

    with acting(register=False) as opened:
        known = [r.id for r in opened.settings.routes]
        if route not in known:
            raise unknown("route", route, known)
        result, sent = asyncio.run(opened.ping(route))
    well = result.outcome is DeliveryOutcome.DELIVERED
    if as_json:
        jsonout.emit({"route": route, "ok": well, "message": sent} | jsonout.plain(result))
    else:
        took = f"{result.elapsed.total_seconds():.2f} s"
        say(f"route {route}: {result.outcome.value}: {result.detail} ({took})")
        note(f"\n{neutral(sent)}")
    if not well:
        raise typer.Exit(1)


def delivery_json(delivery: Delivery) -> dict[str, Any]:
    """A delivery as JSON, without its payload."""
    found: dict[str, Any] = jsonout.plain(delivery)
    found.pop("token")
    return found


def _payload(delivery: Delivery) -> object:
    return json.loads(delivery.alert.body)


def _answer(delivery: Delivery) -> str:
    status = str(delivery.last_status) if delivery.last_status else ""
    return " ".join(part for part in (status, delivery.last_error) if part)


def _facts(delivery: Delivery, now: datetime) -> list[tuple[str, object]]:
    from monitor.cli import times

    return [
        ("delivery", delivery.id),
        ("route", delivery.route),
        ("status", delivery.status.value),
        ("attempts", delivery.attempts),
        ("next", times.ahead(delivery.next_attempt_at, now)),
        ("delivered", times.stamp(delivery.delivered_at)),
        ("last answer", _answer(delivery)),
        ("event", delivery.alert.type.value),
        ("webhook-id", delivery.alert.id),
        ("created", times.stamp(delivery.alert.created_at)),
        ("article", delivery.alert.article_id),
        ("story", delivery.alert.story),
        ("title", delivery.alert.title),
    ]
