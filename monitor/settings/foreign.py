"""What other programs keep, read as articles and feeds to watch.

Lists of addresses, OPML, backups of changedetection.io, job files of urlwatch and webchanges, the
configuration of diffengine, parsers of NewsDiffs. A file from elsewhere is not trusted: a backup is
never unpacked to disk, and sizes, depths and counts are bounded before anything is read.
"""

from __future__ import annotations

import ast
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import yaml
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from monitor.core.records import one_line
from monitor.errors import UsageError

MOST_BYTES = 50_000_000
"""Of a file, and of all that is read of a backup; the watches of 100,000 articles take less."""

MOST_READ = 200_000
"""Addresses that one file may name (judgement: more is no list that a person made)."""

_MOST_YAML = 5_000_000  # characters: a minute of reading
_MOST_DEPTH = 50  # of nested lists and tables; job files nest three deep
_MOST_FILES = 250_000  # members of a backup: one a watch and some more
_TITLE = 300  # characters, as everywhere in titles
_WATCH_FILE = re.compile(r"(?:\./)?(?:[0-9a-f-]{36}/)?(?:url-watches|changedetection|watch)\.json")

_PARSER = re.compile(r"(?m)^[ \t]+feeder_(?:base|pages)[ \t]*=")
"""What the class of a NewsDiffs parser names its pages with."""

_MOST_PYTHON = 1_000_000  # characters: hundreds of parsers

_JOB_KEYS = frozenset({"url", "navigate", "command", "shelljob"})
"""One of these makes a table a job (urlwatch's and webchanges' documentation)."""


class ForeignFormat(StrEnum):
    """What a file was taken for."""

    LIST = "a list of addresses"
    OPML = "OPML"
    CHANGEDETECTION = "a backup of changedetection.io"
    JOBS = "jobs of urlwatch or webchanges"
    DIFFENGINE = "the configuration of diffengine"
    NEWSDIFFS = "a parser of NewsDiffs"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignWatch:
    """One address that another program watched."""

    url: str
    title: str = ""
    label: str = ""  # the tag or folder that it stood under
    is_feed: bool = False
    paused: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignWatches:
    """What a file holds, in its order. `passed_over` says what in it cannot be watched, and why."""

    format: ForeignFormat
    watches: tuple[ForeignWatch, ...]
    passed_over: tuple[str, ...] = ()


def read_foreign(data: bytes) -> ForeignWatches:
    """Finds out what a file is, and reads it. Raises UsageError with what is wrong with it."""
    if len(data) > MOST_BYTES:
        raise UsageError(f"the file is larger than {MOST_BYTES // 1_000_000} MB")
    if data[:4] == b"PK\x03\x04":
        found = _backup(data)
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise UsageError(
                "the file is neither UTF-8 text nor a zip archive",
                mend="a list has one address a line",
            ) from None
        start = text.lstrip()[:400].lower()
        if start.startswith("<"):
            found = _opml(data)
        elif _PARSER.search(text):
            found = _newsdiffs(text)
        elif start.startswith(("{", "[")) or re.search(r"(?m)^\s*-?\s*[a-z_]+:(?:\s|$)", text):
            found = _settings(text)
        else:
            found = _list(text)
    if len(found.watches) > MOST_READ:
        raise UsageError(f"the file names more than {MOST_READ} addresses")
    return found


def _list(text: str) -> ForeignWatches:
    """An address a line; what follows it is its title, and `#` begins a remark."""
    watches, passed_over = [], []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split(maxsplit=1)
        if not words or words[0].startswith("#"):
            continue
        if words[0].lower().startswith(("http://", "https://")):
            watches.append(ForeignWatch(url=words[0], title=_title(*words[1:])))
        else:
            passed_over.append(f"line {number} is no address: {one_line(line, 80)}")
    if not watches:
        raise UsageError("the file names no address", mend="a list has one address a line")
    return ForeignWatches(
        format=ForeignFormat.LIST, watches=tuple(watches), passed_over=tuple(passed_over)
    )


