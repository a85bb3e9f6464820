"""An alert as a message for people, for chat and mail: made from its payload, a fact a line.

One `Message` is composed of an alert; the forms differ in how they mark words that went and words
that came: `text`, `markdown`, `card`, `chat_html`, `html` for mail, and `slack` for incoming
webhooks as Slack has them.

The words of pages stand in it, so they must not ring bells: mentions (`@everyone`, `<!here>`) that
chat services would act upon are broken by an invisible space, and what a form takes for markup is
escaped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from typing import Any

from monitor.core.records import one_line
from monitor.model.alert import Alert, EventType
from monitor.model.change import ModifiedTime
from monitor.model.redline import Mark, Segment

_CHANGES = 8  # judgement: a chat message is read, not scrolled
_LINKS = ("redline", "version", "history", "story", "coverage")  # in the order of reading
_DIGESTED = 25  # judgement: a digest is skimmed
_A_PERCENT = 0.01  # less reads as "copies 0% of"
_WORDS = 280  # characters of a change, as long as a short post; judgement
_AROUND = 90  # characters of its paragraph on each side of a change: a line or so; judgement
_MENTION = re.compile(r"(?<=[@＠])(?=\w)|(?<=<)(?=[!@#])")
_BREAK = "\N{ZERO WIDTH SPACE}"
_MARKUP = re.compile(r"([\\`*_{}\[\]()<>#|~])")
_SLACK_HEADER = 150  # characters of a header block (Slack's limit)
_SLACK_SECTION = 3_000  # characters of a section block (Slack's limit)

_GONE = "color:#8b1a1a;background:#fbe9e7;text-decoration:line-through"
_CAME = "color:#14532d;background:#e6f4ea;text-decoration:underline;font-weight:bold"
_PAGE = "font-family:Georgia,'Times New Roman',serif;font-size:16px;line-height:1.45"
_SMALL = "font-family:Arial,Helvetica,sans-serif;font-size:13px"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownChange:
    """One change: what it is called, and its words in the sentence that they stand in."""

    label: str
    segments: tuple[Segment, ...]
    url: str = ""  # where to read on


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is told. Nothing in it is escaped."""

    subject: str
    lead: tuple[str, ...] = ()  # what happened, in a line or two
    edits: tuple[ShownChange, ...] = ()
    notes: tuple[str, ...] = ()
    url: str = ""  # the article's own address
    links: tuple[tuple[str, str], ...] = ()  # words and address of this service's pages


def subject(alert: Alert) -> str:
    """The line on top."""
    return _harmless(alert.title)


def compose(alert: Alert) -> Message:
    """The message of an alert."""
    data: dict[str, Any] = json.loads(alert.body)["data"]
    known = data.get("links", {})
    links = tuple((name, known[name]) for name in _LINKS if known.get(name))
    match alert.type:
        case EventType.ARTICLE_CHANGED | EventType.ARTICLE_FLAPPING:
            revision = data.get("revision")
            return Message(
                subject=alert.title,
                lead=(one_line(revision["line"], _WORDS),) if revision else (),
                edits=tuple(_edit(change) for change in data["changes"][:_CHANGES]),
                notes=tuple(_notes(data)),
                url=data["article"]["url"],
                links=links,
            )
        case EventType.COVERAGE_FOUND:
            return Message(
                subject=alert.title, lead=tuple(_of_coverage(data)), url=data["url"], links=links
            )
        case EventType.DIGEST:
            return Message(
                subject=alert.title,
                edits=tuple(_digested(one) for one in data["alerts"][:_DIGESTED]),
                notes=tuple(_left(data["alerts_total"], len(data["alerts"]), _DIGESTED)),
            )
        case EventType.PING:
            return Message(subject=alert.title, lead=(str(data["message"]),), links=links)
        case _:
            lead = (one_line(data["reason"]), f"since {_moment(data['since'])}")
            notes, url = (_where(data["article"]),), data["article"]["url"]
            return Message(subject=alert.title, lead=lead, notes=notes, url=url, links=links)


def text(alert: Alert) -> str:
    """What is told, in lines of plain text."""
    told = compose(alert)
    lines = list(told.lead)
    for edit in told.edits:
        lines += ["", edit.label] if lines else [edit.label]
        lines += [
            f"  {sign} {one_line(part.text, _WORDS)}"
            for mark, sign in ((Mark.REMOVED, "−"), (Mark.ADDED, "+"))
            for part in edit.segments
            if part.mark is mark
        ]
        lines += [f"  {edit.url}"] if edit.url else []
    lines += ["", *told.notes] if told.notes else []
    lines += ["", told.url] if told.url else []
    lines += [f"{name}: {url}" for name, url in told.links]
    return _harmless("\n".join(lines))


