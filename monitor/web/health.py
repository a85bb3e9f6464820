"""What the web view is told of the daemon's state."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from monitor.model.watch import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Whether the daemon does its work; `problems` are safe lines for people.

    `troubles` are what people should know of although it does: a restart would mend none of them.
    """

    ok: bool
    problems: tuple[str, ...] = ()
    troubles: tuple[str, ...] = ()
    last_tick_at: datetime | None = None
    outcomes: Mapping[Outcome, int] = field(default_factory=dict)  # of checks since the start
    tick_age: timedelta | None = None  # since work was last looked for, whatever the clock says
