"""Candidates wait in a list of their own, so that none is lost, fetched twice or tried forever."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Creates the list, empty."""
    op.create_table(
        "candidates",
        sa.Column("url_hash", sa.LargeBinary(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("source_id", ID, nullable=False),
        sa.Column("found_at", sa.BigInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["source_id"], ["sources.id"], name=op.f("fk_candidates_source_id")
        ),
        sa.PrimaryKeyConstraint("url_hash", name=op.f("pk_candidates")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_candidates_waiting", "candidates", ["source_id", "due_at"], unique=False)
