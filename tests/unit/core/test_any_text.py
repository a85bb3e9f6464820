"""Whatever a page, a feed or a header says, reading it gives a value and never a fault."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.core.baseline import fingerprints
from monitor.core.baseline.figures import normal_form, spoken
from monitor.core.check import retry_after
from monitor.core.classify import Context, classify, to_json
from monitor.core.coverage.duplicates import credited, shingles
from monitor.core.coverage.novelty import KnownTexts, compare, facts
from monitor.core.coverage.relevance import Document, read
from monitor.core.diff import compare as differ
from monitor.core.diff import redline
from monitor.core.extract import extract
from monitor.core.extract.metadata import jsonld
from monitor.core.feeds import moments, read_feed, read_section, read_sitemap
from monitor.core.language import datetimes
from monitor.core.language.notices import is_notice
from monitor.core.language.numbers import parse
from monitor.core.language.sentences import split
from monitor.core.language.text import ascii_digits, canonical
from monitor.core.urls import canonicalise, normal_host
from monitor.errors import FeedError, UsageError
from monitor.model.coverage import ArticleText
from monitor.model.extraction import Block, Extraction
from monitor.model.story import Story

URL = "https://shorepost.example/news/pier-2026"
NOW = datetime(2026, 3, 4, tzinfo=UTC)
LANGUAGES = st.sampled_from(["en", "de", "fr", "es", "uk", "ru", "ar", ""])

WORDS = """
٣ ۵ ५ ৫ ๕ １ 𝟝 ① ² ½ Ⅳ 十 ٫ ٬ ， . , : - – − / ' ’ + ~ ≈ % $ € ° # & < > " “ ” « » 0 1 9 00 31 32 99 2026 99999 25:61
3/4/2026 99.99.2026 2026-13-45 0000-00-00 2026-02-30T25:61+99:99 nan NaN inf -inf Infinity 1e999 bn k th st million
billion trillion Millionen млн half third dozen dozens between and to about minus of the May April Monday pm am Uhr
GMT +00:00 -9999 Ann Lee said zufolge zweijährige dreitausend quatre vingt
"""
pieces = st.sampled_from([*WORDS.split(), "", *"\u202f\u00a0\u2009\u200f\u061c\ud83d\n\t\0"])
numbers = st.one_of(
    pieces,
    st.characters(categories=["Nd", "Nl", "No"]),
    st.integers(1, 5_000).map(lambda size: "9" * size),
    st.integers(1, 60).map(lambda times: "million " * times),
)
texts = st.one_of(
    st.text(max_size=120),
    st.lists(st.tuples(numbers, st.sampled_from(["", " "])).map("".join), max_size=14).map("".join),
)


@settings(deadline=None)
@given(texts, LANGUAGES)
def test_figures_are_finite_and_lie_in_the_text(text, language):
    for figure in parse(text, language):
        assert figure.low <= figure.high < float("inf")
        assert figure.low > float("-inf")
        assert figure.written == text[figure.start : figure.end] != ""


@settings(deadline=None)
@given(texts)
def test_times_are_read_or_not(text):
    for found in (
        datetimes.read(text),
        datetimes.find(text),
        datetimes.find(text, month_first=True, day=NOW.date()),
    ):
        assert found is None or found.at.tzinfo is not None
    assert moments.moment(text) is None or moments.moment(text).tzinfo is not None
    moments.pause(text, text, text)
    retry_after.parse_retry_after(text, NOW, text)
    retry_after.http_date(text)


@settings(deadline=None)
@given(texts, texts, LANGUAGES)
def test_edits_are_classified(before, after, language):
    old, new = (
        Extraction(
            headline=text[:60], blocks=(Block(text), Block("A line that stays.")), notices=(text,)
        )
        for text in (before, after)
    )
    difference = differ(old, new)
    verdict = classify(old, new, difference, Context(language=language))
    json.dumps(to_json(verdict), allow_nan=False)
    redline(new, difference, verdict.changes)


@settings(deadline=None)
@given(texts, texts, LANGUAGES)
def test_coverage_is_read(text, other, language):
    one, two = (
        ArticleText(
            url=URL, outlet="shorepost", title=said[:40], paragraphs=(said,), language=language
        )
        for said in (text, other)
    )
    facts(one)
    compare(one, KnownTexts(story=Story(id="pier", title="Pier"), texts=(two,)))
    credited(one)
    shingles(text)
    read(Document(id="1", title=text[:40], text=text, language=language))
    is_notice(text, language)
    split(text, language)
    canonical(text)
    fingerprints.fingerprint_sentences((text, other), language)
    spoken(normal_form(text))


@settings(deadline=None)
@given(texts)
def test_addresses_are_read_or_refused(text):
    for address in (text, f"https://{text}/", f"https://shorepost.example/{text}?{text}"):
        with suppress(UsageError):
            canonicalise(address)
    normal_host(text)


@settings(deadline=None)
@given(texts)
def test_documents_are_read_or_refused(text):
    data = text.encode("utf-8", "replace")
    quoted = json.dumps(text).encode()
    page = b"<title>%s</title><meta name=date content=%s><script type='application/ld+json'>%s</script><p>%s"
    extract(page % (data, quoted, data, data), url=URL)
    node = b'{"@type":"NewsArticle","headline":%s,"datePublished":%s,"author":%s,"wordCount":%s,"articleBody":%s}'
    extract(page % (data, quoted, node % ((quoted,) * 5), data), url=URL)
    jsonld.load(text)
    rss = b"<rss><channel><ttl>%s</ttl><item><title>%s</title><link>%s</link><pubDate>%s</pubDate></item></channel></rss>"
    urls = b"<urlset><url><loc>%s</loc><lastmod>%s</lastmod></url></urlset>"
    feed = b'{"items":[{"url":%s,"title":%s,"date_published":%s}]}'
    for body in (
        data,
        rss % ((data,) * 4),
        urls % ((data,) * 2),
        feed % ((quoted,) * 3),
        b"<a href=%s>%s" % (quoted, data),
    ):
        for reader in (read_feed, read_sitemap, read_section):
            with suppress(FeedError):
                reader(body, url=URL)


@pytest.mark.parametrize("digits", list("٣۳३৩๓３𝟑𝟛"))
def test_a_decimal_digit_of_any_script_is_its_value(digits):
    (figure,) = parse(f"{digits}{digits} boats", "en")
    assert (figure.low, figure.counted, figure.written) == (33, "boats", digits * 2)
    assert ascii_digits(f"a{digits}٫{digits}") == "a3.3"


@pytest.mark.parametrize("mark", list("①²½Ⅳ十"))
def test_what_is_no_decimal_digit_is_no_fault(mark):
    assert parse(f"{mark} and 12 boats", "en")[-1].low == 12


def test_a_number_without_end_counts_nothing():
    assert parse("9" * 400 + " boats", "en") == ()
    assert all(figure.low == 1e6 for figure in parse("9 " + "million " * 80, "en"))
    assert [f.low for f in parse("9" * 5_000 + ":12", "en")] == [12]
    assert spoken("1" * 5_000).count(",") == 1_666


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was the 99.99.2026, then 4 March 2026", datetime(2026, 3, 4, tzinfo=UTC)),
        ("4 March 2026 25:61", datetime(2026, 3, 4, tzinfo=UTC)),
        ("2026-13-45 or 4 March 2026", datetime(2026, 3, 4, tzinfo=UTC)),
        ("0000-00-00", None),
        ("31 February 99999", None),
        ("①② ③④⑤ 2026", None),
    ],
)
def test_a_day_that_there_is_not_hides_no_other(text, found):
    read = datetimes.find(text)
    assert (read and read.at) == found
