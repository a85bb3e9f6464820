"""A coverage-guided fuzzer of the extractor; a script, not a part of the test suite.

    pip install atheris
    python tests/fuzz/fuzz_extract.py CORPUS_FOLDER -max_total_time=3600 -timeout=20

Of each input a page is made: by the first byte either the bytes as they are, or pieces of markup
chosen by them, which reaches the depths that random bytes do not. It fails on an exception, on a
broken promise (see `check`) and on time out of proportion to the page's size.
"""

from __future__ import annotations

import sys
import time

import atheris

with atheris.instrument_imports(include=["monitor.core", "monitor.model"]):
    from monitor.core.check.judge import resembles
    from monitor.core.extract import explain, extract
    from monitor.core.extract.boilerplate import learn
    from monitor.model.extraction import BoilerplateMemory, Extraction

URL = "https://shorepost.example/news/live-bridge-2026"
SECONDS = 2.0
SECONDS_A_KILOBYTE = 0.02
"""Processor time that a page may take, generous: the code under test is instrumented."""

PIECES = tuple(
    piece.encode()
    for piece in (
        "<p>", "</p>", "<div>", "</div>", "<article>", "</article>", "<h1>", "</h1>", "<h2>", "</h2>", "<ul>", "</ul>",
        "<li>", "</li>", "<table>", "<tr>", "<td>", "</table>", "<blockquote>", "</blockquote>", "<figure>",
        "<figcaption>", "</figure>", "<a href='/x'>", "</a>", "<br>", "<br><br>", "<b>", "</b>", "<em>", "<span>",
        "</span>", "<aside>", "</aside>", "<nav>", "</nav>", "<form>", "</form>", "<section class='related'>",
        "</section>", "<div class='article-body'>", "<div class='live-entry' id='e1'>", "<div hidden>",
        "<div itemprop='articleBody'>", "<span itemprop='author'>", "<time datetime='2026-03-04T08:00Z'>", "</time>",
        "<time>", "<script type='application/ld+json'>", "</script>", "<script type='application/json'>", "<style>",
        "<!--", "-->", "<![CDATA[", "<template>", "<svg>", "<math>", "<title>", "</title>", "<head>", "</head>", "<body>",
        "</body>", "<html lang='de'>", "<meta charset='utf-16'>", "<meta charset=latin1>", "<base href='//'>",
        "<meta property='og:type' content='article'>", "<meta name='author' content='By Ann Lee and Bo Rask, AP'>",
        "<meta property='og:title' content='Bridge shut | Shore Post'>", "<link rel='canonical' href='http://['>",
        '{"@type":"NewsArticle","headline":"', '","articleBody":"', '"}', '{"@graph":[', "]}", "[", "{", "}", '"', ",", ":",
        '"@id":"#a"', '"author":{"@id":"#a"}', '"liveBlogUpdate":[', '"datePublished":"2026-03-04"', "null", "1e999",
        "The bridge stays shut until divers have looked at the pier. ", "By Ann Lee", "4 March 2026 at 9:15 pm EST",
        "Subscribe to continue reading", "We value your privacy", "404", "Read more: ", "Advertisement", "Updated 5.3.26, ",
        "Correction: it was ten. ", "\u00ad", "\u200b", "\u202e", "&nbsp;", "&#0;", "&#x110000;", "&lt;p&gt;", "\x00", "\x1b[31m",
        "\ud7ff", "文章。", "стаття. ", "🙂", "9" * 40, "word " * 40, " ", "\n", "\r\n", "|", " – ", "<", ">", "/", "=", "'",
    )
)  # fmt: skip


def page_of(data: bytes) -> bytes:
    """The page that an input stands for."""
    if data[:1] < b"\x40":
        return data[1:]
    return b"".join(PIECES[byte % len(PIECES)] for byte in data[1:])


def check(page: bytes) -> None:
    """What must hold of any bytes."""
    started = time.process_time()
    found = extract(page, url=URL)
    elapsed = time.process_time() - started
    if elapsed > SECONDS + SECONDS_A_KILOBYTE * len(page) / 1024:
        raise AssertionError(f"{elapsed:.1f} s for {len(page)} bytes")
    promises(found)
    if extract(page, url=URL) != found:
        raise AssertionError("two readings of one page differ")
    explain(page, url=URL)
    memory = BoilerplateMemory()
    for number in range(3):
        memory = learn(memory, article=f"{URL}{number}", extraction=found)
    promises(extract(page, url=URL, memory=memory))
    if found.blocks and any(block.text for block in found.blocks) and not resembles(found, found):
        texts = {block.text for block in found.blocks if block.text}
        if len(texts) > 1:
            raise AssertionError("an extraction does not resemble itself")


def promises(found: Extraction) -> None:
    """What every extraction promises to those who store and show it."""
    texts = [found.headline, found.standfirst, *found.bylines, *found.captions, *found.notices]
    texts += [block.text for block in found.blocks]
    for text in texts:
        if text != text.strip() or "\n" in text or "\x00" in text or "\x1b" in text:
            raise AssertionError(f"not clean: {text[:80]!r}")
        text.encode("utf-8")
    for moment in (found.published, found.modified):
        if moment is not None and moment.tzinfo is None:
            raise AssertionError("a time without a zone")
    if not all(0 <= one.confidence <= 1 for one in found.provenance):
        raise AssertionError("a confidence out of bounds")
    entries = {entry.id for entry in found.entries}
    if len(entries) != len(found.entries):
        raise AssertionError("two live-blog entries share an id")


def one_input(data: bytes) -> None:
    """The fuzzer's entry."""
    check(page_of(data))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()
