"""Outlets may be followed whole, and hubs may push their feeds."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Creates the tables and columns, empty: nothing was followed before."""
    op.add_column("article_stories", sa.Column("by_follow", sa.Boolean(), nullable=True))
    op.add_column("article_stories", sa.Column("taken_at", sa.BigInteger(), nullable=True))
    op.create_table(
        "follows",
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.BigInteger(), nullable=False),
        sa.Column("by_hand", sa.Boolean(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("paused", sa.Boolean(), nullable=False),
        sa.Column("row_digest", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("outlet", "story", name=op.f("pk_follows")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "follow_days",
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("day", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("left_out", sa.Integer(), nullable=False),
        sa.Column("let_go", sa.Integer(), nullable=False),
        sa.Column("row_digest", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("outlet", "story", "day", name=op.f("pk_follow_days")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "follow_contacts",
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("met_at", sa.BigInteger(), nullable=False),
        sa.Column("row_digest", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_follow_contacts_source_id")
        ),
        sa.PrimaryKeyConstraint("outlet", "story", "source_id", name=op.f("pk_follow_contacts")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_follow_contacts_source_id", "follow_contacts", ["source_id"])
    op.create_table(
        "left_out",
        sa.Column("url_hash", sa.LargeBinary(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("row_digest", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("url_hash", "outlet", "story", name=op.f("pk_left_out")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_left_out_follow", "left_out", ["outlet", "story", "at"])
    op.create_table(
        "subscriptions",
        sa.Column("source_id", ID, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("hub", sa.Text(), nullable=False),
        sa.Column("topic", sa.Text(), nullable=False),
        sa.Column("callback", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("lease_ends_at", sa.BigInteger(), nullable=True),
        sa.Column("pushed_at", sa.BigInteger(), nullable=True),
        sa.Column("pushes", sa.Integer(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("row_digest", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_subscriptions_source_id")
        ),
        sa.PrimaryKeyConstraint("source_id", name=op.f("pk_subscriptions")),
        sa.UniqueConstraint("key", name=op.f("uq_subscriptions_key")),
    )
    op.create_table(
        "pushes",
        sa.Column("id", ID, nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("content_type", sa.Text(), nullable=False),
        sa.Column("zstd", sa.LargeBinary(), nullable=False),
        sa.Column("row_digest", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["source_id"], ["sources.id"], name=op.f("fk_pushes_source_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pushes")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pushes_source_id", "pushes", ["source_id"])
