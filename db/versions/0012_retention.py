"""Unchanged checks may be kept as summaries; what was done to the database itself is kept too."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Creates both tables, empty: nothing is thinned unless the configuration asks for it."""
    op.create_table(
        "check_summaries",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("first_seq", sa.Integer(), nullable=False),
        sa.Column("last_seq", sa.Integer(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("chain_hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_check_summaries_article_id")
        ),
        sa.PrimaryKeyConstraint("article_id", "first_seq", name=op.f("pk_check_summaries")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "housekeeping",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("bytes", ID, nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("row_digest", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("kind", "at", name=op.f("pk_housekeeping")),
        sqlite_with_rowid=False,
    )
