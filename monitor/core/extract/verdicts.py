"""Is this run the article? Each rule looks at one run's own features, never at the rest of the page.

That is what keeps an extraction still while its surroundings move: a threshold relative to the
page, or "the longest wins", would let a promo box decide over a paragraph.
"""

from __future__ import annotations

import re

from monitor.core.extract import phrases
from monitor.core.extract.containers import effective_length, is_sentence
from monitor.core.extract.hints import HEADINGS
from monitor.core.extract.tree import Run

_LINK_ONLY = 0.8
_LINK_ALL = 0.95
_ARROW_LINKED = 0.4
_LABELLED = 0.5
_KICKER = 0.8
_LONGEST_LABELLED = 300
_ARROW = re.compile(r"(?:>{1,2}|[»›→►▶➜➤☞⇒])\s*\w")
_SIGNED = re.compile(r"[—–-] [^\n]{1,80}\(@\w+\)")
"""How an embedded post ends: its author's name and handle, and a date."""

_LONG_SENTENCE = 120
_LONGEST_LEAD = 45
_FRAGMENT = 50
_SHORT = 90
_ENDS_SENTENCE = re.compile(r"[.!?…。！？؟।။።][\s\"'”’»)\]]*$")
_LEAD = re.compile(r"[:|>»›→►▶–—-]\s*$")
_COUNTER = re.compile(
    r"^[\W\d_]*(?:\d[\d.,: ]*\s*(?:k|m|min(?:ute)?s?(?: read)?|comments?|shares?|views?|likes?|"
    r"votes?|reads?|kommentare?|commentaires?|comentarios|photos?|images?)?)?[\W\d_]*$",
    re.IGNORECASE,
)
_CELLS = frozenset({"td", "th", "dd", "dt"})
_UNIT = re.compile(r"[^\W\d_]{2}")
_DATE_LINE = re.compile(
    r"^(?:\w{0,12}\W{0,3}){0,3}(?:\d{1,4}[./\-]\d{1,2}[./\-]\d{1,4}|\d{1,2}(?:st|nd|rd|th)?\W{1,3}"
    r"(?:de |of )?[^\W\d]{3,10}\.?\W{1,3}(?:de )?\d{4}|[^\W\d]{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}"
    r"|\d{1,2}[:.]\d{2})",
    re.IGNORECASE,
)


def furniture(run: Run) -> str:
    """Why a run is not the article, by its own shape and words; empty where it may be."""
    text = run.text
    size = len(text)
    share = run.linked / size
    if reason := _by_links(run, size, share):
        return reason
    if phrases.is_pitch(text):
        return "pitch"
    if _SIGNED.match(text):
        return "signature of a post"
    if "ookie" in text and phrases.is_consent(text):
        return "consent"
    if phrases.is_label(text, linked=share > 0):
        return "label"
    if size <= _SHORT and not _ENDS_SENTENCE.search(text):
        return _short(run, text, size)
    return ""


def _by_links(run: Run, size: int, share: float) -> str:
    if share >= _LINK_ALL or (
        share >= _LINK_ONLY and not (size >= _LONG_SENTENCE and _ENDS_SENTENCE.search(run.text))
    ):
        return "link-only"
    if share >= _ARROW_LINKED and size <= _LONGEST_LABELLED and _ARROW.match(run.text):
        return "arrow and link"
    if run.lead and run.strong and _is_kicker(run, size, share):
        return "kicker and link"
    if run.links and 0 < run.lead <= _LONGEST_LEAD:
        lead, rest = run.text[: run.lead], run.text[run.lead :]
        if (
            share >= _LABELLED
            and _LEAD.search(lead)
            and run.linked >= 0.9 * len(rest.strip())
            and size <= 300
        ):
            return "label and link"
    return ""


def _is_kicker(run: Run, size: int, share: float) -> bool:
    """Whether a run is an emphasised label and a linked title: a teaser without its box."""
    return (
        share >= _ARROW_LINKED
        and size <= _LONGEST_LABELLED
        and _KICKER * run.lead <= run.strong <= run.lead + 1
        and run.linked >= 0.9 * (size - run.lead - 1)
        and not _ENDS_SENTENCE.search(run.text)
    )


def _short(run: Run, text: str, size: int) -> str:
    """Verdicts on a short line that does not end as a sentence does."""
    if run.tag in _CELLS:
        return ""
    if _COUNTER.match(text):
        return "counter" if run.tag != "p" or _UNIT.search(text) else ""
    if run.tag in HEADINGS or run.tag in {"li", "blockquote"}:
        return ""
    if size <= 60 and _DATE_LINE.match(text):
        return "date line"
    if size <= 80 and phrases.is_byline(text):
        return "byline"
    if run.tag == "div" and effective_length(text) < _FRAGMENT and not is_sentence(text):
        return "fragment"
    return ""


def ends_sentence(text: str) -> bool:
    """Whether a text ends with the mark of a sentence."""
    return _ENDS_SENTENCE.search(text) is not None


def is_caption(run: Run) -> bool:
    """Whether a run stands in a figure."""
    return run.tag in {"figcaption", "figure"}
