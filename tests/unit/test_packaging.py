"""What an installed package needs travels inside the wheel."""

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import yaml

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


def composed() -> tuple[dict, dict]:
    """The plain compose file, and the one that is laid over it."""
    names = ("docker-compose.yml", "docker-compose.postgres.yml")
    plain, over = (yaml.safe_load((ROOT / name).read_text()) for name in names)
    return plain, over


def test_a_plain_compose_up_starts_the_daemon_on_sqlite():
    """No profile stands before it; PostgreSQL is a file laid over it, and `exec` the same."""
    plain, over = composed()
    assert list(plain["services"]) == ["monitor"]
    assert set(over["services"]) == {"monitor", "postgres"}
    assert "profiles" not in plain["services"]["monitor"]
    url = over["services"]["monitor"]["environment"]["MONITOR_STORE__URL"]
    assert "@postgres/" in url
    assert over["services"]["monitor"]["depends_on"]["postgres"]["condition"] == "service_healthy"
    assert over["services"]["postgres"]["healthcheck"]["test"]


def test_compose_and_image_look_at_the_same_health():
    """Builders of OCI images drop the image's own: compose must say it too."""
    plain, _ = composed()
    health = plain["services"]["monitor"]["healthcheck"]
    image = (ROOT / "Dockerfile").read_text()
    (command,) = re.findall(r"HEALTHCHECK .*\\\n\s*CMD (\[.*\])", image)
    assert ["CMD", *json.loads(command)] == health["test"]
    for option in ("interval", "timeout", "retries"):
        assert f"--{option}={health[option]}" in image
    compile(health["test"][-1], "healthcheck", "exec")


def test_compose_writes_to_its_volume_alone():
    plain, _ = composed()
    service = plain["services"]["monitor"]
    assert service["read_only"]
    assert service["cap_drop"] == ["ALL"]
    assert service["hostname"]
    assert service["volumes"] == ["data:/data", "${MONITOR_CONFIG_DIR:-./config}:/config:ro"]
    image = (ROOT / "Dockerfile").read_text()
    assert "WORKDIR /data" in image.partition("FROM ${PYTHON_IMAGE}\n")[2]
    (secrets,) = service["env_file"]
    assert secrets == {"path": "secrets.env", "required": False}
    ignored = (ROOT / ".gitignore").read_text().split()
    assert {"secrets.env", ".env", "/desk/"} <= {*ignored}  # what is a user's own meets no upgrade


def test_compose_says_where_it_publishes_the_view():
    plain, _ = composed()
    service = plain["services"]["monitor"]
    (port,) = service["ports"]
    address, inside = port.rsplit(":", 1)
    assert service["environment"]["MONITOR_WEB__PUBLISHED"] == f"http://{address}/"
    assert inside == "8080"
