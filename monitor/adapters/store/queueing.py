"""Alerts into the outbox, within whatever transaction they belong to."""

from __future__ import annotations

import json
from collections.abc import Sequence

from sqlalchemy import Connection

from monitor.adapters.store import tables as t
from monitor.adapters.store.upserts import insert
from monitor.model.alert import Alert, DeliveryStatus


def enqueue(connection: Connection, alerts: Sequence[Alert]) -> None:
    """Records alerts with a delivery for each route. An alert of a known id is passed over."""
    for alert in alerts:
        added = connection.execute(
            insert(connection, t.alerts).on_conflict_do_nothing().returning(t.alerts.c.id),
            {
                "id": alert.id,
                "type": alert.type.value,
                "created_at": alert.created_at,
                "body": alert.body,
                "title": alert.title,
                "article_id": alert.article_id,
                "story": alert.story,
                "routes": json.dumps(alert.routes, ensure_ascii=False),
            },
        ).first()
        if added is not None and alert.routes:
            connection.execute(
                t.deliveries.insert(),
                [
                    {
                        "alert_id": alert.id,
                        "route": route,
                        "status": DeliveryStatus.PENDING.value,
                        "attempts": 0,
                        "next_attempt_at": alert.created_at,
                        "last_error": "",
                        "due_at": alert.created_at,
                        "token": 0,
                    }
                    for route in dict.fromkeys(alert.routes)
                ],
            )
