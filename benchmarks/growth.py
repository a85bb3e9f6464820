"""How processor time grows with hostile pages, stage by stage: the exponent over doubling sizes.

An exponent of 1 is linear, 2 is quadratic. Each input is a piece that is repeated: what a pattern
nearly matches, delimiters that never close, markup nested or left open, numbers, names, quotations,
structured data, lists. Each is given to each stage that reads such things. The bar is an exponent
of 1.2 between the two largest sizes that cost more than the floor, and a cost per 100 kB.
"""

# ruff: noqa: E501, Q003 - a table of inputs is read by the line
from __future__ import annotations

import importlib
import itertools
import json
import math
import os
import pkgutil
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache, lru_cache
from re import _constants as syntax  # type: ignore[attr-defined]
from re import _parser as grammar  # type: ignore[attr-defined]
from typing import Any

from pebble import ProcessExpired, ProcessPool

import monitor.core
from monitor.core.alerts import events
from monitor.core.baseline import fingerprints
from monitor.core.check import judge as judging
from monitor.core.check import retry_after
from monitor.core.classify import Context, classify
from monitor.core.coverage.duplicates import credited, shingles
from monitor.core.coverage.novelty import KnownTexts, compare, facts
from monitor.core.coverage.relevance import Document
from monitor.core.coverage.relevance import read as match_reading
from monitor.core.diff import compare as difference
from monitor.core.diff import redline
from monitor.core.extract import explain, extract
from monitor.core.extract.dom import decode
from monitor.core.extract.metadata import jsonld
from monitor.core.feeds import moments, read_feed, read_section, read_sitemap
from monitor.core.language import datetimes
from monitor.core.language.notices import is_notice, opens_as_notice
from monitor.core.language.numbers import parse
from monitor.core.language.quotations import quotations
from monitor.core.language.sentences import split
from monitor.core.language.text import words
from monitor.core.records import one_line
from monitor.core.urls import canonicalise, normal_host
from monitor.errors import MonitorError
from monitor.model.change import Verdict
from monitor.model.coverage import ArticleText
from monitor.model.diff import Diff
from monitor.model.extraction import Block, Extraction
from monitor.model.response import Fetched
from monitor.model.story import AddressStatus, BaselineArticle, Figure, Story
from monitor.model.watch import Article, Origin

BAR = 1.2
"""The largest exponent allowed: what is linear measures up to that with caches and garbage."""

FLOOR = 0.01
"""Seconds of processor time below which a measurement counts as this much: noise is no growth."""

SIZES = (1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 64_000)
"""Characters of an input: what is dear is measured at few of them, what costs next to nothing at
many."""

SMALL = 8_000
"""Characters up to which an input may cost as much as one of so many: some costs are of each."""

SPAN = 8
"""How many times the smallest size that costs more than the floor the largest one measured is."""

SURE = 1.06
"""The largest exponent over eight times the size that allows none above the bar over twice the
size: 8 ** 1.06 / 4 is 2 ** 1.18."""

MOST = 8.0
"""Seconds of processor time that 100 kB may take in any stage."""

ROUNDS = 2
"""Measurements of each size, of which the best counts; more where a bar seems broken."""

MOST_ROUNDS = 6
"""Further measurements of each size where a bar seems broken."""

LIGHT = 0.3
"""Seconds up to which what seems to break a bar is measured at far larger sizes, too."""

KEPT = 16
"""Texts whose versions are kept between the stages that read them: the sizes and rounds of one."""

PATIENCE = 900.0
"""Seconds after which the measurement of one input in one stage is given up. By the wall clock:
a timer of processor time makes the clock of processor time coarse on some systems."""

URL = "https://shorepost.example/news/pier-2026"
NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


# --- inputs ---------------------------------------------------------------------------------

