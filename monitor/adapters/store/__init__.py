"""The Store port on SQLite and PostgreSQL."""

from monitor.adapters.store.copying import restore_database
from monitor.adapters.store.migrating import upgrade
from monitor.adapters.store.schema import schema_state
from monitor.adapters.store.store import SqlStore, open_store

__all__ = ["SqlStore", "open_store", "restore_database", "schema_state", "upgrade"]
