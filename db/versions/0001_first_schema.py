"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")  # SQLite counts up only an INTEGER


def _create_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("id", ID, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("url_hash", sa.LargeBinary(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("baseline_key", sa.Text(), nullable=False),
        sa.Column("added_at", sa.BigInteger(), nullable=False),
        sa.Column("watched", sa.Boolean(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("availability", sa.Text(), nullable=False),
        sa.Column("next_check_at", sa.BigInteger(), nullable=True),
        sa.Column("last_checked_at", sa.BigInteger(), nullable=True),
        sa.Column("last_changed_at", sa.BigInteger(), nullable=True),
        sa.Column("last_outcome", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("progress", sa.Text(), nullable=False),
        sa.Column("snapshots", sa.Integer(), nullable=False),
        sa.Column("highest", sa.Integer(), nullable=False),
        sa.Column("chain_length", sa.Integer(), nullable=False),
        sa.Column("chain_hash", sa.LargeBinary(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("token", ID, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_articles")),
        sa.UniqueConstraint("url_hash", name=op.f("uq_articles_url_hash")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_articles_due", "articles", ["due_at", "outlet", "id"], unique=False)
    op.create_index(op.f("ix_articles_outlet"), "articles", ["outlet"], unique=False)


def _create_coverage() -> None:
    op.create_table(
        "coverage",
        sa.Column("id", ID, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("url_hash", sa.LargeBinary(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("published", sa.BigInteger(), nullable=True),
        sa.Column("found_at", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("confirmed_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coverage")),
        sa.UniqueConstraint("url_hash", "story", name=op.f("uq_coverage_url_hash_story")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_coverage_found", "coverage", ["found_at"], unique=False)
    op.create_index("ix_coverage_story", "coverage", ["story", "found_at"], unique=False)


def _create_hosts() -> None:
    op.create_table(
        "hosts",
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("next_allowed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("host", name=op.f("pk_hosts")),
        sqlite_with_rowid=False,
    )


def _create_outlet_memories() -> None:
    op.create_table(
        "outlet_memories",
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("outlet", name=op.f("pk_outlet_memories")),
    )


def _create_raws() -> None:
    op.create_table(
        "raws",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("size", ID, nullable=False),
        sa.Column("zstd", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_raws")),
    )


def _create_routes() -> None:
    op.create_table(
        "routes",
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("paused_until", sa.BigInteger(), nullable=True),
        sa.Column("disabled", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("route", name=op.f("pk_routes")),
    )


def _create_sources() -> None:
    op.create_table(
        "sources",
        sa.Column("id", ID, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("url_hash", sa.LargeBinary(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("parent_id", ID, nullable=True),
        sa.Column("next_check_at", sa.BigInteger(), nullable=False),
        sa.Column("validators", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("seen", sa.Integer(), nullable=False),
        sa.Column("last_checked_at", sa.BigInteger(), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("token", ID, nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["sources.id"], name=op.f("fk_sources_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sources")),
        sa.UniqueConstraint("url_hash", name=op.f("uq_sources_url_hash")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_sources_due_at"), "sources", ["due_at"], unique=False)
    op.create_index(op.f("ix_sources_parent_id"), "sources", ["parent_id"], unique=False)


def _create_texts() -> None:
    op.create_table(
        "texts",
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_texts")),
    )


def _create_alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("article_id", ID, nullable=True),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("routes", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_alerts_article_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
    )
    op.create_index(op.f("ix_alerts_article_id"), "alerts", ["article_id"], unique=False)


def _create_article_aliases() -> None:
    op.create_table(
        "article_aliases",
        sa.Column("url_hash", sa.LargeBinary(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_article_aliases_article_id")
        ),
        sa.PrimaryKeyConstraint("url_hash", name=op.f("pk_article_aliases")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_article_aliases_article_id"), "article_aliases", ["article_id"], unique=False
    )


def _create_article_stories() -> None:
    op.create_table(
        "article_stories",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_article_stories_article_id")
        ),
        sa.PrimaryKeyConstraint("article_id", "story", name=op.f("pk_article_stories")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_article_stories_story", "article_stories", ["story", "article_id"], unique=False
    )


def _create_baseline_imports() -> None:
    op.create_table(
        "baseline_imports",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("imported_at", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("chain_hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_baseline_imports_article_id")
        ),
        sa.PrimaryKeyConstraint("article_id", "seq", name=op.f("pk_baseline_imports")),
        sqlite_with_rowid=False,
    )


def _create_checks() -> None:
    op.create_table(
        "checks",
        sa.Column("id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("elapsed", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("final_url", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("size", ID, nullable=False),
        sa.Column("failure", sa.Text(), nullable=True),
        sa.Column("snapshot_number", sa.Integer(), nullable=True),
        sa.Column("chain_hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_checks_article_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_checks")),
        sa.UniqueConstraint("article_id", "seq", name=op.f("uq_checks_article_id_seq")),
        sqlite_autoincrement=True,
    )


def _create_coverage_decisions() -> None:
    op.create_table(
        "coverage_decisions",
        sa.Column("id", ID, nullable=False),
        sa.Column("coverage_id", ID, nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["coverage_id"], ["coverage.id"], name=op.f("fk_coverage_decisions_coverage_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coverage_decisions")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        op.f("ix_coverage_decisions_coverage_id"),
        "coverage_decisions",
        ["coverage_id"],
        unique=False,
    )


def _create_host_slots() -> None:
    op.create_table(
        "host_slots",
        sa.Column("id", ID, nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["host"], ["hosts.host"], name=op.f("fk_host_slots_host")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_host_slots")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_host_slots_host", "host_slots", ["host", "expires_at"], unique=False)


def _create_seen_urls() -> None:
    op.create_table(
        "seen_urls",
        sa.Column("url_hash", sa.LargeBinary(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("seen_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_seen_urls_source_id")),
        sa.PrimaryKeyConstraint("url_hash", name=op.f("pk_seen_urls")),
        sqlite_with_rowid=False,
    )


def _create_snapshots() -> None:
    op.create_table(
        "snapshots",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.LargeBinary(), nullable=False),
        sa.Column("taken_at", sa.BigInteger(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("modified", sa.BigInteger(), nullable=True),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("raw_hash", sa.LargeBinary(), nullable=True),
        sa.Column("raw_bytes", ID, nullable=True),
        sa.Column("raw_kept", sa.Boolean(), nullable=False),
        sa.Column("final_url", sa.Text(), nullable=True),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("headers", sa.Text(), nullable=True),
        sa.Column("fetched_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_snapshots_article_id")
        ),
        sa.PrimaryKeyConstraint("article_id", "number", name=op.f("pk_snapshots")),
    )


def _create_changes() -> None:
    op.create_table(
        "changes",
        sa.Column("id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("check_id", ID, nullable=False),
        sa.Column("from_number", sa.Integer(), nullable=True),
        sa.Column("to_number", sa.Integer(), nullable=False),
        sa.Column("detected_at", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.Column("stealth", sa.Boolean(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_changes_article_id")
        ),
        sa.ForeignKeyConstraint(["check_id"], ["checks.id"], name=op.f("fk_changes_check_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_changes")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_changes_article", "changes", ["article_id", "id"], unique=False)
    op.create_index(op.f("ix_changes_check_id"), "changes", ["check_id"], unique=False)
    op.create_index(op.f("ix_changes_detected_at"), "changes", ["detected_at"], unique=False)


def _create_deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", ID, nullable=False),
        sa.Column("alert_id", sa.Text(), nullable=False),
        sa.Column("route", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sa.BigInteger(), nullable=True),
        sa.Column("last_error", sa.Text(), nullable=False),
        sa.Column("last_status", sa.Integer(), nullable=True),
        sa.Column("delivered_at", sa.BigInteger(), nullable=True),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("worker", sa.Text(), nullable=True),
        sa.Column("token", ID, nullable=False),
        sa.ForeignKeyConstraint(["alert_id"], ["alerts.id"], name=op.f("fk_deliveries_alert_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("alert_id", "route", name=op.f("uq_deliveries_alert_id_route")),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_deliveries_queue",
        "deliveries",
        ["route", "id"],
        unique=False,
        sqlite_where=sa.text("status = 'pending'"),
        postgresql_where=sa.text("status = 'pending'"),
    )
    op.create_index("ix_deliveries_status", "deliveries", ["status", "id"], unique=False)
    # ### end Alembic commands ###


def upgrade() -> None:
    """Creates all tables."""
    _create_articles()
    _create_coverage()
    _create_hosts()
    _create_outlet_memories()
    _create_raws()
    _create_routes()
    _create_sources()
    _create_texts()
    _create_alerts()
    _create_article_aliases()
    _create_article_stories()
    _create_baseline_imports()
    _create_checks()
    _create_coverage_decisions()
    _create_host_slots()
    _create_seen_urls()
    _create_snapshots()
    _create_changes()
    _create_deliveries()
