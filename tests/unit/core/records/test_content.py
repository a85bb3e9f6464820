"""The content hash: equal for what reads the same, another for every word that differs."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.core.records import START, link
from monitor.core.records.content import block_hash, canonical_json, content_hash
from monitor.model.extraction import (
    Block,
    BlockKind,
    DroppedBlock,
    Entry,
    Extraction,
    Link,
    PageKind,
    Provenance,
)

PUBLISHED = datetime(2026, 5, 4, 9, tzinfo=UTC)
FULL = Extraction(
    headline="Keeper to retire",
    standfirst="Nobody wants the post.",
    bylines=("Ada Moor",),
    published=PUBLISHED,
    blocks=(Block("The lamp is electric."), Block("So far.", BlockKind.QUOTE, "e1")),
    entries=(Entry("e1", "The fog bell"),),
    captions=("The point at dusk.",),
    links=(Link("the board", "https://board.example/report"),),
    notices=("Corrected: the year is 1962.",),
)


def test_the_rule_is_frozen():
    """Stored hashes are proved by this rule for ever: if this fails, old records would not hold."""
    assert content_hash(FULL) == "4e6581857eee1b85a1ddb4b6b78145ab42c2779511ce788d1c38a3005ae1f63b"
    assert (
        content_hash(Extraction())
        == "37bc77ed7350a93b854794561b4fe70294567ed45df3dfb77910de800188cb56"
    )


@pytest.mark.parametrize(
    "fields",
    [
        {"headline": "Keeper to retire."},
        {"standfirst": ""},
        {"bylines": ("Ada Moor", "Ben Low")},
        {"published": PUBLISHED + timedelta(seconds=1)},
        {"blocks": FULL.blocks[:1]},
        {"blocks": FULL.blocks[::-1]},
        {"blocks": (Block("The lamp is electric."), Block("So far.", BlockKind.QUOTE, "e2"))},
        {"blocks": (Block("The lamp is electric."), Block("So far.", BlockKind.PARAGRAPH, "e1"))},
        {"blocks": (Block("The lamp is “electric”."), FULL.blocks[1])},
        {"entries": (Entry("e1", "The bell"),)},
        {"captions": ()},
        {"links": (Link("the board", "https://board.example/other"),)},
        {"links": (Link("The board", "https://board.example/report"),)},
        {"notices": ()},
    ],
)
def test_what_a_reader_sees_counts(fields):
    assert content_hash(replace(FULL, **fields)) != content_hash(FULL)


@pytest.mark.parametrize(
    "fields",
    [
        {"modified": PUBLISHED},
        {"published": PUBLISHED.astimezone(timezone(timedelta(hours=3)))},
        {"canonical_url": "https://courier.example/x"},
        {"image": "https://courier.example/x.jpg"},
        {"section": "Coast"},
        {"language": "en"},
        {"page": PageKind.MEDIA},
        {"page_reason": "a gallery"},
        {"dropped": (DroppedBlock("Read more", "menu"),)},
        {"provenance": (Provenance("headline", "json-ld", 1.0),)},
        {"version": 9},
        {"entries": (Entry("e1", "The fog bell", "Ada Moor", PUBLISHED, PUBLISHED),)},
    ],
)
def test_what_only_surrounds_it_does_not(fields):
    assert content_hash(replace(FULL, **fields)) == content_hash(FULL)


def test_a_link_that_is_no_address_counts_as_it_stands():
    odd = replace(FULL, links=(Link("call us", "tel:+1"),))
    other = replace(FULL, links=(Link("call us", "tel:+2"),))
    assert len({content_hash(odd), content_hash(other), content_hash(FULL)}) == 3


@given(st.text())
def test_every_text_has_a_hash(text):
    assert len(block_hash(text)) == 64
    assert block_hash(text) != block_hash(text + " ")


def test_lone_surrogates_have_a_hash():
    assert block_hash("\ud800") == sha256(b"\xed\xa0\x80").hexdigest()
    assert content_hash(Extraction(headline="\udc00")) != content_hash(
        Extraction(headline="\udc01")
    )


def test_canonical_json_is_one_form():
    assert canonical_json({"b": [1, None, True], "a": "é"}) == b'{"a":"\\u00e9","b":[1,null,true]}'
    assert canonical_json({"a": 1, "b": 2}) == canonical_json({"b": 2, "a": 1})


def test_a_chain_as_an_outsider_would_prove_it():
    """SHA-256 over the link before, a line feed, and the facts as canonical JSON."""
    first = sha256(b'\n{"seq":1}').hexdigest()
    second = sha256(first.encode() + b'\n{"note":"\\u00fc","seq":2}').hexdigest()
    assert link(START, {"seq": 1}) == first
    assert link(first, {"seq": 2, "note": "ü"}) == second
    assert link(START, {"seq": 2, "note": "ü"}) != second