def _opml(data: bytes) -> ForeignWatches:
    try:
        root: Element = fromstring(data)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise UsageError(f"the file is no OPML that can be read ({one_line(str(error))})") from None
    if root.tag.rpartition("}")[2].lower() != "opml":
        raise UsageError(f"the file is XML, and no OPML: it begins with <{one_line(root.tag, 60)}>")
    watches: list[ForeignWatch] = []
    passed_over: list[str] = []
    waiting: list[tuple[Element, str]] = [(root, "")]
    while waiting:
        element, folder = waiting.pop()
        within = _name_of(element) or folder
        waiting += [(child, within) for child in reversed(element)]
        url = element.get("xmlUrl") or element.get("xmlurl") or ""
        name = element.get("title") or element.get("text") or ""
        if url:
            watches.append(ForeignWatch(url=url, title=_title(name), label=folder, is_feed=True))
        elif element.get("type") == "link" and element.get("url"):
            watches.append(ForeignWatch(url=element.get("url", ""), title=_title(name)))
        elif not len(element) and element.tag.rpartition("}")[2] == "outline":
            passed_over.append(f"an outline without an address: {one_line(name, 80)}")
    return ForeignWatches(
        format=ForeignFormat.OPML, watches=tuple(watches), passed_over=tuple(passed_over)
    )


def _name_of(element: Element) -> str:
    """The folder that an outline makes for those in it."""
    is_folder = len(element) and element.tag.rpartition("}")[2] == "outline"
    return _title(element.get("title") or element.get("text") or "") if is_folder else ""


def _backup(data: bytes) -> ForeignWatches:
    """`url-watches.json`, or since 2025 a `watch.json` for each and `changedetection.json`."""
    documents: list[Any] = []
    read = 0
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            members = archive.infolist()
            if len(members) > _MOST_FILES:
                raise UsageError(f"the backup holds more than {_MOST_FILES} files")
            for member in members:
                if not _WATCH_FILE.fullmatch(member.filename):
                    continue
                with archive.open(member) as file:
                    text = file.read(MOST_BYTES - read + 1)
                read += len(text)
                if read > MOST_BYTES:
                    raise UsageError(
                        f"the backup's lists of watches take more than {MOST_BYTES // 1_000_000} MB"
                    )
                documents.append(_json(text, member.filename))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise UsageError(f"the backup cannot be read ({one_line(str(error))})") from None
    if not documents:
        raise UsageError("the archive is no backup of changedetection.io: it lists no watches")
    tags: dict[str, str] = {}
    listed: list[Mapping[str, Any]] = []
    for document in documents:
        tables = [_table(document, "settings", "application", "tags"), _table(document, "watching")]
        tags |= {key: _title(_table(tag).get("title")) for key, tag in tables[0].items()}
        listed += [_table(watch) for watch in tables[1].values()]
        if isinstance(document, dict) and "url" in document:
            listed.append(document)
    watches, passed_over = [], []
    for watch in listed:
        url = str(watch.get("url") or "").strip()
        if not url.lower().startswith(("http://", "https://")):
            passed_over.append(f"no web address: {one_line(url, 80)}")
            continue
        named = watch.get("tags") or watch.get("tag") or ""
        first = named[0] if isinstance(named, list) and named else named
        watches.append(
            ForeignWatch(
                url=url,
                title=_title(watch.get("title")),
                label=tags.get(str(first), "" if isinstance(named, list) else _title(named)),
                paused=watch.get("paused") is True,
            )
        )
    return ForeignWatches(
        format=ForeignFormat.CHANGEDETECTION,
        watches=tuple(watches),
        passed_over=tuple(passed_over),
    )


class _PlainLoader(yaml.SafeLoader):
    """YAML without aliases: a few lines of them stand for gigabytes."""

    def compose_node(self, parent: Any, index: Any) -> Any:  # noqa: ANN401 - PyYAML's own
        if self.check_event(yaml.events.AliasEvent):
            raise yaml.YAMLError("it holds aliases (*name), which are not read")
        depth = len(self.nesting)
        if depth > _MOST_DEPTH:
            raise yaml.YAMLError(f"it is nested more than {_MOST_DEPTH} deep")
        self.nesting.append(index)
        try:
            return super().compose_node(parent, index)
        finally:
            self.nesting.pop()

    def __init__(self, stream: str) -> None:
        super().__init__(stream)
        self.nesting: list[Any] = []


