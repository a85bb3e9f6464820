"""A version that monitor made itself is labelled as such everywhere, and is never an edit."""

import json
import sys
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from monitor.cli.diff import show
from monitor.comparison import Footing, compare_versions
from monitor.core.check import examine as module
from monitor.core.classify import to_json
from monitor.core.shapes.log import entry_json
from monitor.model.change import ChangeKind, Severity
from monitor.model.config import StoreSettings
from monitor.model.story import MatchSettings, SeverityOverride
from monitor.model.watch import EventKind, Outcome
from monitor.ports import ChangeQuery, EventQuery
from monitor.web import Health, create_app
from tests.pipeline.newsdesk import STORY, URL, Newsdesk


@pytest.fixture
def desk(tmp_path):
    made = Newsdesk(tmp_path)
    yield made
    made.store.close()


def compared(desk, first, second):
    article = desk.store.articles.get(desk.id)
    versions = (desk.store.history.snapshot(desk.id, number) for number in (first, second))
    return compare_versions(desk.store, desk.settings, article, *versions)


async def shown(desk, path):
    """A page of the web view."""
    app = create_app(desk.store, desk.settings, clock=desk, health=lambda: Health(ok=True))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as http:
        answer = await http.get(path)
    assert answer.status_code == 200
    return answer.text


def without_last_block(genuine):
    """An extractor as it was before it learnt to read the last paragraph."""

    def older(body, **known):
        found = genuine(body, **known)
        return replace(found, blocks=found.blocks[:-1], version=found.version - 1)

    return older


async def live_technical_live(desk, monkeypatch):
    """Version 1 by an older extractor; 2 the same page by today's; 3 an edit."""
    genuine = module.extract
    monkeypatch.setattr(module, "extract", without_last_block(genuine))
    await desk.check()
    monkeypatch.setattr(module, "extract", genuine)
    desk.wait(hours=1)
    assert (await desk.check()).outcome is Outcome.TECHNICAL
    desk.wait(hours=1)
    desk.edits("214 people", "241 people")
    assert (await desk.check()).outcome is Outcome.CHANGED


async def test_it_has_no_kinds_and_is_no_stealth_wherever_it_is_shown(desk, monkeypatch):
    await live_technical_live(desk, monkeypatch)
    for pair in ((1, 2), (2, 1)):
        found = compared(desk, *pair)
        assert found.footing is Footing.TECHNICAL
        told = to_json(found.verdict)
        assert (told["changes"], told["stealth"], told["severity"]) == ([], False, None)
        assert found.diff.hunks
    text = await shown(desk, f"/articles/{desk.id}/diff/1/2")
    assert "technical, no edit" in text
    assert "Nobody edited it" in text
    assert "without notice" not in text
    assert "paragraph added" not in text
    assert "technical, no edit" in await shown(desk, f"/articles/{desk.id}")
    assert "technical, no edit" in await shown(desk, f"/articles/{desk.id}/versions/2")


async def test_the_command_line_calls_it_technical(desk, monkeypatch, capsys):
    await live_technical_live(desk, monkeypatch)
    capsys.readouterr()
    show(compared(desk, 1, 2), lines=False, context=0)
    said = capsys.readouterr().out
    assert "technical: monitor itself reads the same page differently; nobody edited it" in said
    assert "STEALTH" not in said
    assert "paragraph-added" not in said
    show(compared(desk, 1, 3), lines=False, context=0)
    said = capsys.readouterr().out
    assert "both pages as monitor reads them today" in said
    assert "figure, substantive" in said


async def test_it_stands_in_the_log(desk, monkeypatch):
    await live_technical_live(desk, monkeypatch)
    (entry,) = desk.store.history.events(EventQuery(article_id=desk.id))
    assert entry.event.kind is EventKind.TECHNICAL
    assert entry.event.reason.startswith("version 2, no edit: ")
    assert json.dumps(entry_json(entry))
    assert {c.to_number for c in desk.store.history.changes(ChangeQuery(article_id=desk.id))} == {3}