def markdown(alert: Alert, *, strike: str = "~~", strong: str = "**") -> str:
    """What is told, in Markdown: words that went are struck, words that came are strong.

    Chat services differ in the signs for either.
    """
    told = compose(alert)
    lines = [_plain(line) for line in told.lead]
    for edit in told.edits:
        lines += ["", f"{strong}{_plain(edit.label)}{strong}"]
        marked = "".join(_signed(part, strike, strong, _plain) for part in edit.segments)
        lines.append(f"{marked} {edit.url}".strip())
    lines += ["", *(_plain(line) for line in told.notes)] if told.notes else []
    lines += ["", told.url] if told.url else []
    lines += [f"[{_plain(name)}]({url})" for name, url in told.links]
    return _harmless("\n".join(lines).strip("\n"))


def card(alert: Alert) -> str:
    """What is told, in Markdown for cards that strike no words: a paragraph a line."""
    told = compose(alert)
    lines = [_plain(line) for line in told.lead]
    for edit in told.edits:
        gone = [_plain(part.text.strip()) for part in edit.segments if part.mark is Mark.REMOVED]
        stands = [part for part in edit.segments if part.mark is not Mark.REMOVED]
        lines.append(f"**{_plain(edit.label)}**")
        lines += [f"before: {words}" for words in gone]
        if any(part.mark is Mark.ADDED for part in stands):
            lines.append("now: " + "".join(_signed(part, "", "**", _plain) for part in stands))
        lines += [f"[read on]({edit.url})"] if edit.url else []
    lines += [_plain(line) for line in told.notes]
    links = [*told.links, *([("the article", told.url)] if told.url else [])]
    lines += [" · ".join(f"[{_plain(name)}]({url})" for name, url in links)] if links else []
    return _harmless("\n\n".join(lines))


def chat_html(alert: Alert) -> str:
    """What is told, in the few tags that chat services know, a line break a line."""
    told = compose(alert)
    lines = [escape(line) for line in told.lead]
    for edit in told.edits:
        label = f"<b>{escape(edit.label)}</b>"
        lines += ["", label] if lines else [label]
        marked = "".join(_tagged(part, "<s>", "<b>") for part in edit.segments)
        lines.append(f"{marked} {escape(edit.url)}".strip())
    lines += ["", *(escape(line) for line in told.notes)] if told.notes else []
    lines += ["", escape(told.url)] if told.url else []
    lines += [f'<a href="{escape(url)}">{escape(name)}</a>' for name, url in told.links]
    return _harmless("\n".join(lines))


def html(alert: Alert) -> str:
    """What is told, in HTML that mail programs show: a table with its styles in its tags.

    Words that went and words that came stand in signs, too: where only the text is shown (the text
    half that a mail is given, a notice on a telephone) old and new would run together.
    """
    told = compose(alert)
    gone, came = f'<del style="{_GONE}">', f'<ins style="{_CAME}">'
    signs = {Mark.REMOVED: ("[-", "-]"), Mark.ADDED: ("{+", "+}"), Mark.KEPT: ("", "")}
    parts: list[str] = []
    parts += [f'<p style="margin:0 0 12px"><b>{escape(line)}</b></p>' for line in told.lead[:1]]
    parts += [f'<p style="margin:0 0 8px">{escape(line)}</p>' for line in told.lead[1:]]
    for edit in told.edits:
        signed = (Segment(part.text.join(signs[part.mark]), part.mark) for part in edit.segments)
        marked = "".join(_tagged(part, gone, came) for part in signed)
        if edit.url:
            url = escape(edit.url)
            marked += f' <a style="color:#2f7cc0;{_SMALL}" href="{url}">{url}</a>'
        parts.append(
            f'<p style="margin:0 0 2px;{_SMALL}">{escape(edit.label)}</p>'
            f'<p style="margin:0 0 14px;{_PAGE}">{marked}</p>'
        )
    parts += [f'<p style="margin:0 0 4px;{_SMALL}">{escape(line)}</p>' for line in told.notes]
    addresses = [*told.links, *([("the article", told.url)] if told.url else [])]
    parts += [
        f'<p style="margin:8px 0 0;{_SMALL}">{escape(name)}: '
        f'<a style="color:#2f7cc0" href="{escape(url)}">{escape(url)}</a></p>'
        for name, url in addresses
    ]
    return _harmless(
        '<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>'
        f'<td style="padding:16px;max-width:640px;{_PAGE}">'
        f'<h2 style="margin:0 0 12px;font-size:19px">{escape(told.subject)}</h2>'
        f"{''.join(parts)}</td></tr></table>"
    )


def slack(alert: Alert) -> dict[str, Any]:
    """What is told, as the body of a Slack incoming webhook: blocks, and a text for notices."""
    told = compose(alert)
    blocks: list[dict[str, Any]] = [
        {
            "type": "header",
            "text": {
                "type": "plain_text",
                "text": one_line(subject(alert), _SLACK_HEADER),
                "emoji": False,
            },
        }
    ]

    def section(words: str) -> None:
        words = _harmless(words)[:_SLACK_SECTION]
        blocks.append({"type": "section", "text": {"type": "mrkdwn", "text": words}})

    if told.lead:
        section("\n".join(_entities(line) for line in told.lead))
    for edit in told.edits:
        marked = "".join(_signed(part, "~", "*", _entities) for part in edit.segments)
        section(f"*{_entities(edit.label)}*\n{marked} {_entities(edit.url)}".rstrip())
    if told.notes or told.url:
        lines = [*(_entities(line) for line in told.notes), _entities(told.url)]
        words = _harmless("\n".join(line for line in lines if line))[:_SLACK_SECTION]
        blocks.append({"type": "context", "elements": [{"type": "mrkdwn", "text": words}]})
    if told.links:
        blocks.append(
            {
                "type": "actions",
                "elements": [
                    {
                        "type": "button",
                        "text": {"type": "plain_text", "text": f"Open {name}", "emoji": False},
                        "url": url,
                    }
                    for name, url in told.links
                ],
            }
        )
    return {"text": _entities(subject(alert)), "blocks": blocks}