WORDS = (
    "a ", "A ", "Ann ", "A.", "A. ", "A.A.", "a.b.", "Mr. ", "Dr. Ann Lee ", "U.S. ", "e.g. ", "ANN LEE ", "Ann-Lee-", "l'",
    "don't ", "it's ", "''", "``", "aaaa", "AAAA", "Aa", "aA", "ж", "Ж ", "文", "文章。", "。", "あア", "ㄱ", "한국 ", "é", "e\u0301",
    "\u0301", "🙂", "\u200b", "\u202e", "\u00ad", "_", "__ ", "x_1", "-", "--", " - ", "–", " – ", "—", "…", "...", ". ", ". . . ", "! ", "?! ",
    ".\u201d ", ".) ", "(", ")", "()", "( ) ", "[", "]", "[] ", "{", "}", "<", ">", "<>", "< ", "&", "&&", "&a", "&amp;", "/", "//", "\\", "|", " | ", "~", "^",
    "'", "' ", " '", "'a", "'a ", "'a' ", "\"", "\" ", "\"a", "\"a ", "\"a\" ", "“", "“ ", "”", "“a ” ", "“a” ", "„", "„a“ ", "«", "« ", "« a » ", "«a» ",
    "»a« ", "‘", "‘a’ ", "’", "’s ", "‹a› ", "「", "「a」", "『a』", ",", ", ", "a, ", ";", "; ", ":", ": ", "a: ", "#", "#a ", "@", "@a ", "*", "+", "=", "%",
    "and ", "to ", "of ", "the ", "the of ", "said ", "he said ", "\"a\" said ", "said Ann, ", "according to ", "may ", "not ", "und ", "hat ", "zu ",
    "said that ", "Ann said ", "Ann Lee said ", ", who ", "– said – ", "by ", "By Ann ", "more ", "Read more: ", "(Reuters) - ", "KELD, ", "KELD ", "A B ",
)  # fmt: skip

NUMBERS = (
    "1", "1 ", "1.", "1. ", "1.1.", "1,", "1,1", "1,000", "1,000,", "1 000", "1 000 ", "1\u202f000", "1'000", "1-", "1 - ", "1-2-", "1–2 ", "1:", "1:1:",
    "12:30 ", "1/", "1/2/", "1/2/2026 ", "$", "$1 ", "$ 1 ", "US$", "€1 ", "1 € ", "5% ", "% 5", "5 per cent ", "10th ", "10-", "th ", "3. ", "3. Mai ",
    "May ", "May 3 ", "3 May 2026 ", "2026-", "2026-03-04 ", "2026-03-04T", "20260304", "2026 ", "in 2026 ", "million ", "1 million ", "one ", "one and ",
    "one hundred ", "twenty-", "a dozen ", "dozens of ", "half ", "a half ", "two-thirds ", "from 1 to ", "between 1 and ", "about ", "more than 1 ",
    "minus ", "-1 ", "−1 ", "+1", "~1 ", "und", "einundzwanzig", "hundert", "vingt-", "quatre-vingt-", "тис. ", "двух", "ten killed, ", "200 men sent ",
    "٣", "٣ ", "１，", "①", "½ ", "²", "1e9", "0x", "9" * 50 + " ", "10 soldiers ", "1 Mio. ", "1bn ", "B2 ", "F-16 ", "Covid-19 ", "km ", "1 km ", "°", "№ 1 ",
)  # fmt: skip

NOTICES = (
    "Correction: ", "Correction ", "Correction, May 3: ", "Updated ", "Updated: ", "Updated 10:15 ", "This article has been ", "An earlier version ",
    "an earlier version of this article ", "misstated ", "Editor's note: ", "Clarification ", "Anmerkung der Redaktion: ", "In einer früheren Version ",
    "Mise à jour ", "Corrección: ", "Уточнение: ", "Виправлення: ", "was corrected ", "has been updated to ", "we regret ",
)  # fmt: skip

TAGS = (
    "a", "abbr", "address", "article", "aside", "b", "big", "blockquote", "body", "button", "caption", "center", "code", "col", "colgroup", "dd", "details",
    "dialog", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frameset", "h1", "h2", "head", "header",
    "hr", "html", "i", "iframe", "img", "input", "label", "legend", "li", "link", "main", "marquee", "math", "meta", "nav", "nobr", "noscript", "object",
    "ol", "optgroup", "option", "p", "picture", "plaintext", "pre", "q", "ruby", "rt", "s", "script", "section", "select", "small", "source", "span",
    "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title",
    "tr", "track", "tt", "u", "ul", "var", "video", "x-y", "xmp",
)  # fmt: skip

