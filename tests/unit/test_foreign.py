"""What other programs keep, read as articles and feeds to watch."""

from __future__ import annotations

import io
import json
import zipfile

import pytest

from monitor.errors import UsageError
from monitor.settings import foreign
from monitor.settings.foreign import ForeignFormat, ForeignWatch, read_foreign

FERRY, PIER = "https://gazette.example/ferry", "https://gazette.example/pier"


def backup(files: dict[str, object]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            text = content if isinstance(content, str | bytes) else json.dumps(content)
            archive.writestr(name, text)
    return made.getvalue()


def test_a_list_has_an_address_a_line_and_perhaps_a_title() -> None:
    found = read_foreign(f"\ufeff# desk\n{FERRY} The ferry\n\n{PIER}\nno address\n".encode())
    assert found.format is ForeignFormat.LIST
    assert found.watches == (
        ForeignWatch(url=FERRY, title="The ferry"),
        ForeignWatch(url=PIER),
    )
    assert found.passed_over == ("line 5 is no address: no address",)


def test_opml_holds_feeds_in_folders() -> None:
    text = f"""<?xml version="1.0"?><opml version="2.0"><head><title>t</title></head><body>
    <outline text="Harbour"><outline type="rss" text="Gazette" xmlUrl="{FERRY}.xml"/></outline>
    <outline type="link" text="The pier" url="{PIER}"/><outline text="nothing"/></body></opml>"""
    found = read_foreign(text.encode())
    assert found.format is ForeignFormat.OPML
    assert found.watches == (
        ForeignWatch(url=f"{FERRY}.xml", title="Gazette", label="Harbour", is_feed=True),
        ForeignWatch(url=PIER, title="The pier"),
    )
    assert found.passed_over == ("an outline without an address: nothing",)


TAG = "0b0e2a60-11aa-4f5e-9d0c-1d2e3f405162"
WATCH = {"url": FERRY, "title": "The ferry", "tags": [TAG], "paused": True}
TAGS = {"settings": {"application": {"tags": {TAG: {"title": "Harbour"}}}}}


@pytest.mark.parametrize(
    "files",
    [
        {"url-watches.json": {"watching": {"a": WATCH, "b": {"url": "source:x"}}, **TAGS}},
        {
            "changedetection.json": TAGS,
            f"{TAG}/watch.json": WATCH,
            f"{TAG[:-1]}3/watch.json": {"url": "source:x"},
            f"{TAG}/0123.txt": "an old version",
        },
    ],
)
def test_a_backup_of_changedetection_io_in_its_old_and_its_new_form(
    files: dict[str, object],
) -> None:
    found = read_foreign(backup(files))
    assert found.format is ForeignFormat.CHANGEDETECTION
    assert found.watches == (
        ForeignWatch(url=FERRY, title="The ferry", label="Harbour", paused=True),
    )
    assert found.passed_over == ("no web address: source:x",)


def test_a_tag_in_words_is_a_label() -> None:
    found = read_foreign(
        backup({"url-watches.json": {"watching": {"a": {"url": PIER, "tag": "Piers"}}}})
    )
    assert [watch.label for watch in found.watches] == ["Piers"]


def test_jobs_are_documents_of_yaml() -> None:
    text = f"name: The ferry\nurl: {FERRY}\nfilter:\n  - css: p\n---\nname: disk\ncommand: df\n---\nurl: {PIER}\nenabled: false\n"
    found = read_foreign(text.encode())
    assert found.format is ForeignFormat.JOBS
    assert found.watches == (
        ForeignWatch(url=FERRY, title="The ferry"),
        ForeignWatch(url=PIER, paused=True),
    )
    assert found.passed_over == ("a shell command: disk",)


def test_feeds_of_diffengine() -> None:
    found = read_foreign(
        f"feeds:\n- name: Gazette\n  url: {FERRY}.xml\n  twitter: {{}}\nlog: x\n".encode()
    )
    assert found.format is ForeignFormat.DIFFENGINE
    assert found.watches == (ForeignWatch(url=f"{FERRY}.xml", title="Gazette", is_feed=True),)


def test_parsers_of_newsdiffs_are_read_and_never_run() -> None:
    text = f"""
from baseparser import BaseParser
raise SystemExit("run")

class HarbourParser(BaseParser):
    domains = ["www.gazette.example"]
    feeder_pat = "^https?://www.gazette.example/"
    feeder_pages = ["{FERRY}/", "{PIER}/", "/world", "https://" + str(BaseParser)]

class IslandParser(BaseParser):
    feeder_base = "https://herald.example/"
"""
    found = read_foreign(text.encode())
    assert found.format is ForeignFormat.NEWSDIFFS
    assert [(w.url, w.title, w.is_feed) for w in found.watches] == [
        (f"{FERRY}/", "HarbourParser", True),
        (f"{PIER}/", "HarbourParser", True),
        ("https://herald.example/", "IslandParser", True),
    ]
    assert found.passed_over == (
        "no web address: /world",
        "a page of HarbourParser that is worked out, line 8",
    )


def test_titles_are_made_safe() -> None:
    found = read_foreign(f"{FERRY} a\x1b[31mred\u202e\n".encode())
    assert found.watches[0].title == "a\ufffd[31mred\ufffd"


ALIASES = "a: &a [x, x]\n" + "".join(
    f"{name}: &{name} [*{before}, *{before}]\n"
    for before, name in zip("abcdefg", "bcdefgh", strict=True)
)
ENTITIES = '<!DOCTYPE opml [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><opml><body>&b;</body></opml>'
LARGE = backup({"url-watches.json": b" " * 60_000_000})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xff\xfe\x00", "neither UTF-8 text nor a zip archive"),
        (b"<html><body></body></html>", "no OPML: it begins with <html>"),
        (b"<opml>", "no OPML that can be read"),
        (ENTITIES.encode(), "no OPML that can be read"),
        (b"a: b\n", "neither jobs nor feeds"),
        (b"a letter\nto nobody\n", "names no address"),
        (b"", "names no address"),
        (b"class A:\n    feeder_pages = [" + b"(" * 5_000, "no Python that can be read"),
        (b"class A:\n    feeder_pages = " + b"-" * 500_000 + b"1", "no Python that can be read"),
        (b"url: [", "no YAML that can be read"),
        (ALIASES.encode(), "holds aliases"),
        (b"url: " + b"[" * 3_000 + b"]" * 3_000, "no YAML that can be read"),
        (b"[" * 100_000, "no YAML that can be read"),
        (b"PK\x03\x04 and no more", "the backup cannot be read"),
        (backup({"notes.txt": "x"}), "no backup of changedetection.io"),
        (backup({"url-watches.json": "{"}), "url-watches.json is no JSON"),
        (backup({"url-watches.json": "[" * 200_000}), "url-watches.json is no JSON"),
        (LARGE, "take more than 50 MB"),
        (b"url: x\n" + b"#" * 5_000_000, "YAML of more than 5 MB"),
        (b"x" * 50_000_001, "larger than 50 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_cannot_be_read_is_refused_with_a_reason(data: bytes, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        read_foreign(data)


def test_no_member_of_a_backup_is_taken_for_a_list_by_its_name_alone() -> None:
    files = {"../url-watches.json": "{}", "/etc/watch.json": "{}", "x/url-watches.json.bak": "{}"}
    with pytest.raises(UsageError, match="no backup"):
        read_foreign(backup(files))


def test_a_list_that_no_person_made_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign, "MOST_READ", 2)
    with pytest.raises(UsageError, match="more than 2 addresses"):
        read_foreign(f"{FERRY}\n".encode() * 3)
