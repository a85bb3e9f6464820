"""`monitor baseline` as a user meets it: real files, a real database, real exit codes."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from monitor.cli import main
from monitor.settings import load

HEADLINE = "Harbour bridge in Velmora closed after cracks were found"
BODY = (
    "Engineers closed the old harbour bridge in Velmora on Tuesday night after finding 14 cracks "
    "in its eastern piers. “We could not have waited another day,” said the chief surveyor.",
    "About 11,000 commuters use the crossing each morning, according to the transport office. "
    "They will have to take the ferry for at least three weeks.",
    "The council had been warned of movements in the piers as early as last autumn.",
)
DOCUMENT = f"""Menu
Subscribe
{HEADLINE}

2 min read
By Dora Lind
{BODY[0]}

{BODY[1]}

{BODY[2]}
Read more
Most popular
"""
URL = "https://courier.example/bridge"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command in a folder with one outlet, one empty story and one document."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MONITOR_CONFIG_DIR", raising=False)
    for folder in ("config/outlets", "config/stories", "documents"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "config/monitor.toml").touch()
    (tmp_path / "config/outlets/courier.toml").write_text(
        'name = "The Courier"\ndomains = ["courier.example"]\n'
    )
    (tmp_path / "config/stories/bridge.toml").write_text('title = "The bridge"\n')
    (tmp_path / "documents/scraped.txt").write_text(DOCUMENT)

    def command(*arguments: str) -> tuple[int, str, str]:
        code = main(["baseline", *arguments])
        told = capsys.readouterr()
        return code, told.out, told.err

    return command


@pytest.fixture
def seeded(run: Run) -> Run:
    """The same with the document's baseline in the story."""
    code, _, _ = run(
        "new", "documents/scraped.txt", "--url", URL, "--output", "config/stories/bridge.toml"
    )
    assert code == 0
    return run


def test_new_shows_its_guess_and_prints_a_table(run: Run) -> None:
    code, out, err = run("new", "documents/scraped.txt", "--url", URL)
    assert code == 0
    assert "+    7 Engineers closed" in err
    assert "  1 Menu" in err
    assert f'headline = "{HEADLINE}"' in out
    assert 'byline = "Dora Lind"' in out
    assert "surveyor" not in out


def test_new_refuses_an_address_that_is_never_asked(run: Run) -> None:
    code, out, err = run(
        "new", "documents/scraped.txt", "--url", "http://169.254.169.254/a", "--outlet", "courier"
    )
    assert (code, out) == (2, "")
    assert "monitor does not go there" in err


def test_new_adds_to_a_story_that_then_loads(seeded: Run) -> None:
    article = load(Path("config"), {}).stories[0].baseline[0]
    assert (article.key, article.outlet, len(article.fingerprints)) == ("courier", "courier", 5)
    code, out, _ = seeded("show")
    assert (code, out.split("\t")[:2]) == (0, ["courier", "courier"])


def test_new_obeys_the_persons_choice_of_lines(run: Run) -> None:
    _, out, err = run(
        "new", "documents/scraped.txt", "--url", URL, "--keep", "7-9,11", "--drop", "9",
        "--standfirst", "11", "--headline", "Another", "--published", "2031-04-28", "--inferred",
        "--key", "bridge",
    )  # fmt: skip
    assert "S   11 The council" in err
    assert out.count("exact =") == 3
    assert "paragraph = -1" in out
    for line in ('key = "bridge"', 'headline = "Another"', 'address = "inferred"', "2031-04-28"):
        assert line in out


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("new", "documents/scraped.txt"), 2, "--url"),
        (("new", "documents/scraped.txt", "--url", "https://other.example/"), 2, "no outlet"),
        (("new", "documents/scraped.txt", "--url", URL, "--keep", "x"), 2, "names no lines"),
        (("new", "documents/scraped.txt", "--url", URL, "--keep", "1000"), 1, "no sentence"),
        (("new", "documents/scraped.txt", "--url", URL, "--published", "soon"), 2, "no date"),
        (("new", "documents/scraped.txt", "--url", URL, "--output", "no/x.toml"), 2, "no folder"),
        (("new", "nowhere.txt", "--url", URL), 1, "nowhere.txt"),
        (("import", "nowhere"), 2, "does not exist"),
        (("import", "config/stories"), 1, "no story has a baseline"),
        (("show", "bridge"), 2, "no baseline article"),
    ],
)
def test_wrong_use_is_told_with_its_mend(
    run: Run, arguments: tuple[str, ...], code: int, told: str
) -> None:
    given, _, err = run(*arguments)
    assert (given, told in err) == (code, True), err


def test_a_story_file_that_is_not_there_is_begun(run: Run) -> None:
    where = Path("config/stories/begun.toml")
    asked = ("new", "documents/scraped.txt", "--url", URL, "--output", str(where))
    assert run(*asked)[0] == 0
    assert where.read_text().startswith('title = "')
    assert main(["config", "check"]) == 0


def test_import_stores_exactly_the_article(seeded: Run) -> None:
    assert seeded("show", "courier")[1].rstrip().endswith("`monitor baseline import PATH`")
    code, out, err = seeded("import", "documents")
    assert (code, err) == (0, "")
    assert out.split("\t")[:4] == ["scraped.txt", "courier", "100%", "3"]
    _, out, _ = seeded("show", "courier")
    assert out.endswith("\n\n".join(BODY) + "\n")
    assert "Subscribe" not in out


def test_a_dry_run_stores_nothing_and_shows_what_is_cut(seeded: Run) -> None:
    code, out, _ = seeded("import", "documents", "--dry-run", "--text")
    assert code == 0
    assert "--- cut:\n  Menu\n" in out
    assert not Path("data").exists()


def test_import_goes_on_past_a_stranger(seeded: Run) -> None:
    Path("documents/a-stranger.txt").write_text("Nothing of this is known. Nothing at all.")
    code, out, err = seeded("import", "documents", "--json")
    assert code == 1
    assert "a-stranger.txt: the document is none of" in err
    (line,) = out.splitlines()
    assert json.loads(line)["paragraphs"] == list(BODY)
    assert seeded("verify", "courier")[0] == 0


def test_the_fuller_of_two_documents_is_taken(seeded: Run) -> None:
    Path("documents/a-part.txt").write_text("\n".join(BODY[:2]))
    code, out, err = seeded("import", "documents")
    assert code == 1
    assert "a-part.txt: left out" in err
    assert out.startswith("scraped.txt\t")


def test_verify_tells_what_an_edit_did(seeded: Run) -> None:
    seeded("import", "documents")
    assert seeded("verify", "courier")[0] == 0
    Path("page.txt").write_text(
        "\n".join((BODY[0], BODY[1].replace("11,000", "14,000"), "Nobody was hurt by the cracks."))
    )
    code, out, err = seeded("verify", "courier", "page.txt")
    assert code == 1
    assert [line.split("\t")[0] for line in out.splitlines()] == [
        "stands",
        "stands",
        "figure",
        "stands",
        "gone",
        "new",
    ]
    assert "baseline 11,000 commuters use → page 14,000 commuters use" in err
    data = json.loads(seeded("verify", "courier", "page.txt", "--json")[1])
    assert {c["kind"] for c in data["changes"]} == {
        "figure",
        "paragraph-added",
        "paragraph-removed",
    }


def test_verify_without_anything_stored_says_so(seeded: Run) -> None:
    code, _, err = seeded("verify", "courier")
    assert code == 1
    assert "nothing is stored yet" in err
