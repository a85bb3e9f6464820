"""Stored pages in files of web archives: read back by a library that is not ours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from zipfile import ZipFile

import pytest
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from monitor.adapters.archive import write_archive
from monitor.errors import NotFoundError, StoreError
from monitor.model.archive import ArchiveFormat, Capture

AT = datetime(2026, 3, 4, 9, 30, tzinfo=UTC)
BEGUN = datetime(2026, 3, 1, 12, 0, 0, 250_000, tzinfo=UTC)
FIRST = "<p>The ferry is late – 214 aboard.</p>".encode()
SECOND = "<p>The ferry is late – 241 aboard.</p>".encode()
BODIES = {sha256(body).hexdigest(): body for body in (FIRST, SECOND)}


def capture(version: int, body: bytes, **fields: object) -> Capture:
    """The page of a version, an hour after the one before."""
    given: dict[str, object] = {
        "article_id": 7,
        "article_url": "https://www.gazette.example/ferry",
        "version": version,
        "headline": "Ferry late",
        "url": "https://www.Gazette.example/ferry?b=2&a=1",
        "fetched_at": BEGUN + timedelta(hours=version),
        "status": 200,
        "headers": (("content-type", "text/html; charset=utf-8"), ("content-encoding", "br")),
        "raw_sha256": sha256(body).hexdigest(),
        "content_hash": "c" * 64,
        "chain_hash": "d" * 64,
    }
    return Capture(**given | fields)  # type: ignore[arg-type]


CAPTURES = (capture(1, FIRST), capture(2, SECOND), capture(3, FIRST))


class Told(NamedTuple):
    """What a record says."""

    kind: str
    moment: str
    head: dict[str, str]
    body: bytes
    told: dict[str, str]


def records(data: bytes) -> Iterator[Told]:
    """Each record; raises ArchiveLoadFailed where a digest does not fit."""
    for record in ArchiveIterator(BytesIO(data), check_digests="raise"):
        head = dict(record.http_headers.headers) if record.http_headers else {}
        told = dict(record.rec_headers.headers)
        body = record.content_stream().read()
        yield Told(record.rec_type, told["WARC-Date"], head, body, told)


def written(folder: Path, form: ArchiveFormat, captures: tuple[Capture, ...] = CAPTURES) -> bytes:
    """The file that is made of the captures."""
    target = folder / f"made.{form}"
    target.unlink(missing_ok=True)
    write_archive(target, form, captures, BODIES.__getitem__, at=AT, title="The ferry")
    return target.read_bytes()


def test_the_pages_come_back_as_they_came(tmp_path: Path) -> None:
    made = list(records(written(tmp_path, ArchiveFormat.WARC)))
    assert [r.kind for r in made] == [
        "warcinfo",
        *("response", "metadata", "response", "metadata", "revisit", "metadata"),
    ]
    _, one, about, two, _, again, _ = made
    assert (one.body, two.body, again.body) == (FIRST, SECOND, b"")
    assert one.moment == "2026-03-01T13:00:00.250000Z"
    assert one.head["content-type"] == "text/html; charset=utf-8"
    assert one.head["X-Archive-Orig-content-encoding"] == "br"  # the stored body has none
    assert one.head["Content-Length"] == str(len(FIRST))
    assert again.told["WARC-Refers-To-Date"] == one.moment
    assert again.told["WARC-Payload-Digest"] == one.told["WARC-Payload-Digest"]
    assert about.body.decode().splitlines() == [
        "article: https://www.gazette.example/ferry",
        "version: 1",
        f"page-sha256: {sha256(FIRST).hexdigest()}",
        f"text-sha256: {'c' * 64}",
        f"chain-sha256: {'d' * 64}",
    ]
    assert about.told["WARC-Concurrent-To"] == one.told["WARC-Record-ID"]


@pytest.mark.parametrize("form", ArchiveFormat)
def test_the_same_export_is_the_same_file(form: ArchiveFormat, tmp_path: Path) -> None:
    assert written(tmp_path, form) == written(tmp_path, form)


def test_a_page_that_is_not_the_one_its_hash_names_is_noticed(tmp_path: Path) -> None:
    target = tmp_path / "made.warc"
    write_archive(
        target, ArchiveFormat.WARC, CAPTURES[:1], lambda _: SECOND, at=AT, title="The ferry"
    )
    with pytest.raises(ArchiveLoadFailed):
        list(records(target.read_bytes()))


def test_no_header_makes_a_second_one(tmp_path: Path) -> None:
    hostile = (
        ("x-note", "a\r\nSet-Cookie: stolen=1\r\n\r\n<script>"),
        ("content-type", "text/html"),
    )
    told = capture(1, FIRST, headers=hostile)
    one = list(records(written(tmp_path, ArchiveFormat.WARC, (told,))))[1]
    assert set(one.head) == {"x-note", "content-type", "Content-Length"}
    assert one.body == FIRST


def test_a_viewer_finds_each_page_by_the_index(tmp_path: Path) -> None:
    with ZipFile(BytesIO(written(tmp_path, ArchiveFormat.WACZ))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    package = json.loads(files["datapackage.json"])
    for resource in package["resources"]:
        part = files[resource["path"]]
        assert resource["bytes"] == len(part)
        assert resource["hash"] == f"sha256:{sha256(part).hexdigest()}"
    sealed = json.loads(files["datapackage-digest.json"])
    assert sealed["hash"] == f"sha256:{sha256(files['datapackage.json']).hexdigest()}"
    assert package["mainPageDate"] == "2026-03-01T15:00:00.250000+00:00"
    found = []
    for line in files["indexes/index.cdx"].decode().splitlines():
        key, moment, entry = line.split(" ", 2)
        assert key == "example,gazette)/ferry?a=1&b=2"
        placed = json.loads(entry)
        begin, length = int(placed["offset"]), int(placed["length"])
        (one,) = records(files["archive/data.warc.gz"][begin : begin + length])
        assert one.told["WARC-Payload-Digest"] == placed["digest"]
        found.append((moment, placed["mime"], one.kind))
    assert found == [
        ("20260301130000", "text/html", "response"),
        ("20260301140000", "text/html", "response"),
        ("20260301150000", "warc/revisit", "revisit"),
    ]
    pages = [json.loads(line) for line in files["pages/pages.jsonl"].splitlines()]
    assert pages[0]["format"] == "json-pages-1.0"
    assert [page["title"] for page in pages[1:]] == [
        f"Ferry late (version {number})" for number in (1, 2, 3)
    ]


def test_nothing_is_left_of_a_file_that_could_not_be_written(tmp_path: Path) -> None:
    def missing(_: str) -> bytes:
        raise NotFoundError("it was dropped meanwhile")

    with pytest.raises(NotFoundError):
        write_archive(
            tmp_path / "made.wacz", ArchiveFormat.WACZ, CAPTURES, missing, at=AT, title="x"
        )
    assert not list(tmp_path.iterdir())
    with pytest.raises(StoreError, match="cannot be written"):
        written(tmp_path / "nowhere", ArchiveFormat.WARC)


def test_an_export_leaves_another_one_alone(tmp_path: Path) -> None:
    begun = tmp_path / "made.warc.part"
    begun.write_bytes(b"half")
    with pytest.raises(StoreError, match="another export is at work"):
        written(tmp_path, ArchiveFormat.WARC)
    assert begun.read_bytes() == b"half"
