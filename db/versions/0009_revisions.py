"""Each change carries what its version is called; those found earlier carry nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Adds the columns, empty."""
    op.add_column("changes", sa.Column("revision", sa.Text(), nullable=True))
    op.add_column("changes", sa.Column("revision_grounds", sa.Text(), nullable=True))
    op.create_index("ix_changes_revision", "changes", ["revision", "id"])