def _edit(change: Mapping[str, Any]) -> ShownChange:
    """A change in the words around it, as far as they are known."""
    before, after = change["before"] or "", change["after"] or ""
    lead = tail = ""
    for words, side in ((after, "after"), (before, "before")):
        place, context = change.get(f"place_{side}"), change.get(f"context_{side}") or ""
        if words and place and context[place[0] : place[1]] == words:
            lead, tail = context[: place[0]], context[place[1] :]
            break
    if len(lead) > _AROUND:
        lead = "…" + lead[-_AROUND:].partition(" ")[2]
    if len(tail) > _AROUND:
        tail = tail[:_AROUND].rpartition(" ")[0] + "…"
    parts = (
        Segment(lead, Mark.KEPT),
        Segment(one_line(before, _WORDS), Mark.REMOVED),
        Segment(one_line(after, _WORDS), Mark.ADDED),
        Segment(tail, Mark.KEPT),
    )
    return ShownChange(
        label=f"{change['kind'].replace('-', ' ')} ({change['severity']})",
        segments=tuple(part for part in parts if part.text),
    )


def _notes(data: Mapping[str, Any]) -> Iterator[str]:
    yield from _left(data["changes_total"], len(data["changes"]), _CHANGES)
    if data["stealth"]:
        yield (
            "No notice, and the page gives no modified time."
            if data.get("modified") == ModifiedTime.NOT_STATED.value
            else "No notice, and the modified time did not move."
        )
    if data["undisclosed"]:
        yield "The notice admits less than was done."
    since = f"version {data['previous']}" if data["previous"] else "the baseline"
    yield f"version {data['snapshot']}, compared with {since}"
    yield _where(data["article"])


def _where(article: Mapping[str, Any]) -> str:
    """Whose article it is, and of which stories."""
    stories = article["stories"]
    word = "story" if len(stories) == 1 else "stories"
    told = f", {word} {', '.join(stories)}" if stories else ""
    return one_line(f"{article['outlet']}{told}")


def _left(total: int, carried: int, shown: int) -> Iterator[str]:
    left = total - min(carried, shown)
    if left > 0:
        yield f"and {left} more, in the log"


def _moment(stamped: str) -> str:
    """A moment of a payload as people read it: to the minute, UTC."""
    return f"{datetime.fromisoformat(stamped).astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _digested(alert: Mapping[str, Any]) -> ShownChange:
    """One alert of a digest: its title, the words of its first change, and where to read on."""
    change = alert["change"] or {}
    before, after = change.get("before") or "", change.get("after") or ""
    url = alert["links"].get("redline") or alert["links"].get("history") or alert["url"]
    parts = (
        Segment(one_line(before, _WORDS), Mark.REMOVED),
        Segment(one_line(after, _WORDS), Mark.ADDED),
    )
    segments = tuple(part for part in parts if part.text)
    return ShownChange(label=alert["title"], segments=segments, url=url)


def _of_coverage(data: Mapping[str, Any]) -> Iterator[str]:
    yield f"{data['outlet']}, story {data['story']}, score {data['score']:.2f}"
    if data["copy_of"] and data["copied"] >= _A_PERCENT:
        yield f"copies {data['copied']:.0%} of {data['copy_of']}"
    yield from (f"  adds: {line}" for line in data["adds"][:_CHANGES])
    yield from (f"  contradicts: {line}" for line in data["contradicts"][:_CHANGES])


def _tagged(part: Segment, gone: str, came: str) -> str:
    """A segment between the tags that open with these."""
    if part.mark is Mark.KEPT:
        return escape(part.text)
    opening, after = (gone, " ") if part.mark is Mark.REMOVED else (came, "")
    return f"{opening}{escape(part.text)}</{opening[1:].partition(' ')[0].rstrip('>')}>{after}"


def _signed(part: Segment, strike: str, strong: str, plain: Callable[[str], str]) -> str:
    """A segment with its signs, which stand at its words and not at its spaces."""
    words = plain(" ".join(part.text.split()))
    match part.mark:
        case Mark.REMOVED:
            return f"{strike}{words}{strike} "
        case Mark.ADDED:
            return f"{strong}{words}{strong}"
        case _:
            return plain(part.text)


def _plain(words: str) -> str:
    """Words in which Markdown finds no markup."""
    return _MARKUP.sub(r"\\\1", words)


def _entities(words: str) -> str:
    """Words in which Slack finds no link and no mention."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _harmless(words: str) -> str:
    return _MENTION.sub(_BREAK, words)
