"""Subscriptions to the hubs of feeds: begun, renewed and ended with the readings of the feeds."""

from __future__ import annotations

import secrets
from dataclasses import replace

import structlog

from monitor.core.records import one_line
from monitor.core.websub import Hub, callback_of, request_of, step
from monitor.model.coverage import Source
from monitor.model.websub import HubStep, Subscription, SubscriptionState
from monitor.ports import Services
from monitor.threads import STORE

log = structlog.get_logger(__name__)

_KEY_BYTES = 32  # 256 bits, as the capability URLs of the W3C's TAG ask (2014)
_SECRET_BYTES = 48  # of base64 below the 200 bytes that WebSub allows


async def tend(source: Source, named: Hub | None, services: Services) -> Subscription | None:
    """Does what is due about the subscription of a feed that was just read.

    `named` is the hub that it names, None where that was not to be learnt. Returns how the
    subscription stands then.
    """
    if services.hub is None:
        return None
    store, web = services.store.subscriptions, services.settings.web
    public = web.shown_at
    known = await STORE.run(store.of_source, source.id)
    now = services.clock.now()
    todo = step(known, named, public, now)
    if todo is HubStep.NOTHING:
        return known
    if todo is HubStep.UNSUBSCRIBE and known is not None:
        await _end(known, services)
        return None
    if todo is HubStep.SUBSCRIBE and named is not None:
        if known is not None and known.state is SubscriptionState.ACTIVE:
            await _ask(known, services, subscribe=False)  # its key is worth nothing from now on
        key = secrets.token_urlsafe(_KEY_BYTES)
        known = Subscription(
            source_id=source.id,
            hub=named.url,
            topic=named.topic,
            state=SubscriptionState.ASKED,
            asked_at=now,
            key=key,
            secret=secrets.token_urlsafe(_SECRET_BYTES),
            callback=callback_of(public, key),
        )
    elif known is None:
        return None
    lapsed = known.lease_ends_at is not None and known.lease_ends_at <= now
    waiting = known.state is not SubscriptionState.ACTIVE or lapsed
    asked = replace(
        known,
        state=SubscriptionState.ASKED if waiting else known.state,
        asked_at=now,
        failures=known.failures + 1 if waiting and todo is HubStep.RENEW else known.failures,
    )
    await STORE.run(store.put, asked)  # before the hub is asked: it may verify at once
    refusal = await _ask(asked, services, subscribe=True)
    if refusal:
        # what it verified meanwhile stands all the same
        last = await STORE.run(store.of_source, source.id) or asked
        active = last.state is SubscriptionState.ACTIVE and not lapsed
        state = last.state if active else SubscriptionState.REFUSED
        asked = replace(last, state=state, failures=max(last.failures, 1), note=refusal)
        await STORE.run(store.put, asked)
        return asked
    return await STORE.run(store.of_source, source.id)


async def end_orphans(services: Services) -> None:
    """Ends the subscriptions of feeds that are read no longer."""
    if services.hub is not None:
        for one in await STORE.run(services.store.subscriptions.orphans):
            await _end(one, services)


async def _end(known: Subscription, services: Services) -> None:
    """Asks a hub to push no more; where it does not hear, its pushes are refused all the same."""
    ending = replace(known, state=SubscriptionState.ENDING)
    await STORE.run(services.store.subscriptions.put, ending)
    await _ask(ending, services, subscribe=False)


async def _ask(one: Subscription, services: Services, *, subscribe: bool) -> str:
    """Why the hub refused, empty if it did not."""
    assert services.hub is not None  # noqa: S101 - the callers have looked
    answer = await services.hub.ask(one.hub, request_of(one, subscribe=subscribe))
    what = {"hub": one.hub, "topic": one.topic, "mode": "subscribe" if subscribe else "unsubscribe"}
    if answer.accepted:
        log.info("hub asked", **what)
        return ""
    log.warning("a hub refused: its feed is polled", reason=answer.detail, **what)
    return one_line(answer.detail, 300)
