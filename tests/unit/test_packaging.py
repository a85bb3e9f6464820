"""What an installed package needs travels inside the wheel."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_wheel_carries_config_migrations_and_templates(tmp_path):
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = {
        f"monitor/_shipped/{path.relative_to(ROOT)}"
        for folder in ("config", "db")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in {".toml", ".py", ".mako"}
    }
    assert shipped
    assert shipped <= names
    templates = {str(p.relative_to(ROOT)) for p in (ROOT / "monitor").rglob("*.html")}
    assert templates
    assert templates <= names
    assert "monitor/py.typed" in names
    assert not any(name.startswith(("tests/", "demo/", "benchmarks/")) for name in names)


def test_a_plain_compose_up_starts_the_daemon_on_sqlite():
    """No profile stands before it; PostgreSQL is a file laid over it."""
    plain = (ROOT / "docker-compose.yml").read_text()
    assert "profiles:" not in plain
    assert "postgres:" not in plain
    over = (ROOT / "docker-compose.postgres.yml").read_text()
    assert "  monitor:\n" in plain
    assert "  monitor:\n" in over
