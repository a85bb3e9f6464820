"""The last page of an article that could not be evaluated is kept for a report."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Creates the table, empty: of earlier faults nothing was recorded."""
    op.create_table(
        "faults",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("happened_at", sa.BigInteger(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("trace", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("status", sa.Integer(), nullable=True),
        sa.Column("headers", sa.Text(), nullable=False),
        sa.Column("size", ID, nullable=True),
        sa.Column("zstd", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name=op.f("fk_faults_article_id")),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_faults")),
    )
