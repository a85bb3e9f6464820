"""Politeness that holds across workers: slots of a host, when it may be asked, what it allows."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, delete, func, or_, select, update

from monitor.adapters.store import tables as t
from monitor.adapters.store.clock_skew import LONGEST_PAUSE
from monitor.adapters.store.part import WorkPart
from monitor.adapters.store.upserts import insert
from monitor.ports import ReservedSlot, RobotsAnswer

_LEAST_WAIT = timedelta(milliseconds=250)
"""While all slots are taken it pays to ask again after this: they are released any moment."""

_ROBOTS_KEPT = timedelta(days=30)
"""How long rules may stand in for a robots.txt that cannot be had (RFC 9309 §2.3.1.4)."""


# What is asked and written at every request is put together once.
_ALLOWED = (
    select(t.hosts.c.next_allowed_at).where(t.hosts.c.host == bindparam("of")).with_for_update()
)
_NEXT = (
    update(t.hosts)
    .where(t.hosts.c.host == bindparam("of"))
    .values(next_allowed_at=bindparam("moment"))
)
_TAKEN = select(func.count(), func.min(t.host_slots.c.expires_at)).where(
    t.host_slots.c.host == bindparam("of")
)
_EXPIRED = delete(t.host_slots).where(
    t.host_slots.c.host == bindparam("of"), t.host_slots.c.expires_at <= bindparam("now")
)
_RESERVED = t.host_slots.insert().returning(t.host_slots.c.id)
_GIVEN_BACK = delete(t.host_slots).where(t.host_slots.c.id == bindparam("slot"))


class Hosts(WorkPart):
    """The hosts that are asked for pages. A slot whose holder died is free when its lease ends."""

    def reserve(
        self, host: str, *, now: datetime, delay: timedelta, concurrency: int, lease: timedelta
    ) -> ReservedSlot | datetime:
        """A slot to ask the host in, or the earliest moment to ask for one again."""
        with self._due(now) as connection:
            allowed = _lock(connection, host)
            if allowed is not None and now < allowed <= now + LONGEST_PAUSE:
                return allowed
            # how many slots are taken, and when the first of their leases ends
            taken, first_end = connection.execute(_TAKEN, {"of": host}).one()
            if first_end is not None and first_end <= now:  # whoever took it has died
                connection.execute(_EXPIRED, {"of": host, "now": now})
                taken, first_end = connection.execute(_TAKEN, {"of": host}).one()
            if taken >= concurrency:
                return min(now + max(delay, _LEAST_WAIT), first_end or now + _LEAST_WAIT)
            made = connection.execute(_RESERVED, {"host": host, "expires_at": now + lease})
            _allow(connection, host, now + delay)
            return ReservedSlot(host=host, id=made.scalar_one())

    def release(self, slot: ReservedSlot, *, next_allowed_at: datetime) -> None:
        """Gives that slot back and says when the next request may start.

        Where another holder has asked for a longer pause, that stands.
        """
        with self._database.write(durable=False) as connection:
            allowed = _lock(connection, slot.host)
            connection.execute(_GIVEN_BACK, {"slot": slot.id})
            if allowed is None or next_allowed_at > allowed:
                _allow(connection, slot.host, next_allowed_at)

    def robots(self, site: str, *, agent: str) -> RobotsAnswer | None:
        """What the robots.txt of a site last said."""
        known = t.robots.c
        with self._database.read() as connection:
            row = connection.execute(
                select(known.rules, known.asked_at).where(known.site == site, known.agent == agent)
            ).one_or_none()
        return None if row is None else RobotsAnswer(rules=row.rules, asked_at=row.asked_at)

    def keep_robots(self, site: str, answer: RobotsAnswer, *, agent: str) -> None:
        """Keeps an answer. It may be lost with the machine's power: then it is asked for again."""
        values = {"rules": answer.rules, "asked_at": answer.asked_at}
        with self._database.write(durable=False) as connection:
            connection.execute(
                delete(t.robots).where(t.robots.c.asked_at < answer.asked_at - _ROBOTS_KEPT)
            )
            connection.execute(
                insert(connection, t.robots).on_conflict_do_update(
                    index_elements=["site", "agent"], set_=values
                ),
                {"site": site, "agent": agent, **values},
            )


def _lock(connection: Connection, host: str) -> datetime | None:
    """Locks the host's row until the transaction ends. Returns when it may be asked next."""
    known = connection.execute(_ALLOWED, {"of": host}).first()
    if known is None:
        connection.execute(insert(connection, t.hosts).on_conflict_do_nothing(), {"host": host})
        known = connection.execute(_ALLOWED, {"of": host}).one()
    found: datetime | None = known.next_allowed_at
    return found


def _allow(connection: Connection, host: str, moment: datetime) -> None:
    connection.execute(_NEXT, {"of": host, "moment": moment})


def forget_idle_hosts(connection: Connection, before: datetime) -> int:
    """Lets go of hosts that nobody has had to wait for since then. Returns how many rows."""
    h, slots = t.hosts.c, t.host_slots.c
    ended = connection.execute(delete(t.host_slots).where(slots.expires_at < before)).rowcount
    free = ~select(slots.id).where(slots.host == h.host).exists()
    idle = connection.execute(
        delete(t.hosts).where(or_(h.next_allowed_at.is_(None), h.next_allowed_at < before), free)
    )
    return ended + idle.rowcount
