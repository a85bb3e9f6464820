"""Alembic's environment: migrations run on the connection that `monitor.adapters.store` hands over.

The transaction is the caller's (BEGIN IMMEDIATE on SQLite, with foreign keys off), so that a
migration that fails leaves nothing behind.
"""

from alembic import context

from monitor.adapters.store.tables import metadata

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    transactional_ddl=True,
    render_as_batch=connection.dialect.name == "sqlite",
    compare_type=True,
)
context.run_migrations()