MARKUP = (
    "<i id=a%d><p>", "<i id=a%d>", "<b class=c%d><p>", "<a href=%d><p>", "<font size=%d><div>", "<nobr id=%d><table>", "<i id=a%d><b id=a%d><p>x</b>",
    "<i id=a%d><p></i>", "<p><b id=a%d></p>", "<b><p></b>", "<a><p></a>", "<a><b><p></a></b>", "<i><table>", "<table><i>", "<table><tr><td><b id=a%d>",
    "<table>x", "<table><p>", "<select><option>", "<svg><p>", "<svg><desc>", "<math><mi>", "<template><tr>", "<li><ul>", "<li><ul><b id=%d>", "<dd><dl>",
    "<button><p>", "<form><div></form>", "<h1><h2>", "<p><h1>", "<ruby><rt>", "<div></p>", "</p>", "</div>", "</br>", "</x>", "<br>", "<br><br>", "x<br>",
    "<p>x", "<p>word</p>", "<p>word %d</p>", "<p>The same paragraph stands here.</p>", "<p>A sentence no %d stands here.</p>", "<div>x</div>",
    "<div class='a b c%d'>x</div>", "<div id=x%d>x</div>", "<div itemprop=articleBody>x</div>", "<div class=live-entry id=e%d><p>x</p></div>",
    "<article><p>x</p></article>", "<section class=related><p>x</p></section>", "<ul><li>x</li></ul>", "<ul><li><a href=/x%d>x</a></li></ul>",
    "<a href=/news/2026/03/04/a-b-c-d-%d>A headline of some words %d</a>", "<a href=/x>x</a>", "<p><a href=/x%d>x</a></p>", "<time>x</time>",
    "<time datetime=2026-03-04T10:00Z>x</time>", "<p>By Ann Lee</p>", "<span itemprop=author>Ann Lee %d</span>", "<a rel=author href=/a%d>Ann Lee</a>",
    "<figure><img><figcaption>x %d</figcaption></figure>", "<table><tr><td>x</td></tr></table>", "<tr><td>x", "<h2>Heading %d</h2>", "<blockquote>x",
    "<meta name=author content='Ann %d'>", "<meta property=og:title content=x>", "<meta charset=x>", "<link rel=canonical href=/x%d>", "<base href=/x%d>",
    "<link rel=alternate type=application/rss+xml href=/f%d>", "<title>x</title>", "<html lang=en>", "<body class=c%d>", "<head>", "<!--", "<!-- x -->",
    "-->", "<!", "<!DOCTYPE html>", "<?", "<?x?>", "<![CDATA[", "<![CDATA[x]]>", "]]>", "<script>", "<script>x</script>", "<script><!--", "</script>",
    "<script type=application/ld+json>", "<script type=application/ld+json>{}</script>", "<script type=application/json>{\"a\":1}</script>", "<style>",
    "<style>x{}</style>", "<textarea>", "<noscript><p>x", "<iframe>", "<template>", "&", "&#", "&#x", "&#9;", "&lt;", "&nbsp;", "&notit", "&amp;amp;", "<a b=\"",
    "<a b='", "<a ", "<a=", "</", "< ", "<p hidden>x", "<div style='display:none'>x", "<p style='color:red'>x</p>", "<object><p>", "<frameset>",
    "<div aria-hidden=true><p>x</p></div>", "<p>“x” said Ann.</p>", "<p>1,000 men</p>", "<p>Correction: x was y, not z.</p>", "<pre>\n\n", "<p>x</p>\n \n",
)  # fmt: skip

DATA = (
    "[", "{", '{"a":', '{"@graph":[', '{"author":{', '{"author":[{"name":"', '{"@type":"NewsArticle","headline":"x"},', '{"@id":"#a"},', '"', '"a",', "1,", "9", "-", "\\",
    "\\u0000", "\\\\", ",", ",]", ",}", "}", "]", "//", "/*", "<!--", "&quot;", "&lt;p&gt;", "x<br>", "<p>", "\t", '{"liveBlogUpdate":[',
    '{"@type":"BlogPosting","articleBody":"x","@id":"#%d"},',
)  # fmt: skip

LISTS = (
    "<item>", "<item><title>x</title></item>", "<item><link>/a%d</link><title>A headline %d</title></item>", "<entry><link href='/a%d'/></entry>",
    "<url><loc>/a%d</loc></url>", "<url>", "<sitemap><loc>/s%d</loc></sitemap>", "<x>", "<x/>", "<x></x>", "<x a='1'>", "<![CDATA[", "<![CDATA[x]]>",
    "<![CDATA[]]", "]]>", "&", "&x;", "&amp;", "&nbsp;", "<!--", "<!-- -->", "<?x?>", "<!DOCTYPE x [", "<!ENTITY a 'b'>", "<title>", "<link>", "<item><link>",
    "<pubDate>1 Jan 2026</pubDate>", "\x01", "<x:y>", "<x xmlns:a%d='b'>", "<x xml:base='a/'>", '{"url":"/a%d"},', '{"items":[', "https://a.example/%d\n", "<", ">", "</rss>",
    "<rss>", "<item", "</item>", "<item a%d='x' ", "<title>x<title>", "<entry><item>", "<link href='/x'/>", "<guid>x</guid>", "<description>&lt;p&gt;x",
)  # fmt: skip

