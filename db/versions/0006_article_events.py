"""The log holds removals, walls and moves; what a configuration named is kept; routes that fail.

What the checks so far tell of such events is worked out from their outcomes.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

_THERE = {"unchanged", "not-modified", "changed", "first-seen", "technical", "held"}
_STATES = {
    "removed": "removed",
    "moved": "moved",
    "legal": "legal",
    "blocked": "blocked",
    "consent": "blocked",
    "paywalled": "paywalled",
    "missing": "missing",
    "soft-missing": "missing",
    "failed": "unreachable",
    "unreadable": "unreachable",
}
_CHECKS_IN_A_ROW = {"moved": 3, "missing": 2, "unreachable": 2}  # until then nothing is told
_GRAVE = {"removed", "moved", "legal", "restored"}
_COSMETIC, _SUBSTANTIVE = 0, 2
_MOST_BEGINS = 3  # of one kind, in an article: what comes and goes is not listed for ever
_LASTING = {"removed", "moved", "legal"}


def upgrade() -> None:
    """Creates the tables and fills the log."""
    op.create_table(
        "article_events",
        sa.Column("id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("check_id", ID, nullable=True),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.Column("happened_at", sa.BigInteger(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("derived", sa.Boolean(), nullable=False),
        sa.Column("chain_hash", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_article_events_article_id")
        ),
        sa.ForeignKeyConstraint(
            ["check_id"], ["checks.id"], name=op.f("fk_article_events_check_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article_events")),
        sa.UniqueConstraint("article_id", "seq", name=op.f("uq_article_events_article_id_seq")),
        sqlite_autoincrement=True,
    )
    for name, columns in (
        ("ix_article_events_article", ["article_id", "id"]),
        (op.f("ix_article_events_check_id"), ["check_id"]),
        (op.f("ix_article_events_happened_at"), ["happened_at"]),
    ):
        op.create_index(name, "article_events", columns, unique=False)
    op.create_table(
        "config_entries",
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("owner", "kind", "name", "story", name=op.f("pk_config_entries")),
        sqlite_with_rowid=False,
    )
    op.add_column("article_stories", sa.Column("by_hand", sa.Boolean(), nullable=True))
    op.add_column("routes", sa.Column("failing_since", sa.BigInteger(), nullable=True))
    _derive(op.get_bind())


def _derive(connection: sa.Connection) -> None:
    """Reads the checks that were no plain success, and those after them, article by article."""
    found = connection.execute(
        sa.text(
            "SELECT id, article_id, outcome, reason, moment FROM ("
            "SELECT id, article_id, seq, outcome, reason, started_at + elapsed AS moment, "
            "lag(outcome) OVER (PARTITION BY article_id ORDER BY seq) AS before FROM checks"
            ") AS listed WHERE outcome NOT IN :there OR before NOT IN :there "
            "ORDER BY article_id, seq"
        ).bindparams(sa.bindparam("there", sorted(_THERE), expanding=True))
    ).all()
    by_article: dict[int, list[sa.Row]] = {}
    for check in found:
        by_article.setdefault(check.article_id, []).append(check)
    happened: list[dict[str, object]] = []
    for article, checks in by_article.items():
        events, open_state = _events(checks)
        happened += events
        if open_state:
            _mark(connection, article, open_state)
    if happened:
        connection.execute(_INSERT, sorted(happened, key=lambda event: event["happened_at"]))


_INSERT = sa.text(
    "INSERT INTO article_events (article_id, check_id, kind, severity, happened_at, since, "
    "reason, story, actor, derived) VALUES (:article_id, :check_id, :kind, :severity, "
    ":happened_at, :since, :reason, '', '', :derived)"
)


def _events(checks: list[sa.Row]) -> tuple[list[dict[str, object]], str]:
    """Where a state begins and where it ends; and the state in which the article is left."""
    events: list[dict[str, object]] = []
    begins: dict[str, int] = {}
    open_state, state, run, since = "", "", 0, 0
    for check in checks:
        there = check.outcome in _THERE
        now = "" if there else _STATES.get(check.outcome, state)
        run = run + 1 if now == state else 1
        since = since if now == state else check.moment
        state = now
        if there and open_state:
            kind = "restored" if open_state in _LASTING else "back"
            events.append(_event(check, kind, check.moment, "the article is back"))
            open_state = ""
        elif open_state == "removed" and state != "moved":
            continue  # a wall before a page that is gone tells nothing of it
        elif state and state != open_state and run >= _CHECKS_IN_A_ROW.get(state, 1):
            begins[state] = begins.get(state, 0) + 1
            if begins[state] <= _MOST_BEGINS or state in _LASTING:
                events.append(_event(check, state, since, check.reason))
                open_state = state
    return events, open_state


def _event(check: sa.Row, kind: str, since: int, reason: str) -> dict[str, object]:
    return {
        "article_id": check.article_id,
        "check_id": check.id,
        "kind": kind,
        "severity": _SUBSTANTIVE if kind in _GRAVE else _COSMETIC,
        "happened_at": check.moment,
        "since": since,
        "reason": reason,
        "derived": True,
    }


def _mark(connection: sa.Connection, article: int, state: str) -> None:
    """The article's next check knows which state is in the log already."""
    where = {"article": article}
    stored = connection.scalar(sa.text("SELECT progress FROM articles WHERE id = :article"), where)
    try:
        progress = json.loads(stored)
    except ValueError:  # whatever it is, it is not this migration's to judge
        return
    progress["logged"] = state
    connection.execute(
        sa.text("UPDATE articles SET progress = :progress WHERE id = :article"),
        {**where, "progress": json.dumps(progress, separators=(",", ":"), ensure_ascii=False)},
    )
