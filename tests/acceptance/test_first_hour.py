"""A newcomer's first hour: the first edit of one's own page, the alert and its link, a changed config."""

import re
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.timeout(300)
def test_a_newcomer_gets_from_a_page_to_an_alert_that_opens_the_redline() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "demo.first_hour"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    said = [line.partition(" s  ")[2] for line in done.stdout.splitlines()]
    assert "# the message is in Slack" in said
    assert any(line.startswith("# its link opens the redline") for line in said)
    (took,) = re.findall(r"in use, ([\d.]+) s after", done.stdout)
    assert float(took) < 5