ADDRESSES = (
    "a", "a.", "a-", "/", "//", "/a", "/../", "/./", "%", "%2", "%25", "%41", "%zz", "?", "?a", "&a=1", "&a", "a=%d&", "&utm_source=x", ";", "#", "#a", "@", ":", ":1", "[", "0x", "1.",
    "xn--", "é", "文", "\t", "a/index.html", ".amp", "/amp", "/a.html", "www.", "https://", "https%3A%2F%2F", "\\", " ", "+",
)  # fmt: skip


def repeated(piece: str, size: int) -> str:
    """The piece as often as it goes into the size; `%d` stands for a number that counts up."""
    if "%d" not in piece:
        return piece * max(1, size // len(piece))
    slots = piece.count("%d")
    count = max(1, size // (len(piece) + 2 * slots))
    return "".join(piece % ((number,) * slots) for number in range(count))


@cache
def patterns() -> dict[str, re.Pattern[str]]:
    """All patterns for texts that stand in the core's modules, by where they stand."""
    found: dict[str, str] = {}
    for module in pkgutil.walk_packages(monitor.core.__path__, "monitor.core."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
                found.setdefault(value.pattern, f"{module.name[13:]}.{name}")
    return {name: re.compile(text) for text, name in found.items()}


def matching(parsed: Any, often: int, which: int) -> str:
    """A text that a parsed pattern matches: loops `often` times, the alternative numbered `which`."""
    out: list[str] = []
    for code, value in parsed:
        if code is syntax.LITERAL:
            out.append(chr(value))
        elif code is syntax.NOT_LITERAL:
            out.append("a" if value != ord("a") else "b")
        elif code is syntax.ANY:
            out.append("a")
        elif code is syntax.IN:
            out.append(_one_of(value, which))
        elif code in {syntax.MAX_REPEAT, syntax.MIN_REPEAT, syntax.POSSESSIVE_REPEAT}:
            least, most, inner = value
            count = min(int(most), max(least, often))
            out += [matching(inner, often, which)] * count
        elif code is syntax.SUBPATTERN:
            out.append(matching(value[-1], often, which))
        elif code is syntax.ATOMIC_GROUP:
            out.append(matching(value, often, which))
        elif code is syntax.BRANCH:
            out.append(matching(value[1][which % len(value[1])], often, which))
    return "".join(out)


_CLASSES = {
    "SPACE": " ",
    "DIGIT": "1",
    "WORD": "a",
    "NOT_SPACE": "a",
    "NOT_DIGIT": "a",
    "NOT_WORD": ".",
}


def _one_of(options: Any, which: int) -> str:
    negated = options[0][0] is syntax.NEGATE
    if negated:
        taken = re.compile("[^" + "".join(_class(one) for one in options[1:]) + "]")
        return next((c for c in "aA1 .,;-é文\n" if taken.match(c)), "~")
    code, value = options[which % len(options)]
    if code is syntax.LITERAL:
        return chr(value)
    if code is syntax.RANGE:
        return chr(value[0])
    return _CLASSES.get(str(value).removeprefix("CATEGORY_"), "a")


def _class(one: tuple[Any, Any]) -> str:
    code, value = one
    if code is syntax.LITERAL:
        return re.escape(chr(value))
    if code is syntax.RANGE:
        return f"{re.escape(chr(value[0]))}-{re.escape(chr(value[1]))}"
    names = {
        "SPACE": r"\s",
        "DIGIT": r"\d",
        "WORD": r"\w",
        "NOT_SPACE": r"\S",
        "NOT_DIGIT": r"\D",
        "NOT_WORD": r"\W",
    }
    return names[str(value).removeprefix("CATEGORY_")]


def near_matches(pattern: re.Pattern[str]) -> Iterator[str]:
    """What a pattern matches and what it nearly does, to be repeated."""
    parsed = grammar.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    for often, which in ((1, 0), (2, 1), (3, 2)):
        whole = matching(parsed, often, which)
        yield from (
            piece for piece in (whole, whole[:-1], whole[: len(whole) // 2], whole[-1:]) if piece
        )


@dataclass(frozen=True)
class Input:
    """A piece that is repeated, and what sort of thing it is."""

    sort: str  # text, markup, data, list, address, pattern
    piece: str
    pattern: str = ""

    def of(self, size: int, salt: int) -> str:
        """The input of about that many characters; the salt keeps it out of caches."""
        if self.sort in {"text", "address"}:
            return f"{'abcdefghij'[salt % 10]} " * (self.sort == "text") + repeated(
                self.piece, size
            )
        return repeated(self.piece, size)


@cache
def inputs() -> tuple[Input, ...]:
    """All hostile inputs."""
    found = [Input("text", piece) for piece in (*WORDS, *NUMBERS, *NOTICES)]
    for tag in TAGS:
        found += [
            Input("markup", f"<{tag}>"),
            Input("markup", f"<{tag}>x</{tag}>"),
            Input("markup", f"<{tag} id=a%d>x"),
        ]
    found += [Input("markup", piece) for piece in MARKUP]
    found += [
        Input("markup", piece)
        for piece in (
            "one tag:a%d=b ",
            "one tag:a ",
            "one tag:class=a%d ",
            "one class:a%d ",
            "one style:a:b;",
            "nested:<i id=a%d>",
        )
    ]
    found += [Input("data", piece) for piece in DATA]
    found += [Input("list", piece) for piece in LISTS]
    found += [Input("address", piece) for piece in ADDRESSES]
    for name, pattern in patterns().items():
        found += [Input("pattern", piece, name) for piece in dict.fromkeys(near_matches(pattern))]
    return tuple(dict.fromkeys(found))


# --- stages ---------------------------------------------------------------------------------


def page(body: str) -> bytes:
    """A page around some markup."""
    for name, form in (
        ("one tag:", "<div {}>x</div>"),
        ("one class:", "<div class='{}'>x</div>"),
        ("one style:", "<p style='{}'>x</p>"),
    ):
        if body.startswith(name):
            body = form.format(body.replace(name, ""))
    body = body.replace("nested:", "")
    return f"<html><title>The pier stays shut</title><article><p>The pier stays shut.</p>{body}".encode()


def article(text: str) -> ArticleText:
    """A text as coverage; words in lines, so that both long and many paragraphs are read."""
    return ArticleText(
        url=URL,
        outlet="shorepost",
        title="The pier",
        paragraphs=(text,),
        language="en",
        published=NOW,
    )


STORY = Story(
    id="pier",
    title="The pier",
    baseline=(
        BaselineArticle(
            key="one", outlet="shorepost", url=URL, headline="The pier", byline="Ann Lee", published="2026-03-04", language="en", summary="",
            figures=(Figure(key="soldiers-sent", low=10, high=10, unit="soldiers", meaning="Keld soldiers sent", source="", as_written="10"),),
        ),
    ),
)  # fmt: skip
WATCHED = Article(
    id=1,
    url=URL,
    outlet="shorepost",
    title="The pier",
    stories=("pier",),
    added_at=NOW,
    origin=Origin.USER,
    address=AddressStatus.CONFIRMED,
)


@lru_cache(maxsize=KEPT)
def versions(text: str) -> tuple[tuple[Extraction, Extraction], ...]:
    """Two versions: one long paragraph edited in many places, and many short paragraphs."""
    changed = re.sub(r"(\S)(\s+|$)", lambda m: f"{m[1]}{'x' if m.start() % 3 else ''}{m[2]}", text)
    if changed == text or " " not in text:
        changed = "".join(c + "7 " * (i % 17 == 0) for i, c in enumerate(text))
    size = 40
    parts = [text[i : i + size].strip() for i in range(0, len(text), size)]
    more = [changed[i : i + size].strip() for i in range(0, len(changed), size)]
    return (
        (version((text,)), version((changed,))),
        (version(tuple(filter(None, parts))), version(tuple(filter(None, more)))),
    )


def version(paragraphs: tuple[str, ...]) -> Extraction:
    """A version of an article."""
    return Extraction(
        headline=paragraphs[0][:100] if paragraphs else "",
        blocks=tuple(Block(p) for p in paragraphs),
        language="en",
    )


def compared(pairs: tuple[tuple[Extraction, Extraction], ...]) -> None:
    for old, new in pairs:
        difference(old, new)


@lru_cache(maxsize=KEPT)
def compared_versions(text: str) -> tuple[tuple[Extraction, Extraction, Diff], ...]:
    """Pairs of versions and how they differ: what is classified."""
    return tuple((old, new, difference(old, new)) for old, new in versions(text))


def classified(found: tuple[tuple[Extraction, Extraction, Diff], ...]) -> None:
    for old, new, diff in found:
        classify(old, new, diff, Context(language="en"))


@lru_cache(maxsize=KEPT)
def classified_versions(text: str) -> tuple[tuple[Extraction, Diff, Verdict], ...]:
    """Versions, how each differs from the one before, and its changes: what is told."""
    return tuple(
        (new, diff, classify(old, new, diff, Context(language="en")))
        for old, new, diff in compared_versions(text)
    )


def told(found: tuple[tuple[Extraction, Diff, Verdict], ...]) -> None:
    for new, diff, verdict in found:
        redline(new, diff, verdict.changes)
        events.article_changed(
            WATCHED, snapshot_number=2, from_number=1, verdict=verdict, evidence=None, now=NOW
        )


def text_and_versions(text: str) -> tuple[str, tuple[tuple[Extraction, Extraction], ...]]:
    """What is judged: a page, and two versions that were read of it."""
    return text, versions(text)


def judged(given: tuple[str, tuple[tuple[Extraction, Extraction], ...]]) -> None:
    text, pairs = given
    body = page(text)
    for old, new in pairs:
        response = Fetched(
            url=URL,
            final_url=f"{URL}/{text[:2_000]}",
            status=200,
            headers=(),
            body=body,
            started_at=NOW,
            elapsed=NOW - NOW,
        )
        judging.judge(response, new, asked=URL, previous=old)


def added(text: str) -> None:
    compare(article(text), KnownTexts(story=STORY, texts=(article(text + " And 12 boats."),)))


def dated(text: str) -> None:
    datetimes.find(text)
    datetimes.read(text)
    datetimes.instant(text)
    moments.moment(text)
    retry_after.parse_retry_after(text, NOW, text)


def addressed(text: str) -> None:
    for url in (
        text,
        f"https://{text}/",
        f"https://shorepost.example/{text}",
        f"https://shorepost.example/?{text}",
    ):
        with suppress(MonitorError):
            canonicalise(url)
    normal_host(text)


def noticed(text: str) -> None:
    is_notice(text, "en")
    opens_as_notice(text, "")


def said(text: str) -> bytes:
    return page(f"<script type='application/ld+json'>{text}</script>")


def stated(text: str) -> bytes:
    node = {
        "@type": "NewsArticle",
        "headline": text,
        "articleBody": text,
        "author": {"name": text},
        "datePublished": text,
    }
    return page(f"<script type='application/ld+json'>{json.dumps(node)}</script>")


def listed(text: str) -> Iterator[bytes]:
    yield text.encode("utf-8", "replace")
    yield f"<rss><channel>{text}</channel></rss>".encode("utf-8", "replace")
    yield f"<rss><channel><item><title>{text}</title><link>/x</link></item></channel></rss>".encode(
        "utf-8", "replace"
    )
    yield f"<urlset>{text}</urlset>".encode("utf-8", "replace")
    yield f'{{"items":[{text}'.encode("utf-8", "replace")


def read_lists(reader: Callable[..., object], text: str) -> None:
    for body in listed(text):
        with suppress(MonitorError):
            reader(body, url=URL)


def searched(found: re.Pattern[str], text: str) -> None:
    for _ in found.finditer(text):
        pass
    found.match(text)
    found.fullmatch(text)


TEXT: dict[str, Callable[[Any], object]] = {
    "words": words,
    "sentences": lambda text: (split(text, "en"), split(text, "")),
    "figures": lambda text: [parse(text, language) for language in ("en", "fr", "de")],
    "quotations": quotations,
    "notices": noticed,
    "sanitise": one_line,
    "fingerprints": lambda text: fingerprints.fingerprint_sentences((text,), "en"),
    "match": lambda text: match_reading(Document(id="1", title=text[:200], text=text)),
    "copies": lambda text: (shingles(text), credited(article(text))),
    "facts": lambda text: facts(article(text)),
    "adds": added,
    "compare": compared,
    "classify": classified,
    "redline and payload": told,
    "judge": judged,
    "dates": dated,
    "extract": lambda text: extract(page(f"<p>{text.replace('<', '&lt;')}</p>"), url=URL),
    "structured data": lambda text: extract(stated(text), url=URL),
}
PREPARED: dict[str, Callable[[str], object]] = {
    "compare": versions,
    "classify": compared_versions,
    "redline and payload": classified_versions,
    "judge": text_and_versions,
}
"""What earlier stages make of the text for a stage: it is not measured again."""

MARKUP_STAGES: dict[str, Callable[[str], object]] = {
    "decode": lambda text: decode(page(text)),
    "extract": lambda text: extract(page(text), url=URL),
    "explain": lambda text: explain(page(text), url=URL),
    "section": lambda text: read_lists(read_section, text),
    "feed": lambda text: read_lists(read_feed, text),
}
DATA_STAGES: dict[str, Callable[[str], object]] = {
    "structured data": lambda text: (
        jsonld.load(text),
        extract(said(text), url=URL),
        extract(stated(text), url=URL),
    ),
    "feed": lambda text: read_lists(read_feed, text),
}
LIST_STAGES: dict[str, Callable[[str], object]] = {
    "feed": lambda text: read_lists(read_feed, text),
    "sitemap": lambda text: read_lists(read_sitemap, text),
    "section": lambda text: read_lists(read_section, text),
}
ADDRESS_STAGES: dict[str, Callable[[str], object]] = {"address": addressed}


@dataclass(frozen=True)
class Stage:
    """What reads an input, and what is made of that first, outside of the measurement."""

    name: str
    run: Callable[[Any], object]
    prepare: Callable[[str], object] = str


def stages(one: Input) -> dict[str, Stage]:
    """The stages that an input is given to, by name."""
    if one.sort == "pattern":
        found = patterns()[one.pattern]
        return {"pattern": Stage("pattern", lambda text: searched(found, text))}
    readers: dict[str, dict[str, Callable[[Any], object]]] = {
        "text": TEXT,
        "markup": MARKUP_STAGES,
        "data": DATA_STAGES,
        "list": LIST_STAGES,
        "address": ADDRESS_STAGES,
    }
    return {
        name: Stage(name, run, PREPARED.get(name, str)) for name, run in readers[one.sort].items()
    }


# --- measuring ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Growth:
    """What one input cost in one stage."""

    input: Input
    stage: str
    costs: Mapping[int, float]  # seconds by size
    given_up: bool = False  # it was so dear that no larger size was measured

    @property
    def exponent(self) -> float:
        """The slope of the logarithms to the largest size, from the one dearest for its length.

        From the dearest, since a length may lie on this or that side of a rule, and be answered
        sooner. Sizes below the floor are left out; where all are, the last but one counts as it.
        """
        if self.given_up:
            return math.inf
        *smaller, (largest, most) = sorted(self.costs.items())
        before = [one for one in smaller if one[1] > FLOOR]
        if most < FLOOR or not smaller:
            return 0.0
        size, cost = max(
            before or [(smaller[-1][0], FLOOR)],
            key=lambda one: one[1] / one[0],
        )
        return math.log(most / cost) / math.log(largest / size)

    @property
    def per_100_kb(self) -> float:
        """Seconds for 100 kB, by the largest size measured."""
        largest = max(self.costs, default=0)
        return self.costs[largest] * 100_000 / largest if largest else math.inf

    @property
    def is_kept(self) -> bool:
        """Whether both bars are."""
        return self.exponent <= BAR and self.per_100_kb <= MOST


def cost(stage: Stage, one: Input, size: int, rounds: int) -> float:
    """Seconds of processor time, the best of some rounds; one is enough below the floor."""
    best = math.inf
    for salt in range(rounds):
        given = stage.prepare(one.of(size, salt))
        started = time.process_time()
        stage.run(given)
        best = min(best, time.process_time() - started)
        if best < FLOOR:
            break
    return best


def screened(stage: Stage, one: Input) -> Growth:
    """What an input costs at the smallest size above the floor, and at `SPAN` times that size.

    An exponent of at most `SURE` between these, and a cost within the bar, say for sure that the
    bars are kept by the sizes between, too. Those start from the size that is dearest for its
    length. Be s the smallest size above the floor, and L <= 8 s the largest: a size m that is
    dearer for its length than s costs at least m / s of what s does, so that the exponent from m
    is at most log((L / s) ** SURE * s / m) / log(L / m). That is 1.18 for s = L / 8 and m = L / 2,
    and less for the others. Sizes below the floor count for neither, and where all but the largest
    are below, all are measured. Noise errs to the safe side: the small size is given the best of
    its rounds, the largest further ones only where the first leaves a doubt.
    """
    costs: dict[int, float] = {}
    for size in SIZES[:-1]:
        costs[size] = cost(stage, one, size, ROUNDS)
        if costs[size] > MOST * max(size, SMALL) / 100_000:
            return Growth(one, stage.name, costs)
        if costs[size] > FLOOR:
            break
    largest = largest_size(costs)
    for _ in range(ROUNDS + 1):
        costs[largest] = min(costs.get(largest, math.inf), cost(stage, one, largest, 1))
        if is_sure(Growth(one, stage.name, costs)):
            break
    return Growth(one, stage.name, costs)


def largest_size(costs: Mapping[int, float]) -> int:
    """The size up to which an input is measured: `SPAN` times the smallest above the floor."""
    smallest = min((size for size in costs if costs[size] > FLOOR), default=SIZES[-1])
    return min(SPAN * smallest, SIZES[-1])


def is_sure(screening: Growth) -> bool:
    """Whether the full measurement would keep what a screening has measured."""
    whole = max(screening.costs) == largest_size(screening.costs)
    return whole and screening.exponent <= SURE and screening.is_kept


def measured_in_full(stage: Stage, one: Input, found: Growth) -> Growth:
    """All sizes of the span, the best of some rounds each; ends where one alone takes too long.

    What seems to break a bar is measured again, with more rounds and up to twice the size: what is
    quadratic shows it the more, and what was a cache's or a neighbour's noise does not. What costs
    little then is measured at far larger sizes still: a step, where a page no longer fits a cache
    or comes from another allocator, is no growth.
    """
    costs = dict(found.costs)
    sizes = [size for size in SIZES if size <= largest_size(costs)]
    for size in sizes:
        best = cost(stage, one, size, ROUNDS)
        costs[size] = min(costs.get(size, math.inf), best)
        if best > MOST * 3 * max(size, SMALL) / 100_000 + FLOOR * 5:
            return replace(found, costs=costs, given_up=True)
    found = replace(found, costs=costs)
    for number in range(MOST_ROUNDS):
        if found.is_kept and number != 1:  # kept by all sizes, or by two rounds of the larger, too
            break
        for size in (*sizes, 2 * sizes[-1]):
            costs[size] = min(costs.get(size, math.inf), cost(stage, one, size, 1))
        found = replace(found, costs=dict(costs))
    if not found.is_kept and found.per_100_kb <= MOST and costs[2 * sizes[-1]] < LIGHT:
        for size in (4 * sizes[-1], 8 * sizes[-1]):
            costs[size] = cost(stage, one, size, ROUNDS)
        found = replace(found, costs=costs)
    return found


def grown(stage: Stage, one: Input) -> Growth:
    """What an input costs in a stage: by two sizes if they make sure that the bars are kept."""
    found = screened(stage, one)
    return found if is_sure(found) else measured_in_full(stage, one, found)


def measure(number: int, stage: str) -> Growth:
    """What an input, given by its number, costs in a stage."""
    one = inputs()[number]
    return grown(stages(one)[stage], one)


def measured(wanted: str = "", part: str = "1/1") -> Iterator[Growth]:
    """All inputs in all stages, or a part of them: `2/4` is every fourth from the second on."""
    jobs = [(number, stage) for number, one in enumerate(inputs()) for stage in stages(one)]
    if wanted:
        jobs = [job for job in jobs if re.search(wanted, f"{inputs()[job[0]]} stage={job[1]}")]
    first, of = (int(number) for number in part.split("/"))
    jobs = jobs[first - 1 :: of]
    with ProcessPool(max_workers=len(os.sched_getaffinity(0)), max_tasks=2_000) as pool:
        waiting = iter(jobs)
        for batch in iter(lambda: tuple(itertools.islice(waiting, 200)), ()):
            tasks = [(*job, pool.schedule(measure, job, timeout=PATIENCE)) for job in batch]
            for number, stage, task in tasks:
                try:
                    yield task.result()
                except (ProcessExpired, TimeoutError):
                    yield Growth(inputs()[number], stage, {}, given_up=True)


def main(wanted: str = "", part: str = "1/1") -> None:
    """Measures all, or what a pattern finds in an input and stage, and prints what breaks a bar.

    `python -m benchmarks.growth '' 2/4` measures the second of four parts.
    """
    count, broken, worst, dearest = 0, 0, 0.0, 0.0
    for found in measured(wanted, part):
        count += 1
        if not found.is_kept:
            broken += 1
            shown = " ".join(f"{found.costs[size]:.3f}" for size in sorted(found.costs))
            what = f"{found.input.sort} {found.input.pattern} {found.input.piece[:60]!r}"
            print(
                f"{found.exponent:6.2f} {found.per_100_kb:8.2f} s/100 kB  {found.stage:20} {what}  [{shown}]",
                flush=True,
            )
        else:
            worst, dearest = max(worst, found.exponent), max(dearest, found.per_100_kb)
    print(
        f"{len(inputs())} inputs, {count} measurements, {broken} above the bars (exponent {BAR}, {MOST} s for 100 kB)"
    )
    print(
        f"of the others the largest exponent is {worst:.2f}, the dearest {dearest:.2f} s for 100 kB"
    )


if __name__ == "__main__":
    main(*sys.argv[1:3])
