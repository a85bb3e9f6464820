"""`monitor diff`: two versions of a watched article, or two files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import jsonout, pages
from monitor.cli.console import Json, note, say
from monitor.core.records import one_line
from monitor.errors import NotFoundError, UsageError

if TYPE_CHECKING:
    from monitor.cli.redlines import Form
    from monitor.comparison import Comparison
    from monitor.model.change import Change, Verdict
    from monitor.model.extraction import Extraction
    from monitor.model.watch import Article, Snapshot
    from monitor.ports import HistoryStore

Lines = Annotated[
    bool,
    typer.Option(
        "--lines/--words", help="Show old and new line by line, or the words within (the default)."
    ),
]
ContextBlocks = Annotated[
    int,
    typer.Option("--context", min=0, metavar="N", help="Unchanged paragraphs around each change."),
]

Style = Annotated[
    bool,
    typer.Option("--style", help="List the differences where all of them are style alone."),
]

_MOST = 3  # arguments: an article and two versions

TECHNICAL = "technical: monitor itself reads the same page differently; nobody edited it"
"""What is said of a version that is another reading of the one before."""


def diff(
    what: Annotated[
        list[str],
        typer.Argument(
            metavar="ARTICLE [V1 [V2]] | OLD NEW",
            help="An article (number, URL or part of the title) and the numbers of two versions, "
            "0 being the imported baseline; or two files, HTML or plain text.",
        ),
    ],
    *,
    lines: Lines = False,
    context: ContextBlocks = 1,
    style: Style = False,
    as_json: Json = False,
) -> None:
    """Show what differs between two versions.

    The kind of each change stands beside it, and whether it matters. Without versions: the
    newest against the one before; with one: that one against the newest.
    """
    if len(what) > _MOST:
        raise UsageError(
            f"{len(what)} arguments are too many",
            mend="give an article and two versions, or two files",
        )
    if _are_files(what):
        old, new = (pages.extraction(pages.read_file(name)) for name in what)
        found = compare(old, new)
        head: dict[str, Any] = {}
        from monitor.core.check.judge import broken_off

        if broken := broken_off(new, old)[1]:
            note(f"{one_line(what[1])}: {broken}: what is gone may not have been taken away")
            head["breaks_off"] = broken
    else:
        found, head = _of_article(what)
    if as_json:
        from monitor.core.records import to_json

        jsonout.emit(head | to_json(found.verdict))
        return
    if "title" in head:
        say(f"{head['title']}\nversion {head['from']} → {head['to']}   {head['url']}")
    if not style and found.verdict.is_style_alone:
        say(style_alone(found.verdict))
        return
    show(found, lines=lines, context=context)


def style_alone(verdict: Verdict) -> str:
    """The verdict on a version that differs in style alone, in one line."""
    count = len(verdict.changes)
    places = "1 place" if count == 1 else f"{count} places"
    return (
        f"style alone: {places} with other marks, spellings, ways to write a figure or a name, "
        "or another order of words; no other fact (--style lists them)"
    )


def compare(before: Extraction, after: Extraction) -> Comparison:
    """Compares and classifies two pages that belong to no story."""
    from monitor.comparison import Comparison
    from monitor.core.classify import Context, classify
    from monitor.core.diff import compare as differ

    difference = differ(before, after)
    verdict = classify(before, after, difference, Context())
    return Comparison(before=before, after=after, diff=difference, verdict=verdict)


def show(found: Comparison, *, lines: bool, context: int) -> None:
    """Prints the redline and the verdict."""
    from monitor.cli.redlines import Form
    from monitor.comparison import Footing
    from monitor.core.records import revision_line

    verdict = found.verdict
    shown = show_changes(found, verdict.changes, Form(lines=lines), context=context)
    if found.footing is Footing.TECHNICAL:
        say(TECHNICAL)
        return
    if found.footing is Footing.READ_AGAIN:
        say("both pages as monitor reads them today: it reads better than it did then")
    if not shown:
        say("no difference that a reader would see")
        return
    if verdict.revision is not None:
        say(revision_line(verdict.revision))
    say(summary(verdict))
    for evidence in verdict.evidence:
        say(f"  {evidence}")


def show_changes(found: Comparison, changes: Sequence[Change], form: Form, *, context: int) -> bool:
    """Prints the redline with those changes beside it; False where there is nothing to print."""
    from monitor.cli.redlines import show_redline
    from monitor.core.diff import redline

    line = redline(found.after, found.diff, changes, context=context)
    if not line.passages and not line.loose:
        return False
    show_redline(line, form)
    return True


def summary(verdict: Verdict) -> str:
    """The verdict in one line."""
    from monitor.model.change import ModifiedTime

    count = len(verdict.changes)
    if not count:
        return "no change that a reader would call an edit"
    gravest = verdict.severity.value if verdict.severity else ""
    words = [f"1 change, {gravest}" if count == 1 else f"{count} changes, the gravest {gravest}"]
    if verdict.stealth:
        still = "and neither a notice nor a modified time owns up to it"
        weak = "without a notice, and the page gives no modified time"
        ground = weak if verdict.modified is ModifiedTime.NOT_STATED else still
        words.append(f"STEALTH: substantive, {ground}")
    if verdict.undisclosed:
        words.append("UNDISCLOSED: the notice admits less than was changed")
    return "; ".join(words)


def version(text: str) -> int:
    """The number of a version as typed: 3, v3, "baseline". Raises UsageError."""
    word = text.strip().lower().removeprefix("v")
    if word == "baseline":
        return 0
    if not (word.isascii() and word.isdigit()):
        raise UsageError(
            f"{text!r} is no version", mend="give a number; `monitor show ARTICLE` lists them"
        )
    return int(word)


def _are_files(what: list[str]) -> bool:
    """Whether two files were named. Raises UsageError when one is missing."""
    if len(what) == 1 and Path(what[0]).is_file():
        raise UsageError(f"only one file was named: {what[0]!r}", mend="name the other version too")
    if len(what) != 2:  # noqa: PLR2004 - two files
        return False
    there = [name == "-" or Path(name).is_file() for name in what]
    if what.count("-") > 1:
        raise UsageError("standard input can be one side only", mend="name a file for the other")
    if all(there):
        return True
    try:
        version(what[1])
    except UsageError:
        raise UsageError(
            f"there is no file {what[there.index(False)]!r}",
            mend="name two files, or an article and the numbers of its versions",
        ) from None
    return False


def _of_article(what: list[str]) -> tuple[Comparison, dict[str, Any]]:
    from monitor.cli.lookup import find_article
    from monitor.cli.session import reading
    from monitor.comparison import compare_versions

    with reading() as app:
        article = find_article(app.store.articles, what[0])
        old, new = choose(app.store.history, article, [version(text) for text in what[1:]])
        found = compare_versions(app.store, app.settings, article, old, new)
    head = {
        "article": article.id,
        "title": article.title,
        "url": article.url,
        "from": old.number,
        "to": new.number,
        "footing": found.footing.value,
    }
    return found, head


def choose(
    history: HistoryStore, article: Article, numbers: list[int]
) -> tuple[Snapshot, Snapshot]:
    """The two snapshots meant: the given ones, or the newest and what stands before it.

    Raises NotFoundError when there are not two.
    """
    known = history.snapshots(article.id)
    if len(numbers) == 2:  # noqa: PLR2004 - both were given
        return history.snapshot(article.id, numbers[0]), history.snapshot(article.id, numbers[1])
    if not known:
        raise NotFoundError(
            f"no version of article {article.id} is stored yet",
            mend=f"`monitor check {article.id}` looks now",
        )
    if numbers:
        return history.snapshot(article.id, numbers[0]), known[-1]
    if len(known) == 1:
        raise NotFoundError(
            f"only version {known[0].number} of article {article.id} is stored",
            mend="there is nothing yet to compare it with; `monitor show` tells its history",
        )
    return known[-2], known[-1]
