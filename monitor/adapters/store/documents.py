"""Documents: JSON in which a long text is a reference, so that it is stored once for all.

A version of an article repeats nearly all of the last one, and an outlet's pages repeat their
menus. So every text of `_LEAST` characters or more goes to the table `texts` under its hash
and leaves `{"#": hash}` behind. The hash of a document thereby covers every word of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from sqlalchemy import Connection, bindparam, select

from monitor.adapters.store import tables as t
from monitor.adapters.store.upserts import insert
from monitor.core.records import Json, block_hash, decode, encode
from monitor.errors import StoreError

T = TypeVar("T")

_LEAST = 72  # characters; a reference is as long
_REFERENCE = "#"
_BATCH = 500  # bound parameters of one statement, far below every driver's limit


@dataclass(frozen=True, slots=True)
class Packed:
    """A document ready to be stored: its JSON, and the texts that it refers to, by hash."""

    json: str
    texts: Mapping[str, str]

    @property
    def digest(self) -> str:
        """SHA-256 hex of the JSON, and so of all it refers to."""
        return digest(self.json)


def pack(value: object) -> Packed:
    """Takes the long texts out of a model value."""
    texts: dict[str, str] = {}
    document = _take(encode(value), texts)
    return Packed(json.dumps(document, separators=(",", ":"), ensure_ascii=False), texts)


def digest(document: str) -> str:
    """SHA-256 hex of a stored document."""
    return sha256(document.encode("utf-8", "surrogatepass")).hexdigest()


def store_texts(connection: Connection, documents: Sequence[Packed]) -> None:
    """Stores the texts that are not there yet."""
    texts = {key: text for document in documents for key, text in document.texts.items()}
    if not texts:
        return
    # In one order everywhere, so that two transactions never wait for each other.
    rows = [{"hash": key, "text": texts[key]} for key in sorted(texts)]
    connection.execute(insert(connection, t.texts).on_conflict_do_nothing(), rows)


def unpack_all(connection: Connection, kind: type[T], documents: Sequence[str]) -> list[T]:
    """The values of stored documents, with their texts put back. Raises StoreError."""
    raw = [json.loads(document) for document in documents]
    wanted = sorted({key for document in raw for key in references(document)})
    texts = load_texts(connection, wanted)
    try:
        return [decode(kind, put_back(document, texts)) for document in raw]
    except KeyError as error:
        raise StoreError(
            f"a stored text is missing ({error})", mend="run `monitor verify` to see what is hurt"
        ) from error


def unpack(connection: Connection, kind: type[T], document: str) -> T:
    """The value of one stored document. Raises StoreError."""
    return unpack_all(connection, kind, [document])[0]


_TEXTS = select(t.texts.c.hash, t.texts.c.text).where(
    t.texts.c.hash.in_(bindparam("hashes", expanding=True))
)


def load_texts(connection: Connection, hashes: Sequence[str]) -> dict[str, str]:
    """The texts of those hashes, as far as they are stored."""
    found: dict[str, str] = {}
    for part in batches(hashes):
        rows = connection.execute(_TEXTS, {"hashes": part})
        found.update((row.hash, row.text) for row in rows)
    return found


def references(document: Json) -> Iterator[str]:
    """The hashes of all texts that a document refers to."""
    if isinstance(document, dict):
        if _REFERENCE in document:
            yield document[_REFERENCE]
            return
        document = document.values()
    elif not isinstance(document, list):
        return
    for item in document:
        yield from references(item)


def block_names(document: str) -> Iterator[str]:
    """The hashes of the blocks in a stored extraction; its texts are not looked up."""
    for block in json.loads(document).get("blocks", ()):
        text = block["text"]
        yield text[_REFERENCE] if isinstance(text, dict) else block_hash(text)


def batches(items: Sequence[T]) -> Iterator[Sequence[T]]:
    """The items in runs that fit into one statement."""
    return (items[start : start + _BATCH] for start in range(0, len(items), _BATCH))


def _take(data: Json, texts: dict[str, str]) -> Json:
    if isinstance(data, str) and len(data) >= _LEAST:
        key = block_hash(data)
        texts[key] = data
        return {_REFERENCE: key}
    if isinstance(data, dict):
        return {name: _take(item, texts) for name, item in data.items()}
    if isinstance(data, list):
        return [_take(item, texts) for item in data]
    return data


def put_back(data: Json, texts: Mapping[str, str]) -> Json:
    """A document with its texts in the place of the references. Raises KeyError."""
    if isinstance(data, dict):
        if _REFERENCE in data:
            return texts[data[_REFERENCE]]
        return {name: put_back(item, texts) for name, item in data.items()}
    if isinstance(data, list):
        return [put_back(item, texts) for item in data]
    return data
