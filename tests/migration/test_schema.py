"""The migrations build just the tables that the program reads and writes, on both systems."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text

from monitor.adapters.store.engine import Database
from monitor.adapters.store.tables import SCHEMA, metadata
from tests.migration.ladder import INDEX, MIGRATIONS, REVISIONS, anatomy, climb

SCRIPTS = sorted((MIGRATIONS / "versions").glob("*.py"))


@pytest.fixture
def migrated(store_url: str) -> Iterator[Database]:
    database = Database(store_url)
    yield database
    database.close()


def differences(connection: Connection) -> list[object]:
    """What Alembic would still have to change."""
    options = {
        "compare_type": True,
        "compare_server_default": True,
        "include_name": lambda name, *_: not str(name).startswith(INDEX),
    }
    return compare_metadata(MigrationContext.configure(connection, opts=options), metadata)


def test_alembic_finds_nothing_left_to_do(migrated: Database) -> None:
    with migrated.read() as connection:
        assert differences(connection) == []


def test_the_migrated_schema_is_the_fresh_one(empty: Database) -> None:
    """Names of constraints, conditions of indexes and SQLite's kinds of tables, too."""
    with empty.migration() as connection:
        metadata.create_all(connection)
        fresh = anatomy(connection)
        metadata.drop_all(connection)
    climb(empty, "head")
    with empty.read() as connection:
        assert anatomy(connection) == fresh
    assert set(fresh) == set(metadata.tables)


@pytest.mark.parametrize(
    "statement",
    [
        "DROP INDEX ix_articles_due",
        "ALTER TABLE checks DROP COLUMN size",
        "ALTER TABLE checks ADD COLUMN mood TEXT",
        "DROP INDEX ix_deliveries_queue; CREATE INDEX ix_deliveries_queue ON deliveries (route, id)",
    ],
)
def test_a_difference_would_show(migrated: Database, statement: str) -> None:
    with migrated.migration() as connection:
        before = anatomy(connection)
        for part in statement.split(";"):
            connection.execute(text(part))
        assert anatomy(connection) != before


def test_the_program_is_at_the_newest_revision() -> None:
    assert REVISIONS[-1] == SCHEMA


def test_revisions_follow_each_other(empty: Database) -> None:
    """One line of migrations, no branches: each can be climbed to from the one before it."""
    for revision in REVISIONS:
        climb(empty, revision)
        with empty.read() as connection:
            assert connection.scalar(text("SELECT version_num FROM alembic_version")) == revision


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_migration_stands_by_itself_and_only_leads_upwards(path) -> None:
    """It imports no code of ours, which would change under it; the way back is the copy."""
    tree = ast.parse(path.read_text())
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        for name in (
            [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else []
        )
    }
    assert imported <= {"sqlalchemy", "alembic", "json", "__future__"}
    defined = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
    assert "upgrade" in defined
    assert "downgrade" not in defined
