"""`monitor baseline`: what a story starts from: import, show, verify, new."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from monitor.cli.baseline_new import new
from monitor.cli.console import Cell, Json, fields, group, note, say, table
from monitor.cli.jsonout import emit, emit_each
from monitor.cli.lookup import find_story, unknown
from monitor.cli.session import acting, load_settings, reading
from monitor.errors import BaselineError, MonitorError, StoreError, UsageError

if TYPE_CHECKING:
    from monitor.app.app import App
    from monitor.core.baseline import BaselineReading, Recognition
    from monitor.model.config import Settings
    from monitor.model.extraction import Extraction
    from monitor.model.story import BaselineArticle
    from monitor.model.watch import Article

app = group("The baseline of a story: import its documents, show it, verify pages against it.")
app.command()(new)

_StoryOption = Annotated[
    str, typer.Option("--story", metavar="ID", help="Look in this story only.")
]


@app.command("import")
def import_documents(
    paths: Annotated[
        list[Path], typer.Argument(metavar="PATH…", help="Documents, or folders of them.")
    ],
    *,
    story: _StoryOption = "",
    key: Annotated[
        str, typer.Option("--as", metavar="KEY", help="This is that baseline article.")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Recognise and show; store nothing.")
    ] = False,
    text: Annotated[
        bool, typer.Option("--text", help="Print what is kept and what is cut.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Recognises documents and stores each as version 0 of its article."""
    from monitor.cli.documents import files_of

    candidates = _candidates(load_settings(), story, key)
    recognised, failed = _recognise(files_of(paths), candidates)
    if recognised and not dry_run:
        with acting() as opened:
            for path, found in recognised.items():
                _store(opened, path, found)
    if as_json:
        emit_each(_as_json(path, found) for path, found in recognised.items())
    else:
        _report(recognised, text=text)
    for problem in failed:
        note(f"monitor: {problem}")
    if failed:
        raise typer.Exit(1)


@app.command()
def show(
    key: Annotated[str, typer.Argument(metavar="[KEY]", help="A baseline article.")] = "",
    *,
    story: _StoryOption = "",
    as_json: Json = False,
) -> None:
    """Lists the baseline articles, or shows one: its facts, figures and text, if imported."""
    from dataclasses import replace

    settings = load_settings()
    articles = _candidates(settings, story, key)
    if key:
        _show_one(articles[0], as_json=as_json)
    elif as_json:
        emit_each(replace(article, fingerprints=()) for article in articles)
    else:
        columns = ("KEY", "OUTLET", "PUBLISHED", "ADDRESS", "SENTENCES", "HEADLINE")
        rows = [
            (a.key, a.outlet, a.published, a.address.value, len(a.fingerprints), a.headline)
            for a in articles
        ]
        table(columns, rows, wide=5, empty="no story has a baseline; `monitor baseline new`")


@app.command()
def verify(
    key: Annotated[str, typer.Argument(metavar="KEY", help="A baseline article.")],
    source: Annotated[
        str,
        typer.Argument(
            metavar="[PAGE]",
            help="A file, an address, or the number of a snapshot; otherwise the newest snapshot.",
        ),
    ] = "",
    *,
    story: _StoryOption = "",
    as_json: Json = False,
) -> None:
    """Tells which baseline sentences stand on a page, which are gone, and what is new."""
    from monitor.core.baseline import changes, read_against

    article = _candidates(load_settings(), story, key)[0]
    page = _page(article, source)
    found = read_against(article, page)
    if as_json:
        emit(
            {
                "key": article.key,
                "share": found.share,
                "sentences": found.sentences,
                "added": found.added,
                "changes": changes(article, found, page),
            }
        )
    else:
        _report_reading(found)
        for change in changes(article, found, page):
            note(f"{change.kind.value}: {change.reason}")
    if found.share < 1:
        raise typer.Exit(1)


def _candidates(settings: Settings, story: str, key: str) -> list[BaselineArticle]:
    """The baseline articles to choose from. Raises UsageError for a name that is none."""
    stories = [find_story(settings, story)] if story else settings.stories
    articles = [article for one in stories for article in one.baseline]
    if not key:
        return articles
    named = [article for article in articles if article.key == key]
    if not named:
        raise unknown("baseline article", key, (a.key for a in articles))
    if len(named) > 1:
        raise UsageError(f"{key!r} is an article of several stories", mend="add --story ID")
    return named


def _recognise(
    files: list[Path], candidates: list[BaselineArticle]
) -> tuple[dict[Path, Recognition], list[str]]:
    """What each file is, the best file of each article alone; and what went wrong, a line each."""
    from monitor.cli.documents import read_document, text_of
    from monitor.core.baseline import recognise

    best: dict[str, tuple[Path, Recognition]] = {}
    failed: list[str] = []
    for path in files:
        try:
            found = recognise(text_of(path, read_document(path)), candidates)
        except MonitorError as error:
            failed.append(f"{path}: {error}")
            continue
        held = best.get(found.article.url)
        if held is not None:
            worse = path if found.coverage <= held[1].coverage else held[0]
            failed.append(f"{worse}: left out, for another document has more of the same article")
        if held is None or found.coverage > held[1].coverage:
            best[found.article.url] = path, found
    return dict(best.values()), failed


