"""What feeds and sitemaps say of when a watched article was modified is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Creates the table, empty: what lists said earlier was not kept."""
    op.create_table(
        "listed_times",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("modified", sa.BigInteger(), nullable=False),
        sa.Column("read_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_listed_times_article_id")
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_listed_times_source_id")
        ),
        sa.PrimaryKeyConstraint("article_id", "source_id", name=op.f("pk_listed_times")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_listed_times_source_id"), "listed_times", ["source_id"], unique=False)
