"""A coverage-guided fuzzer of what reads pages and lists; a script, not a part of the test suite.

    pip install atheris
    python -m tests.fuzz.fuzz_extract CORPUS_FOLDER --seeds
    python -m tests.fuzz.fuzz_extract CORPUS_FOLDER -max_total_time=3600 -timeout=20 -max_len=8192

The first byte of an input says what the rest is: a page as it is, pieces of markup chosen by the
bytes, which reaches the depths that random bytes do not, a feed, a sitemap, a page of links, or a
date. It fails on an exception, on a broken promise (see `check`) and on time out of proportion to
the input's size. `--seeds` fills the folder with the hostile shapes of `benchmarks.growth`.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["monitor.core", "monitor.model"]):
    from monitor.core.check.judge import resembles
    from monitor.core.extract import explain, extract
    from monitor.core.extract.boilerplate import learn
    from monitor.core.feeds import read_feed, read_section, read_sitemap
    from monitor.core.language import datetimes
    from monitor.errors import MonitorError
    from monitor.model.extraction import BoilerplateMemory, Extraction

URL = "https://shorepost.example/news/live-bridge-2026"
SECONDS = 2.0
SECONDS_A_KILOBYTE = 0.02
"""Processor time that a page may take, generous: the code under test is instrumented."""

SEED_SIZE = 1_500
"""Characters of a seed: what grows faster than its input shows at that, and mutations are quick."""

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


PAGE, BUILT, FEED, SITEMAP, SECTION, DATE = range(6)
"""What an input is, by its first byte's rest by six."""

READERS = {FEED: read_feed, SITEMAP: read_sitemap, SECTION: read_section}


def built(data: bytes) -> bytes:
    """The page that bytes choose the pieces of."""
    return b"".join(PIECES[byte % len(PIECES)] for byte in data)


def within_budget(started: float, size: int) -> None:
    """Fails where an input took processor time out of proportion to its size."""
    elapsed = time.process_time() - started
    if elapsed > SECONDS + SECONDS_A_KILOBYTE * size / 1024:
        raise AssertionError(f"{elapsed:.1f} s for {size} bytes")


def check_list(kind: int, body: bytes) -> None:
    """A list is read, or refused in words, in time."""
    started = time.process_time()
    try:
        reading = READERS[kind](body, url=URL)
    except MonitorError as error:
        if not str(error).isprintable():
            raise AssertionError(f"not clean: {error!r}") from error
    else:
        for item in reading.items:
            if item.published is not None and item.published.tzinfo is None:
                raise AssertionError("a time without a zone")
    within_budget(started, len(body))


def check_date(text: str) -> None:
    """A date is read or not, in time, and what is found is in UTC."""
    started = time.process_time()
    for month_first in (True, False, None):
        for found in (
            datetimes.read(text, month_first=month_first),
            datetimes.find(text, month_first=month_first),
        ):
            if found is not None and (found.at.utcoffset() or not 0 < found.sure <= 1):
                raise AssertionError(f"{found} of {text!r}")
    datetimes.words_beside(text)
    within_budget(started, len(text))


def check(page: bytes) -> None:
    """What must hold of any bytes."""
    started = time.process_time()
    found = extract(page, url=URL)
    within_budget(started, len(page))
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
    kind, rest = (data[0] if data else 0) % 6, data[1:]
    if kind == PAGE:
        check(rest)
    elif kind == BUILT:
        check(built(rest))
    elif kind == DATE:
        check_date(rest.decode("utf-8", "replace"))
    else:
        check_list(kind, rest)


def write_seeds(folder: Path) -> None:
    """One small input of each hostile shape that `benchmarks.growth` measures."""
    from benchmarks import growth  # noqa: PLC0415 - loads what the fuzzer has no use for

    folder.mkdir(parents=True, exist_ok=True)
    seeds: list[bytes] = []
    for one in growth.inputs():
        text = one.of(SEED_SIZE, 0)
        forms = {"text": growth.stated, "data": growth.said}
        page = forms.get(one.sort, growth.page)(text)
        lists = zip((FEED, FEED, FEED, SITEMAP, SECTION), growth.listed(text), strict=True)
        seeds += [bytes([PAGE]) + page, bytes([DATE]) + text[:200].encode("utf-8", "replace")]
        seeds += [bytes([kind]) + body for kind, body in lists if one.sort != "pattern"]
    for number, seed in enumerate(seeds):
        (folder / f"seed-{number:05}").write_bytes(seed)


if __name__ == "__main__":
    if "--seeds" in sys.argv:
        write_seeds(Path(sys.argv[1]))
    else:
        atheris.Setup(sys.argv, one_input)
        atheris.Fuzz()
