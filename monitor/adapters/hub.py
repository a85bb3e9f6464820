"""Requests to WebSub hubs: one POST of a form, past the same guard as fetching."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import httpx

from monitor.adapters.http import guarded_client
from monitor.adapters.http.errors import FETCH_ERRORS, failure_of
from monitor.core.records import one_line
from monitor.model.config import FetchSettings
from monitor.model.websub import HubAnswer

_SUCCESS = range(200, 300)
_TOLD = 400
"""Bytes of a refusal that are read: hubs say in words why (WebSub, section 5.2)."""


class HttpHub:
    """Asks hubs. Holds no connection between two requests."""

    def __init__(self, settings: FetchSettings, version: str) -> None:
        self._settings = settings
        contact = f" (+{settings.contact})" if settings.contact else ""
        self._agent = settings.user_agent or f"monitor/{version}{contact}"
        self._tls = httpx.create_ssl_context(trust_env=False)

    async def ask(self, hub: str, form: Mapping[str, str]) -> HubAnswer:
        """What the hub says to a form, or why it could not be asked."""
        timeout = self._settings.timeout
        try:
            async with asyncio.timeout(timeout.total_seconds()):
                client = guarded_client(self._settings, timeout=timeout, tls=self._tls)
                headers = {"user-agent": self._agent, "accept": "*/*"}
                async with (
                    client,
                    client.stream("POST", hub, headers=headers, data=dict(form)) as answer,
                ):
                    said = b""
                    async for chunk in answer.aiter_raw():
                        said += chunk
                        if len(said) >= _TOLD:
                            break
                    status = answer.status_code
        except FETCH_ERRORS as error:
            kind, detail = failure_of(error)
            return HubAnswer(accepted=False, detail=one_line(f"{kind.value}: {detail}", 300))
        if status in _SUCCESS:
            return HubAnswer(accepted=True, detail=f"accepted with {status}")
        words = one_line(said[:_TOLD].decode("utf-8", "replace"), 200)
        return HubAnswer(accepted=False, detail=f"refused with {status}: {words}")