def _store(opened: App, path: Path, found: Recognition) -> None:
    from hashlib import sha256

    from monitor.cli.documents import read_document
    from monitor.core.baseline import to_extraction
    from monitor.core.records import content_hash
    from monitor.model.watch import Evidence, NewSnapshot, SnapshotOrigin

    now, body = opened.clock.now(), read_document(path)
    extraction = to_extraction(found, found.article)
    evidence = Evidence(
        raw_sha256=sha256(body).hexdigest(),
        raw_bytes=len(body),
        final_url=f"file:{path.name}",
        status=0,
        headers=(),
        fetched_at=now,
    )
    snapshot = NewSnapshot(
        number=0,
        origin=SnapshotOrigin.BASELINE,
        content_hash=content_hash(extraction),
        extraction=extraction,
        taken_at=now,
        evidence=evidence,
        raw=body,
    )
    opened.store.articles.import_baseline(_watched(opened, found.article).id, snapshot, now)


def _watched(opened: App, article: BaselineArticle) -> Article:
    """The watched article of a baseline article. Raises StoreError when there is none yet."""
    from monitor.core.urls import canonicalise

    url = canonicalise(article.url)
    for watched in opened.store.articles.all():
        if watched.baseline_key == article.key and watched.outlet == article.outlet:
            return watched
        if watched.url == url:
            return watched
    raise StoreError(
        f"{article.key!r} is not watched yet", mend="`monitor baseline import` or `monitor run`"
    )


def _report(recognised: dict[Path, Recognition], *, text: bool) -> None:
    columns = ("DOCUMENT", "ARTICLE", "STANDS", "PARAGRAPHS", "WORDS", "CUT", "HEADLINE")
    rows = [
        (
            path.name,
            found.article.key,
            f"{found.coverage:.0%}",
            len(found.paragraphs),
            sum(len(p.split()) for p in found.paragraphs),
            len(found.cut),
            found.headline or found.article.headline,
        )
        for path, found in recognised.items()
    ]
    table(columns, rows, wide=6)
    for path, found in recognised.items():
        for sentence in found.unknown:
            note(f"{path.name}: kept, though no fingerprint knows it: {sentence}")
        if text:
            say(f"\n=== {path.name}: {found.article.key}")
            say("\n\n".join(p for p in (found.standfirst, *found.paragraphs) if p))
            say("--- cut:")
            say("\n".join(f"  {line}" for line in found.cut))


def _as_json(path: Path, found: Recognition) -> dict[str, object]:
    return {
        "document": str(path),
        "article": found.article.key,
        "url": found.article.url,
        "coverage": found.coverage,
        "missing": found.missing,
        "headline": found.headline,
        "standfirst": found.standfirst,
        "paragraphs": found.paragraphs,
        "unknown": found.unknown,
        "cut": found.cut,
    }


def _show_one(article: BaselineArticle, *, as_json: bool) -> None:
    imported = _imported(article)
    if as_json:
        emit({"article": article, "text": imported.text if imported else None})
        return
    sentences = len(article.fingerprints)
    fields(
        [
            ("key", article.key),
            ("headline", article.headline),
            ("byline", article.byline),
            ("published", article.published),
            ("outlet", article.outlet),
            ("address", f"{article.url} ({article.address.value})"),
            *(("alias", alias) for alias in article.aliases),
            ("summary", article.summary),
            ("sentences", sentences),
            *(
                (f"figure {f.key}", f"{f.as_written} {f.unit}: {f.meaning}".strip())
                for f in article.figures
            ),
            ("text", "imported" if imported else "not imported; `monitor baseline import PATH`"),
        ]
    )
    if imported:
        say()
        say("\n\n".join(part for part in (imported.standfirst, imported.text) if part))


def _imported(article: BaselineArticle) -> Extraction | None:
    """Version 0, if a database is there and holds it."""
    try:
        with reading() as opened:
            return opened.store.history.snapshot(_watched(opened, article).id, 0).extraction
    except StoreError:
        return None


def _page(article: BaselineArticle, source: str) -> Extraction:
    """The page to verify: a snapshot by number, the newest one, a file, or an address."""
    from monitor.cli.documents import fetched_page, is_html, page_of, read_document
    from monitor.cli.pages import decoded
    from monitor.model.extraction import Block, Extraction

    if not source or source.isdecimal():
        with reading() as opened:
            watched = _watched(opened, article)
            if source:
                return opened.store.history.snapshot(watched.id, int(source)).extraction
            stored = opened.store.history.snapshots(watched.id)
            if not stored:
                raise BaselineError(
                    f"no snapshot of {article.key!r} is stored",
                    mend="name a file or an address, or `monitor check` the article first",
                )
            return stored[-1].extraction
    if source.startswith(("http://", "https://")):
        with acting() as opened:
            return fetched_page(opened, source)
    path = Path(source)
    body = read_document(path)
    if is_html(path, body):
        return page_of(path, body)
    lines = (line.strip() for line in decoded(body).splitlines())
    return Extraction(blocks=tuple(Block(line) for line in lines if line))


def _report_reading(found: BaselineReading) -> None:
    styles = {"stands": "green", "figure": "bold red", "reworded": "yellow", "gone": "red"}
    rows: list[tuple[object, ...]] = [
        (
            Cell(s.standing.value, styles[s.standing.value]),
            "standfirst" if s.fingerprint.paragraph < 0 else s.fingerprint.paragraph + 1,
            s.fingerprint.words,
            s.text or "(its words are not kept)",
        )
        for s in found.sentences
    ]
    rows += [(Cell("new", "cyan"), None, len(s.text.split()), s.text) for s in found.added]
    table(("STANDING", "PARAGRAPH", "WORDS", "SENTENCE"), rows, wide=3)
    note(f"{found.share:.0%} of the baseline stands word for word; {len(found.added)} new")
