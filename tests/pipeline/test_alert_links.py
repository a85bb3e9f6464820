"""The links of an alert open what they name."""

from __future__ import annotations

import json
from dataclasses import replace

import httpx

from monitor.model.config import WebSettings
from monitor.web import Health, create_app
from tests.pipeline.newsdesk import Newsdesk


async def test_the_link_of_an_alert_opens_the_redline(tmp_path):
    desk = Newsdesk(tmp_path)
    public = WebSettings(public_url="http://desk.example", allowed_hosts=("desk.example",))
    desk.settings = replace(desk.settings, web=public)
    await desk.check()
    desk.wait(hours=1)
    old = desk.article.paragraphs[0]
    desk.rewrites(paragraphs=[old.replace("214", "241"), *desk.article.paragraphs[1:]])
    await desk.check()
    (delivery,) = desk.store.outbox.deliveries()
    links = json.loads(delivery.alert.body)["data"]["links"]
    view = create_app(desk.store, desk.settings, clock=desk, health=lambda: Health(ok=True))
    browser = httpx.AsyncClient(transport=httpx.ASGITransport(view))
    shown = await browser.get(links["redline"])
    assert shown.status_code == 200
    assert "<del" in shown.text
    assert (await browser.get(links["history"])).status_code == 200
    assert (await browser.get(links["story"])).status_code == 200
    desk.store.close()