def _settings(text: str) -> ForeignWatches:
    """YAML: jobs, a document each, or a table with feeds."""
    if len(text) > _MOST_YAML:
        raise UsageError(f"the file is YAML of more than {_MOST_YAML // 1_000_000} MB")
    try:
        documents = list(yaml.load_all(text, Loader=_PlainLoader))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise UsageError(f"the file is no YAML that can be read ({one_line(str(error))})") from None
    if len(documents) == 1 and isinstance(documents[0], dict) and "feeds" in documents[0]:
        feeds = documents[0]["feeds"]
        watches = [
            ForeignWatch(url=str(feed["url"]), title=_title(feed.get("name")), is_feed=True)
            for feed in (feeds if isinstance(feeds, list) else ())
            if isinstance(feed, dict) and feed.get("url")
        ]
        return ForeignWatches(format=ForeignFormat.DIFFENGINE, watches=tuple(watches))
    jobs = list(_jobs(documents))
    watches, passed_over = [], []
    for job in jobs:
        url = str(job.get("url") or job.get("navigate") or "").strip()
        name = _title(job.get("name"))
        if url.lower().startswith(("http://", "https://")):
            watches.append(ForeignWatch(url=url, title=name, paused=job.get("enabled") is False))
        else:
            what = "a shell command" if "command" in job or "shelljob" in job else "no web address"
            passed_over.append(f"{what}: {name or one_line(str(url or job), 80)}")
    if not jobs:
        raise UsageError(
            "the file holds neither jobs nor feeds",
            mend="a list has one address a line; jobs have `url:`, feeds stand under `feeds:`",
        )
    return ForeignWatches(
        format=ForeignFormat.JOBS, watches=tuple(watches), passed_over=tuple(passed_over)
    )


def _newsdiffs(text: str) -> ForeignWatches:
    """The pages that parsers read links from. They are Python, which is parsed and never run."""
    if len(text) > _MOST_PYTHON:
        raise UsageError(f"the file is Python of more than {_MOST_PYTHON // 1_000_000} MB")
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        raise UsageError(
            f"the file is no Python that can be read ({one_line(str(error))})"
        ) from None
    watches: list[ForeignWatch] = []
    passed_over: list[str] = []
    for parser in (node for node in tree.body if isinstance(node, ast.ClassDef)):
        for line in parser.body:
            if not isinstance(line, ast.Assign) or not isinstance(line.targets[0], ast.Name):
                continue
            if line.targets[0].id not in {"feeder_base", "feeder_pages"}:
                continue
            given = (
                line.value.elts if isinstance(line.value, ast.List | ast.Tuple) else [line.value]
            )
            for one in given:
                url = one.value if isinstance(one, ast.Constant) else None
                if isinstance(url, str) and url.lower().startswith(("http://", "https://")):
                    watches.append(ForeignWatch(url=url, title=_title(parser.name), is_feed=True))
                elif url:
                    passed_over.append(f"no web address: {one_line(str(url), 80)}")
                else:
                    what = f"a page of {parser.name} that is worked out"
                    passed_over.append(one_line(f"{what}, line {one.lineno}", 80))
    return ForeignWatches(
        format=ForeignFormat.NEWSDIFFS, watches=tuple(watches), passed_over=tuple(passed_over)
    )


def _jobs(documents: Iterable[Any]) -> Iterator[Mapping[str, Any]]:
    for document in documents:
        for job in document if isinstance(document, list) else [document]:
            if isinstance(job, dict) and _JOB_KEYS & set(job):
                yield job


def _json(text: bytes, name: str) -> Any:  # noqa: ANN401 - whatever the file holds
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{one_line(name, 80)} is no JSON ({one_line(str(error))})") from None


def _table(value: Any, *keys: str) -> Mapping[str, Any]:  # noqa: ANN401 - whatever the file holds
    """The table at the end of the keys; an empty one where there is none."""
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def _title(text: Any = "") -> str:  # noqa: ANN401 - whatever the file holds
    return one_line(str(text), _TITLE) if text else ""
