"""`monitor extract`, `reextract` and `outlet test` on a real database and pages from loopback."""

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from monitor.cli import main

FIRST = "The council closed the bridge over Mill Lane on Tuesday after divers had found a crack in its pier."
SECOND = (
    "Some 400 carters cross the bridge each morning and will have to go round by the ford, it said."
)
THIRD = (
    "The surveyor, Nell Brandt, hopes to have the pier mended before the first frost of the year."
)
TEASER = "Five walks along the river"

Run = Callable[..., tuple[int, str, str]]


def page(second: str = SECOND) -> str:
    """The article with what stands around it."""
    return (
        "<!doctype html><html lang=en><head><title>Bridge over Mill Lane closed | Shore Post</title></head><body>"
        "<article><h1>Bridge over Mill Lane closed</h1><p class=who>By Ann Lee</p>"
        f"<div class=story><p>{FIRST}</p><p class=second>{second}</p>"
        f"<aside class=related><a href=/walks>{TEASER}</a></aside><p>{THIRD}</p></div></article></body></html>"
    )


class Handler(BaseHTTPRequestHandler):
    """Serves the article at every address but robots.txt."""

    def do_GET(self) -> None:
        found = self.path != "/robots.txt"
        body = page().encode() if found else b""
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    """A web server on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def outlet(base: str, selectors: str = "") -> str:
    return (
        f'id = "post"\nname = "Shore Post"\ndomains = ["{base.removeprefix("http://")}"]\n'
        f'[politeness]\ndelay = "0s"\n[selectors]\n{selectors}\n'
    )


@pytest.fixture
def run(
    base: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """Runs a command in a folder with an outlet and a story of one article, checked once."""
    monkeypatch.chdir(tmp_path)
    for name in ("MONITOR_CONFIG_DIR", "MONITOR_STORE__URL"):
        monkeypatch.delenv(name, raising=False)
    for folder in ("config/outlets", "config/stories"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "config/monitor.toml").write_text(
        '[fetch]\ncontact = "desk@example.org"\ndelay = "0s"\nallow_networks = ["127.0.0.0/8"]\n'
    )
    (tmp_path / "config/outlets/post.toml").write_text(outlet(base))
    (tmp_path / "config/stories/bridge.toml").write_text(
        f'title = "The bridge"\noutlets = ["post"]\nwatch = ["{base}/news/bridge"]\n'
    )

    def command(*arguments: str) -> tuple[int, str, str]:
        code = main(list(arguments))
        told = capsys.readouterr()
        return code, told.out, told.err

    code, _, err = command("check", "--all")
    assert code == 0, err
    return command


def test_reextract_wants_the_word_that_it_only_reports(run: Run) -> None:
    code, _, err = run("reextract")
    assert code == 2
    assert "--dry-run" in err


def test_reextract_finds_nothing_where_nothing_has_changed(run: Run) -> None:
    code, out, err = run("reextract", "--dry-run")
    assert (code, out.strip()) == (0, "")
    assert "1 stored pages read again, 0 would differ" in err


def test_reextract_tells_what_a_new_reading_would_change_and_writes_nothing(
    run: Run, base: str, tmp_path: Path
) -> None:
    (tmp_path / "config/outlets/post.toml").write_text(outlet(base, 'remove = [".second"]'))
    code, out, _ = run("reextract", "--dry-run", "--json")
    row = json.loads(out)
    assert (code, row["version"], row["result"]) == (0, 1, "differs")
    assert row["detail"] == "1 removed"
    _, again, _ = run("reextract", "--dry-run", "--json")
    assert again == out
    assert "1 would differ" in run("reextract", "--dry-run", f"{base}/news/bridge")[2]


def test_extract_shows_the_article(run: Run, base: str) -> None:
    code, out, _ = run("extract", f"{base}/news/bridge")
    assert code == 0
    assert "headline\tBridge over Mill Lane closed" in out
    assert "byline\tAnn Lee" in out
    assert [SECOND in out, TEASER in out] == [True, False]


def test_explain_gives_each_block_its_verdict_and_each_field_its_source(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "page.html").write_text(page())
    code, out, _ = run("extract", "page.html", "--explain")
    assert code == 0
    rows = {line.rsplit("\t", 1)[-1]: line.split("\t")[0] for line in out.splitlines()}
    assert (rows[FIRST], rows[TEASER]) == ("kept", "dropped")
    assert "headline\tBridge over Mill Lane closed [h1, 100% sure]" in out.replace("  [", " [")
    _, told, _ = run("extract", "page.html", "--explain", "--json")
    assert {block["kept"] for block in json.loads(told)["blocks"]} == {True, False}


def test_against_tells_the_edit_and_what_one_page_drops(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page())
    other = page(SECOND.replace("400", "500")).replace(f"<p>{THIRD}", f"<p class=promo>{THIRD}")
    (tmp_path / "b.html").write_text(other)
    code, out, _ = run("extract", "a.html", "--against", "b.html")
    assert code == 0
    assert "[-400-]{+500+}" in out
    assert f"first\tstands in related\t{THIRD}" in out
    assert run("extract", "a.html", "--against", "b.html", "--explain")[0] == 2


def test_outlet_test_tells_which_selectors_hold(run: Run, base: str, tmp_path: Path) -> None:
    (tmp_path / "config/outlets/post.toml").write_text(
        outlet(base, 'headline = "h1"\nbyline = ".nobody"\nbody = ".who"\nremove = [".related"]')
    )
    code, out, _ = run("outlet", "test", "post", "--json")
    found = [json.loads(line) for line in out.splitlines()]
    told = {row["detail"].split(" ")[0]: row["ok"] for row in found if " = " in row["detail"]}
    assert code == 1
    assert told == {"headline": True, "byline": False, "body": False, "remove": True}
    assert all(row["mend"] for row in found if not row["ok"])


def test_outlet_test_is_content_where_all_holds(run: Run, base: str, tmp_path: Path) -> None:
    (tmp_path / "config/outlets/post.toml").write_text(
        outlet(base, 'body = ".story"\nbyline = ".who"')
    )
    code, out, err = run("outlet", "test", "post")
    assert code == 0, out + err
    assert "100% of the text in 1 element(s)" in out
