"""Every text that stood in a version can be found: passages, and an index over their terms.

The tables are created empty: what is stored already is indexed in steps, while the daemon runs or
by `monitor db index`, so that no upgrade stands still for it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

INDEX = """
CREATE VIRTUAL TABLE passage_terms USING fts5(
  terms, content='passages', content_rowid='id', columnsize=0, tokenize='ascii'
)"""
ADDED = """
CREATE TRIGGER passage_terms_added AFTER INSERT ON passages BEGIN
  INSERT INTO passage_terms(rowid, terms) VALUES (new.id, new.terms);
END"""
REMOVED = """
CREATE TRIGGER passage_terms_removed AFTER DELETE ON passages BEGIN
  INSERT INTO passage_terms(passage_terms, rowid, terms) VALUES ('delete', old.id, old.terms);
END"""
CHANGED = """
CREATE TRIGGER passage_terms_changed AFTER UPDATE OF id, terms ON passages BEGIN
  INSERT INTO passage_terms(passage_terms, rowid, terms) VALUES ('delete', old.id, old.terms);
  INSERT INTO passage_terms(rowid, terms) VALUES (new.id, new.terms);
END"""
SQLITE = INDEX, ADDED, REMOVED, CHANGED
"""The index of SQLite: over the terms as they are, whose cutting is the program's."""

POSTGRES = (
    """
CREATE INDEX passage_terms ON passages USING gin (array_to_tsvector(string_to_array(terms, ' ')))
""",
)
"""The index of PostgreSQL: of the same terms, with what every installation has."""


def upgrade() -> None:
    """Creates the tables and the index, empty."""
    op.create_table(
        "passages",
        sa.Column("id", ID, nullable=False),
        sa.Column("article_id", ID, nullable=True),
        sa.Column("coverage_hash", sa.LargeBinary(), nullable=True),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("text_hash", sa.LargeBinary(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("terms", sa.Text(), nullable=False),
        sa.Column("first_number", sa.Integer(), nullable=True),
        sa.Column("gone_number", sa.Integer(), nullable=True),
        sa.Column("first_at", sa.BigInteger(), nullable=False),
        sa.Column("gone_at", sa.BigInteger(), nullable=True),
        sa.Column("row_digest", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_passages_article_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passages")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_passages_article", "passages", ["article_id", "gone_number"])
    op.create_index("ix_passages_coverage", "passages", ["coverage_hash"])
    op.create_index("ix_passages_text", "passages", ["text_hash"])
    op.create_table(
        "search_progress",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("row_digest", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["articles.id"], name=op.f("fk_search_progress_article_id")
        ),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_search_progress")),
        sqlite_with_rowid=False,
    )
    for statement in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRES:
        op.execute(statement)
