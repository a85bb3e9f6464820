"""Rows that stand in no chain carry a digest of their own; the program computes it afterwards."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

SEALED = (
    "articles",
    "article_aliases",
    "article_events",
    "article_stories",
    "outlet_memories",
    "alerts",
    "deliveries",
    "faults",
    "routes",
    "sources",
    "listed_times",
    "candidates",
    "config_entries",
    "coverage",
    "coverage_decisions",
    "coverage_texts",
    "matched_articles",
)


def upgrade() -> None:
    """Adds the column, empty."""
    for table in SEALED:
        op.add_column(table, sa.Column("row_digest", sa.LargeBinary()))
