"""Parts of a page that React streams behind it, put where its script puts them.

A page that React sends in a stream holds `<template id="B:0">` in place of a part that was not
ready, and the part itself in `<div hidden id="S:0">` at its end; `$RC("B:0","S:0")` puts it in
place of the template and of what was shown meanwhile, `$RS("S:1","P:1")` in that of a template
alone (react-dom, server/ReactDOMFizzInstructionSet).
"""

from __future__ import annotations

import re

from selectolax.lexbor import LexborHTMLParser, LexborNode

_CALL = re.compile(r'\$RC\("(?P<hole>B:[0-9a-f]+)","(?P<part>S:[0-9a-f]+)"|'
                   r'\$RS\("(?P<segment>S:[0-9a-f]+)","(?P<place>P:[0-9a-f]+)"')  # fmt: skip
_END = "/$"
"""The comment that ends what is shown meanwhile."""

_MOST_PARTS = 64
"""Parts of a page that are put in place: pages stream a few. Judgement."""


def put_in_place(document: LexborHTMLParser, source: str) -> None:
    """Moves the parts of a streamed page to where readers see them. `source` is its text."""
    for call in list(_CALL.finditer(source))[:_MOST_PARTS]:
        hole, part = (
            (call["hole"], call["part"]) if call["part"] else (call["place"], call["segment"])
        )
        place = document.css_first(f'template[id="{hole}"]')
        moved = document.css_first(f'div[hidden][id="{part}"]')
        if place is None or moved is None or _stands_in(place, moved):
            continue
        for child in list(moved.iter(include_text=True)):
            place.insert_before(child)
        moved.decompose()
        if call["part"]:
            _drop_meanwhile(place)
        place.decompose()


def _stands_in(node: LexborNode, around: LexborNode) -> bool:
    above = node.parent
    while above is not None and above.mem_id != around.mem_id:
        above = above.parent
    return above is not None


def _drop_meanwhile(place: LexborNode) -> None:
    """Drops what is shown until a part arrives: all up to the comment that ends it."""
    meanwhile: list[LexborNode] = []
    node = place.next
    while node is not None and not (node.is_comment_node and node.comment_content == _END):
        meanwhile.append(node)
        node = node.next
    if node is not None:
        for one in meanwhile:
            one.decompose()
