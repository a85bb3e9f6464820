"""Every page is linked from the README, every link leads to a page and a heading, samples are valid."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from monitor.errors import ConfigError
from monitor.settings import load

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")), ROOT / "CONTRIBUTING.md"]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
SAMPLE = re.compile(r"^```toml\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def prose(page: Path) -> str:
    return re.sub(
        r"^```.*?^```$|`[^`\n]*`",
        "",
        page.read_text(encoding="utf-8"),
        flags=re.MULTILINE | re.DOTALL,
    )


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    heads = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    plain = [re.sub(r"&lt;|&gt;", "", head).lower().replace("`", "") for head in heads]
    return {re.sub(r"[^\w\- ]", "", head).replace(" ", "-") for head in plain}


def links(page: Path) -> Iterator[tuple[str, Path, str]]:
    for target in LINK.findall(prose(page)):
        if not re.match(r"[a-z]+:", target):
            path, _, anchor = target.partition("#")
            yield target, (page.parent / path).resolve() if path else page, anchor


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    astray = [
        target
        for target, there, anchor in links(page)
        if not there.exists() or (anchor and there.suffix == ".md" and anchor not in anchors(there))
    ]
    assert astray == []


CODE = re.compile(
    r"`(?:python )?((?:monitor|core|adapters|tests|benchmarks|scripts|demo)/[\w/.-]+)`"
)
MODULE = re.compile(r"\bpython -m ((?:benchmarks|demo)[\w.]*)(?: ([a-z]+))?")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_code_that_a_page_names_is_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    astray = [
        name
        for name in CODE.findall(text)
        if not any(
            (ROOT / above / f"{name}{end}").exists()
            for above in ("", "monitor")
            for end in ("", ".py")
        )
    ]
    for module, what in MODULE.findall(text):
        parts = [
            *module.rstrip(".").split("."),
            *([what] if module == "benchmarks" and what else []),
        ]
        place = ROOT.joinpath(*parts)
        astray += [] if place.is_dir() or place.with_suffix(".py").exists() else [module]
    assert astray == []


def test_every_page_is_linked_from_the_readme() -> None:
    linked = {there for _, there, _ in links(ROOT / "README.md")}
    assert {
        page.name for page in (ROOT / "docs").glob("*.md") if page.resolve() not in linked
    } == set()


SAMPLES = [
    pytest.param(text, id=f"{page.name}-{number}")
    for page in PAGES
    for number, text in enumerate(SAMPLE.findall(page.read_text(encoding="utf-8")), 1)
]
FORMS: dict[str, Callable[[str], dict[str, str]]] = {
    "monitor.toml": lambda text: {"monitor.toml": text},
    "an outlet": lambda text: {"outlets/harbour-courier.toml": _with(OUTLET, text)},
    "a story": lambda text: {
        "stories/harbour.toml": _with("title = 'Harbour'\n", text),
        "outlets/harbour-courier.toml": _with(OUTLET, ""),
        "outlets/example.toml": _with(OUTLET.replace("harbour-courier", "www"), ""),
    },
}
OUTLET = (
    "name = 'Courier'\ndomains = ['harbour-courier.example']\n"
    "feeds = ['https://harbour-courier.example/feed.xml']\n"
)


def _with(needed: str, text: str) -> str:
    """The text, with the lines before it that a whole file needs and it leaves out."""
    given = {line.partition(" =")[0] for line in text.splitlines()}
    lines = [line for line in needed.splitlines() if line.partition(" =")[0] not in given]
    return "\n".join([*lines, text])


@pytest.mark.parametrize("sample", SAMPLES)
def test_samples_of_settings_hold(sample: str, tmp_path: Path) -> None:
    complaints = []
    for name, files in FORMS.items():
        folder = tmp_path / name.replace(" ", "-")
        for path, text in {"monitor.toml": "", **files(sample)}.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text)
        for part in ("outlets", "stories"):
            (folder / part).mkdir(exist_ok=True)
        try:
            load(folder, {})
        except ConfigError as error:
            complaints.append(f"as {name}: {error}")
        else:
            return
    raise AssertionError("\n".join(complaints))
