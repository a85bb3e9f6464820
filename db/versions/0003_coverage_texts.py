"""The texts of coverage are kept, and can be found by what they share with another text."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Creates both tables, empty: texts of earlier coverage were not kept."""
    op.create_table(
        "coverage_texts",
        sa.Column("id", ID, nullable=False),
        sa.Column("url_hash", sa.LargeBinary(), nullable=False),
        sa.Column("found_at", sa.BigInteger(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coverage_texts")),
        sa.UniqueConstraint("url_hash", name=op.f("uq_coverage_texts_url_hash")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "text_bands",
        sa.Column("band", ID, nullable=False),
        sa.Column("text_id", ID, nullable=False),
        sa.ForeignKeyConstraint(
            ["text_id"], ["coverage_texts.id"], name=op.f("fk_text_bands_text_id")
        ),
        sa.PrimaryKeyConstraint("band", "text_id", name=op.f("pk_text_bands")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_text_bands_text_id"), "text_bands", ["text_id"], unique=False)
