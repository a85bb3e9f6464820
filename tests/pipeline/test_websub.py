"""Feeds that hubs push: subscribed to, renewed, read from the push, polled less, ended."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from outlet_site import BASE, FEED, START, Site, rss

from monitor import discovery
from monitor.model.config import WebSettings
from monitor.model.websub import HubAnswer, SubscriptionState
from tests.services import services

HUB = "https://hub.example/"
HEAD = (
    f'<link xmlns="http://www.w3.org/2005/Atom" rel="hub" href="{HUB}"/>'
    f'<link xmlns="http://www.w3.org/2005/Atom" rel="self" href="{FEED}"/>'
)


class Pushed(Site):
    """A site whose feed names a hub; the hub verifies at once unless it is told otherwise."""

    asked: list[str]
    verifies = True
    refuses = False
    lease = timedelta(days=10)

    async def ask(self, hub, form):
        assert hub == HUB
        self.asked.append(form["hub.mode"])
        if self.refuses:
            return HubAnswer(accepted=False, detail="refused with 422: not here")
        if self.verifies and form["hub.mode"] == "subscribe":
            known = self.store.subscriptions.of_source(1)
            assert known.callback == form["hub.callback"]
            self.store.subscriptions.put(
                replace(
                    known,
                    state=SubscriptionState.ACTIVE,
                    asked_at=self.time,
                    lease_ends_at=self.time + self.lease,
                    failures=0,
                )
            )
        return HubAnswer(accepted=True, detail="accepted with 202")

    async def discover(self, claim):
        work = services(
            fetcher=self,
            store=self.store,
            clock=self,
            settings=self.settings,
            rng=lambda: 0.0,
            hub=self,
        )
        return await discovery.discover(claim, work, self.matcher)

    def push(self, *items, body=None):
        known = self.store.subscriptions.of_source(1)
        self.store.subscriptions.push(known, "", (body or rss(*items)).encode(), self.time)

    def polls(self):
        return sum(request.url == FEED for request in self.requests)

    @property
    def subscription(self):
        return self.store.subscriptions.of_source(1)


@pytest.fixture
def site(tmp_path):
    made = Pushed(tmp_path)
    made.asked = []
    made.settings = replace(made.settings, web=WebSettings(public_url="https://desk.example"))
    made.feeds(head=HEAD)
    yield made
    made.store.close()


async def test_a_feed_that_names_a_hub_is_subscribed_to_once(site):
    await site.read_until(hours=12)
    assert site.asked == ["subscribe"]
    assert site.subscription.state is SubscriptionState.ACTIVE


async def test_without_a_public_address_nothing_is_asked(site):
    site.settings = replace(site.settings, web=WebSettings())
    await site.read_until(hours=3)
    assert (site.asked, site.subscription) == ([], None)


async def test_what_is_pushed_is_read_without_asking_the_feed(site):
    await site.read()
    site.wait(minutes=1)
    polls, planned = site.polls(), site.store.sources.all()[0].next_check_at
    site.push((site.publish("/news/ferry"), "Ferry aground off Selwyn Point", START))
    await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}
    assert site.polls() == polls
    assert site.store.sources.all()[0].next_check_at == planned  # polling goes on as it was due
    assert site.store.subscriptions.next_push(1) is None


async def test_a_push_that_cannot_be_read_has_the_feed_asked(site):
    await site.read()
    site.wait(minutes=5)
    polls = site.polls()
    site.push(body="<!doctype html><html><p>Moved to another place.</p></html>")
    (record,) = await site.read()
    assert (record.failures, site.polls()) == (0, polls + 1)


async def test_while_pushes_come_the_feed_is_polled_less_and_no_less_than_every_six_hours(site):
    await site.read()
    for _ in range(16):
        site.push()
        await site.read()
        await site.read_until(hours=6)
    polls = site.polls()
    for _ in range(4):
        site.push()
        await site.read()
        await site.read_until(hours=6)
    assert 3 <= site.polls() - polls <= 5
    await site.read_until(days=2)  # the hub falls silent
    polls = site.polls()
    await site.read_until(hours=12)
    assert site.polls() - polls >= 11


async def test_news_that_were_not_pushed_bring_the_interval_back(site):
    await site.read()
    for _ in range(8):
        site.push()
        await site.read()
        await site.read_until(hours=6)
    site.feeds((site.publish("/news/ferry"), "Ferry aground", site.time), head=HEAD)
    site.time = site.store.sources.all()[0].next_check_at
    await site.read()
    assert site.coverage() == {"/news/ferry": "accept"}
    source = site.store.sources.all()[0]
    assert source.next_check_at - source.last_checked_at == timedelta(minutes=15)


async def test_leases_are_renewed_before_they_end_with_the_same_callback(site):
    site.lease = timedelta(hours=8)
    await site.read()
    callback = site.subscription.callback
    ends = []
    for _ in range(6):
        ends.append(site.subscription.lease_ends_at)
        await site.read_until(hours=5)
        assert site.subscription.lease_ends_at > site.time
    assert site.asked == ["subscribe"] * len(site.asked)
    assert 4 <= len(site.asked) <= 7
    assert site.subscription.callback == callback


async def test_a_hub_that_refuses_is_asked_ever_less_often_and_the_feed_polled(site):
    site.refuses = True
    await site.read_until(days=2)
    assert site.subscription.state is SubscriptionState.REFUSED
    assert "not here" in site.subscription.note
    assert 4 <= len(site.asked) <= 8
    assert site.polls() > 40
    site.refuses = False
    await site.read_until(days=2)
    assert site.subscription.state is SubscriptionState.ACTIVE
    assert site.subscription.failures == 0


async def test_a_hub_that_never_verifies_is_asked_again(site):
    site.verifies = False
    await site.read_until(hours=5)
    assert site.subscription.state is SubscriptionState.ASKED
    assert 2 <= len(site.asked) <= 5


async def test_a_feed_that_names_another_hub_or_none_gets_another_subscription_or_none(site):
    await site.read()
    first = site.subscription
    site.settings = replace(site.settings, web=WebSettings(public_url="https://new.example"))
    await site.read_until(hours=2)
    assert site.asked == ["subscribe", "unsubscribe", "subscribe"]
    assert site.subscription.callback.startswith("https://new.example/push/")
    assert site.subscription.key != first.key
    site.feeds()
    await site.read_until(hours=3)
    assert site.asked[-1] == "unsubscribe"
    assert site.subscription.state is SubscriptionState.ENDING


async def test_what_is_read_no_longer_is_unsubscribed_from(site):
    await site.read()
    other = f"{BASE}/other.xml"
    site.feeds(url=other)
    site.outlet = replace(site.outlet, feeds=(other,))
    site.settings = replace(site.settings, outlets=(site.outlet,))
    site.register()
    await site.read()
    assert site.asked == ["subscribe", "unsubscribe"]
    assert site.store.subscriptions.orphans() == ()
