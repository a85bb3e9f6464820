"""A response is extracted and judged; only an article has an extraction and a hash."""

from __future__ import annotations

import pytest

from monitor.core.check import examine as module
from monitor.core.check.examine import differs, examine
from monitor.core.records import content_hash
from monitor.errors import ExtractionError
from monitor.model.judgement import Finding
from monitor.model.story import Selectors
from tests.unit.core.cases import (
    SENTENCES,
    failed,
    fetched,
    not_modified,
    page,
    snapshot,
    state,
)


def examined(response, known=None):
    return examine(known or state(), response, Selectors())


def test_an_article_has_its_text_and_its_hash():
    found = examined(fetched(page()))
    assert found.judgement.finding is Finding.ARTICLE
    assert [block.text for block in found.extraction.blocks] == list(SENTENCES)
    assert found.content_hash == content_hash(found.extraction)


@pytest.mark.parametrize(
    ("response", "finding"),
    [
        (failed(), Finding.FAILED),
        (not_modified(), Finding.NOT_MODIFIED),
        (fetched(page(), status=404), Finding.NOT_FOUND),
        (fetched("", status=410), Finding.GONE),
        (fetched(page(), status=503), Finding.FAILED),
        (fetched(b"%PDF-1.7\n" + bytes(range(256)) * 9), Finding.UNREADABLE),
        (fetched(b""), Finding.UNREADABLE),
    ],
)
def test_what_is_no_article_has_no_text(response, finding):
    found = examined(response)
    assert found.judgement.finding is finding
    assert found.judgement.reason
    assert (found.extraction, found.content_hash) == (None, "")


def test_bytes_that_are_no_document_are_unreadable_only_where_a_page_was_due(monkeypatch):
    """The status of an error page says more than its body."""

    def refuses(*_args, **_named):
        raise ExtractionError("this is no document")

    monkeypatch.setattr(module, "extract", refuses)
    found = examined(fetched("x"))
    assert found.judgement.finding is Finding.UNREADABLE
    assert found.judgement.reason == "this is no document"
    assert examined(fetched("x", status=404)).judgement.finding is Finding.NOT_FOUND


def test_selectors_rule():
    html = "<main><div class=x><p>" + "</p><p>".join(SENTENCES) + "</p></div><p>Buy now!</p></main>"
    found = examine(state(), fetched(html), Selectors(body=".x"))
    assert "Buy now!" not in found.extraction.text
    assert SENTENCES[4] in found.extraction.text


def test_whether_a_page_reads_otherwise_than_the_last_version():
    found = examined(fetched(page()))
    same = snapshot(found.extraction)
    other = snapshot(found.extraction, content_hash="0" * 64)
    assert not differs(state(same), found)
    assert differs(state(other), found)
    assert not differs(state(), found)
    assert not differs(state(other), examined(failed()))