async def test_across_it_like_is_compared_with_like(desk, monkeypatch):
    await live_technical_live(desk, monkeypatch)
    found = compared(desk, 1, 3)
    assert found.footing is Footing.READ_AGAIN
    assert [change.kind for change in found.verdict.changes] == [ChangeKind.FIGURE]
    recorded = compared(desk, 2, 3)
    assert recorded.footing is Footing.STORED
    assert [change.kind for change in recorded.verdict.changes] == [ChangeKind.FIGURE]


async def test_an_edit_that_came_with_a_newer_extractor_is_shown_alone(desk, monkeypatch):
    genuine = module.extract
    monkeypatch.setattr(module, "extract", without_last_block(genuine))
    await desk.check()
    monkeypatch.setattr(module, "extract", genuine)
    desk.wait(hours=1)
    desk.edits("214 people", "241 people")
    await desk.check()
    found = compared(desk, 1, 2)
    assert found.footing is Footing.READ_AGAIN
    assert len(found.diff.hunks) == 1


async def test_across_it_without_the_pages(desk, monkeypatch):
    desk.settings = replace(desk.settings, store=StoreSettings(keep_raw=False))
    await live_technical_live(desk, monkeypatch)
    found = compared(desk, 1, 3)
    assert found.footing is Footing.STORED
    assert [change.kind for change in found.verdict.changes] == [ChangeKind.FIGURE]


async def test_check_command_line_and_web_say_the_same_of_a_pair(desk):
    """The story's aliases and severities hold wherever two versions are compared."""
    story = replace(
        STORY,
        match=MatchSettings(aliases=(("Harbour Board", "Port Authority"),)),
        severities=(SeverityOverride(kind=ChangeKind.FIGURE, severity=Severity.COSMETIC),),
    )
    desk.settings = replace(desk.settings, stories=(story,))
    await desk.check()
    desk.wait(hours=1)
    desk.edits("214 people", "241 people")
    await desk.check()
    desk.wait(hours=1)
    desk.edits("241 people", "251 people")
    await desk.check()
    assert {c.change.severity.value for c in desk.changes()} == {"cosmetic"}
    for pair in ((1, 2), (2, 3), (1, 3), (3, 1)):
        found = compared(desk, *pair)
        assert {change.severity.value for change in found.verdict.changes} == {"cosmetic"}
        assert not found.verdict.stealth
        text = await shown(desk, f"/articles/{desk.id}/diff/{pair[0]}/{pair[1]}")
        assert '<span class="badge cosmetic">' in text
        assert '<span class="badge substantive">' not in text
    assert URL in desk.store.articles.get(desk.id).url


async def test_what_an_older_extractor_left_out_and_is_gone_since_is_told(desk, monkeypatch):
    genuine = module.extract
    monkeypatch.setattr(module, "extract", without_last_block(genuine))
    await desk.check()
    (first,) = desk.store.history.snapshots(desk.id)
    monkeypatch.setattr(module, "extract", genuine)
    desk.wait(hours=1)
    whole = genuine(desk.page().body, url=URL).blocks
    assert len(whole) == len(first.extraction.blocks) + 1
    desk.deletes(whole[-1].text[:20])
    assert (await desk.check()).outcome is Outcome.CHANGED
    assert desk.kinds() == ["paragraph-removed"]


async def test_a_newer_extractor_reads_a_page_that_stands_again_once(desk, monkeypatch):
    genuine, read = module.extract, []

    def counting(body, **known):
        read.append(body)
        found = genuine(body, **known)
        return replace(found, version=found.version + 1)

    await desk.check()
    monkeypatch.setattr(module, "extract", counting)
    counts = []
    for _ in range(3):
        desk.wait(hours=1)
        assert (await desk.check()).outcome is Outcome.UNCHANGED
        counts.append(len(read))
        read.clear()
    assert counts == [2, 1, 1]
    assert desk.kinds() == []
